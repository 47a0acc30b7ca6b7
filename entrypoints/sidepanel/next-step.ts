import { countToCheck, type TabState } from '../../components/page/PageCard.tsx';
import type { Case } from '../../utils/contracts/case.ts';
import type { Entry, Incident } from '../../utils/contracts/entry.ts';
import type { DuplicateVerdict } from '../../utils/domain/duplicate/duplicate-verdict.ts';
import type { StepId } from '../../utils/domain/form/form.ts';
import { isIncidentEntry, type IncidentEntry } from '../../utils/services/gather-facts.ts';

export type NextStepChoice =
  | { readonly kind: 'incident'; readonly entry: IncidentEntry; readonly incident: Incident }
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
        | 'registered'
        | 'carry-on';
    };

/** Steps that one also comes to by giving up or reloading; reaching them does not prove that a problem is solved. */
const PROVES_NOTHING: readonly StepId[] = ['login', 'unknown'];

/** The one thing to do now, from what is known of the case, its chronology and the tab in front. */
export function chooseNextStep(
  record: Case | null,
  entries: readonly Entry[],
  tab: TabState,
): NextStepChoice {
  if (!record) return { kind: 'choose-case' };
  const view = tab.state === 'read' && tab.view.isPortal ? tab.view : null;
  if (view?.snapshot?.page.step === 'done') return { kind: 'registered' };
  if (view?.paused) return { kind: 'paused' };
  const problem = findOpenProblem(entries);
  if (problem) return problem;
  if (isIncomplete(record)) return { kind: 'complete-case' };
  if (tab.state === 'failed' || (view && !view.snapshot)) return { kind: 'reload-page' };
  if (!view) return { kind: 'open-portal' };
  if (!view.recording) return { kind: 'start-recording' };
  const count = countToCheck(view);
  return count > 0 ? { kind: 'check-findings', count } : { kind: 'carry-on' };
}

/** Something of what the form is compared with is missing or cannot be right. */
function isIncomplete({ nameAsPrinted, nik, unfinished = {} }: Case): boolean {
  return nameAsPrinted.trim() === '' || !/^\d{16}$/.test(nik) || Object.keys(unfinished).length > 0;
}

/** The latest error or warning, unless the form has moved on to another step since. */
function findOpenProblem(entries: readonly Entry[]): NextStepChoice | null {
  const index = entries.findLastIndex(
    ({ event }) => event.kind === 'incident' || event.kind === 'duplicate-warning',
  );
  const problem = entries[index];
  if (!problem) return null;
  const hasMovedOn = entries
    .slice(index + 1)
    .some(
      ({ event, page }) =>
        event.kind === 'step-entered' &&
        page !== null &&
        page.step !== problem.page?.step &&
        !PROVES_NOTHING.includes(page.step),
    );
  if (hasMovedOn) return null;
  if (isIncidentEntry(problem)) return { kind: 'incident', entry: problem, incident: problem.event };
  if (problem.event.kind === 'duplicate-warning')
    return { kind: 'duplicate', verdict: problem.event.verdict };
  return null;
}
