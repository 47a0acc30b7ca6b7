/** One round over a text: titles, brackets and stray marks out, the rest kept. */
import type { FoldedText } from './fold-characters.ts';
import { RangeList, rawEnd, select, sliceText } from './kept-text.ts';
import { cutIntoPieces, type CutText, type Group, type Piece } from './name-pieces.ts';
import type { RemovalKind } from './name-proposal.ts';
import type { NameRemarks } from './name-remarks.ts';
import { readTitles } from './read-titles.ts';
import { hasVowel } from './sayable.ts';
import { IN_FRONT, isFieldOfStudy, kindAfterName, wordOf } from './title-lexicon.ts';
import type { TitleReading } from './title-reading.ts';

const DOT = 46;
const SPACE = 32;
const APOSTROPHE = 39;

/** A nickname of more words is not sought. */
const MOST_QUOTED_WORDS = 4;

/** Longer fields are whole words, and a whole word in brackets may be a nickname. */
const LONGEST_FIELD_IN_BRACKETS = 4;

export interface KeptText {
  readonly kept: FoldedText;
  /** A further round would take out nothing and ask nothing. */
  readonly isSettled: boolean;
  /** Nothing is peculiar about it: letters, single spaces and dots behind words. */
  readonly isOrdinary: boolean;
}

/** Takes titles out of the text and says what was taken. */
export function takeOutTitles(current: FoldedText, remarks: NameRemarks): KeptText {
  const cut = cutIntoPieces(current.text);
  const reading = readTitles(current, cut.pieces, remarks);
  for (const { code, start, end } of reading.questions) remarks.addQuestion(current, code, start, end);
  return keepRun(current, cut, reading, remarks) ?? new Keeping(current, cut, remarks).keep();
}

/**
 * Most names are one run of words with titles only before and behind it, and need no look at each gap. Null
 * when it is not so.
 *
 * Why such a run is settled: a second reading would meet the same words in the same order, with nothing
 * before and nothing behind them. No title in front begins with its first word, no title after a name and no
 * doubt was found at its end, and what stands inside is read from the words before it alone.
 */
function keepRun(
  current: FoldedText,
  { pieces, groups }: CutText,
  reading: TitleReading,
  remarks: NameRemarks,
): KeptText | null {
  if (groups.length > 0) return null;
  const { text } = current;
  let first = 0;
  let last = pieces.length - 1;
  while (first <= last && pieces[first]!.keptFrom === -1) first += 1;
  while (last > first && pieces[last]!.keptFrom === -1) last -= 1;
  if (first > last) return null;
  let isOrdinary = true;
  let next = pieces[first]!.start;
  for (let index = first; index <= last; index++) {
    const piece = pieces[index]!;
    const { start, end } = piece;
    const isBehindSpace = start === next + 1 && text.charCodeAt(next) === SPACE;
    if ((start !== next && !isBehindSpace) || !isWholeWord(piece, text)) return null;
    if (piece.segment !== pieces[first]!.segment) return null;
    isOrdinary &&= piece.isPlain;
    next = piece.isDotted ? end + 1 : end;
  }
  if (text.charCodeAt(next) === DOT) return null;
  const lastPiece = pieces[last]!;
  if (lastPiece.isDotted && isStrayDot(text, lastPiece)) {
    next -= 1;
    if (last === pieces.length - 1) remarks.addFinding(current, 'unusual-mark', next, next + 1);
  }
  const isWhole = pieces[first]!.start === 0 && next === text.length;
  if (!isWhole) {
    if (first === 0) noteCutMarks(remarks, current, 0, pieces[0]!.start);
    if (last === pieces.length - 1) noteCutMarks(remarks, current, next, text.length);
  }
  return {
    kept: isWhole ? current : sliceText(current, pieces[first]!.start, next),
    isSettled: reading.questions.length === 0 && (pieces[first]!.word.places & IN_FRONT) === 0,
    isOrdinary,
  };
}

/** Marks before or behind the whole name go; a bracket may have had a nickname in it. */
function noteCutMarks(remarks: NameRemarks, current: FoldedText, start: number, end: number): void {
  for (let at = start; at < end; at++) {
    const mark = current.text.charAt(at);
    if (' .,;:_'.includes(mark)) continue;
    remarks.addFinding(current, 'unusual-mark', at, at + 1);
    if ('()[]{}'.includes(mark)) {
      remarks.addQuestion(current, 'nickname', 0, current.text.length);
      return;
    }
  }
}

/** Kept from its first letter on, and neither a bracket nor in single quotes. */
const isWholeWord = ({ start, keptFrom, letters, isNote }: Piece, text: string): boolean =>
  keptFrom === start && letters > 0 && !isNote && text.charCodeAt(start) !== APOSTROPHE;

/** What stays where something was taken out between the words as well. */
class Keeping {
  readonly #current: FoldedText;
  readonly #pieces: readonly Piece[];
  readonly #groups: readonly Group[];
  readonly #remarks: NameRemarks;
  readonly #kept = new RangeList();
  /** The raw ends of the titles after the name; made when first needed. */
  #endsOfTitlesAfter: Set<number> | null = null;

  constructor(current: FoldedText, { pieces, groups }: CutText, remarks: NameRemarks) {
    this.#current = current;
    this.#pieces = pieces;
    this.#groups = groups;
    this.#remarks = remarks;
  }

  keep(): KeptText {
    // What stood between two kept parts is gone, so they are read once more as they stand now.
    return { kept: select(this.#current, this.#keepRanges()), isSettled: false, isOrdinary: false };
  }

  #keepRanges(): RangeList['ranges'] {
    const { text } = this.#current;
    const pieces = this.#pieces;
    const groups = this.#groups;
    const last = pieces.findLastIndex(({ keptFrom }) => keptFrom !== -1);
    if (last < 0) return this.#keepBrackets();
    let group = 0;
    let gapStart = 0;
    let previous = -1;
    for (let index = 0; index <= last; index++) {
      const piece = pieces[index]!;
      const start = piece.keptFrom;
      if (start === -1 || this.#takeQuotedWord(index, previous === -1 && index === last)) continue;
      const firstGroup = group;
      let keptStart = start;
      while (group < groups.length && groups[group]!.before <= index) group += 1;
      if (previous === -1) {
        for (let at = firstGroup; at < group; at++) this.#takeGroup(groups[at]!);
      } else {
        const hasRemoval = index !== previous + 1;
        if (hasRemoval || group > firstGroup || pieces[previous]!.segment !== piece.segment) {
          this.#keepGap(gapStart, start, hasRemoval, groups.slice(firstGroup, group));
        } else {
          keptStart = gapStart;
        }
      }
      const isStray = piece.isDotted && index === last && isStrayDot(text, piece);
      if (isStray && index === pieces.length - 1)
        this.#remarks.addFinding(this.#current, 'unusual-mark', piece.end, piece.end + 1);
      const hasDot = piece.isDotted && !isStray;
      this.#kept.add(keptStart, hasDot ? piece.end + 1 : piece.end);
      previous = index;
      gapStart = piece.end;
      while (gapStart < text.length && text.charCodeAt(gapStart) === DOT) gapStart += 1;
      if (gapStart > piece.end + 1)
        this.#remarks.addFinding(this.#current, 'double-dot', piece.end, gapStart);
    }
    while (group < groups.length) this.#takeGroup(groups[group++]!);
    return this.#kept.ranges;
  }

  /** Nothing but brackets was typed: their words are the name. */
  #keepBrackets(): RangeList['ranges'] {
    const named = this.#groups.find((group) => group.key !== '');
    if (named === undefined) return [];
    this.#remarks.addQuestion(this.#current, 'nickname', named.start, named.end);
    for (const group of this.#groups) if (group !== named) this.#takeGroup(group);
    return [{ start: named.start, end: named.end }];
  }

  /**
   * What stays between two kept parts when something was taken out there: one space, or one of the marks
   * when no space was typed (words are never joined).
   */
  #keepGap(start: number, end: number, hasRemoval: boolean, gapGroups: readonly Group[]): void {
    const space = spaceOutside(this.#current.text, start, end, gapGroups);
    if (space < 0 && !hasRemoval) {
      this.#kept.add(start, end);
      for (const nickname of gapGroups)
        this.#remarks.addQuestion(this.#current, 'nickname', nickname.start, nickname.end);
      return;
    }
    for (const nickname of gapGroups) this.#takeGroup(nickname);
    if (space >= 0) this.#kept.add(space, space + 1);
    else if (
      end > start &&
      this.#current.text.charAt(this.#kept.ranges[this.#kept.ranges.length - 1]!.end - 1) !== '.'
    )
      this.#kept.add(end - 1, end);
  }

  #takeGroup(group: Group): void {
    if (group.key === '') return;
    const isDegree = wordOf(group.key).isLastWordDegree || this.#isFieldOfDegree(group);
    const kind: RemovalKind = isDegree ? (kindAfterName(group.key) ?? 'academic') : 'nickname';
    this.#remarks.addRemoval(this.#current, group.start, group.end, kind, 'bracketed');
    if (!isDegree) this.#remarks.addQuestion(this.#current, 'nickname', group.start, group.end);
  }

  /** M.Ked (PD), B.Bus. (Acc): a field in brackets behind a degree. */
  #isFieldOfDegree(group: Group): boolean {
    if (group.key.length > LONGEST_FIELD_IN_BRACKETS || !isFieldOfStudy(group.key)) return false;
    let before = group.start;
    while (before > 0 && this.#current.text.charCodeAt(before - 1) === SPACE) before -= 1;
    if (this.#endsOfTitlesAfter === null) {
      this.#endsOfTitlesAfter = new Set();
      for (const removal of this.#remarks.removed)
        if (removal.code === 'title-after') this.#endsOfTitlesAfter.add(removal.end);
    }
    return this.#endsOfTitlesAfter.has(rawEnd(this.#current, before));
  }

  /** 'Si Uwi': a nickname, or one word that begins and one that ends with an apostrophe of its own. */
  #askQuotedWords(index: number): void {
    const { text } = this.#current;
    const { start } = this.#pieces[index]!;
    for (const { end } of this.#pieces.slice(index + 1, index + MOST_QUOTED_WORDS)) {
      if (text.charCodeAt(end - 1) !== APOSTROPHE) continue;
      this.#remarks.addQuestion(this.#current, 'nickname', start, end);
      return;
    }
  }

  /** A word in single quotes is a nickname, unless it is all there is. */
  #takeQuotedWord(index: number, isOnlyOne: boolean): boolean {
    const { text } = this.#current;
    const { start, end } = this.#pieces[index]!;
    if (text.charCodeAt(start) === APOSTROPHE && text.charCodeAt(end - 1) !== APOSTROPHE)
      this.#askQuotedWords(index);
    if (
      text.charCodeAt(start) !== APOSTROPHE ||
      text.charCodeAt(end - 1) !== APOSTROPHE ||
      end - start < 4 ||
      isOnlyOne
    )
      return false;
    if (
      (start > 0 && text.charCodeAt(start - 1) !== SPACE) ||
      (end < text.length && text.charCodeAt(end) !== SPACE)
    )
      return false;
    this.#remarks.addRemoval(this.#current, start, end, 'nickname', 'bracketed');
    this.#remarks.addQuestion(this.#current, 'nickname', start, end);
    return true;
  }
}

/** The first space of a gap that is not inside one of its groups, or -1. */
function spaceOutside(text: string, start: number, end: number, gapGroups: readonly Group[]): number {
  let group = 0;
  for (let at = start; at < end; at++) {
    const inside = gapGroups[group];
    if (inside !== undefined && at === inside.start) {
      at = inside.end - 1;
      group += 1;
    } else if (text.charCodeAt(at) === SPACE) return at;
  }
  return -1;
}

/** A full stop after the last word, which is no abbreviation. */
function isStrayDot(text: string, piece: Piece): boolean {
  const word = text.slice(piece.start, piece.end);
  return word.length >= 3 && !ABBREVIATIONS.has(word) && hasVowel(word);
}

/** Short forms whose dot belongs to them, as last word too. */
const ABBREVIATIONS = new Set(['MUH', 'MOH', 'MUHD', 'MOCH', 'MOHD', 'ABD', 'ABDUL', 'AHD', 'SYF', 'SIT']);
