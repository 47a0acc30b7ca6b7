/** Degrees at the end of a name without a comma: "Wira Kencana SH MH". */
import { LONGEST_TITLE_IN_PIECES, removeTitles } from './title-chains.ts';
import {
  ANYWHERE,
  AT_END,
  DEGREE_PREFIXES,
  kindAfterName,
  titleLexicon as lexicon,
} from './title-lexicon.ts';
import type { TitleReading } from './title-reading.ts';

export function readEnd(reading: TitleReading, nameStart: number, nameEnd: number): void {
  const pieces = reading.pieces;
  peel(reading, nameStart, nameEnd - 1);
  for (let index = nameStart + 1; index < nameEnd - 1; index++) {
    if (
      (pieces[index]!.roles & ANYWHERE) === 0 ||
      !lexicon.customaryAfter.has(pieces[index]!.key) ||
      reading.isRemoved(index)
    )
      continue;
    reading.ask('customary-after-name', index, nameEnd - 1);
    peel(reading, nameStart, index - 1);
    return;
  }
}

function peel(reading: TitleReading, nameStart: number, nameLast: number): void {
  const pieces = reading.pieces;
  let last = nameLast;
  while (last > nameStart && reading.isRemoved(last)) last -= 1;
  let isChain = last < pieces.length - 1 && reading.isRemoved(last + 1) && !pieces[last + 1]!.isNote;
  while (last > nameStart) {
    const piece = pieces[last]!;
    if (piece.key === '') {
      reading.keptFrom[last] = -1;
      last -= 1;
      continue;
    }
    if (piece.isNote) {
      reading.remove(last, last, lexicon.bracketNotes.get(piece.key) ?? 'academic', 'bracketed');
      last -= 1;
      continue;
    }
    const count = degreeLengthAtEnd(reading, nameStart, last);
    if (count > 0) {
      const from = last - count + 1;
      const isGluedWord = count === 1 && kindAfterName(piece.key) === undefined;
      if (isGluedWord) removeTitles(reading, from, [last + 1]);
      else reading.remove(from, last, kindAfterName(reading.keyOf(from, last)) ?? 'academic', 'title-after');
      isChain = true;
      last = from - 1;
      continue;
    }
    const doubt = doubtLengthAtEnd(reading, nameStart, last);
    if (doubt === 0) return;
    const from = last - doubt + 1;
    const key = reading.keyOf(from, last);
    const isDegree =
      doubt === 1
        ? lexicon.doubtsInChain.has(key)
        : lexicon.dottedDoubtsInChain.has(key) || lexicon.lastWordDegrees.has(key);
    if (isChain && isDegree) {
      reading.remove(from, last, kindAfterName(key) ?? 'academic', 'title-after');
      reading.ask('degree-in-chain', from, last);
      last = from - 1;
      continue;
    }
    reading.ask(key === 'DR' || key === 'IR' ? 'doctor-or-initials' : 'degree-or-initials', from, last);
    return;
  }
}

/** How many pieces that end at `last` are surely a degree; something must stay before them. */
export function degreeLengthAtEnd(reading: TitleReading, nameStart: number, last: number): number {
  const pieces = reading.pieces;
  const longest = Math.min(LONGEST_TITLE_IN_PIECES, last - nameStart);
  for (let count = longest; count >= 2; count--) {
    const from = last - count + 1;
    if (!isAbbreviation(reading, from, last)) continue;
    const key = reading.keyOf(from, last);
    if (key.length > 12 || lexicon.lastWordDoubts.has(key)) continue;
    if (lexicon.lastWordDegrees.has(key)) {
      // Two spaced single letters are initials more often than S. H. or M. M.
      if (reading.isDotGlued(from, last) || longestPiece(reading, from, last) > 1) return count;
      continue;
    }
    if (
      reading.isDotGlued(from, last) &&
      DEGREE_PREFIXES.has(pieces[from]!.key) &&
      kindAfterName(key) !== undefined &&
      key.length > 2 &&
      !'BDCFG'.includes(pieces[from]!.key)
    ) {
      return count;
    }
  }
  const { key, roles } = pieces[last]!;
  if ((roles & AT_END) === 0) return 0;
  const isDegree = lexicon.lastWordDegrees.has(key) || lexicon.lastWordChains.has(key);
  return isDegree && last > nameStart && hasNameBefore(reading, nameStart, last) ? 1 : 0;
}

function hasNameBefore(reading: TitleReading, nameStart: number, index: number): boolean {
  for (let at = index - 1; at >= nameStart && at >= index - 4; at--)
    if (reading.pieces[at]!.key.length > 1) return true;
  return false;
}

function doubtLengthAtEnd(reading: TitleReading, nameStart: number, last: number): number {
  const pieces = reading.pieces;
  const { key, roles } = pieces[last]!;
  if ((roles & AT_END) !== 0 && (lexicon.lastWordDoubts.has(key) || key === 'DR' || key === 'IR')) return 1;
  const before = pieces[last - 1];
  if (before === undefined || last - 1 <= nameStart || !before.isDotted || before.key.length > 2) return 0;
  const joined = before.key + key;
  return lexicon.lastWordDoubts.has(joined) || (key.length === 1 && lexicon.lastWordDegrees.has(joined))
    ? 2
    : 0;
}

/** Every piece but the last is dotted, or a lone prefix letter. */
function isAbbreviation(reading: TitleReading, from: number, last: number): boolean {
  for (let index = from; index < last; index++) {
    const piece = reading.pieces[index]!;
    if (piece.isNote || piece.key.length > 6) return false;
    if (
      !piece.isDotted &&
      !(index === from && piece.key.length === 1) &&
      !(index === last - 1 && index > from)
    )
      return false;
  }
  return !reading.pieces[last]!.isNote;
}

function longestPiece(reading: TitleReading, from: number, last: number): number {
  let longest = 0;
  for (let index = from; index <= last; index++)
    longest = Math.max(longest, reading.pieces[index]!.key.length);
  return longest;
}
