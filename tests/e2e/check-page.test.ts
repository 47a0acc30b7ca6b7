/** `periksa.html` as people use it: opened from a disk, archives given through its file field. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import puppeteer, { type Browser, type ElementHandle, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { buildCheckPage } from '../../scripts/lib/check-page.ts';
import { findBrowser } from '../../scripts/lib/find-browser.mjs';
import { findViolations } from '../support/accessibility.ts';
import { START_LIMIT_MS, type Surface } from '../support/browsers/lab.ts';
import {
  completePayload,
  makeParts,
  makeSignedBag,
  makeUpCase,
  signBag,
  zipAsWritten,
  type Files,
} from '../support/signed-bundle.ts';

const FINGERPRINT = '324B E2DE A8BC 4446 1B02 33E5 1FA4 8902 ED6B 1CC6 71E7 739A F255 1E0B FE68 F54E';

let folder: string;
let browser: Browser;
let page: Page;
const requests: string[] = [];
const complaints: string[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'periksa-'));
  await writeFile(join(folder, 'periksa.html'), await buildCheckPage());
  const name = inject('browserName');
  browser = await puppeteer.launch({
    browser: name === 'firefox' ? 'firefox' : 'chrome',
    executablePath: findBrowser(name) ?? '',
    timeout: START_LIMIT_MS,
    args: name === 'chromium' && process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  page = (await browser.pages())[0] ?? (await browser.newPage());
  page.on('request', (request) => requests.push(request.url()));
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(String(error)));
});
afterAll(async () => {
  await browser.close();
  await rm(folder, { recursive: true });
});
beforeEach(async () => {
  await page.goto(pathToFileURL(join(folder, 'periksa.html')).href);
});

const surface: Surface = {
  evaluate: (run, ...args) => page.evaluate(run as never, ...(args as unknown as never[])),
};

let given = 0;

/** Gives archives through the real file field and waits for the result; its text. */
async function give(...archives: Uint8Array[]): Promise<string> {
  given += 1;
  const paths = archives.map((_, index) => join(folder, `bundel-${given}-${index + 1}.zip`));
  await Promise.all(archives.map((bytes, index) => writeFile(paths[index] ?? '', bytes)));
  const input = (await page.$('input[type=file]')) as ElementHandle<HTMLInputElement> | null;
  await input?.uploadFile(...paths);
  await page.waitForFunction(
    (count, name) => {
      const cards = [...document.querySelectorAll('article')];
      return cards.length >= count && cards.some((card) => card.textContent?.includes(name));
    },
    {},
    archives.length,
    `bundel-${given}-1.zip`,
  );
  return page.$eval('[role=status]', (region) => (region as HTMLElement).innerText);
}

function changedBag(change: (files: Files) => void): Uint8Array {
  const files = makeSignedBag();
  change(files);
  return zipAsWritten(files);
}

describe('periksa.html', () => {
  it('says that a whole bundle is whole, with what it says of itself, in both languages', async () => {
    const text = await give(zipAsWritten(makeSignedBag({ entries: 6, secondDevice: true })));
    expect(text).toContain('Bundel ini utuh: 16 berkas sama seperti saat dibuat, dan tanda tangannya cocok.');
    expect(text).toContain('SRI WAHYUNI');
    expect(text).toContain(FINGERPRINT);
    expect(text).not.toContain('Dibungkus ulang');
    expect(await findViolations(surface)).toEqual([]);
    await page.click('button[lang=en]');
    await page.waitForFunction(() => document.documentElement.lang === 'en');
    expect(await page.$eval('article', (card) => card.innerText)).toContain('This bundle is whole: 16 files');
    expect(await page.title()).toBe('Check an evidence bundle');
  });

  it('names a changed, a missing and an added file', async () => {
    const text = await give(
      changedBag((files) => {
        files.set('data/kronologi.csv', new TextEncoder().encode('lain'));
        files.delete('data/laporan.html');
        files.set('data/tambahan.txt', new Uint8Array(3));
      }),
    );
    expect(text).toContain('Ada yang berubah pada bundel ini.');
    expect(text).toContain('berubah: data/kronologi.csv');
    expect(text).toContain('hilang: data/laporan.html');
    expect(text).toContain('ditambahkan: data/tambahan.txt');
    expect(await findViolations(surface)).toEqual([]);
  });

  it('names the line at which a chain breaks, though all was signed anew', async () => {
    const made = makeUpCase();
    for (const lines of made.chains.values()) lines[2] = (lines[2] ?? '').replace('"number":3', '"number":4');
    const text = await give(zipAsWritten(signBag(completePayload(made), { chains: made.chains })));
    expect(text).toContain('rantai putus pada baris 3: data/rantai/00112233445566aa.jsonl');
  });

  it('says that a signature does not hold', async () => {
    const text = await give(changedBag((files) => files.set('tanda-tangan.sig', new Uint8Array(64).fill(9))));
    expect(text).toContain('tanda tangan tidak cocok: tanda-tangan.sig');
  });

  it('checks the parts of a bundle together', async () => {
    const text = await give(...makeParts(3).map((files) => zipAsWritten(files)));
    expect(text).toContain('3 dari 3 bagian diperiksa bersama: semuanya milik satu bundel dan lengkap.');
    expect(text).toContain('Bagian 2 dari 3 ini utuh');
  });

  it('takes an archive that is dropped on it', async () => {
    const bytes = [...zipAsWritten(makeSignedBag({ entries: 1 }))];
    await page.$eval(
      '.check-page',
      (target, content) => {
        const dataTransfer = new DataTransfer();
        dataTransfer.items.add(new File([new Uint8Array(content)], 'jatuh.zip'));
        target.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
      },
      bytes,
    );
    await page.waitForSelector('article');
    expect(await page.$eval('article', (card) => card.innerText)).toContain('Bundel ini utuh: 12 berkas');
  });

  it('shows names from an archive without letting them act', async () => {
    const text = await give(changedBag((files) => files.set('data/\u202Egnp.exe', new Uint8Array(1))));
    expect(text).toContain('[U+202E]gnp.exe');
  });

  it('says the same where the browser allows neither a worker nor its own SHA-256', async () => {
    await page.evaluate(() => {
      Object.defineProperty(window, 'Worker', { value: undefined });
      Object.defineProperty(crypto, 'subtle', { value: undefined });
    });
    expect(await give(zipAsWritten(makeSignedBag()))).toContain('Bundel ini utuh: 14 berkas');
  });

  it('can be used by keyboard: the file field is the first stop after the languages', async () => {
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => (document.activeElement as HTMLInputElement | null)?.type)).toBe('file');
  });

  it('asked no one for anything and met no refusal of its own policy', () => {
    expect(requests.filter((url) => !/^(file|blob|about|data):/.test(url))).toEqual([]);
    expect(complaints).toEqual([]);
  });
});
