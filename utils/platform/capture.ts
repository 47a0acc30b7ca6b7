/**
 * Takes pictures of a tab and keeps them in memory only, until the page says that everything was covered.
 * A picture of which that is not said in time is dropped unseen.
 */
import { browser } from 'wxt/browser';
import type { MissingPictureReason } from '../contracts/entry.ts';
import type { CallReply } from '../contracts/messages.ts';
import type { Camera, Clock, Shot, ShotRequest } from '../services/ports.ts';
import { isPortalUrl } from './portal-url.ts';
import { drawPicture, openPixels } from './strip.ts';

type TakeOutcome = CallReply<'picture.take'>;

/** After this long without a word from the page, which may be busy on a slow computer, the pixels go. */
export const HOLD_LIMIT_MS = 10_000;

/** Chromium allows two pictures a second. */
const RETRY_AFTER_MS = 550;

/** A message is long gone after more of them: the entry then says that the browser refused. */
const MAX_RETRIES = 3;

interface HeldShot {
  readonly tabId: number;
  readonly shot: Shot;
  readonly expiry: ReturnType<typeof setTimeout>;
}

/** `onExpired` hears of each picture that was dropped because nobody settled it. */
export function createCamera(clock: Clock, onExpired: (entryId: string) => void): Camera {
  const held = new Map<string, HeldShot>();
  /** Opened as soon as they are there, while the page is asked whether all was covered. */
  const bitmaps = new WeakMap<Shot, Promise<ImageBitmap>>();
  const retries = new Map<string, number>();

  function hold({ entryId, tabId, devicePixelRatio, caption }: ShotRequest, dataUrl: string): void {
    const shot = { png: decodeDataUrl(dataUrl), takenAtUtc: clock.nowUtc(), devicePixelRatio, caption };
    const bitmap = openPixels(shot.png);
    // Whoever develops them hears of it.
    bitmap.catch(() => undefined);
    bitmaps.set(shot, bitmap);
    clearTimeout(held.get(entryId)?.expiry);
    const expiry = setTimeout(() => {
      held.delete(entryId);
      onExpired(entryId);
    }, HOLD_LIMIT_MS);
    held.set(entryId, { tabId, shot, expiry });
  }

  function retryOrRefuse(entryId: string): TakeOutcome {
    const tries = (retries.get(entryId) ?? 0) + 1;
    if (tries > MAX_RETRIES) {
      retries.delete(entryId);
      return { outcome: 'missing', reason: 'refused' };
    }
    retries.set(entryId, tries);
    return { outcome: 'retry', afterMs: RETRY_AFTER_MS };
  }

  return {
    async take(request) {
      const taken = await takePixels(request.tabId);
      if (taken.outcome === 'too-fast') return retryOrRefuse(request.entryId);
      retries.delete(request.entryId);
      if (taken.outcome === 'missing') return taken;
      hold(request, taken.dataUrl);
      return { outcome: 'taken' };
    },

    release(entryId, tabId) {
      const found = held.get(entryId);
      if (!found || found.tabId !== tabId) return null;
      clearTimeout(found.expiry);
      held.delete(entryId);
      return found.shot;
    },

    develop: async (shot) => drawPicture(shot, await (bitmaps.get(shot) ?? openPixels(shot.png))),
  };
}

type Pixels =
  | { readonly outcome: 'pixels'; readonly dataUrl: string }
  | { readonly outcome: 'too-fast' }
  | { readonly outcome: 'missing'; readonly reason: MissingPictureReason };

/**
 * The browser photographs a window, not a tab, and only the page that stands there now was covered: whatever
 * else came to the front or into the tab meanwhile must not be kept.
 */
async function takePixels(tabId: number): Promise<Pixels> {
  let changedTabs = false;
  const onActivated = (): void => {
    changedTabs = true;
  };
  browser.tabs.onActivated.addListener(onActivated);
  try {
    const before = await browser.tabs.get(tabId);
    if (!before.active || before.windowId === undefined) return missing('tab-hidden');
    if (!isPortalUrl(before.url)) return missing('cover-failed');
    const dataUrl = await browser.tabs.captureVisibleTab(before.windowId, { format: 'png' });
    const after = await browser.tabs.get(tabId);
    if (changedTabs || !after.active || after.windowId !== before.windowId) return missing('tab-hidden');
    if (after.url !== before.url) return missing('cover-failed');
    return { outcome: 'pixels', dataUrl };
  } catch (error) {
    return readRefusal(error);
  } finally {
    browser.tabs.onActivated.removeListener(onActivated);
  }
}

function missing(reason: MissingPictureReason): Pixels {
  return { outcome: 'missing', reason };
}

/** What the browsers say when they refuse; wordings measured in Chromium 156 and Firefox 153. */
function readRefusal(error: unknown): Pixels {
  const words = error instanceof Error ? error.message : String(error);
  if (words.includes('MAX_CAPTURE_VISIBLE_TAB_CALLS_PER_SECOND')) return { outcome: 'too-fast' };
  return missing(/activeTab|<all_urls>|Cannot access contents/.test(words) ? 'no-grant' : 'refused');
}

/** Without `fetch`, which the policy of the extension's pages forbids even for data URLs. */
function decodeDataUrl(dataUrl: string): Uint8Array<ArrayBuffer> {
  const binary = atob(dataUrl.slice(dataUrl.indexOf(',') + 1));
  const bytes = new Uint8Array(binary.length);
  for (let index = 0; index < binary.length; index += 1) bytes[index] = binary.charCodeAt(index);
  return bytes;
}
