/** Sealed case files in memory, and files made wrong on purpose. */
import { Encrypter } from 'age-encryption';
import { CASE_RECORDS_FORMAT, type CaseRecords } from '../../utils/contracts/case-records.ts';
import { createCaseCipher } from '../../utils/platform/case-cipher.ts';
import { sha256Hex } from '../../utils/platform/digest.ts';
import type { BundleSink } from '../../utils/services/bundle/bundle-sink.ts';
import { createZipWriter } from '../../utils/services/bundle/write-zip.ts';
import type { CaseArchive } from '../../utils/services/ports.ts';
import { openCaseFile, type OpenedCaseFile } from '../../utils/services/sealed-case/open-case-file.ts';
import { sealCase, type SealedCase, type SealWatch } from '../../utils/services/sealed-case/seal-case.ts';

type Bytes = Uint8Array<ArrayBuffer>;

export const PASSPHRASE = 'kelapa muda di tepi danau biru';
export const SEALED_AT = '2026-11-21T14:00:00.000Z';

/** A thousandth of the real work, so that tests are quick; the format is the same. */
export const quickCipher = createCaseCipher(4);

export interface MemorySink extends BundleSink {
  readonly pieces: Bytes[];
  readonly state: { isClosed: boolean; isDiscarded: boolean };
}

export function createMemorySink(): MemorySink {
  const pieces: Bytes[] = [];
  const state = { isClosed: false, isDiscarded: false };
  return {
    pieces,
    state,
    async write(bytes) {
      pieces.push(bytes.slice());
    },
    async close() {
      state.isClosed = true;
    },
    async discard() {
      state.isDiscarded = true;
    },
  };
}

export interface SealedInMemory extends SealedCase {
  readonly file: Blob;
}

/** Seals a case of these stores. */
export async function sealInMemory(
  archive: Pick<CaseArchive, 'read' | 'readFile'>,
  caseId: string,
  { passphrase = PASSPHRASE, ...watch }: SealWatch & { readonly passphrase?: string } = {},
): Promise<SealedInMemory> {
  let sink = createMemorySink();
  const sealed = await sealCase(
    { caseId, passphrase },
    {
      archive,
      cipher: quickCipher,
      clock: { nowUtc: () => SEALED_AT },
      sha256: (bytes) => sha256Hex(bytes as Bytes),
      openSink: async () => (sink = createMemorySink()),
    },
    watch,
  );
  return { ...sealed, file: new Blob(sink.pieces) };
}

export function openInMemory(file: Blob, passphrase = PASSPHRASE): Promise<OpenedCaseFile> {
  return openCaseFile({ file, passphrase }, { cipher: quickCipher });
}

/** Any content, encrypted as a case file is. */
export async function encryptContent(content: Bytes | string, passphrase = PASSPHRASE): Promise<Blob> {
  const encrypter = new Encrypter();
  encrypter.setScryptWorkFactor(4);
  encrypter.setPassphrase(passphrase);
  return new Blob([(await encrypter.encrypt(content)) as Bytes]);
}

/** A ZIP of these files, in their order. */
export async function zipOf(files: Readonly<Record<string, Bytes | string>>): Promise<Bytes> {
  const sink = createMemorySink();
  const zip = createZipWriter(sink, SEALED_AT);
  for (const [path, content] of Object.entries(files)) {
    await zip.add(path, typeof content === 'string' ? new TextEncoder().encode(content) : content);
  }
  await zip.finish();
  return new Uint8Array(await new Blob(sink.pieces).arrayBuffer());
}

/** The records of a case in which nothing was recorded yet, as JSON holds them. */
export function emptyRecords(): CaseRecords {
  return {
    format: CASE_RECORDS_FORMAT,
    version: 1,
    device: '00aa11bb22cc33dd',
    case: {
      id: 'case-1',
      createdAtUtc: '2026-11-21T13:00:00.000Z',
      updatedAtUtc: '2026-11-21T13:00:00.000Z',
      nameAsPrinted: 'SRI WAHYUNI',
      nik: '',
      birthDate: '',
      sex: '',
      email: '',
      phone: '',
      applicantKind: '',
    },
    entries: [],
    attachments: [],
    chains: [],
    files: [],
    lost: [],
  };
}
