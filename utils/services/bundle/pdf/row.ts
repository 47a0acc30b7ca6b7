/** The piece everything of text is made of: cells beside one another, each a column of lines. */
import type { Font } from './font.ts';
import type { Box, Page } from './page.ts';
import type { Piece, Place } from './piece.ts';
import type { Colour, TextStyle } from './style.ts';
import type { Tag } from './tags.ts';

export interface Line {
  readonly text: string;
  readonly style: TextStyle;
  readonly font: Font;
  readonly isStruck: boolean;
}

export interface Cell {
  /** From the left edge of the row. */
  readonly x: number;
  readonly lines: readonly Line[];
  /** Null for what repeats or only decorates. */
  readonly tag: Tag | null;
  /** Told where the cell was drawn, once for each line, when it leads somewhere. */
  readonly onLine?: ((page: Page, box: Box) => void) | undefined;
}

export interface RowLook {
  readonly width: number;
  readonly gap: number;
  readonly padding: number;
  readonly fill: Colour | null;
  /** Below the row. */
  readonly rule: Colour | null;
  /** A thick stroke at the left edge. */
  readonly bar: Colour | null;
}

export interface RowRequest {
  readonly cells: readonly Cell[];
  readonly look: RowLook;
  readonly head?: Piece | null;
  readonly staysWithNext?: boolean;
  /** Never parted, however long. */
  readonly isWhole?: boolean;
  /** Told where the row begins. */
  readonly onDraw?: ((place: Place) => void) | undefined;
}

export const PLAIN: RowLook = { width: 0, gap: 0, padding: 0, fill: null, rule: null, bar: null };
const BAR_WIDTH = 2.5;
/** A row up to this height goes to the next page as a whole. */
const WHOLE_MAX = 160;
/** Of a longer one at least as many lines stand before and behind the end of a page. */
const LINES_LEAST = 3;

export function makeRow(request: RowRequest): Piece {
  const { cells, look, head = null, staysWithNext = false, isWhole = false, onDraw } = request;
  const height = Math.max(0, ...cells.map(({ lines }) => sum(lines))) + 2 * look.padding;
  return {
    gap: look.gap,
    height,
    least: isWhole || height <= WHOLE_MAX ? height : leastOf(cells) + 2 * look.padding,
    staysWithNext,
    head,
    draw(place) {
      onDraw?.(place);
      drawLook(place, height, look);
      for (const cell of cells) drawCell(cell, place, look.padding);
    },
    split(available) {
      const room = available - 2 * look.padding;
      const counts = cells.map(({ lines }) => countFitting(lines, room));
      if (isWhole || cells.some(({ lines }, index) => lines.length > 0 && counts[index] === 0)) return null;
      const part = (isFirst: boolean): RowRequest => ({
        ...request,
        cells: cells.map((cell, index) => ({
          ...cell,
          lines: isFirst ? cell.lines.slice(0, counts[index]) : cell.lines.slice(counts[index]),
        })),
        look: isFirst ? { ...look, rule: null } : { ...look, gap: 0 },
        onDraw: isFirst ? onDraw : undefined,
      });
      return [makeRow(part(true)), makeRow(part(false))];
    },
  };
}

function sum(lines: readonly Line[]): number {
  return lines.reduce((total, { style }) => total + style.leading, 0);
}

function leastOf(cells: readonly Cell[]): number {
  return Math.max(0, ...cells.map(({ lines }) => sum(lines.slice(0, LINES_LEAST))));
}

function countFitting(lines: readonly Line[], room: number): number {
  let left = room;
  const end = lines.findIndex(({ style }) => (left -= style.leading) < 0);
  return end === -1 ? lines.length : end;
}

function drawLook({ page, x, top }: Place, height: number, { width, fill, rule, bar }: RowLook): void {
  if (fill === null && rule === null && bar === null) return;
  page.decoration(() => {
    if (fill !== null) page.paintBox({ x, y: top - height, width, height }, fill);
    if (rule !== null) page.rule(x, top - height, width, rule);
    if (bar !== null) page.paintBox({ x, y: top - height, width: BAR_WIDTH, height }, bar);
  });
}

function drawCell({ x: offset, lines, tag, onLine }: Cell, { page, x, top }: Place, padding: number): void {
  if (lines.length === 0) return;
  const draw = (): void => {
    let at = top - padding;
    for (const { text, style, font, isStruck } of lines) {
      const { size, leading } = style;
      // The letters stand in the middle of their line.
      const baseline = at - (leading + size * 0.72) / 2;
      page.text(text, x + offset, baseline, font, style);
      const width = isStruck || onLine ? font.widthOf(text.trimEnd(), size) : 0;
      if (isStruck) page.rule(x + offset, baseline + size * 0.28, width, style.colour);
      onLine?.(page, { x: x + offset, y: at - leading, width, height: leading });
      at -= leading;
    }
  };
  if (tag === null) page.decoration(draw);
  else page.tagged(tag, draw);
}
