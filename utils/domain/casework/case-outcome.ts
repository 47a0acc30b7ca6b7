import { type CaseworkLine, isEvent } from './casework-line.ts';
import type { CaseOutcome } from './casework.ts';

export interface ClosedCase {
  readonly outcome: CaseOutcome;
  readonly atUtc: string;
}

/** How the case was closed and when; null while it is open, also when it was opened again. */
export function readOutcome(lines: readonly CaseworkLine[]): ClosedCase | null {
  const last = lines.findLast(({ event }) => ['case-closed', 'case-reopened'].includes(event.kind));
  if (!last || !isEvent(last.event, 'case-closed')) return null;
  return { outcome: last.event.outcome, atUtc: last.atUtc };
}
