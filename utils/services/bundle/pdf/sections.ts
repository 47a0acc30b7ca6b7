/** The sections of the report as pieces: text, lists, rows, answers, commands and tables. */
import type { ReportBlock, ReportSection } from '../report-model.ts';
import { makeCard } from './card.ts';
import type { Pen } from './pen.ts';
import type { Piece, Place } from './piece.ts';
import { makeRow, PLAIN, type RowRequest } from './row.ts';
import { LINE, STOP, SURFACE_SOFT, WARN, WARN_SOFT, type Styles, type TextStyle } from './style.ts';
import { makeHead, makeTableRow, shareWidth } from './table.ts';
import { makeTag, type Role, type Tag } from './tags.ts';

export interface SectionTools {
  readonly pen: Pen;
  readonly styles: Styles;
  readonly width: number;
  /** Everything of the section lies in it. */
  readonly tag: Tag;
  /** Told where the section begins. */
  readonly onTitle: (title: string, place: Place) => void;
}

const CARD_PADDING = 10;
const BULLET = '•';
const BULLET_WIDTH = 12;
const BAR_ROOM = 10;
const LABEL_SHARE = 0.34;
/** Above a paragraph, and above the first of several rows; in parts of the type size. */
const FIRST_GAP = 0.45;

export function makeSection(section: ReportSection, tools: SectionTools): Piece[] {
  const { styles } = tools;
  // Outside of a frame nothing competes with the titles.
  const calm = { ...tools, styles: { ...styles, strong: styles.body } };
  if (section.tone === 'plain') return withTitle(section, calm, styles.title);
  return [makeSectionCard(section, tools, { fill: WARN_SOFT, border: WARN, title: WARN })];
}

/** A section in a frame of its own, as those of the first page are. */
export function makeSectionCard(
  section: ReportSection,
  tools: SectionTools,
  colours = { fill: SURFACE_SOFT, border: LINE, title: tools.styles.title.colour },
): Piece {
  const { width, styles } = tools;
  const inner = { ...tools, width: width - 2 * CARD_PADDING };
  const titleStyle = { ...styles.title, colour: colours.title };
  return makeCard(withTitle(section, inner, titleStyle), {
    width,
    gap: styles.body.leading * 0.75,
    padding: CARD_PADDING,
    fill: colours.fill,
    border: colours.border,
  });
}

export function makeTitle(title: string, tools: SectionTools, style = tools.styles.title): Piece {
  return makeText(title, 'H2', style, tools, {
    gap: style.leading * 1.1,
    staysWithNext: true,
    onDraw: (place) => tools.onTitle(title, place),
  });
}

function withTitle(section: ReportSection, tools: SectionTools, style: TextStyle): Piece[] {
  const inner = { ...tools, tag: makeTag('Sect', tools.tag) };
  return [makeTitle(section.title, inner, style), ...section.blocks.flatMap((one) => makeBlock(one, inner))];
}

/** One text over the whole width. */
export function makeText(
  text: string,
  role: Role,
  style: TextStyle,
  { pen, width, tag }: SectionTools,
  more: Partial<Pick<RowRequest, 'staysWithNext' | 'onDraw'>> & { readonly gap?: number } = {},
): Piece {
  const { gap = style.size * FIRST_GAP, ...rest } = more;
  return makeRow({
    cells: [{ x: 0, lines: pen.lines(text, style, width), tag: makeTag(role, tag) }],
    look: { ...PLAIN, gap },
    ...rest,
  });
}

function makeBlock(block: ReportBlock, tools: SectionTools): Piece[] {
  const { styles } = tools;
  switch (block.kind) {
    case 'text':
      return [makeText(block.text, 'P', styles.body, tools)];
    case 'note':
      return [makeText(block.text, 'P', styles.soft, tools)];
    case 'heading':
      return [
        makeText(block.text, 'H3', styles.heading, tools, { gap: styles.heading.size, staysWithNext: true }),
      ];
    case 'list':
      return makeList(block.items, tools);
    case 'rows':
      return makeRows(block.rows, tools);
    case 'answers':
      return makeAnswers(block.answers, tools);
    case 'command':
      return [makeCommand(block.text, tools)];
    case 'table':
      return makeTable(block, tools);
  }
}

function makeList(items: readonly string[], { pen, styles, width, tag }: SectionTools): Piece[] {
  const list = makeTag('L', tag);
  return items.map((item, index) => {
    const entry = makeTag('LI', list);
    return makeRow({
      cells: [
        { x: 2, lines: pen.lines(BULLET, styles.body, BULLET_WIDTH), tag: makeTag('Lbl', entry) },
        {
          x: BULLET_WIDTH,
          lines: pen.lines(item, styles.body, width - BULLET_WIDTH),
          tag: makeTag('LBody', entry),
        },
      ],
      look: { ...PLAIN, gap: styles.body.size * (index === 0 ? FIRST_GAP : 0.25) },
    });
  });
}

function makeRows(
  rows: readonly { readonly label: string; readonly value: string }[],
  { pen, styles, width, tag }: SectionTools,
): Piece[] {
  const labelStyle = { ...styles.body, colour: styles.soft.colour };
  const longest = Math.max(...rows.map(({ label }) => pen.widthOf(label, labelStyle)));
  const labelWidth = Math.min(longest + 14, width * LABEL_SHARE);
  const list = makeTag('L', tag);
  return rows.map(({ label, value }, index) => {
    const entry = makeTag('LI', list);
    return makeRow({
      cells: [
        { x: 0, lines: pen.lines(label, labelStyle, labelWidth - 8), tag: makeTag('Lbl', entry) },
        {
          x: labelWidth,
          lines: pen.lines(value, styles.strong, width - labelWidth),
          tag: makeTag('LBody', entry),
        },
      ],
      look: { ...PLAIN, gap: styles.body.size * (index === 0 ? FIRST_GAP : 0.2) },
    });
  });
}

function makeAnswers(
  answers: readonly { readonly text: string; readonly detail: string }[],
  { pen, styles, width, tag }: SectionTools,
): Piece[] {
  const list = makeTag('L', tag);
  return answers.map(({ text, detail }) => {
    const lines = [
      ...pen.lines(text, styles.strong, width - BAR_ROOM),
      ...pen.lines(detail, styles.soft, width - BAR_ROOM),
    ];
    return makeRow({
      cells: [{ x: BAR_ROOM, lines, tag: makeTag('LBody', makeTag('LI', list)) }],
      look: { ...PLAIN, gap: styles.body.size * 0.65, bar: STOP },
    });
  });
}

function makeCommand(text: string, { pen, styles, width, tag }: SectionTools): Piece {
  const padding = 5;
  return makeRow({
    cells: [
      { x: padding, lines: pen.lines(text, styles.table, width - 2 * padding), tag: makeTag('Code', tag) },
    ],
    look: { ...PLAIN, width, gap: 4, padding, fill: SURFACE_SOFT },
    isWhole: true,
  });
}

function makeTable(block: Extract<ReportBlock, { kind: 'table' }>, tools: SectionTools): Piece[] {
  const { pen, styles, width } = tools;
  const needed = block.columns.map((title, index) =>
    Math.max(
      pen.widthOf(title, styles.tableStrong),
      ...block.rows.map((row) => pen.widthOf(row[index] ?? '', styles.table)),
    ),
  );
  const tableTools = { pen, styles, tag: makeTag('Table', tools.tag), columns: shareWidth(needed, width) };
  const { first, again } = makeHead(block.columns, tableTools);
  const rows = block.rows.map((row) => {
    const cells = row.map((cell) => ({ lines: (room: number) => pen.lines(cell, styles.table, room) }));
    return makeTableRow(cells, again, tableTools);
  });
  return [first, ...rows];
}
