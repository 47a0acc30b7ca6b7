import type { Page } from '../contracts/entry.ts';
import type { Hint, PortalSnapshot } from '../contracts/messages.ts';
import type { TabState } from '../contracts/tab-state.ts';
import { readActiveCase } from './active-case.ts';
import { appendAwaiting } from './await-picture.ts';
import { changeProgress, isWarned } from './case-progress.ts';
import { checkForm, type FormCheck } from './check-form.ts';
import { findEarlier } from './find-earlier.ts';
import { recordNetworkBack } from './record-network.ts';
import { recordStep } from './record-step.ts';
import type { RecordingPorts } from './recording-ports.ts';
import { rememberIdentity } from './remember-identity.ts';
import { typedPerson } from './typed-person.ts';
import { mergeValues, typedDigits } from './typed-values.ts';

export interface Observation {
  readonly hints: Hint[];
  readonly duplicate: FormCheck['duplicate'];
  /** The form went on to another step. */
  readonly stepChanged: boolean;
}

/** The form changed: remembers what was typed, and says what is to be said beside the fields. */
export async function observeForm(
  ports: RecordingPorts,
  tabId: number,
  snapshot: PortalSnapshot,
): Promise<Observation> {
  const before = await ports.tabs.read(tabId);
  if (before.paused) return { hints: [], duplicate: null, stepChanged: false };
  const values = mergeValues(before.values, snapshot.values);
  const { values: _values, ...shape } = snapshot;
  // Before anything that can fail: what was typed must be covered in pictures.
  await ports.tabs.change(tabId, { page: snapshot.page, snapshot: shape, values });
  const { hints, duplicate } = await checkSnapshot(ports, snapshot, values);
  await ports.tabs.change(tabId, { hints });
  return { hints, duplicate, stepChanged: before.page?.step !== snapshot.page.step };
}

/**
 * What the chronology of a recording tab is told of an observed form: a new step, a duplicate warning, a
 * registration that succeeded. Returns the entry of a warning just stored, which waits for its picture.
 */
export async function recordObserved(
  ports: RecordingPorts,
  tabId: number,
  page: Page,
  duplicate: FormCheck['duplicate'],
): Promise<string | null> {
  const { recordingCaseId: caseId, paused, stepTold, values } = await ports.tabs.read(tabId);
  if (caseId === null || paused) return null;
  // Before the step is told: after a stop in between, the success is seen again.
  if (page.step === 'done' && stepTold !== 'done') {
    await rememberIdentity(ports, caseId, values, 'registered');
  }
  await recordNetworkBack(ports, tabId);
  await recordStep(ports, tabId, page);
  const nik = typedDigits(values);
  // A registration that has just succeeded is no earlier one.
  if (duplicate === null || nik.length !== 16 || page.step === 'done') return null;
  let warningEntryId: string | null = null;
  await changeProgress(ports, caseId, async (progress) => {
    if (isWarned(progress, nik, duplicate)) return progress;
    const event = { kind: 'duplicate-warning', ...duplicate } as const;
    warningEntryId = (await appendAwaiting(ports, tabId, { caseId, page, event })).id;
    return { ...progress, warnedNiks: [...progress.warnedNiks, nik] };
  });
  return warningEntryId;
}

async function checkSnapshot(
  ports: RecordingPorts,
  snapshot: PortalSnapshot,
  values: TabState['values'],
): Promise<FormCheck> {
  const [activeCase, settings] = await Promise.all([readActiveCase(ports), ports.settings.read()]);
  const near = await findEarlier(ports.identities, {
    digits: typedDigits(values),
    person: typedPerson(values, activeCase),
    caseId: activeCase?.id ?? null,
  });
  return checkForm({
    snapshot,
    activeCase,
    earlierValues: values,
    near,
    nowUtc: ports.clock.nowUtc(),
    timeZone: settings.timeZone || ports.clock.timeZone(),
    language: settings.language,
  });
}
