/** Where the clock of a device was turned back while it recorded. */
import type { ChainLink } from './chain.ts';

/** Clocks are set right by fractions of a second all the time; that is no turning back. */
export const CLOCK_TOLERANCE_MS = 1_000;

export interface ClockTurn {
  readonly device: string;
  /** The first line that was written with the clock turned back. */
  readonly number: number;
  /** The entry of that line, or the next one on this device; null when none follows. */
  readonly entry: string | null;
  readonly beforeUtc: string;
  readonly afterUtc: string;
}

/**
 * A chain is written in the order in which things happened, so a line whose time is before that of its
 * predecessor says that the clock was turned back. Entries themselves may be milliseconds out of order (a
 * message is dated when it appeared, not when it was stored); only their lines tell.
 */
export function findClockTurns(links: readonly ChainLink[]): ClockTurn[] {
  return links.flatMap(({ device, number, atUtc }, at) => {
    const before = links[at - 1];
    if (!before || Date.parse(before.atUtc) - Date.parse(atUtc) <= CLOCK_TOLERANCE_MS) return [];
    const entry = links
      .slice(at)
      .flatMap(({ act }) => (act.kind === 'entry' ? [act.entry] : []))
      .at(0);
    return [{ device, number, entry: entry ?? null, beforeUtc: before.atUtc, afterUtc: atUtc }];
  });
}
