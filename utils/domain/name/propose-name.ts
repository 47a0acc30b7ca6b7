/**
 * The name as the KTP prints it, from a name as people type it.
 *
 * What happens to what was typed, in this order:
 * - Letters become capitals. Full-width and styled letters become plain ones, odd spaces a plain space,
 *   curly and back-quote apostrophes `'`, long dashes `-`. Invisible characters and emoji are dropped.
 *   Cyrillic and Greek letters that look Latin are replaced by the Latin ones when their whole word can be
 *   read so; otherwise they stay. Each is a finding.
 * - Titles, nicknames in brackets and aliases are taken out, each listed in `removed`. What can be either
 *   title or name is a question, whether it was taken out or kept.
 * - Spaces and punctuation inside the name stay as typed (a doubled space too; only a doubled dot becomes
 *   one). Ends are trimmed, and a comma goes when a part of the name stays behind it.
 *
 * So the proposal is a subsequence of the folded input, proposing a proposal changes nothing, and no letter
 * is lost that is not in `removed`. Words are never joined and never split: brackets that touch letters on
 * both sides stay. Sources of the rules: Permendagri 73/2022; Permenristekdikti 59/2018; PMA 36/2009 and
 * 33/2016; PP 17/2010.
 */
import { compareNames } from './compare-names.ts';
import { FindingList, foldCharacters, type FoldedText, isAnySpace } from './fold-characters.ts';
import { cutIntoPieces, type Group, type Piece } from './name-pieces.ts';
import {
  type NameProposal,
  type Question,
  QUESTION_CODES,
  type QuestionCode,
  type Removal,
  type RemovalKind,
} from './name-proposal.ts';
import { readTitles } from './read-titles.ts';
import type { TitleReading } from './title-reading.ts';
import {
  ANYWHERE,
  AT_END,
  AT_START,
  kindAfterName,
  NOTEWORTHY_WORDS,
  titleLexicon,
} from './title-lexicon.ts';

/** Letters including spaces, Permendagri 73/2022 article 4(2)b. */
export const LONGEST_NAME = 60;

/** Each round takes out at least one thing; real names need one or two. */
const MAX_ROUNDS = 6;

const NOTHING: readonly never[] = Object.freeze([]);

export interface ProposeNameOptions {
  /** The name exactly as it is printed on the KTP, if known. */
  readonly asPrinted?: string;
}

/** Total: any string gives an answer, in time linear in its length. Shape and promises: head of this file. */
export function proposeName(raw: string, options?: ProposeNameOptions): NameProposal {
  const proposed = isPlainName(raw)
    ? {
        proposal: raw.toUpperCase(),
        removed: NOTHING,
        questions: NOTHING,
        findings: NOTHING,
        comparison: null,
      }
    : new Proposer(raw).propose();
  const asPrinted = options?.asPrinted;
  if (asPrinted === undefined) return proposed;
  const printed = proposeName(asPrinted);
  const isTitlePrinted = printed.removed.length > 0;
  const comparison = compareNames(
    { raw, removed: proposed.removed },
    { raw: asPrinted, removed: printed.removed },
  );
  if (!isTitlePrinted) return { ...proposed, comparison };
  // The card itself carries a title: nothing that was typed is taken out, the comparison says the rest.
  const findings = new FindingList();
  const whole = foldCharacters(raw, findings).text.trim();
  return { proposal: whole, removed: NOTHING, questions: NOTHING, findings: proposed.findings, comparison };
}

/**
 * The cheap path, for most names: only letters, single spaces, hyphens and apostrophes inside words, and no
 * word that could be a title where it stands. Such a name is its own proposal.
 */
function isPlainName(raw: string): boolean {
  return raw.length <= LONGEST_NAME && hasOnlyNameMarks(raw) && isPlainText(raw.toUpperCase());
}

/** The same for capitals. */
function isPlainText(text: string): boolean {
  const { length } = text;
  if (length === 0 || length > LONGEST_NAME) return false;
  let wordStart = 0;
  for (let at = 0; at <= length; at++) {
    const code = at === length ? 32 : text.charCodeAt(at);
    if (code >= 65 && code <= 90) continue;
    if (code === 32) {
      if (at === wordStart) return false;
      const place = wordStart === 0 ? AT_START : at === length ? AT_END : ANYWHERE;
      if (at - wordStart <= 12 && (place !== ANYWHERE || canBeNoteworthyInside(text.charCodeAt(wordStart)))) {
        const places = NOTEWORTHY_WORDS.get(text.slice(wordStart, at)) ?? 0;
        const isWholeText = place === AT_START && at === length;
        if ((places & (place | ANYWHERE | (isWholeText ? AT_END : 0))) !== 0) return false;
      }
      if (text.charCodeAt(wordStart) === 39 && text.charCodeAt(at - 1) === 39) return false;
      wordStart = at + 1;
      continue;
    }
    if (code !== 39 && code !== 45) return false;
    // A hyphen that is a word by itself is no part of a name.
    if (code === 45 && (at === wordStart || at + 1 === length || text.charCodeAt(at + 1) === 32))
      return false;
  }
  return true;
}

/** The words that count anywhere begin with A, D, H or P: a look-up saved for most words. */
const canBeNoteworthyInside = (code: number): boolean =>
  code === 65 || code === 68 || code === 72 || code === 80;

/** Only A-Z, a-z, space, apostrophe and hyphen. */
function hasOnlyNameMarks(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const isLetter = (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
    if (!isLetter && code !== 32 && code !== 39 && code !== 45) return false;
  }
  return true;
}

/** One stretch of text in terms of the text before it. */
interface Range {
  readonly start: number;
  readonly end: number;
}

class Proposer {
  readonly #raw: string;
  readonly #findings = new FindingList();
  readonly #removed: Removal[] = [];
  readonly #questions: Question[] = [];
  /** Made when first needed; most names ask nothing. */
  #asked: Set<number> | null = null;
  #endsOfTitlesAfter: Set<number> | null = null;
  /** What the last round left is plain words with single spaces, none of them noteworthy where it stands. */
  #isPlain = false;

  constructor(raw: string) {
    this.#raw = raw;
  }

  propose(): NameProposal {
    const folded = foldCharacters(this.#raw, this.#findings);
    let current = folded;
    let isSettled = false;
    for (let round = 0; round < MAX_ROUNDS && !isSettled; round++) {
      this.#endsOfTitlesAfter = null;
      const next = this.#takeOut(current);
      if (!this.#isPlain) this.#isPlain = next.text !== current.text && isPlainText(next.text);
      isSettled = this.#isPlain || next.text === current.text || next.text === '';
      current = next;
    }
    if (!isSettled) {
      // No real name gets here. Rather than guess on, everything stays as typed.
      this.#removed.length = 0;
      this.#questions.length = 0;
      current = trimmed(folded);
      this.#isPlain = false;
    }
    this.#noteEnds(current.text);
    if (!this.#isPlain) this.#noteMarks(current);
    if (!isSorted(this.#removed)) this.#removed.sort(byStart);
    if (!isSorted(this.#questions)) this.#questions.sort(byStart);
    return {
      proposal: current.text,
      removed: this.#removed,
      questions: this.#questions,
      findings: this.#findings.toFindings(),
      comparison: null,
    };
  }

  /** One round: titles, brackets and stray marks out of the text. */
  #takeOut(current: FoldedText): FoldedText {
    const { text } = current;
    const cut = cutIntoPieces(text, isNoteKey);
    const reading = readTitles(text, cut);
    for (const removal of reading.removals)
      this.#addRemoval(current, removal.start, removal.end, removal.kind, removal.code);
    for (const question of reading.questions)
      this.#addQuestion(current, question.code, question.start, question.end);
    return select(current, this.#keptRanges(current, cut.pieces, cut.groups, reading));
  }

  #keptRanges(
    current: FoldedText,
    pieces: readonly Piece[],
    groups: readonly Group[],
    reading: TitleReading,
  ): Range[] {
    const { text } = current;
    const ranges: MutableRange[] = [];
    const last = this.#lastKept(pieces, reading);
    if (last < 0) return this.#keepBrackets(current, groups);
    let group = 0;
    let gapStart = 0;
    let previous = -1;
    let isPlain = true;
    for (let index = 0; index <= last; index++) {
      const start = reading.keptFrom[index]!;
      const piece = pieces[index]!;
      if (start === -1 || this.#takeQuotedWord(current, piece, previous === -1 && index === last)) continue;
      const firstGroup = group;
      let keptStart = start;
      while (group < groups.length && groups[group]!.before <= index) group += 1;
      if (previous === -1) {
        for (let at = firstGroup; at < group; at++) this.#takeGroup(current, groups[at]!);
      } else {
        const hasRemoval = index !== previous + 1;
        if (hasRemoval || group > firstGroup || pieces[previous]!.segment !== piece.segment) {
          this.#keepGap(current, gapStart, start, hasRemoval, groups.slice(firstGroup, group), ranges);
          isPlain = false;
        } else {
          keptStart = gapStart;
          isPlain &&= start === gapStart + 1 && text.charCodeAt(gapStart) === 32;
        }
      }
      const hasDot = piece.isDotted && !(index === last && isStrayDot(text, piece));
      addRange(ranges, keptStart, hasDot ? piece.end + 1 : piece.end);
      const place = ANYWHERE | (previous === -1 ? AT_START : 0) | (index === last ? AT_END : 0);
      isPlain &&= piece.isPlain && !hasDot && start === piece.start && (piece.roles & place) === 0;
      previous = index;
      gapStart = piece.end;
      while (gapStart < text.length && text.charCodeAt(gapStart) === 46) gapStart += 1;
      if (gapStart > piece.end + 1) this.#addFinding(current, 'double-dot', piece.end, gapStart);
    }
    while (group < groups.length) this.#takeGroup(current, groups[group++]!);
    this.#isPlain = isPlain;
    return ranges;
  }

  #lastKept(pieces: readonly Piece[], reading: TitleReading): number {
    let last = pieces.length - 1;
    while (last >= 0 && reading.keptFrom[last] === -1) last -= 1;
    return last;
  }

  /** Nothing but brackets was typed: their words are the name. */
  #keepBrackets(current: FoldedText, groups: readonly Group[]): Range[] {
    const named = groups.find((group) => group.key !== '');
    if (named === undefined) return [];
    this.#addQuestion(current, 'nickname', named.start, named.end);
    for (const group of groups) if (group !== named) this.#takeGroup(current, group);
    return [{ start: named.start, end: named.end }];
  }

  /**
   * What stays between two kept parts when something was taken out there: one space, or one of the marks
   * when no space was typed (words are never joined).
   */
  #keepGap(
    current: FoldedText,
    start: number,
    end: number,
    hasRemoval: boolean,
    gapGroups: readonly Group[],
    ranges: MutableRange[],
  ): void {
    const space = spaceOutside(current.text, start, end, gapGroups);
    if (space < 0 && !hasRemoval) {
      addRange(ranges, start, end);
      for (const nickname of gapGroups) this.#addQuestion(current, 'nickname', nickname.start, nickname.end);
      return;
    }
    for (const nickname of gapGroups) this.#takeGroup(current, nickname);
    if (space >= 0) addRange(ranges, space, space + 1);
    else if (end > start && current.text.charAt(ranges[ranges.length - 1]!.end - 1) !== '.')
      addRange(ranges, end - 1, end);
  }

  #takeGroup(current: FoldedText, group: Group): void {
    if (group.key === '') return;
    const isDegree = titleLexicon.lastWordDegrees.has(group.key) || this.#isFieldOfDegree(current, group);
    const kind: RemovalKind = isDegree ? (kindAfterName(group.key) ?? 'academic') : 'nickname';
    this.#addRemoval(current, group.start, group.end, kind, 'bracketed');
    if (!isDegree) this.#addQuestion(current, 'nickname', group.start, group.end);
  }

  /** M.Ked (PD), B.Bus. (Acc): a field in brackets behind a degree. */
  #isFieldOfDegree(current: FoldedText, group: Group): boolean {
    if (group.key.length > 4 || kindAfterName(`MTR${group.key}`) === undefined) return false;
    let before = group.start;
    while (before > 0 && current.text.charCodeAt(before - 1) === 32) before -= 1;
    if (this.#endsOfTitlesAfter === null) {
      this.#endsOfTitlesAfter = new Set();
      for (const removal of this.#removed)
        if (removal.code === 'title-after') this.#endsOfTitlesAfter.add(removal.end);
    }
    return this.#endsOfTitlesAfter.has(rawEnd(current, before));
  }

  /** A word in single quotes is a nickname, unless it is all there is. */
  #takeQuotedWord(current: FoldedText, piece: Piece, isOnlyOne: boolean): boolean {
    const { text } = current;
    const { start, end } = piece;
    if (text.charCodeAt(start) !== 39 || text.charCodeAt(end - 1) !== 39 || end - start < 4 || isOnlyOne)
      return false;
    if (
      (start > 0 && text.charCodeAt(start - 1) !== 32) ||
      (end < text.length && text.charCodeAt(end) !== 32)
    )
      return false;
    this.#addRemoval(current, start, end, 'nickname', 'bracketed');
    this.#addQuestion(current, 'nickname', start, end);
    return true;
  }

  #addRemoval(
    current: FoldedText,
    start: number,
    end: number,
    kind: RemovalKind,
    code: Removal['code'],
  ): void {
    const from = rawStart(current, start);
    const to = rawEnd(current, end);
    this.#removed.push({ text: this.#raw.slice(from, to), start: from, end: to, kind, code });
  }

  #addQuestion(current: FoldedText, code: QuestionCode, start: number, end: number): void {
    const from = rawStart(current, start);
    const to = rawEnd(current, end);
    const place = from * QUESTION_CODES.length + QUESTION_CODES.indexOf(code);
    this.#asked ??= new Set();
    if (this.#asked.has(place)) return;
    this.#asked.add(place);
    this.#questions.push({ code, text: this.#raw.slice(from, to), start: from, end: to });
  }

  #addFinding(
    current: FoldedText,
    code: Parameters<FindingList['add']>[0],
    start: number,
    end: number,
  ): void {
    this.#findings.add(code, rawStart(current, start), rawEnd(current, end));
  }

  #noteEnds(text: string): void {
    const raw = this.#raw;
    let first = 0;
    while (first < raw.length && isAnySpace(raw.charAt(first))) first += 1;
    if (first > 0) this.#findings.add('edge-space', 0, first);
    let last = raw.length;
    while (last > first && isAnySpace(raw.charAt(last - 1))) last -= 1;
    if (last < raw.length) this.#findings.add('edge-space', last, raw.length);
    if (text === '') this.#findings.add('empty', 0, raw.length);
    if (text.length > LONGEST_NAME) this.#findings.add('too-long', 0, raw.length);
  }

  /** What is peculiar about the text that stays. */
  #noteMarks(final: FoldedText): void {
    const { text } = final;
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (code >= 65 && code <= 90) continue;
      if (code === 32) {
        if (text.charCodeAt(at + 1) !== 32) continue;
        let end = at + 1;
        while (text.charCodeAt(end) === 32) end += 1;
        this.#addFinding(final, 'double-space', at, end);
        if (this.#questions.length < 1_000) this.#addQuestion(final, 'double-space', at, end);
        at = end - 1;
      } else if (code >= 48 && code <= 57) this.#addFinding(final, 'digits', at, at + 1);
      else if (code < 128) {
        if (code !== 46 && code !== 39 && code !== 45) this.#addFinding(final, 'unusual-mark', at, at + 1);
      } else at += this.#noteForeign(final, at);
    }
  }

  /** Returns how many further units the character has. */
  #noteForeign(final: FoldedText, at: number): number {
    const character = String.fromCodePoint(final.text.codePointAt(at) ?? 0);
    const end = at + character.length;
    if (/\p{Nd}/u.test(character)) this.#addFinding(final, 'digits', at, end);
    else if (!/[\p{L}\p{M}]/u.test(character)) this.#addFinding(final, 'unusual-mark', at, end);
    else if (/\p{Script=Latin}|\p{M}/u.test(character)) this.#addFinding(final, 'accented-letter', at, end);
    else this.#addFinding(final, 'not-latin', at, end);
    return character.length - 1;
  }
}

interface MutableRange {
  start: number;
  end: number;
}

/** Touching ranges are one, so that most proposals are one slice of what was typed. */
function addRange(ranges: MutableRange[], start: number, end: number): void {
  const last = ranges.length > 0 ? ranges[ranges.length - 1] : undefined;
  if (last !== undefined && last.end === start) last.end = end;
  else if (end > start) ranges.push({ start, end });
}

/** The first space of a gap that is not inside one of its groups, or -1. */
function spaceOutside(text: string, start: number, end: number, gapGroups: readonly Group[]): number {
  let group = 0;
  for (let at = start; at < end; at++) {
    const inside = gapGroups[group];
    if (inside !== undefined && at === inside.start) {
      at = inside.end - 1;
      group += 1;
    } else if (text.charCodeAt(at) === 32) return at;
  }
  return -1;
}

/** A full stop after the last word, which is no abbreviation. */
function isStrayDot(text: string, piece: Piece): boolean {
  const word = text.slice(piece.start, piece.end);
  return word.length >= 3 && !ABBREVIATIONS.has(word) && /[AEIOU]/.test(word);
}

/** Short forms whose dot belongs to them, as last word too. */
const ABBREVIATIONS = new Set(['MUH', 'MOH', 'MUHD', 'MOCH', 'MOHD', 'ABD', 'ABDUL', 'AHD', 'SYF', 'SIT']);

const isNoteKey = (key: string): boolean =>
  titleLexicon.bracketNotes.has(key) || titleLexicon.corpsLetters.has(key);

const rawStart = (folded: FoldedText, at: number): number =>
  folded.origin === null ? at : (folded.origin.starts[at] ?? 0);
const rawEnd = (folded: FoldedText, end: number): number =>
  folded.origin === null || end === 0 ? end : (folded.origin.ends[end - 1] ?? 0);

/** Sorting costs more than looking, and mostly there is nothing to sort. */
function isSorted(ranges: readonly Range[]): boolean {
  for (let index = 1; index < ranges.length; index++)
    if (ranges[index]!.start < ranges[index - 1]!.start) return false;
  return true;
}

const byStart = (left: Range, right: Range): number => left.start - right.start;

/** The text of the ranges, each unit still knowing its raw place. */
function select(from: FoldedText, ranges: readonly Range[]): FoldedText {
  const only = ranges[0];
  if (ranges.length === 1 && only !== undefined && only.start === 0 && only.end === from.text.length)
    return from;
  let first = 0;
  let last = ranges.length;
  // Marks and spaces at the ends go.
  while (first < last && isBlank(from.text, ranges[first]!)) first += 1;
  while (last > first && isBlank(from.text, ranges[last - 1]!)) last -= 1;
  return new SelectedText(from, ranges, first, last);
}

/** Most texts are never asked where their letters came from, so that is worked out when asked. */
class SelectedText implements FoldedText {
  readonly text: string;
  readonly #from: FoldedText;
  readonly #ranges: readonly Range[];
  readonly #first: number;
  readonly #last: number;
  #origin: FoldedText['origin'] = null;

  constructor(from: FoldedText, ranges: readonly Range[], first: number, last: number) {
    let text = '';
    for (let index = first; index < last; index++)
      text += from.text.slice(ranges[index]!.start, ranges[index]!.end);
    this.text = text;
    this.#from = from;
    this.#ranges = ranges;
    this.#first = first;
    this.#last = last;
  }

  get origin(): FoldedText['origin'] {
    if (this.#origin !== null) return this.#origin;
    const starts: number[] = [];
    const ends: number[] = [];
    for (let index = this.#first; index < this.#last; index++) {
      const range = this.#ranges[index]!;
      for (let at = range.start; at < range.end; at++) {
        starts.push(rawStart(this.#from, at));
        ends.push(rawEnd(this.#from, at + 1));
      }
    }
    this.#origin = { starts, ends };
    return this.#origin;
  }
}

/** Folded text knows only the plain space. */
function isBlank(text: string, { start, end }: Range): boolean {
  for (let at = start; at < end; at++) if (text.charCodeAt(at) !== 32) return false;
  return true;
}

function trimmed(folded: FoldedText): FoldedText {
  const { text } = folded;
  const start = text.length - text.trimStart().length;
  const end = Math.max(start, text.trimEnd().length);
  return select(folded, end > start ? [{ start, end }] : []);
}
