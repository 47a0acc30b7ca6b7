/** Tells words that can be said from abbreviations, which mostly cannot. Words are capitals; other letters are told by their codes. */

const CAPITAL_A = 65;
const CAPITAL_Y = 89;

/** Letters as the bits of the lower five bits of their codes, which are the same for capitals and small ones. */
const lettersAsBits = (letters: string): number =>
  [...letters].reduce((bits, letter) => bits | (1 << (letter.charCodeAt(0) & 31)), 0);

const VOWELS = lettersAsBits('AEIOU');
const VOWELS_AND_Y = lettersAsBits('AEIOUY');
const isOneOf = (bits: number, code: number): boolean => ((bits >>> (code & 31)) & 1) !== 0;

const isLetter = (code: number): boolean => (code - CAPITAL_A) >>> 0 < 26;
const isVowel = (code: number): boolean => isLetter(code) && isOneOf(VOWELS, code);
const isVowelOrY = (code: number): boolean => isLetter(code) && isOneOf(VOWELS_AND_Y, code);

export function hasVowel(key: string): boolean {
  return onsetLength(key) < key.length;
}

/** Pairs of capitals, by the codes of both. */
class LetterPairs {
  readonly #seconds = new Int32Array(32);

  constructor(pairs: string) {
    for (const pair of pairs.split(' '))
      this.#seconds[pair.charCodeAt(0) & 31]! |= lettersAsBits(pair.charAt(1));
  }

  has(first: number, second: number): boolean {
    return isLetter(first) && isLetter(second) && isOneOf(this.#seconds[first & 31]!, second);
  }
}

/** Two letters for one sound. */
const DIGRAPHS = new LetterPairs('NG NY KH SY DH TH DJ TJ NJ SJ CH GH SH DZ');

/** Two consonants with which words begin, beside those for one sound. */
const ONSETS = new LetterPairs(
  'BL BR CL CR DR DW FL FR GL GR KL KR KW PL PR SK SL SM SN SP SR ST SW TR TW PH RH WR',
);

/**
 * Could be said as an Indonesian word: has a vowel, and no more than two consonants in a row (ng, ny,
 * kh, sy and the like count as one).
 */
export function isSayable(key: string): boolean {
  const last = key.length - 1;
  let consonants = 0;
  let vowels = 0;
  let before = 0;
  for (let at = 0; at <= last; at++) {
    const code = key.charCodeAt(at);
    if (isVowel(code) || (code === CAPITAL_Y && (vowels === 0 || at === last)) || code > 127) {
      vowels += 1;
      consonants = 0;
    } else {
      if (code >= 48 && code <= 57) return false;
      if (!DIGRAPHS.has(before, code)) consonants += 1;
      if (consonants > 2) return false;
    }
    before = code;
  }
  return vowels > 0 && (consonants < 2 || key.length > 3 || endsInDigraph(key));
}

const endsInDigraph = (key: string): boolean =>
  DIGRAPHS.has(key.charCodeAt(key.length - 2), key.charCodeAt(key.length - 1));

/** How many letters stand before the first vowel. */
function onsetLength(key: string): number {
  let length = 0;
  while (length < key.length && !isVowel(key.charCodeAt(length))) length += 1;
  return length;
}

const isOneSound = (key: string, length: number): boolean =>
  length < 2 || (length === 2 && DIGRAPHS.has(key.charCodeAt(0), key.charCodeAt(1)));

/** Stricter: begins and ends as Indonesian words do, so that it could well be a name. */
export function isWordLike(key: string): boolean {
  if (!isSayable(key)) return false;
  const onset = onsetLength(key);
  if (!isOneSound(key, onset) && !(onset === 2 && ONSETS.has(key.charCodeAt(0), key.charCodeAt(1))))
    return false;
  if (/C[^AEIOUHKY]|II|UU|[AEIOU]{3}/.test(key)) return false;
  let coda = 0;
  while (coda < key.length && !isVowelOrY(key.charCodeAt(key.length - 1 - coda))) coda += 1;
  return coda < 2 || (coda === 2 && endsInDigraph(key));
}

/** Begins with a vowel or a single consonant sound and has four letters or more: hardly an abbreviation. */
export const isNameShaped = (key: string): boolean =>
  key.length >= 4 && isWordLike(key) && isOneSound(key, onsetLength(key));

/** Two capitals first and a small letter last, A to Z: SHMHKes. */
export function isTypedAsTitles(text: string, start: number, end: number): boolean {
  const second = text.charCodeAt(start + 1);
  return second >= 65 && second <= 90 && text.charCodeAt(end - 1) >= 97;
}

/** Its first three letters, in either case, are consonants. */
export const beginsWithoutVowel = (text: string, start: number): boolean =>
  !isOneOf(VOWELS_AND_Y, text.charCodeAt(start + 1)) &&
  !isOneOf(VOWELS_AND_Y, text.charCodeAt(start)) &&
  start + 3 <= text.length &&
  !isOneOf(VOWELS_AND_Y, text.charCodeAt(start + 2));
