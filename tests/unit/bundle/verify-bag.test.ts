import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { verifyBundle } from '../../../utils/services/bundle/verify-bag.ts';
import { exportBundle } from '../../../utils/services/export-bundle.ts';
import { makeEntries, makePorts, makeRequest, sha256Hex } from './support/made-up-case.ts';

// Other programs are started here, which takes its time on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

const verify = (zip: Uint8Array) => verifyBundle(zip, async (bytes) => sha256Hex(bytes));

let zip: Uint8Array;
let folder: string;
beforeAll(async () => {
  ({ zip } = await exportBundle(makeRequest(), makePorts(makeEntries(3))));
  folder = mkdtempSync(join(tmpdir(), 'verify-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** The bundle packed again by another tool, after a change to its files. */
function repack(change: (files: Record<string, Uint8Array>, top: string) => void): Uint8Array {
  const files = unzipSync(zip);
  const top = (Object.keys(files)[0] ?? '').split('/')[0] ?? '';
  change(files, `${top}/`);
  return zipSync(files);
}

const faultsOf = async (changed: Uint8Array) => {
  const verdict = await verify(changed);
  return verdict.ok ? [] : verdict.faults;
};

describe('verifyBundle', () => {
  it('accepts the bundle, and the same files packed again by another tool', async () => {
    expect(await verify(zip)).toMatchObject({ ok: true, fileCount: 9 });
    expect(await verify(repack(() => undefined))).toMatchObject({ ok: true });
  });

  it('accepts the files packed without their folder', async () => {
    const flat = Object.entries(unzipSync(zip)).map(([path, bytes]) => [path.replace(/^[^/]+\//, ''), bytes]);
    expect(await verify(zipSync(Object.fromEntries(flat)))).toMatchObject({ ok: true });
  });

  it('finds a changed, a missing and an added file', async () => {
    const changed = repack((files, top) => {
      files[`${top}data/kronologi.csv`] = strToU8('lain');
      delete files[`${top}data/laporan.html`];
      files[`${top}data/tambahan.txt`] = strToU8('x');
      files[`${top}pesan.txt`] = strToU8('x');
    });
    expect(await faultsOf(changed)).toEqual(
      expect.arrayContaining([
        { code: 'changed', path: 'data/kronologi.csv' },
        { code: 'missing', path: 'data/laporan.html' },
        { code: 'added', path: 'data/tambahan.txt' },
        { code: 'added', path: 'pesan.txt' },
        { code: 'wrong-total', path: 'bag-info.txt' },
      ]),
    );
  });

  it('finds a rewritten manifest and a rewritten bag-info.txt by the tag manifest', async () => {
    const changed = repack((files, top) => {
      const info = new TextDecoder().decode(files[`${top}bag-info.txt`]);
      files[`${top}bag-info.txt`] = strToU8(info.replace('never', '2026-01-01'));
    });
    expect(await faultsOf(changed)).toEqual([{ code: 'changed', path: 'bag-info.txt' }]);
  });

  it('finds a wrong Payload-Oxum even when the tag manifest was rewritten with it', async () => {
    const changed = repack((files, top) => {
      const info = strToU8(
        new TextDecoder().decode(files[`${top}bag-info.txt`]).replace(/Oxum: \d+/, 'Oxum: 1'),
      );
      files[`${top}bag-info.txt`] = info;
      const tags = new TextDecoder().decode(files[`${top}tagmanifest-sha256.txt`]);
      files[`${top}tagmanifest-sha256.txt`] = strToU8(
        tags.replace(/^[0-9a-f]{64}(?= {2}bag-info)/m, sha256Hex(info)),
      );
    });
    expect(await faultsOf(changed)).toEqual([{ code: 'wrong-total', path: 'bag-info.txt' }]);
  });

  it.each(['manifest-sha256.txt', 'tagmanifest-sha256.txt'])('finds a missing %s', async (path) => {
    const changed = repack((files, top) => void delete files[top + path]);
    expect(await faultsOf(changed)).toContainEqual({ code: 'bad-manifest', path });
  });

  it('finds a changed bagit.txt', async () => {
    const changed = repack((files, top) => {
      files[`${top}bagit.txt`] = strToU8('BagIt-Version: 0.97\nTag-File-Character-Encoding: UTF-8\n');
    });
    expect(await faultsOf(changed)).toContainEqual({ code: 'not-a-bag', path: 'bagit.txt' });
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
    const changed = repack((files) => void (files[path] = strToU8('x')));
    expect(await faultsOf(changed)).toContainEqual({ code: 'unsafe-path', path });
  });

  it('refuses names that some systems cannot tell apart', async () => {
    const changed = repack((files, top) => {
      files[`${top}data/LAPORAN.html`] = strToU8('x');
    });
    expect(await faultsOf(changed)).toEqual([
      { code: 'duplicate-name', path: expect.stringContaining('data/LAPORAN.html') as string },
    ]);
  });

  it('refuses two files with one name', async () => {
    const twice = repack((files, top) => {
      files[`${top}data/laporan.htmm`] = strToU8('x');
    });
    const bytes = Buffer.from(twice);
    for (let at = bytes.indexOf('laporan.htmm'); at >= 0; at = bytes.indexOf('laporan.htmm')) {
      bytes.write('laporan.html', at);
    }
    expect((await faultsOf(bytes)).map(({ code }) => code)).toEqual(['duplicate-name']);
  });

  it('refuses a second top folder', async () => {
    const changed = repack((files) => void (files['lain/x.txt'] = strToU8('x')));
    expect(await faultsOf(changed)).toEqual([{ code: 'not-one-folder', path: null }]);
  });

  it('says what is no zip, no bundle, cut off or padded', async () => {
    expect(await faultsOf(new Uint8Array())).toEqual([{ code: 'not-a-zip', path: null }]);
    expect(await faultsOf(strToU8('%PDF-1.7 and some more bytes'))).toEqual([
      { code: 'not-a-zip', path: null },
    ]);
    expect(await faultsOf(zip.subarray(0, zip.length - 5))).toEqual([{ code: 'damaged-zip', path: null }]);
    const padded = new Uint8Array([...zip, 0]);
    expect(await faultsOf(padded)).toEqual([{ code: 'damaged-zip', path: null }]);
    const foreign = await faultsOf(zipSync({ 'foto/a.png': new Uint8Array(9) }));
    expect(foreign).toContainEqual({ code: 'not-a-bag', path: 'bagit.txt' });
  });

  it('never throws for any bytes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => {
        expect((await verify(bytes)).ok).toBe(false);
        expect((await verify(new Uint8Array([0x50, 0x4b, ...bytes]))).ok).toBe(false);
      }),
    );
  });

  it('finds every flipped bit that changes a name or a content', async () => {
    const original = unzipSync(zip);
    let passed = 0;
    await fc.assert(
      fc.asyncProperty(fc.nat(zip.length * 8 - 1), async (bit) => {
        const flipped = zip.slice();
        flipped[bit >> 3] = (flipped[bit >> 3] ?? 0) ^ (1 << (bit & 7));
        if (!(await verify(flipped)).ok) return;
        passed += 1;
        // What passes has the same files to the last byte, also for another reader.
        expect(unzipSync(flipped)).toEqual(original);
      }),
      { numRuns: 1_000 },
    );
    // Dates, permissions and unused bits of a compressed stream: the only places where a flip is harmless.
    expect(passed).toBeLessThan(60);
  });

  it('finds every flipped bit inside a file', async () => {
    const files = Object.entries(unzipSync(zip));
    const spots = fc
      .nat(files.length - 1)
      .chain((index) => fc.tuple(fc.constant(index), fc.nat((files[index]?.[1].length ?? 1) * 8 - 1)));
    await fc.assert(
      fc.asyncProperty(spots, async ([index, bit]) => {
        const changed = repack((all) => {
          const path = files[index]?.[0] ?? '';
          const bytes = (all[path] ?? new Uint8Array()).slice();
          bytes[bit >> 3] = (bytes[bit >> 3] ?? 0) ^ (1 << (bit & 7));
          all[path] = bytes;
        });
        expect((await verify(changed)).ok).toBe(false);
      }),
      { numRuns: 300 },
    );
  });

  it('accepts an archive with folders in it and refuses a link', async () => {
    const withLink = repack((files, top) => {
      files[`${top}data/x.txt`] = strToU8('/etc/hostname');
    });
    const bytes = Buffer.from(withLink);
    const name = bytes.lastIndexOf('data/x.txt');
    const central = bytes.lastIndexOf('PK\x01\x02', name, 'latin1');
    bytes.writeUInt32LE(0o120777 * 0x10000, central + 38);
    expect((await faultsOf(bytes)).map(({ code }) => code)).toEqual(['damaged-zip']);
    const withFolders = repack((files, top) => void (files[`${top}data/kosong/`] = new Uint8Array()));
    expect(await verify(withFolders)).toMatchObject({ ok: true });
  });
});

describe('npm run verify', () => {
  const run = (...args: string[]) =>
    spawnSync(process.execPath, ['scripts/verify.ts', ...args], { encoding: 'utf8' });

  it('exits 0 with one sentence for a whole bundle', () => {
    const file = join(folder, 'utuh.zip');
    writeFileSync(file, zip);
    expect(run(file)).toMatchObject({
      status: 0,
      stdout: 'utuh.zip: utuh. 9 berkas sama dengan sidik jarinya; dibuat 2026-11-21T20:20:00.000+07:00.\n',
      stderr: '',
    });
    expect(run(file, '--en').stdout).toContain('utuh.zip: whole. 9 files match');
  });

  it('exits 1 with the reasons for a changed one', () => {
    const file = join(folder, 'berubah.zip');
    writeFileSync(
      file,
      repack((files, top) => void (files[`${top}data/kronologi.csv`] = strToU8('lain'))),
    );
    const result = run(file);
    expect(result.status).toBe(1);
    expect(result.stdout).toBe('');
    expect(result.stderr).toContain('berubah.zip: tidak utuh.\n- berubah: data/kronologi.csv\n');
  });

  it('says in a sentence what cannot be checked', () => {
    const text = join(folder, 'catatan.txt');
    writeFileSync(text, 'bukan zip');
    expect(run(text)).toMatchObject({
      status: 1,
      stderr: 'catatan.txt: tidak utuh.\n- berkas ini bukan zip\n',
    });
    expect(run(join(folder, 'tidak-ada.zip')).stderr).toMatch(/tidak-ada\.zip: berkas ini tidak ada\.\n$/);
    expect(run(folder).stderr).toMatch(/ini folder\. Berikan berkas zip\.\n$/);
    expect(run()).toMatchObject({
      status: 1,
      stderr: 'Cara pakai: npm run -s verify -- BERKAS.zip [--en]\n',
    });
  });
});
