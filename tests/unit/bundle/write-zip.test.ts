import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crc32 as zlibCrc32 } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { crc32 } from '../../../utils/domain/evidence/crc32.ts';
import { openZip } from '../../../utils/services/bundle/read-zip.ts';
import { readAhead } from '../../../utils/services/bundle/read-ahead.ts';
import { encodeBase64 } from '../../../utils/services/bundle/base64.ts';
import { createZipWriter } from '../../../utils/services/bundle/write-zip.ts';
import { bytesSource } from '../../../utils/services/bundle/zip-source.ts';
import { createMemorySink } from './support/export-to-memory.ts';
import { MADE_AT } from './support/made-up-case.ts';

type Files = readonly (readonly [path: string, bytes: Uint8Array<ArrayBuffer>])[];

async function write(files: Files, limits?: { bytes: number; files: number }) {
  const sink = createMemorySink();
  const zip = createZipWriter(sink, MADE_AT, limits);
  for (const [path, bytes] of files) await zip.add(path, bytes);
  await zip.finish();
  await sink.close();
  return { bytes: sink.content() ?? new Uint8Array(), sizeBytes: zip.sizeBytes() };
}

const someBytes = fc.uint8Array({ maxLength: 5_000 }).map((bytes) => new Uint8Array(bytes));
const someFiles = fc
  .uniqueArray(fc.tuple(fc.integer({ min: 0, max: 999 }), fc.constantFrom('png', 'txt', 'json', 'sig')), {
    maxLength: 12,
    selector: ([number]) => number,
  })
  .chain((names) =>
    fc.tuple(...names.map(([number, ending]) => fc.tuple(fc.constant(`bag/${number}.${ending}`), someBytes))),
  );

describe('the ZIP writer', () => {
  it('writes what the strict reader reads back, in order, to the last bit as written', async () => {
    await fc.assert(
      fc.asyncProperty(someFiles, async (files) => {
        const { bytes, sizeBytes } = await write(files);
        expect(bytes.length).toBe(sizeBytes);
        const read = await openZip(bytesSource(bytes));
        expect(read.map(({ path }) => path)).toEqual(files.map(([path]) => path));
        for (const [index, [, content]] of files.entries()) {
          const found = await read[index]?.read();
          expect(found).toMatchObject({ bytes: content, crcHolds: true, asWritten: true });
        }
      }),
    );
  });

  it('writes what unzip finds without fault', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'zip-'));
    const files: Files = [
      ['bag/a.txt', new TextEncoder().encode('teks '.repeat(10_000))],
      ['bag/b.png', crypto.getRandomValues(new Uint8Array(60_000))],
      ['bag/kosong.json', new Uint8Array()],
    ];
    writeFileSync(join(folder, 'a.zip'), (await write(files)).bytes);
    expect(execFileSync('unzip', ['-t', 'a.zip'], { cwd: folder, encoding: 'utf8' })).toContain(
      'No errors detected',
    );
    rmSync(folder, { recursive: true });
  });

  it('compresses texts, but no report full of pictures', async () => {
    const text = new Uint8Array(3 * 1024 * 1024).fill(65);
    expect((await write([['bag/laporan.html', text]])).sizeBytes).toBeGreaterThan(text.length);
    expect((await write([['bag/laporan.html', text.slice(0, 1024 * 1024)]])).sizeBytes).toBeLessThan(5_000);
  });

  it('refuses what would need the ZIP64 form, and says which', async () => {
    const file = (number: number) => [`bag/${number}.png`, new Uint8Array(100)] as const;
    await expect(write([file(1), file(2), file(3)], { bytes: 1_000, files: 2 })).rejects.toMatchObject({
      code: 'bundle-too-many-files',
    });
    await expect(write([file(1), file(2)], { bytes: 400, files: 9 })).rejects.toMatchObject({
      code: 'bundle-too-large',
    });
    expect((await write([file(1)], { bytes: 400, files: 9 })).sizeBytes).toBeLessThanOrEqual(400);
  });
});

describe('crc32', () => {
  it('is that of zlib, wherever the bytes begin', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), fc.nat(20), (bytes, from) => {
        const part = bytes.subarray(Math.min(from, bytes.length));
        expect(crc32(part)).toBe(zlibCrc32(part));
      }),
    );
  });
});

describe('encodeBase64', () => {
  it('is base64', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        expect(new TextDecoder().decode(encodeBase64(bytes))).toBe(Buffer.from(bytes).toString('base64'));
      }),
    );
  });
});

describe('readAhead', () => {
  it('keeps the order, and prepares no more than it may', async () => {
    let underWay = 0;
    let most = 0;
    const results: number[] = [];
    const prepare = async (item: number): Promise<number> => {
      underWay += 1;
      most = Math.max(most, underWay);
      // Later items are ready earlier.
      for (let turn = item; turn < 10; turn += 1) await Promise.resolve();
      return item;
    };
    for await (const item of readAhead([0, 1, 2, 3, 4, 5, 6, 7], prepare, 2)) {
      underWay -= 1;
      results.push(item);
    }
    expect(results).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
    expect(most).toBe(3);
  });

  it('ends with the first failure in order', async () => {
    const seen: number[] = [];
    const run = async (): Promise<void> => {
      const fail = (item: number) =>
        item === 0 ? Promise.resolve(item) : Promise.reject(new Error(`${item}`));
      for await (const item of readAhead([0, 1, 2], fail, 5)) seen.push(item);
    };
    await expect(run()).rejects.toThrow('1');
    expect(seen).toEqual([0]);
  });
});
