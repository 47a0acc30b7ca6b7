/** Bytes that are taken in one step. */
const STEP = 16;

/** `TABLES[k * 256 + b]`: what the byte `b` does to the remainder when `k` further bytes follow it in its step. */
const TABLES = makeTables();

function makeTables(): Int32Array {
  const tables = new Int32Array(STEP * 256);
  for (let byte = 0; byte < 256; byte += 1) {
    let value = byte;
    for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
    tables[byte] = value;
  }
  for (let index = 256; index < tables.length; index += 1) {
    const before = tables[index - 256] ?? 0;
    tables[index] = (tables[before & 0xff] ?? 0) ^ (before >>> 8);
  }
  return tables;
}

/** The CRC-32 that ZIP archives keep of each file, and PNG files of each chunk, as an unsigned number. */
export function crc32(bytes: Uint8Array): number {
  // A bundle of hundreds of pictures is read through here, so sixteen bytes at a time, four of them at once.
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const stepsEnd = bytes.length - (bytes.length % STEP);
  let value = -1;
  for (let at = 0; at < stepsEnd; at += STEP) {
    const a = view.getInt32(at, true) ^ value;
    const b = view.getInt32(at + 4, true);
    const c = view.getInt32(at + 8, true);
    const d = view.getInt32(at + 12, true);
    value =
      (TABLES[0xf00 + (a & 0xff)] ?? 0) ^
      (TABLES[0xe00 + ((a >>> 8) & 0xff)] ?? 0) ^
      (TABLES[0xd00 + ((a >>> 16) & 0xff)] ?? 0) ^
      (TABLES[0xc00 + (a >>> 24)] ?? 0) ^
      (TABLES[0xb00 + (b & 0xff)] ?? 0) ^
      (TABLES[0xa00 + ((b >>> 8) & 0xff)] ?? 0) ^
      (TABLES[0x900 + ((b >>> 16) & 0xff)] ?? 0) ^
      (TABLES[0x800 + (b >>> 24)] ?? 0) ^
      (TABLES[0x700 + (c & 0xff)] ?? 0) ^
      (TABLES[0x600 + ((c >>> 8) & 0xff)] ?? 0) ^
      (TABLES[0x500 + ((c >>> 16) & 0xff)] ?? 0) ^
      (TABLES[0x400 + (c >>> 24)] ?? 0) ^
      (TABLES[0x300 + (d & 0xff)] ?? 0) ^
      (TABLES[0x200 + ((d >>> 8) & 0xff)] ?? 0) ^
      (TABLES[0x100 + ((d >>> 16) & 0xff)] ?? 0) ^
      (TABLES[d >>> 24] ?? 0);
  }
  for (let at = stepsEnd; at < bytes.length; at += 1) {
    value = (TABLES[(value ^ (bytes[at] ?? 0)) & 0xff] ?? 0) ^ (value >>> 8);
  }
  return ~value >>> 0;
}
