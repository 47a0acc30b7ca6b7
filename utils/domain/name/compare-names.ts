/**
 * What was typed beside what is printed, letter by letter. Words are aligned first, so that one missing
 * letter does not make everything after it differ; then the letters of each pair of words. Long texts are
 * compared by their common beginning and end only, so the work stays linear in the length.
 */
import { FindingList, foldCharacters, type FoldedText } from './fold-characters.ts';
import { rawEnd, rawStart } from './kept-text.ts';
import {
  type ComparedSegment,
  DIFFERENCE_KINDS,
  type DifferenceKind,
  type NameComparison,
  type Removal,
} from './name-proposal.ts';

export interface ComparedName {
  readonly raw: string;
  /** Titles found in it (`removed` of its proposal). */
  readonly removed: readonly Removal[];
}

type Mark = 'same' | DifferenceKind;

/** Beyond these the full alignment would cost more than linear time; no name on a card comes near. */
const MOST_ALIGNED_WORDS = 40;
const MOST_ALIGNED_LETTERS = 60;

/** Pure and total. */
export function compareNames(typed: ComparedName, printed: ComparedName): NameComparison {
  const left = new Side(typed);
  const right = new Side(printed);
  compareWords(left, right);
  left.markFoldedLetters();
  right.markFoldedLetters();
  const typedSegments = left.segments();
  const printedSegments = right.segments();
  const found = new Set([...typedSegments, ...printedSegments].map((segment) => segment.kind));
  const kinds = DIFFERENCE_KINDS.filter((kind) => found.has(kind));
  return { agrees: kinds.length === 0, typed: typedSegments, printed: printedSegments, kinds };
}

/** A run without spaces and commas, in places of the folded text. */
interface Word {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly letters: string;
  readonly isTitle: boolean;
}

class Side {
  readonly words: readonly Word[];
  readonly text: string;
  readonly #raw: string;
  readonly #folded: FoldedText;
  readonly #marks: Mark[];

  constructor(name: ComparedName) {
    this.#raw = name.raw;
    this.#folded = foldCharacters(name.raw, new FindingList());
    this.text = this.#folded.text;
    this.#marks = new Array<Mark>(this.text.length).fill('same');
    this.words = this.#findWords(name.removed);
  }

  mark(start: number, end: number, kind: Mark): void {
    this.#marks.fill(kind, start, end);
  }

  markAt(at: number): Mark {
    return this.#marks[at] ?? 'same';
  }

  /** Letters that only folding made equal (full-width, look-alike, curly) do differ on the form. */
  markFoldedLetters(): void {
    if (this.#folded.origin === null) return;
    // What one stretch of the raw text shows is worked out once, however many units came of it.
    let from = -1;
    let shown: ReadonlySet<string> = new Set();
    for (let at = 0; at < this.text.length; at++) {
      if (this.#marks[at] !== 'same') continue;
      if (this.#start(at) !== from) {
        from = this.#start(at);
        const capitals = this.#raw.slice(from, this.#end(at)).toUpperCase();
        shown = new Set([capitals, ...capitals.normalize('NFC').split('')]);
      }
      const folded = this.text.charAt(at);
      if (shown.has(folded)) continue;
      this.#marks[at] = folded === ' ' ? 'space' : isLetter(folded) ? 'letter' : 'mark';
    }
  }

  /** The raw text in runs of one kind; what folding dropped is `invisible`. */
  segments(): ComparedSegment[] {
    const segments: { text: string; kind: Mark }[] = [];
    const add = (text: string, kind: Mark): void => {
      const last = segments[segments.length - 1];
      if (last?.kind === kind) last.text += text;
      else if (text !== '') segments.push({ text, kind });
    };
    let reached = 0;
    for (let at = 0; at < this.text.length; at++) {
      const start = this.#start(at);
      const end = this.#end(at);
      if (end <= reached) continue;
      add(this.#raw.slice(reached, start), 'invisible');
      add(this.#raw.slice(Math.max(start, reached), end), this.#markOfCharacter(at, end));
      reached = end;
    }
    add(this.#raw.slice(reached), 'invisible');
    return segments;
  }

  /** A letter with an accent of its own unit differs when either does. */
  #markOfCharacter(first: number, end: number): Mark {
    for (let at = first; at < this.text.length && this.#end(at) === end; at++)
      if (this.#marks[at] !== 'same') return this.#marks[at] ?? 'same';
    return 'same';
  }

  #start(at: number): number {
    return rawStart(this.#folded, at);
  }

  #end(at: number): number {
    return rawEnd(this.#folded, at + 1);
  }

  #findWords(removed: readonly Removal[]): Word[] {
    const words: Word[] = [];
    let title = 0;
    for (let at = 0; at < this.text.length;) {
      if (isGap(this.text.charAt(at))) {
        at += 1;
        continue;
      }
      let end = at + 1;
      while (end < this.text.length && !isGap(this.text.charAt(end))) end += 1;
      while (title < removed.length && removed[title]!.end <= this.#start(at)) title += 1;
      const span = removed[title];
      const text = this.text.slice(at, end);
      const isTitle = span !== undefined && span.start < this.#end(end - 1) && span.end > this.#start(at);
      words.push({ start: at, end, text, letters: lettersOf(text), isTitle });
      at = end;
    }
    return words;
  }
}

const isGap = (character: string): boolean => character === ' ' || character === ',' || character === ';';
const isLetter = (character: string): boolean => /[\p{L}\p{N}]/u.test(character);
const lettersOf = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '');

/** Marks every word and gap of both sides that differs. */
function compareWords(left: Side, right: Side): void {
  const pairs = alignEqual(
    left.words.map((word) => word.text),
    right.words.map((word) => word.text),
    MOST_ALIGNED_WORDS,
  );
  const unmatched = { left: [] as Word[][], right: [] as Word[][] };
  let fromLeft = 0;
  let fromRight = 0;
  for (const [atLeft, atRight] of [...pairs, [left.words.length, right.words.length] as const]) {
    unmatched.left.push(left.words.slice(fromLeft, atLeft));
    unmatched.right.push(right.words.slice(fromRight, atRight));
    fromLeft = atLeft + 1;
    fromRight = atRight + 1;
  }
  const moved = findMoved(unmatched.left.flat(), unmatched.right.flat());
  for (const word of moved.left) left.mark(word.start, word.end, 'word-order');
  for (const word of moved.right) right.mark(word.start, word.end, 'word-order');
  const partners = new Map(pairs.map(([atLeft, atRight]) => [left.words[atLeft]!, right.words[atRight]!]));
  for (let index = 0; index < unmatched.left.length; index++) {
    const found = compareStretch(
      left,
      right,
      unmatched.left[index]!.filter((word) => !moved.left.has(word)),
      unmatched.right[index]!.filter((word) => !moved.right.has(word)),
    );
    for (const [word, partner] of found) partners.set(word, partner);
  }
  compareGaps(left, right, partners);
}

/** Words that stand on both sides, only elsewhere. */
function findMoved(left: readonly Word[], right: readonly Word[]): { left: Set<Word>; right: Set<Word> } {
  const moved = { left: new Set<Word>(), right: new Set<Word>() };
  const waiting = new Map<string, Word[]>();
  for (const word of right) {
    const same = waiting.get(word.text);
    if (same === undefined) waiting.set(word.text, [word]);
    else same.push(word);
  }
  for (const word of left) {
    const partner = waiting.get(word.text)?.pop();
    if (partner === undefined) continue;
    moved.left.add(word);
    moved.right.add(partner);
  }
  return moved;
}

type WordPair = readonly [Word, Word];

/** Two stretches between the same neighbours, with no word in common. Gives the words that stand for each other. */
function compareStretch(
  left: Side,
  right: Side,
  leftWords: readonly Word[],
  rightWords: readonly Word[],
): readonly WordPair[] {
  const restLeft = leftWords.filter((word) => !word.isTitle);
  const restRight = rightWords.filter((word) => !word.isTitle);
  const titlesRight = rightWords.filter((word) => word.isTitle);
  for (const word of leftWords) {
    if (!word.isTitle) continue;
    const at = titlesRight.slice(0, MOST_ALIGNED_WORDS).findIndex((other) => other.letters === word.letters);
    if (at < 0) left.mark(word.start, word.end, 'title');
    else compareLetters(left, right, word, titlesRight.splice(at, 1)[0]!, 'letter');
  }
  for (const word of titlesRight) right.mark(word.start, word.end, 'title');
  if (
    restLeft.length !== restRight.length &&
    joined(restLeft) !== '' &&
    joined(restLeft) === joined(restRight)
  ) {
    markJoins(left, right, restLeft, restRight);
    return [];
  }
  return comparePairs(left, right, restLeft, restRight);
}

const joined = (words: readonly Word[]): string => words.map((word) => word.letters).join('');

/** The same letters, other spaces: marks the spaces that only one side has. */
function markJoins(left: Side, right: Side, leftWords: readonly Word[], rightWords: readonly Word[]): void {
  const leftEnds = endsInLetters(leftWords);
  const rightEnds = endsInLetters(rightWords);
  markBreaks(left, leftWords, leftEnds, new Set(rightEnds));
  markBreaks(right, rightWords, rightEnds, new Set(leftEnds));
}

function endsInLetters(words: readonly Word[]): number[] {
  let count = 0;
  return words.map((word) => (count += word.letters.length));
}

function markBreaks(
  side: Side,
  words: readonly Word[],
  ends: readonly number[],
  others: ReadonlySet<number>,
): void {
  const hasOwnBreak = ends.some((end) => !others.has(end));
  for (let index = 0; index < words.length - 1; index++) {
    if (!others.has(ends[index]!)) side.mark(words[index]!.end, words[index + 1]!.start, 'space');
  }
  // The side without the space shows its joined words.
  if (!hasOwnBreak) for (const word of words) side.mark(word.start, word.end, 'space');
}

function comparePairs(
  left: Side,
  right: Side,
  leftWords: readonly Word[],
  rightWords: readonly Word[],
): WordPair[] {
  const found: WordPair[] = [];
  let atLeft = 0;
  let atRight = 0;
  while (atLeft < leftWords.length && atRight < rightWords.length) {
    const one = leftWords[atLeft]!;
    const other = rightWords[atRight]!;
    const surplus = leftWords.length - atLeft - (rightWords.length - atRight);
    if (surplus > 0 && !isAkin(one, other) && isAkin(leftWords[atLeft + 1]!, other)) {
      left.mark(one.start, one.end, 'letter');
      atLeft += 1;
      continue;
    }
    if (surplus < 0 && !isAkin(one, other) && isAkin(one, rightWords[atRight + 1]!)) {
      right.mark(other.start, other.end, 'letter');
      atRight += 1;
      continue;
    }
    comparePair(left, right, one, other);
    found.push([one, other]);
    atLeft += 1;
    atRight += 1;
  }
  for (const word of leftWords.slice(atLeft)) left.mark(word.start, word.end, 'letter');
  for (const word of rightWords.slice(atRight)) right.mark(word.start, word.end, 'letter');
  return found;
}

function comparePair(left: Side, right: Side, one: Word, other: Word): void {
  if (one.letters !== other.letters && isShortFor(one, other)) {
    left.mark(one.start, one.end, 'abbreviation');
    right.mark(other.start, other.end, 'abbreviation');
    return;
  }
  const isOldSpelling = one.letters !== other.letters && isSameInNewSpelling(one.letters, other.letters);
  compareLetters(left, right, one, other, isOldSpelling ? 'old-spelling' : 'letter');
}

function isAkin(one: Word, other: Word): boolean {
  return (
    one.letters === other.letters ||
    isShortFor(one, other) ||
    isSameInNewSpelling(one.letters, other.letters) ||
    one.letters.slice(0, 2) === other.letters.slice(0, 2)
  );
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
]);

/** One of the two is an initial or a usual short form of the other. */
function isShortFor(one: Word, other: Word): boolean {
  const [short, long] = one.letters.length <= other.letters.length ? [one, other] : [other, one];
  if (short.letters === '' || short.letters.length === long.letters.length) return false;
  if (SHORT_FORMS.get(short.letters)?.has(long.letters) === true) return true;
  const isShortened = short.letters.length === 1 || short.text.endsWith('.');
  return isShortened && long.letters.startsWith(short.letters);
}

/** Spellings of 1901 and 1947 in those of 1972, one step at a time so that nothing is folded twice. */
const OLD_TO_NEW: readonly (readonly [string, string])[] = [
  ['OE', 'U'],
  ['TJ', 'C'],
  ['DJ', 'J'],
  ['NJ', 'NY'],
  ['SJ', 'SY'],
  ['CH', 'KH'],
];

function inNewSpelling(letters: string): string {
  let result = letters;
  for (const [old, modern] of OLD_TO_NEW) result = result.replaceAll(old, modern);
  return result;
}

/** J for Y is folded only when the rest is equal, since modern names have a J of their own. */
function isSameInNewSpelling(one: string, other: string): boolean {
  const first = inNewSpelling(one);
  const second = inNewSpelling(other);
  return first === second || first.replaceAll('J', 'Y') === second.replaceAll('J', 'Y');
}

/** Letter by letter; what is no letter and differs is a mark. */
function compareLetters(left: Side, right: Side, one: Word, other: Word, kind: DifferenceKind): void {
  const pairs = alignEqual([...one.text], [...other.text], MOST_ALIGNED_LETTERS);
  markUnpaired(left, one, new Set(pairs.map(([at]) => at)), kind);
  markUnpaired(right, other, new Set(pairs.map(([, at]) => at)), kind);
}

function markUnpaired(side: Side, word: Word, paired: ReadonlySet<number>, kind: DifferenceKind): void {
  let unit = word.start;
  let index = 0;
  for (const character of word.text) {
    if (!paired.has(index)) side.mark(unit, unit + character.length, isLetter(character) ? kind : 'mark');
    unit += character.length;
    index += 1;
  }
}

/** Spaces and commas between words that follow each other on both sides, and the marks at the ends. */
function compareGaps(left: Side, right: Side, partners: ReadonlyMap<Word, Word>): void {
  markTitleGaps(left);
  markTitleGaps(right);
  const places = new Map(right.words.map((word, at) => [word, at]));
  for (let atLeft = 1; atLeft < left.words.length; atLeft++) {
    const [before, word] = [left.words[atLeft - 1]!, left.words[atLeft]!];
    const [beforeThere, there] = [partners.get(before), partners.get(word)];
    if (beforeThere === undefined || there === undefined) continue;
    if (places.get(there) !== places.get(beforeThere)! + 1) continue;
    compareGap(left, right, [before.end, word.start], [beforeThere.end, there.start]);
  }
  const [first, last] = [left.words[0], left.words[left.words.length - 1]];
  const [firstThere, lastThere] = [right.words[0], right.words[right.words.length - 1]];
  if (first === undefined || last === undefined || firstThere === undefined || lastThere === undefined)
    return;
  compareEnd(left, right, [0, first.start], [0, firstThere.start]);
  compareEnd(left, right, [last.end, left.text.length], [lastThere.end, right.text.length]);
}

type Gap = readonly [start: number, end: number];

function compareGap(left: Side, right: Side, leftGap: Gap, rightGap: Gap): void {
  const [leftText, rightText] = [left.text.slice(...leftGap), right.text.slice(...rightGap)];
  if (leftText === rightText) {
    left.mark(...leftGap, 'same');
    right.mark(...rightGap, 'same');
    return;
  }
  markGap(left, leftGap, rightText);
  markGap(right, rightGap, leftText);
}

/** A comma before the first word or behind the last one; spaces there do not matter. */
function compareEnd(left: Side, right: Side, leftGap: Gap, rightGap: Gap): void {
  const [leftText, rightText] = [left.text.slice(...leftGap), right.text.slice(...rightGap)];
  markEnd(left, leftGap, rightText);
  markEnd(right, rightGap, leftText);
}

function markEnd(side: Side, [start, end]: Gap, other: string): void {
  for (let at = start; at < end; at++) {
    const character = side.text.charAt(at);
    if (character !== ' ' && !other.includes(character)) side.mark(at, at + 1, 'mark');
  }
}

/** What of a gap the other side has not. */
function markGap(side: Side, [start, end]: Gap, other: string): void {
  const spacesThere = [...other].filter((character) => character === ' ').length;
  let spaces = 0;
  for (let at = start; at < end; at++) {
    const character = side.text.charAt(at);
    if (character === ' ') {
      spaces += 1;
      if (spaces > spacesThere) side.mark(at, at + 1, 'space');
    } else if (!other.includes(character)) side.mark(at, at + 1, 'mark');
  }
}

/** The comma and space that go with a title. */
function markTitleGaps(side: Side): void {
  for (let index = 1; index < side.words.length; index++) {
    const before = side.words[index - 1]!;
    const word = side.words[index]!;
    if (side.markAt(word.start) !== 'title') continue;
    if (side.text.slice(before.end, word.start).includes(',')) side.mark(before.end, word.start, 'title');
  }
}

/** Index pairs of equal items in order: the longest common subsequence, or the common ends of long lists. */
function alignEqual(left: readonly string[], right: readonly string[], most: number): [number, number][] {
  const pairs: [number, number][] = [];
  let start = 0;
  while (start < left.length && start < right.length && left[start] === right[start])
    pairs.push([start, start++]);
  let tail = 0;
  while (
    tail < left.length - start &&
    tail < right.length - start &&
    left[left.length - 1 - tail] === right[right.length - 1 - tail]
  )
    tail += 1;
  const rows = left.length - tail - start;
  const columns = right.length - tail - start;
  if (rows > 0 && columns > 0 && rows <= most && columns <= most) {
    const width = columns + 1;
    const longest = new Uint8Array((rows + 1) * width);
    for (let row = rows - 1; row >= 0; row--) {
      for (let column = columns - 1; column >= 0; column--) {
        longest[row * width + column] =
          left[start + row] === right[start + column]
            ? longest[(row + 1) * width + column + 1]! + 1
            : Math.max(longest[(row + 1) * width + column]!, longest[row * width + column + 1]!);
      }
    }
    let row = 0;
    let column = 0;
    while (row < rows && column < columns) {
      if (left[start + row] === right[start + column]) pairs.push([start + row++, start + column++]);
      else if (longest[(row + 1) * width + column]! >= longest[row * width + column + 1]!) row += 1;
      else column += 1;
    }
  }
  for (let back = tail; back > 0; back--) pairs.push([left.length - back, right.length - back]);
  return pairs;
}
