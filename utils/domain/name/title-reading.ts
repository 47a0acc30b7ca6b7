/** What is known so far of a typed name while its titles are read: which pieces go, and what is asked. */
import type { FoldedText } from './fold-characters.ts';
import { GIVEN_NAMES } from './given-names.ts';
import { rawEnd, rawStart } from './kept-text.ts';
import { lettersOf, type Piece, spellLetters } from './name-pieces.ts';
import type { QuestionCode, Removal, RemovalCode, RemovalKind } from './name-proposal.ts';
import type { NameRemarks } from './name-remarks.ts';
import { hasVowel, isNameShaped, isSayable, isTypedAsTitles } from './sayable.ts';
import {
  type LexiconWord,
  LEXICON_WORDS,
  SPREAD_TITLES_AFTER_NAME,
  TITLES_AFTER_NAME,
  UNKNOWN_WORD,
} from './title-lexicon.ts';
import { EMPTY_HASH, joinHashes, LONGEST_KEY, type WordTable } from './word-table.ts';

/** A question about a stretch of the folded text. */
export interface FoldedQuestion {
  readonly code: QuestionCode;
  readonly start: number;
  readonly end: number;
}

/** Pieces are named by their index; every method looks only at the pieces it is told. */
export class TitleReading {
  readonly text: string;
  readonly pieces: readonly Piece[];
  readonly #current: FoldedText;
  readonly #remarks: NameRemarks;
  #deadEnds: Set<number> | null = null;
  /** Kept until the titles in front are sure. */
  readonly questions: FoldedQuestion[] = [];

  constructor(current: FoldedText, pieces: readonly Piece[], remarks: NameRemarks) {
    this.text = current.text;
    this.pieces = pieces;
    this.#current = current;
    this.#remarks = remarks;
  }

  /** Pieces from which no run of titles reaches the end of their segment. */
  get deadEnds(): Set<number> {
    this.#deadEnds ??= new Set();
    return this.#deadEnds;
  }

  isRemoved(index: number): boolean {
    return this.pieces[index]!.keptFrom === -1;
  }

  /** The letters of these pieces written together, for where the lexicon is not enough. */
  keyOf(from: number, last: number): string {
    const { start, end } = this.pieces[from]!;
    let key = lettersOf(this.text, start, end);
    for (let index = from + 1; index <= last; index++)
      key += lettersOf(this.text, this.pieces[index]!.start, this.pieces[index]!.end);
    return key;
  }

  /** How many letters these pieces have together. */
  lettersIn(from: number, last: number): number {
    let letters = 0;
    for (let index = from; index <= last; index++) letters += this.pieces[index]!.letters;
    return letters;
  }

  /** Typed with two capitals first and a small letter last, as titles written together are: SHMHKes. */
  isTypedAsTitles(index: number): boolean {
    const { start, end } = this.pieces[index]!;
    const { raw } = this.#remarks;
    return isTypedAsTitles(raw, rawStart(this.#current, start), rawEnd(this.#current, end));
  }

  /** What the lexicon says of these pieces written together. */
  wordOf(from: number, last: number): Readonly<LexiconWord> {
    return from === last
      ? this.pieces[from]!.word
      : (lookUp(LEXICON_WORDS, this, from, last) ?? UNKNOWN_WORD);
  }

  /** The kind of the title that these pieces written together are after a name. */
  kindOfLetters(from: number, last: number): RemovalKind | undefined {
    const kind = lookUp(TITLES_AFTER_NAME, this, from, last);
    if (from === last) {
      const { letters, start, end } = this.pieces[from]!;
      return kind === undefined && letters < end - start
        ? lookUp(SPREAD_TITLES_AFTER_NAME, this, from, last)
        : kind;
    }
    const spread =
      kind === undefined && this.isDotGlued(from, last)
        ? lookUp(SPREAD_TITLES_AFTER_NAME, this, from, last)
        : kind;
    return spread !== undefined && last === from + 1 && this.isInitialAndName(from) ? undefined : spread;
  }

  /** The kind of the title that this piece would be, were it not a name or a word as well. */
  kindOfWord(index: number): RemovalKind | undefined {
    return lookUp(SPREAD_TITLES_AFTER_NAME, this, index, index);
  }

  /** "M. Budi": these two pieces are rather an initial and a name than a degree. */
  isInitialAndName(from: number): boolean {
    const initial = this.pieces[from]!;
    const name = this.pieces[from + 1]!;
    if (initial.letters !== 1 || name.letters < 3 || name.word.isFieldHalf) return false;
    return this.isDotGlued(from, from + 1)
      ? this.isGivenName(from + 1) && !name.word.isFieldOfStudy
      : this.isNameBehindInitial(from + 1);
  }

  /** A known given name, or shaped like a name and no field of study. */
  isNameWord(index: number): boolean {
    const { letters, word, isNote } = this.pieces[index]!;
    if (isNote) return false;
    if (this.isGivenName(index)) return true;
    if (letters < 4 || word.isFieldOfStudy || this.kindOfLetters(index, index) !== undefined) return false;
    return isNameShaped(this.keyOf(index, index));
  }

  /** After an initial and a space any word that can be said is a name, unless it is a field of study. */
  isNameBehindInitial(index: number): boolean {
    const { letters, word } = this.pieces[index]!;
    if (this.isNameWord(index)) return true;
    if (letters < 3 || word.isFieldOfStudy) return false;
    const key = this.keyOf(index, index);
    return letters > 3 ? hasVowel(key) : isSayable(key);
  }

  isGivenName(index: number): boolean {
    return lookUp(GIVEN_NAMES, this, index, index) !== undefined;
  }

  /** Typed with small letters after a capital, as names are and abbreviations seldom. */
  isTypedAsWord(index: number): boolean {
    const from = rawStart(this.#current, this.pieces[index]!.start);
    const second = this.#remarks.raw.charAt(from + 1);
    return second !== second.toUpperCase();
  }

  /** The kind of the title that these pieces together are; a note in brackets may stand behind it. */
  kindOf(from: number, last: number): RemovalKind | undefined {
    const pieces = this.pieces;
    if (last > from && this.isCustomaryBehind(last)) return undefined;
    if (pieces[from]!.isNote)
      return last === from ? (pieces[from]!.word.bracketNote ?? undefined) : undefined;
    let letters = 0;
    for (let index = from; index < last; index++) {
      letters += pieces[index]!.letters;
      if (pieces[index]!.isNote)
        return this.isSubspeciality(index, last) ? this.kindOf(from, index) : undefined;
      if (letters > LONGEST_KEY) return undefined;
    }
    return this.kindOfLetters(from, last > from && pieces[last]!.isNote ? last - 1 : last);
  }

  /** Sp.B(K)Onk, Sp.OT(K) Spine: one short piece behind a note. */
  isSubspeciality(note: number, last: number): boolean {
    const { word, segment } = this.pieces[note]!;
    const behind = this.pieces[last]!;
    if (word.key !== 'K' || last !== note + 1 || behind.isNote || behind.segment !== segment) return false;
    return this.isGluedToNote(last) || (segment > 0 && behind.letters <= 6 && !this.isNameWord(last));
  }

  /** "S.E. Dt. Rajo": a customary word that no dot joins to what stands before it. */
  isCustomaryBehind(index: number): boolean {
    return this.pieces[index]!.word.isCustomaryAfter && !this.isDotGlued(index - 1, index);
  }

  isGluedToNote(index: number): boolean {
    const note = this.pieces[index - 1];
    const piece = this.pieces[index]!;
    return note !== undefined && note.isNote && note.end === piece.start && piece.letters <= 6;
  }

  remove(from: number, last: number, kind: RemovalKind, code: RemovalCode): number {
    for (let index = from; index <= last; index++) this.pieces[index]!.keptFrom = -1;
    const end = this.pieces[last]!;
    this.removeText(this.pieces[from]!.start, end.isDotted ? end.end + 1 : end.end, kind, code);
    return last - from + 1;
  }

  /** Says that a stretch of text goes that is not all of a piece. */
  removeText(start: number, end: number, kind: RemovalKind, code: RemovalCode): void {
    this.#remarks.addRemoval(this.#current, start, end, kind, code);
  }

  /** Takes out a piece without letters, which is no title and only noted. */
  dropMark(index: number): void {
    const piece = this.pieces[index]!;
    piece.keptFrom = -1;
    this.#remarks.addFinding(this.#current, 'unusual-mark', piece.start, piece.end);
  }

  /** All that was taken out of this name so far. */
  get removed(): Removal[] {
    return this.#remarks.removed;
  }

  ask(code: QuestionCode, from: number, last: number): void {
    const end = this.pieces[last]!;
    this.questions.push({
      code,
      start: this.pieces[from]!.start,
      end: end.isDotted ? end.end + 1 : end.end,
    });
  }

  startsSegment(index: number): boolean {
    return index > 0 && this.pieces[index]!.segment > this.pieces[index - 1]!.segment;
  }

  isDotGlued(from: number, last: number): boolean {
    for (let index = from; index < last; index++) {
      if (!this.pieces[index]!.isDotted || this.pieces[index + 1]!.start !== this.pieces[index]!.end + 1)
        return false;
    }
    return true;
  }
}

/** Finds the letters of these pieces written together. */
function lookUp<Value>(
  table: WordTable<Value>,
  reading: TitleReading,
  from: number,
  last: number,
): Value | undefined {
  const pieces = reading.pieces;
  let hash = EMPTY_HASH;
  let letters = 0;
  for (let index = from; index <= last; index++) {
    const piece = pieces[index]!;
    letters += piece.letters;
    if (letters > LONGEST_KEY) return undefined;
    hash = joinHashes(hash, piece.hash, piece.letters);
  }
  const entry = table.entryOf(hash);
  if (entry < 0) return undefined;
  const key = table.keyAt(entry);
  let at = 0;
  for (let index = from; index <= last && at >= 0; index++)
    at = spellLetters(reading.text, pieces[index]!.start, pieces[index]!.end, key, at);
  return at === key.length ? table.valueAt(entry) : undefined;
}
