/** Tells words that can be said from abbreviations, which mostly cannot. */

/** Two letters for one sound. */
const DIGRAPHS = new Set([
  'NG',
  'NY',
  'KH',
  'SY',
  'DH',
  'TH',
  'DJ',
  'TJ',
  'NJ',
  'SJ',
  'CH',
  'GH',
  'SH',
  'DZ',
]);

/** Two consonants with which words begin, beside those for one sound. */
const ONSETS = new Set(
  'BL BR CL CR DR DW FL FR GL GR KL KR KW PL PR SK SL SM SN SP SR ST SW TR TW PH RH WR'.split(' '),
);

/**
 * Could be said as an Indonesian word: has a vowel, and no more than two consonants in a row (ng, ny,
 * kh, sy and the like count as one).
 */
export function isSayable(key: string): boolean {
  let consonants = 0;
  let vowels = 0;
  for (let at = 0; at < key.length; at++) {
    const letter = key.charAt(at);
    if (
      'AEIOU'.includes(letter) ||
      (letter === 'Y' && (vowels === 0 || at === key.length - 1)) ||
      letter > '\u007F'
    ) {
      vowels += 1;
      consonants = 0;
      continue;
    }
    if (letter >= '0' && letter <= '9') return false;
    const pair = at > 0 ? key.slice(at - 1, at + 1) : '';
    if (!DIGRAPHS.has(pair)) consonants += 1;
    if (consonants > 2) return false;
  }
  return vowels > 0 && (consonants < 2 || key.length > 3 || DIGRAPHS.has(key.slice(-2)));
}

/** Stricter: begins and ends as Indonesian words do, so that it could well be a name. */
export function isWordLike(key: string): boolean {
  if (!isSayable(key)) return false;
  const onset = /^[^AEIOU]*/.exec(key)?.[0] ?? '';
  if (onset.length > 1 && !DIGRAPHS.has(onset) && !ONSETS.has(onset)) return false;
  if (/C[^AEIOUHKY]|II|UU|[AEIOU]{3}/.test(key)) return false;
  const coda = /[^AEIOUY]*$/.exec(key)?.[0] ?? '';
  return coda.length < 2 || DIGRAPHS.has(coda);
}

/** Begins with a vowel or a single consonant sound and has four letters or more: hardly an abbreviation. */
export function isNameShaped(key: string): boolean {
  if (key.length < 4 || !isWordLike(key)) return false;
  const onset = /^[^AEIOU]*/.exec(key)?.[0] ?? '';
  return onset.length < 2 || DIGRAPHS.has(onset);
}

/** Two capitals first and a small letter last, A to Z: SHMHKes. */
export function isTypedAsTitles(text: string, start: number, end: number): boolean {
  const second = text.charCodeAt(start + 1);
  return second >= 65 && second <= 90 && text.charCodeAt(end - 1) >= 97;
}

/** Its first three letters, in either case, are consonants. */
export const beginsWithoutVowel = (text: string, start: number): boolean =>
  !isVowel(text.charCodeAt(start + 1)) &&
  !isVowel(text.charCodeAt(start)) &&
  start + 3 <= text.length &&
  !isVowel(text.charCodeAt(start + 2));

/** A, E, I, O, U and Y as the bits 1, 5, 9, 15, 21 and 25, the lower five bits of their codes. */
const VOWELS = (1 << 1) | (1 << 5) | (1 << 9) | (1 << 15) | (1 << 21) | (1 << 25);
const isVowel = (code: number): boolean => ((VOWELS >>> (code & 31)) & 1) !== 0;
