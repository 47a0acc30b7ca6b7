/** Cuts folded text into pieces (runs of letters between spaces, dots and commas) and bracketed groups. */
import { type LexiconWord, LEXICON_WORDS, UNKNOWN_WORD, wordOf } from './title-lexicon.ts';
import { EMPTY_HASH, hashOf, hashWith, LONGEST_KEY } from './word-table.ts';

/** A run of letters; `S.Pd.I` is three pieces. Places are UTF-16 units of the folded text. */
export interface Piece {
  readonly start: number;
  readonly end: number;
  /** How many letters and digits it has, and their hash; these are what look-ups go by. */
  readonly letters: number;
  readonly hash: number;
  /** What the lexicon says of it. */
  readonly word: Readonly<LexiconWord>;
  /** A dot stands directly after it. */
  readonly isDotted: boolean;
  /** How many commas or semicolons outside brackets stand before it. */
  readonly segment: number;
  /** The words of a bracket that says something of a title: (Purn), (H.C.). */
  readonly isNote: boolean;
  /** Only A to Z. */
  readonly isPlain: boolean;
  /** Where its kept text begins, or -1 when it is removed; the reading of titles says it. */
  keptFrom: number;
}

/** A pair of brackets or quotation marks and all between them. */
export interface Group {
  readonly start: number;
  readonly end: number;
  /** Letters and digits only. */
  readonly key: string;
  /** The piece before which it stands (index into the pieces without those of the group). */
  readonly before: number;
}

export interface CutText {
  readonly pieces: readonly Piece[];
  readonly groups: readonly Group[];
}

const OPENING = '([{<';
const CLOSING = ')]}>';

/** What each ASCII character is to the cutter. */
const SEPARATOR = 1;
const LETTER_OR_DIGIT = 2;
const BRACKET = 4;
const NO_LETTER = 8;
const CHARACTER_CLASS = new Uint8Array(128);
for (const character of ' .,;:/\\|_()[]{}<>"') CHARACTER_CLASS[character.charCodeAt(0)] = SEPARATOR;
for (const character of '()[]{}<>"') CHARACTER_CLASS[character.charCodeAt(0)]! |= BRACKET;
for (const character of 'ABCDEFGHIJKLMNOPQRSTUVWXYZ')
  CHARACTER_CLASS[character.charCodeAt(0)] = LETTER_OR_DIGIT;
for (const character of '0123456789') CHARACTER_CLASS[character.charCodeAt(0)] = LETTER_OR_DIGIT | NO_LETTER;

const classOf = (code: number): number => (code < 128 ? CHARACTER_CLASS[code]! : LETTER_OR_DIGIT | NO_LETTER);

const CAPITAL_A = 65;
const CAPITAL_Z = 90;

const NO_GROUPS: readonly Group[] = Object.freeze([]);

/** One pass over the text. */
export function cutIntoPieces(text: string): CutText {
  const { length } = text;
  /** Sought when the first bracket is met; most names have none. */
  let groups: readonly { start: number; end: number }[] | null = null;
  const pieces: Piece[] = [];
  let kept: Group[] | null = null;
  let group = 0;
  let segment = 0;
  for (let at = 0; at < length;) {
    const first = text.charCodeAt(at);
    const kind = classOf(first);
    if ((kind & SEPARATOR) !== 0) {
      if ((kind & BRACKET) !== 0) {
        groups ??= findGroups(text);
        const open = groups[group];
        if (open !== undefined && at === open.start) {
          const note = readNote(text, open, segment);
          if (note !== null) pieces.push(note);
          else (kept ??= []).push({ ...open, key: lettersOf(text, at, open.end), before: pieces.length });
          at = open.end;
          group += 1;
          continue;
        }
      }
      if (first === 44 || first === 59) segment += 1;
      at += 1;
      continue;
    }
    const start = at;
    let hash = EMPTY_HASH;
    let code = first;
    // Nearly every piece is capitals and nothing else.
    while (code >= CAPITAL_A && code <= CAPITAL_Z) {
      hash = hashWith(hash, code);
      at += 1;
      if (at === length) break;
      code = text.charCodeAt(at);
    }
    let letters = at - start;
    let seen = LETTER_OR_DIGIT;
    for (let next = at < length ? classOf(code) : SEPARATOR; (next & SEPARATOR) === 0;) {
      if ((next & LETTER_OR_DIGIT) !== 0) {
        hash = hashWith(hash, code);
        letters += 1;
      }
      seen |= next;
      at += 1;
      if (at === length) break;
      code = text.charCodeAt(at);
      next = classOf(code);
    }
    pieces.push({
      start,
      end: at,
      letters,
      hash,
      word: letters <= LONGEST_KEY ? lookUp(text, start, at, hash, letters) : UNKNOWN_WORD,
      isDotted: at < length && text.charCodeAt(at) === 46,
      segment,
      isNote: false,
      isPlain: letters === at - start && (seen & NO_LETTER) === 0,
      keptFrom: start,
    });
  }
  return { pieces, groups: kept ?? NO_GROUPS };
}

function lookUp(
  text: string,
  start: number,
  end: number,
  hash: number,
  letters: number,
): Readonly<LexiconWord> {
  const entry = LEXICON_WORDS.entryOfRare(hash);
  if (entry < 0) return UNKNOWN_WORD;
  const key = LEXICON_WORDS.keyAt(entry);
  return key.length === letters && spellLetters(text, start, end, key, 0) === letters
    ? LEXICON_WORDS.valueAt(entry)
    : UNKNOWN_WORD;
}

/**
 * Reads the letters of a stretch of text along a key, from `from` in the key. Returns where in the key the
 * reading ends, or -1 when they differ.
 */
export function spellLetters(text: string, start: number, end: number, key: string, from: number): number {
  let next = from;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if ((classOf(code) & LETTER_OR_DIGIT) === 0) continue;
    if (next >= key.length || key.charCodeAt(next) !== code) return -1;
    next += 1;
  }
  return next;
}

/** Letters and digits only. */
export function lettersOf(text: string, start: number, end: number): string {
  let key = '';
  let from = start;
  for (let at = start; at < end; at++) {
    if ((classOf(text.charCodeAt(at)) & LETTER_OR_DIGIT) !== 0) continue;
    key += text.slice(from, at);
    from = at + 1;
  }
  return key + text.slice(from, end);
}

/** The bracket as a piece when it belongs to a title, else null. */
function readNote(
  text: string,
  { start, end }: { start: number; end: number },
  segment: number,
): Piece | null {
  const key = lettersOf(text, start, end);
  const word = wordOf(key);
  if (word.bracketNote === null && !word.isCorpsLetter) return null;
  return {
    start,
    end,
    letters: key.length,
    hash: hashOf(key),
    word,
    isDotted: false,
    segment,
    isNote: true,
    isPlain: false,
    keptFrom: start,
  };
}

/** The outermost matching pairs; what has no partner is no group. */
function findGroups(text: string): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  const stack: number[] = [];
  let quote = -1;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if ((classOf(code) & BRACKET) === 0) continue;
    if (code === 34) {
      if (quote >= 0 && stack.length === 0) {
        found.push({ start: quote, end: at + 1 });
        quote = -1;
      } else if (stack.length === 0) quote = at;
      continue;
    }
    const character = text.charAt(at);
    if (OPENING.includes(character)) {
      stack.push(at);
      continue;
    }
    const opened = stack[stack.length - 1];
    if (opened === undefined || OPENING.charAt(CLOSING.indexOf(character)) !== text.charAt(opened)) continue;
    stack.pop();
    found.push({ start: opened, end: at + 1 });
  }
  return outermost(found);
}

function outermost(pairs: { start: number; end: number }[]): { start: number; end: number }[] {
  if (pairs.length < 2) return pairs;
  pairs.sort((left, right) => left.start - right.start || right.end - left.end);
  const result: { start: number; end: number }[] = [];
  let reached = 0;
  for (const pair of pairs) {
    if (pair.start < reached) continue;
    result.push(pair);
    reached = pair.end;
  }
  return result;
}
