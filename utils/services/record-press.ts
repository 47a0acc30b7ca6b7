import type { CallData } from '../contracts/messages.ts';
import type { ButtonId } from '../domain/form/form.ts';
import { changeProgress } from './case-progress.ts';
import { appendEntry, type RecordingPorts } from './recording-ports.ts';
import { recordNetworkBack } from './record-network.ts';
import { recordStep } from './record-step.ts';
import { rememberIdentity } from './remember-identity.ts';
import { mergeValues } from './typed-values.ts';

/** Buttons that do not send the identity of a registration. */
const OTHER_BUTTONS: readonly ButtonId[] = ['login'];

/**
 * The person pressed one of the form's buttons. While the tab records, this is an attempt, counted for each
 * button of a case, and the NIK is remembered as used. Returns the number of the attempt; 0 when not recording.
 */
export async function recordPress(
  ports: RecordingPorts,
  tabId: number,
  { snapshot, button, label }: CallData<'page.pressed'>,
): Promise<number> {
  const state = await ports.tabs.read(tabId);
  const caseId = state.recordingCaseId;
  if (caseId === null || state.paused) return 0;
  const values = mergeValues(state.values, snapshot.values);
  await ports.tabs.change(tabId, { values });
  await recordNetworkBack(ports, tabId);
  await recordStep(ports, tabId, snapshot.page);
  let attempt = 0;
  await changeProgress(ports, caseId, async (progress) => {
    attempt = (progress.attempts[button] ?? 0) + 1;
    await appendEntry(ports, {
      caseId,
      page: snapshot.page,
      event: { kind: 'pressed', button, label, attempt },
    });
    return { ...progress, attempts: { ...progress.attempts, [button]: attempt } };
  });
  await ports.tabs.change(tabId, {
    lastPress: { step: snapshot.page.step, button, attempt, atUtc: ports.clock.nowUtc() },
  });
  if (!OTHER_BUTTONS.includes(button)) await rememberIdentity(ports, caseId, values, 'started');
  return attempt;
}
