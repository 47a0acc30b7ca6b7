/**
 * Places and signatures in a ZIP archive (PKWARE APPNOTE 6.3), little endian, and the headers as bundles have
 * them: no extra fields, no comments, no descriptors, names in ASCII. The writer writes these, and the check
 * compares with them to see whether an archive was packed again by another tool.
 */

export const LOCAL_SIGNATURE = 0x04034b50;
export const CENTRAL_SIGNATURE = 0x02014b50;
export const END_SIGNATURE = 0x06054b50;
export const DESCRIPTOR_SIGNATURE = 0x08074b50;

export const LOCAL_LENGTH = 30;
export const CENTRAL_LENGTH = 46;
export const END_LENGTH = 22;

export const STORED = 0;
export const DEFLATED = 8;
/** Of fflate's `deflateSync`, for texts. */
export const DEFLATE_LEVEL = 6;

const VERSION = 20;

/** What the headers of one file say. */
export interface ZipRecord {
  readonly path: string;
  /** `STORED` or `DEFLATED`. */
  readonly method: number;
  readonly crc: number;
  readonly packedBytes: number;
  readonly sizeBytes: number;
  /** Where its local header begins. */
  readonly offset: number;
  /** See `dosDate`. */
  readonly date: number;
}

/** The bytes in front of a file's data. */
export function writeLocalHeader(record: ZipRecord): Uint8Array<ArrayBuffer> {
  const name = new TextEncoder().encode(record.path);
  const header = new Uint8Array(LOCAL_LENGTH + name.length);
  const view = viewOf(header);
  view.setUint32(0, LOCAL_SIGNATURE, true);
  writeCommon(view, 4, record, name.length);
  header.set(name, LOCAL_LENGTH);
  return header;
}

/** A file's line in the directory at the end of the archive. */
export function writeCentralHeader(record: ZipRecord): Uint8Array<ArrayBuffer> {
  const name = new TextEncoder().encode(record.path);
  const header = new Uint8Array(CENTRAL_LENGTH + name.length);
  const view = viewOf(header);
  view.setUint32(0, CENTRAL_SIGNATURE, true);
  view.setUint16(4, VERSION, true);
  writeCommon(view, 6, record, name.length);
  view.setUint32(42, record.offset, true);
  header.set(name, CENTRAL_LENGTH);
  return header;
}

/** The last bytes of an archive with `count` files, whose directory follows the last file. */
export function writeEndRecord(
  count: number,
  directoryBytes: number,
  directoryStart: number,
): Uint8Array<ArrayBuffer> {
  const record = new Uint8Array(END_LENGTH);
  const view = viewOf(record);
  view.setUint32(0, END_SIGNATURE, true);
  view.setUint16(8, count, true);
  view.setUint16(10, count, true);
  view.setUint32(12, directoryBytes, true);
  view.setUint32(16, directoryStart, true);
  return record;
}

/** The part that local and central header share. */
function writeCommon(view: DataView, at: number, record: ZipRecord, nameBytes: number): void {
  view.setUint16(at, VERSION, true);
  view.setUint16(at + 4, record.method, true);
  view.setUint32(at + 6, record.date, true);
  view.setUint32(at + 10, record.crc, true);
  view.setUint32(at + 14, record.packedBytes, true);
  view.setUint32(at + 18, record.sizeBytes, true);
  view.setUint16(at + 22, nameBytes, true);
}

/** Date and time in the MS-DOS form of ZIP: UTC, two-second steps, years 1980 to 2107. */
export function dosDate(atUtc: string): number {
  const at = new Date(atUtc);
  const year = Math.min(Math.max(at.getUTCFullYear(), 1980), 2107) - 1980;
  const day = (year << 9) | ((at.getUTCMonth() + 1) << 5) | at.getUTCDate();
  const time = (at.getUTCHours() << 11) | (at.getUTCMinutes() << 5) | (at.getUTCSeconds() >> 1);
  return ((day << 16) | time) >>> 0;
}

export function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
