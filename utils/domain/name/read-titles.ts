/**
 * Decides, piece by piece, what of a typed name is title and what is name. The order: titles in front, then
 * what stands after commas, then titles at the end without comma, then titles between parts of the name.
 * Every step looks at a bounded number of neighbours, so the whole is linear in the number of pieces.
 */
import type { CutText } from './name-pieces.ts';
import { readAfterCommas } from './read-after-commas.ts';
import { readEnd } from './read-end-titles.ts';
import { readFront } from './read-front-titles.ts';
import { readAlias, readInside } from './read-inside.ts';
import { TitleReading } from './title-reading.ts';

/** Reads one cut text. Pure; never throws. */
export function readTitles(text: string, { pieces }: CutText): TitleReading {
  const reading = new TitleReading(text, pieces);
  if (pieces.length === 0) return reading;
  const nameStart = readFront(reading);
  const nameSegment = pieces[nameStart]!.segment;
  let nameEnd = nameStart + 1;
  while (nameEnd < pieces.length && pieces[nameEnd]!.segment === nameSegment) nameEnd += 1;
  readAfterCommas(reading, nameStart, nameEnd);
  readAlias(reading, nameStart, nameEnd);
  readEnd(reading, nameStart, nameEnd);
  readInside(reading, nameStart, nameEnd);
  return reading;
}
