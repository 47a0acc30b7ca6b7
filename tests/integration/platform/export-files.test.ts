import { beforeEach, describe, expect, it, vi } from 'vitest';
import { AppError } from '../../../utils/contracts/result.ts';
import {
  canWriteExportFiles,
  holdExportFolder,
  openExportFile,
  readExportFile,
  removeExportFiles,
  sweepExportFiles,
} from '../../../utils/platform/export-files.ts';
import { createFreeingVault } from '../../../utils/platform/free-bytes.ts';
import { writeArchives, type OpenSink } from '../../../utils/platform/export-sinks.ts';
import { createMemoryFiles } from '../../../utils/platform/memory-files.ts';
import type { Vault } from '../../../utils/platform/vault.ts';
import { createMemoryFileSystem } from '../../support/memory-file-system.ts';

const FOLDER = 'ekspor-1';
const bytesOf = (length: number, value = 7) => new Uint8Array(length).fill(value);

describe('temporary files of exports', () => {
  it('hold what was written, small and large pieces in order', async () => {
    const home = createMemoryFileSystem();
    const sink = await openExportFile(FOLDER, 1, home);
    const pieces = [bytesOf(30, 1), bytesOf(70_000, 2), bytesOf(40, 3), bytesOf(50, 4)];
    for (const piece of pieces) await sink.write(piece);
    await sink.close();
    const file = await readExportFile(FOLDER, 1, home);
    expect(Buffer.from(await file.arrayBuffer())).toEqual(Buffer.concat(pieces));
  });

  it('are gone when the export is given up, before or after it was whole', async () => {
    const home = createMemoryFileSystem();
    const [half, whole] = [await openExportFile(FOLDER, 1, home), await openExportFile(FOLDER, 2, home)];
    await half.write(bytesOf(100_000));
    await whole.close();
    await half.discard();
    await whole.discard();
    expect(home.list()).toEqual([]);
  });

  it('say that the disk is full, and take back the half file', async () => {
    const home = createMemoryFileSystem(100_000);
    const sink = await openExportFile(FOLDER, 1, home);
    await sink.write(bytesOf(90_000));
    await expect(sink.write(bytesOf(90_000))).rejects.toMatchObject({ code: 'storage-full' });
    await sink.discard();
    expect(home.list()).toEqual([]);
  });

  it('that a killed worker and its page left behind are removed at the next start', async () => {
    const home = createMemoryFileSystem();
    await holdExportFolder(FOLDER, home);
    const sink = await openExportFile(FOLDER, 1, home);
    await sink.write(bytesOf(100_000));
    await sweepExportFiles(home);
    expect(home.list()).toEqual([`ekspor/${FOLDER}/1.zip`]);
    home.killEveryone();
    await sweepExportFiles(home);
    expect(home.list()).toEqual([]);
  });

  it('stay while another page offers them, and go once it lets go', async () => {
    const home = createMemoryFileSystem();
    const release = await holdExportFolder(FOLDER, home);
    await (await openExportFile(FOLDER, 1, home)).close();
    await sweepExportFiles(home);
    expect(home.list()).toHaveLength(1);
    await removeExportFiles(FOLDER, home);
    release();
    expect(home.list()).toEqual([]);
    await expect(readExportFile(FOLDER, 1, home)).rejects.toMatchObject({ code: 'storage-failed' });
  });

  it('are not written where the browser refuses, and nothing breaks there', async () => {
    const refused = {
      ...createMemoryFileSystem(),
      storage: { getDirectory: () => Promise.reject(new DOMException('private', 'SecurityError')) },
    };
    expect(await canWriteExportFiles(refused)).toBe(false);
    await sweepExportFiles(refused);
    await removeExportFiles(FOLDER, refused);
    await expect(openExportFile(FOLDER, 1, refused)).rejects.toMatchObject({ code: 'storage-failed' });
  });
});

describe('an export', () => {
  beforeEach(() => {
    // Node has no such files; their methods are those of the home below.
    vi.stubGlobal(
      'FileSystemFileHandle',
      class {
        createSyncAccessHandle(): void {}
      },
    );
  });

  /** As an export does it: what was begun is given up when something fails. */
  const writeTwo = async (openSink: OpenSink): Promise<string> => {
    const sinks = [];
    try {
      for (const number of [1, 2]) {
        const sink = await openSink(number);
        sinks.push(sink);
        await sink.write(bytesOf(70_000));
        await sink.close();
      }
      return 'made';
    } catch (error) {
      for (const sink of sinks) await sink.discard();
      throw error;
    }
  };

  it('lies in files while there is room', async () => {
    const home = createMemoryFileSystem();
    expect(await writeArchives(FOLDER, writeTwo, home)).toEqual({ value: 'made', contents: null });
    expect(home.list()).toHaveLength(2);
  });

  it('is made in memory when the disk runs full on the way, and leaves nothing there', async () => {
    const home = createMemoryFileSystem(100_000);
    const places: string[] = [];
    const { value, contents } = await writeArchives(
      FOLDER,
      (openSink, where) => {
        places.push(where);
        return writeTwo(openSink);
      },
      home,
    );
    expect(value).toBe('made');
    expect(contents?.map(({ size }) => size)).toEqual([70_000, 70_000]);
    expect(places).toEqual(['disk', 'memory']);
    expect(home.list()).toEqual([]);
  });

  it('is made in memory where no file can even be begun', async () => {
    const full = {
      ...createMemoryFileSystem(),
      storage: { getDirectory: () => Promise.reject(new DOMException('full', 'QuotaExceededError')) },
    };
    expect((await writeArchives(FOLDER, writeTwo, full)).contents).toHaveLength(2);
  });

  it('that fails for another reason is not tried again', async () => {
    let tries = 0;
    const failing = async (): Promise<never> => {
      tries += 1;
      throw new AppError('not-found');
    };
    await expect(writeArchives(FOLDER, failing, createMemoryFileSystem())).rejects.toMatchObject({
      code: 'not-found',
    });
    expect(tries).toBe(1);
  });
});

describe('archives in memory', () => {
  it('hold what was written, up to a limit for all together', async () => {
    const files = createMemoryFiles(25_000_000);
    const [first, second] = [await files.openSink(), await files.openSink()];
    await first.write(bytesOf(9_000_000, 1));
    await first.write(bytesOf(1_000_000, 2));
    await first.close();
    await second.write(bytesOf(10_000_000));
    await expect(second.write(bytesOf(6_000_000))).rejects.toMatchObject({ code: 'bundle-over-memory' });
    await second.discard();
    expect(files.contents().map(({ size }) => size)).toEqual([10_000_000, 0]);
    const content = new Uint8Array((await files.contents()[0]?.arrayBuffer()) ?? []);
    expect([content[8_999_999], content[9_000_000]]).toEqual([1, 2]);
  });
});

describe('the vault of the export', () => {
  it('gives the memory of a sealed record back once it is open', async () => {
    const record = { id: 'a', version: 2, iv: bytesOf(12), bytes: bytesOf(100) };
    const opened = bytesOf(84);
    const vault = createFreeingVault({ openBytes: async () => opened } as Partial<Vault> as Vault);
    expect(await vault.openBytes('pictures', record)).toBe(opened);
    expect(record.bytes.length).toBe(0);
    expect(opened.length).toBe(84);
  });
});
