/** Runs of pieces that are titles and nothing else: "S.H., M.Kn" is two, "SHMH" too, "S. Pd. I" is one. */
import { isSayable } from './sayable.ts';
import { isStrongChain, kindAfterName, LONGEST_CHAIN, splitGluedTitles } from './title-lexicon.ts';
import type { TitleReading } from './title-reading.ts';

export const LONGEST_TITLE_IN_PIECES = 6;
const LONGEST_SEGMENT_FOR_SEARCH = 12;

/** The ends of the titles that make up all of these pieces, or null. */
export function titlesOf(reading: TitleReading, start: number, end: number): number[] | null {
  const pieces = reading.pieces;
  const whole = reading.kindOf(start, end - 1);
  if (whole !== undefined) return [end];
  const count = end - start;
  if (count === 1) return !pieces[start]!.isNote && isGlued(reading, start) ? [end] : null;
  if (count > LONGEST_SEGMENT_FOR_SEARCH) return greedyTitles(reading, start, end);
  const next = new Array<number>(count + 1).fill(-1);
  next[count] = 0;
  for (let from = count - 1; from >= 0; from--) {
    for (let to = Math.min(count, from + LONGEST_TITLE_IN_PIECES); to > from; to--) {
      if (next[to] === -1) continue;
      const piece = pieces[start + from]!;
      const isTitle =
        reading.kindOf(start + from, start + to - 1) !== undefined ||
        (to === from + 1 && !piece.isNote && isGlued(reading, start + from));
      if (isTitle) {
        next[from] = to - from;
        break;
      }
    }
  }
  if (next[0] !== -1) {
    const ends: number[] = [];
    for (let at = 0; at < count;) {
      at += next[at]!;
      ends.push(start + at);
    }
    return ends;
  }
  // Dots and spaces may stand in the wrong places ("S.HM.H"): read the letters alone.
  const isAbbreviated = pieces.slice(start, end).some((piece) => piece.isDotted);
  if (
    isAbbreviated &&
    count <= 8 &&
    !(count === 2 && reading.isInitialAndName(start)) &&
    reading.kindOf(start, start) === undefined &&
    splitGluedTitles(reading.keyOf(start, end - 1)) !== null &&
    isShortPieces(reading, start, end)
  )
    return [end];
  return null;
}

function isShortPieces(reading: TitleReading, start: number, end: number): boolean {
  for (let index = start; index < end; index++) {
    const isCustomary = index > start && reading.isCustomaryBehind(index);
    if (reading.pieces[index]!.letters > 3 || isCustomary) return false;
  }
  return true;
}

/** Title by title, the longest first. What failed once from a piece is not tried from it again. */
function greedyTitles(reading: TitleReading, start: number, end: number): number[] | null {
  const ends: number[] = [];
  for (let at = start; at < end;) {
    const to = reading.deadEnds.has(at) ? at : longestTitleAt(reading, at, end);
    if (to === at) {
      reading.deadEnds.add(start);
      for (const dead of ends) reading.deadEnds.add(dead);
      return null;
    }
    ends.push(to);
    at = to;
  }
  return ends;
}

export function longestTitleAt(reading: TitleReading, start: number, end: number): number {
  for (let to = Math.min(end, start + LONGEST_TITLE_IN_PIECES); to > start; to--) {
    if (reading.kindOf(start, to - 1) !== undefined) return to;
  }
  return !reading.pieces[start]!.isNote && isGlued(reading, start) ? start + 1 : start;
}

export function removeTitles(reading: TitleReading, start: number, ends: readonly number[]): void {
  let from = start;
  for (const end of ends) {
    const only = end - from === 1 ? reading.pieces[from]! : null;
    const kind = reading.kindOf(from, end - 1);
    const isGluedOnly = only !== null && kind === undefined && only.end - only.start === only.letters;
    const key = isGluedOnly ? reading.keyOf(from, from) : '';
    const glued = isGluedOnly ? splitGluedTitles(key) : null;
    if (only !== null && glued !== null) {
      let letter = 0;
      for (const stop of glued) {
        reading.removeText(
          only.start + letter,
          stop === key.length && only.isDotted ? only.end + 1 : only.start + stop,
          kindAfterName(key.slice(letter, stop)) ?? 'academic',
          'title-after',
        );
        letter = stop;
      }
      only.keptFrom = -1;
    } else {
      reading.remove(from, end - 1, kind ?? 'academic', 'title-after');
    }
    from = end;
  }
}

function isGlued(reading: TitleReading, index: number): boolean {
  const { letters } = reading.pieces[index]!;
  if (letters < 4 || letters > LONGEST_CHAIN) return false;
  const key = reading.keyOf(index, index);
  return isStrongChain(key) || (!isSayable(key) && splitGluedTitles(key) !== null);
}
