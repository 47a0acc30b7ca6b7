import type { CallData } from '../contracts/messages.ts';
import type { CaseProgress } from '../contracts/tab-state.ts';
import type { ButtonId } from '../domain/form/form.ts';
import { appendEntry, type RecordingPorts } from './recording-ports.ts';
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
  await recordStep(ports, tabId, snapshot.page);
  const attempt = await countAttempt(ports, caseId, button);
  await appendEntry(ports, {
    caseId,
    page: snapshot.page,
    event: { kind: 'pressed', button, label, attempt },
  });
  await ports.tabs.change(tabId, { lastPress: { step: snapshot.page.step, button, attempt } });
  if (!OTHER_BUTTONS.includes(button)) await rememberIdentity(ports, caseId, values, 'started');
  return attempt;
}

async function countAttempt(ports: RecordingPorts, caseId: string, button: ButtonId): Promise<number> {
  const { attempts } = await ports.tabs.changeProgress(caseId, async (known) => {
    const progress = known ?? (await readProgress(ports, caseId));
    const before = progress.attempts[button] ?? 0;
    return { ...progress, attempts: { ...progress.attempts, [button]: before + 1 } };
  });
  return attempts[button] ?? 1;
}

/** How far a case is by its chronology, for when the browser was started anew. */
export async function readProgress(ports: RecordingPorts, caseId: string): Promise<CaseProgress> {
  const attempts: CaseProgress['attempts'] = {};
  for (const { event } of await ports.chronology.list(caseId)) {
    if (event.kind === 'pressed') {
      attempts[event.button] = Math.max(attempts[event.button] ?? 0, event.attempt);
    }
  }
  return { attempts, warnedNiks: [] };
}
