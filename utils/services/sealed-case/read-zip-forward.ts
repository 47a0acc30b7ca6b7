/**
 * Reads a ZIP archive from its first byte to its last, as it comes out of a cipher. It accepts to the last bit
 * what `bundle/write-zip.ts` writes and nothing else, so a file never says two things to two readers.
 */
import { inflateSync } from 'fflate';
import {
  CENTRAL_LENGTH,
  CENTRAL_SIGNATURE,
  DEFLATED,
  END_LENGTH,
  END_SIGNATURE,
  LOCAL_LENGTH,
  LOCAL_SIGNATURE,
  STORED,
  viewOf,
  writeCentralHeader,
  writeEndRecord,
  writeLocalHeader,
  type ZipRecord,
} from '../bundle/zip-layout.ts';
import { crc32 } from '../../domain/evidence/crc32.ts';
import type { ByteReader } from './byte-reader.ts';

/** Not an archive of our writer. */
export class DamagedArchive extends Error {
  constructor() {
    super('damaged archive');
    this.name = 'DamagedArchive';
  }
}

/** Our writer compresses only texts up to this. */
const DEFLATED_MAX_BYTES = 2 * 1024 * 1024;
const PATH_MAX_LENGTH = 200;

export interface ForwardFile {
  readonly path: string;
  readonly sizeBytes: number;
  /** Its bytes. Either this or `skip` is called, once, before the next file. */
  read(): Promise<Uint8Array<ArrayBuffer>>;
  skip(): Promise<void>;
}

export interface ForwardZip {
  /** The next file; null after the last, when the directory was found to list all of them. */
  next(): Promise<ForwardFile | null>;
}

/** @throws DamagedArchive and whatever the reader throws, from `next`, `read` and `skip` */
export function openZipForward(
  reader: ByteReader,
  limits: { readonly fileBytes: number; readonly files: number },
): ForwardZip {
  const records: ZipRecord[] = [];
  let offset = 0;

  async function takeHeader(): Promise<ZipRecord> {
    const rest = await reader.take(LOCAL_LENGTH - 4);
    const view = viewOf(rest);
    const nameLength = view.getUint16(22, true);
    if (nameLength === 0 || nameLength > PATH_MAX_LENGTH) throw new DamagedArchive();
    const name = await reader.take(nameLength);
    const record: ZipRecord = {
      path: String.fromCharCode(...name),
      method: view.getUint16(4, true),
      date: view.getUint32(6, true),
      crc: view.getUint32(10, true),
      packedBytes: view.getUint32(14, true),
      sizeBytes: view.getUint32(18, true),
      offset,
    };
    const isPossible =
      record.method === STORED
        ? record.sizeBytes === record.packedBytes
        : record.method === DEFLATED && record.sizeBytes <= DEFLATED_MAX_BYTES;
    const isWithin = record.sizeBytes <= limits.fileBytes && record.packedBytes <= limits.fileBytes;
    const expected = writeLocalHeader(record).subarray(4);
    if (!isPossible || !isWithin || !isSame(expected, [...rest, ...name])) throw new DamagedArchive();
    return record;
  }

  async function takeDirectory(first: number): Promise<void> {
    let directoryBytes = 0;
    let signature = first;
    for (const record of records) {
      if (signature !== CENTRAL_SIGNATURE) throw new DamagedArchive();
      const expected = writeCentralHeader(record).subarray(4);
      if (!isSame(expected, await reader.take(expected.length))) throw new DamagedArchive();
      directoryBytes += CENTRAL_LENGTH + record.path.length;
      signature = await takeSignature(reader);
    }
    const end = writeEndRecord(records.length, directoryBytes, offset).subarray(4);
    const isWhole =
      signature === END_SIGNATURE &&
      isSame(end, await reader.take(END_LENGTH - 4)) &&
      (await reader.isAtEnd());
    if (!isWhole) throw new DamagedArchive();
  }

  return {
    async next() {
      const signature = await takeSignature(reader);
      if (signature !== LOCAL_SIGNATURE) {
        await takeDirectory(signature);
        return null;
      }
      if (records.length >= limits.files) throw new DamagedArchive();
      const record = await takeHeader();
      records.push(record);
      offset += LOCAL_LENGTH + record.path.length + record.packedBytes;
      return {
        path: record.path,
        sizeBytes: record.sizeBytes,
        async read() {
          const bytes = unpack(await reader.take(record.packedBytes), record);
          if (bytes.length !== record.sizeBytes || crc32(bytes) !== record.crc) throw new DamagedArchive();
          return bytes;
        },
        skip: () => reader.skip(record.packedBytes),
      };
    },
  };
}

async function takeSignature(reader: ByteReader): Promise<number> {
  return viewOf(await reader.take(4)).getUint32(0, true);
}

function unpack(packed: Uint8Array<ArrayBuffer>, { method, sizeBytes }: ZipRecord): Uint8Array<ArrayBuffer> {
  if (method === STORED) return packed;
  try {
    return inflateSync(packed, { out: new Uint8Array(sizeBytes) });
  } catch {
    throw new DamagedArchive();
  }
}

function isSame(a: ArrayLike<number>, b: ArrayLike<number>): boolean {
  return a.length === b.length && Array.prototype.every.call(a, (byte, at) => byte === b[at]);
}
