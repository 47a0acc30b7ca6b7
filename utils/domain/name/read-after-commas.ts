/** What stands after a comma: mostly degrees, sometimes a part of the name. */
import type { RemovalKind } from './name-proposal.ts';
import { degreeLengthAtEnd } from './read-end-titles.ts';
import { isSayable, isWordLike } from './sayable.ts';
import { longestTitleAt, removeTitles, titlesOf } from './title-chains.ts';
import type { TitleReading } from './title-reading.ts';

/** First letters of degrees that people cut off with a comma: S, Sos. */
const SPLIT_OFF_LETTERS = new Set(['S', 'M', 'A']);
/** Alone after a comma these are rather a piece of a degree than an initial. */
const DEGREE_LETTERS = new Set(['S', 'M', 'A', 'I']);

/** How many pieces from the beginning may tell a scholar. */
const MOST_TITLES_IN_FRONT = 6;

export function readAfterCommas(reading: TitleReading, nameStart: number, nameEnd: number): void {
  const pieces = reading.pieces;
  let index = joinSplitDegree(reading, nameStart, nameEnd);
  while (index < pieces.length) {
    let end = index + 1;
    while (end < pieces.length && pieces[end]!.segment === pieces[index]!.segment) end += 1;
    index = readSegment(reading, index, end);
  }
}

/** "Budi S, Sos": the letter before the comma and the piece after it are one degree. */
function joinSplitDegree(reading: TitleReading, nameStart: number, nameEnd: number): number {
  const pieces = reading.pieces;
  const head = pieces[nameEnd - 1]!;
  const half = pieces[nameEnd];
  if (half === undefined || nameEnd - 1 <= nameStart || half.isNote) return nameEnd;
  if (!SPLIT_OFF_LETTERS.has(head.word.key) || !half.word.isFieldHalf) return nameEnd;
  if (reading.kindOfLetters(nameEnd - 1, nameEnd) === undefined) return nameEnd;
  const last = pieces[nameEnd + 1];
  const isLonger =
    last !== undefined &&
    last.segment === half.segment &&
    last.letters <= 3 &&
    reading.kindOfLetters(nameEnd - 1, nameEnd + 1) !== undefined;
  const count = isLonger ? 2 : 1;
  reading.remove(nameEnd - 1, nameEnd - 1 + count, 'academic', 'title-after');
  return nameEnd + count;
}

/** Reads the pieces of one segment; returns where to go on (later, when it took from the next one). */
function readSegment(reading: TitleReading, start: number, end: number): number {
  let next = start;
  while (next < end) next = readPart(reading, next, end);
  return next;
}

/** Reads what the segment begins with; returns the first piece that is not read yet. */
function readPart(reading: TitleReading, start: number, end: number): number {
  const pieces = reading.pieces;
  const whole = reading.kindOf(start, end - 1);
  if (whole !== undefined) {
    if (whole === 'religious') askReligious(reading, start, end);
    reading.remove(start, end - 1, whole, 'title-after');
    return end;
  }
  const ends = titlesOf(reading, start, end);
  if (ends !== null) {
    removeTitles(reading, start, ends);
    return end;
  }
  const joined = takeAcrossComma(reading, start, end);
  if (joined > end) return joined;
  const first = pieces[start]!;
  const isBehindName = !reading.isRemoved(start - 1);
  if (first.word.isCustomaryAfter || first.word.isLineage) {
    if (first.word.isCustomaryAfter) reading.ask('customary-after-name', start, end - 1);
    return readKeptTail(reading, start, end);
  }
  if (isSutan(reading, start, end)) {
    reading.ask('customary-after-name', start, end - 1);
    return readKeptTail(reading, start, end);
  }
  if (first.word.isBalineseStart && (end - start > 1 || (isBehindName && isTurnedBalinese(reading, start)))) {
    reading.ask('turned-name', start, end - 1);
    return readKeptTail(reading, start, end);
  }
  if (first.word.key === 'ALIAS' && end - start > 1) {
    reading.remove(start, end - 1, 'alias', 'alias');
    reading.ask('alias', start, end - 1);
    return end;
  }
  let known = longestTitleAt(reading, start, end);
  if (known > start) {
    if (pieces[known - 1]!.word.key === 'SUBSP') known = end;
    while (
      known < end &&
      reading.isDotGlued(known - 1, known) &&
      pieces[known]!.letters <= 8 &&
      !(pieces[start]!.word.front === null ? reading.isGivenName(known) : reading.isNameWord(known))
    )
      known += 1;
    removeTitles(reading, start, [known]);
    return known;
  }
  if (areInitials(reading, start, end)) {
    reading.ask('degree-or-initials', start, end - 1);
    return end;
  }
  if (!endsInName(reading, start, end) && isDottedDegree(reading, start, end)) {
    reading.remove(start, end - 1, 'academic', 'title-after');
    return end;
  }
  if (looksLikeTitle(reading, start, end)) {
    reading.remove(start, end - 1, 'unknown', 'title-after');
    reading.ask('unknown-after-comma', start, end - 1);
    return end;
  }
  if (first.word.key === 'I' || first.word.key === 'H') {
    reading.remove(start, start, 'unknown', 'title-after');
    reading.ask('unknown-after-comma', start, start);
    return start + 1;
  }
  const kindOfWord = end - start === 1 ? kindOfWordInCapitals(reading, start) : undefined;
  if (kindOfWord !== undefined) {
    reading.remove(start, start, kindOfWord, 'title-after');
    reading.ask('unknown-after-comma', start, start);
    return end;
  }
  const isTurned = isBehindName && (first.letters === 1 || reading.isNameWord(start));
  reading.ask(isTurned ? 'turned-name' : 'name-after-comma', start, end - 1);
  return readKeptTail(reading, start, end);
}

/** "St. Mudo": a customary title and its word, since degrees have none behind them. */
const isSutan = (reading: TitleReading, start: number, end: number): boolean =>
  end - start === 2 && reading.pieces[start]!.word.key === 'ST' && reading.isNameWord(start + 1);

/**
 * DEA, MAGRI: a degree that is a name or a word as well, in capitals behind a name that is not, behind another
 * degree, or behind a scholar's name. Turned names are typed as the name is.
 */
function kindOfWordInCapitals(reading: TitleReading, index: number): RemovalKind | undefined {
  const { word } = reading.pieces[index]!;
  if (reading.isTypedAsWord(index) || (reading.isGivenName(index) && !word.isDegreeAndName)) return undefined;
  const isBehindTitle = reading.isRemoved(index - 1);
  const isUnlikeName = !isBehindTitle && reading.isTypedAsWord(index - 1);
  return isBehindTitle || isUnlikeName || (word.isDegreeAndName && hasAcademicInFront(reading))
    ? reading.kindOfWord(index)
    : undefined;
}

function hasAcademicInFront({ pieces }: TitleReading): boolean {
  for (let index = 0; index < MOST_TITLES_IN_FRONT && index < pieces.length; index++)
    if (pieces[index]!.keptFrom === -1 && pieces[index]!.word.front?.kind === 'academic') return true;
  return false;
}

/** H. alone can be an initial, and Haji the name. */
function askReligious(reading: TitleReading, start: number, end: number): void {
  const { word, isDotted } = reading.pieces[start]!;
  if (end - start > 1) return;
  if (word.key === 'H' && !isDotted) reading.ask('haji-or-initial', start, start);
  if (word.key === 'HAJI' || word.key === 'HAJJAH') reading.ask('haji-in-full', start, start);
}

/** "Suarta, Made", and "Ketut Suarta, I": what stands before it tells the I from a half of a degree. */
function isTurnedBalinese(reading: TitleReading, index: number): boolean {
  const { word } = reading.pieces[index]!;
  if (word.key !== 'I') return word.key === 'NI' || reading.isGivenName(index);
  for (let at = index - 1; at >= 0 && !reading.isRemoved(at); at--)
    if (reading.pieces[at]!.word.isBalineseStart) return true;
  return false;
}

/** "M. Budi", "A. M. Yusuf": the last word is a name, so what stands before it are initials. */
function endsInName(reading: TitleReading, start: number, end: number): boolean {
  const last = end - 1;
  if (last === start) return false;
  if (!reading.isDotGlued(last - 1, last))
    return reading.pieces[last - 1]!.letters === 1
      ? reading.isNameBehindInitial(last)
      : reading.isNameWord(last);
  if (!reading.isNameWord(last)) return false;
  return end - start === 2 && (reading.isGivenName(last) || reading.pieces[start]!.letters === 1);
}

/** The initials of a father's name, right behind the name: "Daliyus, K" and "Ali, Z.A." */
function areInitials(reading: TitleReading, start: number, end: number): boolean {
  const pieces = reading.pieces;
  if (reading.isRemoved(start - 1)) return false;
  const letters = reading.lettersIn(start, end - 1);
  if (letters > 2) return false;
  const word = reading.wordOf(start, end - 1);
  return letters === 1
    ? !DEGREE_LETTERS.has(word.key)
    : word.isPatronymAfterComma || (end - start === 2 && pieces[start]!.isDotted);
}

/** Words kept after a comma may themselves end in degrees: "…, Dt. Rajo SH". */
function readKeptTail(reading: TitleReading, start: number, end: number): number {
  let last = end - 1;
  while (last > start + 1) {
    const count = degreeLengthAtEnd(reading, start + 1, last);
    if (count === 0) break;
    reading.remove(
      last - count + 1,
      last,
      reading.kindOfLetters(last - count + 1, last) ?? 'academic',
      'title-after',
    );
    last -= count;
  }
  return end;
}

/** "S,Sos" and "S.Pd, I": a degree with a comma inside. Returns the index after it, or `end`. */
function takeAcrossComma(reading: TitleReading, start: number, end: number): number {
  const pieces = reading.pieces;
  if (end >= pieces.length || end - start > 3) return end;
  let letters = reading.lettersIn(start, end - 1);
  if (letters > 8) return end;
  for (let to = end; to < pieces.length && to < end + 3; to++) {
    letters += pieces[to]!.letters;
    if (pieces[to]!.isNote || letters > 12) break;
    const isSegmentEnd = to + 1 === pieces.length || pieces[to + 1]!.segment !== pieces[to]!.segment;
    const kind = isSegmentEnd ? reading.kindOfLetters(start, to) : undefined;
    if (kind !== undefined) {
      reading.remove(start, to, kind, 'title-after');
      return to + 1;
    }
  }
  return end;
}

/** A known prefix and dotted short fields: M.Comm.Law., S.Xyz. */
function isDottedDegree(reading: TitleReading, start: number, end: number): boolean {
  const pieces = reading.pieces;
  if (end - start < 2 || end - start > 7 || !pieces[start]!.word.isDegreePrefix) return false;
  for (let index = start; index < end; index++) {
    const piece = pieces[index]!;
    if (piece.letters > 14 || (index < end - 1 && !piece.isDotted)) return false;
    if (piece.letters > 8 && (index === start || !reading.isDotGlued(index - 1, index))) return false;
  }
  return true;
}

function looksLikeTitle(reading: TitleReading, start: number, end: number): boolean {
  const pieces = reading.pieces;
  if (end - start > 6 || endsInName(reading, start, end)) return false;
  let hasDotInside = false;
  for (let index = start; index < end; index++) {
    const piece = pieces[index]!;
    if (piece.letters > 6) return false;
    if (reading.isGivenName(index) && !(index > start && reading.isDotGlued(index - 1, index))) return false;
    if (piece.isDotted && index < end - 1) hasDotInside = true;
    if (
      piece.letters > 3 &&
      isSayable(reading.keyOf(index, index)) &&
      !piece.isDotted &&
      !(index > start && reading.isDotGlued(index - 1, index)) &&
      !isOddBehindTitle(reading, start, end)
    )
      return false;
  }
  return hasDotInside || end - start <= 2 || pieces[start]!.letters <= 2;
}

/** One short word behind a title, of a shape that names do not have: ACPE, RICS. */
const isOddBehindTitle = (reading: TitleReading, start: number, end: number): boolean =>
  end - start === 1 && reading.isRemoved(start - 1) && !isWordLike(reading.keyOf(start, start));
