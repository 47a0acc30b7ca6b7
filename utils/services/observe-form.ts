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
}

/**
 * The form changed: remembers what was typed. To be done before anything that takes time or can fail: it must be
 * covered in pictures, and tells what the portal's next message answers.
 * @returns Whether the form went on to another step.
 */
export async function rememberForm(
  { tabs }: RecordingPorts,
  tabId: number,
  snapshot: PortalSnapshot,
): Promise<boolean> {
  const before = await tabs.read(tabId);
  if (before.paused) return false;
  const { values: typed, ...shape } = snapshot;
  const values = mergeValues(before.values, typed);
  await tabs.change(tabId, { page: snapshot.page, snapshot: shape, values });
  return before.page?.step !== snapshot.page.step;
}

/** Says of a form that is remembered what is to be said beside its fields. */
export async function observeForm(
  ports: RecordingPorts,
  tabId: number,
  snapshot: PortalSnapshot,
): Promise<Observation> {
  const { paused, values } = await ports.tabs.read(tabId);
  if (paused) return { hints: [], duplicate: null };
  const { hints, duplicate } = await checkSnapshot(ports, snapshot, values);
  // A page that was left or loaded anew meanwhile has none.
  await ports.tabs.change(tabId, (now) => (now.snapshot === null ? {} : { hints }));
  return { hints, duplicate };
}

/**
 * What the chronology of a recording tab is told of an observed form: a new step, a duplicate warning with its
 * picture, a registration that succeeded.
 */
export async function recordObserved(
  ports: RecordingPorts,
  tabId: number,
  page: Page,
  duplicate: FormCheck['duplicate'],
): Promise<void> {
  const { recordingCaseId: caseId, paused, page: now, stepTold, values } = await ports.tabs.read(tabId);
  if (caseId === null || paused) return;
  // Before the step is told: after a stop in between, the success is seen again.
  if (page.step === 'done' && stepTold !== 'done') {
    await rememberIdentity(ports, caseId, values, 'registered');
  }
  await recordNetworkBack(ports, tabId);
  // That the portal was left meanwhile has been told already, and the step with it.
  if (now !== null) await recordStep(ports, tabId, page);
  const nik = typedDigits(values);
  // A registration that has just succeeded is no earlier one.
  if (duplicate === null || nik.length !== 16 || page.step === 'done') return;
  await changeProgress(ports, caseId, async (progress) => {
    if (isWarned(progress, nik, duplicate)) return progress;
    const event = { kind: 'duplicate-warning', ...duplicate } as const;
    await appendAwaiting(ports, tabId, { caseId, page, event });
    return { ...progress, warnedNiks: [...progress.warnedNiks, nik] };
  });
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
