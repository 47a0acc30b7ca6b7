/** A case with five hundred pictures, brought into another browser's database: how long, and how much memory. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Page } from 'puppeteer-core';
import { findBrowser } from '../../scripts/lib/find-browser.mjs';
import type { JoinBench, JoinCase } from './join-page/page.ts';
import type { Measure } from './measure.ts';
import { bundlePage, servePage } from './serve-page.ts';

const CASE: JoinCase = { pictures: 500, pictureBytes: 400_000 };
const SAMPLE_EVERY_MS = 25;
const MOST_MEGABYTES = 64;

interface BenchScope {
  readonly bench: JoinBench;
}

/** In Chromium; Firefox tells no driver of its memory. */
export async function measureJoin(): Promise<Measure[]> {
  const executablePath = findBrowser('chromium');
  if (executablePath === null) throw new Error('No chromium found');
  const folder = await mkdtemp(join(tmpdir(), 'pendamping-join-'));
  const server = await servePage(await bundlePage(new URL('join-page/', import.meta.url)));
  const browser = await puppeteer.launch({
    executablePath,
    headless: true,
    protocolTimeout: 600_000,
    userDataDir: join(folder, 'profile'),
    pipe: true,
    args: ['--disable-background-networking', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
  });
  try {
    const page = (await browser.pages())[0] ?? (await browser.newPage());
    await page.goto(server.url);
    await page.evaluate((size) => (globalThis as unknown as BenchScope).bench.fill(size), CASE);
    const { milliseconds, growth } = await joinAndSample(page);
    const most = growth / 2 ** 20;
    return [
      {
        name: `chromium: bringing in a case of ${CASE.pictures} pictures`,
        shown: `${Math.round(milliseconds)} ms`,
        value: milliseconds,
      },
      {
        name: 'chromium: the heap grows meanwhile by',
        shown: `${most.toFixed(1)} MB`,
        value: most,
        bar: { kind: 'at most', value: MOST_MEGABYTES, unit: ' MB' },
      },
    ];
  } finally {
    await browser.close();
    await server.close();
    await rm(folder, { recursive: true, force: true });
  }
}

async function joinAndSample(page: Page): Promise<{ milliseconds: number; growth: number }> {
  const session = await page.createCDPSession();
  /** Objects, and the bytes of arrays, which lie beside them. */
  const heap = async (): Promise<number> => {
    const { usedSize, backingStorageSize } = await session.send('Runtime.getHeapUsage');
    return usedSize + backingStorageSize;
  };
  await session.send('HeapProfiler.collectGarbage');
  const before = await heap();
  let highest = before;
  const isOver = new AbortController();
  const sampling = (async () => {
    while (!isOver.signal.aborted) {
      highest = Math.max(highest, await heap());
      await new Promise((resolve) => setTimeout(resolve, SAMPLE_EVERY_MS));
    }
  })();
  const milliseconds = await page.evaluate(() => (globalThis as unknown as BenchScope).bench.join());
  isOver.abort();
  await sampling;
  return { milliseconds, growth: highest - before };
}
