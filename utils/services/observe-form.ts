import type { Case } from '../contracts/case.ts';
import type { Hint, PortalSnapshot } from '../contracts/messages.ts';
import type { TabState } from '../contracts/tab-state.ts';
import { readActiveCase } from './active-case.ts';
import { checkForm, type FormCheck } from './check-form.ts';
import type { NearIdentity } from './ports.ts';
import { readProgress } from './record-press.ts';
import { recordStep } from './record-step.ts';
import { appendEntry, type RecordingPorts } from './recording-ports.ts';
import { rememberIdentity } from './remember-identity.ts';
import { mergeValues, typedDigits } from './typed-values.ts';

export interface Observation {
  readonly hints: Hint[];
  /** The entry of a duplicate warning just stored, which waits for its picture. */
  readonly warningEntryId: string | null;
  /** The form went on to another step. */
  readonly stepChanged: boolean;
}

/**
 * The form changed: remembers what was typed, says what is to be said beside the fields and, while the tab
 * records, notes new steps, duplicate warnings and a registration that succeeded.
 */
export async function observeForm(
  ports: RecordingPorts,
  tabId: number,
  snapshot: PortalSnapshot,
): Promise<Observation> {
  const before = await ports.tabs.read(tabId);
  const values = mergeValues(before.values, snapshot.values);
  const check = before.paused ? null : await checkSnapshot(ports, snapshot, values);
  const hints = check?.hints ?? [];
  const { values: _values, ...shape } = snapshot;
  const state = await ports.tabs.change(tabId, { page: snapshot.page, snapshot: shape, hints, values });
  await recordStep(ports, tabId, snapshot.page);
  const warningEntryId = check ? await recordWarning(ports, state, check) : null;
  const isNewlyDone = snapshot.page.step === 'done' && before.snapshot?.page.step !== 'done';
  if (isNewlyDone) await recordSuccess(ports, state);
  return { hints, warningEntryId, stepChanged: before.page?.step !== snapshot.page.step };
}

async function checkSnapshot(
  ports: RecordingPorts,
  snapshot: PortalSnapshot,
  values: TabState['values'],
): Promise<FormCheck> {
  const [activeCase, settings, near] = await Promise.all([
    readActiveCase(ports),
    ports.settings.read(),
    ports.identities.findNear(typedDigits(values)),
  ]);
  return checkForm({
    snapshot,
    activeCase,
    earlierValues: values,
    near: near.filter((found) => !isOwnUnfinished(found, activeCase)),
    nowUtc: ports.clock.nowUtc(),
    timeZone: settings.timeZone || ports.clock.timeZone(),
    language: settings.language,
  });
}

/** The case's own tries are no duplicates of it; a registration that it completed is. */
function isOwnUnfinished({ identity }: NearIdentity, activeCase: Case | null): boolean {
  return activeCase !== null && identity.caseId === activeCase.id && identity.outcome !== 'registered';
}

/** Once for each NIK and case, and only for a NIK that is typed to its end. */
async function recordWarning(
  ports: RecordingPorts,
  { recordingCaseId: caseId, values, page }: TabState,
  { duplicate }: FormCheck,
): Promise<string | null> {
  const nik = typedDigits(values);
  if (caseId === null || duplicate === null || nik.length !== 16) return null;
  let isNew = false;
  await ports.tabs.changeProgress(caseId, async (known) => {
    const progress = known ?? (await readProgress(ports, caseId));
    isNew = !progress.warnedNiks.includes(nik);
    return isNew ? { ...progress, warnedNiks: [...progress.warnedNiks, nik] } : progress;
  });
  if (!isNew) return null;
  const entry = await appendEntry(ports, {
    caseId,
    page,
    event: {
      kind: 'duplicate-warning',
      verdict: duplicate.verdict,
      earlierAtUtc: duplicate.earlierAtUtc,
    },
    picture: { state: 'pending' },
  });
  return entry.id;
}

/** The portal confirmed the registration. What was typed stays known: its thanks may repeat it, to be covered. */
async function recordSuccess(ports: RecordingPorts, state: TabState): Promise<void> {
  const { recordingCaseId: caseId, values, paused } = state;
  if (caseId !== null && !paused) await rememberIdentity(ports, caseId, values, 'registered');
}
