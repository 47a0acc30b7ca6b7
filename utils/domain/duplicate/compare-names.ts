import { foldName, joinWords, tellingWords, wholeSound, type FoldedWord } from './fold-name.ts';
import { locateSlip } from './locate-slip.ts';

/**
 * `equal`: the same words in the same order, but for capitals, marks, old spelling and forms of Muhammad.
 * `similar`: probably one person (sound-alike letters, a slip, initials, another order, a further word).
 * `unknown`: too little to say.
 */
export type NameSimilarity = 'equal' | 'similar' | 'different' | 'unknown';

/** A slip makes another common name of a shorter word: Rina and Rini, Fitri and Putri, Dian and Diana. */
const SHORTEST = { replaced: 6, dropped: 6, added: 6, swapped: 4 } as const;

/** What differs at the end and is one name in two spellings; other vowels tell a man from a woman. */
const SAME_AT_THE_END = new Set(['ao', 'ei', 'ou']);

/** Whether two names, as typed or as printed, are likely those of one person. Compared word by word. */
export function areSimilarNames(a: string, b: string): NameSimilarity {
  const wordsOfA = foldName(a);
  const wordsOfB = foldName(b);
  if (wordsOfA.length === 0 || wordsOfB.length === 0) return 'unknown';
  if (textOf(wordsOfA) === textOf(wordsOfB)) return 'equal';
  if (wholeSound(wordsOfA) === wholeSound(wordsOfB)) return 'similar';
  const joinedA = joinAs(wordsOfB, wordsOfA);
  const joinedB = joinAs(wordsOfA, wordsOfB);
  // A fixed order makes the answer the same both ways.
  const [shorter = [], longer = []] = [joinedA, joinedB].sort(
    (one, other) => one.length - other.length || (textOf(one) < textOf(other) ? -1 : 1),
  );
  return judgePairs(pairWords(shorter, longer));
}

/** Whether a name has at least two words that say something: one word alone is shared by many. */
export function isTellingName(name: string): boolean {
  return tellingWords(foldName(name)).length >= 2;
}

/** Whether a name is more than one word, of which at least one says something. */
export function isNameOfSeveralWords(name: string): boolean {
  const words = foldName(name);
  return tellingWords(words).length > 0 && words.filter(({ text }) => text.length > 1).length > 1;
}

function textOf(words: readonly FoldedWord[]): string {
  return words.map(({ text }) => text).join(' ');
}

/** Neighbours that the other name writes as one word, written as one: Nur Hayati beside Nurhayati. */
function joinAs(other: readonly FoldedWord[], words: readonly FoldedWord[]): FoldedWord[] {
  const sounds = new Set(other.map(({ sound }) => sound));
  const joined: FoldedWord[] = [];
  let isTaken = false;
  words.forEach((word, at) => {
    if (isTaken) {
      isTaken = false;
      return;
    }
    const next = words[at + 1];
    const two = next && joinWords(word, next);
    isTaken = two !== undefined && two !== null && sounds.has(two.sound);
    joined.push(isTaken && two ? two : word);
  });
  return joined;
}

interface Pairing {
  /** Pairs of words that say something. */
  readonly strong: number;
  /** Words of the shorter name without a partner in the longer one, and the other way round. */
  readonly leftInShorter: readonly FoldedWord[];
  readonly leftInLonger: readonly FoldedWord[];
}

/** Gives each word of the shorter name its partner in the longer one; each partner serves once. */
function pairWords(shorter: readonly FoldedWord[], longer: readonly FoldedWord[]): Pairing {
  const free = new Set(longer);
  let left = [...shorter];
  let strong = 0;
  const pair = (fits: (word: FoldedWord, partner: FoldedWord) => boolean): void => {
    left = left.filter((word) => {
      const partner = [...free].find((candidate) => fits(word, candidate));
      if (partner === undefined) return true;
      free.delete(partner);
      if (tellingWords([word, partner]).length === 2) strong += 1;
      return false;
    });
  };
  // The surest choose first, so that an initial does not take the partner of a whole word.
  pair((word, partner) => word.sound === partner.sound);
  pair(isSlipOf);
  pair(isInitialOf);
  return { strong, leftInShorter: left, leftInLonger: [...free] };
}

function judgePairs({ strong, leftInShorter, leftInLonger }: Pairing): NameSimilarity {
  if (tellingWords(leftInShorter).length > 0) return 'different';
  // A word on each side that the other has not: Wayan and Made are brothers.
  if (leftInShorter.length > 0 && leftInLonger.length > 0) return 'unknown';
  if (strong >= 2) return 'similar';
  return strong === 1 && leftInLonger.every(({ isWeak }) => isWeak) ? 'similar' : 'unknown';
}

/** Whether two words that sound unlike are one word with a slip in it, and not two names. */
function isSlipOf(a: FoldedWord, b: FoldedWord): boolean {
  if (a.isWeak || b.isWeak) return false;
  const slip = locateSlip(a.sound, b.sound);
  if (slip === null || Math.max(a.sound.length, b.sound.length) < SHORTEST[slip.kind]) return false;
  const [at = 0] = [...slip.typedIndexes, ...slip.recordedIndexes];
  switch (slip.kind) {
    case 'swapped':
      return true;
    case 'replaced':
      return isReplacedBySlip(a.sound, b.sound, at);
    default:
      return !isOtherEnding(a.sound.length > b.sound.length ? a.sound : b.sound, at);
  }
}

function isReplacedBySlip(a: string, b: string, at: number): boolean {
  if (at === 0) return false; // Haryanto, Maryanto, Daryanto
  const letters = [a[at], b[at]].sort().join('');
  if (at === a.length - 2 && letters === 'dn') return false; // Wahyudi and Wahyuni
  if (at < a.length - 1) return true;
  const vowels = letters.replace(/[^aeiou]/g, '').length;
  // Rahman and Rahmat, Kornelis and Kornelia, Suryanto and Suryanti.
  return vowels === 2 ? SAME_AT_THE_END.has(letters) : vowels === 0 && letters !== 'nt';
}

/** Whether a letter left out makes another name: Yuliana and Yulian, Rahman and Rahma, Suryanti and Suryani. */
function isOtherEnding(longer: string, at: number): boolean {
  const ending = longer.slice(at);
  const before = longer[at - 1] ?? '';
  return (
    /^[aeiou]$/.test(ending) ||
    (before === 'a' && ending === 'n') ||
    (before === 'n' && /^t[aeiou]$/.test(ending))
  );
}

function isInitialOf(a: FoldedWord, b: FoldedWord): boolean {
  return (a.text.length === 1 || b.text.length === 1) && a.text[0] === b.text[0];
}
