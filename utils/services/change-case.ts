/** Two pages and two hands change a case: the form of the KTP data, and the guide that ticks things off. */
import type { Case } from '../contracts/case.ts';
import type { CaseStore, Clock } from './ports.ts';
import { readWholeCase } from './read-whole-case.ts';

interface CasePorts {
  readonly cases: Pick<CaseStore, 'read' | 'save'>;
  readonly clock: Pick<Clock, 'nowUtc'>;
}

/** What the guide keeps in a case; the form's draft of a case may hold an older state of it. */
export type GuidePart = Pick<Case, 'prepared' | 'path' | 'candidateEmails'>;

/** Stores what was typed into the form, beside what the guide has stored meanwhile. */
export async function saveCaseForm({ cases, clock }: CasePorts, draft: Case): Promise<void> {
  const stored = (await readWholeCase(cases, draft.id)) ?? draft;
  await cases.save({ ...draft, ...guidePart(stored), updatedAtUtc: clock.nowUtc() });
}

/**
 * Stores one change of the guide in a case as it is now. Nothing happens when the case is gone. Changes of one
 * page must wait for each other.
 */
export async function changeGuidePart(
  { cases, clock }: CasePorts,
  caseId: string,
  change: (record: Case) => GuidePart,
): Promise<void> {
  const record = await cases.read(caseId);
  if (record === null) return;
  await cases.save({ ...record, ...change(record), updatedAtUtc: clock.nowUtc() });
}

function guidePart({ prepared, path, candidateEmails }: Case): GuidePart {
  return {
    ...(prepared !== undefined && { prepared }),
    ...(path !== undefined && { path }),
    ...(candidateEmails !== undefined && { candidateEmails }),
  };
}
