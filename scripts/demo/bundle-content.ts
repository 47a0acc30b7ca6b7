/** What lies in a bundle, held against what its privacy level promises. */
import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import type { PrivacyLevel } from '../../utils/contracts/bundle.ts';
import { APPLICANT } from '../../tests/support/job.ts';
import { claim } from './claims.ts';

/** Files of a bundle by their path inside its one folder. */
export type BundleFiles = ReadonlyMap<string, Uint8Array>;

/** In every bundle, whatever was recorded. */
const ALWAYS = [
  'bagit.txt',
  'bag-info.txt',
  'manifest-sha256.txt',
  'tagmanifest-sha256.txt',
  'BACA-SAYA.txt',
  'periksa.html',
  'kunci-publik.pem',
  'tanda-tangan.sig',
  'data/laporan.pdf',
  'data/laporan.html',
  'data/kronologi.json',
  'data/kronologi.csv',
  'data/surat/email-oss.txt',
  'data/surat/dukcapil.txt',
  'data/surat/telepon-169.txt',
  'data/surat/whatsapp.txt',
];
const SIGNATURE_BYTES = 64;
const PDF_START = '%PDF-';

/** What must not be readable at each level, and what must be. */
const VALUES: Readonly<Record<PrivacyLevel, { readonly open: string[]; readonly masked: string[] }>> = {
  tertutup: { open: [], masked: [APPLICANT.name, APPLICANT.nik, APPLICANT.email] },
  sebagian: { open: [APPLICANT.name], masked: [APPLICANT.nik, APPLICANT.email] },
  terbuka: { open: [APPLICANT.name, APPLICANT.nik, APPLICANT.email], masked: [] },
};

export function readBundle(zipPath: string): BundleFiles {
  const files = Object.entries(unzipSync(readFileSync(zipPath)));
  return new Map(files.map(([path, bytes]) => [path.slice(path.indexOf('/') + 1), bytes]));
}

/**
 * Holds a bundle against the promises of its level: every file is there, attachments only where they may be, and no
 * text shows what is masked. The text of `laporan.pdf` is compressed; it is drawn from the model of `laporan.html`.
 * @throws UntrueClaim
 */
export function checkContent(files: BundleFiles, level: PrivacyLevel, attachments: number): void {
  const missing = ALWAYS.filter((path) => !files.has(path));
  claim(missing.length === 0, `berkas lengkap, tanpa / every file, without: ${missing.join(', ')}`);
  claim(textOf(files, 'data/laporan.pdf').startsWith(PDF_START), 'laporan.pdf');
  claim(files.get('tanda-tangan.sig')?.length === SIGNATURE_BYTES, 'tanda-tangan.sig, 64 byte');
  claim(count(files, 'data/rantai/') > 0, 'data/rantai/');
  claim(count(files, 'data/tangkapan/') > 0, 'data/tangkapan/');
  claim(count(files, 'data/lampiran/') === attachments, `${attachments} × data/lampiran/ (${level})`);
  claim(textOf(files, 'bag-info.txt').includes(`Privacy-Level: ${level}\n`), `Privacy-Level: ${level}`);

  const texts = [...files.keys()].filter((path) => /\.(txt|html|json|jsonl|csv)$/.test(path));
  const all = texts.map((path) => textOf(files, path).toLowerCase()).join('\n');
  for (const value of VALUES[level].open) claim(all.includes(value.toLowerCase()), `${level}: "${value}"`);
  for (const value of VALUES[level].masked) {
    claim(!all.includes(value.toLowerCase()), `${level}, tanpa / without: "${value}"`);
  }
}

/** Files and their sizes, a folder with many of a kind as one line. */
export function listContent(files: BundleFiles): string {
  const groups = new Map<string, { number: number; bytes: number }>();
  for (const [path, bytes] of files) {
    const folder = /^(data\/(?:rantai|tangkapan|lampiran|surat)\/)/.exec(path)?.[1];
    const name = folder ?? path;
    const group = groups.get(name) ?? { number: 0, bytes: 0 };
    groups.set(name, { number: group.number + 1, bytes: group.bytes + bytes.length });
  }
  return [...groups]
    .map(([name, { number, bytes }]) => {
      const what = name.endsWith('/') ? `${name} (${number})` : name;
      return `     ${what.padEnd(28)} ${`${Math.ceil(bytes / 1000)} kB`.padStart(8)}\n`;
    })
    .join('');
}

export function textOf(files: BundleFiles, path: string): string {
  const bytes = files.get(path);
  return bytes ? strFromU8(bytes) : '';
}

function count(files: BundleFiles, folder: string): number {
  return [...files.keys()].filter((path) => path.startsWith(folder)).length;
}
