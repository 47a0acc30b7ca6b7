/** Whether two words can be the same word of a name: shortened, in old spelling, or with a slip. */
import { isOneSlipApart } from '../duplicate/locate-slip.ts';

/** Beyond this the full alignment would cost more than linear time; no name on a card comes near. */
export const MOST_ALIGNED_LETTERS = 60;

export interface Spelling {
  /** Without marks. */
  readonly letters: string;
  /** The letters as they are spelled today (`inNewSpelling`). */
  readonly sound: string;
}

export interface SpelledWord extends Spelling {
  /** With its marks. */
  readonly text: string;
}

const MUHAMMAD = new Set([
  'MUHAMMAD',
  'MUHAMAD',
  'MOHAMMAD',
  'MOHAMAD',
  'MOHAMMED',
  'MUCHAMMAD',
  'MOCHAMMAD',
  'MOCHAMAD',
  'MUCHAMAD',
  'MOKHAMAD',
  'MUKHAMAD',
]);
const SHORT_FORMS = new Map([
  ...['M', 'MUH', 'MOH', 'MOCH', 'MUCH', 'MHD', 'MUHD', 'MOHD', 'MHMD'].map(
    (short) => [short, MUHAMMAD] as const,
  ),
  ['ABD', new Set(['ABDUL', 'ABDULLAH', 'ABDOEL'])] as const,
  ['ST', new Set(['SITI', 'SITTI', 'SUTAN'])] as const,
]);

/** One of the two is an initial or a usual short form of the other. */
export function isShortFor(one: SpelledWord, other: SpelledWord): boolean {
  const [short, long] = one.letters.length <= other.letters.length ? [one, other] : [other, one];
  if (short.letters === '' || short.letters.length === long.letters.length) return false;
  if (SHORT_FORMS.get(short.letters)?.has(long.letters) === true) return true;
  if (short.letters.length === 1) return long.letters.startsWith(short.letters);
  return short.text.endsWith('.') && hasLettersInOrder(long.letters, short.letters);
}

/** Wyn. for Wayan, Moh. for Mohamad: the first letter, and others of the word in their order. */
function hasLettersInOrder(word: string, letters: string): boolean {
  if (word.charAt(0) !== letters.charAt(0)) return false;
  let found = 0;
  for (const letter of word) if (letter === letters.charAt(found)) found += 1;
  return found >= letters.length;
}

/** Spellings of 1901 and 1947 with those of 1972. */
const OLD_TO_NEW = new Map([
  ['OE', 'U'],
  ['TJ', 'C'],
  ['DJ', 'J'],
  ['NJ', 'NY'],
  ['SJ', 'SY'],
  ['CH', 'KH'],
]);
const NEW_PAIRS = new Set(['NY', 'SY', 'KH']);
const FIRST_OF_PAIR = new Set([...OLD_TO_NEW.keys(), ...NEW_PAIRS].map((pair) => pair.charAt(0)));

/** A sound as it is spelled: one character, or two letters that are one sound. */
export interface SpelledSound {
  readonly text: string;
  /** How it is spelled today. */
  readonly sound: string;
}

/** The texts of all sounds, joined, are the text. */
export function soundsOf(text: string): SpelledSound[] {
  const sounds: SpelledSound[] = [];
  for (let at = 0; at < text.length;) {
    const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
    const pair = FIRST_OF_PAIR.has(character) ? text.slice(at, at + 2) : '';
    const modern = OLD_TO_NEW.get(pair) ?? (NEW_PAIRS.has(pair) ? pair : undefined);
    const spelled = modern === undefined ? character : pair;
    sounds.push({ text: spelled, sound: modern ?? spelled });
    at += spelled.length;
  }
  return sounds;
}

export const inNewSpelling = (letters: string): string =>
  soundsOf(letters)
    .map(({ sound }) => sound)
    .join('');

/** J for Y is folded only when the rest is equal, since modern names have a J of their own; so is CH for H. */
export const isSameInNewSpelling = (one: Spelling, other: Spelling): boolean =>
  one.sound === other.sound ||
  (one.sound.length === other.sound.length &&
    one.sound.replaceAll('J', 'Y') === other.sound.replaceAll('J', 'Y')) ||
  isSpelledWithCh(one, other) ||
  isSpelledWithCh(other, one);

/** Achmad for Ahmad. */
const isSpelledWithCh = (old: Spelling, modern: Spelling): boolean =>
  old.letters.length > modern.letters.length &&
  inNewSpelling(old.letters.replaceAll('CH', 'H')) === modern.sound;

/** Shorter words are too often one letter from another word. */
const SHORTEST_WITH_SLIP = 4;

const isOneSlipAway = (one: string, other: string): boolean =>
  Math.min(one.length, other.length) >= SHORTEST_WITH_SLIP && isOneSlipApart(one, other);

/** The same letters, but for their spelling or one slip. */
export const isSpelledAlike = (one: Spelling, other: Spelling): boolean =>
  one.letters === other.letters ||
  isSameInNewSpelling(one, other) ||
  isOneSlipAway(one.letters, other.letters);

/** Surely the same word of a name. */
export const isSameWord = (one: SpelledWord, other: SpelledWord): boolean =>
  isShortFor(one, other) || isSpelledAlike(one, other);

/** Rather the same word than the next one is: at least it begins alike. */
export const isAkin = (one: SpelledWord, other: SpelledWord): boolean =>
  isSameWord(one, other) || one.letters.slice(0, 2) === other.letters.slice(0, 2);
