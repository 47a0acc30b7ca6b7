/** Cuts folded text into pieces (runs of letters between spaces, dots and commas) and bracketed groups. */
import { NOTEWORTHY_WORDS } from './title-lexicon.ts';

/** A run of letters; `S.Pd.I` is three pieces. Places are UTF-16 units of the folded text. */
export interface Piece {
  readonly start: number;
  readonly end: number;
  /** Letters and digits only. */
  readonly key: string;
  /** A dot stands directly after it. */
  readonly isDotted: boolean;
  /** How many commas or semicolons outside brackets stand before it. */
  readonly segment: number;
  /** The words of a bracket that says something of a title: (Purn), (H.C.). */
  readonly isNote: boolean;
  /** Where the lexicon has something to say of its key; see `NOTEWORTHY_WORDS`. */
  readonly roles: number;
  /** Only A to Z. */
  readonly isPlain: boolean;
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

/** By first letter, second letter and length, whether any noteworthy word is so: most words are told apart by it. */
const HAS_ROLES = new Uint8Array(1 << 14);
const shapeOf = (key: string): number =>
  ((key.charCodeAt(0) & 31) << 9) | ((key.charCodeAt(1) & 31) << 4) | (key.length & 15);
for (const key of NOTEWORTHY_WORDS.keys()) HAS_ROLES[shapeOf(key)] = 1;

const rolesOf = (key: string): number =>
  HAS_ROLES[shapeOf(key)] === 1 ? (NOTEWORTHY_WORDS.get(key) ?? 0) : 0;

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

/** One pass over the text. `isNoteKey` tells which brackets belong to titles. */
export function cutIntoPieces(text: string, isNoteKey: (key: string) => boolean): CutText {
  /** Sought when the first bracket is met; most names have none. */
  let groups: readonly { start: number; end: number }[] | null = null;
  const pieces: Piece[] = [];
  const kept: Group[] = [];
  let group = 0;
  let segment = 0;
  for (let at = 0; at < text.length;) {
    const code = text.charCodeAt(at);
    const kind = classOf(code);
    if ((kind & BRACKET) !== 0) groups ??= findGroups(text);
    const open = groups?.[group];
    if (open !== undefined && at === open.start) {
      const key = lettersOf(text, open.start, open.end);
      if (isNoteKey(key)) {
        pieces.push({
          start: open.start,
          end: open.end,
          key,
          isDotted: false,
          segment,
          isNote: true,
          roles: rolesOf(key),
          isPlain: false,
        });
      } else {
        kept.push({ start: open.start, end: open.end, key, before: pieces.length });
      }
      at = open.end;
      group += 1;
      continue;
    }
    if ((kind & SEPARATOR) !== 0) {
      if (code === 44 || code === 59) segment += 1;
      at += 1;
      continue;
    }
    let end = at + 1;
    let seen = kind;
    let isPure = (seen & LETTER_OR_DIGIT) !== 0;
    for (; end < text.length; end++) {
      const next = classOf(text.charCodeAt(end));
      if ((next & LETTER_OR_DIGIT) !== 0) {
        seen |= next;
        continue;
      }
      if ((next & SEPARATOR) !== 0) break;
      isPure = false;
    }
    const key = isPure ? text.slice(at, end) : lettersOf(text, at, end);
    pieces.push({
      start: at,
      end,
      key,
      isDotted: end < text.length && text.charCodeAt(end) === 46,
      segment,
      isNote: false,
      roles: rolesOf(key),
      isPlain: isPure && seen === LETTER_OR_DIGIT,
    });
    at = end;
  }
  return { pieces, groups: kept };
}

function lettersOf(text: string, start: number, end: number): string {
  let key = '';
  for (let at = start; at < end; at++)
    if ((classOf(text.charCodeAt(at)) & LETTER_OR_DIGIT) !== 0) key += text.charAt(at);
  return key;
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
