/**
 * A whole case as one encrypted file. Files go through one by one: read, checked and encrypted, so that only
 * one is in memory at a time.
 */
import type { CaseRecords } from '../../contracts/case-records.ts';
import { AppError } from '../../contracts/result.ts';
import type { SealedCaseStage } from '../../contracts/sealed-case.ts';
import { encode } from '../bundle/bag-writer.ts';
import type { BundleSink } from '../bundle/bundle-sink.ts';
import type { Sha256 } from '../bundle/verify-bag.ts';
import { createZipWriter } from '../bundle/write-zip.ts';
import type { CaseArchive, Clock } from '../ports.ts';
import type { CaseCipher } from './case-cipher.ts';
import { CASE_JSON_PATH, nameCaseFile, pathOfFile } from './case-file-layout.ts';
import { tidyPassphrase } from './passphrase.ts';

export interface SealPorts {
  readonly archive: Pick<CaseArchive, 'read' | 'readFile'>;
  readonly cipher: Pick<CaseCipher, 'seal'>;
  readonly clock: Pick<Clock, 'nowUtc'>;
  readonly sha256: Sha256;
  /** Where the encrypted file goes; asked again when the case changed meanwhile and all begins anew. */
  openSink(): Promise<BundleSink>;
}

export interface SealWatch {
  readonly onProgress?: (stage: SealedCaseStage, done: number, total: number) => void;
  /** Ends the work, which then throws the signal's reason. */
  readonly signal?: AbortSignal;
}

export interface SealedCase {
  readonly fileName: string;
  readonly sizeBytes: number;
}

/** Somebody may be recording; more often than this in a few seconds nobody is. */
const MAX_TRIES = 3;

/**
 * Reads only; noting it in the chronology is for the caller. When it throws, nothing is left in any sink.
 * @throws AppError `not-found`, `storage-full`, `storage-failed`, `bundle-too-large`, `bundle-too-many-files`
 */
export async function sealCase(
  { caseId, passphrase }: { readonly caseId: string; readonly passphrase: string },
  ports: SealPorts,
  watch: SealWatch = {},
): Promise<SealedCase> {
  for (let tries = 1; ; tries += 1) {
    const sealed = await trySealing(caseId, tidyPassphrase(passphrase), ports, watch);
    if (sealed !== null) return sealed;
    if (tries === MAX_TRIES) throw new AppError('storage-failed');
  }
}

/** Null when a file was removed or covered between the list and its turn. */
async function trySealing(
  caseId: string,
  passphrase: string,
  { archive, cipher, clock, sha256, openSink }: SealPorts,
  { onProgress = () => undefined, signal }: SealWatch,
): Promise<SealedCase | null> {
  onProgress('files', 0, 0);
  const records = await archive.read(caseId);
  signal?.throwIfAborted();
  const madeAtUtc = clock.nowUtc();
  const counted = countBytes(await openSink());
  onProgress('key', 0, 0);
  const sealing = await cipher.seal(passphrase, counted.sink).catch(async (error: unknown) => {
    await counted.sink.discard();
    throw error;
  });
  try {
    const zip = createZipWriter(sealing, madeAtUtc);
    await zip.add(CASE_JSON_PATH, encode(JSON.stringify(records)));
    for (const [index, file] of records.files.entries()) {
      signal?.throwIfAborted();
      onProgress('files', index, records.files.length);
      const bytes = await archive.readFile(file);
      if (bytes === null || (await sha256(bytes)) !== file.sha256) {
        await sealing.discard();
        return null;
      }
      await zip.add(pathOfFile(file, records), bytes);
    }
    await zip.finish();
    await sealing.close();
    signal?.throwIfAborted();
  } catch (error) {
    await sealing.discard();
    throw error;
  }
  onProgress('files', records.files.length, records.files.length);
  const reference = await referenceOf(records, sha256);
  return { fileName: nameCaseFile(reference, madeAtUtc), sizeBytes: counted.sizeBytes() };
}

async function referenceOf(records: CaseRecords, sha256: Sha256): Promise<string> {
  return (await sha256(encode(records.case.id))).slice(0, 8);
}

function countBytes(sink: BundleSink): { readonly sink: BundleSink; sizeBytes(): number } {
  let sizeBytes = 0;
  return {
    sizeBytes: () => sizeBytes,
    sink: {
      ...sink,
      async write(bytes) {
        sizeBytes += bytes.length;
        await sink.write(bytes);
      },
    },
  };
}
