/**
 * Decides, piece by piece, what of a typed name is title and what is name. The order: titles in front, then
 * what stands after commas, then titles at the end without comma, then titles between parts of the name.
 * Every step looks at a bounded number of neighbours, so the whole is linear in the number of pieces.
 */
import type { FoldedText } from './fold-characters.ts';
import type { Piece } from './name-pieces.ts';
import type { NameRemarks } from './name-remarks.ts';
import { readAfterCommas } from './read-after-commas.ts';
import { readEnd } from './read-end-titles.ts';
import { readFront } from './read-front-titles.ts';
import { askNotes, readAlias, readInside } from './read-inside.ts';
import { isSayable } from './sayable.ts';
import { LONGEST_TITLE_IN_PIECES } from './title-chains.ts';
import { TitleReading } from './title-reading.ts';

/** Reads one cut text and says what goes; the pieces that stay keep their `keptFrom`. Never throws. */
export function readTitles(
  current: FoldedText,
  pieces: readonly Piece[],
  remarks: NameRemarks,
): TitleReading {
  const reading = new TitleReading(current, pieces, remarks);
  if (pieces.length === 0) return reading;
  const nameStart = readFront(reading);
  const nameSegment = pieces[nameStart]!.segment;
  let nameEnd = nameStart + 1;
  while (nameEnd < pieces.length && pieces[nameEnd]!.segment === nameSegment) nameEnd += 1;
  readAfterCommas(reading, nameStart, nameEnd);
  readAlias(reading, nameStart, nameEnd);
  readEnd(reading, nameStart, nameEnd);
  readInside(reading, nameStart, nameEnd);
  askNotes(reading);
  if (isNothingButTitle(reading, nameStart, nameEnd)) reading.ask('only-titles', nameStart, nameEnd - 1);
  return reading;
}

/** S.H., H., S.Pd as the whole name, or what is left of a rank: Kolonel TNI. */
function isNothingButTitle(reading: TitleReading, nameStart: number, nameEnd: number): boolean {
  const count = nameEnd - nameStart;
  const first = reading.pieces[nameStart]!;
  if (count > LONGEST_TITLE_IN_PIECES || first.isNote) return false;
  if (count === 1 && (first.word.key === 'H' || (first.word.isRankPart && nameStart > 0))) return true;
  return (
    reading.wordOf(nameStart, nameEnd - 1).isLastWordDegree &&
    (count > 1 || !isSayable(reading.keyOf(nameStart, nameStart)))
  );
}
