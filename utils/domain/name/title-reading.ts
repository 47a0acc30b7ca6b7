/** What is known so far of a typed name while its titles are read: which pieces go, and what is asked. */
import type { FoldedText } from './fold-characters.ts';
import { lettersOf, type Piece, spellLetters } from './name-pieces.ts';
import type { QuestionCode, Removal, RemovalCode, RemovalKind } from './name-proposal.ts';
import type { NameRemarks } from './name-remarks.ts';
import { type LexiconWord, LEXICON_WORDS, TITLES_AFTER_NAME, UNKNOWN_WORD } from './title-lexicon.ts';
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
    let key = '';
    for (let index = from; index <= last; index++)
      key += lettersOf(this.text, this.pieces[index]!.start, this.pieces[index]!.end);
    return key;
  }

  /** How many letters these pieces have together. */
  lettersIn(from: number, last: number): number {
    let letters = 0;
    for (let index = from; index <= last; index++) letters += this.pieces[index]!.letters;
    return letters;
  }

  /** What the lexicon says of these pieces written together. */
  wordOf(from: number, last: number): Readonly<LexiconWord> {
    return from === last
      ? this.pieces[from]!.word
      : (lookUp(LEXICON_WORDS, this, from, last) ?? UNKNOWN_WORD);
  }

  /** The kind of the title that these pieces written together are after a name. */
  kindOfLetters(from: number, last: number): RemovalKind | undefined {
    return lookUp(TITLES_AFTER_NAME, this, from, last);
  }

  /** The kind of the title that these pieces together are; a note in brackets may stand behind it. */
  kindOf(from: number, last: number): RemovalKind | undefined {
    const pieces = this.pieces;
    if (pieces[from]!.isNote)
      return last === from ? (pieces[from]!.word.bracketNote ?? undefined) : undefined;
    let letters = 0;
    for (let index = from; index < last; index++) {
      letters += pieces[index]!.letters;
      if (pieces[index]!.isNote || letters > LONGEST_KEY) return undefined;
    }
    return this.kindOfLetters(from, last > from && pieces[last]!.isNote ? last - 1 : last);
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
