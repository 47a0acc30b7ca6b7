import type { LookAlike } from './nik-finding.ts';

/** Reading stops after this many digits or strange characters: nothing that long can be a NIK. */
const ENOUGH = 65;

/** Spaces of every kind, dots, dashes, and characters that cannot be seen. */
const SEPARATOR = /^[\s.\-\u00AD\u180E\u200B-\u200F\u2010-\u2015\u202A-\u202E\u2060-\u2064\u2212\uFEFF]$/u;

/** Latin, Cyrillic and Greek characters that people take for digits. */
const DIGIT_FOR_LOOK_ALIKE: ReadonlyMap<string, string> = new Map([
  ...['O', 'o', 'Q', 'D', 'О', 'о', 'Ο', 'ο'].map((character) => [character, '0'] as const),
  ...['l', 'I', 'i', '|', '!', 'І', 'і', 'Ι', 'ι'].map((character) => [character, '1'] as const),
  ['Z', '2'],
  ['z', '2'],
  ['З', '3'],
  ['A', '4'],
  ['S', '5'],
  ['s', '5'],
  ['Ѕ', '5'],
  ['ѕ', '5'],
  ['G', '6'],
  ['b', '6'],
  ['T', '7'],
  ['B', '8'],
  ['В', '8'],
  ['g', '9'],
  ['q', '9'],
]);

export interface FoldedNik {
  /** All digits that were typed, in order, at most 65 of them. */
  readonly digits: string;
  /** The digits with look-alikes put in where they stood. */
  readonly digitsWithLookAlikes: string;
  readonly lookAlikes: readonly LookAlike[];
  /** Characters that are neither digits, separators nor look-alikes, at most 65 of them. */
  readonly strangers: readonly string[];
}

/**
 * What was typed as a NIK, with spaces, dots, dashes, invisible characters and an apostrophe at the very start
 * left out and digits of another width (NFKC) made plain. Takes any string, in linear time.
 */
export function foldNik(raw: string): FoldedNik {
  let digits = '';
  const lookAlikes: LookAlike[] = [];
  /** How many digits stand before each look-alike. */
  const digitsBefore: number[] = [];
  const strangers: string[] = [];
  // A spreadsheet shows one before a number that it keeps as text.
  let index = raw.startsWith("'") ? 1 : 0;
  let position = index;
  while (index < raw.length) {
    const code = raw.charCodeAt(index);
    if (isPlainDigit(code)) {
      const end = endOfDigits(raw, index, index + ENOUGH - digits.length - lookAlikes.length);
      digits += raw.slice(index, end);
      position += end - index;
      index = end;
    } else if (code === SPACE || code === DOT || code === DASH) {
      position += 1;
      index += 1;
    } else {
      const character = String.fromCodePoint(raw.codePointAt(index) ?? code);
      position += 1;
      index += character.length;
      // One character at a time: normalising a long hostile string at once is not linear.
      const folded = character.normalize('NFKC');
      const lookAlike = DIGIT_FOR_LOOK_ALIKE.get(folded) ?? readForeignDigit(folded);
      if (/^\d+$/.test(folded)) {
        digits += folded;
      } else if (lookAlike !== undefined) {
        lookAlikes.push({ position, character, digit: lookAlike });
        digitsBefore.push(digits.length);
      } else if (!SEPARATOR.test(character) && !SEPARATOR.test(folded)) {
        strangers.push(character);
      }
    }
    if (digits.length + lookAlikes.length >= ENOUGH || strangers.length >= ENOUGH) break;
  }
  const digitsWithLookAlikes = putIn(digits, lookAlikes, digitsBefore);
  return { digits, digitsWithLookAlikes, lookAlikes, strangers };
}

const SPACE = 32;
const DASH = 45;
const DOT = 46;

function isPlainDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** Where the row of digits that begins at `start` ends, `limit` at the latest. */
function endOfDigits(text: string, start: number, limit: number): number {
  let end = start + 1;
  while (end < limit && end < text.length && isPlainDigit(text.charCodeAt(end))) end += 1;
  return end;
}

function putIn(digits: string, lookAlikes: readonly LookAlike[], digitsBefore: readonly number[]): string {
  if (lookAlikes.length === 0) return digits;
  let filled = '';
  let taken = 0;
  for (const [index, { digit }] of lookAlikes.entries()) {
    const end = digitsBefore[index] ?? taken;
    filled += digits.slice(taken, end) + digit;
    taken = end;
  }
  return filled + digits.slice(taken);
}

/** The value of a decimal digit of another script (Arabic, Devanagari …): each script has ten in a row. */
function readForeignDigit(character: string): string | undefined {
  if (!/^\p{Nd}$/u.test(character)) return undefined;
  const code = character.codePointAt(0) ?? 0;
  let zero = code;
  while (code - zero < 9 && /^\p{Nd}$/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return String(code - zero);
}
