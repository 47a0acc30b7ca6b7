/** Words that one side writes together and the other apart. */
import { alignItems } from './align-items.ts';
import { isLetter, type Side, type Word } from './compared-side.ts';
import {
  inNewSpelling,
  isSameInNewSpelling,
  isSpelledAlike,
  MOST_ALIGNED_LETTERS,
  type Spelling,
} from './word-kinship.ts';

const joined = (words: readonly Word[]): Spelling => {
  const letters = words.map((word) => word.letters).join('');
  return { letters, sound: inNewSpelling(letters) };
};

/** The same letters, perhaps with a slip, in other words. */
export function areJoined(words: readonly Word[], others: readonly Word[]): boolean {
  const [one, other] = [joined(words), joined(others)];
  return one.letters !== '' && other.letters !== '' && isSpelledAlike(one, other);
}

/** A character of a word, in its place in the text of its side. */
interface PlacedCharacter {
  readonly character: string;
  readonly at: number;
  readonly word: Word;
}

function charactersOf(words: readonly Word[]): PlacedCharacter[] {
  return words.flatMap((word) => {
    let at = word.start;
    return [...word.text].map((character) => {
      at += character.length;
      return { character, at: at - character.length, word };
    });
  });
}

/** The same words with spaces in other places, perhaps with a slip besides. */
export function compareJoins(
  left: Side,
  right: Side,
  leftWords: readonly Word[],
  rightWords: readonly Word[],
): void {
  const [characters, others] = [charactersOf(leftWords), charactersOf(rightWords)];
  const pairs = alignItems(
    characters,
    others,
    MOST_ALIGNED_LETTERS,
    (one, other) => one.character === other.character,
  );
  const isOldSpelling = isSameInNewSpelling(joined(leftWords), joined(rightWords));
  const kind = isOldSpelling ? 'old-spelling' : 'letter';
  const partners = pairs.map(([at, there]) => [characters[at]!, others[there]!] as const);
  markJoins(left, leftWords, partners);
  markJoins(
    right,
    rightWords,
    partners.map(([one, other]) => [other, one] as const),
  );
  const paired = new Set(partners.flat());
  for (const [side, all] of [
    [left, characters],
    [right, others],
  ] as const) {
    for (const { character, at } of all.filter((one) => !paired.has(one)))
      side.mark(at, at + character.length, isLetter(character) ? kind : 'mark');
  }
}

/** Marks the gaps of a side that lie inside a word of the other; a side that has none shows its joined words. */
function markJoins(
  side: Side,
  words: readonly Word[],
  partners: readonly (readonly [PlacedCharacter, PlacedCharacter])[],
): void {
  let hasOwnGap = false;
  for (let index = 1; index < partners.length; index++) {
    const [[before, beforeThere], [behind, behindThere]] = [partners[index - 1]!, partners[index]!];
    if (before.word === behind.word || beforeThere.word !== behindThere.word) continue;
    side.mark(before.word.end, behind.word.start, 'space');
    hasOwnGap = true;
  }
  if (!hasOwnGap) for (const word of words) side.mark(word.start, word.end, 'space');
}
