import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { BagFault } from '../../../utils/contracts/bundle.ts';
import { verifyBundle } from '../../../utils/services/bundle/verify-bag.ts';
import { blobSource } from '../../../utils/services/bundle/zip-source.ts';
import {
  FOLDER,
  hashHex,
  makeSignedBag,
  sealTags,
  zipAsWritten,
  type Files,
} from '../../support/signed-bundle.ts';

// Other programs are started here, which takes its time on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const verify = (zip: Uint8Array) => verifyBundle(zip, async (bytes) => hashHex(bytes));

const whole = makeSignedBag({ entries: 6, secondDevice: true });
const zip = zipAsWritten(whole);
const FILE_COUNT = whole.size;

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'verify-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** The bundle after a change to its files, packed as ours. */
function changed(change: (files: Files) => void): Uint8Array {
  const files: Files = new Map(whole);
  change(files);
  return zipAsWritten(files);
}

/** The bundle packed by another tool, with whatever names. */
function repack(change: (files: Record<string, Uint8Array>) => void = () => undefined): Uint8Array {
  const files = Object.fromEntries([...whole].map(([path, bytes]) => [`${FOLDER}/${path}`, bytes]));
  change(files);
  return zipSync(files);
}

const faultsOf = async (archive: Uint8Array): Promise<readonly BagFault[]> => (await verify(archive)).faults;

const textOf = (path: string): string => new TextDecoder().decode(whole.get(path));

function flipBit(bytes: Uint8Array, bit: number): Uint8Array {
  const flipped = bytes.slice();
  flipped[bit >> 3] = (flipped[bit >> 3] ?? 0) ^ (1 << (bit & 7));
  return flipped;
}

describe('verifyBundle', () => {
  it('accepts the bundle and tells what it says of itself', async () => {
    expect(await verify(zip)).toMatchObject({
      ok: true,
      fileCount: FILE_COUNT,
      about: {
        version: 2,
        madeAt: '2026-11-21T21:00:00.000+07:00',
        applicant: 'SRI WAHYUNI',
        signature: 'holds',
        part: null,
        entryCount: 6,
        openedEntryCount: 4,
        repacked: false,
        chains: [
          { label: 'A', linkCount: 10 },
          { label: 'B', linkCount: 3 },
        ],
      },
    });
  });

  it('accepts the same files packed by another tool, with or without their folder, and says so', async () => {
    expect(await verify(repack())).toMatchObject({ ok: true, about: { repacked: true } });
    expect(await verify(zipSync(Object.fromEntries(whole)))).toMatchObject({
      ok: true,
      about: { repacked: true },
    });
    const withFolders = repack((files) => void (files[`${FOLDER}/data/kosong/`] = new Uint8Array()));
    expect(await verify(withFolders)).toMatchObject({ ok: true, about: { repacked: true } });
  });

  it('reads a file of the browser piece by piece, tells how far it is, and never holds more than a file', async () => {
    const steps: [number, number][] = [];
    const source = blobSource(new Blob([zip as Uint8Array<ArrayBuffer>]));
    let largestRead = 0;
    const watched = {
      size: source.size,
      read: (start: number, end: number) => {
        largestRead = Math.max(largestRead, end - start);
        return source.read(start, end);
      },
    };
    const verdict = await verifyBundle(
      watched,
      async (bytes) => hashHex(bytes),
      (done, total) => void steps.push([done, total]),
    );
    expect(verdict.ok).toBe(true);
    expect(steps).toHaveLength(FILE_COUNT);
    expect(steps.at(-1)?.[0]).toBe(steps.at(-1)?.[1]);
    expect(largestRead).toBeLessThan(zip.length / 3);
  });

  it('finds a changed, a missing and an added file', async () => {
    const archive = changed((files) => {
      files.set('data/kronologi.csv', strToU8('lain'));
      files.delete('data/laporan.html');
      files.set('data/tambahan.txt', strToU8('x'));
      files.set('pesan.txt', strToU8('x'));
    });
    expect(await faultsOf(archive)).toEqual(
      expect.arrayContaining([
        { code: 'changed', path: 'data/kronologi.csv' },
        { code: 'missing', path: 'data/laporan.html' },
        { code: 'added', path: 'data/tambahan.txt' },
        { code: 'added', path: 'pesan.txt' },
        { code: 'wrong-total', path: 'bag-info.txt' },
      ]),
    );
  });

  it('finds a rewritten bag-info.txt by the tag manifest, and a tag manifest by the signature', async () => {
    const info = strToU8(textOf('bag-info.txt').replace('Privacy-Level: sebagian', 'Privacy-Level: terbuka'));
    expect(await faultsOf(changed((files) => files.set('bag-info.txt', info)))).toEqual([
      { code: 'changed', path: 'bag-info.txt' },
    ]);
    const tags = strToU8(
      textOf('tagmanifest-sha256.txt').replace(/^[0-9a-f]{64}(?= {2}bag-info)/m, hashHex(info)),
    );
    const archive = changed((files) => {
      files.set('bag-info.txt', info);
      files.set('tagmanifest-sha256.txt', tags);
    });
    expect(await faultsOf(archive)).toEqual([{ code: 'bad-signature', path: 'tanda-tangan.sig' }]);
  });

  it('finds a wrong Payload-Oxum even when all was signed anew', async () => {
    const info = strToU8(textOf('bag-info.txt').replace(/Oxum: \d+/, 'Oxum: 1'));
    const archive = zipAsWritten(sealTags(new Map([...whole, ['bag-info.txt', info]])));
    expect(await faultsOf(archive)).toEqual([{ code: 'wrong-total', path: 'bag-info.txt' }]);
  });

  it.each(['manifest-sha256.txt', 'tagmanifest-sha256.txt'])('finds a missing %s', async (path) => {
    expect(await faultsOf(changed((files) => files.delete(path)))).toContainEqual({
      code: 'bad-manifest',
      path,
    });
  });

  it('finds a changed bagit.txt', async () => {
    const archive = changed((files) => {
      files.set('bagit.txt', strToU8('BagIt-Version: 0.97\nTag-File-Character-Encoding: UTF-8\n'));
    });
    expect(await faultsOf(archive)).toContainEqual({ code: 'not-a-bag', path: 'bagit.txt' });
  });

  it.each([
    '../keluar.txt',
    '/etc/passwd',
    'C:\\x.txt',
    'a/../../b',
    'data/x\u202Etxt',
    'a//b',
    './x',
    'data/.x',
  ])('refuses the path %j', async (path) => {
    const archive = repack((files) => void (files[path] = strToU8('x')));
    expect(await faultsOf(archive)).toContainEqual({ code: 'unsafe-path', path });
  });

  it('refuses names that some systems cannot tell apart', async () => {
    const archive = changed((files) => files.set('data/LAPORAN.html', strToU8('x')));
    expect(await faultsOf(archive)).toEqual([
      { code: 'duplicate-name', path: expect.stringContaining('data/LAPORAN.html') as string },
    ]);
  });

  it('refuses two files with one name', async () => {
    const twice = Buffer.from(changed((files) => files.set('data/laporan.htmm', strToU8('x'))));
    for (let at = twice.indexOf('laporan.htmm'); at >= 0; at = twice.indexOf('laporan.htmm')) {
      twice.write('laporan.html', at);
    }
    expect((await faultsOf(twice)).map(({ code }) => code)).toEqual(['duplicate-name']);
  });

  it('refuses a second top folder', async () => {
    const archive = repack((files) => void (files['lain/x.txt'] = strToU8('x')));
    expect(await faultsOf(archive)).toEqual([{ code: 'not-one-folder', path: null }]);
  });

  it('refuses a link', async () => {
    const bytes = Buffer.from(changed((files) => files.set('data/x.txt', strToU8('/etc/hostname'))));
    const name = bytes.lastIndexOf('data/x.txt');
    const central = bytes.lastIndexOf('PK\x01\x02', name, 'latin1');
    bytes.writeUInt32LE(0o120777 * 0x10000, central + 38);
    expect((await faultsOf(bytes)).map(({ code }) => code)).toEqual(['damaged-zip']);
  });

  it('says what is no zip, no bundle, cut off or padded', async () => {
    expect(await faultsOf(new Uint8Array())).toEqual([{ code: 'not-a-zip', path: null }]);
    expect(await faultsOf(strToU8('%PDF-1.7 and some more bytes'))).toEqual([
      { code: 'not-a-zip', path: null },
    ]);
    expect(await faultsOf(zip.subarray(0, zip.length - 5))).toEqual([{ code: 'damaged-zip', path: null }]);
    expect(await faultsOf(new Uint8Array([...zip, 0]))).toEqual([{ code: 'damaged-zip', path: null }]);
    const foreign = await faultsOf(zipSync({ 'foto/a.png': new Uint8Array(9) }));
    expect(foreign).toContainEqual({ code: 'not-a-bag', path: 'bagit.txt' });
  });

  it('refuses an archive that promises more than it can hold', async () => {
    const bytes = Buffer.from(zip);
    const central = bytes.indexOf('PK\x01\x02', 0, 'latin1');
    bytes.writeUInt32LE(2 ** 30, central + 24);
    expect((await faultsOf(bytes)).map(({ code }) => code)).toEqual(['damaged-zip']);
  });

  it('never throws for any bytes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => {
        expect((await verify(bytes)).ok).toBe(false);
        expect((await verify(new Uint8Array([0x50, 0x4b, ...bytes]))).ok).toBe(false);
      }),
    );
  });

  it('finds 1,000 of 1,000 flipped bits of the archive, or says that it is not the archive that was written', async () => {
    const counts = { found: 0, repacked: 0 };
    await fc.assert(
      fc.asyncProperty(fc.nat(zip.length * 8 - 1), async (bit) => {
        const flipped = flipBit(zip, bit);
        const { ok, about } = await verify(flipped);
        if (!ok) {
          counts.found += 1;
          return;
        }
        expect(about?.repacked).toBe(true);
        counts.repacked += 1;
        // What passes has the same files to the last byte, also for another reader.
        expect(Object.values(unzipSync(flipped))).toEqual([...whole.values()]);
      }),
      { numRuns: 1_000, seed: 4 },
    );
    expect(counts.found + counts.repacked).toBe(1_000);
    // Dates, permissions and unused bits of a compressed stream: the only places where a flip is harmless.
    expect(counts.repacked).toBeLessThan(100);
  });
});

describe('bundles of version 1', () => {
  const old = new Uint8Array(readFileSync(join(import.meta.dirname, '../../fixtures/bundles/version-1.zip')));

  it('are whole by the rules of their time, which knew no signature and no chain', async () => {
    expect(await verify(old)).toMatchObject({
      ok: true,
      about: { version: 1, signature: 'none', fingerprint: null, chains: [], repacked: false },
    });
  });

  it('are what a bundle does not become by losing its signature', async () => {
    const archive = changed((files) => {
      files.delete('tanda-tangan.sig');
      files.set('bag-info.txt', strToU8(textOf('bag-info.txt').replace('Version: 2', 'Version: 1')));
    });
    expect(await faultsOf(archive)).toContainEqual({ code: 'no-signature', path: 'tanda-tangan.sig' });
  });
});

describe('npm run verify', () => {
  const run = (...args: string[]) =>
    spawnSync(process.execPath, ['scripts/verify.ts', ...args], { encoding: 'utf8' });

  it('exits 0 with a sentence and the fingerprint for a whole bundle', () => {
    const file = join(folder, 'utuh.zip');
    writeFileSync(file, zip);
    const result = run(file);
    expect(result).toMatchObject({ status: 0, stderr: '' });
    expect(result.stdout).toBe(
      `utuh.zip: Bundel ini utuh: ${FILE_COUNT} berkas sama seperti saat dibuat, dan tanda tangannya cocok.\n` +
        '  Dibuat 2026-11-21T21:00:00.000+07:00.\n' +
        '  Sidik jari kunci: 324B E2DE A8BC 4446 1B02 33E5 1FA4 8902 ED6B 1CC6 71E7 739A F255 1E0B FE68 F54E\n',
    );
    expect(run(file, '--en').stdout).toContain(`utuh.zip: This bundle is whole: ${FILE_COUNT} files`);
  });

  it('exits 1 with the reasons for a changed one', () => {
    const file = join(folder, 'berubah.zip');
    writeFileSync(
      file,
      changed((files) => files.set('data/kronologi.csv', strToU8('lain'))),
    );
    const result = run(file);
    expect(result).toMatchObject({ status: 1, stdout: '' });
    expect(result.stderr).toContain('berubah.zip: Ada yang berubah pada bundel ini.');
    expect(result.stderr).toContain('\n- berubah: data/kronologi.csv\n');
  });

  it('says in a sentence what cannot be checked', () => {
    const text = join(folder, 'catatan.txt');
    writeFileSync(text, 'bukan zip');
    expect(run(text)).toMatchObject({
      status: 1,
      stderr: 'catatan.txt: Berkas ini bukan bundel bukti yang dapat diperiksa.\n- berkas ini bukan zip\n',
    });
    expect(run(join(folder, 'tidak-ada.zip')).stderr).toMatch(/tidak-ada\.zip: berkas ini tidak ada\.\n$/);
    expect(run(folder).stderr).toMatch(/ini folder\. Berikan berkas zip\.\n$/);
    expect(run()).toMatchObject({ status: 1, stderr: expect.stringContaining('Cara pakai') as string });
  });

  it('shows foreign names without letting them act', () => {
    const file = join(folder, 'nama.zip');
    writeFileSync(
      file,
      repack((files) => void (files['data/\u202Egnp.exe'] = strToU8('x'))),
    );
    expect(run(file).stderr).toContain('[U+202E]gnp.exe');
  });
});
