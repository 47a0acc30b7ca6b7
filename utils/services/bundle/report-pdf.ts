/**
 * `data/laporan.pdf`: the report on A4, drawn from the same model as `laporan.html`. Its text can be
 * searched, copied and read aloud. For the worker that makes bundles: the library behind it is large.
 */
import type { PDFDocument, PDFRef } from '@cantoo/pdf-lib';
import { reportPdfWords } from '../../words/report-pdf.ts';
import { orderByImportance } from './pdf/choose-pictures.ts';
import { makeChronology } from './pdf/chronology.ts';
import { finishDocument, startDocument, type Link, type Spot } from './pdf/document.ts';
import { makeFigures, type Picture } from './pdf/figures.ts';
import { startFlow } from './pdf/flow.ts';
import { addFont, type Font } from './pdf/font.ts';
import type { Box, Page } from './pdf/page.ts';
import { makePen, type Pen } from './pdf/pen.ts';
import { heightOf, type Piece, type Place } from './pdf/piece.ts';
import { makeSection, makeSectionCard, makeText, type SectionTools } from './pdf/sections.ts';
import {
  CONTENT_HEIGHT,
  CONTENT_WIDTH,
  LINE,
  makeStyles,
  MARGIN_SIDE,
  PAGE_WIDTH,
  type TextStyle,
} from './pdf/style.ts';
import { makeTag, type Tag } from './pdf/tags.ts';
import type { ReportModel } from './report-model.ts';

/** Pictures beyond these are named by their file: a report must open at once and pass a mail. */
export const PDF_PICTURES_MAX = 30;
export const PDF_PICTURES_MAX_BYTES = 3 * 1024 * 1024;

export interface ReportPdfRequest {
  readonly model: ReportModel;
  /** ISO 8601, as in the chronology: the date of the document. */
  readonly madeAtUtc: string;
  /** The files of `public/fonts/`. */
  readonly fonts: Readonly<Record<TextStyle['weight'], Uint8Array>>;
  /**
   * The small JPEG of an entry, null when there is none. Asked one at a time, the most telling first, until
   * enough are embedded; never twice. What is no JPEG counts as missing.
   */
  readonly readPreview: (entryId: string) => Promise<Uint8Array | null>;
  /** For pictures, when less than `PDF_PICTURES_MAX_BYTES` is wanted. */
  readonly picturesMaxBytes?: number;
}

/** The same input gives the same bytes. Throws what `readPreview` throws, and for fonts that are none. */
export async function writeReportPdf(request: ReportPdfRequest): Promise<Uint8Array<ArrayBuffer>> {
  const { model, madeAtUtc, fonts } = request;
  const title = reportPdfWords[model.language].documentTitle(model.title, model.reference);
  const document = await startDocument({ title, language: model.language, madeAtUtc });
  const regular = addFont(document.context, 'F1', 'PENDAM+NotoSans-Regular', fonts.regular);
  const bold = addFont(document.context, 'F2', 'PENDAM+NotoSans-Bold', fonts.bold);
  const pictures = await embedPictures(document, request);
  const drawn = drawReport(model, makePen({ regular, bold }), pictures);
  drawFeet(drawn.pages, title, model, regular);
  regular.embed();
  bold.embed();
  return finishDocument(document, {
    ...drawn,
    fonts: new Map([regular, bold].map(({ key, ref }) => [key, ref])),
    images: new Map([...pictures.values()].map(({ key, ref }) => [key, ref])),
  });
}

interface EmbeddedPicture extends Picture {
  readonly ref: PDFRef;
}

async function embedPictures(
  document: PDFDocument,
  { model, readPreview, picturesMaxBytes = PDF_PICTURES_MAX_BYTES }: ReportPdfRequest,
): Promise<Map<string, EmbeddedPicture>> {
  const pictures = new Map<string, EmbeddedPicture>();
  const maxBytes = Math.min(picturesMaxBytes, PDF_PICTURES_MAX_BYTES);
  let totalBytes = 0;
  for (const entryId of orderByImportance(model)) {
    if (pictures.size === PDF_PICTURES_MAX || totalBytes >= maxBytes) break;
    const jpeg = await readPreview(entryId);
    if (jpeg === null || totalBytes + jpeg.length > maxBytes) continue;
    const picture = await embedPicture(document, `P${pictures.size + 1}`, jpeg);
    if (picture === null) continue;
    totalBytes += jpeg.length;
    pictures.set(entryId, picture);
  }
  return pictures;
}

/** Null for bytes that are no JPEG. */
async function embedPicture(
  document: PDFDocument,
  key: string,
  jpeg: Uint8Array,
): Promise<EmbeddedPicture | null> {
  try {
    const { ref, width, height } = await document.embedJpg(jpeg);
    return width > 0 && height > 0 ? { key, ref, width, height } : null;
  } catch {
    return null;
  }
}

interface DrawnReport {
  readonly pages: readonly Page[];
  readonly bookmarks: readonly { readonly title: string; readonly spot: Spot }[];
  readonly links: readonly Link[];
  readonly root: Tag;
}

function drawReport(model: ReportModel, pen: Pen, pictures: ReadonlyMap<string, Picture>): DrawnReport {
  const root = makeTag('Document', null);
  const bookmarks: { title: string; spot: Spot }[] = [];
  const figures = new Map<string, Spot>();
  const names: { entryId: string; page: number; box: Box; tag: Tag }[] = [];
  const tools: SectionTools = {
    pen,
    styles: makeStyles(),
    width: CONTENT_WIDTH,
    tag: root,
    onTitle: (title, place) => bookmarks.push({ title, spot: spotOf(place) }),
  };
  const flow = startFlow();
  flow.add(makeFirstPage(model, tools));
  flow.breakPage();
  flow.add(
    makeChronology(model.chronology, {
      ...tools,
      onPictureName: (entryId, page, box, tag) => names.push({ entryId, page: page.index, box, tag }),
    }),
  );
  flow.add(
    makeFigures(model.pictures, {
      ...tools,
      pictures,
      onFigure: (entryId, place) => figures.set(entryId, spotOf(place)),
    }),
  );
  for (const section of model.sections) flow.add(makeSection(section, tools));
  const links = names.flatMap(({ entryId, ...name }): Link[] => {
    const to = figures.get(entryId);
    return to === undefined ? [] : [{ ...name, to }];
  });
  return { pages: flow.pages, bookmarks, links, root };
}

function spotOf({ page, top }: Place): Spot {
  return { page: page.index, top };
}

/** What the first page holds is drawn smaller before it is given a second one. */
const FIRST_PAGE_SCALES = [1, 0.94, 0.88, 0.82];

function makeFirstPage(model: ReportModel, tools: SectionTools): Piece[] {
  let tag = makeTag('Sect', null);
  let pieces: Piece[] = [];
  for (const scale of FIRST_PAGE_SCALES) {
    tag = makeTag('Sect', null);
    pieces = makeOpening(model, { ...tools, tag, styles: makeStyles(scale) });
    if (heightOf(pieces) <= CONTENT_HEIGHT) break;
  }
  tools.tag.kids.push(tag);
  return pieces;
}

function makeOpening({ title, subtitle, firstPage }: ReportModel, tools: SectionTools): Piece[] {
  const { styles } = tools;
  return [
    makeText(title, 'H1', styles.page, tools, { staysWithNext: true }),
    makeText(subtitle, 'P', styles.soft, tools, { gap: 0 }),
    ...firstPage.map((section) => makeSectionCard(section, tools)),
  ];
}

const FOOT_BASELINE = 28;
const FOOT_STYLE = makeStyles().tableSoft;

/** Which document, which page, of how many. */
function drawFeet(
  pages: readonly Page[],
  title: string,
  { language }: Pick<ReportModel, 'language'>,
  font: Font,
): void {
  const name = font.toShown(title);
  for (const page of pages) {
    const number = font.toShown(reportPdfWords[language].pageOf(page.index + 1, pages.length));
    const right = PAGE_WIDTH - MARGIN_SIDE - font.widthOf(number, FOOT_STYLE.size);
    page.decoration(() => {
      page.rule(MARGIN_SIDE, FOOT_BASELINE + 12, CONTENT_WIDTH, LINE);
      page.text(name, MARGIN_SIDE, FOOT_BASELINE, font, FOOT_STYLE);
      page.text(number, right, FOOT_BASELINE, font, FOOT_STYLE);
    });
    page.close();
  }
}
