/** The full chronology as a table, day by day. */
import type { ReportChronology, ReportLine } from '../report-model.ts';
import type { Box, Page } from './page.ts';
import type { Piece } from './piece.ts';
import { makeRow, PLAIN } from './row.ts';
import { makeText, makeTitle, type SectionTools } from './sections.ts';
import { LINE } from './style.ts';
import { makeHead, makeTableRow, shareWidth, type TableCell, type TableTools } from './table.ts';
import { makeTag, type Tag } from './tags.ts';

export interface ChronologyTools extends SectionTools {
  /** Told where the picture of an entry is named, when it is shown in this document. */
  readonly onPictureName: (entryId: string, page: Page, box: Box, tag: Tag) => void;
}

const STEP_WIDTH_MAX = 92;
const PICTURE_WIDTH_MAX = 84;
const COLUMN_COUNT = 5;

/** One row after the other, each made when it is asked for. */
export function* makeChronology(chronology: ReportChronology, tools: ChronologyTools): Generator<Piece> {
  const { pen, styles, width } = tools;
  const section = { ...tools, tag: makeTag('Sect', tools.tag) };
  const lines = chronology.days.flatMap((day) => day.lines);
  yield makeTitle(chronology.title, section);
  for (const notice of chronology.notices) yield makeText(notice, 'P', styles.body, section);
  if (lines.length === 0) return;

  const columns = shareWidth(widthsNeeded(chronology.columns, lines, tools), width);
  const table: TableTools = { pen, styles, tag: makeTag('Table', section.tag), columns };
  const { first, again } = makeHead(chronology.columns, table);
  yield first;
  for (const day of chronology.days) {
    yield makeDay(day.day, again, table);
    for (const line of day.lines) yield makeTableRow(makeCells(line, tools), again, table);
  }
}

function widthsNeeded(
  titles: readonly string[],
  lines: readonly ReportLine[],
  { pen, styles, width }: ChronologyTools,
): number[] {
  const widest = (index: number, of: (line: ReportLine) => number): number =>
    lines.reduce(
      (most, line) => Math.max(most, of(line)),
      pen.widthOf(titles[index] ?? '', styles.tableStrong),
    );
  const table = (text: string): number => pen.widthOf(text, styles.table);
  return [
    widest(0, ({ label }) => pen.widthOf(label, styles.tableStrong)),
    widest(1, ({ time, timeUtc }) => Math.max(table(time), pen.widthOf(timeUtc, styles.tableSoft))),
    Math.min(
      STEP_WIDTH_MAX,
      widest(2, ({ step }) => table(step)),
    ),
    width,
    Math.min(
      PICTURE_WIDTH_MAX,
      widest(4, ({ picture }) => table(picture)),
    ),
  ];
}

function makeDay(day: string, head: Piece, { pen, styles, tag, columns }: TableTools): Piece {
  const cell = makeTag('TH', makeTag('TR', tag), { scope: { of: 'Row', columns: COLUMN_COUNT } });
  const offset = columns.offsets[0] ?? 0;
  return makeRow({
    cells: [{ x: offset, lines: pen.lines(day, styles.heading, columns.tableWidth - offset), tag: cell }],
    look: { ...PLAIN, width: columns.tableWidth, padding: 5, rule: LINE },
    head,
    staysWithNext: true,
    isWhole: true,
  });
}

function makeCells(line: ReportLine, { pen, styles, onPictureName }: ChronologyTools): TableCell[] {
  const { label, time, timeUtc, step, sentence, isIncident, isReplaced, notes, picture, entryId } = line;
  const sentenceStyle = isIncident ? styles.tableStrong : styles.table;
  const link = makeTag('Link', null);
  return [
    { lines: (width) => pen.lines(label, styles.tableStrong, width) },
    {
      lines: (width) => [
        ...pen.lines(time, styles.table, width),
        ...pen.lines(timeUtc, styles.tableSoft, width),
      ],
    },
    { lines: (width) => pen.lines(step, styles.table, width) },
    {
      lines: (width) => [
        ...pen.lines(sentence, sentenceStyle, width, isReplaced),
        ...notes.flatMap((note) => pen.lines(`(${note})`, styles.tableSoft, width)),
      ],
    },
    line.hasPicture
      ? {
          lines: (width) => pen.lines(picture, styles.tableLink, width),
          tag: link,
          onLine: (page, box) => onPictureName(entryId, page, box, link),
        }
      : { lines: (width) => pen.lines(picture, styles.tableSoft, width) },
  ];
}
