/**
 * The short way, for most names: words that are nothing but a name, alone or between titles of which nobody
 * asks anything, such as a Drs. or an H. in front and an S.H. behind its comma. It reads each character once
 * and makes nothing but the answer. Whatever is less certain is left to the full reading (`read-titles.ts`),
 * which would say the same of these names; a test holds the two together.
 */
import type { NameProposal, Removal, RemovalCode, RemovalKind } from './name-proposal.ts';
import { LONGEST_NAME } from './note-peculiarities.ts';
import { beginsWithoutVowel, isTypedAsTitles } from './sayable.ts';
import {
  ANYWHERE,
  AT_END,
  AT_START,
  IN_FRONT,
  LEXICON_WORDS,
  type LexiconWord,
  TITLES_AFTER_NAME,
  UNKNOWN_WORD,
} from './title-lexicon.ts';
import { EMPTY_HASH, hashWith, joinHashes, LONGEST_KEY } from './word-table.ts';

const SPACE = 32;
const APOSTROPHE = 39;
const COMMA = 44;
const DOT = 46;
const CAPITAL_A = 65;
/** The bit by which a small letter differs from its capital. */
const SMALL = 32;

export const NOTHING: readonly never[] = Object.freeze([]);

/** The answer, or null when the name has to be read in full. */
export function proposeOrdinary(raw: string): NameProposal | null {
  return new OrdinaryReading(raw).propose();
}

/** Nothing in the text can be a title and nothing is peculiar: in capitals it is its own proposal. */
export const isPlainName = (text: string): boolean => proposeOrdinary(text)?.removed.length === 0;

class OrdinaryReading {
  readonly #text: string;
  #removed: Removal[] | null = null;
  /** The word that was read last, with the hash of its capitals. */
  #start = 0;
  #end = 0;
  #hash = EMPTY_HASH;
  /** A small letter, or an apostrophe, was read since the last title in front. */
  #hasSmallLetter = false;
  #hasApostrophe = false;

  constructor(text: string) {
    this.#text = text;
  }

  propose(): NameProposal | null {
    const text = this.#text;
    const firstWord = this.#takeTitlesInFront();
    const nameStart = this.#start;
    if (firstWord === null || !this.#readName(firstWord)) return null;
    const nameEnd = this.#end;
    const isInCapitals = !this.#hasSmallLetter;
    if (nameEnd < text.length && !this.#takeDegrees()) return null;
    const name = text.slice(nameStart, nameEnd);
    return {
      proposal: isInCapitals ? name : name.toUpperCase(),
      removed: this.#removed ?? NOTHING,
      questions: NOTHING,
      findings: NOTHING,
      comparison: null,
    };
  }

  /** Takes out what is surely a title, and reads and returns the first word behind. Null: something is unsure. */
  #takeTitlesInFront(): Readonly<LexiconWord> | null {
    let isBehindHaji = false;
    let word = this.#readWord(0);
    while (word.sureInFront !== null) {
      this.#takeOut(this.#start, word.sureInFront, 'title-before');
      isBehindHaji = word.key === 'H';
      const next = this.#endOfGap();
      if (next === this.#end) return null;
      this.#hasSmallLetter = false;
      word = this.#readWord(next);
    }
    // "H. M. Wira", "H. AR Wira": the H may be the first of some initials.
    return isBehindHaji && this.#end - this.#start < 3 ? null : word;
  }

  /**
   * Reads on to the last word of the name. A name beside titles is sure only with whole words, and with a last
   * word in which no reader of titles could take an interest.
   */
  #readName(firstWord: Readonly<LexiconWord>): boolean {
    const text = this.#text;
    const nameStart = this.#start;
    let word = firstWord;
    if ((word.places & (AT_START | ANYWHERE)) !== 0 || !this.#isWord()) return false;
    let hasLoneLetter = false;
    while (this.#end < text.length && text.charCodeAt(this.#end) === SPACE) {
      word = this.#readWord(this.#end + 1);
      if ((word.places & ANYWHERE) !== 0 || !this.#isWord()) return false;
      if (this.#end - this.#start === 1) hasLoneLetter = true;
    }
    if (this.#end - nameStart > LONGEST_NAME) return false;
    if (this.#start > nameStart && this.#mayBeGluedTitles()) return false;
    if (this.#removed === null && this.#end === text.length) return (word.places & AT_END) === 0;
    if (hasLoneLetter || this.#hasApostrophe || (firstWord.places & IN_FRONT) !== 0) return false;
    return word.places === 0 && !word.isRankPart;
  }

  /** What stands behind the name: commas, and behind each a degree and nothing else. */
  #takeDegrees(): boolean {
    const text = this.#text;
    for (let at = this.#end; at < text.length;) {
      if (text.charCodeAt(at) !== COMMA) return false;
      at = this.#takeDegree(at + 1);
      if (at < 0) return false;
    }
    return true;
  }

  /** SH, S.H., S. Pd. I: takes it out and returns where the text goes on behind it, or -1. */
  #takeDegree(from: number): number {
    const text = this.#text;
    let start = from;
    while (start < text.length && text.charCodeAt(start) === SPACE) start += 1;
    let hash = EMPTY_HASH;
    let pieces = 0;
    let letters = 0;
    let lettersBefore = 0;
    let next = start;
    do {
      this.#readLetters(next);
      const added = this.#end - next;
      lettersBefore = letters;
      letters += added;
      if (added === 0 || letters > LONGEST_KEY) return -1;
      hash = joinHashes(hash, this.#hash, added);
      pieces += 1;
      next = this.#endOfGap();
    } while (next < text.length && text.charCodeAt(next) !== COMMA);
    if (this.#hasApostrophe || (next === text.length && text.charCodeAt(next - 1) === SPACE)) return -1;
    // "M. Wira": rather an initial and a name than a degree.
    if (pieces === 2 && lettersBefore === 1 && letters > 3 && !this.#wordInLexicon().isFieldHalf) return -1;
    // "S.E. Dt.": the customary word is none of the degree.
    if (pieces > 1 && this.#wordInLexicon().isCustomaryAfter) return -1;
    const entry = TITLES_AFTER_NAME.entryOf(hash);
    if (entry < 0 || !this.#spells(start, TITLES_AFTER_NAME.keyAt(entry))) return -1;
    const kind = TITLES_AFTER_NAME.valueAt(entry);
    if (kind === 'religious') return -1;
    this.#takeOut(start, kind, 'title-after');
    return next;
  }

  #readWord(start: number): Readonly<LexiconWord> {
    this.#readLetters(start);
    return this.#wordInLexicon();
  }

  /** Reads the letters A to Z, in either case, and the apostrophes that stand from a place on. */
  #readLetters(start: number): void {
    const text = this.#text;
    const { length } = text;
    let hash = EMPTY_HASH;
    let codes = 0;
    let end = start;
    for (; end < length; end++) {
      const code = text.charCodeAt(end);
      const capital = code & ~SMALL;
      if ((capital - CAPITAL_A) >>> 0 < 26) {
        codes |= code;
        hash = hashWith(hash, capital);
      } else if (code === APOSTROPHE) {
        this.#hasApostrophe = true;
        hash = hashWith(hash, code);
      } else break;
    }
    if ((codes & SMALL) !== 0) this.#hasSmallLetter = true;
    this.#start = start;
    this.#end = end;
    this.#hash = hash;
  }

  #wordInLexicon(): Readonly<LexiconWord> {
    const entry = LEXICON_WORDS.entryOfRare(this.#hash);
    return entry >= 0 && this.#spells(this.#start, LEXICON_WORDS.keyAt(entry))
      ? LEXICON_WORDS.valueAt(entry)
      : UNKNOWN_WORD;
  }

  /** The letters from a place to the end of the last word are those of the key. */
  #spells(start: number, key: string): boolean {
    const text = this.#text;
    let next = 0;
    for (let at = start; at < this.#end; at++) {
      const capital = text.charCodeAt(at) & ~SMALL;
      if (capital < CAPITAL_A) continue;
      if (next === key.length || key.charCodeAt(next) !== capital) return false;
      next += 1;
    }
    return next === key.length;
  }

  /** There is one, and no single quotes begin with it. */
  #isWord(): boolean {
    if (this.#start === this.#end) return false;
    return !(this.#hasApostrophe && this.#text.charCodeAt(this.#start) === APOSTROPHE);
  }

  #mayBeGluedTitles(): boolean {
    return beginsWithoutVowel(this.#text, this.#start) || isTypedAsTitles(this.#text, this.#start, this.#end);
  }

  /** Behind the dots and spaces that follow the last word. */
  #endOfGap(): number {
    const text = this.#text;
    let at = this.#end;
    for (; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (code !== SPACE && code !== DOT) break;
    }
    return at;
  }

  /** From a place to the end of the last word, with its dot. */
  #takeOut(start: number, kind: RemovalKind, code: RemovalCode): void {
    const text = this.#text;
    const isDotted = this.#end < text.length && text.charCodeAt(this.#end) === DOT;
    const end = isDotted ? this.#end + 1 : this.#end;
    const removal = { text: text.slice(start, end), start, end, kind, code };
    if (this.#removed === null) this.#removed = [removal];
    else this.#removed.push(removal);
  }
}
