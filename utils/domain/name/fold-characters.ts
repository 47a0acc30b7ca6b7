/**
 * Characters first: what was typed becomes capitals that a KTP can hold, with the place of each in the raw
 * text kept. Full-width and styled letters are folded (NFKC), invisible characters and emoji are dropped,
 * Cyrillic and Greek letters that look Latin are replaced when the whole word can be read as Latin, curly
 * and back-quote apostrophes become ', long dashes become -, every odd space becomes a plain space.
 * Other letters (accented, Arabic, Chinese, real Cyrillic) stay. One pass, constant work per character.
 */
import { MAX_SPANS, type NameFinding, type NameFindingCode, type Span } from './name-proposal.ts';

export interface FoldedText {
  readonly text: string;
  /** Raw start and end of each UTF-16 unit of `text`; null: the same as in `text`. */
  readonly origin: { readonly starts: ArrayLike<number>; readonly ends: ArrayLike<number> } | null;
}

const NO_FINDINGS: readonly NameFinding[] = Object.freeze([]);

/** Collects findings, one for each code, with joined spans. */
export class FindingList {
  #spans: Map<NameFindingCode, { start: number; end: number }[]> | null = null;

  add(code: NameFindingCode, start: number, end: number): void {
    this.#spans ??= new Map();
    const spans = this.#spans.get(code);
    if (spans === undefined) {
      this.#spans.set(code, [{ start, end }]);
      return;
    }
    const last = spans[spans.length - 1];
    if (last !== undefined && last.end === start) last.end = end;
    else if (spans.length < MAX_SPANS) spans.push({ start, end });
  }

  toFindings(): readonly NameFinding[] {
    if (this.#spans === null) return NO_FINDINGS;
    return [...this.#spans].map(([code, spans]) => ({ code, spans: spans as readonly Span[] }));
  }
}

const APOSTROPHES =
  '\u2018\u2019\u201A\u201B\u2032\u2035`\u00B4\u02B9\u02BB\u02BC\u02BD\u02BE\u02BF\u02C8\uA78C\u1FBD\u1FBF\u1FEF\u1FFD';
const DOUBLE_QUOTES = '\u201C\u201D\u201E\u201F\u2033\u00AB\u00BB';
const DASHES = '\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u00AF\u02D7\uFE58\uFE63';

/** Capitals that look like a Latin capital, side by side. */
const LOOK_ALIKES = new Map<string, string>([
  ...pairs('АВЕЅІЈКМНОРСТУХҮԚԜҺӀ', 'ABESIJKMHOPCTYXYQWHI'),
  ...pairs('ΑΒΕΖΗΙΚΜΝΟΡΤΥΧϹ', 'ABEZHIKMNOPTYXC'),
]);

function pairs(from: string, to: string): [string, string][] {
  return [...from].map((letter, index) => [letter, to.charAt(index)]);
}

const MARK = /^\p{M}/u;
const MARKS = /\p{M}/gu;
/** No letter has more marks (stream-safe text, UAX 15), and sorting a long row of them takes its square. */
const MOST_MARKS = 30;
const LETTER = /^\p{L}/u;
const LATIN = /^\p{Script=Latin}/u;
const FORMAT_OR_CONTROL =
  /^(?:\p{Cf}|\p{Cc}|\u034F|\u115F|\u1160|\u17B4|\u17B5|[\u180B-\u180F]|\u3164|[\uFE00-\uFE0F]|\uFFA0|[\u{E0100}-\u{E01EF}])/u;
const SPACE = /^[\p{Z}\t\n\v\f\r\u0085]/u;
const PICTURE = /^[\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Regional_Indicator}\u20E3]/u;
const RIGHT_TO_LEFT =
  /^[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\u200E\u200F\u061C\u202A-\u202E\u2066-\u2069]/u;
/** Characters that join with the one before when normalised, beside the combining marks. */
const JOINS_BACK = /^[\u1160-\u11FF\uFF9E-\uFFDC\uD7B0-\uD7FF]/u;

const isPrintableAscii = (code: number): boolean => (code - 32) >>> 0 < 95 && code !== 96;

/** A space of any kind; not the byte order mark, which JavaScript also trims. */
export const isAnySpace = (character: string): boolean =>
  character === ' ' || (!isPrintableAscii(character.charCodeAt(0)) && SPACE.test(character));

/** True when the text is plain ASCII without back quotes: then folding is only capitals. */
function isAsciiText(raw: string): boolean {
  for (let at = 0; at < raw.length; at++) if (!isPrintableAscii(raw.charCodeAt(at))) return false;
  return true;
}

/** See the head of this file. Never throws; lone surrogates stay as they are. */
export function foldCharacters(raw: string, findings: FindingList): FoldedText {
  if (isAsciiText(raw)) return { text: raw.toUpperCase(), origin: null };
  return new Folding(raw, findings).run();
}

class Folding {
  readonly #raw: string;
  readonly #findings: FindingList;
  readonly #out: string[] = [];
  readonly #starts: number[] = [];
  readonly #ends: number[] = [];
  #previousWasPicture = false;
  #dropped = false;

  constructor(raw: string, findings: FindingList) {
    this.#raw = raw;
    this.#findings = findings;
  }

  run(): FoldedText {
    const raw = this.#raw;
    for (let start = 0; start < raw.length;) {
      const code = raw.charCodeAt(start);
      const nextCode = raw.charCodeAt(start + 1);
      if (isPrintableAscii(code) && !(nextCode > 126)) {
        this.#put(raw.charAt(start).toUpperCase(), start, start + 1);
        this.#previousWasPicture = false;
        start += 1;
        continue;
      }
      const end = this.#endOfCluster(start);
      this.#fold(start, end);
      start = end;
    }
    this.#replaceLookAlikes();
    return { text: this.#out.join(''), origin: { starts: this.#starts, ends: this.#ends } };
  }

  /** A character and the marks that belong to it; further ones stand alone and are left out as unusual. */
  #endOfCluster(start: number): number {
    const raw = this.#raw;
    let end = start + codePointLength(raw, start);
    const canTakeJoining = raw.charCodeAt(start) >= 0x1100;
    let marks = 0;
    while (end < raw.length && raw.charCodeAt(end) > 126 && marks < MOST_MARKS) {
      const next = codePointAt(raw, end);
      if (MARK.test(next)) marks += 1;
      else if (!(canTakeJoining && JOINS_BACK.test(next))) break;
      end += next.length;
    }
    return end;
  }

  #fold(start: number, end: number): void {
    const cluster = this.#raw.slice(start, end);
    if (cluster.length === 1 && isPrintableAscii(cluster.charCodeAt(0))) {
      this.#put(cluster.toUpperCase(), start, end);
      this.#previousWasPicture = false;
      return;
    }
    const first = codePointAt(cluster, 0);
    const findings = this.#findings;
    if (
      (PICTURE.test(first) && !LETTER.test(first.normalize('NFKC'))) ||
      (cluster.includes('\u20E3') && !LETTER.test(first))
    ) {
      findings.add('emoji', start, end);
      this.#previousWasPicture = true;
      this.#dropped = true;
      const digit = /^[0-9]/.exec(first)?.[0];
      if (digit !== undefined) this.#put(digit, start, end);
      return;
    }
    if (RIGHT_TO_LEFT.test(first)) findings.add('right-to-left', start, end);
    if (SPACE.test(first)) {
      findings.add('odd-space', start, end);
      this.#put(' ', start, end);
    } else if (FORMAT_OR_CONTROL.test(first)) {
      findings.add(this.#previousWasPicture ? 'emoji' : 'invisible-character', start, end);
      this.#dropped = true;
      return;
    } else if (MARK.test(first)) {
      findings.add('unusual-mark', start, end);
    } else {
      this.#foldVisible(first, cluster, start, end);
    }
    this.#previousWasPicture = false;
  }

  #foldVisible(first: string, cluster: string, start: number, end: number): void {
    const findings = this.#findings;
    const plain = plainMark(first);
    if (plain !== null) {
      if (plain !== first) findings.add('curly-mark', start, end);
      this.#put(plain, start, end);
      return;
    }
    const folded = capitalsOf(cluster);
    const code = first.codePointAt(0) ?? 0;
    if (code >= 0xff01 && code <= 0xff5e) findings.add('full-width', start, end);
    else if (!isAsciiText(cluster) && isAsciiText(folded) && folded !== '')
      findings.add('styled-letter', start, end);
    let isBehindMark = false;
    for (let at = 0; at < folded.length;) {
      const character = codePointAt(folded, at);
      at += character.length;
      const mark = plainMark(character);
      if (isBehindMark && MARK.test(character)) {
        findings.add('unusual-mark', start, end);
        continue;
      }
      isBehindMark = mark !== null;
      if (mark !== null) {
        if (mark !== character) findings.add('curly-mark', start, end);
        this.#put(mark, start, end);
      } else if (FORMAT_OR_CONTROL.test(character)) findings.add('invisible-character', start, end);
      else if (PICTURE.test(character)) findings.add('emoji', start, end);
      else this.#put(SPACE.test(character) ? ' ' : character, start, end);
    }
  }

  #put(text: string, start: number, end: number): void {
    // A dropped character between two spaces takes one of them along.
    if (text === ' ' && this.#dropped && this.#out[this.#out.length - 1] === ' ') return;
    this.#dropped = false;
    this.#out.push(text);
    for (let unit = 0; unit < text.length; unit++) {
      this.#starts.push(start);
      this.#ends.push(end);
    }
  }

  /** Word by word, since a letter is only a look-alike where the rest of its word can be Latin. */
  #replaceLookAlikes(): void {
    const out = this.#out;
    let unit = 0;
    for (let from = 0; from < out.length;) {
      let to = from;
      let hasForeign = false;
      let allLook = true;
      while (to < out.length && isWordPart(out[to] ?? '')) {
        const character = out[to] ?? '';
        if (character > '\u007F' && LETTER.test(character) && !LATIN.test(character)) {
          hasForeign = true;
          if (!LOOK_ALIKES.has(character) || MARK.test(out[to + 1] ?? '')) allLook = false;
        }
        to += 1;
      }
      for (let at = from; at < to; at++) {
        const character = out[at] ?? '';
        const latin = hasForeign && allLook ? LOOK_ALIKES.get(character) : undefined;
        if (latin !== undefined) {
          this.#findings.add('look-alike-letter', this.#starts[unit] ?? 0, this.#ends[unit] ?? 0);
          out[at] = latin;
        }
        unit += character.length;
      }
      if (to === from) {
        unit += (out[to] ?? '').length;
        to += 1;
      }
      from = to;
    }
  }
}

const isWordPart = (character: string): boolean =>
  character <= '\u007F'
    ? (character >= 'A' && character <= 'Z') || character === "'"
    : LETTER.test(character);

function codePointAt(text: string, at: number): string {
  return text.slice(at, at + codePointLength(text, at));
}

function codePointLength(text: string, at: number): number {
  return (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}

function plainMark(character: string): string | null {
  if (character === "'" || character === '"' || character === '-') return character;
  if (APOSTROPHES.includes(character)) return "'";
  if (DOUBLE_QUOTES.includes(character)) return '"';
  if (DASHES.includes(character)) return '-';
  return null;
}

/** NFKC and capitals until nothing changes; marks that stand on no letter, never settle or are too many, go. */
function capitalsOf(cluster: string): string {
  let text = cluster.normalize('NFKC').toUpperCase();
  const settled = text.normalize('NFKC').toUpperCase();
  if (settled !== text || hasTooManyMarks(text))
    text = text.normalize('NFD').replace(/\p{M}/gu, '').toUpperCase();
  return text.replace(/([^\p{L}\p{M}])\p{M}+/gu, '$1').replace(/^\p{M}+/u, '');
}

const hasTooManyMarks = (text: string): boolean =>
  text.length > MOST_MARKS && (text.match(MARKS)?.length ?? 0) > MOST_MARKS;
