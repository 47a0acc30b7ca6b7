/**
 * The person's name in a folded text: whole or in part, in any order, with any separators or none, spelled
 * out letter by letter, with look-alike signs, in the old spelling, and inside of handles and longer words.
 * A longer word that holds a part of the name is hidden whole: what is left of it would tell the rest.
 */
import { foldText } from './fold-text.ts';
import type { SecretSpan } from './secret-span.ts';

/** Stands for a name. */
export const HIDDEN_NAME = '[nama]';

/** A shorter word of a name is too common to be hunted for by itself. */
const SHORTEST_WORD = 3;
/** From here on a longer word that begins with it is hidden too: `budisan`. */
const TELLING_BEGINNING = 4;
/** From here on a longer word that ends with it. */
const TELLING_END = 5;
/** From here on a longer word that holds it anywhere. */
const TELLING_ANYWHERE = 6;
/** Two words of the name without a space between them, together at least as long. */
const SHORTEST_PAIR = 5;
/** Of a longer name only neighbouring words are looked for without a space. */
const ALL_PAIRS_UP_TO = 6;

/** What people write before and behind a name without a space. */
const BEFORE = '(?:bapak|pak|ibu|bu|mas|mbak|si|sdri?|kak|bang)?';
const BEHIND = '(?:nya|ku|mu|lah|kah|pun|s)?';
const GAP = '[^\\p{L}\\p{N}]';

/** Signs that are read as a letter; in folded text. */
const LOOK_ALIKES: Readonly<Record<string, string>> = {
  a: '[a4@аαɑ]',
  b: '[b8вβ]',
  c: '[cсϲ]',
  d: '[dԁ]',
  e: '[e3еєε€]',
  g: '[g9ɡ]',
  h: '[hһн]',
  i: '[i1l!|іıι]',
  j: '[jј]',
  k: '[kкκ]',
  l: '[l1i|ӏ]',
  m: '[mмμ]',
  n: '[nпηո]',
  o: '[o0оοσ]',
  p: '[pрρ]',
  r: '[rгř]',
  s: '[s5$ѕ]',
  t: '[t7+тτ]',
  u: '[uυս]',
  v: '[vνѵ]',
  w: '[wωԝ]',
  x: '[xхχ]',
  y: '[yуγү]',
  z: '[z2ζ]',
};

/** Old and new spelling of one sound, each found for the other: Soekarno, Djoko, Tjipto. Two letters first. */
const SPELLINGS: readonly (readonly [written: string, alternatives: readonly string[]])[] = [
  ['oe', ['u', 'oe']],
  ['u', ['u', 'oe']],
  ['dj', ['j', 'dj']],
  ['j', ['j', 'dj']],
  ['tj', ['c', 'tj']],
  ['c', ['c', 'tj']],
];

/** Prepares the search; null when the name holds no letter. Linear in the length of the text. */
export function searchName(name: string): ((text: string) => SecretSpan[]) | null {
  const words = [...new Set(foldText(name).text.match(/\p{L}+/gu))];
  if (words.length === 0) return null;
  const pattern = new RegExp(patternsOf(words).join('|'), 'gu');
  const neighbours = new Neighbours(words);
  return (text) => {
    const spans: SecretSpan[] = [];
    for (const match of text.matchAll(pattern)) {
      // Look-alikes alone are a number: `110` is not LIO.
      if (!/\p{L}/u.test(match[0])) continue;
      const word = widenToWord(text, match.index, match.index + match[0].length);
      const span = neighbours.widen(text, word);
      const previous = spans.at(-1);
      if (previous && isJoined(text, previous.end, span.start)) {
        spans[spans.length - 1] = { ...previous, end: Math.max(previous.end, span.end) };
      } else spans.push({ ...span, shown: HIDDEN_NAME });
    }
    return spans;
  };
}

function patternsOf(words: readonly string[]): string[] {
  const long = words.filter((word) => letterCount(word) >= SHORTEST_WORD);
  const sequences = long.length === 0 ? [words, words.toReversed()] : [];
  return [
    ...sequences.map(
      (sequence) => `(?<!\\p{L})${sequence.map((word) => spell(word)).join(`${GAP}{0,3}`)}(?!\\p{L})`,
    ),
    ...pairsOf(words).map(([one, other]) => spell(one) + spell(other)),
    ...long.flatMap(patternsOfWord),
  ];
}

function patternsOfWord(word: string): string[] {
  const length = letterCount(word);
  const tight = spell(word);
  const patterns = [`(?<!\\p{L})${BEFORE}${tight}${BEHIND}(?!\\p{L})`];
  if (length >= TELLING_ANYWHERE) patterns.push(tight);
  else {
    if (length >= TELLING_BEGINNING) patterns.push(`(?<!\\p{L})${tight}`);
    if (length >= TELLING_END) patterns.push(`${tight}(?!\\p{L})`);
  }
  // Three letters only where all of them stand apart: "a di" is no Adi.
  const gap = length === SHORTEST_WORD ? `${GAP}{1,3}` : `${GAP}{0,3}`;
  patterns.push(`(?<!\\p{L})${spell(word, gap)}(?!\\p{L})`);
  return patterns;
}

/** Every two words that may stand together without a space, in both orders. */
function pairsOf(words: readonly string[]): [string, string][] {
  const isNear = (one: number, other: number): boolean =>
    words.length <= ALL_PAIRS_UP_TO || Math.abs(one - other) === 1;
  return words.flatMap((one, first) =>
    words.flatMap((other, second): [string, string][] => {
      const isPair = first !== second && isNear(first, second);
      const isTelling = one.length >= 2 && other.length >= 2 && one.length + other.length >= SHORTEST_PAIR;
      return isPair && isTelling ? [[one, other]] : [];
    }),
  );
}

/** The word in all its spellings, with `gap` between its letters. */
function spell(word: string, gap = ''): string {
  const units: string[] = [];
  let rest = word;
  while (rest !== '') {
    const [written, alternatives] = SPELLINGS.find(([start]) => rest.startsWith(start)) ?? alone(rest);
    const spelled = alternatives.map((letters) =>
      Array.from(letters, (letter) => LOOK_ALIKES[letter] ?? letter).join(gap),
    );
    units.push(spelled.length === 1 ? spelled.join('') : `(?:${spelled.join('|')})`);
    rest = rest.slice(written.length);
  }
  return units.join(gap);
}

function alone(text: string): [string, string[]] {
  const letter = [...text][0] ?? '';
  return [letter, [letter]];
}

function letterCount(word: string): number {
  return [...word].length;
}

function widenToWord(text: string, from: number, to: number): { start: number; end: number } {
  let start = from;
  let end = to;
  while (start > 0 && isOfWord(text, start - 1)) start -= 1;
  while (end < text.length && isOfWord(text, end)) end += 1;
  return { start, end };
}

const OF_WORD = /[\p{L}\p{N}_\uD800-\uDFFF]/u;

function isOfWord(text: string, at: number): boolean {
  return OF_WORD.test(text.charAt(at));
}

/** Between two parts of one name stands next to nothing. */
function isJoined(text: string, end: number, start: number): boolean {
  return start <= end || (start - end <= 3 && !/[\p{L}\p{N}]/u.test(text.slice(end, start)));
}

/** Initials and short words of the name beside a part of it: `B. Santoso`, `Li Nuraini`. */
class Neighbours {
  readonly #before: RegExp;
  readonly #behind: RegExp;

  constructor(words: readonly string[]) {
    const initials = words.map((word) => [...word][0] ?? '');
    const short = words.filter((word) => letterCount(word) < SHORTEST_WORD);
    const piece = `(?:${[...new Set([...short, ...initials])].join('|')})`;
    this.#before = new RegExp(`(?<![\\p{L}\\p{N}])(?:${piece}[.,_-]?\\s{0,2}){1,4}$`, 'u');
    this.#behind = new RegExp(`^(?:[\\s.,_-]{1,2}${piece}(?![\\p{L}\\p{N}])\\.?){1,4}`, 'u');
  }

  widen(text: string, { start, end }: { start: number; end: number }): { start: number; end: number } {
    const before = this.#before.exec(text.slice(Math.max(0, start - 24), start))?.[0] ?? '';
    const behind = this.#behind.exec(text.slice(end, end + 24))?.[0] ?? '';
    return { start: start - before.length, end: end + behind.length };
  }
}
