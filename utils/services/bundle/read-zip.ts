/**
 * A strict ZIP reader. It accepts what usual tools write and refuses whatever two tools could read
 * differently: unaccounted bytes, headers that contradict each other, links, encryption, renaming fields.
 */
import { inflateSync } from 'fflate';
import { crc32 } from './crc32.ts';
import type { BundleFile } from './write-zip.ts';
import {
  CENTRAL_LENGTH,
  CENTRAL_SIGNATURE,
  DESCRIPTOR_SIGNATURE,
  END_LENGTH,
  END_SIGNATURE,
  LOCAL_LENGTH,
  LOCAL_SIGNATURE,
  viewOf,
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

/** More than any bundle has; keeps a small archive from unpacking without end. */
const UNPACKED_MAX_BYTES = 2 ** 31;

const STORED = 0;
const DEFLATED = 8;
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

interface CentralEntry {
  readonly path: string;
  readonly flags: number;
  readonly method: number;
  readonly crc: number;
  readonly packedBytes: number;
  readonly sizeBytes: number;
  readonly offset: number;
}

export function isZip(bytes: Uint8Array): boolean {
  return bytes.length >= END_LENGTH && viewOf(bytes).getUint16(0, true) === 0x4b50;
}

/**
 * All files of the archive in the order of its directory; folders are left out. Two files may have the same
 * path: that is for the caller to judge.
 * @throws DamagedZip
 */
export function readZip(zip: Uint8Array): BundleFile[] {
  const entries = readDirectory(zip);
  if (entries.reduce((sum, entry) => sum + entry.sizeBytes, 0) > UNPACKED_MAX_BYTES)
    throw new DamagedZip(null);
  const directoryStart = viewOf(zip).getUint32(zip.length - END_LENGTH + 16, true);
  const bytesOf = new Map<CentralEntry, Uint8Array>();
  let next = 0;
  for (const entry of entries.toSorted((a, b) => a.offset - b.offset)) {
    // Neither a gap nor an overlap: every byte of the archive belongs to exactly one entry.
    if (entry.offset !== next) throw new DamagedZip(entry.path);
    const { bytes, end } = readEntry(zip, entry, directoryStart);
    bytesOf.set(entry, bytes);
    next = end;
  }
  if (next !== directoryStart) throw new DamagedZip(null);
  return entries
    .filter((entry) => !entry.path.endsWith('/'))
    .map((entry) => ({ path: entry.path, bytes: bytesOf.get(entry) ?? new Uint8Array() }));
}

function readDirectory(zip: Uint8Array): CentralEntry[] {
  const view = viewOf(zip);
  const end = zip.length - END_LENGTH;
  if (end < 0 || view.getUint32(end, true) !== END_SIGNATURE) throw new DamagedZip(null);
  const count = view.getUint16(end + 10, true);
  const length = view.getUint32(end + 12, true);
  const start = view.getUint32(end + 16, true);
  const isWhole =
    view.getUint32(end + 4, true) === 0 &&
    view.getUint16(end + 8, true) === count &&
    view.getUint16(end + 20, true) === 0 &&
    start + length === end;
  if (!isWhole) throw new DamagedZip(null);

  const entries: CentralEntry[] = [];
  let at = start;
  for (let index = 0; index < count; index += 1) {
    if (at + CENTRAL_LENGTH > end || view.getUint32(at, true) !== CENTRAL_SIGNATURE)
      throw new DamagedZip(null);
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const commentLength = view.getUint16(at + 32, true);
    const next = at + CENTRAL_LENGTH + nameLength + extraLength + commentLength;
    if (next > end) throw new DamagedZip(null);
    const path = readName(zip.subarray(at + CENTRAL_LENGTH, at + CENTRAL_LENGTH + nameLength));
    const extra = zip.subarray(at + CENTRAL_LENGTH + nameLength, next - commentLength);
    const isPlain =
      HOSTS_KNOWN.includes(view.getUint8(at + 5)) &&
      isKnownVersion(view.getUint16(at + 6, true)) &&
      view.getUint16(at + 34, true) === 0 &&
      isPlainKind(path, view.getUint32(at + 38, true)) &&
      isPlainExtra(extra);
    if (!isPlain) throw new DamagedZip(path);
    entries.push({
      path,
      flags: view.getUint16(at + 8, true),
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      packedBytes: view.getUint32(at + 20, true),
      sizeBytes: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    });
    at = next;
  }
  if (at !== end) throw new DamagedZip(null);
  return entries;
}

function readEntry(zip: Uint8Array, entry: CentralEntry, limit: number): { bytes: Uint8Array; end: number } {
  const view = viewOf(zip);
  const { offset, path } = entry;
  if (offset + LOCAL_LENGTH > limit || view.getUint32(offset, true) !== LOCAL_SIGNATURE) {
    throw new DamagedZip(path);
  }
  const nameEnd = offset + LOCAL_LENGTH + view.getUint16(offset + 26, true);
  const dataStart = nameEnd + view.getUint16(offset + 28, true);
  const dataEnd = dataStart + entry.packedBytes;
  if (dataEnd > limit) throw new DamagedZip(path);

  const hasDescriptor = (entry.flags & FLAG_DESCRIPTOR) !== 0;
  const agrees =
    isKnownVersion(view.getUint16(offset + 4, true)) &&
    view.getUint16(offset + 6, true) === entry.flags &&
    (entry.flags & ~FLAGS_KNOWN) === 0 &&
    view.getUint16(offset + 8, true) === entry.method &&
    readName(zip.subarray(offset + LOCAL_LENGTH, nameEnd)) === path &&
    isPlainExtra(zip.subarray(nameEnd, dataStart)) &&
    (hasDescriptor || holdsFigures(view, offset + 14, entry));
  if (!agrees) throw new DamagedZip(path);

  const bytes = unpack(zip.subarray(dataStart, dataEnd), entry);
  if (bytes.length !== entry.sizeBytes || crc32(bytes) !== entry.crc) throw new DamagedZip(path);
  return { bytes, end: hasDescriptor ? endOfDescriptor(view, dataEnd, entry, limit) : dataEnd };
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
