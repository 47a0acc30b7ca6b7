import { compareText } from '../compare-text.ts';
import { readOutcome } from './case-outcome.ts';
import type { CaseworkLine } from './casework-line.ts';
import type { Wait } from './casework.ts';
import { followCase, type OpenWait } from './follow-case.ts';

/** What the case is waiting for, the oldest first; a closed case waits for nothing. */
export function findOpenWaits(lines: readonly CaseworkLine[]): readonly OpenWait[] {
  if (readOutcome(lines) !== null) return [];
  return [...followCase(lines).waits.values()].toSorted(oldestFirst);
}

/** Something that was waited for and has not come. */
export interface VainWait {
  readonly wait: Wait;
  readonly sinceUtc: string;
  /** When the person stopped waiting for it or closed the case; null: still waiting. */
  readonly untilUtc: string | null;
}

/** What did not come so far: the open waits, and the latest of each kind that was given up; the oldest first. */
export function findVainWaits(lines: readonly CaseworkLine[]): readonly VainWait[] {
  const { waits, ended } = followCase(lines);
  const closedAtUtc = readOutcome(lines)?.atUtc ?? null;
  const open = [...waits.values()].map(({ wait, sinceUtc }) => ({ wait, sinceUtc, untilUtc: closedAtUtc }));
  const givenUp = [...ended].flatMap(([wait, { sinceUtc, atUtc, outcome }]) =>
    outcome === 'given-up' ? [{ wait, sinceUtc, untilUtc: atUtc }] : [],
  );
  return [...open, ...givenUp].toSorted(oldestFirst);
}

/** When the latest wait of this kind ended; null while one is open, and when there was none. */
export function readWaitEnd(lines: readonly CaseworkLine[], wait: Wait): string | null {
  return followCase(lines).ended.get(wait)?.atUtc ?? null;
}

function oldestFirst(a: { readonly sinceUtc: string }, b: { readonly sinceUtc: string }): number {
  return compareText(a.sinceUtc, b.sinceUtc);
}
