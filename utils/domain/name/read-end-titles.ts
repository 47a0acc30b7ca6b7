/** Degrees at the end of a name without a comma: "Wira Kencana SH MH". */
import type { Piece } from './name-pieces.ts';
import { beginsWithoutVowel, isSayable } from './sayable.ts';
import { LONGEST_TITLE_IN_PIECES, removeTitles, titlesOf } from './title-chains.ts';
import { type LexiconWord, LONGEST_CHAIN, splitGluedTitles } from './title-lexicon.ts';
import type { TitleReading } from './title-reading.ts';

const LONGEST_DEGREE_AT_END = 12;
/** Letters with dots, of initials or of degrees, that may stand between a name and a degree. */
const MOST_SINGLE_LETTERS = 10;
/** Words in a row that can be degrees or initials. */
const MOST_DOUBTS = 3;
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
  let isSpecialist = false;
  while (last > nameStart) {
    const piece = pieces[last]!;
    if (isSurelyName(piece, pieces[last - 1]!) && !isHyphenated(piece)) return askGlued(reading, last);
    if (piece.letters === 0) {
      if (last === pieces.length - 1) reading.dropMark(last);
      else piece.keptFrom = -1;
      last -= 1;
      continue;
    }
    if (piece.isNote) {
      const kind = piece.word.bracketNote ?? 'academic';
      reading.remove(last, last, kind, 'bracketed');
      last -= 1;
      if (kind === 'rank') last = peelRank(reading, nameStart, last);
      else if (piece.word.key === 'K') isSpecialist = true;
      continue;
    }
    if (isHajiBehindTitle(reading, nameStart, last)) {
      reading.remove(last, last, 'religious', 'title-after');
      isChain = true;
      last -= 1;
      continue;
    }
    const hyphenated = isHyphenated(piece) ? hyphenatedLengthAtEnd(reading, nameStart, last) : 0;
    if (hyphenated > 0) {
      reading.remove(last - hyphenated + 1, last, 'professional', 'title-after');
      isChain = true;
      last -= hyphenated;
      continue;
    }
    const count = degreeLengthAtEnd(reading, nameStart, last);
    if (count > 0) {
      const from = last - count + 1;
      const isGluedWord = count === 1 && reading.kindOfLetters(last, last) === undefined;
      if (count === 1 && from === nameStart + 1 && mayBeName(reading, last))
        reading.ask('title-inside', from, last);
      if (isGluedWord) removeTitles(reading, from, [last + 1]);
      else reading.remove(from, last, reading.kindOf(from, last) ?? 'academic', 'title-after');
      isChain = true;
      last = from - 1;
      continue;
    }
    const doubt = doubtLengthAtEnd(reading, nameStart, last);
    if (doubt === 0) return askGlued(reading, last);
    const from = last - doubt + 1;
    const word = reading.wordOf(from, last);
    const isSpeciality = word.key.startsWith('SP') && word.key.length > 2;
    if (
      (isSpeciality && (isSpecialist || isDoctor(reading, nameStart))) ||
      (word.key === 'SIK' && isOfficer(reading, nameStart)) ||
      (doubt === 1 && isTypedAsDegree(reading, last))
    ) {
      reading.remove(from, last, isSpeciality ? 'professional' : 'academic', 'title-after');
      isChain = true;
      last = from - 1;
      continue;
    }
    if ((isChain && isDegreeInChain(word, doubt)) || isBehindDegree(reading, nameStart, from, last)) {
      reading.remove(from, last, reading.kindOfLetters(from, last) ?? 'academic', 'title-after');
      reading.ask('degree-in-chain', from, last);
      isChain = true;
      last = from - 1;
      continue;
    }
    reading.ask(isDoctorOrEngineer(word) ? 'doctor-or-initials' : 'degree-or-initials', from, last);
    return;
  }
}

/**
 * "SH MA", "SE Ak CA", "S.P M.P": no name has a degree inside, so what stands behind one is a degree as well. Of
 * two that could both be initials, a bachelor's and a master's degree are rather degrees.
 */
function isBehindDegree(reading: TitleReading, nameStart: number, from: number, last: number): boolean {
  let end = from - 1;
  let isBachelorBefore = false;
  for (let step = 0; step < MOST_DOUBTS && end > nameStart; step++) {
    if (reading.isDotGlued(end, end + 1)) break;
    const length = degreeLengthAtEnd(reading, nameStart, end);
    if (length > 0) return length > 1 || end > nameStart + 1 || !mayBeName(reading, end);
    const doubt = doubtLengthAtEnd(reading, nameStart, end);
    if (doubt === 0 || end - doubt < nameStart) break;
    const word = reading.wordOf(end - doubt + 1, end);
    if (step === 0) isBachelorBefore = isBachelor(word) && isDegreeInChain(word, doubt);
    end -= doubt;
  }
  return isBachelorBefore && reading.wordOf(from, last).key.startsWith('M');
}

/** S.E., S.Ag., and the Licence of Islamic universities. */
const isBachelor = ({ key }: Readonly<LexiconWord>): boolean => key.startsWith('S') || key === 'LC';

const isDegreeInChain = (word: Readonly<LexiconWord>, pieces: number): boolean =>
  pieces === 1 ? word.isDoubtInChain : word.isDottedDoubtInChain || word.isLastWordDegree;

/** Most last words: in no list, too long for half a degree, and nothing with a dot before. */
const isSurelyName = ({ word, letters, isNote }: Piece, before: Piece): boolean =>
  word.places === 0 && letters > 5 && !isNote && !before.isDotted && !before.isNote;

/** SHMHKes, MTrInov: nobody can say it, and it is typed or built as titles written together. */
function askGlued(reading: TitleReading, last: number): void {
  const { letters, word, isPlain, start } = reading.pieces[last]!;
  const isTyped = reading.isTypedAsTitles(last);
  if (!isTyped && !beginsWithoutVowel(reading.text, start)) return;
  if (word.places !== 0 || !isPlain || letters < 4 || letters > LONGEST_CHAIN) return;
  if (reading.pieces[last - 1]!.isNote || reading.isDotGlued(last - 1, last)) return;
  const key = reading.keyOf(last, last);
  if (!isSayable(key) && (isTyped || splitGluedTitles(key) !== null))
    reading.ask('degree-or-initials', last, last);
}

/** Sp.JP-FIHA, SpBS-FINPS: specialities and a society, joined by a hyphen; and ANT-I. */
function hyphenatedLengthAtEnd(reading: TitleReading, nameStart: number, last: number): number {
  for (let count = 1; count <= 2 && last - count >= nameStart; count++) {
    const from = last - count + 1;
    if (count === 2 && !reading.isDotGlued(from, last)) return 0;
    if (reading.lettersIn(from, last) > LONGEST_CHAIN) return 0;
    const key = reading.keyOf(from, last);
    if (key === 'ANTI' || key === 'ATTI') return count;
    if (key.startsWith('SP') && !isSayable(key) && splitGluedTitles(key) !== null) return count;
  }
  return 0;
}

/** A mark stands between its letters: mostly a hyphen. */
const isHyphenated = ({ letters, start, end, isNote }: Piece): boolean => !isNote && letters < end - start;

/** Brigjen TNI, before the (Purn) that was taken out. Returns the last piece that stays. */
function peelRank(reading: TitleReading, nameStart: number, end: number): number {
  let last = end;
  while (last > nameStart && isRank(reading.pieces[last]!)) {
    reading.remove(last, last, 'rank', 'title-after');
    last -= 1;
  }
  return last;
}

const isRank = ({ word }: Piece): boolean =>
  word.isRankPart || (word.front?.kind === 'rank' && word.front.how === 'always');

/** Lie Se, Umar St: with only one word before it, a short degree may be a name. */
function mayBeName(reading: TitleReading, last: number): boolean {
  const piece = reading.pieces[last]!;
  return (
    piece.word.isRiskyDegree &&
    !piece.isDotted &&
    (reading.isTypedAsWord(last) || reading.pieces[last - 1]!.word.isShortSurname)
  );
}

/** MAg, MEd, Lc: initials are typed in capitals, and names with one. */
const isTypedAsDegree = (reading: TitleReading, last: number): boolean =>
  reading.isTypedAsTitles(last) || (reading.pieces[last]!.word.key === 'LC' && reading.isTypedAsWord(last));

/** "Wira Drs. H.": two titles that belong in front. */
function isHajiBehindTitle({ pieces }: TitleReading, nameStart: number, last: number): boolean {
  const { word } = pieces[last - 1]!;
  const isTitle = word.front?.kind === 'academic' && word.isLastWordDegree;
  return pieces[last]!.word.key === 'H' && isTitle && last - 1 > nameStart;
}

/** A title of doctors stood in front. */
function isDoctor(reading: TitleReading, nameStart: number): boolean {
  for (let index = 0; index < nameStart; index++) {
    const { key } = reading.pieces[index]!.word;
    if (key === 'DR' || key === 'DRG' || key === 'DRH') return true;
  }
  return false;
}

/** A rank stood in front: the police academy gives the degree S.I.K., so it is no father's initials. */
function isOfficer(reading: TitleReading, nameStart: number): boolean {
  for (let index = 0; index < nameStart; index++)
    if (reading.pieces[index]!.word.front?.kind === 'rank') return true;
  return false;
}

/** How many pieces that end at `last` are surely a degree; something must stay before them. */
export function degreeLengthAtEnd(reading: TitleReading, nameStart: number, last: number): number {
  const pieces = reading.pieces;
  if (reading.isGluedToNote(last) && pieces[last - 1]!.word.key === 'K')
    return specialityLengthAtEnd(reading, nameStart, last);
  if (last > nameStart + 1 && reading.isDotGlued(last - 1, last)) {
    const run = dottedRunAtEnd(reading, nameStart, last);
    if (run > 0) return run;
  }
  if (isCutOffField(reading, nameStart, last)) return 2;
  const longest = Math.min(LONGEST_TITLE_IN_PIECES, last - nameStart);
  for (let count = longest; count >= 2; count--) {
    const from = last - count + 1;
    if (!isAbbreviation(reading, from, last) || isInRun(reading, from, last)) continue;
    const word = reading.wordOf(from, last);
    if (word.isLastWordDoubt) continue;
    if (word.isLastWordDegree) {
      // Two spaced single letters are initials more often than S. H. or M. M.
      const isInitialAndDegree = pieces[from]!.letters === 1 && isWholeDegree(pieces[last]!);
      const isWhole = !isInitialAndDegree && longestPiece(reading, from, last) > 1;
      if (isWhole || reading.isDotGlued(from, last) || isBehindSpacedDegree(reading, nameStart, from))
        return count;
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
  if (isInRun(reading, last, last)) return 0;
  const { word } = pieces[last]!;
  if (last > nameStart + 1 && pieces[last - 1]!.word.isSeafarerGrade)
    return reading.wordOf(last - 1, last).isLastWordDegree ? 2 : 0;
  if (word.key === 'ENG' && last > nameStart + 1 && isRegister(pieces[last - 1]!)) return 2;
  if (word.isRankPart && last > nameStart + 1 && isRank(pieces[last - 1]!)) return 1;
  const isDegree = word.isLastWordDegree || word.isLastWordChain;
  return isDegree && last > nameStart && hasNameBefore(reading, nameStart, last) ? 1 : 0;
}

/**
 * A prefix with a dot stands directly before these pieces, so they are the second half of something; but an
 * initial may stand before a whole degree, too (M.S.Pd).
 */
function isInRun(reading: TitleReading, from: number, last: number): boolean {
  const before = reading.pieces[from - 1];
  if (before === undefined || !before.word.isDegreePrefix || !reading.isDotGlued(from - 1, from))
    return false;
  return !(
    before.letters === 1 &&
    last > from &&
    reading.pieces[from]!.word.isDegreePrefix &&
    longestPiece(reading, from, last) > 1
  );
}

/** "Amd Kep", "SST Keb", "SPd SD": a sure degree, and behind a space the field that makes another of it. */
function isCutOffField(reading: TitleReading, nameStart: number, last: number): boolean {
  const { pieces } = reading;
  const degree = pieces[last - 1]!;
  const { word, letters } = pieces[last]!;
  const isField = word.isFieldHalf || word.key === 'SD' || word.key === 'AUD';
  if (!isField || letters < 2 || last - 1 <= nameStart) return false;
  if (!degree.word.isLastWordDegree || degree.letters < 3) return false;
  return reading.kindOfLetters(last - 1, last) !== undefined;
}

/**
 * Pieces with dots and no spaces between them are one degree, or a chain of them, as a whole: M.A.R.S,
 * S.Hub.Int, S.H.M.H. A word of the name before them may be written together with them too.
 */
function dottedRunAtEnd(reading: TitleReading, nameStart: number, last: number): number {
  const pieces = reading.pieces;
  let from = last;
  while (from > nameStart + 1 && last - from < LONGEST_DOTTED_RUN && reading.isDotGlued(from - 1, from))
    from -= 1;
  while (from < last && !pieces[from]!.word.isDegreePrefix) from += 1;
  const count = last - from + 1;
  if (count < 2) return 0;
  const letters = reading.lettersIn(from, last);
  const kind = reading.kindOfLetters(from, last);
  if (kind !== undefined) return letters > 2 && !isRareInitials(reading, from, last) ? count : 0;
  const ends = titlesOf(reading, from, last + 1);
  if (ends !== null) return ends.length > 1 ? last + 1 - ends[ends.length - 2]! : count;
  return isFieldWithTail(reading, from, last) ? count : 0;
}

const LONGEST_DOTTED_RUN = 5;

/** ASEAN Eng., APEC Eng. */
const isRegister = ({ word }: Piece): boolean => word.key === 'ASEAN' || word.key === 'APEC';

/** B.A.P: initials as often as a degree. */
const isRareInitials = (reading: TitleReading, from: number, last: number): boolean =>
  RARE_PREFIXES.has(reading.pieces[from]!.word.key) &&
  reading.lettersIn(from, last) === last - from + 1 &&
  !reading.wordOf(from, last).isLastWordDegree;

/** S.Hub.Int, M.Sc.IT, S.Ptnk: a known degree and further short pieces, or a field nobody can say. */
function isFieldWithTail(reading: TitleReading, from: number, last: number): boolean {
  const pieces = reading.pieces;
  for (let index = from; index <= last; index++) if (pieces[index]!.letters > 6) return false;
  if (last === from + 1) {
    const { key } = pieces[from]!.word;
    if (key !== 'S' && key !== 'M') return false;
    return pieces[last]!.letters > 2 && !isSayable(reading.keyOf(last, last));
  }
  return (
    pieces[from + 1]!.letters > 1 &&
    reading.kindOfLetters(from, from + 1) !== undefined &&
    !reading.isNameWord(last)
  );
}

/** Sp.B(K)Onk: from the Sp to the last piece. */
function specialityLengthAtEnd(reading: TitleReading, nameStart: number, last: number): number {
  for (let from = last - 2; from > nameStart && from > last - 5; from--)
    if (reading.pieces[from]!.word.key.startsWith('SP') || reading.keyOf(from, from).startsWith('SP'))
      return reading.kindOf(from, last) === undefined ? 0 : last - from + 1;
  return 0;
}

const isDoctorOrEngineer = ({ key }: Readonly<LexiconWord>): boolean =>
  key === 'DR' || key === 'IR' || key === 'PROF';

const isLengthOfDegree = (letters: number): boolean => letters > 2 && letters <= LONGEST_DEGREE_AT_END;

function hasNameBefore(reading: TitleReading, nameStart: number, index: number): boolean {
  for (let at = index - 1; at >= nameStart && at >= index - MOST_SINGLE_LETTERS; at--)
    if (reading.pieces[at]!.letters > 1) return true;
  return false;
}

function doubtLengthAtEnd(reading: TitleReading, nameStart: number, last: number): number {
  const pieces = reading.pieces;
  const { word, letters } = pieces[last]!;
  if (word.isLastWordDoubt || isDoctorOrEngineer(word)) return 1;
  const before = pieces[last - 1];
  if (last - 2 > nameStart && reading.lettersIn(last - 2, last) === 3 && reading.isDotGlued(last - 2, last))
    return reading.kindOfLetters(last - 2, last) === undefined ? 0 : 3;
  if (before === undefined || last - 1 <= nameStart || before.letters > 2) return 0;
  if (!before.isDotted)
    return letters === 1 && before.letters === 1 && reading.wordOf(last - 1, last).isRiskyDegree ? 2 : 0;
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

/** SH, MA, but not Si and Ak, which are the other half of a degree, too. */
const isWholeDegree = ({ word }: Piece): boolean =>
  word.isLastWordDegree || (word.isLastWordDoubt && !word.isFieldOfStudy && !word.isFieldHalf);

/** "S. T. M. T.": four initials are hardly two degrees by chance. */
function isBehindSpacedDegree(reading: TitleReading, nameStart: number, from: number): boolean {
  return (
    from - 2 > nameStart &&
    reading.lettersIn(from - 2, from - 1) === 2 &&
    isAbbreviation(reading, from - 2, from) &&
    reading.wordOf(from - 2, from - 1).isLastWordDegree
  );
}

function longestPiece(reading: TitleReading, from: number, last: number): number {
  let longest = 0;
  for (let index = from; index <= last; index++) longest = Math.max(longest, reading.pieces[index]!.letters);
  return longest;
}
