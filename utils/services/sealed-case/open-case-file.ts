/**
 * Opens a sealed case file. Foreign until proved otherwise: what it asks for is limited before it is given,
 * every piece is authenticated before it is looked at, and the whole file is read once before anything of it
 * is offered, so that a cut-off file is found out at the beginning.
 */
import {
  CASE_RECORDS_FORMAT,
  CASE_RECORDS_MAX,
  CASE_RECORDS_VERSION,
  caseRecordsSchema,
  type CaseRecords,
} from '../../contracts/case-records.ts';
import { AppError } from '../../contracts/result.ts';
import {
  CASE_JSON_MAX_BYTES,
  SEALED_CASE_MAX_BYTES,
  SealedCaseError,
  type SealedCaseStage,
} from '../../contracts/sealed-case.ts';
import { z } from '../../contracts/zod.ts';
import { readAgeHeader } from './age-header.ts';
import { createByteReader, StreamEnded, type ByteReader } from './byte-reader.ts';
import type { CaseCipher } from './case-cipher.ts';
import { CASE_JSON_PATH, pathOfFile } from './case-file-layout.ts';
import { HEAD_BYTES } from './identify-file.ts';
import { tidyPassphrase } from './passphrase.ts';
import { DamagedArchive, openZipForward, type ForwardZip } from './read-zip-forward.ts';

type Bytes = Uint8Array<ArrayBuffer>;

export interface OpenPorts {
  readonly cipher: Pick<CaseCipher, 'unlock' | 'decrypt'>;
}

export interface OpenWatch {
  readonly onProgress?: (stage: SealedCaseStage, done: number, total: number) => void;
  /** Ends the work, which then throws the signal's reason. */
  readonly signal?: AbortSignal;
}

export interface OpenedCaseFile {
  readonly records: CaseRecords;
  /**
   * The bytes of a file by its name in the records; null when they name none. Quick in the order of the
   * records; a file from before the last one makes the reading begin anew.
   */
  readFile(name: string): Promise<Bytes | null>;
  /** Lets go of the file. */
  close(): Promise<void>;
}

/** @throws SealedCaseError for every file that is not one of ours, whole, and of this version */
export async function openCaseFile(
  { file, passphrase }: { readonly file: Blob; readonly passphrase: string },
  { cipher }: OpenPorts,
  { onProgress = () => undefined, signal }: OpenWatch = {},
): Promise<OpenedCaseFile> {
  const header = readAgeHeader(await readHead(file));
  if (file.size > SEALED_CASE_MAX_BYTES) throw new SealedCaseError('too-large');
  onProgress('key', 0, 0);
  const key = await cipher.unlock(header.bytes, tidyPassphrase(passphrase));
  signal?.throwIfAborted();
  const begin = async (): Promise<OpenArchive> => {
    const reader = createByteReader(await cipher.decrypt(file, key));
    const limits = { fileBytes: CASE_JSON_MAX_BYTES, files: CASE_RECORDS_MAX.files + 1 };
    return { reader, zip: openZipForward(reader, limits) };
  };

  const first = await begin();
  try {
    const records = await translated(() => readRecords(first.zip));
    await translated(async () => {
      for (const [index, expected] of records.files.entries()) {
        signal?.throwIfAborted();
        onProgress('files', index, records.files.length);
        const next = await first.zip.next();
        if (next?.path !== pathOfFile(expected, records) || next.sizeBytes !== expected.sizeBytes) {
          throw new DamagedArchive();
        }
        await next.skip();
      }
      if ((await first.zip.next()) !== null) throw new DamagedArchive();
    });
    onProgress('files', records.files.length, records.files.length);
    return { records, ...createFileReader(records, begin) };
  } finally {
    await first.reader.cancel();
  }
}

interface OpenArchive {
  readonly reader: ByteReader;
  readonly zip: ForwardZip;
}

async function readHead(file: Blob): Promise<Uint8Array> {
  try {
    return new Uint8Array(await file.slice(0, HEAD_BYTES).arrayBuffer());
  } catch (error) {
    throw new SealedCaseError('unreadable', { cause: error });
  }
}

const versionSchema = z.object({ format: z.literal(CASE_RECORDS_FORMAT), version: z.number() });

async function readRecords(zip: ForwardZip): Promise<CaseRecords> {
  const file = await firstFile(zip);
  const value: unknown = parseJson(await file.read());
  const described = versionSchema.safeParse(value);
  if (!described.success) throw new SealedCaseError('other');
  if (described.data.version > CASE_RECORDS_VERSION) throw new SealedCaseError('newer-version');
  const parsed = caseRecordsSchema.safeParse(value);
  if (!parsed.success) throw new SealedCaseError('damaged');
  return parsed.data;
}

/** What was encrypted may be anything. */
async function firstFile(zip: ForwardZip): Promise<NonNullable<Awaited<ReturnType<ForwardZip['next']>>>> {
  const file = await zip.next().catch((error: unknown) => {
    if (error instanceof DamagedArchive || error instanceof StreamEnded) return null;
    throw error;
  });
  if (file?.path !== CASE_JSON_PATH) throw new SealedCaseError('other');
  return file;
}

function parseJson(bytes: Bytes): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (error) {
    throw new SealedCaseError('damaged', { cause: error });
  }
}

function createFileReader(
  records: CaseRecords,
  begin: () => Promise<OpenArchive>,
): Pick<OpenedCaseFile, 'readFile' | 'close'> {
  const places = new Map(records.files.map(({ name }, index) => [name, index]));
  let open: OpenArchive | null = null;
  /** The file that comes next in `open`, counted as in the records. */
  let at = 0;

  async function close(): Promise<void> {
    await open?.reader.cancel();
    open = null;
  }

  async function goTo(place: number): Promise<OpenArchive> {
    if (open === null || place < at) {
      await close();
      open = await begin();
      await (await open.zip.next())?.skip();
      at = 0;
    }
    for (; at < place; at += 1) await (await open.zip.next())?.skip();
    return open;
  }

  return {
    close,
    readFile: (name) =>
      translated(async () => {
        const place = places.get(name);
        const expected = place === undefined ? undefined : records.files[place];
        if (place === undefined || expected === undefined) return null;
        const file = await (await goTo(place)).zip.next();
        at = place + 1;
        if (file?.path !== pathOfFile(expected, records)) throw new DamagedArchive();
        return file.read();
      }),
  };
}

async function translated<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const isKnown = error instanceof SealedCaseError || error instanceof AppError;
    if (isKnown || !(error instanceof DamagedArchive || error instanceof StreamEnded)) throw error;
    throw new SealedCaseError('damaged', { cause: error });
  }
}
