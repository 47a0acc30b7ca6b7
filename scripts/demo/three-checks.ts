/**
 * One bundle checked in each of the three ways that its own BACA-SAYA.txt names or this repository offers, and the
 * same bundle with one changed letter, which each of them must refuse.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { zipSync } from 'fflate';
import type { Page } from 'puppeteer-core';
import type { Lab } from '../../tests/support/browsers/lab.ts';
import { readBundle, textOf, type BundleFiles } from './bundle-content.ts';
import { claim } from './claims.ts';
import { giveFiles } from './extension-page.ts';

const VERIFY = fileURLToPath(new URL('../verify.ts', import.meta.url));
/** Its first letter is another one in the changed copy. */
const CHANGED_FILE = 'data/surat/email-oss.txt';
const SIGNED_WELL = 'Signature Verified Successfully';

export interface Checked {
  /** Pictures of `periksa.html` with its answers. */
  readonly pictures: { readonly whole: Uint8Array; readonly changed: Uint8Array };
  /** What the shell said, or null where it has not got the tools. */
  readonly shell: string | null;
}

/** @throws UntrueClaim when a way does not accept the bundle, or does not find what was changed */
export async function checkInThreeWays(lab: Lab, zipPath: string): Promise<Checked> {
  const folder = mkdtempSync(join(tmpdir(), 'pendamping-demo-'));
  try {
    const files = readBundle(zipPath);
    const changed = withOneLetterChanged(files);
    const name = basename(zipPath, '.zip');
    const changedZip = join(folder, `${name}-diubah.zip`);
    const entries = [...changed].map(([path, bytes]) => [`${name}/${path}`, bytes] as const);
    writeFileSync(changedZip, zipSync(Object.fromEntries(entries)));

    claim(verify(zipPath, 'inherit') === 0, 'npm run verify: utuh / whole');
    claim(verify(changedZip, 'ignore') === 1, 'npm run verify: diubah / changed');
    const shell = checkByShell(join(folder, 'utuh'), files);
    if (shell !== null) claim(checkByShell(join(folder, 'diubah'), changed) === '', 'sh: diubah / changed');
    return { pictures: await checkByPage(lab, files, folder, zipPath, changedZip), shell };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function verify(zipPath: string, stdio: 'inherit' | 'ignore'): number | null {
  return spawnSync(process.execPath, [VERIFY, zipPath], { stdio }).status;
}

/** A copy in which one letter of one letter to the desk is another. */
function withOneLetterChanged(files: BundleFiles): BundleFiles {
  const bytes = Uint8Array.from(files.get(CHANGED_FILE) ?? []);
  bytes[0] = (bytes[0] ?? 0) ^ 1;
  return new Map([...files, [CHANGED_FILE, bytes]]);
}

/**
 * Unpacks the files and runs the commands of their BACA-SAYA.txt, letter by letter.
 * @returns what they said; '' when they refuse the bundle; null where a tool is missing
 */
function checkByShell(folder: string, files: BundleFiles): string | null {
  if (!hasShellTools()) return null;
  for (const [path, bytes] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
  const [check, fingerprint, chain] = findCommands(textOf(files, 'BACA-SAYA.txt'));
  const checked = runShell(check, folder);
  if (checked === null || !checked.includes(SIGNED_WELL)) return '';
  const info = textOf(files, 'bag-info.txt');
  const shown = runShell(fingerprint, folder)?.slice(0, 64) ?? '';
  claim(info.replaceAll(' ', '').includes(shown.toUpperCase()), 'sh: sidik jari kunci / key fingerprint');
  const heads = runShell(chain, folder)?.trim().split('\n') ?? [];
  const computed = heads.filter((line) => !line.startsWith('Chain-Head:'));
  const named = heads.filter((line) => line.startsWith('Chain-Head:'));
  claim(
    named.length > 0 && named.join('\n') === computed.map((line) => `Chain-Head: ${line}`).join('\n'),
    'sh: akhir rantai / chain heads',
  );
  return [SIGNED_WELL, ...named].join('\n');
}

function hasShellTools(): boolean {
  const version = spawnSync('openssl', ['version'], { encoding: 'utf8' }).stdout ?? '';
  return /^OpenSSL [3-9]/.test(version) && spawnSync('sha256sum', ['--version']).status === 0;
}

/** The indented blocks of the first, Indonesian half: checking, fingerprint, chain. */
function findCommands(readme: string): [string, string, string] {
  const half = readme.slice(0, readme.indexOf('====='));
  const blocks = half
    .split(/\n\n/)
    .filter((block) => block.startsWith('    '))
    .map((block) => block.replace(/^ {4}/gm, ''));
  const [check, fingerprint, chain] = blocks;
  claim(check !== undefined && fingerprint !== undefined && chain !== undefined, 'BACA-SAYA.txt');
  return [check, fingerprint, chain];
}

function runShell(commands: string, folder: string): string | null {
  const { status, stdout } = spawnSync('sh', ['-e', '-c', commands], { cwd: folder, encoding: 'utf8' });
  return status === 0 ? stdout : null;
}

/** Opens the bundle's own page from the disk and gives it both archives, one after the other. */
async function checkByPage(
  lab: Lab,
  files: BundleFiles,
  folder: string,
  zipPath: string,
  changedZip: string,
): Promise<Checked['pictures']> {
  const path = join(folder, 'periksa.html');
  writeFileSync(path, files.get('periksa.html') ?? '');
  const page = await lab.newPage();
  await page.goto(pathToFileURL(path).href);
  const well = await ask(page, zipPath);
  claim(well.text.includes('Bundel ini utuh'), 'periksa.html: utuh / whole');
  await page.reload();
  const ill = await ask(page, changedZip);
  claim(ill.text.includes(`berubah: ${CHANGED_FILE}`), 'periksa.html: diubah / changed');
  await page.close();
  return { whole: well.picture, changed: ill.picture };
}

async function ask(page: Page, zipPath: string): Promise<{ text: string; picture: Uint8Array }> {
  await giveFiles(page, zipPath);
  await page.waitForSelector('article');
  return {
    text: await page.$eval('[role=status]', (region) => (region as HTMLElement).innerText),
    picture: await page.screenshot(),
  };
}
