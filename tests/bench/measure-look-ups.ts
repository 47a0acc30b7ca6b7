/** Duplicates looked up in the IndexedDB of real browsers, among a thousand and among a hundred thousand people. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { findBrowser } from '../../scripts/lib/find-browser.mjs';
import type { BenchPage, LookUpKind, LookUpTimes } from './look-up-page/page.ts';
import { bundlePage, servePage } from './serve-page.ts';
import { showRatio } from './compare-with-others.ts';
import type { Measure } from './measure.ts';
import { quantile, spreadOf } from './rounds.ts';

const FEW = 1_000;
const MANY = 100_000;
const LOOK_UPS = 500;
/** How many look-ups are one round when the two sizes are compared. */
const PER_ROUND = 25;

const BROWSERS = ['chromium', 'firefox'] as const;
type BrowserName = (typeof BROWSERS)[number];

const KINDS: readonly LookUpKind[] = ['nik', 'person'];

/** Both browsers are filled at the same time, but timed one after the other. */
export async function measureLookUps(): Promise<Measure[]> {
  const server = await servePage(await bundlePage(new URL('look-up-page/', import.meta.url)));
  const opened: OpenPage[] = [];
  try {
    for (const name of BROWSERS) opened.push(await openPage(name, server.url));
    await Promise.all(opened.map(fillBoth));
    const measures: Measure[] = [];
    for (const { name, page } of opened) {
      for (const kind of KINDS) measures.push(...judge(`${name}, by ${kind}`, await timeLookUps(page, kind)));
    }
    return measures;
  } finally {
    for (const { close } of opened) await close();
    await server.close();
  }
}

interface OpenPage {
  readonly name: BrowserName;
  readonly page: Page;
  close(): Promise<void>;
}

async function openPage(name: BrowserName, url: string): Promise<OpenPage> {
  const executablePath = findBrowser(name);
  if (executablePath === null) throw new Error(`No ${name} found`);
  const folder = await mkdtemp(join(tmpdir(), `pendamping-bench-${name}-`));
  const browser: Browser = await puppeteer.launch({
    browser: name === 'firefox' ? 'firefox' : 'chrome',
    executablePath,
    headless: true,
    // Filling takes two minutes on a computer that has nothing else to do.
    protocolTimeout: 1_800_000,
    ...(name === 'chromium' && {
      pipe: true,
      userDataDir: join(folder, 'profile'),
      args: ['--disable-background-networking', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
    }),
  });
  const page = (await browser.pages())[0] ?? (await browser.newPage());
  await page.goto(url);
  return {
    name,
    page,
    close: async () => {
      await browser.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

interface BenchScope {
  readonly bench: BenchPage;
}

async function fillBoth({ name, page }: OpenPage): Promise<void> {
  const begin = performance.now();
  await page.evaluate(
    async (few, many) => {
      const { bench } = globalThis as unknown as BenchScope;
      await bench.fill(few);
      await bench.fill(many);
    },
    FEW,
    MANY,
  );
  const seconds = Math.round((performance.now() - begin) / 1000);
  process.stdout.write(`${name}: ${FEW + MANY} people recorded in ${seconds} s\n`);
}

function timeLookUps(page: Page, kind: LookUpKind): Promise<LookUpTimes> {
  return page.evaluate(
    (by, few, many, lookUps) =>
      (globalThis as unknown as BenchScope).bench.timeLookUps(by, few, many, lookUps),
    kind,
    FEW,
    MANY,
    LOOK_UPS,
  );
}

function judge(what: string, { fewMs, manyMs, hits }: LookUpTimes): Measure[] {
  const p95 = quantile(manyMs, 0.95);
  const fewRounds = inRounds(fewMs);
  const growth = spreadOf(inRounds(manyMs).map((sum, round) => sum / (fewRounds[round] ?? Number.NaN)));
  const [few, many] = [FEW, MANY].map((count) => count.toLocaleString('en'));
  return [
    {
      name: `${what}: look-up among ${many} people, 95 of 100 within`,
      shown: `${p95.toFixed(2)} ms; half within ${quantile(manyMs, 0.5).toFixed(2)} ms`,
      value: p95,
      bar: { kind: 'at most', value: 5, unit: ' ms' },
    },
    {
      name: `${what}: time among ${many} to ${few} people`,
      shown: showRatio(growth),
      value: growth.median,
      bar: { kind: 'at most', value: 2, unit: ' x' },
    },
    { name: `${what}: look-ups that found someone`, shown: `${hits} of ${LOOK_UPS}`, value: hits },
  ];
}

function inRounds(times: readonly number[]): number[] {
  const sums: number[] = [];
  for (let start = 0; start + PER_ROUND <= times.length; start += PER_ROUND) {
    sums.push(times.slice(start, start + PER_ROUND).reduce((sum, ms) => sum + ms, 0));
  }
  return sums;
}
