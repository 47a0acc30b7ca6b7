/**
 * What was typed beside what is printed, letter by letter. Words are aligned first, so that one missing
 * letter does not make everything after it differ; then the letters of each pair of words. Long texts are
 * compared by their common beginning and end only, so the work stays linear in the length.
 */
import { alignItems } from './align-items.ts';
import { compareGaps } from './compare-gaps.ts';
import { areJoined, compareJoins } from './compare-joins.ts';
import { compareLetters } from './compare-letters.ts';
import { type ComparedName, Side, type Word } from './compared-side.ts';
import { DIFFERENCE_KINDS, type NameComparison } from './name-proposal.ts';
import { isAkin, isSameWord, isShortFor } from './word-kinship.ts';

/** Beyond this the full alignment would cost more than linear time; no name on a card comes near. */
const MOST_ALIGNED_WORDS = 40;

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

/** Marks every word and gap of both sides that differs. */
function compareWords(left: Side, right: Side): void {
  const pairs = alignItems(
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
  const moved = findMoved(unmatched.left, unmatched.right);
  for (const [word, partner] of moved) markMoved(left, right, word, partner);
  const movedWords = new Set(moved.flat());
  const partners = new Map(pairs.map(([atLeft, atRight]) => [left.words[atLeft]!, right.words[atRight]!]));
  for (let index = 0; index < unmatched.left.length; index++) {
    const found = compareStretch(
      left,
      right,
      unmatched.left[index]!.filter((word) => !movedWords.has(word)),
      unmatched.right[index]!.filter((word) => !movedWords.has(word)),
    );
    for (const [word, partner] of found) partners.set(word, partner);
  }
  compareGaps(left, right, partners);
}

type WordPair = readonly [Word, Word];

/**
 * Words that stand on both sides, only elsewhere: first those that are equal, then those that are the same word
 * in other letters and have no partner in their own stretch. Stretches of one index lie between the same words.
 */
function findMoved(left: readonly Word[][], right: readonly Word[][]): WordPair[] {
  const moved = findEqual(left.flat(), right.flat());
  const taken = new Set(moved.flat());
  for (let index = 0; index < left.length; index++) {
    const [words, others] = [left[index]!, right[index]!].map((side) =>
      side.filter((word) => !taken.has(word)),
    );
    for (const [at, there] of alignItems(words!, others!, MOST_ALIGNED_WORDS, isSameName)) {
      taken.add(words![at]!);
      taken.add(others![there]!);
    }
  }
  const waiting = right.flat().filter((word) => !taken.has(word));
  if (waiting.length > MOST_ALIGNED_WORDS) return moved;
  for (const word of left
    .flat()
    .filter((one) => !taken.has(one))
    .slice(0, MOST_ALIGNED_WORDS)) {
    const at = waiting.findIndex((other) => isSameName(word, other));
    if (at >= 0) moved.push([word, waiting.splice(at, 1)[0]!]);
  }
  return moved;
}

const isSameName = (one: Word, other: Word): boolean =>
  !one.isTitle && !other.isTitle && isSameWord(one, other);

function findEqual(left: readonly Word[], right: readonly Word[]): WordPair[] {
  const equal: WordPair[] = [];
  const waiting = new Map<string, Word[]>();
  for (const word of right) {
    const same = waiting.get(word.text);
    if (same === undefined) waiting.set(word.text, [word]);
    else same.push(word);
  }
  for (const word of left) {
    const partner = waiting.get(word.text)?.pop();
    if (partner !== undefined) equal.push([word, partner]);
  }
  return equal;
}

/** What both have tells that the word was moved, what only one has in which way it is written otherwise. */
function markMoved(left: Side, right: Side, one: Word, other: Word): void {
  left.mark(one.start, one.end, 'word-order');
  right.mark(other.start, other.end, 'word-order');
  compareLetters(left, right, one, other, isShortFor(one, other) ? 'abbreviation' : 'letter');
}

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
  if (restLeft.length !== restRight.length && areJoined(restLeft, restRight)) {
    compareJoins(left, right, restLeft, restRight);
    return [];
  }
  return comparePairs(left, right, restLeft, restRight);
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
  compareLetters(left, right, one, other, 'letter');
}
