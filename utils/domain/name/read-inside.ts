/** What stands between the words of a name: aliases, nicknames in brackets, a title out of place. */
import type { Piece } from './name-pieces.ts';
import { LONGEST_TITLE_IN_PIECES } from './title-chains.ts';
import type { TitleReading } from './title-reading.ts';

/** These are titles wherever they stand, if only customary words or initials stand before them. */
const SURE_TITLES = new Set(['HJ', 'DRS', 'DRA', 'DRG', 'DRH', 'KH', 'PROF']);

export function readAlias(reading: TitleReading, nameStart: number, nameEnd: number): void {
  const pieces = reading.pieces;
  for (let index = nameStart + 1; index < nameEnd - 1; index++) {
    const piece = pieces[index]!;
    if (!piece.word.isAliasStart || !isAlias(reading, index, nameEnd)) continue;
    // "aka" without a dot can be a word of the name.
    if (piece.word.key !== 'AKA' || piece.isDotted) reading.remove(index, nameEnd - 1, 'alias', 'alias');
    reading.ask('alias', index, nameEnd - 1);
    return;
  }
}

/** alias, atau, als, al., aka, a.k.a., dh. */
function isAlias(reading: TitleReading, index: number, nameEnd: number): boolean {
  const { word, isDotted } = reading.pieces[index]!;
  const { key } = word;
  if (key === 'ALIAS' || key === 'ATAU' || key === 'ALS') return true;
  if (key === 'A')
    return index + 3 < nameEnd && reading.isDotGlued(index, index + 2) && isLetterRun(reading, index);
  return (isDotted && (key === 'AL' || key === 'DH')) || key === 'AKA';
}

const isLetterRun = (reading: TitleReading, index: number): boolean =>
  reading.lettersIn(index, index + 2) === 3 && reading.wordOf(index, index + 2).key === 'AKA';

export function readInside(reading: TitleReading, nameStart: number, nameEnd: number): void {
  const pieces = reading.pieces;
  /** The first piece that is neither customary word nor initial; moved on only when a title asks for it. */
  let ownName = nameStart;
  for (let index = nameStart; index < nameEnd; index++) {
    if (reading.isRemoved(index)) continue;
    const piece = pieces[index]!;
    if (piece.isNote) {
      if (isInsideWord(reading, index)) {
        reading.ask('nickname', index, index);
        continue;
      }
      reading.remove(index, index, piece.word.bracketNote ?? 'nickname', 'bracketed');
      continue;
    }
    const isBetween =
      index > nameStart &&
      index < nameEnd - 1 &&
      !reading.isRemoved(index + 1) &&
      !isQuoted(reading, index + 1);
    if (!isBetween) continue;
    const degreeLength = degreeLengthInside(reading, index, nameEnd);
    if (degreeLength > 0) {
      reading.ask('title-inside', index, index + degreeLength - 1);
      index += degreeLength - 1;
      continue;
    }
    const { word, isDotted } = piece;
    const isSureTitle = SURE_TITLES.has(word.key);
    if (word.places === 0) continue;
    if (word.key === 'H' && isDotted) reading.ask('haji-inside', index, index);
    else if (isSureTitle || isAcademicFront(piece)) reading.ask('title-inside', index, index);
    else if (word.isDegreeOrInitials) reading.ask('degree-or-initials', index, index);
    if (!isSureTitle) continue;
    while (ownName < index && (reading.isRemoved(ownName) || isCustomary(pieces[ownName]!))) ownName += 1;
    if (ownName === index) reading.remove(index, index, word.front?.kind ?? 'academic', 'title-inside');
  }
}

/**
 * What stood in brackets is asked for. Not so beside a title that it belongs to, Dr. (H.C.) or S.E. (UI), nor
 * (Purn), which is only said of ranks; but (Alm) belongs to no title.
 */
export function askNotes(reading: TitleReading): void {
  const pieces = reading.pieces;
  for (let index = 0; index < pieces.length; index++) {
    const { isNote, word } = pieces[index]!;
    if (!isNote || !reading.isRemoved(index) || word.bracketNote === 'rank') continue;
    const isOfTitle = word.bracketNote !== 'social' && index > 0 && reading.isRemoved(index - 1);
    if (!isOfTitle) reading.ask('nickname', index, index);
  }
}

/** S.Pd., S.H.: how many pieces from here on are a degree with dots inside; initials are none. */
function degreeLengthInside(reading: TitleReading, from: number, nameEnd: number): number {
  const pieces = reading.pieces;
  if (!pieces[from]!.isDotted || !pieces[from]!.word.isDegreePrefix || reading.isDotGlued(from - 1, from))
    return 0;
  let last = from;
  while (
    last + 2 < nameEnd &&
    last + 1 < from + LONGEST_TITLE_IN_PIECES &&
    !reading.isRemoved(last + 1) &&
    reading.isDotGlued(last, last + 1)
  )
    last += 1;
  const count = last - from + 1;
  const isHalf = count === 1 || pieces[last + 1]!.isNote;
  if (isHalf || reading.kindOfLetters(from, last) === undefined) return 0;
  const areLetters = reading.lettersIn(from, last) === count;
  return areLetters && !reading.wordOf(from, last).isLastWordDegree ? 0 : count;
}

/** It will be taken out for a nickname, and then what stands before it is read once more. */
const isQuoted = ({ text, pieces }: TitleReading, index: number): boolean =>
  text.charAt(pieces[index]!.start) === "'";

const isCustomary = ({ word, letters }: Piece): boolean =>
  word.isNoble || (letters === 1 && word.key !== 'H');

/** Prof., Dr. and Ir., which nobody has for an initial. */
const isAcademicFront = ({ word, letters }: Piece): boolean =>
  letters > 1 && word.front?.kind === 'academic' && word.front.how === 'always';

/** Letters touch the bracket on both sides: Sp.B(K)Onk. To take it out would join or split a word. */
function isInsideWord(reading: TitleReading, index: number): boolean {
  const { start, end } = reading.pieces[index]!;
  return reading.pieces[index - 1]?.end === start && reading.pieces[index + 1]?.start === end;
}
