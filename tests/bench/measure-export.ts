/**
 * A case with five hundred pictures, exported in real browsers by the product's own code in its worker, beside
 * `zip -0` and `sha256sum` over the same files, in turns, on the same disk.
 */
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import puppeteer, { type Browser, type CDPSession, type Page } from 'puppeteer-core';
import { findBrowser } from '../../scripts/lib/find-browser.mjs';
import { verifyBundle } from '../../utils/services/bundle/verify-bag.ts';
import type { BenchPage, LargeCase } from './export-page/page.ts';
import { serveExportPage } from './export-page/serve.ts';
import type { Measure } from './measure.ts';
import { spreadOf } from './rounds.ts';

const CASE: LargeCase = { pictures: 500, pictureBytes: 400_000, previewBytes: 40_000 };
const ROUNDS = 5;
const SAMPLE_EVERY_MS = 25;

const BROWSERS = ['chromium', 'firefox'] as const;
type BrowserName = (typeof BROWSERS)[number];

const run = promisify(execFile);

export async function measureExport(): Promise<Measure[]> {
  const measures: Measure[] = [];
  for (const name of BROWSERS) measures.push(...(await measureIn(name)));
  return measures;
}

async function measureIn(name: BrowserName): Promise<Measure[]> {
  const executablePath = findBrowser(name);
  if (executablePath === null) throw new Error(`No ${name} found`);
  // Profile, files and archives lie on one disk.
  const folder = await mkdtemp(join(tmpdir(), `pendamping-export-${name}-`));
  const bundlePath = join(folder, 'bundle.zip');
  const server = await serveExportPage(() => bundlePath);
  const browser = await launch(name, executablePath, join(folder, 'profile'));
  try {
    const page = (await browser.pages())[0] ?? (await browser.newPage());
    await page.goto(server.url);
    await page.evaluate((size) => (globalThis as unknown as BenchScope).bench.fill(size), CASE);

    await exportOnce(page);
    await page.evaluate(() => (globalThis as unknown as BenchScope).bench.handOver());
    const files = await unpackAndCheck(folder, bundlePath);
    const ratios: number[] = [];
    const exportMs: number[] = [];
    const shellMs: number[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      const shell = await timeShell(folder, files);
      const own = await exportOnce(page);
      shellMs.push(shell);
      exportMs.push(own);
      ratios.push(own / shell);
    }
    const growths = name === 'chromium' ? await sampleGrowths(page) : null;
    return judge(name, { ratios, exportMs, shellMs, growths });
  } finally {
    await browser.close();
    await server.close();
    await rm(folder, { recursive: true, force: true });
  }
}

interface BenchScope {
  readonly bench: BenchPage;
}

function launch(name: BrowserName, executablePath: string, userDataDir: string): Promise<Browser> {
  return puppeteer.launch({
    browser: name === 'firefox' ? 'firefox' : 'chrome',
    executablePath,
    headless: true,
    protocolTimeout: 600_000,
    userDataDir,
    ...(name === 'chromium' && {
      pipe: true,
      args: ['--disable-background-networking', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
    }),
  });
}

function exportOnce(page: Page): Promise<number> {
  return page.evaluate(() => (globalThis as unknown as BenchScope).bench.exportCase());
}

/** The files of the bundle on disk; the bundle must be whole, or its speed says nothing. */
async function unpackAndCheck(folder: string, bundlePath: string): Promise<string> {
  const verdict = await verifyBundle(await readFile(bundlePath), async (bytes) =>
    createHash('sha256').update(bytes).digest('hex'),
  );
  if (!verdict.ok || (verdict.about?.entryCount ?? 0) !== CASE.pictures) {
    throw new Error(`The bundle is not whole: ${JSON.stringify(verdict.faults.slice(0, 5))}`);
  }
  const files = join(folder, 'files');
  await run('unzip', ['-q', bundlePath, '-d', files]);
  return files;
}

/** What a person with a shell would do to get as far: pack the files and list their hashes. */
async function timeShell(folder: string, files: string): Promise<number> {
  const archive = join(folder, 'shell.zip');
  await rm(archive, { force: true });
  const paths = (await readdir(files, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  const begin = performance.now();
  await run('zip', ['-0', '-q', '-r', archive, '.'], { cwd: files });
  await run('sha256sum', paths, { maxBuffer: 2 ** 24 });
  return performance.now() - begin;
}

/** By how many bytes the heaps of page and worker together grow while a bundle is made, at most; three times. */
async function sampleGrowths(page: Page): Promise<number[]> {
  const growths: number[] = [];
  for (let round = 0; round < 3; round += 1) growths.push(await sampleGrowth(page));
  return growths;
}

async function sampleGrowth(page: Page): Promise<number> {
  const ofPage = await page.createCDPSession();
  const sessions: CDPSession[] = [ofPage];
  page.on('workercreated', ({ client }) => sessions.push(client));
  await ofPage.send('HeapProfiler.collectGarbage');
  const before = await heapOf(ofPage);
  let highest = before;
  const isOver = new AbortController();
  const sampling = (async () => {
    while (!isOver.signal.aborted) {
      const sizes = await Promise.all(sessions.map((session) => heapOf(session).catch(() => 0)));
      highest = Math.max(
        highest,
        sizes.reduce((sum, size) => sum + size, 0),
      );
      await new Promise((resolve) => setTimeout(resolve, SAMPLE_EVERY_MS));
    }
  })();
  await exportOnce(page);
  isOver.abort();
  await sampling;
  page.removeAllListeners('workercreated');
  return highest - before;
}

/** Objects, and the bytes of arrays, which lie beside them. */
async function heapOf(session: CDPSession): Promise<number> {
  const { usedSize, backingStorageSize } = await session.send('Runtime.getHeapUsage');
  return usedSize + backingStorageSize;
}

interface Figures {
  readonly ratios: readonly number[];
  readonly exportMs: readonly number[];
  readonly shellMs: readonly number[];
  readonly growths: readonly number[] | null;
}

function judge(browser: BrowserName, { ratios, exportMs, shellMs, growths }: Figures): Measure[] {
  const ratio = spreadOf(ratios);
  const own = spreadOf(exportMs);
  const shell = spreadOf(shellMs);
  const measures: Measure[] = [
    {
      name: `${browser}: export of ${CASE.pictures} pictures to zip -0 and sha256sum`,
      shown: `${ratio.median.toFixed(2)} x; ${ratio.low.toFixed(2)} to ${ratio.high.toFixed(2)}`,
      value: ratio.median,
      bar: { kind: 'at most', value: 2, unit: ' x' },
    },
    {
      name: `${browser}: export of ${CASE.pictures} pictures`,
      shown: `${Math.round(own.median)} ms (zip and sha256sum ${Math.round(shell.median)} ms)`,
      value: own.median,
    },
  ];
  if (growths !== null) {
    const most = Math.max(...growths) / 2 ** 20;
    measures.push({
      name: `${browser}: heaps of page and worker grow during it by`,
      shown: `${most.toFixed(1)} MB`,
      value: most,
      bar: { kind: 'at most', value: 64, unit: ' MB' },
    });
  }
  return measures;
}
