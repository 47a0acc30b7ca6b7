/** Reminders outlive the worker that told of them and the browser that they were set in. */
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { badgeTitle } from '../../utils/words/notification.ts';
import { bundlePage } from '../bench/serve-page.ts';
import { builtExtension, launchLab, type BrowserName, type Lab } from '../support/browsers/lab.ts';
import { eventually } from '../support/eventually.ts';
import type { ReminderPage, SeenReminders } from './reminder-page/page.ts';
import { test } from './shared-browser.ts';

const HOUR_MS = 3_600_000;

type Window = { readonly reminderPage: ReminderPage };

/** The shipped build with one page more. */
async function copyExtension(name: BrowserName, folder: string): Promise<string> {
  const copy = join(folder, 'extension');
  cpSync(builtExtension(name), copy, { recursive: true });
  for (const [path, content] of await bundlePage(new URL('./reminder-page/', import.meta.url))) {
    mkdirSync(dirname(join(copy, path)), { recursive: true });
    writeFileSync(join(copy, path), content);
  }
  return copy;
}

async function openPage(lab: Lab): Promise<Page> {
  const page = await lab.openExtensionPage('index.html');
  await eventually('the page', () => page.evaluate(() => 'reminderPage' in globalThis));
  // Chromium may never wake a worker again that was stopped while it was beginning for the first time.
  await eventually('the background', () =>
    page.evaluate(() => (globalThis as unknown as Window).reminderPage.hasBackground()),
  );
  return page;
}

function remind(page: Page, inMs: number): Promise<void> {
  return page.evaluate((ms) => (globalThis as unknown as Window).reminderPage.remind(ms), inMs);
}

function look(page: Page): Promise<SeenReminders> {
  return page.evaluate(() => (globalThis as unknown as Window).reminderPage.look());
}

/** Browsers ring an alarm again after a minute, and Chromium may leave half a minute between two of them. */
const RINGING_MS = 120_000;

/** Only the background notes that it has told of a reminder. */
function waitUntilTold(page: Page): Promise<SeenReminders> {
  const isTold = async (): Promise<SeenReminders | false> => {
    const seen = await look(page);
    return seen.dueCount === 1 && seen.isTold && seen.badge !== '' && seen;
  };
  return eventually('the reminder to be told', isTold, RINGING_MS);
}

test('a reminder outlives its worker, the browser it was set in, and is told once', async ({
  browserName,
  sharedBrowser,
}) => {
  // Two browsers at once would share the two cores.
  await sharedBrowser.close();
  const folder = mkdtempSync(join(tmpdir(), 'pendamping-reminder-'));
  const extensionDir = await copyExtension(browserName, folder);
  const launch = (): Promise<Lab> =>
    launchLab(browserName, { extensionDir, downloadDir: folder, profileDir: join(folder, 'profile') });
  let lab = await launch();
  try {
    let page = await openPage(lab);
    await remind(page, HOUR_MS);
    await eventually('the alarm', async () => (await look(page)).isArmed);
    expect(await look(page)).toMatchObject({ count: 1, dueCount: 0, badge: '', lines: ['reminder-set'] });

    await lab.stopBackground();
    expect(await lab.isBackgroundRunning()).toBe(false);
    expect(await look(page)).toMatchObject({ count: 1, isArmed: true });
    // Moved to now by a page; the alarm has to wake the worker, which nothing else does.
    await remind(page, 0);
    expect(await waitUntilTold(page)).toMatchObject({ badge: '1', title: badgeTitle(1, 'id') });
    await page.evaluate(() => (globalThis as unknown as Window).reminderPage.putAway());
    await eventually('the button as before', async () => (await look(page)).badge === '');

    // Due while the browser starts again, or just after: in either case nobody was there to hear an alarm.
    await remind(page, 10_000);
    expect(await look(page)).toMatchObject({ count: 1, dueCount: 0 });
    await lab.kill();
    lab = await launch();
    page = await openPage(lab);
    expect(await waitUntilTold(page)).toMatchObject({ badge: '1', title: badgeTitle(1, 'id') });
  } finally {
    await lab.close();
    rmSync(folder, { recursive: true, force: true });
  }
});
