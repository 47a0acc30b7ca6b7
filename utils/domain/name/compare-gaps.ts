/** What stands between and around the words of two names. */
import type { Side, Word } from './compared-side.ts';

/** Spaces and commas between words that follow each other on both sides, and the marks at the ends. */
export function compareGaps(left: Side, right: Side, partners: ReadonlyMap<Word, Word>): void {
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
