/** Writes a ZIP archive file by file into a sink, so that only one file at a time is in memory. */
import { deflateSync } from 'fflate';
import { AppError } from '../../contracts/result.ts';
import type { BundleSink } from './bundle-sink.ts';
import { crc32 } from '../../domain/evidence/crc32.ts';
import {
  CENTRAL_LENGTH,
  DEFLATE_LEVEL,
  DEFLATED,
  dosDate,
  END_LENGTH,
  LOCAL_LENGTH,
  STORED,
  writeCentralHeader,
  writeEndRecord,
  writeLocalHeader,
  type ZipRecord,
} from './zip-layout.ts';

/** Beyond these an archive needs the ZIP64 form, which not every desk's software opens. */
const ARCHIVE_LIMITS = { bytes: 2 ** 32 - 1, files: 2 ** 16 - 1 };

/** A longer text is a report full of pictures: compressing it takes long and wins next to nothing. */
const DEFLATED_MAX_BYTES = 2 * 1024 * 1024;
const TEXT_ENDINGS = /\.(?:txt|html|json|jsonl|csv|pem|eml)$/;

export interface ZipWriter {
  /**
   * Adds a file: texts compressed; pictures, which are already, as they are. Throws `AppError`
   * `bundle-too-large` or `bundle-too-many-files` before anything of it is written.
   */
  add(path: string, bytes: Uint8Array<ArrayBuffer>): Promise<void>;
  /** How long the archive would be if it ended now. */
  sizeBytes(): number;
  /** Writes the directory. Closing the sink is for the caller. */
  finish(): Promise<void>;
}

/** All files are dated `atUtc`. The same files and the same instant give the same bytes in every time zone. */
export function createZipWriter(
  sink: Pick<BundleSink, 'write'>,
  atUtc: string,
  limits: { readonly bytes: number; readonly files: number } = ARCHIVE_LIMITS,
): ZipWriter {
  const date = dosDate(atUtc);
  const records: ZipRecord[] = [];
  let offset = 0;
  let directoryBytes = 0;

  return {
    async add(path, bytes) {
      const packed = packFile(path, bytes);
      const added = costOfFile(path, packed.length);
      if (records.length >= limits.files) throw new AppError('bundle-too-many-files');
      if (offset + directoryBytes + END_LENGTH + added > limits.bytes) throw new AppError('bundle-too-large');
      const record: ZipRecord = {
        path,
        method: packed === bytes ? STORED : DEFLATED,
        crc: crc32(bytes),
        packedBytes: packed.length,
        sizeBytes: bytes.length,
        offset,
        date,
      };
      records.push(record);
      const header = writeLocalHeader(record);
      offset += header.length + packed.length;
      directoryBytes += CENTRAL_LENGTH + path.length;
      await sink.write(header);
      await sink.write(packed);
    },
    sizeBytes: () => offset + directoryBytes + END_LENGTH,
    async finish() {
      for (const record of records) await sink.write(writeCentralHeader(record));
      await sink.write(writeEndRecord(records.length, directoryBytes, offset));
    },
  };
}

/** The bytes of a file as they stand in the archive; `bytes` itself when they are stored as they are. */
export function packFile(path: string, bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  const isText = TEXT_ENDINGS.test(path) && bytes.length <= DEFLATED_MAX_BYTES;
  return isText ? deflateSync(bytes, { level: DEFLATE_LEVEL }) : bytes;
}

/** By how much a file makes an archive longer. Paths are ASCII. */
export function costOfFile(path: string, packedBytes: number): number {
  return LOCAL_LENGTH + CENTRAL_LENGTH + 2 * path.length + packedBytes;
}
