import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CaseRecords } from '../../../utils/contracts/case-records.ts';
import { AppError } from '../../../utils/contracts/result.ts';
import { sha256Hex } from '../../../utils/platform/digest.ts';
import { sealCase, type SealPorts } from '../../../utils/services/sealed-case/seal-case.ts';
import {
  createMemorySink,
  emptyRecords,
  openInMemory,
  PASSPHRASE,
  quickCipher,
  SEALED_AT,
  sealInMemory,
  type MemorySink,
} from '../../support/sealed-file.ts';

type Bytes = Uint8Array<ArrayBuffer>;

interface MadeUpCase {
  readonly records: CaseRecords;
  readonly contents: readonly Bytes[];
}

async function makeUp(name: string, contents: readonly Bytes[]): Promise<MadeUpCase> {
  const empty = emptyRecords();
  const files: CaseRecords['files'] = [];
  for (const [index, bytes] of contents.entries()) {
    const what = { kind: 'picture', entry: `entry-${index}`, picture: 'stamped' } as const;
    files.push({ name: `picture-${index}`, what, sizeBytes: bytes.length, sha256: await sha256Hex(bytes) });
  }
  return { records: { ...empty, case: { ...empty.case, nameAsPrinted: name }, files }, contents };
}

const archiveOf = ({ records, contents }: MadeUpCase): SealPorts['archive'] => ({
  read: async () => records,
  readFile: async (file) => contents[records.files.indexOf(file)] ?? null,
});

function portsOf(archive: SealPorts['archive'], sinks: MemorySink[], openSink = createMemorySink): SealPorts {
  return {
    archive,
    cipher: quickCipher,
    clock: { nowUtc: () => SEALED_AT },
    sha256: (bytes) => sha256Hex(bytes as Bytes),
    openSink: async () => {
      const sink = openSink();
      sinks.push(sink);
      return sink;
    },
  };
}

const seal = (ports: SealPorts, watch = {}) =>
  sealCase({ caseId: 'case-1', passphrase: PASSPHRASE }, ports, watch);

describe('a case, sealed and opened', () => {
  it('is the same: any name, any files, in any order of reading', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.string({ unit: 'binary', maxLength: 300 }),
        fc.array(fc.uint8Array({ maxLength: 5_000 }), { maxLength: 6 }),
        fc.infiniteStream(fc.nat()),
        async (name, arrays, picks) => {
          const made = await makeUp(
            name,
            arrays.map((array) => Uint8Array.from(array)),
          );
          const { file } = await sealInMemory(archiveOf(made), 'case-1');
          const opened = await openInMemory(file);
          expect(opened.records).toEqual(JSON.parse(JSON.stringify(made.records)));
          for (const pick of picks.take(made.contents.length * 2)) {
            const at = pick % made.contents.length;
            expect(await opened.readFile(`picture-${at}`)).toEqual(made.contents[at]);
          }
          expect(await opened.readFile('picture-99')).toBeNull();
          await opened.close();
        },
      ),
      { numRuns: 40 },
    );
  });

  it('holds files longer than a piece of the cipher', async () => {
    const made = await makeUp(
      'SRI WAHYUNI',
      [65_535, 65_536, 65_537, 0, 1_000_000].map((size) => new Uint8Array(size).fill(size)),
    );
    const opened = await openInMemory((await sealInMemory(archiveOf(made), 'case-1')).file);
    for (const [index, bytes] of made.contents.entries()) {
      expect(await opened.readFile(`picture-${index}`)).toEqual(bytes);
    }
  });
});

describe('sealing', () => {
  const bytes = new Uint8Array(200_000).fill(1);

  it('begins anew when a picture was covered meanwhile, and leaves nothing of the first try', async () => {
    const made = await makeUp('SRI WAHYUNI', [bytes]);
    let reads = 0;
    const archive: SealPorts['archive'] = {
      read: async () => made.records,
      readFile: async () => ((reads += 1) === 1 ? new Uint8Array(200_000).fill(2) : bytes),
    };
    const sinks: MemorySink[] = [];
    await seal(portsOf(archive, sinks));
    expect(sinks.map(({ state }) => state)).toEqual([
      { isClosed: false, isDiscarded: true },
      { isClosed: true, isDiscarded: false },
    ]);
    expect((await openInMemory(new Blob(sinks[1]?.pieces))).records.files).toHaveLength(1);
  });

  it('gives up when a picture never fits', async () => {
    const made = await makeUp('SRI WAHYUNI', [bytes]);
    const archive = { ...archiveOf(made), readFile: async () => null };
    const sinks: MemorySink[] = [];
    await expect(seal(portsOf(archive, sinks))).rejects.toThrow('storage-failed');
    expect(sinks.every(({ state }) => state.isDiscarded && !state.isClosed)).toBe(true);
  });

  it('leaves nothing when it is stopped', async () => {
    const made = await makeUp('SRI WAHYUNI', [bytes, bytes, bytes]);
    const sinks: MemorySink[] = [];
    const stop = new AbortController();
    const onProgress = (stage: string, done: number): void => {
      if (stage === 'files' && done === 1) stop.abort(new Error('enough'));
    };
    const watch = { onProgress, signal: stop.signal };
    await expect(seal(portsOf(archiveOf(made), sinks), watch)).rejects.toThrow('enough');
    expect(sinks.map(({ state }) => state)).toEqual([{ isClosed: false, isDiscarded: true }]);
  });

  it('says that the disk is full in the words of the disk', async () => {
    const made = await makeUp('SRI WAHYUNI', [bytes, bytes]);
    const sinks: MemorySink[] = [];
    let written = 0;
    const full = (): MemorySink => ({
      ...createMemorySink(),
      async write(piece) {
        written += piece.length;
        if (written > 100_000) throw new AppError('storage-full');
      },
    });
    await expect(seal(portsOf(archiveOf(made), sinks, full))).rejects.toThrow('storage-full');
    expect(sinks.map(({ state }) => state)).toEqual([{ isClosed: false, isDiscarded: true }]);
  });
});
