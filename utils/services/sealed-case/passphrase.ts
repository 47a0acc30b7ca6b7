/** Passphrases of sealed case files: proposed ones, and what is to be thought of those that people make up. */
import { PASSPHRASE_WORDS } from './passphrase-words.ts';

/** 2 to this power words are in the list. */
const BITS_PER_WORD = 10;
const PROPOSED_WORDS = 6;

/** What a person may use at all. */
export const PASSPHRASE_MIN_LENGTH = 8;
/** age takes any length; a whole text pasted by mistake is none. */
export const PASSPHRASE_MAX_LENGTH = 500;

/** Six words drawn by chance, sixty bits. `randomValues` fills the array, as `crypto.getRandomValues` does. */
export function proposePassphrase(randomValues: (numbers: Uint16Array<ArrayBuffer>) => unknown): string {
  const numbers = new Uint16Array(PROPOSED_WORDS);
  randomValues(numbers);
  return [...numbers].map((number) => PASSPHRASE_WORDS[number % 2 ** BITS_PER_WORD]).join(' ');
}

/**
 * The passphrase as it goes into the key: blanks at the ends do not count, several in a row are one, and
 * letters that look the same are the same (Unicode NFKC). `age -d` wants it typed in this form.
 */
export function tidyPassphrase(typed: string): string {
  return typed.normalize('NFKC').trim().replace(/\s+/g, ' ');
}

/** `weak`: found by trying within days. `fair`: enough for a file that stays in known hands. */
export type PassphraseStrength = 'too-short' | 'too-long' | 'weak' | 'fair' | 'strong';

const FAIR_FROM_BITS = 36;
const STRONG_FROM_BITS = 56;

/** Any word counts as one of a small list, whatever its length: whoever tries, tries words first. */
const WORD_BITS = BITS_PER_WORD;
const LETTER_BITS = 4.7;
const DIGIT_BITS = 3.3;
/** A year, or a day and month. */
const DATE_BITS = 9;
const SIGN_BITS = 2;
const ALL_SIGNS_BITS = 6;
/** Rows of the keyboard and the alphabet, in which neighbours give nothing. */
const ROWS = ['abcdefghijklmnopqrstuvwxyz', 'qwertyuiop', 'asdfghjkl', 'zxcvbnm', '01234567890'];

/**
 * How hard a made-up passphrase is to find for somebody who tries words, dates, keyboard rows and what is known
 * of the person. An estimate on the careful side. `known`: values of the case, which count for nothing.
 */
export function judgePassphrase(typed: string, known: readonly string[] = []): PassphraseStrength {
  const passphrase = tidyPassphrase(typed);
  if (passphrase.length < PASSPHRASE_MIN_LENGTH) return 'too-short';
  if (passphrase.length > PASSPHRASE_MAX_LENGTH) return 'too-long';
  const bits = estimateBits(passphrase, known);
  if (bits >= STRONG_FROM_BITS) return 'strong';
  return bits >= FAIR_FROM_BITS ? 'fair' : 'weak';
}

function estimateBits(passphrase: string, known: readonly string[]): number {
  const guessed = new Set(known.flatMap((value) => value.toLowerCase().match(/\p{L}+|\d+/gu) ?? []));
  // A piece that comes twice tells nothing the second time.
  const pieces = new Set(passphrase.toLowerCase().match(/\p{L}+|\d+|[^\p{L}\d\s]/gu));
  let bits = 0;
  let signBits = 0;
  for (const piece of pieces) {
    if (isGuessed(piece, guessed)) continue;
    if (/^\p{L}/u.test(piece)) bits += letterBits(piece);
    else if (/^\d/.test(piece)) bits += digitBits(piece);
    else signBits += SIGN_BITS;
  }
  return bits + Math.min(signBits, ALL_SIGNS_BITS);
}

/** Part of what is known of the person, or the other way round. */
function isGuessed(piece: string, guessed: ReadonlySet<string>): boolean {
  return [...guessed].some(
    (value) => value.length >= 3 && (value.includes(piece) || (piece.includes(value) && value.length >= 5)),
  );
}

function letterBits(piece: string): number {
  const fresh = freshMarks(piece);
  // Without vowels, or with a heap of consonants, it is no word but letters drawn by chance.
  const isWord = /[aeiou]/.test(piece) && !/[bcdfghjklmnpqrstvwxz]{4}/.test(piece);
  return isWord ? Math.min(WORD_BITS, fresh * LETTER_BITS) : fresh * LETTER_BITS;
}

function digitBits(piece: string): number {
  const isDate = /^(19|20)\d\d$/.test(piece) || piece.length === 4;
  const ofFigures = freshMarks(piece) * DIGIT_BITS;
  return isDate ? Math.min(DATE_BITS, ofFigures) : ofFigures;
}

/** Marks that neither repeat the one before nor follow it in a row of the keyboard or the alphabet. */
function freshMarks(piece: string): number {
  const marks = [...piece];
  return marks.filter((mark, at) => {
    const before = marks[at - 1];
    if (before === undefined) return true;
    return mark !== before && !ROWS.some((row) => areNeighbours(row, before, mark));
  }).length;
}

function areNeighbours(row: string, a: string, b: string): boolean {
  const [first, second] = [row.indexOf(a), row.indexOf(b)];
  return first >= 0 && second >= 0 && Math.abs(first - second) === 1;
}
