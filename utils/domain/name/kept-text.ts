/** Parts of a folded text that stay, each unit still knowing its place in what was typed. */
import type { FoldedText } from './fold-characters.ts';
import type { Span } from './name-proposal.ts';

export const rawStart = (folded: FoldedText, at: number): number =>
  folded.origin === null ? at : (folded.origin.starts[at] ?? 0);
export const rawEnd = (folded: FoldedText, end: number): number =>
  folded.origin === null || end === 0 ? end : (folded.origin.ends[end - 1] ?? 0);

/** Ranges of one text, in order. */
export class RangeList {
  readonly ranges: { start: number; end: number }[] = [];

  /** Touching ranges are one, so that most proposals are one slice of what was typed. */
  add(start: number, end: number): void {
    const last = this.ranges.length > 0 ? this.ranges[this.ranges.length - 1] : undefined;
    if (last !== undefined && last.end === start) last.end = end;
    else if (end > start) this.ranges.push({ start, end });
  }
}

/** The text of the ranges, without marks and spaces at the ends. */
export function select(from: FoldedText, ranges: readonly Span[]): FoldedText {
  const only = ranges[0];
  if (ranges.length === 1 && only !== undefined && only.start === 0 && only.end === from.text.length)
    return from;
  let first = 0;
  let last = ranges.length;
  while (first < last && isBlank(from.text, ranges[first]!)) first += 1;
  while (last > first && isBlank(from.text, ranges[last - 1]!)) last -= 1;
  return new SelectedText(from, ranges, first, last);
}

/** One stretch of a text, which begins and ends with a character that is no space. */
export const sliceText = (from: FoldedText, start: number, end: number): FoldedText =>
  new SlicedText(from, start, end);

class SlicedText implements FoldedText {
  readonly text: string;
  readonly #from: FoldedText;
  readonly #start: number;
  #origin: FoldedText['origin'] = null;

  constructor(from: FoldedText, start: number, end: number) {
    this.text = from.text.slice(start, end);
    this.#from = from;
    this.#start = start;
  }

  get origin(): FoldedText['origin'] {
    this.#origin ??= originsOf(this.#from, [{ start: this.#start, end: this.#start + this.text.length }]);
    return this.#origin;
  }
}

/** Most texts are never asked where their letters came from, so that is worked out when asked. */
class SelectedText implements FoldedText {
  readonly text: string;
  readonly #from: FoldedText;
  readonly #ranges: readonly Span[];
  readonly #first: number;
  readonly #last: number;
  #origin: FoldedText['origin'] = null;

  constructor(from: FoldedText, ranges: readonly Span[], first: number, last: number) {
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
    this.#origin = originsOf(this.#from, this.#ranges.slice(this.#first, this.#last));
    return this.#origin;
  }
}

function originsOf(from: FoldedText, ranges: readonly Span[]): FoldedText['origin'] {
  const starts: number[] = [];
  const ends: number[] = [];
  for (const range of ranges) {
    for (let at = range.start; at < range.end; at++) {
      starts.push(rawStart(from, at));
      ends.push(rawEnd(from, at + 1));
    }
  }
  return { starts, ends };
}

/** Folded text knows only the plain space. */
function isBlank(text: string, { start, end }: Span): boolean {
  for (let at = start; at < end; at++) if (text.charCodeAt(at) !== 32) return false;
  return true;
}

export function trimmed(folded: FoldedText): FoldedText {
  const { text } = folded;
  const start = text.length - text.trimStart().length;
  const end = Math.max(start, text.trimEnd().length);
  return select(folded, end > start ? [{ start, end }] : []);
}
