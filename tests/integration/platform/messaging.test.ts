import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { CallData } from '../../../utils/contracts/messages.ts';
import { AppError } from '../../../utils/contracts/result.ts';
import {
  callBackground,
  callTab,
  handleBackgroundCalls,
  type PageHandlers,
  type PanelHandlers,
} from '../../../utils/platform/messaging.ts';
import { installFreshBrowser } from './fresh-browser.ts';
import { NAME, NIK, place, snapshot } from './samples.ts';

const portalFrame = {
  id: 'test-extension-id',
  url: 'https://ui-login.oss.go.id/register?token=abc#x',
  frameId: 0,
  tab: { id: 7, windowId: 3 },
};
const ownPanel = { id: 'test-extension-id', url: 'chrome-extension://test-extension-id/sidepanel.html' };

const handlers = {
  'page.hello': vi.fn<PageHandlers['page.hello']>(),
  'page.observed': vi.fn<PageHandlers['page.observed']>(),
  'page.pressed': vi.fn<PageHandlers['page.pressed']>(),
  'page.incident': vi.fn<PageHandlers['page.incident']>(),
  'picture.take': vi.fn<PageHandlers['picture.take']>(),
  'picture.settle': vi.fn<PageHandlers['picture.settle']>(),
  'page.written': vi.fn<PageHandlers['page.written']>(),
  'page.paused': vi.fn<PageHandlers['page.paused']>(),
};
const panelHandlers = {
  'panel.readTab': vi.fn<PanelHandlers['panel.readTab']>(),
  'panel.setPaused': vi.fn<PanelHandlers['panel.setPaused']>(),
  'panel.stopRecording': vi.fn<PanelHandlers['panel.stopRecording']>(),
  'panel.captureNow': vi.fn<PanelHandlers['panel.captureNow']>(),
  'panel.casesChanged': vi.fn<PanelHandlers['panel.casesChanged']>(),
};

let browser: ReturnType<typeof installFreshBrowser>;

beforeEach(() => {
  browser = installFreshBrowser();
  for (const handler of Object.values({ ...handlers, ...panelHandlers })) handler.mockReset();
  handleBackgroundCalls(handlers, panelHandlers);
});

/** What the background answers to this message from this sender. */
async function send(message: unknown, sender: object): Promise<unknown> {
  const [answer] = await browser.runtime.onMessage.trigger(message, sender as never, () => undefined);
  return answer;
}

const refused = { ok: false, failure: 'bad-message' };

function expectNobodyWasCalled(): void {
  for (const [name, handler] of Object.entries({ ...handlers, ...panelHandlers })) {
    expect(handler, name).not.toHaveBeenCalled();
  }
}

describe('a call of the page', () => {
  test('reaches its handler with the parsed data and the tab', async () => {
    handlers['page.observed'].mockResolvedValue({ hints: [] });
    expect(await send({ call: 'page.observed', data: snapshot }, portalFrame)).toEqual({
      ok: true,
      value: { hints: [] },
    });
    expect(handlers['page.observed']).toHaveBeenCalledWith(snapshot, { tabId: 7 });
  });

  const strangers: [string, object][] = [
    ['another extension', { ...portalFrame, id: 'another-extension' }],
    ['no extension', { ...portalFrame, id: undefined }],
    ['a frame inside the page', { ...portalFrame, frameId: 12 }],
    ['a frame that is not named', { ...portalFrame, frameId: undefined }],
    ['no tab', { ...portalFrame, tab: undefined }],
    ['plain http', { ...portalFrame, url: 'http://ui-login.oss.go.id/register' }],
    ['another host', { ...portalFrame, url: 'https://oss.go.id/register' }],
    ['a look-alike host', { ...portalFrame, url: 'https://ui-login.oss.go.id.contoh.id/register' }],
    ['the host as a user name', { ...portalFrame, url: 'https://ui-login.oss.go.id@contoh.id/register' }],
    ['no address', { ...portalFrame, url: undefined }],
    ['the panel', ownPanel],
  ];
  test.each(strangers)('is refused from %s', async (_who, sender) => {
    expect(await send({ call: 'page.observed', data: snapshot }, sender)).toEqual(refused);
    expectNobodyWasCalled();
  });

  const misshapen: [string, unknown][] = [
    ['no data', undefined],
    ['another shape', { snapshot }],
    ['a path with a query', { ...snapshot, page: { ...place, path: '/register?token=abc' } }],
    ['an unknown step', { ...snapshot, page: { ...place, step: 'admin' } }],
    ['a value that is no text', { ...snapshot, values: { nik: 3171 } }],
    ['a value of 10 MB', { ...snapshot, values: { name: 'A'.repeat(10_000_000) } }],
    ['a list of 10 000 fields', { ...snapshot, fields: Array.from({ length: 10_000 }, () => ({})) }],
  ];
  test.each(misshapen)('is refused with %s', async (_what, data) => {
    expect(await send({ call: 'page.observed', data }, portalFrame)).toEqual(refused);
    expectNobodyWasCalled();
  });

  test.each([
    ['an entry id of 10 MB', { entryId: 'e'.repeat(10_000_000), devicePixelRatio: 1 }],
    ['no pixels', { entryId: 'e1', devicePixelRatio: 0 }],
    ['more pixels than there are', { entryId: 'e1', devicePixelRatio: 1e9 }],
    ['a number that is none', { entryId: 'e1', devicePixelRatio: Number.NaN }],
  ])('for a picture is refused with %s', async (_what, data) => {
    expect(await send({ call: 'picture.take', data }, portalFrame)).toEqual(refused);
    expectNobodyWasCalled();
  });

  test('loses what the contract does not name before a handler sees it', async () => {
    handlers['page.observed'].mockResolvedValue({ hints: [] });
    const withMore = {
      ...snapshot,
      secret: 'x',
      values: { ...snapshot.values, password: 'rahasia', otp: '1' },
    };
    await send({ call: 'page.observed', data: withMore }, portalFrame);
    expect(handlers['page.observed']).toHaveBeenCalledWith(snapshot, { tabId: 7 });
  });

  test('answers only with what the contract names', async () => {
    const chatty = { attempt: 2, nik: NIK };
    handlers['page.pressed'].mockResolvedValue(chatty);
    const press = { snapshot, button: 'verify', label: 'Verifikasi' };
    expect(await send({ call: 'page.pressed', data: press }, portalFrame)).toEqual({
      ok: true,
      value: { attempt: 2 },
    });
  });
});

describe('a call of the panel', () => {
  test('reaches its handler', async () => {
    panelHandlers['panel.captureNow'].mockResolvedValue({ entryId: 'e1' });
    expect(await send({ call: 'panel.captureNow', data: { tabId: 7 } }, ownPanel)).toEqual({
      ok: true,
      value: { entryId: 'e1' },
    });
  });

  test.each([
    ['the portal', portalFrame],
    ['another extension', { ...ownPanel, id: 'another-extension' }],
    ['another extension in our name', { ...ownPanel, url: 'chrome-extension://other/sidepanel.html' }],
  ])('is refused from %s', async (_who, sender) => {
    expect(await send({ call: 'panel.captureNow', data: { tabId: 7 } }, sender)).toEqual(refused);
    expectNobodyWasCalled();
  });
});

describe('anything else', () => {
  test.each([
    ['an unknown call', { call: 'page.erase', data: {} }],
    ['a name of every object', { call: 'constructor', data: {} }],
    ['a call for the other direction', { call: 'tab.status', data: {} }],
    ['no envelope', 'page.hello'],
    ['nothing', undefined],
  ])('is refused: %s', async (_what, message) => {
    expect(await send(message, portalFrame)).toEqual(refused);
    expect(await send(message, ownPanel)).toEqual(refused);
    expectNobodyWasCalled();
  });
});

describe('a handler that fails', () => {
  test('with an expected failure answers with its code', async () => {
    handlers['page.incident'].mockRejectedValue(new AppError('storage-full'));
    handlers['page.hello'].mockRejectedValue(new AppError('record-damaged'));
    expect(await send({ call: 'page.hello', data: { page: place } }, portalFrame)).toEqual({
      ok: false,
      failure: 'record-damaged',
    });
  });

  test('with any other answers "unexpected" and logs no personal value', async () => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    handlers['page.hello'].mockRejectedValue(new TypeError(`cannot read ${NAME} ${NIK}`));
    expect(await send({ call: 'page.hello', data: { page: place } }, portalFrame)).toEqual({
      ok: false,
      failure: 'unexpected',
    });
    expect(log.mock.calls).toEqual([['Pendamping OSS: TypeError in page.hello']]);
  });
});

describe('calling', () => {
  test('data that do not fit are not sent at all', async () => {
    const sent = vi.spyOn(browser.runtime, 'sendMessage');
    const misfit = { tabId: 'seven' } as unknown as CallData<'panel.readTab'>;
    expect(await callBackground('panel.readTab', misfit)).toEqual(refused);
    expect(sent).not.toHaveBeenCalled();
  });

  test('a background that is gone is a failure, not an exception', async () => {
    vi.spyOn(browser.runtime, 'sendMessage').mockRejectedValue(new Error('Could not establish connection'));
    expect(await callBackground('panel.casesChanged', {})).toEqual({ ok: false, failure: 'unexpected' });
  });

  test('a tab without our script is unreachable', async () => {
    const sendMessage = vi.fn<() => Promise<unknown>>().mockRejectedValue(new Error('Receiving end'));
    vi.spyOn(browser.tabs, 'sendMessage').mockImplementation(sendMessage as never);
    expect(await callTab(7, 'tab.describe', {})).toEqual({ ok: false, failure: 'page-unreachable' });
    sendMessage.mockResolvedValue(undefined);
    expect(await callTab(7, 'tab.describe', {})).toEqual({ ok: false, failure: 'page-unreachable' });
  });

  test('goes to the top frame, and a reply of another shape is refused', async () => {
    const sendMessage = vi.fn<(...args: unknown[]) => Promise<unknown>>();
    vi.spyOn(browser.tabs, 'sendMessage').mockImplementation(sendMessage as never);
    sendMessage.mockResolvedValue({ ok: true, value: { ...snapshot, page: null } });
    expect(await callTab(7, 'tab.describe', {})).toEqual(refused);
    sendMessage.mockResolvedValue({ ok: true, value: snapshot });
    expect(await callTab(7, 'tab.describe', {})).toEqual({ ok: true, value: snapshot });
    expect(sendMessage).toHaveBeenLastCalledWith(7, { call: 'tab.describe', data: {} }, { frameId: 0 });
  });

  test('a failure of the other side comes through by its code', async () => {
    vi.spyOn(browser.runtime, 'sendMessage').mockResolvedValue({ ok: false, failure: 'no-grant' } as never);
    expect(await callBackground('panel.captureNow', { tabId: 1 })).toEqual({
      ok: false,
      failure: 'no-grant',
    });
  });
});
