/** Tables: columns as wide as their content needs, the head again on every page. */
import type { Pen } from './pen.ts';
import type { Piece } from './piece.ts';
import { makeRow, PLAIN, type Cell, type Line } from './row.ts';
import { LINE, SURFACE_SOFT, type Styles } from './style.ts';
import { makeTag, type Tag } from './tags.ts';

/** Between two columns, half of it on each side. */
const COLUMN_GAP = 10;
const PADDING = 3.5;

export interface Columns {
  /** From the left edge of the table to the text. */
  readonly offsets: readonly number[];
  /** Of the text. */
  readonly widths: readonly number[];
  readonly tableWidth: number;
}

/** Each column gets what it needs up to an even share of the width; what is left goes to those that need more. */
export function shareWidth(needed: readonly number[], tableWidth: number): Columns {
  const width = tableWidth - COLUMN_GAP * needed.length;
  const widths = needed.map(() => 0);
  let left = width;
  const byNeed = needed.map((need, index) => ({ need, index })).sort((one, other) => one.need - other.need);
  for (const [position, { need, index }] of byNeed.entries()) {
    const isLast = position === byNeed.length - 1;
    const share = left / (byNeed.length - position);
    widths[index] = isLast ? left : Math.min(need, share);
    left -= widths[index] ?? 0;
  }
  let at = COLUMN_GAP / 2;
  const offsets = widths.map((one) => {
    const offset = at;
    at += one + COLUMN_GAP;
    return offset;
  });
  return { offsets, widths, tableWidth };
}

export interface TableTools {
  readonly pen: Pen;
  readonly styles: Styles;
  readonly tag: Tag;
  readonly columns: Columns;
}

/** The head of the table, and the same as it stands again on later pages. */
export function makeHead(titles: readonly string[], tools: TableTools): { first: Piece; again: Piece } {
  const row = makeTag('TR', tools.tag);
  const tags = titles.map(() => makeTag('TH', row, { scope: { of: 'Column', columns: 1 } }));
  const make = (isFirst: boolean): Piece =>
    makeRow({
      cells: titles.map((title, index): Cell => ({
        ...cellAt(index, tools, (width) => tools.pen.lines(title, tools.styles.tableStrong, width)),
        tag: isFirst ? (tags[index] ?? null) : null,
      })),
      look: {
        ...PLAIN,
        width: tools.columns.tableWidth,
        gap: 7,
        padding: PADDING,
        fill: SURFACE_SOFT,
        rule: LINE,
      },
      staysWithNext: true,
      isWhole: true,
    });
  return { first: make(true), again: make(false) };
}

export interface TableCell {
  readonly lines: (width: number) => Line[];
  readonly tag?: Tag;
  readonly onLine?: Cell['onLine'];
}

export function makeTableRow(cells: readonly TableCell[], head: Piece, tools: TableTools): Piece {
  const row = makeTag('TR', tools.tag);
  return makeRow({
    cells: cells.map(({ lines, tag, onLine }, index): Cell => {
      const data = makeTag('TD', row);
      if (tag) data.kids.push(tag);
      return { ...cellAt(index, tools, lines), tag: tag ?? data, onLine };
    }),
    look: { ...PLAIN, width: tools.columns.tableWidth, padding: PADDING, rule: LINE },
    head,
  });
}

function cellAt(
  index: number,
  { columns }: TableTools,
  lines: (width: number) => Line[],
): Pick<Cell, 'x' | 'lines'> {
  return { x: columns.offsets[index] ?? 0, lines: lines(columns.widths[index] ?? 0) };
}
