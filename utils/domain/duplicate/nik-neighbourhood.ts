import { leaveOneOut } from './leave-one-out.ts';

/** What to look up for a typed number; both lists empty when nobody can be near it. */
export interface NikLookUpKeys {
  /** Sought among the whole NIKs that are recorded. */
  readonly whole: readonly string[];
  /** Sought among the neighbourhoods of the recorded NIKs. */
  readonly neighbourhood: readonly string[];
}

/**
 * How to find every recorded NIK (16 digits, indexed whole and by its neighbourhood) that equals the typed
 * number or is one slip from it, without scanning. What is found by a shared key is near, not yet one slip
 * away (1234 and 2341 share 234): verify it with `isOneSlipApart`.
 * - 16 typed: the same NIK, and those that share a key of the neighbourhood;
 * - 15 typed, one dropped: those that have the typed digits among their keys;
 * - 17 typed, one added: those whose whole NIK is among the neighbourhood of the typed digits.
 *
 * Complete for one digit replaced, dropped or added, or two neighbours swapped: a replacement leaves the
 * same string when the replaced digit is left out on both sides, and so does a swap when one of the two
 * digits is left out on both sides.
 */
export function nikLookUpKeys(digits: string): NikLookUpKeys {
  if (digits.length === 16) return { whole: [digits], neighbourhood: nikNeighbourhood(digits) };
  if (digits.length === 15) return { whole: [], neighbourhood: [digits] };
  if (digits.length === 17) return { whole: nikNeighbourhood(digits), neighbourhood: [] };
  return { whole: [], neighbourhood: [] };
}

/** The keys under which a NIK is indexed beside its whole self: what remains when one digit is left out. */
export function nikNeighbourhood(digits: string): string[] {
  return leaveOneOut(digits);
}
