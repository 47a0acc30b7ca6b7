import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Case } from '../../../utils/contracts/case.ts';
import type { Entry } from '../../../utils/contracts/entry.ts';
import type { CallData, CallName, CallReply } from '../../../utils/contracts/messages.ts';
import type { Result } from '../../../utils/contracts/result.ts';
import { createDatabase } from '../../../utils/platform/database.ts';
import { watchChanges } from '../../../utils/platform/revision.ts';
import { openStores } from '../../../utils/platform/stores.ts';
import { browserOutside } from '../../../entrypoints/background/outside.ts';
import { startBackground } from '../../../entrypoints/background/start.ts';
import { eventually } from '../../support/eventually.ts';
import { installFreshBrowser } from '../platform/fresh-browser.ts';
import { breakDisk, fillDisk } from '../platform/full-disk.ts';
import { caseOfRatna, EMAIL, NIK, place, snapshot } from '../platform/samples.ts';

const PORTAL = 'https://ui-login.oss.go.id/register';

let browser: ReturnType<typeof installFreshBrowser>;
let tab: { id: number; windowId: number; url: string; active: boolean };
const toTab = vi.fn<(tabId: number, message: { call: string; data: unknown }) => Promise<unknown>>();
const openPanel = vi.fn<(options: { windowId: number }) => Promise<void>>();
const captureVisibleTab = vi.fn<(windowId: number) => Promise<string>>();

beforeEach(async () => {
  browser = installFreshBrowser();
  installCanvas();
  toTab.mockReset().mockImplementation(async (_tabId, { call }) => ({
    ok: true,
    value: call === 'tab.describe' ? { ...snapshot, values: {} } : {},
  }));
  openPanel.mockReset().mockResolvedValue();
  captureVisibleTab.mockReset().mockResolvedValue(`data:image/png;base64,${btoa('pixels')}`);
  vi.spyOn(browser.tabs, 'sendMessage').mockImplementation(toTab as never);
  vi.spyOn(browser.tabs, 'captureVisibleTab').mockImplementation(captureVisibleTab as never);
  vi.spyOn(browser.sidePanel, 'open').mockImplementation(openPanel as never);
  vi.spyOn(browser.runtime, 'getManifest').mockReturnValue({ version: '0.1.0' } as never);
  vi.spyOn(browser.runtime, 'getPlatformInfo').mockResolvedValue({ os: 'linux', arch: 'x86-64' } as never);
  tab = (await browser.tabs.create({ url: PORTAL, active: true })) as typeof tab;
  startBackground(browserOutside());
});

/** Whether the browser has drawn them, or only a half of each. */
let areCoversShown: boolean;
const ROWS_COVERED = 50;

/** Only as much of a canvas as a picture needs. */
function installCanvas(): void {
  areCoversShown = true;
  class Canvas {
    readonly width: number;
    readonly height: number;
    constructor(width: number, height: number) {
      this.width = width;
      this.height = height;
    }
    getContext(): object {
      return {
        measureText: () => ({ width: 10 }),
        drawImage() {},
        fillRect() {},
        fillText() {},
        getImageData: (_left: number, _top: number, width: number, height: number) => {
          const data = new Uint8ClampedArray(width * height * 4);
          return { width, height, data: areCoversShown ? data : data.fill(255, ROWS_COVERED * width * 4) };
        },
      };
    }
    async convertToBlob(): Promise<Blob> {
      return new Blob(['picture with strip'], { type: 'image/png' });
    }
  }
  vi.stubGlobal('OffscreenCanvas', Canvas);
  vi.stubGlobal('createImageBitmap', async () => ({ width: 1280, height: 800, close() {} }));
}

/** No entry fits any more, until the returned function is called. */
function fillStorage(): () => void {
  vi.spyOn(console, 'error').mockReturnValue();
  const full = vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => {
    throw new DOMException('no space', 'QuotaExceededError');
  });
  return () => full.mockRestore();
}

async function caseInHand(): Promise<Case> {
  const [record] = await openStores().cases.list();
  if (!record) throw new Error('there is no case');
  return record;
}

async function send<Name extends CallName>(
  call: Name,
  data: CallData<Name>,
  sender: object,
): Promise<Result<CallReply<Name>>> {
  const answers = await browser.runtime.onMessage.trigger({ call, data }, sender as never, () => undefined);
  return answers.at(-1) as unknown as Result<CallReply<Name>>;
}

async function fromPage<Name extends CallName>(call: Name, data: CallData<Name>): Promise<CallReply<Name>> {
  const reply = await send(call, data, { id: browser.runtime.id, url: PORTAL, frameId: 0, tab });
  if (!reply.ok) throw new Error(`${call}: ${reply.failure}`);
  return reply.value;
}

function fromPanel<Name extends CallName>(
  call: Name,
  data: CallData<Name>,
): Promise<Result<CallReply<Name>>> {
  return send(call, data, { id: browser.runtime.id, url: browser.runtime.getURL('/sidepanel.html') });
}

async function readTab(): Promise<CallReply<'panel.readTab'>> {
  const reply = await fromPanel('panel.readTab', { tabId: tab.id });
  if (!reply.ok) throw new Error(reply.failure);
  return reply.value;
}

async function pressToolbar(): Promise<void> {
  await browser.action.onClicked.trigger(tab as never);
  await eventually('the recording', async () => (await readTab()).recording);
}

async function chronology(): Promise<Entry[]> {
  const stores = openStores();
  const [record] = await stores.cases.list();
  return record ? stores.chronology.list(record.id) : [];
}

function incident(text: string): CallData<'page.incident'> {
  return {
    page: place,
    atUtc: '2026-11-21T13:14:04.500Z',
    incident: {
      text,
      textLength: text.length,
      place: 'snackbar',
      field: null,
      fieldStates: [],
      online: true,
      httpStatus: null,
      request: null,
      elapsedMs: null,
    },
    signal: null,
  };
}

/** The page is covered for the picture of this entry. */
function shotOf(entryId: string | null): CallData<'picture.take'> {
  return {
    entryId: entryId ?? '',
    devicePixelRatio: 1,
    covers: [{ left: 20, top: 30, right: 320, bottom: 70 }],
    view: { innerWidth: 1280, offsetLeft: 0, offsetTop: 0, scale: 1 },
  };
}

/** Calls to the tab of this name, so far. */
function toldTab(call: string): unknown[] {
  return toTab.mock.calls.filter(([, message]) => message.call === call).map(([, { data }]) => data);
}

describe('the toolbar button', () => {
  test('opens the panel first, and starts recording into a draft', async () => {
    await fromPage('page.hello', { page: place });
    await pressToolbar();
    expect(openPanel).toHaveBeenCalledWith({ windowId: tab.windowId });
    expect(await readTab()).toMatchObject({ isPortal: true, recording: true, grant: 'alive' });
    await eventually('the page to be told', () => toldTab('tab.status').length > 0);
    expect(toldTab('tab.status').at(-1)).toMatchObject({ recording: true });
    expect((await chronology()).map(({ event }) => event.kind)).toEqual([
      'recording-started',
      'step-entered',
    ]);
  });

  test('elsewhere opens the panel and records nothing', async () => {
    await browser.action.onClicked.trigger({ ...tab, id: 99, url: undefined } as never);
    expect(openPanel).toHaveBeenCalledTimes(1);
    expect(await chronology()).toEqual([]);
  });
});

describe('an error on the page', () => {
  beforeEach(async () => {
    await fromPage('page.hello', { page: place });
    await pressToolbar();
  });

  test('becomes an entry, and then gets its picture', async () => {
    const { entryId } = await fromPage('page.incident', incident('Data tidak sesuai KTP'));
    expect(await fromPage('picture.take', shotOf(entryId))).toEqual({
      outcome: 'taken',
    });
    await fromPage('picture.settle', { entryId: entryId ?? '', covered: true });
    const entry = (await chronology()).at(-1);
    expect(entry).toMatchObject({
      id: entryId,
      event: { kind: 'incident', messageClass: 'ktp-mismatch' },
      environment: { os: 'Linux x86-64', extensionVersion: '0.1.0' },
      picture: { state: 'taken', widthPx: 1280 },
    });
    const stored = await openStores().chronology.readPicture(entryId ?? '');
    expect(new TextDecoder().decode(stored ?? undefined)).toBe('picture with strip');
  });

  test('leaves with its case what was typed, so that bundles mask it where the portal repeats it', async () => {
    await openStores().cases.save(caseOfRatna);
    await openStores().settings.save({ language: 'id', timeZone: '', activeCaseId: caseOfRatna.id });
    await fromPanel('panel.casesChanged', {});
    await fromPage('page.observed', {
      ...snapshot,
      values: { nik: NIK, name: 'RATNA WULANDARU', email: EMAIL },
    });
    await fromPage('page.incident', incident('Nama RATNA WULANDARU tidak sesuai KTP'));
    await eventually('what was typed', async () => {
      const record = await openStores().cases.read(caseOfRatna.id);
      return record?.former?.nameAsPrinted?.includes('RATNA WULANDARU');
    });
    const record = await openStores().cases.read(caseOfRatna.id);
    expect(record).toEqual({ ...caseOfRatna, former: { nameAsPrinted: ['RATNA WULANDARU'] } });
  });

  test('shown twice at the same time is one record', async () => {
    const answers = await Promise.all([
      fromPage('page.incident', incident('Data tidak sesuai KTP')),
      fromPage('page.incident', incident('Data tidak sesuai KTP')),
    ]);
    expect(new Set(answers.map(({ entryId }) => entryId)).size).toBe(1);
    expect((await chronology()).filter(({ event }) => event.kind === 'incident')).toHaveLength(1);
  });

  test('presses at the same time get different numbers', async () => {
    const press = { snapshot, button: 'verify', label: 'Verifikasi' } as const;
    const attempts = await Promise.all([1, 2, 3].map(() => fromPage('page.pressed', press)));
    expect(attempts.map(({ attempt }) => attempt)).toEqual([1, 2, 3]);
  });

  test('an uncovered picture is never stored', async () => {
    const { entryId } = await fromPage('page.incident', incident('Data tidak sesuai KTP'));
    await fromPage('picture.take', shotOf(entryId));
    await fromPage('picture.settle', { entryId: entryId ?? '', covered: false });
    expect((await chronology()).at(-1)?.picture).toEqual({ state: 'missing', reason: 'cover-failed' });
    expect(await openStores().chronology.readPicture(entryId ?? '')).toBeNull();
  });

  test('a picture that does not show the covers is taken again, and never stored', async () => {
    const { entryId } = await fromPage('page.incident', incident('Data tidak sesuai KTP'));
    areCoversShown = false;
    for (let tries = 1; tries <= 3; tries += 1) {
      expect(await fromPage('picture.take', shotOf(entryId))).toMatchObject({ outcome: 'retry' });
      expect((await chronology()).at(-1)?.picture).toEqual({ state: 'pending' });
    }
    expect(await fromPage('picture.take', shotOf(entryId))).toEqual({ outcome: 'missing' });
    await fromPage('picture.settle', { entryId: entryId ?? '', covered: true });
    expect((await chronology()).at(-1)?.picture).toEqual({ state: 'missing', reason: 'cover-failed' });
    expect(await openStores().chronology.readPicture(entryId ?? '')).toBeNull();
  });

  test('on a page with too much to cover is left without a picture at once', async () => {
    const { entryId } = await fromPage('page.incident', incident('Data tidak sesuai KTP'));
    const shot = shotOf(entryId);
    const covers = Array.from({ length: 10_001 }, () => shot.covers[0]!);
    expect(await fromPage('picture.take', { ...shot, covers })).toEqual({ outcome: 'missing' });
    expect((await chronology()).at(-1)?.picture).toEqual({ state: 'missing', reason: 'too-many-covers' });
  });

  test('a picture is stored as soon as it shows the covers', async () => {
    const { entryId } = await fromPage('page.incident', incident('Data tidak sesuai KTP'));
    areCoversShown = false;
    await fromPage('picture.take', shotOf(entryId));
    areCoversShown = true;
    expect(await fromPage('picture.take', shotOf(entryId))).toEqual({ outcome: 'taken' });
    await fromPage('picture.settle', { entryId: entryId ?? '', covered: true });
    expect((await chronology()).at(-1)?.picture).toMatchObject({ state: 'taken' });
  });

  test('after the worker was stopped nothing acknowledged is lost, and counting goes on', async () => {
    const press = { snapshot, button: 'verify', label: 'Verifikasi' } as const;
    await fromPage('page.pressed', press);
    const { entryId } = await fromPage('page.incident', incident('Data tidak sesuai KTP'));
    await fromPage('picture.take', shotOf(entryId));

    // A new worker: no listeners and no memory of the old one, the same stores.
    browser.runtime.onMessage.removeAllListeners();
    startBackground(browserOutside());
    expect(await fromPage('page.incident', incident('Data tidak sesuai KTP'))).toEqual({ entryId: null });
    expect(await fromPage('page.pressed', press)).toEqual({ attempt: 2 });
    const entry = (await chronology()).find(({ id }) => id === entryId);
    expect(entry?.picture).toEqual({ state: 'missing', reason: 'interrupted' });
  });

  test('goes on waiting when the worker is stopped before the page has answered', async () => {
    const { entryId } = await fromPage('page.incident', incident('Data tidak sesuai KTP'));
    browser.runtime.onMessage.removeAllListeners();
    startBackground(browserOutside());
    await fromPage('picture.take', shotOf(entryId));
    await fromPage('picture.settle', { entryId: entryId ?? '', covered: true });
    expect((await chronology()).at(-1)?.picture).toMatchObject({ state: 'taken' });
  });

  test('gets no picture of another tab', async () => {
    const { entryId } = await fromPage('page.incident', incident('Data tidak sesuai KTP'));
    const other = { ...tab, id: 99 };
    const sender = { id: browser.runtime.id, url: PORTAL, frameId: 0, tab: other };
    const data = shotOf(entryId);
    expect(await send('picture.take', data, sender)).toMatchObject({ value: { outcome: 'missing' } });
    await send('picture.settle', { entryId: entryId ?? '', covered: false }, sender);
    expect(captureVisibleTab).not.toHaveBeenCalled();
    expect((await chronology()).at(-1)?.picture).toEqual({ state: 'pending' });
  });

  test('is closed without a picture when its page is left', async () => {
    await fromPage('page.incident', incident('Data tidak sesuai KTP'));
    await fromPage('page.hello', { page: place });
    expect((await chronology()).at(-1)?.picture).toEqual({ state: 'missing', reason: 'interrupted' });
  });

  test('leaves one alarm that closes entries whose picture never came', async () => {
    const { entryId } = await fromPage('page.incident', incident('Data tidak sesuai KTP'));
    const alarms = await browser.alarms.getAll();
    expect(alarms.map(({ name }) => name)).toEqual(['settle-pictures']);
    await browser.alarms.onAlarm.trigger(alarms[0] as never);
    await eventually('the sweep', async () => {
      const entry = (await chronology()).find(({ id }) => id === entryId);
      return entry?.picture.state === 'missing';
    });
  });
});

describe('the panel', () => {
  beforeEach(() => fromPage('page.hello', { page: place }));

  test('reads no typed value of the page', async () => {
    await fromPage('page.observed', snapshot);
    const read = await readTab();
    expect(read.snapshot).toEqual({ page: place, fields: [], missing: [] });
  });

  test('captures by hand', async () => {
    const reply = await fromPanel('panel.captureNow', { tabId: tab.id });
    const [entry] = await chronology();
    expect(reply).toEqual({ ok: true, value: { entryId: entry?.id } });
    expect(entry).toMatchObject({ event: { kind: 'captured-by-hand' }, page: place });
    expect(toldTab('tab.capture')).toEqual([{ entryId: entry?.id }]);
  });

  test('captures nothing of a tab that is not the portal, or does not answer', async () => {
    expect(await fromPanel('panel.captureNow', { tabId: 99 })).toEqual({ ok: false, failure: 'not-portal' });
    toTab.mockRejectedValue(new Error('Receiving end does not exist'));
    expect(await fromPanel('panel.captureNow', { tabId: tab.id })).toEqual({
      ok: false,
      failure: 'page-unreachable',
    });
    expect(await chronology()).toEqual([]);
  });

  test('pauses and resumes the page', async () => {
    await fromPanel('panel.setPaused', { tabId: tab.id, paused: true });
    expect(await readTab()).toMatchObject({ paused: true });
    expect(toldTab('tab.status').at(-1)).toMatchObject({ paused: true });
    await fromPanel('panel.setPaused', { tabId: tab.id, paused: false });
    expect(toldTab('tab.status').at(-1)).toMatchObject({ paused: false });
  });

  test('a case that changed reaches the page, its values to be covered', async () => {
    const stores = openStores();
    await stores.cases.save(caseOfRatna);
    await stores.settings.save({ language: 'en', timeZone: '', activeCaseId: caseOfRatna.id });
    await fromPanel('panel.casesChanged', {});
    expect(toldTab('tab.status').at(-1)).toMatchObject({
      language: 'en',
      coverValues: expect.arrayContaining([NIK, EMAIL]) as unknown,
    });
  });

  test('stops the recording', async () => {
    await pressToolbar();
    await fromPanel('panel.stopRecording', { tabId: tab.id });
    expect(await readTab()).toMatchObject({ recording: false });
    expect((await chronology()).at(-1)?.event.kind).toBe('recording-stopped');
  });
});

describe('a tab', () => {
  beforeEach(async () => {
    await fromPage('page.hello', { page: place });
    await pressToolbar();
  });

  test('that leaves the portal is no portal any more, and its grant is gone', async () => {
    await browser.tabs.onUpdated.trigger(tab.id, { status: 'loading' }, { ...tab, url: undefined } as never);
    await eventually('the page to be forgotten', async () => !(await readTab()).isPortal);
    expect(await readTab()).toMatchObject({ grant: 'lost', snapshot: null, recording: true });
  });

  test('that loads the portal anew keeps recording, and in Chromium its grant', async () => {
    await browser.tabs.onUpdated.trigger(tab.id, { status: 'loading' }, tab as never);
    expect(await fromPage('page.hello', { page: place })).toMatchObject({ recording: true });
    expect(await readTab()).toMatchObject({ isPortal: true, grant: 'alive', recording: true });
  });

  test('that loads the portal anew loses its grant in Firefox', async () => {
    Object.assign(browser.runtime, { getBrowserInfo: async () => ({ name: 'Firefox', version: '153.7' }) });
    await fromPage('page.hello', { page: place });
    Reflect.deleteProperty(browser.runtime, 'getBrowserInfo');
    expect(await readTab()).toMatchObject({ grant: 'lost', recording: true });
  });

  test('that leaves the portal forgets what was typed, unless it records', async () => {
    const leave = async () => {
      await fromPage('page.observed', snapshot);
      await browser.tabs.onUpdated.trigger(tab.id, { status: 'loading' }, {
        ...tab,
        url: undefined,
      } as never);
      await eventually('the page to be forgotten', async () => !(await readTab()).isPortal);
      return JSON.stringify(await browser.storage.session.get(`tab:${tab.id}`)).includes(EMAIL);
    };
    expect(await leave()).toBe(true);
    await fromPanel('panel.stopRecording', { tabId: tab.id });
    expect(await leave()).toBe(false);
  });

  test('that is closed while nothing can be stored leaves nothing in memory either', async () => {
    await fromPage('page.observed', snapshot);
    fillStorage();
    await browser.tabs.onRemoved.trigger(tab.id, { windowId: tab.windowId, isWindowClosing: false });
    await eventually('its memory to be gone', async () => {
      return !JSON.stringify(await browser.storage.session.get(null)).includes(NIK);
    });
    expect(await readTab()).toMatchObject({ isPortal: false, recording: false });
  });

  test('that does not answer holds up no other', async () => {
    toTab.mockReturnValue(new Promise(() => undefined));
    expect(await fromPanel('panel.setPaused', { tabId: tab.id, paused: true })).toMatchObject({ ok: true });
    expect(await fromPanel('panel.casesChanged', {})).toMatchObject({ ok: true });
    expect(await fromPage('page.hello', { page: place })).toMatchObject({ paused: true });
  });

  test('is warned, told and can be paused when nothing can be stored any more; what happened is stored later', async () => {
    const endOfFullDisk = fillStorage();
    const { hints } = await fromPage('page.observed', {
      ...snapshot,
      page: { ...place, step: 'profile' },
      values: { nik: '317105' },
    });
    expect(hints).toMatchObject([{ field: 'nik' }]);
    const { entryId } = await fromPage('page.incident', incident('NIK sudah terdaftar'));
    expect(await fromPanel('panel.setPaused', { tabId: tab.id, paused: true })).toMatchObject({ ok: true });
    const words = { recording: 'Penyimpanan penuh: buka panel' };
    await eventually('the page to be told', () =>
      toldTab('tab.status').some((status) => JSON.stringify(status).includes(words.recording)),
    );
    expect(await fromPage('page.hello', { page: place })).toMatchObject({ paused: true, words });
    expect((await readTab()).waiting?.count).toBeGreaterThanOrEqual(4);
    endOfFullDisk();
    // Any change, for example the removal of an old case, is a reason to try again.
    await openStores().settings.save({ language: 'en', timeZone: '', activeCaseId: (await caseInHand()).id });
    await eventually('all to be stored', async () => (await readTab()).waiting === null);
    const entries = await chronology();
    expect(entries.slice(-4).map(({ event }) => event.kind)).toEqual([
      'step-entered',
      'incident',
      'paused',
      'storage-was-full',
    ]);
    expect(entries.at(-3)).toMatchObject({ id: entryId, atUtc: '2026-11-21T13:14:04.500Z' });
    await eventually('the page to be told again', () =>
      JSON.stringify(toldTab('tab.status').at(-1)).includes('"recording":"Recording"'),
    );
  });

  test('is told once that records wait, not again at each change', async () => {
    fillStorage();
    const tries = () => vi.mocked(IDBObjectStore.prototype.add).mock.calls.length;
    await fromPage('page.incident', incident('NIK sudah terdaftar'));
    await eventually('the page to be told', () =>
      JSON.stringify(toldTab('tab.status')).includes('Penyimpanan penuh'),
    );
    const told = toldTab('tab.status').length;
    const { id: activeCaseId } = await caseInHand();
    for (const timeZone of ['Asia/Makassar', 'Asia/Jayapura', 'Asia/Jakarta']) {
      const before = tries();
      await openStores().settings.save({ language: 'id', timeZone, activeCaseId });
      await eventually('another try', () => tries() > before);
    }
    expect(toldTab('tab.status')).toHaveLength(told);
  });

  test('records on while the disk fails, and says so', async () => {
    vi.spyOn(console, 'error').mockReturnValue();
    const endOfFailure = breakDisk();
    const { entryId } = await fromPage('page.incident', incident('NIK sudah terdaftar'));
    await eventually('the page to be told', () =>
      JSON.stringify(toldTab('tab.status')).includes('Penyimpanan gagal: buka panel'),
    );
    expect((await readTab()).waiting).toMatchObject({ trouble: 'storage-failed' });
    endOfFailure();
    const { id: activeCaseId } = await caseInHand();
    await openStores().settings.save({ language: 'en', timeZone: '', activeCaseId });
    await eventually('all to be stored', async () => (await readTab()).waiting === null);
    expect((await chronology()).map(({ id }) => id)).toContain(entryId);
  });

  test('records what follows in the case that is taken in hand on a full disk', async () => {
    const page = openStores();
    const other = { ...caseOfRatna, id: 'case-0002' };
    await page.cases.save(other);
    const endOfFullDisk = fillDisk();
    await page.settings.save({ language: 'id', timeZone: '', activeCaseId: other.id });
    await fromPanel('panel.casesChanged', {});
    const { entryId } = await fromPage('page.incident', incident('NIK sudah terdaftar'));
    endOfFullDisk();
    await page.settings.save(await page.settings.read());
    await eventually('all to be stored', async () => (await readTab()).waiting === null);
    const entries = await page.chronology.list(other.id);
    expect(entries.map(({ event }) => event.kind)).toEqual([
      'recording-started',
      'step-entered',
      'incident',
      'storage-was-full',
    ]);
    expect(entries.map(({ id }) => id)).toContain(entryId);
  });

  test('whose recording is stopped and begun again on a full disk counts its attempts on', async () => {
    const press = { snapshot, button: 'verify', label: 'Verifikasi' } as const;
    await fromPage('page.pressed', press);
    const endOfFullDisk = fillStorage();
    expect(await fromPage('page.pressed', press)).toEqual({ attempt: 2 });
    await fromPanel('panel.stopRecording', { tabId: tab.id });
    await pressToolbar();
    expect(await fromPage('page.pressed', press)).toEqual({ attempt: 3 });
    endOfFullDisk();
  });

  test('that is closed ends its recording and leaves nothing in memory', async () => {
    await browser.tabs.onRemoved.trigger(tab.id, { windowId: tab.windowId, isWindowClosing: false });
    await eventually('the tab to be forgotten', async () => !(await readTab()).recording);
    expect((await chronology()).at(-1)?.event.kind).toBe('recording-stopped');
    await eventually('its memory to be gone', async () => {
      const memory = await browser.storage.session.get(null);
      return !(`tab:${tab.id}` in memory);
    });
  });
});

test('the key that signs bundles is made at the first start, while there is room for it', async () => {
  const database = createDatabase();
  const isMade = async () => (await database.read((connection) => connection.count('keys', 'signing'))) === 1;
  expect(await eventually('the key', isMade)).toBe(true);
});

test('a browser that cannot sign starts without a complaint', async () => {
  installFreshBrowser();
  const complaint = vi.spyOn(console, 'error').mockReturnValue();
  const { generateKey } = crypto.subtle;
  const asked = vi
    .spyOn(crypto.subtle, 'generateKey')
    .mockImplementation(((...of: [never, never, never]) =>
      (of[0] as unknown) === 'Ed25519'
        ? Promise.reject(new DOMException('Ed25519', 'NotSupportedError'))
        : generateKey.apply(crypto.subtle, of)) as never);
  startBackground(browserOutside());
  await eventually('the key to be asked for', () => asked.mock.calls.length > 0);
  const isReserveKept = async () =>
    (await createDatabase().read((connection) => connection.count('settings', 'reserve'))) === 1;
  await eventually('the start to be over', isReserveKept);
  expect(complaint).not.toHaveBeenCalled();
});

test('two windows that begin at once share one case, its attempts and its order', async () => {
  const other = (await browser.tabs.create({ url: PORTAL, active: true })) as typeof tab;
  const press = { snapshot, button: 'verify', label: 'Verifikasi' } as const;
  const inTab = (which: typeof tab) => ({ id: browser.runtime.id, url: PORTAL, frameId: 0, tab: which });
  await Promise.all([
    browser.action.onClicked.trigger(tab as never),
    browser.action.onClicked.trigger(other as never),
  ]);
  const answers = await Promise.all(
    [tab, other, tab, other].map((which) => send('page.pressed', press, inTab(which))),
  );
  expect(answers.map((answer) => answer.ok && answer.value.attempt)).toEqual([1, 2, 3, 4]);
  expect(await openStores().cases.list()).toHaveLength(1);
  const entries = await chronology();
  expect(entries.map(({ sequence }) => sequence)).toEqual(entries.map((_entry, index) => index + 1));
  expect(await openStores().identities.findNear(NIK)).toHaveLength(1);
});

test('a change on disk is announced to the other pages', async () => {
  const heard = vi.fn<() => void>();
  const ended = new AbortController();
  watchChanges(heard, ended.signal);
  await openStores().cases.save(caseOfRatna);
  await eventually('the announcement', () => heard.mock.calls.length > 0);
  expect(heard).toHaveBeenCalled();
  ended.abort();
});
