/** Reminders outlive the worker, the browser, sleep and a clock that is set otherwise. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Reminder } from '../../../utils/contracts/reminder.ts';
import { openStores, type Stores } from '../../../utils/platform/stores.ts';
import { browserOutside } from '../../../entrypoints/background/outside.ts';
import { startBackground } from '../../../entrypoints/background/start.ts';
import { eventually } from '../../support/eventually.ts';
import { allow, installFreshBrowser } from '../platform/fresh-browser.ts';
import { caseOfRatna } from '../platform/samples.ts';

const NOW = '2026-11-21T13:14:05.000Z';
const DUE = '2026-11-21T20:00:00.000Z';
const MORNING = '2026-11-22T01:30:00.000Z';

const reminder: Reminder = {
  id: 'reminder-1',
  caseId: caseOfRatna.id,
  kind: 'retry',
  dueAtUtc: DUE,
  createdAtUtc: NOW,
  notifiedAtUtc: null,
};

let browser: ReturnType<typeof installFreshBrowser>;
let stores: Stores;

beforeEach(async () => {
  browser = installFreshBrowser();
  vi.spyOn(browser.runtime, 'getManifest').mockReturnValue({ version: '0.1.0' } as never);
  vi.spyOn(browser.runtime, 'getPlatformInfo').mockResolvedValue({ os: 'linux', arch: 'x86-64' } as never);
  setClock(NOW);
  stores = openStores();
  await stores.cases.save(caseOfRatna);
});

afterEach(() => {
  vi.useRealTimers();
});

/** Only the clock stands still; everything else goes on. */
function setClock(utc: string): void {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.parse(utc) });
}

async function setReminder(): Promise<void> {
  await stores.reminders.save(reminder);
  await waitForAlarm(Date.parse(NOW) + 15 * 60_000);
}

function ring(): Promise<unknown> {
  return browser.alarms.onAlarm.trigger({ name: 'reminder', scheduledTime: Date.parse(DUE) } as never);
}

function waitForAlarm(atMs: number): Promise<unknown> {
  return eventually(`an alarm at ${new Date(atMs).toISOString()}`, async () => {
    return (await browser.alarms.get('reminder'))?.scheduledTime === atMs;
  });
}

function waitForBadge(text: string): Promise<unknown> {
  return eventually(`the badge "${text}"`, async () => (await browser.action.getBadgeText({})) === text);
}

/** The browser keeps neither the worker nor its alarms nor the button's looks. */
async function stopBrowser(): Promise<void> {
  browser.alarms.onAlarm.removeAllListeners();
  browser.runtime.onStartup.removeAllListeners();
  browser.notifications.onClicked.removeAllListeners();
  await browser.alarms.clearAll();
  await browser.action.setBadgeText({ text: '' });
}

/** The page of the extension that comes up in a tab, without the extension's own address. */
function openedPage(): Promise<string> {
  const base = browser.runtime.getURL('/');
  return eventually('a page of the extension', async () => {
    const urls = (await browser.tabs.query({})).map(({ url }) => url ?? '');
    return urls.find((url) => url.startsWith(base))?.slice(base.length - 1);
  });
}

const notifications = async () => Object.keys(await browser.notifications.getAll());
const told = async () => (await stores.reminders.list())[0]?.notifiedAtUtc ?? null;

test('the alarm tells what has become due', async () => {
  allow('notifications');
  startBackground(browserOutside());
  await setReminder();
  setClock(DUE);
  await ring();
  await waitForBadge('1');
  expect(await notifications()).toEqual(['reminder-1']);
  expect(await told()).toBe(DUE);
});

test('a worker that starts arms the alarm again', async () => {
  startBackground(browserOutside());
  await setReminder();
  await stopBrowser();
  setClock('2026-11-21T19:50:00.000Z');
  startBackground(browserOutside());
  await waitForAlarm(Date.parse(DUE));
  expect(await notifications()).toEqual([]);
});

describe('after a night without the browser', () => {
  beforeEach(async () => {
    allow('notifications');
    await setReminder();
    await stopBrowser();
    setClock(MORNING);
  });

  test('what was due is told as soon as the worker is back', async () => {
    startBackground(browserOutside());
    await waitForBadge('1');
    expect(await notifications()).toEqual(['reminder-1']);
    expect(await told()).toBe(MORNING);
  });

  test('the start of the browser itself brings the worker back', async () => {
    startBackground(browserOutside());
    expect(browser.runtime.onStartup.hasListeners()).toBe(true);
    expect(browser.runtime.onInstalled.hasListeners()).toBe(true);
    await waitForBadge('1');
  });

  test('what was told before is counted, and not told again', async () => {
    await stores.reminders.markTold(reminder, DUE);
    startBackground(browserOutside());
    await waitForBadge('1');
    expect(await notifications()).toEqual([]);
    expect(await told()).toBe(DUE);
  });
});

test('without the permission the button tells', async () => {
  startBackground(browserOutside());
  await setReminder();
  setClock(MORNING);
  await ring();
  await waitForBadge('1');
  expect(await browser.action.getTitle({})).toBe('Pendamping OSS: 1 pengingat menunggu');
  expect(await notifications()).toEqual([]);
});

test('after the clock was set forward it is told early by that clock, and after it was set back not again', async () => {
  allow('notifications');
  startBackground(browserOutside());
  await setReminder();
  setClock(MORNING);
  await ring();
  await waitForBadge('1');
  await browser.notifications.clear('reminder-1');

  setClock(NOW);
  await browser.runtime.onStartup.trigger();
  await waitForBadge('');
  setClock(MORNING);
  await browser.runtime.onStartup.trigger();
  await waitForBadge('1');
  expect(await notifications()).toEqual([]);
});

test('a clock that was set back arms by the new one', async () => {
  startBackground(browserOutside());
  await setReminder();
  setClock('2026-11-20T19:00:00.000Z');
  await browser.runtime.onStartup.trigger();
  expect(await waitForAlarm(Date.parse('2026-11-20T19:15:00.000Z'))).toBe(true);
});

describe('a notification that is pressed', () => {
  test('opens the workspace at its case', async () => {
    allow('notifications');
    startBackground(browserOutside());
    await setReminder();
    await browser.notifications.onClicked.trigger('reminder-1');
    expect(await openedPage()).toBe(`/workspace.html#/kasus/${caseOfRatna.id}`);
  });

  test('opens the list when its reminder is gone', async () => {
    allow('notifications');
    startBackground(browserOutside());
    await browser.notifications.onClicked.trigger('gone');
    expect(await openedPage()).toBe('/workspace.html#/');
  });
});
