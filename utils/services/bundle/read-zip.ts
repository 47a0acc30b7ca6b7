/**
 * A strict ZIP reader. It accepts what usual tools write and refuses whatever two tools could read
 * differently: unaccounted bytes, headers that contradict each other, links, encryption, renaming fields.
 */
import { deflateSync, inflateSync } from 'fflate';
import { crc32 } from '../../domain/evidence/crc32.ts';
import type { ZipSource } from './zip-source.ts';
import {
  CENTRAL_LENGTH,
  CENTRAL_SIGNATURE,
  DEFLATE_LEVEL,
  DEFLATED,
  DESCRIPTOR_SIGNATURE,
  END_LENGTH,
  END_SIGNATURE,
  LOCAL_LENGTH,
  LOCAL_SIGNATURE,
  STORED,
  viewOf,
  writeCentralHeader,
  writeLocalHeader,
  type ZipRecord,
} from './zip-layout.ts';

/** The archive cannot be read without guessing. */
export class DamagedZip extends Error {
  /** The entry it happened at, or null when it is the archive as a whole. */
  readonly path: string | null;
  constructor(path: string | null) {
    super('damaged zip');
    this.name = 'DamagedZip';
    this.path = path;
  }
}

/** More than any bundle has; these keep a small archive from unpacking without end. */
const UNPACKED_MAX_BYTES = 2 ** 32;
const FILE_MAX_BYTES = 2 ** 29;
/** No deflated stream is shorter than a 1,032nd of its content. */
const DEFLATE_MAX_RATIO = 1_040;

const FLAG_DESCRIPTOR = 1 << 3;
/** Descriptor, the two bits of the compression level, names in UTF-8. */
const FLAGS_KNOWN = FLAG_DESCRIPTOR | (1 << 1) | (1 << 2) | (1 << 11);
/** MS-DOS, Unix, NTFS, macOS: systems whose names are plain. */
const HOSTS_KNOWN = [0, 3, 10, 19];
const VERSION_KNOWN = 20;
const DOS_VOLUME = 0x08;
const DOS_DIRECTORY = 0x10;
const UNIX_DIRECTORY = 4;
const UNIX_FILE = 8;
/** Fields that replace the name or the sizes of an entry. */
const EXTRA_REFUSED = [0x0001, 0x7075];

interface CentralEntry extends ZipRecord {
  readonly flags: number;
  /** The directory says of it exactly what our writer would. */
  readonly asWritten: boolean;
}

/** One file of an archive, not read yet. */
export interface ZipFile {
  readonly path: string;
  readonly sizeBytes: number;
  /** Bytes of the archive that belong to it. */
  readonly packedBytes: number;
  readonly read: () => Promise<ZipContent>;
}

export interface ZipContent {
  readonly bytes: Uint8Array;
  /** The check sum of the archive is that of the bytes. */
  readonly crcHolds: boolean;
  /** Headers and packed data are to the last bit what our writer writes; the date left aside. */
  readonly asWritten: boolean;
  /** See `dosDate`. */
  readonly date: number;
}

export async function isZip(source: ZipSource): Promise<boolean> {
  if (source.size < END_LENGTH) return false;
  return viewOf(await readExactly(source, 0, 2)).getUint16(0, true) === 0x4b50;
}

/**
 * All files of the archive in the order of its directory; folders are left out. Two files may have the same
 * path: that is for the caller to judge. Reads the directory only; each file is read when asked for.
 * @throws DamagedZip here, and when a file is read
 */
export async function openZip(source: ZipSource): Promise<ZipFile[]> {
  const { entries, start } = await readDirectory(source);
  if (entries.reduce((sum, entry) => sum + entry.sizeBytes, 0) > UNPACKED_MAX_BYTES)
    throw new DamagedZip(null);
  // Neither a gap nor an overlap: every byte before the directory belongs to exactly one entry, up to the next.
  const inOrder = entries.toSorted((a, b) => a.offset - b.offset);
  if ((inOrder[0]?.offset ?? start) !== 0) throw new DamagedZip(null);
  const ends = new Map(inOrder.map((entry, index) => [entry, inOrder[index + 1]?.offset ?? start]));
  const endOf = (entry: CentralEntry): number => ends.get(entry) ?? start;
  for (const entry of entries) {
    if (endOf(entry) - entry.offset < LOCAL_LENGTH) throw new DamagedZip(entry.path);
    if (entry.path.endsWith('/')) await readEntry(source, entry, endOf(entry));
  }
  // Our writer writes no folders, and the directory in the order of the files.
  const isPlainOrder = entries.every((entry, index) => entry === inOrder[index] && !entry.path.endsWith('/'));
  return entries
    .filter((entry) => !entry.path.endsWith('/'))
    .map((entry) => ({
      path: entry.path,
      sizeBytes: entry.sizeBytes,
      packedBytes: endOf(entry) - entry.offset,
      read: async () => {
        const content = await readEntry(source, entry, endOf(entry));
        return { ...content, asWritten: content.asWritten && isPlainOrder };
      },
    }));
}

async function readDirectory(source: ZipSource): Promise<{ entries: CentralEntry[]; start: number }> {
  const end = source.size - END_LENGTH;
  if (end < 0) throw new DamagedZip(null);
  const last = viewOf(await readExactly(source, end, source.size));
  const count = last.getUint16(10, true);
  const length = last.getUint32(12, true);
  const start = last.getUint32(16, true);
  const isWhole =
    last.getUint32(0, true) === END_SIGNATURE &&
    last.getUint32(4, true) === 0 &&
    last.getUint16(8, true) === count &&
    last.getUint16(20, true) === 0 &&
    start + length === end;
  if (!isWhole) throw new DamagedZip(null);

  const directory = await readExactly(source, start, end);
  const view = viewOf(directory);
  const entries: CentralEntry[] = [];
  let at = 0;
  for (let index = 0; index < count; index += 1) {
    if (at + CENTRAL_LENGTH > length || view.getUint32(at, true) !== CENTRAL_SIGNATURE)
      throw new DamagedZip(null);
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const commentLength = view.getUint16(at + 32, true);
    const next = at + CENTRAL_LENGTH + nameLength + extraLength + commentLength;
    if (next > length) throw new DamagedZip(null);
    const path = readName(directory.subarray(at + CENTRAL_LENGTH, at + CENTRAL_LENGTH + nameLength));
    const extra = directory.subarray(at + CENTRAL_LENGTH + nameLength, next - commentLength);
    const isPlain =
      HOSTS_KNOWN.includes(view.getUint8(at + 5)) &&
      isKnownVersion(view.getUint16(at + 6, true)) &&
      view.getUint16(at + 34, true) === 0 &&
      isPlainKind(path, view.getUint32(at + 38, true)) &&
      isPlainExtra(extra);
    if (!isPlain) throw new DamagedZip(path);
    const record: ZipRecord = {
      path,
      method: view.getUint16(at + 10, true),
      date: view.getUint32(at + 12, true),
      crc: view.getUint32(at + 16, true),
      packedBytes: view.getUint32(at + 20, true),
      sizeBytes: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    };
    if (!isPossible(record)) throw new DamagedZip(path);
    entries.push({
      ...record,
      flags: view.getUint16(at + 8, true),
      asWritten: isSame(directory.subarray(at, next), writeCentralHeader(record)),
    });
    at = next;
  }
  if (at !== length) throw new DamagedZip(null);
  return { entries, start };
}

/** An entry from its local header up to `end`, where the next one or the directory begins. */
async function readEntry(source: ZipSource, entry: CentralEntry, end: number): Promise<ZipContent> {
  const { path } = entry;
  const slab = await readExactly(source, entry.offset, end);
  const view = viewOf(slab);
  if (view.getUint32(0, true) !== LOCAL_SIGNATURE) throw new DamagedZip(path);
  const nameEnd = LOCAL_LENGTH + view.getUint16(26, true);
  const dataStart = nameEnd + view.getUint16(28, true);
  const dataEnd = dataStart + entry.packedBytes;
  if (dataEnd > slab.length) throw new DamagedZip(path);

  const hasDescriptor = (entry.flags & FLAG_DESCRIPTOR) !== 0;
  const agrees =
    isKnownVersion(view.getUint16(4, true)) &&
    view.getUint16(6, true) === entry.flags &&
    (entry.flags & ~FLAGS_KNOWN) === 0 &&
    view.getUint16(8, true) === entry.method &&
    readName(slab.subarray(LOCAL_LENGTH, nameEnd)) === path &&
    isPlainExtra(slab.subarray(nameEnd, dataStart)) &&
    (hasDescriptor || holdsFigures(view, 14, entry));
  if (!agrees) throw new DamagedZip(path);
  const entryEnd = hasDescriptor ? endOfDescriptor(view, dataEnd, entry, slab.length) : dataEnd;
  if (entryEnd !== slab.length) throw new DamagedZip(path);

  const packed = slab.subarray(dataStart, dataEnd);
  const bytes = unpack(packed, entry);
  if (bytes.length !== entry.sizeBytes) throw new DamagedZip(path);
  const asWritten =
    entry.asWritten &&
    isSame(slab.subarray(0, dataStart), writeLocalHeader(entry)) &&
    (entry.method === STORED || isSame(packed, deflateSync(bytes, { level: DEFLATE_LEVEL })));
  return { bytes, crcHolds: crc32(bytes) === entry.crc, asWritten, date: entry.date };
}

async function readExactly(source: ZipSource, start: number, end: number): Promise<Uint8Array> {
  const bytes = await source.read(start, end);
  if (bytes.length !== end - start) throw new DamagedZip(null);
  return bytes;
}

function isPossible({ method, packedBytes, sizeBytes }: ZipRecord): boolean {
  if (sizeBytes > FILE_MAX_BYTES) return false;
  return method === STORED ? sizeBytes === packedBytes : sizeBytes <= packedBytes * DEFLATE_MAX_RATIO;
}

function isSame(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, index) => byte === b[index]);
}

function unpack(packed: Uint8Array, entry: CentralEntry): Uint8Array {
  if (entry.method === STORED) return packed;
  if (entry.method !== DEFLATED) throw new DamagedZip(entry.path);
  try {
    return inflateSync(packed, { out: new Uint8Array(entry.sizeBytes) });
  } catch {
    throw new DamagedZip(entry.path);
  }
}

/** Sizes and check sum behind the data, with or without a signature of their own. */
function endOfDescriptor(view: DataView, at: number, entry: CentralEntry, limit: number): number {
  const start = at + 4 <= limit && view.getUint32(at, true) === DESCRIPTOR_SIGNATURE ? at + 4 : at;
  if (start + 12 > limit || !holdsFigures(view, start, entry)) throw new DamagedZip(entry.path);
  return start + 12;
}

function holdsFigures(view: DataView, at: number, entry: CentralEntry): boolean {
  return (
    view.getUint32(at, true) === entry.crc &&
    view.getUint32(at + 4, true) === entry.packedBytes &&
    view.getUint32(at + 8, true) === entry.sizeBytes
  );
}

function readName(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new DamagedZip(null);
  }
}

function isKnownVersion(version: number): boolean {
  return (version & 0xff) <= VERSION_KNOWN;
}

/** A file or a folder as its name says; no link, no volume label. */
function isPlainKind(path: string, attributes: number): boolean {
  const isFolder = path.endsWith('/');
  const unixKind = attributes >>> 28;
  const kindFits = unixKind === 0 || unixKind === (isFolder ? UNIX_DIRECTORY : UNIX_FILE);
  return kindFits && (attributes & DOS_VOLUME) === 0 && (isFolder || (attributes & DOS_DIRECTORY) === 0);
}

function isPlainExtra(extra: Uint8Array): boolean {
  const view = viewOf(extra);
  let at = 0;
  while (at + 4 <= extra.length) {
    if (EXTRA_REFUSED.includes(view.getUint16(at, true))) return false;
    at += 4 + view.getUint16(at + 2, true);
  }
  return at === extra.length;
}
