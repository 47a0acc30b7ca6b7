/**
 * Decides, piece by piece, what of a typed name is title and what is name. The order: titles in front, then
 * what stands after commas, then titles at the end without comma, then titles between parts of the name.
 * Every step looks at a bounded number of neighbours, so the whole is linear in the number of pieces.
 */
import type { QuestionCode, RemovalCode, RemovalKind } from './name-proposal.ts';
import type { CutText, Piece } from './name-pieces.ts';
import {
  DEGREE_PREFIXES,
  kindAfterName,
  splitGluedTitles,
  titleLexicon as lexicon,
} from './title-lexicon.ts';

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

export interface TitleReading {
  /** For each piece: where its kept text begins, or -1 when it is removed. */
  readonly keptFrom: readonly number[];
  readonly removals: FoldedRemoval[];
  readonly questions: FoldedQuestion[];
}

/** Titles written in one word from which the last letter is an initial: HM. Yusuf, KHM. Arif. */
const GLUED_TO_INITIAL = new Map([
  ['HM', 1],
  ['KHM', 2],
  ['IRHM', 3],
  ['DRHM', 3],
  ['DRSHM', 4],
]);
/** Two letters that can be Haji and an initial, or two initials: kept and asked. */
const HAJI_AND_INITIAL = new Set(['HA', 'HR', 'HS', 'HT', 'HB', 'HZ', 'HMS']);
const GLUED_FRONT = new Set([
  'DRSH',
  'DRSHJ',
  'DRAHJ',
  'IRH',
  'IRHJ',
  'DRHJ',
  'PROFDRIR',
  'PROFDRH',
  'DRIR',
  'DRIRH',
  'HDRS',
  'HJDRA',
  'DRSKH',
  'KHDR',
  'HIR',
]);
/** These are titles wherever they stand, if only customary words or initials stand before them. */
const SURE_TITLES = new Set(['HJ', 'DRS', 'DRA', 'DRG', 'DRH', 'KH', 'PROF']);
const SPREAD_STARTS = new Set(['K', 'T', 'A', 'TUAN', 'JRO', 'IDA', 'DR', 'TG', 'PDT']);
const LONGEST_TITLE_IN_PIECES = 6;
const LONGEST_SEGMENT_FOR_SEARCH = 12;

/** Reads one cut text. Pure; never throws. */
export function readTitles(text: string, cut: CutText): TitleReading {
  return new Reader(text, cut).read();
}

class Reader {
  readonly #text: string;
  readonly #pieces: readonly Piece[];
  readonly #keptFrom: number[] = [];
  readonly #removals: FoldedRemoval[] = [];
  readonly #questions: FoldedQuestion[] = [];

  constructor(text: string, cut: CutText) {
    this.#text = text;
    this.#pieces = cut.pieces;
    for (const piece of cut.pieces) this.#keptFrom.push(piece.start);
  }

  read(): TitleReading {
    const pieces = this.#pieces;
    if (pieces.length > 0) {
      const nameStart = this.#readFront();
      const nameSegment = pieces[nameStart]!.segment;
      let nameEnd = nameStart + 1;
      while (nameEnd < pieces.length && pieces[nameEnd]!.segment === nameSegment) nameEnd += 1;
      this.#readAfterCommas(nameStart, nameEnd);
      this.#readAlias(nameStart, nameEnd);
      this.#readEnd(nameStart, nameEnd);
      this.#readInside(nameStart, nameEnd);
    }
    return { keptFrom: this.#keptFrom, removals: this.#removals, questions: this.#questions };
  }

  // ---- before the name

  /** Removes the leading run of titles and returns the index of the first piece of the name. */
  #readFront(): number {
    const pieces = this.#pieces;
    let lastStep = -1;
    const removalsBefore = this.#removals.length;
    const questionsBefore = this.#questions.length;
    let index = 0;
    let isAfterRank = false;
    while (index < pieces.length && pieces[index]!.key === '') this.#keptFrom[index++] = -1;
    const begin = index;
    while (index < pieces.length) {
      const taken = this.#takeFront(index, isAfterRank);
      if (taken === 0) break;
      const last = this.#removals[this.#removals.length - 1];
      isAfterRank = last?.kind === 'rank';
      lastStep = index;
      if (this.#keptFrom[index]! > pieces[index]!.start) break; // its last letter stays, as an initial
      index += taken;
    }
    const isOnlyTitles =
      index >= pieces.length || (lastStep >= 0 && this.#startsSegment(index) && this.#isAllTitles(index));
    if (isOnlyTitles) {
      // Nothing else was typed, so the last of them is taken for the name (a man may be called Haji).
      const first = lastStep >= 0 && index < pieces.length ? lastStep : Math.min(begin, pieces.length - 1);
      const limit = pieces[first]!.start;
      this.#removals.splice(
        removalsBefore,
        Infinity,
        ...this.#removals.slice(removalsBefore).filter((removal) => removal.start < limit),
      );
      this.#questions.splice(questionsBefore, Infinity);
      for (let at = first; at < index; at++) if (at >= begin) this.#keptFrom[at] = pieces[at]!.start;
      this.#ask('only-titles', first, first);
      return first;
    }
    return index;
  }

  #startsSegment(index: number): boolean {
    return index > 0 && this.#pieces[index]!.segment > this.#pieces[index - 1]!.segment;
  }

  #isAllTitles(from: number): boolean {
    const pieces = this.#pieces;
    if (pieces.length - from > LONGEST_SEGMENT_FOR_SEARCH) return false;
    for (let index = from; index < pieces.length;) {
      let end = index + 1;
      while (end < pieces.length && pieces[end]!.segment === pieces[index]!.segment) end += 1;
      if (this.#titlesOf(index, end) === null) return false;
      index = end;
    }
    return true;
  }

  /** How many pieces from `index` are one title in front of a name; 0: none. Removes and asks. */
  #takeFront(index: number, isAfterRank: boolean): number {
    const pieces = this.#pieces;
    const piece = pieces[index]!;
    const key = piece.key;
    if (piece.isNote) {
      const kind = isAfterRank && lexicon.corpsLetters.has(key) ? 'rank' : lexicon.bracketNotes.get(key);
      if (kind === undefined || (index === 0 && kind !== 'rank' && kind !== 'social')) return 0;
      return this.#remove(index, index, kind, 'title-before');
    }
    if (isAfterRank && lexicon.rankParts.has(key) && this.#isRankPart(index))
      return this.#remove(index, index, 'rank', 'title-before');
    if (key === 'H') return this.#takeHaji(index);
    const next = pieces[index + 1];
    const spread = SPREAD_STARTS.has(key) ? this.#spreadLength(index) : 0;
    if (spread > 0)
      return this.#remove(index, index + spread - 1, this.#spreadKind(index, spread), 'title-before');
    const initialFrom = GLUED_TO_INITIAL.get(key);
    if (
      initialFrom !== undefined &&
      next !== undefined &&
      next.segment === piece.segment &&
      next.key.length > 1 &&
      piece.end - piece.start === key.length
    ) {
      this.#removals.push({
        kind: 'religious',
        code: 'title-before',
        start: piece.start,
        end: piece.start + initialFrom,
      });
      this.#keptFrom[index] = piece.start + initialFrom;
      this.#ask('haji-or-initial', index, index);
      return 1;
    }
    if (HAJI_AND_INITIAL.has(key) && piece.isDotted) {
      this.#ask('haji-or-initial', index, index);
      return 0;
    }
    if (GLUED_FRONT.has(key)) return this.#remove(index, index, 'academic', 'title-before');
    const rule = lexicon.front.get(key);
    if (rule === undefined) {
      if (key === 'R' && piece.isDotted) this.#ask('raden-or-initial', index, index);
      if (lexicon.customaryAfter.has(key)) this.#ask('customary-after-name', index, index);
      return 0;
    }
    switch (rule.how) {
      case 'always':
        return this.#remove(index, index, rule.kind, 'title-before');
      case 'dotted':
        if (piece.isDotted) {
          if (key === 'NY') this.#ask('address-or-name', index, index);
          return this.#remove(index, index, rule.kind, 'title-before');
        }
        if (key === 'NY' || key === 'MR') this.#ask('address-or-name', index, index);
        if (key === 'NS' && this.#hasNursingDegree())
          return this.#remove(index, index, rule.kind, 'title-before');
        return 0;
      case 'ask':
        if (rule.kind === 'social') this.#ask('address-or-name', index, index);
        else if (key.startsWith('HAJ') || key === 'HAJJAH') this.#ask('haji-in-full', index, index);
        else if (key !== 'HI') this.#ask('religious-or-name', index, index);
        else if (!piece.isDotted) this.#ask('hi-or-name', index, index);
        return this.#remove(index, index, rule.kind, 'title-before');
      case 'keep-ask':
        this.#ask('address-or-name', index, index);
        return 0;
      case 'rank':
        return this.#takeNameLikeRank(index);
    }
  }

  #takeHaji(index: number): number {
    const pieces = this.#pieces;
    const next = pieces[index + 1];
    if (next === undefined || next.isNote) return 0;
    const piece = pieces[index]!;
    if (next.key.length === 1 && next.key !== 'H') {
      if (!piece.isDotted && next.key !== 'M') return 0;
      this.#ask('haji-or-initial', index, index + 1);
    }
    return this.#remove(index, index, 'religious', 'title-before');
  }

  /** AD, AL, AU are services only after TNI; as words of a name they are common (Al Amin). */
  #isRankPart(index: number): boolean {
    const key = this.#pieces[index]!.key;
    if (index + 1 >= this.#pieces.length) return false;
    if (key !== 'AD' && key !== 'AL' && key !== 'AU') return true;
    return this.#pieces[index - 1]?.key === 'TNI';
  }

  #takeNameLikeRank(index: number): number {
    const pieces = this.#pieces;
    const key = pieces[index]!.key;
    const next = pieces[index + 1];
    const isProved =
      next !== undefined &&
      (next.isNote ||
        lexicon.rankParts.has(next.key) ||
        lexicon.front.has(next.key) ||
        (next.key === 'H' && next.isDotted));
    if (isProved) return this.#remove(index, index, 'rank', 'title-before');
    if (key === 'PRADA') return 0;
    let following = 0;
    for (let at = index + 1; at < pieces.length && at <= index + 3; at++) {
      if (
        pieces[at]!.segment === pieces[index]!.segment &&
        pieces[at]!.key.length > 1 &&
        kindAfterName(pieces[at]!.key) === undefined
      )
        following += 1;
    }
    this.#ask('rank-or-family-name', index, index);
    return following >= 2 && key !== 'LAKSAMANA' && key !== 'AJUN'
      ? this.#remove(index, index, 'rank', 'title-before')
      : 0;
  }

  /** K.H., T.G.H., Tuan Guru, Jro Mangku, Dr. (H.C.): the number of pieces, or 0. */
  #spreadLength(index: number): number {
    const pieces = this.#pieces;
    let key = pieces[index]!.key;
    let found = 0;
    for (let count = 2; count <= 4; count++) {
      const before = pieces[index + count - 2]!;
      const piece = pieces[index + count - 1];
      if (piece === undefined || piece.segment !== before.segment || piece.isNote) break;
      if (before.key.length === 1 && !before.isDotted) break;
      key += piece.key;
      if (lexicon.spreadFront.has(key) && (piece.key.length > 1 || piece.isDotted)) found = count;
    }
    return found;
  }

  #spreadKind(index: number, count: number): RemovalKind {
    let key = '';
    for (let at = index; at < index + count; at++) key += this.#pieces[at]!.key;
    return lexicon.front.get(key)?.kind ?? 'religious';
  }

  #hasNursingDegree(): boolean {
    return this.#text.includes('KEP');
  }

  // ---- after commas

  #readAfterCommas(nameStart: number, nameEnd: number): void {
    const pieces = this.#pieces;
    let index = this.#joinSplitDegree(nameStart, nameEnd);
    while (index < pieces.length) {
      let end = index + 1;
      while (end < pieces.length && pieces[end]!.segment === pieces[index]!.segment) end += 1;
      index = this.#readSegment(index, end);
    }
  }

  /** "Budi S, Sos": the letter before the comma and the piece after it are one degree. */
  #joinSplitDegree(nameStart: number, nameEnd: number): number {
    const pieces = this.#pieces;
    const head = pieces[nameEnd - 1]!;
    const half = pieces[nameEnd];
    if (half === undefined || nameEnd - 1 <= nameStart || half.isNote) return nameEnd;
    if (head.key !== 'S' && head.key !== 'M' && head.key !== 'A') return nameEnd;
    if (!lexicon.fieldHalves.has(half.key) || kindAfterName(head.key + half.key) === undefined)
      return nameEnd;
    const last = pieces[nameEnd + 1];
    const isLonger =
      last !== undefined &&
      last.segment === half.segment &&
      last.key.length <= 3 &&
      kindAfterName(head.key + half.key + last.key) !== undefined;
    const count = isLonger ? 2 : 1;
    this.#remove(nameEnd - 1, nameEnd - 1 + count, 'academic', 'title-after');
    return nameEnd + count;
  }

  /** Reads the pieces of one segment; returns where to go on (later, when it took from the next one). */
  #readSegment(start: number, end: number): number {
    const pieces = this.#pieces;
    const ends = this.#titlesOf(start, end);
    if (ends !== null) {
      this.#removeTitles(start, ends);
      return end;
    }
    const joined = this.#takeAcrossComma(start, end);
    if (joined > end) return joined;
    const first = pieces[start]!;
    if (lexicon.customaryAfter.has(first.key) || lexicon.lineage.has(first.key)) {
      if (lexicon.customaryAfter.has(first.key)) this.#ask('customary-after-name', start, end - 1);
      return this.#readKeptTail(start, end);
    }
    if (lexicon.balineseStarts.has(first.key) && end - start > 1) {
      this.#ask('turned-name', start, end - 1);
      return end;
    }
    if (first.key === 'ALIAS' && end - start > 1) {
      this.#remove(start, end - 1, 'alias', 'alias');
      this.#ask('alias', start, end - 1);
      return end;
    }
    let known = this.#longestTitleAt(start, end);
    if (known > start) {
      while (known < end && this.#isDotGlued(known - 1, known) && pieces[known]!.key.length <= 8) known += 1;
      this.#removeTitles(start, [known]);
      return known < end ? this.#readSegment(known, end) : end;
    }
    if (this.#areInitials(start, end)) {
      this.#ask('degree-or-initials', start, end - 1);
      return end;
    }
    if (this.#isDottedDegree(start, end)) {
      this.#remove(start, end - 1, 'academic', 'title-after');
      return end;
    }
    if (this.#looksLikeTitle(start, end)) {
      this.#remove(start, end - 1, 'unknown', 'title-after');
      this.#ask('unknown-after-comma', start, end - 1);
      return end;
    }
    if (first.key === 'I' || first.key === 'H') {
      this.#remove(start, start, 'unknown', 'title-after');
      this.#ask('unknown-after-comma', start, start);
      return start + 1 < end ? this.#readSegment(start + 1, end) : end;
    }
    this.#ask('name-after-comma', start, end - 1);
    return this.#readKeptTail(start, end);
  }

  /** The initials of a father's name, right behind the name: "Daliyus, K" and "Ali, Z.A." */
  #areInitials(start: number, end: number): boolean {
    const pieces = this.#pieces;
    if (this.#isRemoved(start - 1)) return false;
    const key = this.#keyOf(start, end - 1);
    if (key.length > 2) return false;
    return key.length === 1
      ? !'SMAI'.includes(key)
      : lexicon.patronymsAfterComma.has(key) || (end - start === 2 && pieces[start]!.isDotted);
  }

  /** Words kept after a comma may themselves end in degrees: "…, Dt. Rajo SH". */
  #readKeptTail(start: number, end: number): number {
    let last = end - 1;
    while (last > start + 1) {
      const count = this.#degreeLengthAtEnd(start + 1, last);
      if (count === 0) break;
      this.#remove(
        last - count + 1,
        last,
        kindAfterName(this.#keyOf(last - count + 1, last)) ?? 'academic',
        'title-after',
      );
      last -= count;
    }
    return end;
  }

  /** The ends of the titles that make up all of these pieces, or null. */
  #titlesOf(start: number, end: number): number[] | null {
    const pieces = this.#pieces;
    const whole = this.#kindOf(start, end - 1);
    if (whole !== undefined) return [end];
    const count = end - start;
    if (count === 1) return !pieces[start]!.isNote && isGlued(pieces[start]!.key) ? [end] : null;
    if (count > LONGEST_SEGMENT_FOR_SEARCH) return this.#greedyTitles(start, end);
    const next = new Array<number>(count + 1).fill(-1);
    next[count] = 0;
    for (let from = count - 1; from >= 0; from--) {
      for (let to = Math.min(count, from + LONGEST_TITLE_IN_PIECES); to > from; to--) {
        if (next[to] === -1) continue;
        const piece = pieces[start + from]!;
        const isTitle =
          this.#kindOf(start + from, start + to - 1) !== undefined ||
          (to === from + 1 && !piece.isNote && isGlued(piece.key));
        if (isTitle) {
          next[from] = to - from;
          break;
        }
      }
    }
    if (next[0] !== -1) {
      const ends: number[] = [];
      for (let at = 0; at < count;) {
        at += next[at]!;
        ends.push(start + at);
      }
      return ends;
    }
    // Dots and spaces may stand in the wrong places ("S.HM.H"): read the letters alone.
    const isAbbreviated = count > 1 && pieces.slice(start, end).some((piece) => piece.isDotted);
    if (
      isAbbreviated &&
      count <= 8 &&
      this.#kindOf(start, start) === undefined &&
      splitGluedTitles(this.#keyOf(start, end - 1)) !== null &&
      this.#isShortPieces(start, end)
    )
      return [end];
    return null;
  }

  #isShortPieces(start: number, end: number): boolean {
    for (let index = start; index < end; index++) if (this.#pieces[index]!.key.length > 3) return false;
    return true;
  }

  #greedyTitles(start: number, end: number): number[] | null {
    const ends: number[] = [];
    for (let at = start; at < end;) {
      const to = this.#longestTitleAt(at, end);
      if (to === at) return null;
      ends.push(to);
      at = to;
    }
    return ends;
  }

  #longestTitleAt(start: number, end: number): number {
    for (let to = Math.min(end, start + LONGEST_TITLE_IN_PIECES); to > start; to--) {
      if (this.#kindOf(start, to - 1) !== undefined) return to;
    }
    const piece = this.#pieces[start]!;
    return !piece.isNote && isGlued(piece.key) ? start + 1 : start;
  }

  /** "S,Sos" and "S.Pd, I": a degree with a comma inside. Returns the index after it, or `end`. */
  #takeAcrossComma(start: number, end: number): number {
    const pieces = this.#pieces;
    if (end >= pieces.length || end - start > 3) return end;
    let key = this.#keyOf(start, end - 1);
    if (key.length > 8) return end;
    for (let to = end; to < pieces.length && to < end + 3; to++) {
      key += pieces[to]!.key;
      if (pieces[to]!.isNote || key.length > 12) break;
      const isSegmentEnd = to + 1 === pieces.length || pieces[to + 1]!.segment !== pieces[to]!.segment;
      if (isSegmentEnd && kindAfterName(key) !== undefined) {
        this.#remove(start, to, kindAfterName(key)!, 'title-after');
        return to + 1;
      }
    }
    return end;
  }

  /** A known prefix and dotted short fields: M.Comm.Law., S.Xyz. */
  #isDottedDegree(start: number, end: number): boolean {
    const pieces = this.#pieces;
    if (end - start < 2 || end - start > 7 || !DEGREE_PREFIXES.has(pieces[start]!.key)) return false;
    for (let index = start; index < end; index++) {
      const piece = pieces[index]!;
      if (piece.key.length > 14 || (index < end - 1 && !piece.isDotted)) return false;
      if (piece.key.length > 8 && (index === start || !this.#isDotGlued(index - 1, index))) return false;
    }
    return true;
  }

  #looksLikeTitle(start: number, end: number): boolean {
    const pieces = this.#pieces;
    if (end - start > 6) return false;
    let hasDotInside = false;
    for (let index = start; index < end; index++) {
      const piece = pieces[index]!;
      if (piece.key.length > 6) return false;
      if (piece.isDotted && index < end - 1) hasDotInside = true;
      if (
        piece.key.length > 3 &&
        isSayable(piece.key) &&
        !piece.isDotted &&
        !(index > start && pieces[index - 1]!.isDotted)
      )
        return false;
    }
    return hasDotInside || end - start <= 2 || pieces[start]!.key.length <= 2;
  }

  #removeTitles(start: number, ends: readonly number[]): void {
    let from = start;
    for (const end of ends) {
      const only = end - from === 1 ? this.#pieces[from]! : null;
      const kind = this.#kindOf(from, end - 1);
      const glued =
        only !== null && kind === undefined && only.end - only.start === only.key.length
          ? splitGluedTitles(only.key)
          : null;
      if (only !== null && glued !== null) {
        let letter = 0;
        for (const stop of glued) {
          this.#removals.push({
            kind: kindAfterName(only.key.slice(letter, stop)) ?? 'academic',
            code: 'title-after',
            start: only.start + letter,
            end: stop === only.key.length && only.isDotted ? only.end + 1 : only.start + stop,
          });
          letter = stop;
        }
        this.#keptFrom[from] = -1;
      } else {
        this.#remove(from, end - 1, kind ?? 'academic', 'title-after');
      }
      from = end;
    }
  }

  // ---- at the end of the name, without comma

  #readAlias(nameStart: number, nameEnd: number): void {
    const pieces = this.#pieces;
    for (let index = nameStart + 1; index < nameEnd - 1; index++) {
      const piece = pieces[index]!;
      if (piece.key !== 'ALIAS' && !((piece.key === 'ALS' || piece.key === 'AKA') && piece.isDotted))
        continue;
      this.#remove(index, nameEnd - 1, 'alias', 'alias');
      this.#ask('alias', index, nameEnd - 1);
      return;
    }
  }

  #readEnd(nameStart: number, nameEnd: number): void {
    const pieces = this.#pieces;
    this.#peel(nameStart, nameEnd - 1);
    for (let index = nameStart + 1; index < nameEnd - 1; index++) {
      if (!lexicon.customaryAfter.has(pieces[index]!.key) || this.#isRemoved(index)) continue;
      this.#ask('customary-after-name', index, nameEnd - 1);
      this.#peel(nameStart, index - 1);
      return;
    }
  }

  #peel(nameStart: number, nameLast: number): void {
    const pieces = this.#pieces;
    let last = nameLast;
    while (last > nameStart && this.#isRemoved(last)) last -= 1;
    let isChain = last < pieces.length - 1 && this.#isRemoved(last + 1) && !pieces[last + 1]!.isNote;
    while (last > nameStart) {
      const piece = pieces[last]!;
      if (piece.key === '') {
        this.#keptFrom[last] = -1;
        last -= 1;
        continue;
      }
      if (piece.isNote) {
        this.#remove(last, last, lexicon.bracketNotes.get(piece.key) ?? 'academic', 'bracketed');
        last -= 1;
        continue;
      }
      const count = this.#degreeLengthAtEnd(nameStart, last);
      if (count > 0) {
        const from = last - count + 1;
        const isGluedWord = count === 1 && kindAfterName(piece.key) === undefined;
        if (isGluedWord) this.#removeTitles(from, [last + 1]);
        else this.#remove(from, last, kindAfterName(this.#keyOf(from, last)) ?? 'academic', 'title-after');
        isChain = true;
        last = from - 1;
        continue;
      }
      const doubt = this.#doubtLengthAtEnd(nameStart, last);
      if (doubt === 0) return;
      const from = last - doubt + 1;
      const key = this.#keyOf(from, last);
      const isDegree =
        doubt === 1
          ? lexicon.doubtsInChain.has(key)
          : lexicon.dottedDoubtsInChain.has(key) || lexicon.lastWordDegrees.has(key);
      if (isChain && isDegree) {
        this.#remove(from, last, kindAfterName(key) ?? 'academic', 'title-after');
        this.#ask('degree-in-chain', from, last);
        last = from - 1;
        continue;
      }
      this.#ask(key === 'DR' || key === 'IR' ? 'doctor-or-initials' : 'degree-or-initials', from, last);
      return;
    }
  }

  /** How many pieces that end at `last` are surely a degree; something must stay before them. */
  #degreeLengthAtEnd(nameStart: number, last: number): number {
    const pieces = this.#pieces;
    const longest = Math.min(LONGEST_TITLE_IN_PIECES, last - nameStart);
    for (let count = longest; count >= 2; count--) {
      const from = last - count + 1;
      if (!this.#isAbbreviation(from, last)) continue;
      const key = this.#keyOf(from, last);
      if (key.length > 12 || lexicon.lastWordDoubts.has(key)) continue;
      if (lexicon.lastWordDegrees.has(key)) {
        // Two spaced single letters are initials more often than S. H. or M. M.
        if (this.#isDotGlued(from, last) || this.#longestPiece(from, last) > 1) return count;
        continue;
      }
      if (
        this.#isDotGlued(from, last) &&
        DEGREE_PREFIXES.has(pieces[from]!.key) &&
        kindAfterName(key) !== undefined &&
        key.length > 2 &&
        !'BDCFG'.includes(pieces[from]!.key)
      ) {
        return count;
      }
    }
    const { key } = pieces[last]!;
    const isDegree = lexicon.lastWordDegrees.has(key) || lexicon.lastWordChains.has(key);
    return isDegree && last > nameStart && this.#hasNameBefore(nameStart, last) ? 1 : 0;
  }

  #hasNameBefore(nameStart: number, index: number): boolean {
    for (let at = index - 1; at >= nameStart && at >= index - 4; at--)
      if (this.#pieces[at]!.key.length > 1) return true;
    return false;
  }

  #doubtLengthAtEnd(nameStart: number, last: number): number {
    const pieces = this.#pieces;
    const key = pieces[last]!.key;
    if (lexicon.lastWordDoubts.has(key) || key === 'DR' || key === 'IR') return 1;
    const before = pieces[last - 1];
    if (before === undefined || last - 1 <= nameStart || !before.isDotted || before.key.length > 2) return 0;
    const joined = before.key + key;
    return lexicon.lastWordDoubts.has(joined) || (key.length === 1 && lexicon.lastWordDegrees.has(joined))
      ? 2
      : 0;
  }

  /** Every piece but the last is dotted, or a lone prefix letter. */
  #isAbbreviation(from: number, last: number): boolean {
    for (let index = from; index < last; index++) {
      const piece = this.#pieces[index]!;
      if (piece.isNote || piece.key.length > 6) return false;
      if (
        !piece.isDotted &&
        !(index === from && piece.key.length === 1) &&
        !(index === last - 1 && index > from)
      )
        return false;
    }
    return !this.#pieces[last]!.isNote;
  }

  #isDotGlued(from: number, last: number): boolean {
    for (let index = from; index < last; index++) {
      if (!this.#pieces[index]!.isDotted || this.#pieces[index + 1]!.start !== this.#pieces[index]!.end + 1)
        return false;
    }
    return true;
  }

  #longestPiece(from: number, last: number): number {
    let longest = 0;
    for (let index = from; index <= last; index++)
      longest = Math.max(longest, this.#pieces[index]!.key.length);
    return longest;
  }

  // ---- inside the name

  #readInside(nameStart: number, nameEnd: number): void {
    const pieces = this.#pieces;
    let isOnlyNobleSoFar = true;
    for (let index = nameStart; index < nameEnd; index++) {
      if (this.#isRemoved(index)) continue;
      const piece = pieces[index]!;
      if (piece.isNote) {
        const kind = lexicon.bracketNotes.get(piece.key) ?? 'nickname';
        this.#remove(index, index, kind, 'bracketed');
        if (kind !== 'rank' && kind !== 'social') this.#ask('nickname', index, index);
        continue;
      }
      const isBetween = index > nameStart && index < nameEnd - 1 && !this.#isRemoved(index + 1);
      if (isBetween && piece.isDotted && piece.key === 'H') this.#ask('haji-inside', index, index);
      if (isBetween && isOnlyNobleSoFar && SURE_TITLES.has(piece.key)) {
        this.#remove(
          index,
          index,
          piece.key === 'HJ' || piece.key === 'KH' ? 'religious' : 'academic',
          'title-inside',
        );
        this.#ask('title-inside', index, index);
        continue;
      }
      isOnlyNobleSoFar &&= lexicon.nobleWords.has(piece.key) || (piece.key.length === 1 && piece.key !== 'H');
    }
  }

  // ---- shared

  #isRemoved(index: number): boolean {
    return this.#keptFrom[index] === -1;
  }

  #keyOf(from: number, last: number): string {
    let key = '';
    for (let index = from; index <= last; index++) key += this.#pieces[index]!.key;
    return key;
  }

  /** The kind of the title that these pieces together are. */
  #kindOf(from: number, last: number): RemovalKind | undefined {
    const pieces = this.#pieces;
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

  #remove(from: number, last: number, kind: RemovalKind, code: RemovalCode): number {
    for (let index = from; index <= last; index++) this.#keptFrom[index] = -1;
    const end = this.#pieces[last]!;
    this.#removals.push({
      kind,
      code,
      start: this.#pieces[from]!.start,
      end: end.isDotted ? end.end + 1 : end.end,
    });
    return last - from + 1;
  }

  #ask(code: QuestionCode, from: number, last: number): void {
    const end = this.#pieces[last]!;
    this.#questions.push({
      code,
      start: this.#pieces[from]!.start,
      end: end.isDotted ? end.end + 1 : end.end,
    });
  }
}

const isGlued = (key: string): boolean =>
  key.length >= 4 && !isSayable(key) && splitGluedTitles(key) !== null;

/**
 * Could be said as an Indonesian word: has a vowel, and no more than two consonants in a row (ng, ny,
 * kh, sy and the like count as one).
 */
function isSayable(key: string): boolean {
  let consonants = 0;
  let vowels = 0;
  for (let at = 0; at < key.length; at++) {
    const letter = key.charAt(at);
    if ('AEIOU'.includes(letter) || (letter === 'Y' && vowels === 0) || letter > '\u007F') {
      vowels += 1;
      consonants = 0;
      continue;
    }
    if (letter >= '0' && letter <= '9') return false;
    const pair = at > 0 ? key.slice(at - 1, at + 1) : '';
    if (!DIGRAPHS.has(pair)) consonants += 1;
    if (consonants > 2) return false;
  }
  return vowels > 0 && (consonants < 2 || key.length > 3 || DIGRAPHS.has(key.slice(-2)));
}

/** Two letters for one sound. */
const DIGRAPHS = new Set([
  'NG',
  'NY',
  'KH',
  'SY',
  'DH',
  'TH',
  'DJ',
  'TJ',
  'NJ',
  'SJ',
  'CH',
  'GH',
  'SH',
  'DZ',
]);
