import { readOutcome } from './case-outcome.ts';
import type { CaseworkLine } from './casework-line.ts';
import type { Wait } from './casework.ts';
import { followCase, type OpenWait } from './follow-case.ts';

/** What the case is waiting for, the oldest first; a closed case waits for nothing. */
export function findOpenWaits(lines: readonly CaseworkLine[]): readonly OpenWait[] {
  if (readOutcome(lines) !== null) return [];
  return [...followCase(lines).waits.values()].toSorted((a, b) => (a.sinceUtc < b.sinceUtc ? -1 : 1));
}

/** When the latest wait of this kind ended; null while one is open, and when there was none. */
export function readWaitEnd(lines: readonly CaseworkLine[], wait: Wait): string | null {
  return followCase(lines).ended.get(wait)?.atUtc ?? null;
}
