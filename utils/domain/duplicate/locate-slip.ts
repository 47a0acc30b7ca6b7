/** What the hand did, seen from the typed number: a `dropped` digit is missing there, an `added` one too many. */
export type SlipKind = 'replaced' | 'dropped' | 'added' | 'swapped';

export interface Slip {
  readonly kind: SlipKind;
  /** Indexes, from 0, of the digits to mark in the typed number; empty when one was dropped. */
  readonly typedIndexes: readonly number[];
  /** The same in the recorded number; empty when one was added. */
  readonly recordedIndexes: readonly number[];
}

/**
 * The one slip (Damerau-Levenshtein distance 1, optimal string alignment) that turns `recorded` into
 * `typed`; null when they are equal or further apart. In a row of equal digits the last one is named.
 */
export function locateSlip(typed: string, recorded: string): Slip | null {
  if (typed === recorded) return null;
  const difference = typed.length - recorded.length;
  if (difference < -1 || difference > 1) return null;
  const first = firstDifference(typed, recorded);
  if (difference === 1) {
    return typed.slice(first + 1) === recorded.slice(first)
      ? { kind: 'added', typedIndexes: [first], recordedIndexes: [] }
      : null;
  }
  if (difference === -1) {
    return typed.slice(first) === recorded.slice(first + 1)
      ? { kind: 'dropped', typedIndexes: [], recordedIndexes: [first] }
      : null;
  }
  if (typed.slice(first + 1) === recorded.slice(first + 1)) {
    return { kind: 'replaced', typedIndexes: [first], recordedIndexes: [first] };
  }
  const isSwapped =
    typed[first] === recorded[first + 1] &&
    typed[first + 1] === recorded[first] &&
    typed.slice(first + 2) === recorded.slice(first + 2);
  return isSwapped
    ? { kind: 'swapped', typedIndexes: [first, first + 1], recordedIndexes: [first, first + 1] }
    : null;
}

/** Whether one digit replaced, dropped or added, or two neighbours swapped, makes one number of the other. */
export function isOneSlipApart(a: string, b: string): boolean {
  return locateSlip(a, b) !== null;
}

function firstDifference(a: string, b: string): number {
  let index = 0;
  while (index < a.length && index < b.length && a[index] === b[index]) index += 1;
  return index;
}
