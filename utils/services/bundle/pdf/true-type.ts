/**
 * Reads of a TrueType font what a PDF must know: which glyph shows a character and how wide it is.
 * For fonts of the Basic Multilingual Plane, as they lie in `public/fonts/` (OpenType specification,
 * tables `head`, `hhea`, `hmtx`, `maxp`, `cmap` format 4, `OS/2`).
 */
export interface TrueType {
  readonly bytes: Uint8Array;
  /** All measures are in thousandths of the type size. */
  readonly ascent: number;
  readonly descent: number;
  readonly capHeight: number;
  readonly box: readonly [left: number, bottom: number, right: number, top: number];
  /** Zero when the font does not have the character. */
  glyphOf(codePoint: number): number;
  widthOf(glyph: number): number;
}

/** @throws Error when these bytes are no such font */
export function readTrueType(bytes: Uint8Array): TrueType {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const tables = listTables(view);
  const table = (tag: string): number => {
    const offset = tables.get(tag);
    if (offset === undefined) throw new Error(`The font has no table ${tag}.`);
    return offset;
  };
  const head = table('head');
  const hhea = table('hhea');
  const unitsPerEm = view.getUint16(head + 18);
  const perMille = (units: number): number => Math.round((units * 100_000) / unitsPerEm) / 100;
  const signed = (at: number): number => perMille(view.getInt16(at));
  const glyphs = readCharacterMap(view, table('cmap'));
  const hmtx = table('hmtx');
  const lastWidth = view.getUint16(hhea + 34) - 1;
  return {
    bytes,
    ascent: signed(hhea + 4),
    descent: signed(hhea + 6),
    capHeight: signed(table('OS/2') + 88),
    box: [signed(head + 36), signed(head + 38), signed(head + 40), signed(head + 42)],
    glyphOf: (codePoint) => glyphs.get(codePoint) ?? 0,
    widthOf: (glyph) => perMille(view.getUint16(hmtx + Math.min(glyph, lastWidth) * 4)),
  };
}

function listTables(view: DataView): Map<string, number> {
  const tables = new Map<string, number>();
  const count = view.getUint16(4);
  for (let index = 0; index < count; index += 1) {
    const at = 12 + index * 16;
    const tag = [0, 1, 2, 3].map((step) => String.fromCharCode(view.getUint8(at + step))).join('');
    tables.set(tag, view.getUint32(at + 8));
  }
  return tables;
}

function readCharacterMap(view: DataView, cmap: number): Map<number, number> {
  const count = view.getUint16(cmap + 2);
  for (let index = 0; index < count; index += 1) {
    const subtable = cmap + view.getUint32(cmap + 8 + index * 8);
    if (view.getUint16(subtable) === 4) return readSegments(view, subtable);
  }
  throw new Error('The font has no character map of format 4.');
}

function readSegments(view: DataView, subtable: number): Map<number, number> {
  const glyphs = new Map<number, number>();
  const size = view.getUint16(subtable + 6);
  const ends = subtable + 14;
  const starts = ends + size + 2;
  const deltas = starts + size;
  const offsets = deltas + size;
  for (let at = 0; at < size; at += 2) {
    const start = view.getUint16(starts + at);
    const end = view.getUint16(ends + at);
    const delta = view.getUint16(deltas + at);
    const offset = view.getUint16(offsets + at);
    for (let code = start; code <= end && code !== 0xffff; code += 1) {
      const listed = offset === 0 ? code : view.getUint16(offsets + at + offset + (code - start) * 2);
      const glyph = offset !== 0 && listed === 0 ? 0 : (listed + delta) & 0xffff;
      if (glyph !== 0) glyphs.set(code, glyph);
    }
  }
  return glyphs;
}
