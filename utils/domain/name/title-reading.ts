/** What is known so far of a typed name while its titles are read: which pieces go, and what is asked. */
import type { QuestionCode, RemovalCode, RemovalKind } from './name-proposal.ts';
import type { Piece } from './name-pieces.ts';
import { kindAfterName, titleLexicon as lexicon } from './title-lexicon.ts';

/** A remark about a stretch of the folded text. */
export interface FoldedRemoval {
  readonly kind: RemovalKind;
  readonly code: RemovalCode;
  readonly start: number;
  readonly end: number;
}
export interface FoldedQuestion {
  readonly code: QuestionCode;
  readonly start: number;
  readonly end: number;
}

/** Pieces are named by their index; every method looks only at the pieces it is told. */
export class TitleReading {
  readonly text: string;
  readonly pieces: readonly Piece[];
  /** For each piece: where its kept text begins, or -1 when it is removed. */
  readonly keptFrom: number[] = [];
  readonly removals: FoldedRemoval[] = [];
  readonly questions: FoldedQuestion[] = [];

  constructor(text: string, pieces: readonly Piece[]) {
    this.text = text;
    this.pieces = pieces;
    for (const piece of pieces) this.keptFrom.push(piece.start);
  }

  isRemoved(index: number): boolean {
    return this.keptFrom[index] === -1;
  }

  keyOf(from: number, last: number): string {
    let key = '';
    for (let index = from; index <= last; index++) key += this.pieces[index]!.key;
    return key;
  }

  /** The kind of the title that these pieces together are. */
  kindOf(from: number, last: number): RemovalKind | undefined {
    const pieces = this.pieces;
    let key = '';
    for (let index = from; index <= last; index++) {
      const piece = pieces[index]!;
      if (piece.isNote) {
        if (index === from) return last === from ? lexicon.bracketNotes.get(piece.key) : undefined;
        if (index < last) return undefined;
        return kindAfterName(key);
      }
      if (piece.key.length > 16) return undefined;
      key += piece.key;
    }
    return kindAfterName(key);
  }

  remove(from: number, last: number, kind: RemovalKind, code: RemovalCode): number {
    for (let index = from; index <= last; index++) this.keptFrom[index] = -1;
    const end = this.pieces[last]!;
    this.removals.push({
      kind,
      code,
      start: this.pieces[from]!.start,
      end: end.isDotted ? end.end + 1 : end.end,
    });
    return last - from + 1;
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
