/**
 * Random bytes inside a picture file. The SHA-256 of a picture stays in the chain when more of it is covered later,
 * and the chain leaves the device. Who has the covered picture could draw a guess over the box, encode it as the
 * browser does and compare the hash; with bytes in the file that nobody can guess there is nothing to compare.
 */
import { crc32 } from './crc32.ts';

type Bytes = Uint8Array<ArrayBuffer>;

export const PICTURE_SALT_BYTES = 16;

/**
 * The same picture with `salt` in it, where no viewer shows it: a private chunk of a PNG, an application segment of a
 * JPEG. Any other bytes come back as they are.
 * @param salt `PICTURE_SALT_BYTES` random bytes, used for this one file
 */
export function saltPicture(bytes: Bytes, salt: Uint8Array): Bytes {
  const place = findPngPlace(bytes);
  if (place !== null) return insert(bytes, place, pngChunk(salt));
  const jpegPlace = findJpegPlace(bytes);
  return jpegPlace === null ? bytes : insert(bytes, jpegPlace, jpegSegment(salt));
}

/** Small letters say that a reader may pass it over and that no standard knows it; the last one, that an editor must not keep it. */
const PNG_CHUNK = 'gaRM';
const PNG_HEAD = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52];
/** Signature, and the header chunk with its length, name and check sum. */
const PNG_HEADER_END = 8 + 4 + 4 + 13 + 4;

/** Behind the header, which must stay first; null when the bytes are no PNG. */
function findPngPlace(bytes: Bytes): number | null {
  const isPng = bytes.length > PNG_HEADER_END && PNG_HEAD.every((byte, at) => bytes[at] === byte);
  return isPng ? PNG_HEADER_END : null;
}

function pngChunk(salt: Uint8Array): Bytes {
  const named = concat([latin(PNG_CHUNK), salt]);
  return concat([bigEndian(salt.length), named, bigEndian(crc32(named))]);
}

const JPEG_START = [0xff, 0xd8];
const MARKER = 0xff;
const FIRST_APPLICATION = 0xe0;
const LAST_APPLICATION = 0xef;
const JPEG_NAME = 'garam\0';

/** Behind the segments of JFIF and Exif, which must stand first; null when the bytes are no JPEG. */
function findJpegPlace(bytes: Bytes): number | null {
  if (!JPEG_START.every((byte, at) => bytes[at] === byte)) return null;
  let at = JPEG_START.length;
  for (;;) {
    const marker = bytes[at + 1] ?? 0;
    if (bytes[at] !== MARKER || marker === MARKER) return null;
    if (marker < FIRST_APPLICATION || marker > LAST_APPLICATION) return at;
    at += 2 + 256 * (bytes[at + 2] ?? 0) + (bytes[at + 3] ?? 0);
  }
}

function jpegSegment(salt: Uint8Array): Bytes {
  const content = concat([latin(JPEG_NAME), salt]);
  return concat([[MARKER, LAST_APPLICATION, 0, content.length + 2], content]);
}

function insert(bytes: Bytes, at: number, piece: Bytes): Bytes {
  return concat([bytes.subarray(0, at), piece, bytes.subarray(at)]);
}

function concat(pieces: readonly ArrayLike<number>[]): Bytes {
  const whole = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

function latin(text: string): number[] {
  return Array.from(text, (letter) => letter.charCodeAt(0));
}

function bigEndian(value: number): number[] {
  return [24, 16, 8, 0].map((shift) => (value >>> shift) & 0xff);
}
