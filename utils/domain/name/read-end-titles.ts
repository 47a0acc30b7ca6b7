/** Degrees at the end of a name without a comma: "Wira Kencana SH MH". */
import { LONGEST_TITLE_IN_PIECES, removeTitles } from './title-chains.ts';
import type { LexiconWord } from './title-lexicon.ts';
import type { TitleReading } from './title-reading.ts';

const LONGEST_DEGREE_AT_END = 12;
/** Prefixes of degrees that count only after a comma. */
const RARE_PREFIXES = new Set(['B', 'D', 'C', 'F', 'G']);

export function readEnd(reading: TitleReading, nameStart: number, nameEnd: number): void {
  const pieces = reading.pieces;
  peel(reading, nameStart, nameEnd - 1);
  for (let index = nameStart + 1; index < nameEnd - 1; index++) {
    if (!pieces[index]!.word.isCustomaryAfter || reading.isRemoved(index)) continue;
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
    if (piece.letters === 0) {
      piece.keptFrom = -1;
      last -= 1;
      continue;
    }
    if (piece.isNote) {
      reading.remove(last, last, piece.word.bracketNote ?? 'academic', 'bracketed');
      last -= 1;
      continue;
    }
    const count = degreeLengthAtEnd(reading, nameStart, last);
    if (count > 0) {
      const from = last - count + 1;
      const isGluedWord = count === 1 && reading.kindOfLetters(last, last) === undefined;
      if (isGluedWord) removeTitles(reading, from, [last + 1]);
      else reading.remove(from, last, reading.kindOfLetters(from, last) ?? 'academic', 'title-after');
      isChain = true;
      last = from - 1;
      continue;
    }
    const doubt = doubtLengthAtEnd(reading, nameStart, last);
    if (doubt === 0) return;
    const from = last - doubt + 1;
    const word = reading.wordOf(from, last);
    const isDegree = doubt === 1 ? word.isDoubtInChain : word.isDottedDoubtInChain || word.isLastWordDegree;
    if (isChain && isDegree) {
      reading.remove(from, last, reading.kindOfLetters(from, last) ?? 'academic', 'title-after');
      reading.ask('degree-in-chain', from, last);
      last = from - 1;
      continue;
    }
    reading.ask(isDoctorOrEngineer(word) ? 'doctor-or-initials' : 'degree-or-initials', from, last);
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
    const word = reading.wordOf(from, last);
    if (word.isLastWordDoubt) continue;
    if (word.isLastWordDegree) {
      // Two spaced single letters are initials more often than S. H. or M. M.
      if (reading.isDotGlued(from, last) || longestPiece(reading, from, last) > 1) return count;
      continue;
    }
    if (
      reading.isDotGlued(from, last) &&
      pieces[from]!.word.isDegreePrefix &&
      !RARE_PREFIXES.has(pieces[from]!.word.key) &&
      isLengthOfDegree(reading.lettersIn(from, last)) &&
      reading.kindOfLetters(from, last) !== undefined
    ) {
      return count;
    }
  }
  const { word } = pieces[last]!;
  const isDegree = word.isLastWordDegree || word.isLastWordChain;
  return isDegree && last > nameStart && hasNameBefore(reading, nameStart, last) ? 1 : 0;
}

const isDoctorOrEngineer = ({ key }: Readonly<LexiconWord>): boolean => key === 'DR' || key === 'IR';

const isLengthOfDegree = (letters: number): boolean => letters > 2 && letters <= LONGEST_DEGREE_AT_END;

function hasNameBefore(reading: TitleReading, nameStart: number, index: number): boolean {
  for (let at = index - 1; at >= nameStart && at >= index - 4; at--)
    if (reading.pieces[at]!.letters > 1) return true;
  return false;
}

function doubtLengthAtEnd(reading: TitleReading, nameStart: number, last: number): number {
  const pieces = reading.pieces;
  const { word, letters } = pieces[last]!;
  if (word.isLastWordDoubt || isDoctorOrEngineer(word)) return 1;
  const before = pieces[last - 1];
  if (before === undefined || last - 1 <= nameStart || !before.isDotted || before.letters > 2) return 0;
  const joined = reading.wordOf(last - 1, last);
  return joined.isLastWordDoubt || (letters === 1 && joined.isLastWordDegree) ? 2 : 0;
}

/** Every piece but the last is dotted, or a lone prefix letter. */
function isAbbreviation(reading: TitleReading, from: number, last: number): boolean {
  for (let index = from; index < last; index++) {
    const piece = reading.pieces[index]!;
    if (piece.isNote || piece.letters > 6) return false;
    if (!piece.isDotted && !(index === from && piece.letters === 1) && !(index === last - 1 && index > from))
      return false;
  }
  return !reading.pieces[last]!.isNote;
}

function longestPiece(reading: TitleReading, from: number, last: number): number {
  let longest = 0;
  for (let index = from; index <= last; index++) longest = Math.max(longest, reading.pieces[index]!.letters);
  return longest;
}
