/** A font of the document: measures text, writes it as glyphs, and is embedded with what was used of it. */
import { PDFString, type PDFContext, type PDFRef } from '@cantoo/pdf-lib';
import { readTrueType, type TrueType } from './true-type.ts';

export interface Font {
  /** Its name in the resources of the pages. */
  readonly key: string;
  readonly ref: PDFRef;
  /** Of text that went through `toShown`, in points. */
  widthOf(text: string, size: number): number;
  /** How many UTF-16 units of the text fit into the width; at least one. */
  countFitting(text: string, size: number, width: number): number;
  /** The text as a hexadecimal string of glyph numbers; the glyphs count as used from now on. */
  encode(text: string): string;
  /** The text with every character that the font lacks shown by its number: `[U+1F600]`. */
  toShown(text: string): string;
  /** Writes the font into the document; to be called once, behind the last `encode`. */
  embed(): void;
}

export function addFont(context: PDFContext, key: string, name: string, bytes: Uint8Array): Font {
  const font = readTrueType(bytes);
  const ref = context.nextRef();
  /** Code point by glyph, of what was drawn. */
  const used = new Map<number, number>();
  const widths = new Map<number, number>();
  const written = new Map<number, string>();

  const widthOfCode = (code: number): number => {
    const known = widths.get(code);
    if (known !== undefined) return known;
    const width = font.widthOf(font.glyphOf(code));
    widths.set(code, width);
    return width;
  };

  const writeCode = (code: number): string => {
    const known = written.get(code);
    if (known !== undefined) return known;
    const glyph = font.glyphOf(code);
    if (!used.has(glyph)) used.set(glyph, code);
    const hexadecimal = writeHex(glyph);
    written.set(code, hexadecimal);
    return hexadecimal;
  };

  return {
    key,
    ref,
    widthOf(text, size) {
      let width = 0;
      for (let at = 0; at < text.length; at += 1) width += widthOfCode(text.charCodeAt(at));
      return (width * size) / 1000;
    },
    countFitting(text, size, width) {
      let left = (width * 1000) / size;
      let at = 0;
      while (at < text.length && (left -= widthOfCode(text.charCodeAt(at))) >= 0) at += 1;
      return Math.max(1, at);
    },
    encode(text) {
      let hexadecimal = '';
      for (let at = 0; at < text.length; at += 1) hexadecimal += writeCode(text.charCodeAt(at));
      return `<${hexadecimal}>`;
    },
    toShown: (text) => showMissing(text, font),
    embed: () => embed(context, { ref, name, font, used }),
  };
}

/** Composed first: a letter with its mark is one glyph where Unicode has one. */
function showMissing(text: string, font: TrueType): string {
  let shown = '';
  for (const character of text.normalize('NFC')) {
    const code = character.codePointAt(0) ?? 0;
    const isKnown = character === '\n' || font.glyphOf(code) !== 0;
    if (isKnown) shown += character;
    else if (character === '\t') shown += ' ';
    else shown += `[U+${code.toString(16).toUpperCase().padStart(4, '0')}]`;
  }
  return shown;
}

interface Embedding {
  readonly ref: PDFRef;
  readonly name: string;
  readonly font: TrueType;
  readonly used: ReadonlyMap<number, number>;
}

/** A composite font whose codes are glyph numbers, with the way back to Unicode (ISO 32000-1, 9.7 and 9.10.3). */
function embed(context: PDFContext, { ref, name, font, used }: Embedding): void {
  const file = context.register(context.flateStream(font.bytes, { Length1: font.bytes.length }));
  const descriptor = context.register(
    context.obj({
      Type: 'FontDescriptor',
      FontName: name,
      // Not symbolic: a font of Latin letters.
      Flags: 32,
      FontBBox: [...font.box],
      ItalicAngle: 0,
      Ascent: font.ascent,
      Descent: font.descent,
      CapHeight: font.capHeight,
      StemV: 80,
      FontFile2: file,
    }),
  );
  const glyphs = [...used.keys()].sort((one, other) => one - other);
  const descendant = context.register(
    context.obj({
      Type: 'Font',
      Subtype: 'CIDFontType2',
      BaseFont: name,
      CIDSystemInfo: { Registry: PDFString.of('Adobe'), Ordering: PDFString.of('Identity'), Supplement: 0 },
      CIDToGIDMap: 'Identity',
      FontDescriptor: descriptor,
      W: glyphs.flatMap((glyph) => [glyph, [font.widthOf(glyph)]]),
    }),
  );
  context.assign(
    ref,
    context.obj({
      Type: 'Font',
      Subtype: 'Type0',
      BaseFont: name,
      Encoding: 'Identity-H',
      DescendantFonts: [descendant],
      ToUnicode: context.register(context.flateStream(writeToUnicode(glyphs, used))),
    }),
  );
}

/** A block of the map may have no more lines than this. */
const MAP_LINES_MAX = 100;

function writeToUnicode(glyphs: readonly number[], used: ReadonlyMap<number, number>): string {
  const lines = glyphs.map((glyph) => `<${writeHex(glyph)}> <${writeHex(used.get(glyph) ?? 0)}>`);
  const blocks: string[] = [];
  for (let at = 0; at < lines.length; at += MAP_LINES_MAX) {
    const some = lines.slice(at, at + MAP_LINES_MAX);
    blocks.push(`${some.length} beginbfchar\n${some.join('\n')}\nendbfchar`);
  }
  return [
    '/CIDInit /ProcSet findresource begin',
    '12 dict begin',
    'begincmap',
    '/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def',
    '/CMapName /Adobe-Identity-UCS def',
    '/CMapType 2 def',
    '1 begincodespacerange',
    '<0000> <FFFF>',
    'endcodespacerange',
    ...blocks,
    'endcmap',
    'CMapName currentdict /CMap defineresource pop',
    'end',
    'end',
  ].join('\n');
}

function writeHex(value: number): string {
  return value.toString(16).toUpperCase().padStart(4, '0');
}
