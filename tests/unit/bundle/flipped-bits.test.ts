/**
 * 1,000 random changes of a single bit in the files of a bundle, each found three ways: by sha256sum and openssl
 * in a shell, by `npm run verify`, and by the code of `periksa.html`. Every file gets its share, however small.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { checkFiles } from '../../../entrypoints/check-page/check-files.ts';
import { parseManifest } from '../../../utils/domain/evidence/bag.ts';
import { FILE_COMMANDS, writeReadme } from '../../../utils/services/bundle/readme.ts';
import {
  completePayload,
  makeUpCase,
  noise,
  signBag,
  zipAsWritten,
  type Files,
} from '../../support/signed-bundle.ts';

// About 15 s where nothing else runs.
vi.setConfig({ testTimeout: 180_000 });

const COUNT = 1_000;
/** What one start of `npm run verify` is given. */
const BATCH = 250;
/** The two that no manifest lists; the signature covers them. */
const SIGNED = ['tagmanifest-sha256.txt', 'tanda-tangan.sig'];

const made = makeUpCase({ entries: 3 });
const readme = writeReadme({
  reference: '5f2c9a01',
  madeAtLocal: '2026-11-21T21:00:00.000+07:00',
  software: 'Pendamping OSS 0.1.0',
  fingerprint: '324B E2DE',
  part: null,
});
const whole = signBag(completePayload(made), {
  chains: made.chains,
  extraTags: new Map([['BACA-SAYA.txt', new TextEncoder().encode(readme)]]),
});

interface Flip {
  readonly path: string;
  readonly bytes: Uint8Array;
}

const flips = makeFlips();
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'flips-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function makeFlips(): Flip[] {
  const files = [...whole];
  const numbers = new DataView(noise(20_261_121, COUNT * 4).buffer);
  return Array.from({ length: COUNT }, (_, index) => {
    const [path = '', original = new Uint8Array()] = files[index % files.length] ?? [];
    const bit = numbers.getUint32(index * 4) % (original.length * 8);
    const bytes = original.slice();
    bytes[bit >> 3] = (bytes[bit >> 3] ?? 0) ^ (1 << (bit & 7));
    return { path, bytes };
  });
}

function archiveOf({ path, bytes }: Flip): Uint8Array<ArrayBuffer> {
  return zipAsWritten(new Map([...whole, [path, bytes]]));
}

function unpack(files: Files, to: string): void {
  for (const [path, bytes] of files) {
    const target = join(to, path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, bytes);
  }
}

const shell = (command: string, cwd: string) => spawnSync('sh', ['-c', command], { cwd, encoding: 'utf8' });

describe('1,000 flipped bits', () => {
  it('are all found by sha256sum and openssl', () => {
    const bag = join(folder, 'bag');
    unpack(whole, bag);
    const [sums, signature] = FILE_COMMANDS;
    expect(shell(`${sums} && ${signature}`, bag).status).toBe(0);

    // `sha256sum -c` judges each line by itself. So each changed file is put beside the others under a number, and
    // its line of the manifest names that number: one run judges them all, exactly as one by one.
    const lineOf = new Map(
      ['manifest-sha256.txt', 'tagmanifest-sha256.txt']
        .flatMap((path) => parseManifest(new TextDecoder().decode(whole.get(path))) ?? [])
        .map(({ path, sha256 }) => [path, sha256]),
    );
    const listed = flips.filter(({ path }) => !SIGNED.includes(path));
    const list = listed.map(({ path, bytes }, index) => {
      writeFileSync(join(folder, `file-${index}`), bytes);
      return `${lineOf.get(path)}  file-${index}\n`;
    });
    writeFileSync(join(folder, 'list.txt'), list.join(''));
    const result = shell('LC_ALL=C sha256sum -c list.txt', folder);
    const failed = result.stdout.split('\n').filter((line) => line.endsWith(': FAILED'));
    expect(result.status).not.toBe(0);

    const rest = flips.filter(({ path }) => SIGNED.includes(path));
    const refused = rest.filter(({ path, bytes }) => {
      writeFileSync(join(bag, path), bytes);
      const { status } = shell(signature, bag);
      writeFileSync(join(bag, path), whole.get(path) ?? '');
      return status !== 0;
    });
    expect(rest.length).toBeGreaterThan(100);
    expect(failed.length + refused.length).toBe(COUNT);
  });

  it('are all found by npm run verify', () => {
    const names = flips.map((flip, index) => {
      writeFileSync(join(folder, `flip-${index}.zip`), archiveOf(flip));
      return join(folder, `flip-${index}.zip`);
    });
    let found = 0;
    for (let start = 0; start < COUNT; start += BATCH) {
      const batch = names.slice(start, start + BATCH);
      const result = spawnSync(process.execPath, ['scripts/verify.ts', ...batch], { encoding: 'utf8' });
      expect(result).toMatchObject({ status: 1, stdout: '' });
      found += result.stderr.match(/^flip-\d+\.zip: Ada yang berubah/gm)?.length ?? 0;
    }
    expect(found).toBe(COUNT);
  });

  it('are all found by the code of periksa.html, and the changed file is named', async () => {
    const archives = flips.map((flip, index) => new File([archiveOf(flip)], `flip-${index}.zip`));
    const report = await checkFiles(archives, () => undefined);
    const missed = report.archives.filter(({ verdict }) => verdict?.ok !== false);
    expect(missed).toEqual([]);
    const unnamed = report.archives.filter(({ verdict }, index) => {
      const path = flips[index]?.path ?? '';
      return !SIGNED.includes(path) && verdict?.faults.every((fault) => fault.path !== path) !== false;
    });
    expect(unnamed).toEqual([]);
  });
});
