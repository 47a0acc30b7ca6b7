/** Names are compared by their first so many characters; no KTP holds more than 60. */
const LONGEST_NAME = 300;

/** Titles that stand before a name and are no part of it here. */
const LEADING_TITLES = new Set(
  'h hj hi kh drs dra dr drg drh ir prof pdt ust tgh bpk bapak ibu tn ny nn sdr sdri'.split(' '),
);

/** Spelling of 1901 and 1947 to that of 1972; safe in modern names too. */
const OLD_SPELLING: readonly (readonly [RegExp, string])[] = [
  [/oe/g, 'u'],
  [/dj/g, 'j'],
  [/tj/g, 'c'],
  [/nj/g, 'ny'],
  [/sj/g, 'sy'],
  [/ch/g, 'kh'],
];

/** Letters that sound or look alike in names; for the second key only. */
const SOUND_ALIKES: readonly (readonly [RegExp, string])[] = [
  [/kh/g, 'h'],
  [/dz/g, 'z'],
  [/dh/g, 'd'],
  [/gh/g, 'g'],
  [/jh/g, 'j'],
  [/th/g, 't'],
  [/s[hy]|ts/g, 's'],
  [/ie/g, 'i'],
  [/ph|[vf]/g, 'p'],
  [/z/g, 's'],
  [/q/g, 'k'],
  [/[jy]/g, 'i'],
  // Soleh and Saleh, Prabowo and Prabawa; at the end it often tells a man from a woman.
  [/o(?=.)/g, 'a'],
  [/(.)\1+/g, '$1'],
  [/(.)h$/g, '$1'],
  [/(.)d$/g, '$1t'],
];

/** Written after old spelling and doubled letters are folded. */
const MUHAMMAD = /^(m[uo]k?ham[ae][dt]|m[uo]k?hd?|mhd?|md)$/;

/** The article that takes the sound of the next word: Abdurrahman is Abdul Rahman. */
const JOINED_ABDUL = /^abdu([dnrstz])\1?(?=[aeiouhy])/;

const FULL_FORMS: Readonly<Record<string, string>> = {
  abd: 'abdul',
  bq: 'baiq',
  dg: 'daeng',
  gst: 'gusti',
  ngr: 'ngurah',
  nym: 'nyoman',
  sitti: 'siti',
  st: 'siti',
  wyn: 'wayan',
};

/** So common that sharing them says little about the person: forms of address, words of birth order. */
const WEAK_SOUNDS = new Set(
  (
    'muhammad siti nur sri abdul bin binti neng i ni ' +
    'wayan putu gede luh made kadek nengah nyoman komang ketut'
  )
    .split(' ')
    .map(soundOf),
);

/** One word of a name, for comparing. Never to be shown or stored as part of a name. */
export interface FoldedWord {
  /** Small letters without marks, in the spelling of today. */
  readonly text: string;
  /** What sounds alike has the same. */
  readonly sound: string;
  /** Shared by so many that it says little. */
  readonly isWeak: boolean;
}

/**
 * The words of a name as a key for comparing: small letters without marks, without titles before it or
 * after a comma, old spelling and forms of Muhammad made one.
 */
export function foldName(name: string): FoldedWord[] {
  const letters = name
    .slice(0, LONGEST_NAME)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[,(;].*$/su, '')
    .replace(/['’‘`ʼ\u00B4]/gu, '')
    .replace(/[^\p{L}]+/gu, ' ')
    .trim();
  if (letters === '') return [];
  const words = letters.split(' ');
  while (words.length > 1 && LEADING_TITLES.has(words[0] ?? '')) words.shift();
  return words.flatMap((word) =>
    foldSpelling(word).replace(JOINED_ABDUL, 'abdul $1').split(' ').map(toFoldedWord),
  );
}

/** Two neighbouring words written as one; null where nobody would look for that: both say little. */
export function joinWords(word: FoldedWord, next: FoldedWord): FoldedWord | null {
  return word.isWeak && next.isWeak ? null : toFoldedWord(word.text + next.text);
}

/** The words that say something about the person: no initials, none that are shared by many. */
export function tellingWords(words: readonly FoldedWord[]): FoldedWord[] {
  return words.filter(({ text, isWeak }) => text.length > 1 && !isWeak);
}

/** A whole name by its sound, as if it were one word. */
export function wholeSound(words: readonly FoldedWord[]): string {
  return soundOf(words.map(({ text }) => text).join(''));
}

function toFoldedWord(text: string): FoldedWord {
  const sound = soundOf(text);
  return { text, sound, isWeak: WEAK_SOUNDS.has(sound) };
}

function foldSpelling(word: string): string {
  const folded = OLD_SPELLING.reduce((text, [from, to]) => text.replace(from, to), word);
  if (MUHAMMAD.test(folded.replace(/(.)\1+/g, '$1'))) return 'muhammad';
  return FULL_FORMS[folded] ?? folded;
}

function soundOf(word: string): string {
  return SOUND_ALIKES.reduce((text, [from, to]) => text.replace(from, to), word);
}
