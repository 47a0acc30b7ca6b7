/** The document around the pages: names, dates, language, bookmarks, links. Nothing in it is by chance. */
import {
  PDFDocument,
  PDFHexString,
  PDFName,
  type PDFContext,
  type PDFDict,
  type PDFRef,
} from '@cantoo/pdf-lib';
import type { Box, Page } from './page.ts';
import { PAGE_HEIGHT, PAGE_WIDTH } from './style.ts';
import { writeTags, type Tag } from './tags.ts';

export interface DocumentFacts {
  readonly title: string;
  readonly language: string;
  /** ISO 8601; the only time the document names. */
  readonly madeAtUtc: string;
}

const SOFTWARE = 'Pendamping OSS';

export async function startDocument({ title, language, madeAtUtc }: DocumentFacts): Promise<PDFDocument> {
  const document = await PDFDocument.create({ updateMetadata: false });
  const madeAt = new Date(madeAtUtc);
  document.setTitle(title, { showInWindowTitleBar: true });
  document.setCreator(SOFTWARE);
  document.setProducer(SOFTWARE);
  document.setCreationDate(madeAt);
  document.setModificationDate(madeAt);
  document.setLanguage(language);
  return document;
}

/** A point of the document one can go to. */
export interface Spot {
  readonly page: number;
  readonly top: number;
}

export interface Link {
  readonly page: number;
  readonly box: Box;
  readonly tag: Tag;
  readonly to: Spot;
}

export interface DocumentContent {
  /** Closed. */
  readonly pages: readonly Page[];
  /** By the name under which the pages use them. */
  readonly fonts: ReadonlyMap<string, PDFRef>;
  readonly images: ReadonlyMap<string, PDFRef>;
  readonly bookmarks: readonly { readonly title: string; readonly spot: Spot }[];
  readonly links: readonly Link[];
  readonly root: Tag;
}

export async function finishDocument(
  document: PDFDocument,
  { pages, fonts, images, bookmarks, links, root }: DocumentContent,
): Promise<Uint8Array<ArrayBuffer>> {
  const { context, catalog } = document;
  const resources = context.register(
    context.obj({ Font: Object.fromEntries(fonts), XObject: Object.fromEntries(images) }),
  );
  const leaves = pages.map((page) => {
    const { ref, node } = document.addPage([PAGE_WIDTH, PAGE_HEIGHT]);
    node.set(PDFName.of('Resources'), resources);
    const streams = page.content.map((bytes) =>
      context.register(context.stream(bytes, { Filter: 'FlateDecode' })),
    );
    node.set(PDFName.of('Contents'), context.obj(streams));
    node.set(PDFName.of('StructParents'), context.obj(page.index));
    node.set(PDFName.of('Tabs'), PDFName.of('S'));
    return { ref, node };
  });
  const refs = leaves.map(({ ref }) => ref);
  const annotations = refs.map((): PDFRef[] => []);
  for (const link of links) {
    const annotation = makeLink(context, link, refs);
    const ref = context.register(annotation);
    annotations[link.page]?.push(ref);
    link.tag.kids.push({ page: link.page, ref, annotation });
  }
  for (const [index, { node }] of leaves.entries()) {
    const own = annotations[index] ?? [];
    if (own.length > 0) node.set(PDFName.of('Annots'), context.obj(own));
  }
  catalog.set(PDFName.of('StructTreeRoot'), writeTags(context, root, refs));
  catalog.set(PDFName.of('MarkInfo'), context.obj({ Marked: true }));
  const outline = writeOutline(context, bookmarks, refs);
  if (outline !== null) catalog.set(PDFName.of('Outlines'), outline);
  // Pauses between objects are for pages that must stay quick; a worker need not.
  const bytes = await document.save({ updateFieldAppearances: false, objectsPerTick: Infinity });
  return new Uint8Array(bytes);
}

function makeLink(context: PDFContext, { box, to }: Link, pages: readonly PDFRef[]): PDFDict {
  const { x, y, width, height } = box;
  return context.obj({
    Type: 'Annot',
    Subtype: 'Link',
    Rect: [x, y, x + width, y + height],
    Border: [0, 0, 0],
    // Printed with the page.
    F: 4,
    Dest: destination(context, to, pages),
  });
}

function destination(context: PDFContext, { page, top }: Spot, pages: readonly PDFRef[]) {
  return context.obj([pages[page] ?? null, 'XYZ', 0, Math.round(top + 6), null]);
}

function writeOutline(
  context: PDFContext,
  bookmarks: DocumentContent['bookmarks'],
  pages: readonly PDFRef[],
): PDFRef | null {
  const outline = context.nextRef();
  const items = bookmarks.map(({ title, spot }) => ({ title, spot, ref: context.nextRef() }));
  const [first, last] = [items[0], items.at(-1)];
  if (first === undefined || last === undefined) return null;
  for (const [index, { title, spot, ref }] of items.entries()) {
    context.assign(
      ref,
      context.obj({
        Title: PDFHexString.fromText(title),
        Parent: outline,
        Prev: items[index - 1]?.ref,
        Next: items[index + 1]?.ref,
        Dest: destination(context, spot, pages),
      }),
    );
  }
  context.assign(
    outline,
    context.obj({ Type: 'Outlines', First: first.ref, Last: last.ref, Count: items.length }),
  );
  return outline;
}
