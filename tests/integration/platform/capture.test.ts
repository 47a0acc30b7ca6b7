import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createCamera, HOLD_LIMIT_MS } from '../../../utils/platform/capture.ts';
import type { Camera, ShotRequest } from '../../../utils/services/ports.ts';
import { createSetClock } from '../../support/memory-ports.ts';
import { installFreshBrowser } from './fresh-browser.ts';

const PIXELS = 'pixels';
const dataUrl = `data:image/png;base64,${btoa(PIXELS)}`;
/** The picture is as wide as the window, with one cover in it. */
const WIDTH = 80;
const HEIGHT = 60;
const cover = { left: 10, top: 10, right: 50, bottom: 30 };
const onExpired = vi.fn<(entryId: string) => void>();
const captureVisibleTab = vi.fn<(windowId: number) => Promise<string>>();

let browser: ReturnType<typeof installFreshBrowser>;
let camera: Camera;
let tabId: number;
/** What stands in a pixel of the picture. */
let shadeAt: (x: number, y: number) => number;

beforeEach(async () => {
  vi.useFakeTimers();
  browser = installFreshBrowser();
  onExpired.mockReset();
  installCanvas();
  captureVisibleTab.mockReset().mockResolvedValue(dataUrl);
  vi.spyOn(browser.tabs, 'captureVisibleTab').mockImplementation(captureVisibleTab as never);
  const tab = await browser.tabs.create({ url: 'https://ui-login.oss.go.id/register', active: true });
  tabId = tab.id ?? -1;
  camera = createCamera(createSetClock('2026-11-21T13:14:05.250Z'), onExpired);
});

afterEach(() => {
  vi.useRealTimers();
});

/** Only as much of a canvas as a look at the pixels needs. */
function installCanvas(): void {
  shadeAt = () => 0;
  class Canvas {
    getContext(): object {
      return { drawImage() {}, getImageData: () => ({ width: WIDTH, height: HEIGHT, data: drawPixels() }) };
    }
  }
  vi.stubGlobal('OffscreenCanvas', Canvas);
  vi.stubGlobal('createImageBitmap', async () => ({ width: WIDTH, height: HEIGHT, close() {} }));
}

function drawPixels(): Uint8ClampedArray {
  return new Uint8ClampedArray(WIDTH * HEIGHT * 4).map((_, at) => {
    const pixel = Math.floor(at / 4);
    return shadeAt(pixel % WIDTH, Math.floor(pixel / WIDTH));
  });
}

/** The tab shows another address from now on. */
async function leadTo(url: string | undefined): Promise<void> {
  const tab = await browser.tabs.get(tabId);
  vi.spyOn(browser.tabs, 'get').mockImplementation((async () => ({ ...tab, url })) as never);
}

function take(entryId = 'entry-1', request: Partial<ShotRequest> = {}): ReturnType<Camera['take']> {
  return camera.take({
    entryId,
    tabId,
    devicePixelRatio: 2,
    covers: [cover],
    view: { innerWidth: WIDTH, offsetLeft: 0, offsetTop: 0, scale: 1 },
    caption: new Promise(() => undefined),
    ...request,
  });
}

describe('taking', () => {
  test('photographs the window that shows the tab and holds the pixels', async () => {
    expect(await take()).toEqual({ outcome: 'taken' });
    expect(captureVisibleTab).toHaveBeenCalledTimes(1);
    const shot = camera.release('entry-1', tabId);
    expect(new TextDecoder().decode(shot?.png)).toBe(PIXELS);
    expect(shot).toMatchObject({ takenAtUtc: '2026-11-21T13:14:05.250Z', devicePixelRatio: 2 });
  });

  test('does not photograph another tab', async () => {
    await browser.tabs.create({ url: 'https://bank.contoh.id/', active: true });
    await browser.tabs.update(tabId, { active: false });
    expect(await take()).toEqual({ outcome: 'missing', reason: 'tab-hidden' });
    expect(captureVisibleTab).not.toHaveBeenCalled();
  });

  test('drops the pixels when the person changed tabs meanwhile, even there and back', async () => {
    captureVisibleTab.mockImplementation(async () => {
      await browser.tabs.onActivated.trigger({ tabId: 99, windowId: 0 });
      await browser.tabs.onActivated.trigger({ tabId, windowId: 0 });
      return dataUrl;
    });
    expect(await take()).toEqual({ outcome: 'missing', reason: 'tab-hidden' });
    expect(camera.release('entry-1', tabId)).toBeNull();
  });

  const journeys: [string, string | undefined][] = [
    ['another site, whose address the extension does not see', undefined],
    ['another page of the portal', 'https://ui-login.oss.go.id/login'],
  ];
  test.each(journeys)('drops the pixels when the tab went on to %s meanwhile', async (_where, url) => {
    captureVisibleTab.mockImplementation(async () => {
      await leadTo(url);
      return dataUrl;
    });
    expect(await take()).toEqual({ outcome: 'missing', reason: 'cover-failed' });
    expect(camera.release('entry-1', tabId)).toBeNull();
  });

  test.each([undefined, 'https://ui-login.oss.go.id.contoh.id/register'])(
    'does not photograph what is not the portal: %s',
    async (url) => {
      await leadTo(url);
      expect(await take()).toEqual({ outcome: 'missing', reason: 'cover-failed' });
      expect(captureVisibleTab).not.toHaveBeenCalled();
    },
  );

  test('drops the pixels when the tab was moved to another window meanwhile', async () => {
    captureVisibleTab.mockImplementation(async () => {
      const tab = await browser.tabs.get(tabId);
      vi.spyOn(browser.tabs, 'get').mockImplementation((async () => ({ ...tab, windowId: 99 })) as never);
      return dataUrl;
    });
    expect(await take()).toEqual({ outcome: 'missing', reason: 'tab-hidden' });
  });

  const refusals: [string, string, string][] = [
    [
      'Chromium without a grant',
      "Either the '<all_urls>' or 'activeTab' permission is required.",
      'no-grant',
    ],
    ['Firefox without a grant', 'Missing activeTab permission', 'no-grant'],
    ['any other refusal', 'Failed to capture tab: image readback failed', 'refused'],
  ];
  test.each(refusals)('%s', async (_who, words, reason) => {
    captureVisibleTab.mockRejectedValue(new Error(words));
    expect(await take()).toEqual({ outcome: 'missing', reason });
  });

  test('asks to come back when it was too fast, but not for ever', async () => {
    captureVisibleTab.mockRejectedValue(
      new Error('This request exceeds the MAX_CAPTURE_VISIBLE_TAB_CALLS_PER_SECOND quota.'),
    );
    expect(await take()).toEqual({ outcome: 'retry', afterMs: 550 });
    expect(await take()).toMatchObject({ outcome: 'retry' });
    expect(await take()).toMatchObject({ outcome: 'retry' });
    expect(await take()).toEqual({ outcome: 'missing', reason: 'refused' });
    captureVisibleTab.mockResolvedValue(dataUrl);
    expect(await take()).toEqual({ outcome: 'taken' });
  });
});

describe('looking for the covers', () => {
  /** A page of stripes, above which there is no cover or one. */
  const stripes = (x: number): number => (x % 2) * 200;
  const isBelow = (x: number, y: number): boolean =>
    x >= cover.left && x < cover.right && y >= cover.top && y < cover.bottom;

  test('a page around them may show what it likes', async () => {
    shadeAt = (x, y) => (isBelow(x, y) ? 0 : stripes(x));
    expect(await take()).toEqual({ outcome: 'taken' });
    expect(camera.release('entry-1', tabId)).not.toBeNull();
  });

  test('drops pixels without them and asks to come back, but not for ever', async () => {
    shadeAt = stripes;
    for (let tries = 1; tries <= 3; tries += 1) {
      expect(await take()).toEqual({ outcome: 'retry', afterMs: 550 });
      expect(camera.release('entry-1', tabId)).toBeNull();
    }
    expect(await take()).toEqual({ outcome: 'missing', reason: 'cover-failed' });
    expect(camera.release('entry-1', tabId)).toBeNull();
  });

  test('takes the picture when they are there at last', async () => {
    shadeAt = stripes;
    await take();
    shadeAt = () => 0;
    expect(await take()).toEqual({ outcome: 'taken' });
    expect(camera.release('entry-1', tabId)).not.toBeNull();
  });

  test('a word above one of them is seen', async () => {
    shadeAt = (x, y) => (isBelow(x, y) && y === 20 && x > 20 && x < 26 ? 255 : 0);
    expect(await take()).toMatchObject({ outcome: 'retry' });
  });

  test('looks for them in the part of the page that two fingers have made larger', async () => {
    const pinched = {
      covers: [{ left: 60, top: 60, right: 75, bottom: 68 }],
      view: { innerWidth: WIDTH, offsetLeft: 60, offsetTop: 60, scale: 2 },
    };
    const isCorner = (x: number, y: number): boolean => x < 30 && y < 16;
    shadeAt = (x, y) => (isCorner(x, y) ? stripes(x) : 0);
    expect(await take('entry-1', pinched)).toMatchObject({ outcome: 'retry' });
    shadeAt = (x, y) => (isCorner(x, y) ? 0 : stripes(x));
    expect(await take('entry-1', pinched)).toEqual({ outcome: 'taken' });
  });

  test('a picture that cannot be looked at is refused, and closed as one without covers is', async () => {
    const close = vi.fn<() => void>();
    vi.stubGlobal('createImageBitmap', async () => ({ width: WIDTH, height: HEIGHT, close }));
    shadeAt = stripes;
    expect(await take()).toMatchObject({ outcome: 'retry' });
    expect(close).toHaveBeenCalledTimes(1);
    shadeAt = () => {
      throw new RangeError('out of memory');
    };
    expect(await take()).toEqual({ outcome: 'missing', reason: 'refused' });
    expect(close).toHaveBeenCalledTimes(2);
    shadeAt = () => 0;
    expect(await take()).toEqual({ outcome: 'taken' });
    expect(close).toHaveBeenCalledTimes(2);
  });

  test('what is no picture at all is refused', async () => {
    vi.stubGlobal('createImageBitmap', () => Promise.reject(new Error('InvalidStateError')));
    expect(await take()).toEqual({ outcome: 'missing', reason: 'refused' });
    expect(camera.release('entry-1', tabId)).toBeNull();
  });
});

describe('holding', () => {
  test('hands a picture out once', async () => {
    await take();
    expect(camera.release('entry-1', tabId)).not.toBeNull();
    expect(camera.release('entry-1', tabId)).toBeNull();
    await vi.advanceTimersByTimeAsync(HOLD_LIMIT_MS);
    expect(onExpired).not.toHaveBeenCalled();
  });

  test('waits for the page of a slow computer', async () => {
    await take();
    await vi.advanceTimersByTimeAsync(8_000);
    expect(onExpired).not.toHaveBeenCalled();
    expect(camera.release('entry-1', tabId)).not.toBeNull();
  });

  test('hands it to no other tab', async () => {
    await take();
    expect(camera.release('entry-1', tabId + 1)).toBeNull();
    expect(camera.release('entry-1', tabId)).not.toBeNull();
  });

  test('drops a picture that nobody settles in time, and says so', async () => {
    await take();
    await vi.advanceTimersByTimeAsync(HOLD_LIMIT_MS - 1);
    expect(onExpired).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    expect(onExpired.mock.calls).toEqual([['entry-1']]);
    expect(camera.release('entry-1', tabId)).toBeNull();
  });

  test('keeps the pictures of two entries apart', async () => {
    await take('first');
    captureVisibleTab.mockResolvedValue(`data:image/png;base64,${btoa('other')}`);
    await take('second');
    expect(new TextDecoder().decode(camera.release('first', tabId)?.png)).toBe(PIXELS);
    expect(new TextDecoder().decode(camera.release('second', tabId)?.png)).toBe('other');
  });
});
