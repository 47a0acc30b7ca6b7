/** How long the covers of a picture stand on the page, over a profile that is filled in. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { panelWords } from '../../utils/words/panel.ts';
import { startPortal } from '../portal/server/start-portal.ts';
import { builtExtension, launchLab, type BrowserName, type Panel } from '../support/browsers/lab.ts';
import { APPLICANT, beginRecording } from '../support/job.ts';
import { PracticeForm } from '../support/practice-form.ts';
import type { Measure } from './measure.ts';
import { quantile, spreadOf } from './rounds.ts';

const PICTURES = 20;
const P95_MS = 300;
const PATIENCE_MS = 30_000;
const BETWEEN_LOOKS_MS = 20;

export async function measureCover(name: BrowserName): Promise<Measure> {
  const timesMs = await timeCovers(name);
  const p95 = quantile(timesMs, 0.95);
  const { median, low, high } = spreadOf(timesMs);
  return {
    name: `${name}: page covered for a picture, 95 of 100 at most`,
    shown: `${p95} ms; ${median} (${low} to ${high}) of ${timesMs.length}`,
    value: p95,
    bar: { kind: 'at most', value: P95_MS, unit: ' ms' },
  };
}

async function timeCovers(name: BrowserName): Promise<readonly number[]> {
  const folder = await mkdtemp(join(tmpdir(), 'pendamping-bench-cover-'));
  const portal = await startPortal();
  const lab = await launchLab(name, { extensionDir: builtExtension(name), downloadDir: folder });
  try {
    const form = new PracticeForm(lab.page, portal);
    await form.open();
    const operator = await beginRecording(lab);
    await form.reachProfile(APPLICANT.nik, APPLICANT.email);
    await form.fillProfile(APPLICANT);
    await noteCovers(lab.page);
    for (let taken = 1; taken <= PICTURES; taken += 1) {
      await operator.press(panelWords.id.recording.capture);
      await waitForPictures(operator.panel, taken);
    }
    return await lab.page.evaluate(() => (globalThis as unknown as CoverTimes).coveredMs);
  } finally {
    await lab.close();
    await portal.close();
    await rm(folder, { recursive: true, force: true });
  }
}

/** Waits in the panel itself, as the measure of records does. */
async function waitForPictures(panel: Panel, count: number): Promise<void> {
  const areThere = await panel.evaluate(
    async (wanted, patienceMs, pauseMs) => {
      const until = performance.now() + patienceMs;
      const shown = (): number => document.querySelectorAll('li.entry button.thumb').length;
      while (shown() < wanted && performance.now() < until)
        await new Promise((resolve) => setTimeout(resolve, pauseMs));
      return shown() >= wanted;
    },
    count,
    PATIENCE_MS,
    BETWEEN_LOOKS_MS,
  );
  if (!areThere) throw new Error(`Waited ${PATIENCE_MS} ms in vain for picture ${count}`);
}

interface CoverTimes {
  readonly coveredMs: number[];
}

/** In the page: the second host of the extension is the cover; it goes when the picture is taken. */
async function noteCovers(page: Page): Promise<void> {
  await page.evaluate(() => {
    const coveredMs: number[] = [];
    let since: number | null = null;
    new MutationObserver(() => {
      const isCovered = document.querySelectorAll('pendamping-oss').length > 1;
      if (isCovered) since ??= performance.now();
      else if (since !== null) {
        coveredMs.push(Math.round(performance.now() - since));
        since = null;
      }
    }).observe(document.documentElement, { childList: true });
    Object.assign(globalThis, { coveredMs });
  });
}
