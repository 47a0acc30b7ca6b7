import { countToCheck, type TabState } from '../../components/page/PageCard.tsx';
import type { Case } from '../../utils/contracts/case.ts';
import type { Entry, Incident } from '../../utils/contracts/entry.ts';
import { readOutcome, type ClosedCase } from '../../utils/domain/casework/case-outcome.ts';
import { readAdvance } from '../../utils/domain/casework/casework-line.ts';
import type { CasePath, Wait } from '../../utils/domain/casework/casework.ts';
import type { OpenWait } from '../../utils/domain/casework/follow-case.ts';
import { readStage } from '../../utils/domain/casework/read-stage.ts';
import { findOpenWaits } from '../../utils/domain/casework/read-waits.ts';
import type { DuplicateVerdict } from '../../utils/domain/duplicate/duplicate-verdict.ts';
import type { StepId } from '../../utils/domain/form/form.ts';
import { isIncidentEntry, type IncidentEntry } from '../../utils/services/gather-facts.ts';

export type NextStepChoice =
  | { readonly kind: 'incident'; readonly incident: Incident; readonly entry: IncidentEntry }
  | { readonly kind: 'wait'; readonly wait: OpenWait }
  | { readonly kind: 'closed'; readonly closed: ClosedCase }
  | { readonly kind: 'prepare'; readonly done: number }
  | { readonly kind: 'follow-path'; readonly path: CasePath }
  | { readonly kind: 'carry-on'; readonly step: StepId }
  | { readonly kind: 'duplicate'; readonly verdict: DuplicateVerdict }
  | { readonly kind: 'check-findings'; readonly count: number }
  | {
      readonly kind:
        | 'choose-case'
        | 'complete-case'
        | 'open-portal'
        | 'reload-page'
        | 'start-recording'
        | 'paused'
        | 'choose-path'
        | 'check-account'
        | 'registered';
    };

/** Waits that end while the page stays open; the others take days, and the form need not rest for them. */
const WAITS_OF_MINUTES: readonly Wait[] = ['otp', 'activation-mail'];

/** Pages from which one starts a registration or logs in: here it matters which way was chosen. */
const CROSSROADS: readonly StepId[] = ['identity', 'contact', 'single-page', 'login'];

/** Ways that do not lead through the registration form: who presses Daftar on them is refused. */
const NOT_THROUGH_FORM: readonly CasePath[] = ['change-access', 'forgot-password', 'former-helper'];

/** The one thing to do now, from what is known of the case, its chronology and the tab in front. */
export function chooseNextStep(
  record: Case | null,
  entries: readonly Entry[],
  tab: TabState,
): NextStepChoice {
  if (!record) return { kind: 'choose-case' };
  const closed = readOutcome(entries);
  if (closed) return { kind: 'closed', closed };
  const view = tab.state === 'read' && tab.view.isPortal ? tab.view : null;
  const step = view?.snapshot?.page.step;
  const problem = findOpenProblem(entries);
  const wait = findOpenWaits(entries).findLast(
    (one) => view === null || isAbout(one, problem) || !stepsAside(one, entries),
  );
  if (step === 'done' && wait?.wait !== 'activation-mail') return { kind: 'registered' };
  if (view?.paused) return { kind: 'paused' };
  if (wait && (problem === null || isAbout(wait, problem))) return { kind: 'wait', wait };
  if (problem) return problem.choice;
  if (isIncomplete(record)) return { kind: 'complete-case' };
  if (tab.state === 'failed') return { kind: 'reload-page' };
  if (!view) return chooseBeforeForm(record, entries);
  if (step === undefined) return { kind: 'reload-page' };
  if (!view.recording) return { kind: 'start-recording' };
  const count = countToCheck(view);
  if (count > 0) return { kind: 'check-findings', count };
  if (CROSSROADS.includes(step)) {
    if (record.path === undefined) return { kind: 'choose-path' };
    if (NOT_THROUGH_FORM.includes(record.path)) return { kind: 'follow-path', path: record.path };
  }
  return { kind: 'carry-on', step };
}

/** What went wrong before a wait is what the wait is for. */
function isAbout({ sinceUtc }: OpenWait, problem: OpenProblem | null): boolean {
  return problem !== null && problem.atUtc <= sinceUtc;
}

/** Whoever went on with the form since is there to fill it in; the wait itself goes on. */
function stepsAside({ wait, sinceUtc }: OpenWait, entries: readonly Entry[]): boolean {
  if (WAITS_OF_MINUTES.includes(wait)) return false;
  return entries.some((entry) => entry.atUtc > sinceUtc && readAdvance(entry) !== null);
}

/** While another site is in front: what comes before the form, or after it. */
function chooseBeforeForm(record: Case, entries: readonly Entry[]): NextStepChoice {
  const { stage } = readStage(entries, record);
  if (stage === 'check-account') return { kind: 'check-account' };
  if (stage === 'prepare') return { kind: 'prepare', done: record.prepared?.length ?? 0 };
  if (record.path === undefined && stage === 'path') return { kind: 'choose-path' };
  if (record.path !== undefined && stage === 'path') return { kind: 'follow-path', path: record.path };
  return { kind: 'open-portal' };
}

/** Something of what the form is compared with is missing or cannot be right. */
function isIncomplete({ nameAsPrinted, nik, unfinished = {} }: Case): boolean {
  return nameAsPrinted.trim() === '' || !/^\d{16}$/.test(nik) || Object.keys(unfinished).length > 0;
}

interface OpenProblem {
  readonly choice: NextStepChoice;
  readonly atUtc: string;
}

/** The latest error or warning, unless the form has moved on to another step since. */
function findOpenProblem(entries: readonly Entry[]): OpenProblem | null {
  const index = entries.findLastIndex(
    ({ event }) => event.kind === 'incident' || event.kind === 'duplicate-warning',
  );
  const problem = entries[index];
  if (!problem) return null;
  const hasMovedOn = entries
    .slice(index + 1)
    .map(readAdvance)
    .some((step) => step !== null && step !== problem.page?.step);
  if (hasMovedOn) return null;
  const { event, atUtc } = problem;
  if (isIncidentEntry(problem)) {
    return { choice: { kind: 'incident', incident: problem.event, entry: problem }, atUtc };
  }
  if (event.kind === 'duplicate-warning') {
    return { choice: { kind: 'duplicate', verdict: event.verdict }, atUtc };
  }
  return null;
}
