/** Reads a PDF back: text through the maps of its fonts, as a reader's search does, and everything else it holds. */
import {
  decodePDFRawStream,
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  PDFRawStream,
  PDFString,
  type PDFObject,
} from '@cantoo/pdf-lib';

export interface TextRun {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

export interface PdfPage {
  /** In the order in which it is drawn, a line break behind each run. */
  readonly text: string;
  readonly runs: readonly TextRun[];
  /** Names of the pictures that are drawn, and where they end below. */
  readonly images: readonly { readonly name: string; readonly y: number }[];
  readonly marks: readonly number[];
}

export interface ReadPdf {
  readonly document: PDFDocument;
  readonly pages: readonly PdfPage[];
  /** Every text, string and stream, decompressed, and the bytes as they are. */
  readonly everything: string;
}

export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false, throwOnInvalidObject: true });
  const pages = document.getPages().map(({ node }) => {
    const resources = node.Resources()!;
    const fonts = new Map(
      resources
        .lookup(PDFName.of('Font'), PDFDict)
        .keys()
        .map((key) => [
          key.decodeText(),
          readFont(resources.lookup(PDFName.of('Font'), PDFDict).lookup(key, PDFDict)),
        ]),
    );
    const contents = node.lookup(PDFName.of('Contents'), PDFArray);
    const content = contents.asArray().map((ref) => decode(document.context.lookup(ref)));
    return readPage(content.join('\n'), fonts);
  });
  const objects = document.context.enumerateIndirectObjects().map(([, object]) => describe(object));
  const info = document.context.lookup(document.context.trailerInfo.Info, PDFDict);
  const everything = [...pages.map(({ text }) => text), ...objects, describe(info), toLatin(bytes)].join(
    '\n',
  );
  return { document, pages, everything };
}

/** Names the catalog, the structure and others use. */
export function lookUp(dict: PDFDict, ...names: readonly string[]): PDFObject | undefined {
  return names.reduce<PDFObject | undefined>(
    (found, name) => (found instanceof PDFDict ? found.lookup(PDFName.of(name)) : undefined),
    dict,
  );
}

interface ReadFont {
  readonly characters: ReadonlyMap<string, string>;
  readonly widths: ReadonlyMap<number, number>;
}

function readFont(font: PDFDict): ReadFont {
  const map = decode(font.lookup(PDFName.of('ToUnicode')));
  const lines = map.matchAll(/^<([0-9A-F]{4})> <([0-9A-F]{4})>$/gm);
  // The range of all codes stands in the same form.
  const pairs = [...lines].filter(([, , code]) => code !== 'FFFF');
  const characters = new Map(
    pairs.map(
      ([, glyph = '', code = '']) => [glyph, String.fromCharCode(Number.parseInt(code, 16))] as const,
    ),
  );
  const descendants = font.lookup(PDFName.of('DescendantFonts'), PDFArray);
  const listed = descendants.lookup(0, PDFDict).lookup(PDFName.of('W'), PDFArray);
  const widths = new Map<number, number>();
  for (let at = 0; at < listed.size(); at += 2) {
    const own = listed.lookup(at + 1, PDFArray).lookup(0, PDFNumber);
    widths.set(listed.lookup(at, PDFNumber).asNumber(), own.asNumber());
  }
  return { characters, widths };
}

function readPage(content: string, fonts: ReadonlyMap<string, ReadFont>): PdfPage {
  const shown = /\/(F\d) ([\d.]+) Tf ([\d.-]+) ([\d.-]+) Td <([0-9A-F]*)> Tj/g;
  const runs = [...content.matchAll(shown)].map(([, name = '', size, x, y, codes = '']) => {
    const { characters, widths } = fonts.get(name)!;
    const glyphs = codes.match(/.{4}/g) ?? [];
    const units = glyphs.reduce((sum, glyph) => sum + (widths.get(Number.parseInt(glyph, 16)) ?? 0), 0);
    return {
      text: glyphs.map((glyph) => characters.get(glyph) ?? '\uFFFF').join(''),
      x: Number(x),
      y: Number(y),
      width: (units * Number(size)) / 1000,
    };
  });
  const images = [...content.matchAll(/ ([\d.]+) cm \/(P\d+) Do/g)].map(([, y, name = '']) => ({
    name,
    y: Number(y),
  }));
  const marks = [...content.matchAll(/<<\/MCID (\d+)>> BDC/g)].map(([, mark]) => Number(mark));
  return { text: runs.map(({ text }) => `${text}\n`).join(''), runs, images, marks };
}

function decode(stream: PDFObject | undefined): string {
  if (!(stream instanceof PDFRawStream)) throw new Error('This is no stream.');
  return toLatin(decodePDFRawStream(stream).decode());
}

function toLatin(bytes: Uint8Array): string {
  return new TextDecoder('latin1').decode(bytes);
}

/** An object with all its strings as they are read, and the content of its stream. */
function describe(object: PDFObject): string {
  if (object instanceof PDFHexString || object instanceof PDFString) return object.decodeText();
  if (object instanceof PDFArray) return object.asArray().map(describe).join('\n');
  if (object instanceof PDFDict) {
    return object
      .entries()
      .map(([key, value]) => `${key.decodeText()} ${describe(value)}`)
      .join('\n');
  }
  if (!(object instanceof PDFRawStream)) return object.toString();
  const isPicture = object.dict.lookup(PDFName.of('Subtype')) === PDFName.of('Image');
  return `${describe(object.dict)}\n${isPicture ? toLatin(object.getContents()) : decode(object)}`;
}
