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
  /** Something was folded away: a separator, or a digit in another width. */
  readonly isChanged: boolean;
}

/**
 * What was typed as a NIK, with spaces, dots, dashes and invisible characters left out and digits of
 * another width (NFKC) made plain. Takes any string, in linear time.
 */
export function foldNik(raw: string): FoldedNik {
  let digits = '';
  let digitsWithLookAlikes = '';
  const lookAlikes: LookAlike[] = [];
  const strangers: string[] = [];
  let isChanged = false;
  let position = 0;
  for (const character of raw) {
    position += 1;
    if (isPlainDigit(character)) {
      digits += character;
      digitsWithLookAlikes += character;
    } else if (SEPARATOR.test(character)) {
      isChanged = true;
    } else {
      // One character at a time: normalising a long hostile string at once is not linear.
      const folded = character.normalize('NFKC');
      const lookAlike = DIGIT_FOR_LOOK_ALIKE.get(folded) ?? readForeignDigit(folded);
      if (/^\d+$/.test(folded)) {
        digits += folded;
        digitsWithLookAlikes += folded;
        isChanged = true;
      } else if (SEPARATOR.test(folded)) {
        isChanged = true;
      } else if (lookAlike === undefined) {
        strangers.push(character);
      } else {
        lookAlikes.push({ position, character, digit: lookAlike });
        digitsWithLookAlikes += lookAlike;
      }
    }
    if (digitsWithLookAlikes.length >= ENOUGH || strangers.length >= ENOUGH) break;
  }
  return { digits, digitsWithLookAlikes, lookAlikes, strangers, isChanged };
}

function isPlainDigit(character: string): boolean {
  return character >= '0' && character <= '9' && character.length === 1;
}

/** The value of a decimal digit of another script (Arabic, Devanagari …): each script has ten in a row. */
function readForeignDigit(character: string): string | undefined {
  if (!/^\p{Nd}$/u.test(character)) return undefined;
  const code = character.codePointAt(0) ?? 0;
  let zero = code;
  while (code - zero < 9 && /^\p{Nd}$/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return String(code - zero);
}
