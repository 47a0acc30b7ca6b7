import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { chronologyFileSchema } from '../../../utils/contracts/bundle.ts';
import type { Entry } from '../../../utils/contracts/entry.ts';
import { AppError } from '../../../utils/contracts/result.ts';
import { exportToMemory } from './support/export-to-memory.ts';
import {
  CASE,
  drawPicture,
  entry,
  incident,
  makeEntries,
  makePorts,
  makeRequest,
  takenPicture,
} from './support/made-up-case.ts';
import { openBundle, textOf } from './support/open-bundle.ts';

// Other programs are started here, which takes its time on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

const exportWith = (entries: readonly Entry[], changes = {}) =>
  exportToMemory(makeRequest(changes), makePorts(entries));

const folders: string[] = [];
function makeFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'bundle-'));
  folders.push(folder);
  return folder;
}
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

/** Runs one of the two tools that a reader of bundles uses; their absence is a failure, not a skip. */
function runTool(tool: 'unzip' | 'sha256sum', args: string[], cwd: string, env = {}): string {
  try {
    return execFileSync(tool, args, {
      cwd,
      encoding: 'utf8',
      env: { ...process.env, ...env },
      stdio: 'pipe',
    });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') {
      throw new Error(`This test needs the program "${tool}". Install it and run the tests again.`, {
        cause: error,
      });
    }
    throw error;
  }
}

describe('exportBundle', () => {
  it.each([0, 3, 200])('makes a bundle of %i entries', async (count) => {
    const entries = makeEntries(count);
    const { fileName, zip } = await exportWith(entries);
    const files = openBundle(zip);

    expect(fileName).toMatch(/^bukti-[0-9a-f]{8}-20261121T132000Z\.zip$/);
    const pictures = [...files.keys()].filter((path) => path.endsWith('.png'));
    expect(pictures).toHaveLength(entries.filter((one) => one.picture.state === 'taken').length);
    expect([...files.keys()]).toEqual(
      expect.arrayContaining([
        'bagit.txt',
        'bag-info.txt',
        'manifest-sha256.txt',
        'tagmanifest-sha256.txt',
        'data/laporan.html',
        'data/kronologi.json',
        'data/kronologi.csv',
        'data/surat/dukcapil.txt',
        'data/surat/email-oss.txt',
        'data/surat/telepon-169.txt',
        'data/surat/whatsapp.txt',
      ]),
    );
  });

  it('puts everything into one folder named like the file', async () => {
    const { fileName, zip } = await exportWith(makeEntries(3));
    const folder = makeFolder();
    writeFileSync(join(folder, 'b.zip'), zip);
    runTool('unzip', ['-q', 'b.zip', '-d', 'out'], folder);
    expect(readdirSync(join(folder, 'out'))).toEqual([fileName.replace('.zip', '')]);
  });

  it('is proved whole by unzip and sha256sum alone', async () => {
    const { fileName, zip } = await exportWith(makeEntries(5));
    const folder = makeFolder();
    writeFileSync(join(folder, fileName), zip);
    expect(runTool('unzip', ['-t', fileName], folder)).toContain('No errors detected');
    runTool('unzip', ['-q', fileName], folder);
    const bag = join(folder, fileName.replace('.zip', ''));
    for (const manifest of ['manifest-sha256.txt', 'tagmanifest-sha256.txt']) {
      const lines = runTool('sha256sum', ['-c', '--strict', manifest], bag).trim().split('\n');
      expect(lines.length).toBeGreaterThanOrEqual(3);
      expect(lines.every((line) => line.endsWith(': OK'))).toBe(true);
    }
  });

  it('makes the same bytes in every time zone, dated in UTC', async () => {
    const script = `
      import { exportToMemory } from './tests/unit/bundle/support/export-to-memory.ts';
      import { makeEntries, makePorts, makeRequest, sha256Hex } from './tests/unit/bundle/support/made-up-case.ts';
      const { zip } = await exportToMemory(makeRequest(), makePorts(makeEntries(3)));
      process.stdout.write(sha256Hex(zip));`;
    const hashes = ['UTC', 'Asia/Jayapura', 'America/St_Johns'].map((zone) =>
      execFileSync(process.execPath, ['--input-type=module', '-e', script], {
        encoding: 'utf8',
        env: { ...process.env, TZ: zone },
      }),
    );
    expect(new Set(hashes).size).toBe(1);
    expect(hashes[0]).toMatch(/^[0-9a-f]{64}$/);

    const { fileName, zip } = await exportWith(makeEntries(3));
    const folder = makeFolder();
    writeFileSync(join(folder, fileName), zip);
    expect(runTool('unzip', ['-l', fileName], folder, { TZ: 'Asia/Jayapura' })).toMatch(
      /(2026-11-21|11-21-2026) 13:20 /,
    );
  });

  it('tells how far it is, with packing as the last step', async () => {
    const told: [number, number][] = [];
    await exportToMemory(makeRequest(), makePorts(makeEntries(3)), {
      onProgress: (done, total) => void told.push([done, total]),
    });
    expect(told).toEqual([
      [1, 2],
      [2, 2],
    ]);
  });

  it('throws not-found when the case is gone', async () => {
    const exporting = exportToMemory(makeRequest(), makePorts([], null));
    await expect(exporting).rejects.toBeInstanceOf(AppError);
    await expect(exporting).rejects.toMatchObject({ code: 'not-found' });
  });

  it('says in bag-info.txt what the bundle is and how private', async () => {
    const { zip } = await exportWith(makeEntries(3), { level: 'tertutup' });
    const info = textOf(zip, 'bag-info.txt');
    expect(info).toContain('Bagging-Date: 2026-11-21\n');
    expect(info).toContain('Bag-Software-Agent: Pendamping OSS 0.1.0\n');
    expect(info).toContain('Field-Map-Version: 2026.11\n');
    expect(info).toContain('Field-Map-Last-Checked-On-Live-Site: never\n');
    expect(info).toContain('Privacy-Level: tertutup\n');
    expect(info).toMatch(/^Payload-Oxum: \d+\.9$/m);
  });

  it('says when the field map was compared with the live site, once it was', async () => {
    const { zip } = await exportWith([], { fieldMapCheckedOn: '2026-12-01' });
    expect(textOf(zip, 'bag-info.txt')).toContain('Field-Map-Last-Checked-On-Live-Site: 2026-12-01\n');
    expect(textOf(zip, 'data/laporan.html')).toContain('dicocokkan dengan situs asli pada 1 Desember 2026');
  });

  it('keeps pictures uncompressed, under names with number, step and time', async () => {
    const { zip } = await exportWith(makeEntries(3));
    const path = 'data/tangkapan/003-identity-20261121T123305Z.png';
    expect(openBundle(zip).get(path)).toEqual(drawPicture(3));
    expect(Buffer.from(zip).includes(Buffer.from(drawPicture(3)))).toBe(true);
  });

  it('numbers pictures and entries by device when several recorded', async () => {
    const other = { device: '0f0e0d0c0b0a0908', picture: takenPicture(1) };
    const { zip } = await exportWith([
      entry(1, incident(), { picture: takenPicture(1) }),
      entry(1, incident(), { ...other, id: 'entry-101', atUtc: '2026-11-21T12:40:00.000Z' }),
      entry(2, incident()),
    ]);
    const file = chronologyFileSchema.parse(JSON.parse(textOf(zip, 'data/kronologi.json')));
    expect(file.entries.map(({ label }) => label)).toEqual(['A1', 'A2', 'B1']);
    const pictures = [...openBundle(zip).keys()].filter((path) => path.endsWith('.png'));
    expect(pictures).toEqual([
      'data/tangkapan/A-001-identity-20261121T123105Z.png',
      'data/tangkapan/B-001-identity-20261121T124000Z.png',
    ]);
    expect(textOf(zip, 'data/laporan.html')).toContain('Direkam di lebih dari satu perangkat: A Chromium');
  });

  it('writes kronologi.json in its schema', async () => {
    const { zip } = await exportWith(makeEntries(12), { language: 'en' });
    const file = chronologyFileSchema.parse(JSON.parse(textOf(zip, 'data/kronologi.json')));
    expect(file.entries).toHaveLength(12);
    expect(file.entries[2]).toMatchObject({
      atLocal: '2026-11-21T19:33:05.120+07:00',
      sentence:
        "the portal answered 'Data tidak sesuai KTP' in a message window; attempt 2; HTTP 422 in 1.8 seconds",
      picture: { state: 'taken', matchesRecord: true },
    });
  });

  it('tells of a picture that is missing, unfinished, lost or no longer the recorded one', async () => {
    const entries = [
      entry(1, incident(), { picture: { state: 'missing', reason: 'no-grant' } }),
      entry(2, incident(), { picture: { state: 'pending' } }),
      entry(3, incident(), { picture: takenPicture(3) }),
      entry(4, incident(), { picture: takenPicture(99) }),
    ];
    const ports = makePorts(entries);
    const { zip } = await exportToMemory(makeRequest(), {
      ...ports,
      chronology: {
        ...ports.chronology,
        readPicture: async (id) => (id === 'entry-3' ? null : ports.chronology.readPicture(id)),
      },
    });
    const file = chronologyFileSchema.parse(JSON.parse(textOf(zip, 'data/kronologi.json')));
    expect(file.entries.map(({ picture }) => picture)).toMatchObject([
      { state: 'missing', reason: 'no-grant' },
      { state: 'missing', reason: 'pending' },
      { state: 'missing', reason: 'lost' },
      { state: 'taken', matchesRecord: false },
    ]);
    const report = textOf(zip, 'data/laporan.html');
    expect(report).toContain('ikon Pendamping OSS belum ditekan');
    expect(report).toContain('gambar belum selesai');
    expect(report).toContain('gambar tidak ditemukan di penyimpanan');
    expect(report).toContain('tidak sama lagi dengan sidik');
  });
});

describe('what leaves the device', () => {
  const secrets = [
    CASE.nik,
    CASE.email,
    '081234567890',
    '0812-3456-7890',
    CASE.birthDate,
    '482913',
    'eyJhbGciOi',
  ];
  const leaky = [
    entry(1, { kind: 'note', text: `NIK ${CASE.nik}, lahir 06/07/1997, OTP 482913, HP +62 812-3456-7890` }),
    entry(2, incident({ text: `${CASE.email} dan 327601 460797 9901 sudah terdaftar`, httpStatus: 409 })),
    entry(
      3,
      incident({
        text: '',
        messageClass: 'server-error',
        request: `https://api-prd.oss.go.id/nik/${CASE.nik}`,
      }),
    ),
    entry(4, { kind: 'pressed', button: 'verify', label: `Verifikasi ${CASE.email}`, attempt: 1 }),
    entry(
      5,
      { kind: 'step-entered' },
      {
        page: {
          origin: 'https://ui-login.oss.go.id',
          path: '/verify/eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.abcdefgh12345',
          step: 'code',
          generation: 'C',
        },
      },
    ),
  ];
  const allText = (zip: Uint8Array): string =>
    [...openBundle(zip).entries()]
      .filter(([path]) => !path.endsWith('.png'))
      .map(([path, bytes]) => path + Buffer.from(bytes).toString('utf8'))
      .join('\n');

  it('is masked in every file and name, all but the name of the person', async () => {
    const { fileName, zip } = await exportWith(leaky);
    const text = fileName + allText(zip);
    for (const secret of [...secrets, '3276014607', '06/07/1997', '327601 460797']) {
      expect(text).not.toContain(secret);
    }
    expect(text).toContain('SARI MELATI PUTRI');
    expect(text).toContain('32************01');
  });

  it('shows the values of the case at the open level, and still no code or token', async () => {
    const { fileName, zip } = await exportWith(leaky, { level: 'terbuka' });
    const text = allText(zip);
    expect(text).toContain(CASE.nik);
    expect(text).toContain(CASE.email);
    expect(text).toContain(CASE.phone);
    for (const secret of ['482913', 'eyJhbGciOi']) {
      expect(text).not.toContain(secret);
    }
    expect(fileName).not.toContain(CASE.nik);
  });

  it('names the case by nothing that comes from the person, even when its id does', async () => {
    const record = { ...CASE, id: `${CASE.nik}-SARI` };
    const { fileName } = await exportToMemory(makeRequest({ caseId: record.id }), makePorts([], record));
    expect(fileName).toMatch(/^bukti-[0-9a-f]{8}-/);
    expect(fileName).not.toContain('3276');
  });
});

describe('kronologi.csv', () => {
  it('is UTF-8 with a byte order mark, CRLF, and computes nothing in a spreadsheet', async () => {
    const formulas = ['=1+1', '+62', '-2', '@SUM(A1)', '  =HYPERLINK("x")', '\t=1', '＝1'];
    const entries = formulas.map((text, index) => entry(index + 1, incident({ text })));
    const { zip } = await exportWith([...entries, entry(8, incident({ text: 'baris "satu",\nbaris dua' }))]);
    const csv = textOf(zip, 'data/kronologi.csv');
    expect(openBundle(zip).get('data/kronologi.csv')?.subarray(0, 3)).toEqual(
      new Uint8Array([0xef, 0xbb, 0xbf]),
    );
    expect(csv.replaceAll('\r\n', '').includes('\r')).toBe(false);

    const rows = parseCsv(csv.replace(/^\uFEFF/, ''));
    expect(rows).toHaveLength(9);
    expect(new Set(rows.map((row) => row.length))).toEqual(new Set([20]));
    expect(rows.flat().filter((value) => /^\s*[=+\-@＝]/.test(value))).toEqual([]);
    expect(rows[1]?.[8]).toBe("'=1+1");
    expect(rows[8]?.[8]).toBe('baris "satu",\nbaris dua');
  });

  it('computes nothing either where spreadsheets split at semicolons', async () => {
    const texts = ['Galat;=1+1', 'Galat; @SUM(A1)', 'Galat\n=1+1', 'Galat\n\n  +62', 'Galat;\t-2'];
    const entries = texts.map((text, index) => entry(index + 1, incident({ text })));
    const { zip } = await exportWith(entries);
    const cells = textOf(zip, 'data/kronologi.csv').split(/[;\n\t]/);
    expect(cells.filter((value) => /^["\s]*[=+\-@]/.test(value))).toEqual([]);
  });
});

/** Reads RFC 4180 by its grammar. */
function parseCsv(text: string): string[][] {
  const rows: string[][] = [[]];
  const cells = text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g);
  for (const [, quoted, bare, end] of cells) {
    rows.at(-1)?.push(quoted === undefined ? (bare ?? '') : quoted.replaceAll('""', '"'));
    if (end === '\r\n') rows.push([]);
  }
  return rows.filter((row) => row.length > 0);
}
