/** One of two names that are compared: its words, and what differs of every place in it. */
import { FindingList, foldCharacters, type FoldedText } from './fold-characters.ts';
import { rawEnd, rawStart } from './kept-text.ts';
import type { ComparedSegment, DifferenceKind, Removal } from './name-proposal.ts';
import { inNewSpelling, type SpelledWord } from './word-kinship.ts';

export interface ComparedName {
  readonly raw: string;
  /** Titles found in it (`removed` of its proposal). */
  readonly removed: readonly Removal[];
}

type Mark = 'same' | DifferenceKind;

/** A run without spaces and commas, in places of the folded text. */
export interface Word extends SpelledWord {
  readonly start: number;
  readonly end: number;
  readonly isTitle: boolean;
}

export class Side {
  readonly words: readonly Word[];
  readonly text: string;
  readonly #raw: string;
  readonly #folded: FoldedText;
  readonly #marks: Mark[];

  constructor(name: ComparedName) {
    this.#raw = name.raw;
    this.#folded = foldCharacters(name.raw, new FindingList());
    this.text = this.#folded.text;
    this.#marks = new Array<Mark>(this.text.length).fill('same');
    this.words = this.#findWords(name.removed);
  }

  mark(start: number, end: number, kind: Mark): void {
    this.#marks.fill(kind, start, end);
  }

  markAt(at: number): Mark {
    return this.#marks[at] ?? 'same';
  }

  /** Letters that only folding made equal (full-width, look-alike, curly) do differ on the form. */
  markFoldedLetters(): void {
    if (this.#folded.origin === null) return;
    // What one stretch of the raw text shows is worked out once, however many units came of it.
    let from = -1;
    let shown: ReadonlySet<string> = new Set();
    for (let at = 0; at < this.text.length; at++) {
      if (this.#marks[at] !== 'same') continue;
      if (this.#start(at) !== from) {
        from = this.#start(at);
        const capitals = this.#raw.slice(from, this.#end(at)).toUpperCase();
        shown = new Set([capitals, ...capitals.normalize('NFC').split('')]);
      }
      const folded = this.text.charAt(at);
      if (shown.has(folded)) continue;
      this.#marks[at] = folded === ' ' ? 'space' : isLetter(folded) ? 'letter' : 'mark';
    }
  }

  /** The raw text in runs of one kind; what folding dropped is `invisible`. */
  segments(): ComparedSegment[] {
    const segments: { text: string; kind: Mark }[] = [];
    const add = (text: string, kind: Mark): void => {
      const last = segments[segments.length - 1];
      if (last?.kind === kind) last.text += text;
      else if (text !== '') segments.push({ text, kind });
    };
    let reached = 0;
    for (let at = 0; at < this.text.length; at++) {
      const start = this.#start(at);
      const end = this.#end(at);
      if (end <= reached) continue;
      add(this.#raw.slice(reached, start), 'invisible');
      add(this.#raw.slice(Math.max(start, reached), end), this.#markOfCharacter(at, end));
      reached = end;
    }
    add(this.#raw.slice(reached), 'invisible');
    return segments;
  }

  /** A letter with an accent of its own unit differs when either does. */
  #markOfCharacter(first: number, end: number): Mark {
    for (let at = first; at < this.text.length && this.#end(at) === end; at++)
      if (this.#marks[at] !== 'same') return this.#marks[at] ?? 'same';
    return 'same';
  }

  #start(at: number): number {
    return rawStart(this.#folded, at);
  }

  #end(at: number): number {
    return rawEnd(this.#folded, at + 1);
  }

  #findWords(removed: readonly Removal[]): Word[] {
    const words: Word[] = [];
    let title = 0;
    for (let at = 0; at < this.text.length;) {
      if (isGap(this.text.charAt(at))) {
        at += 1;
        continue;
      }
      let end = at + 1;
      while (end < this.text.length && !isGap(this.text.charAt(end))) end += 1;
      while (title < removed.length && removed[title]!.end <= this.#start(at)) title += 1;
      const span = removed[title];
      const text = this.text.slice(at, end);
      const isTitle = span !== undefined && span.start < this.#end(end - 1) && span.end > this.#start(at);
      const letters = lettersOf(text);
      words.push({ start: at, end, text, letters, sound: inNewSpelling(letters), isTitle });
      at = end;
    }
    return words;
  }
}

const isGap = (character: string): boolean => character === ' ' || character === ',' || character === ';';
export const isLetter = (character: string): boolean => /[\p{L}\p{N}]/u.test(character);
const lettersOf = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '');
