/** E-mails that an old account may hang on, as two devices know them. */
import { type Case, CANDIDATES_MAX } from '../../contracts/case.ts';

type Candidate = NonNullable<Case['candidateEmails']>[number];

/**
 * All of both sides. What stands under the same id is as the newer side has it. One e-mail may stand there under
 * two ids, because the chronology of each device tells by its own id that it was tried; such doubles go first
 * when there is no room for all.
 */
export function joinCandidates(newer: readonly Candidate[], older: readonly Candidate[]): Candidate[] {
  const ids = new Set(newer.map(({ id }) => id));
  const all = [...newer, ...older.filter(({ id }) => !ids.has(id))];
  if (all.length <= CANDIDATES_MAX) return all;
  const isFirst = ({ email }: Candidate, at: number): boolean =>
    all.findIndex((one) => fold(one.email) === fold(email)) === at;
  return all.filter(isFirst).slice(0, CANDIDATES_MAX);
}

/** In whatever order. */
export function sameCandidates(a: readonly Candidate[], b: readonly Candidate[]): boolean {
  const emails = new Map(b.map(({ id, email }) => [id, email]));
  return a.length === b.length && a.every(({ id, email }) => emails.get(id) === email);
}

function fold(email: string): string {
  return email.trim().toLowerCase();
}
