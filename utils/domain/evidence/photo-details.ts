/**
 * What a photo tells beside its pixels. Cameras and phones write when, with what and often where it was taken
 * (Exif, XMP), programs write who made it and what it shows; whoever gets the file can read it.
 */
import type { KnownType } from './sniff-type.ts';

/** `location` is said only when it is certain; `details` may hold one in a form that is not read here. */
export type PhotoDetails = 'none' | 'details' | 'location';

/** The tag of Exif that leads to latitude and longitude. */
const GPS_TAG = 0x88_25;
const TAG_BYTES = 12;
/** The segment of a JPEG for remarks. Captions of the press (IPTC) lie in that of Photoshop. */
const COMMENT = 0xfe;
const PNG_WORDS: readonly string[] = ['tEXt', 'zTXt', 'iTXt'];

/** Total: a damaged file has no details that could be read. Looks at headers only, never at the pixels. */
export function readPhotoDetails(bytes: Uint8Array, type: KnownType): PhotoDetails {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const blocks =
    type === 'image/jpeg'
      ? jpegBlocks(view)
      : type === 'image/png'
        ? pngBlocks(view)
        : type === 'image/webp'
          ? webpBlocks(view)
          : [];
  const found = blocks.map(judge);
  return found.includes('location') ? 'location' : found.length > 0 ? 'details' : 'none';
}

/** Exif as it lies in the file, XMP, or words of another kind. */
type Block =
  | { readonly kind: 'exif'; readonly tiff: DataView }
  | { readonly kind: 'xmp'; readonly text: string }
  | { readonly kind: 'words' };

function judge(block: Block): PhotoDetails {
  if (block.kind === 'words') return 'details';
  const tellsPlace = block.kind === 'exif' ? hasGpsTag(block.tiff) : /exif:GPS/.test(block.text);
  return tellsPlace ? 'location' : 'details';
}

function jpegBlocks(view: DataView): Block[] {
  const blocks: Block[] = [];
  for (let at = 2; at + 4 <= view.byteLength && view.getUint8(at) === 0xff;) {
    const marker = view.getUint8(at + 1);
    // From here on there are pixels.
    if (marker === 0xda) break;
    const length = view.getUint16(at + 2);
    const content = slice(view, at + 4, length - 2);
    if (marker === 0xe1 && startsWith(content, 'Exif\0\0')) {
      blocks.push({ kind: 'exif', tiff: slice(content, 6) });
    } else if (marker === 0xe1 && startsWith(content, 'http://ns.adobe.com/')) {
      blocks.push({ kind: 'xmp', text: readText(content) });
    } else if (marker === COMMENT || (marker === 0xed && startsWith(content, 'Photoshop 3.0'))) {
      blocks.push({ kind: 'words' });
    }
    at += 2 + Math.max(2, length);
  }
  return blocks;
}

function pngBlocks(view: DataView): Block[] {
  const blocks: Block[] = [];
  for (let at = 8; at + 12 <= view.byteLength;) {
    const length = view.getUint32(at);
    const name = readText(slice(view, at + 4, 4));
    const content = slice(view, at + 8, length);
    if (name === 'eXIf') blocks.push({ kind: 'exif', tiff: content });
    if (name === 'iTXt' && startsWith(content, 'XML:com.adobe.xmp')) {
      blocks.push({ kind: 'xmp', text: readText(content) });
    } else if (PNG_WORDS.includes(name) && !startsWith(content, 'Software\0')) blocks.push({ kind: 'words' });
    at += 12 + length;
  }
  return blocks;
}

function webpBlocks(view: DataView): Block[] {
  const blocks: Block[] = [];
  for (let at = 12; at + 8 <= view.byteLength;) {
    const name = readText(slice(view, at, 4));
    const length = view.getUint32(at + 4, true);
    const content = slice(view, at + 8, length);
    if (name === 'EXIF') {
      blocks.push({ kind: 'exif', tiff: startsWith(content, 'Exif\0\0') ? slice(content, 6) : content });
    }
    if (name === 'XMP ') blocks.push({ kind: 'xmp', text: readText(content) });
    at += 8 + length + (length % 2);
  }
  return blocks;
}

/** Whether the first directory of the TIFF structure has the tag; false where it is not readable. */
function hasGpsTag(tiff: DataView): boolean {
  if (tiff.byteLength < 8) return false;
  const isLittle = startsWith(tiff, 'II');
  const directory = tiff.getUint32(4, isLittle);
  if (directory + 2 > tiff.byteLength) return false;
  const count = tiff.getUint16(directory, isLittle);
  for (let index = 0; index < count; index += 1) {
    const at = directory + 2 + index * TAG_BYTES;
    if (at + TAG_BYTES > tiff.byteLength) return false;
    if (tiff.getUint16(at, isLittle) === GPS_TAG) return true;
  }
  return false;
}

/** As much of it as there is. */
function slice(view: DataView, offset: number, length = Infinity): DataView {
  const start = Math.min(offset, view.byteLength);
  const end = Math.min(start + Math.max(0, length), view.byteLength);
  return new DataView(view.buffer, view.byteOffset + start, end - start);
}

function startsWith(view: DataView, text: string): boolean {
  return readText(slice(view, 0, text.length)) === text;
}

function readText(view: DataView): string {
  let text = '';
  for (let at = 0; at < view.byteLength; at += 1) text += String.fromCharCode(view.getUint8(at));
  return text;
}
