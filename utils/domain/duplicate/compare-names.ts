/**
 * `equal`: the same words in the same order, but for capitals, marks, old spelling and forms of Muhammad.
 * `similar`: probably one person (sound-alike letters, a slip, initials, another order, a further word).
 * `unknown`: too little to say.
 */
export type NameSimilarity = 'equal' | 'similar' | 'different' | 'unknown';

/** Names are compared by their first so many characters; no KTP holds more than 60. */
const LONGEST_NAME = 300;

const SAME_WORD_SCORE = 0.9;

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
  [/dh/g, 'd'],
  [/th/g, 't'],
  [/sy/g, 's'],
  [/ie/g, 'i'],
  [/[vf]/g, 'p'],
  [/z/g, 's'],
  [/q/g, 'k'],
  [/[jy]/g, 'i'],
  [/(.)\1+/g, '$1'],
  [/(.)h$/g, '$1'],
];

/** Written after old spelling and doubled letters are folded. */
const MUHAMMAD = /^(m[uo]k?ham[ae][dt]|m[uo]k?hd?|mhd?|md)$/;

const FULL_FORMS: Readonly<Record<string, string>> = { abd: 'abdul', st: 'siti', sitti: 'siti' };

/** So common that sharing them says little about the person. */
const WEAK_WORDS = new Set(['muhammad', 'siti', 'nur', 'sri', 'i', 'ni', 'made', 'wayan']);

/**
 * The words of a name as a key for comparing: small letters without marks, without titles before it or
 * after a comma, old spelling and forms of Muhammad made one. Never to be shown or stored as a name.
 */
export function foldName(name: string): string[] {
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
  return words.map(foldWord);
}

function foldWord(word: string): string {
  const folded = OLD_SPELLING.reduce((text, [from, to]) => text.replace(from, to), word);
  if (MUHAMMAD.test(folded.replace(/(.)\1+/g, '$1'))) return 'muhammad';
  return FULL_FORMS[folded] ?? folded;
}

/** Whether two names, as typed or as printed, are likely those of one person. Compared word by word. */
export function areSimilarNames(a: string, b: string): NameSimilarity {
  const wordsOfA = foldName(a);
  const wordsOfB = foldName(b);
  if (wordsOfA.length === 0 || wordsOfB.length === 0) return 'unknown';
  if (wordsOfA.join(' ') === wordsOfB.join(' ')) return 'equal';
  if (soundKey(wordsOfA.join('')) === soundKey(wordsOfB.join(''))) return 'similar';
  // A fixed order makes the answer the same both ways.
  const [shorter = [], longer = []] = [wordsOfA, wordsOfB].sort(
    (one, other) => one.length - other.length || (one.join(' ') < other.join(' ') ? -1 : 1),
  );
  return comparePairs(pairWords(shorter, longer), longer.length - shorter.length);
}

/** Whether a name has at least two words that say something: one word alone is shared by many. */
export function isTellingName(name: string): boolean {
  return foldName(name).filter((word) => word.length > 1 && !WEAK_WORDS.has(word)).length >= 2;
}

type PairKind = 'same' | 'weak' | 'initial' | 'none';

/** For each word of the shorter name, how its best partner in the longer one fits; each partner serves once. */
function pairWords(shorter: readonly string[], longer: readonly string[]): PairKind[] {
  const free = new Set(longer.keys());
  const take = (fits: (partner: string) => boolean): boolean => {
    for (const index of free) {
      if (!fits(longer[index] ?? '')) continue;
      free.delete(index);
      return true;
    }
    return false;
  };
  // Whole words choose first, so that an initial does not take the partner of a whole word.
  const kinds = shorter.map((): PairKind => 'none');
  shorter.forEach((word, index) => {
    if (word.length > 1 && take((partner) => isSameWord(word, partner))) {
      kinds[index] = WEAK_WORDS.has(word) ? 'weak' : 'same';
    }
  });
  shorter.forEach((word, index) => {
    if (kinds[index] === 'none' && take((partner) => isInitialOf(word, partner))) kinds[index] = 'initial';
  });
  return kinds.map((kind, index) =>
    kind === 'none' && WEAK_WORDS.has(shorter[index] ?? '') ? 'weak' : kind,
  );
}

function comparePairs(kinds: readonly PairKind[], furtherWords: number): NameSimilarity {
  const strong = kinds.filter((kind) => kind === 'same').length;
  if (kinds.includes('none')) return 'different';
  if (strong >= 2) return 'similar';
  return strong === 1 && furtherWords === 0 ? 'similar' : 'unknown';
}

function isSameWord(a: string, b: string): boolean {
  if (a === b) return true;
  if (b.length < 2) return false;
  const keyOfA = soundKey(a);
  const keyOfB = soundKey(b);
  return keyOfA === keyOfB || jaroWinkler(keyOfA, keyOfB) >= SAME_WORD_SCORE;
}

function isInitialOf(a: string, b: string): boolean {
  return (a.length === 1 || b.length === 1) && a[0] === b[0];
}

function soundKey(word: string): string {
  return SOUND_ALIKES.reduce((text, [from, to]) => text.replace(from, to), word);
}

/** Jaro-Winkler likeness from 0 to 1; a common beginning of up to four letters counts more. */
function jaroWinkler(a: string, b: string): number {
  const reach = Math.max(0, Math.floor(Math.max(a.length, b.length) / 2) - 1);
  const usedInB = new Set<number>();
  const matchesOfA: string[] = [];
  for (let index = 0; index < a.length; index += 1) {
    const end = Math.min(b.length - 1, index + reach);
    for (let other = Math.max(0, index - reach); other <= end; other += 1) {
      if (usedInB.has(other) || a[index] !== b[other]) continue;
      usedInB.add(other);
      matchesOfA.push(a[index] ?? '');
      break;
    }
  }
  const matches = matchesOfA.length;
  if (matches === 0) return 0;
  const matchesOfB = [...usedInB].sort((left, right) => left - right).map((index) => b[index]);
  const outOfOrder = matchesOfA.filter((letter, index) => letter !== matchesOfB[index]).length / 2;
  const jaro = (matches / a.length + matches / b.length + (matches - outOfOrder) / matches) / 3;
  let prefix = 0;
  while (prefix < 4 && prefix < a.length && a[prefix] === b[prefix]) prefix += 1;
  return jaro + prefix * 0.1 * (1 - jaro);
}
