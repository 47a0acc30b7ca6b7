import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isOneSlipApart, locateSlip } from '../../../utils/domain/duplicate/locate-slip.ts';
import { nikLookUpKeys, nikNeighbourhood } from '../../../utils/domain/duplicate/nik-neighbourhood.ts';
import { slipsOf } from '../../support/nik-slips.ts';

/** The index as it is stored, and the look-up in it. */
function findNear(recorded: readonly string[], typed: string): string[] {
  const keys = nikLookUpKeys(typed);
  return recorded.filter(
    (nik) =>
      (keys.whole.includes(nik) || nikNeighbourhood(nik).some((key) => keys.neighbourhood.includes(key))) &&
      (nik === typed || isOneSlipApart(nik, typed)),
  );
}

/** Damerau-Levenshtein by the textbook (optimal string alignment), as the yardstick. */
function osa(a: string, b: string): number {
  const rows = Array.from({ length: a.length + 1 }, (_, row) =>
    Array.from({ length: b.length + 1 }, (_column, column) => (row === 0 ? column : column === 0 ? row : 0)),
  );
  const at = (row: number, column: number) => rows[row]?.[column] ?? Infinity;
  for (let row = 1; row <= a.length; row += 1) {
    for (let column = 1; column <= b.length; column += 1) {
      const cost = a[row - 1] === b[column - 1] ? 0 : 1;
      let best = Math.min(at(row - 1, column) + 1, at(row, column - 1) + 1, at(row - 1, column - 1) + cost);
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]) {
        best = Math.min(best, at(row - 2, column - 2) + 1);
      }
      const line = rows[row];
      if (line) line[column] = best;
    }
  }
  return at(a.length, b.length);
}

// The last one has no equal neighbours, so that none of its sixteen keys is the same as another.
describe.each([
  '3204114609979901',
  '1111111111111111',
  '1212121212129999',
  '3204111112099900',
  '9898989898989898',
])('%s', (nik) => {
  const slips = [...slipsOf(nik)];

  it('is found from every one of its slips, and each slip is located', () => {
    expect(slips).toHaveLength(countSlips(nik));
    for (const typed of slips) {
      expect(findNear([nik], typed)).toEqual([nik]);
      const slip = locateSlip(typed, nik);
      expect(slip).not.toBeNull();
      expect(undo(typed, nik, slip)).toBe(nik);
    }
  });

  it('has at most 16 keys, all of 15 digits', () => {
    const keys = nikNeighbourhood(nik);
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys.length).toBeLessThanOrEqual(16);
    for (const key of keys) expect(key).toHaveLength(15);
  });
});

/**
 * How many different numbers one slip makes of this one: a digit replaced by each of nine others, one put in
 * (among equal neighbours it makes no difference where), one left out of each run of equal digits, two
 * unequal neighbours swapped.
 */
function countSlips(digits: string): number {
  const unequalNeighbours = [...digits].filter((digit, at) => at > 0 && digit !== digits[at - 1]).length;
  return digits.length * 9 + (digits.length * 9 + 10) + (unequalNeighbours + 1) + unequalNeighbours;
}

/** Puts the marked digits of the recorded number in the place of those of the typed one. */
function undo(typed: string, recorded: string, slip: ReturnType<typeof locateSlip>): string {
  if (slip === null) return '';
  const digits = [...typed];
  const right = slip.recordedIndexes.map((index) => recorded[index] ?? '');
  const [at = slip.recordedIndexes[0] ?? 0] = slip.typedIndexes;
  digits.splice(at, slip.typedIndexes.length, ...right);
  return digits.join('');
}

describe('locateSlip', () => {
  it.each([
    ['3204114609979901', '3204114609979907', { kind: 'replaced', typedIndexes: [15], recordedIndexes: [15] }],
    ['320411460997990', '3204114609979907', { kind: 'dropped', typedIndexes: [], recordedIndexes: [15] }],
    ['33204114609979907', '3204114609979907', { kind: 'added', typedIndexes: [1], recordedIndexes: [] }],
    [
      '3024114609979907',
      '3204114609979907',
      { kind: 'swapped', typedIndexes: [1, 2], recordedIndexes: [1, 2] },
    ],
    ['3204114609979907', '3204114609979907', null],
    ['3204114609979910', '3204114609979907', null],
    ['', '', null],
    ['', '1', { kind: 'dropped', typedIndexes: [], recordedIndexes: [0] }],
    ['12', '', null],
  ])('%s for %s', (typed, recorded, slip) => {
    expect(locateSlip(typed, recorded)).toEqual(slip);
  });

  it('agrees with the distance of the textbook', () => {
    const shortDigits = fc.stringMatching(/^[0-3]{0,7}$/);
    fc.assert(
      fc.property(shortDigits, shortDigits, (a, b) => {
        expect(isOneSlipApart(a, b)).toBe(osa(a, b) === 1);
        expect(isOneSlipApart(b, a)).toBe(isOneSlipApart(a, b));
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('nikLookUpKeys', () => {
  it('finds exactly those within one slip', () => {
    const nik = fc.stringMatching(/^[12]{16}$/);
    fc.assert(
      fc.property(fc.array(nik, { maxLength: 12 }), fc.stringMatching(/^[12]{15,17}$/), (recorded, typed) => {
        expect(findNear(recorded, typed)).toEqual(recorded.filter((other) => osa(other, typed) <= 1));
      }),
      { numRuns: 300 },
    );
  });

  it('looks for nobody with another length', () => {
    expect(nikLookUpKeys('12345678901234')).toEqual({ whole: [], neighbourhood: [] });
    expect(nikLookUpKeys('')).toEqual({ whole: [], neighbourhood: [] });
    expect(nikLookUpKeys('1'.repeat(18))).toEqual({ whole: [], neighbourhood: [] });
  });
});
