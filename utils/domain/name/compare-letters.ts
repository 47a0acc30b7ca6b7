/** Two words that stand for each other, letter by letter. */
import { alignItems } from './align-items.ts';
import { isLetter, type Side, type Word } from './compared-side.ts';
import type { DifferenceKind } from './name-proposal.ts';
import { isSameInNewSpelling, MOST_ALIGNED_LETTERS, type SpelledSound, soundsOf } from './word-kinship.ts';

/** Sound by sound, and letter by letter where they differ; what is no letter and differs is a mark. */
export function compareLetters(left: Side, right: Side, one: Word, other: Word, kind: DifferenceKind): void {
  const isOldSpelling = one.letters !== other.letters && isSameInNewSpelling(one, other);
  const kindOfRest = isOldSpelling ? 'old-spelling' : kind;
  const [sounds, others] = [soundsOf(one.text), soundsOf(other.text)];
  const pairs = alignItems(
    sounds,
    others,
    MOST_ALIGNED_LETTERS,
    (first, second) => first.sound === second.sound,
  );
  let [at, there] = [0, 0];
  let [start, startThere] = [one.start, other.start];
  for (const [next, nextThere] of [...pairs, [sounds.length, others.length] as const]) {
    const rest = textOf(sounds.slice(at, next));
    const restThere = textOf(others.slice(there, nextThere));
    markDifferent(left, right, { start, text: rest }, { start: startThere, text: restThere }, kindOfRest);
    start += rest.length;
    startThere += restThere.length;
    const [sound, soundThere] = [sounds[next], others[nextThere]];
    if (sound !== undefined && soundThere !== undefined) {
      if (sound.text !== soundThere.text) {
        left.mark(start, start + sound.text.length, 'old-spelling');
        right.mark(startThere, startThere + soundThere.text.length, 'old-spelling');
      }
      start += sound.text.length;
      startThere += soundThere.text.length;
    }
    [at, there] = [next + 1, nextThere + 1];
  }
}

const textOf = (sounds: readonly SpelledSound[]): string => sounds.map(({ text }) => text).join('');

/** A stretch of a side's text. */
interface Stretch {
  readonly start: number;
  readonly text: string;
}

function markDifferent(left: Side, right: Side, one: Stretch, other: Stretch, kind: DifferenceKind): void {
  const pairs = alignItems([...one.text], [...other.text], MOST_ALIGNED_LETTERS);
  markUnpaired(left, one, new Set(pairs.map(([at]) => at)), kind);
  markUnpaired(right, other, new Set(pairs.map(([, at]) => at)), kind);
}

function markUnpaired(
  side: Side,
  { start, text }: Stretch,
  paired: ReadonlySet<number>,
  kind: DifferenceKind,
): void {
  let unit = start;
  let index = 0;
  for (const character of text) {
    const isOfKind = isLetter(character) || kind === 'abbreviation';
    if (!paired.has(index)) side.mark(unit, unit + character.length, isOfKind ? kind : 'mark');
    unit += character.length;
    index += 1;
  }
}
