/**
 * Takes pictures of a tab and keeps in memory only those whose pixels show every cover, until the page says that
 * everything was covered. All others are dropped unseen.
 */
import { browser } from 'wxt/browser';
import type { MissingPictureReason } from '../contracts/entry.ts';
import { fromBase64 } from '../domain/base64.ts';
import { areCovered, type PictureView } from '../domain/evidence/covered-pixels.ts';
import type { Camera, Clock, Shot, ShotRequest, TakeOutcome } from '../services/ports.ts';
import { readPixels } from './picture-canvas.ts';
import { isPortalUrl } from './portal-url.ts';
import { drawPicture, openPixels } from './strip.ts';

/** After this long without a word from the page, which may be busy on a slow computer, the pixels go. */
export const HOLD_LIMIT_MS = 10_000;

/** Chromium allows two pictures a second. A computer that had not drawn the covers in time has drawn them then. */
const RETRY_AFTER_MS = 550;

/** A message is long gone after more of them: the entry then says why it has no picture. */
const MAX_RETRIES = 3;

interface HeldShot {
  readonly tabId: number;
  readonly shot: Shot;
  readonly expiry: ReturnType<typeof setTimeout>;
}

/** `onExpired` hears of each picture that was dropped because nobody settled it. */
export function createCamera(clock: Clock, onExpired: (entryId: string) => void): Camera {
  const held = new Map<string, HeldShot>();
  /** Opened to look for the covers, and once more to be drawn. */
  const bitmaps = new WeakMap<Shot, ImageBitmap>();
  const retries = new Map<string, number>();

  function hold(entryId: string, tabId: number, shot: Shot): void {
    clearTimeout(held.get(entryId)?.expiry);
    const expiry = setTimeout(() => {
      held.delete(entryId);
      onExpired(entryId);
    }, HOLD_LIMIT_MS);
    held.set(entryId, { tabId, shot, expiry });
  }

  /** Only pixels that show every cover become a shot. */
  async function prove(request: ShotRequest, dataUrl: string): Promise<Proof> {
    const { devicePixelRatio, caption, covers, view } = request;
    const shot = { png: readDataUrl(dataUrl), takenAtUtc: clock.nowUtc(), devicePixelRatio, caption };
    let bitmap: ImageBitmap | null = null;
    let isCovered = false;
    try {
      bitmap = await openPixels(shot.png);
      isCovered = areCovered(readPixels(bitmap), covers, viewOf(view));
      bitmaps.set(shot, bitmap);
    } catch {
      // No picture, or one that is too large to be looked at.
      return missing('refused');
    } finally {
      if (!isCovered) bitmap?.close();
    }
    return isCovered ? { outcome: 'covered', shot } : { outcome: 'uncovered' };
  }

  function retryOrGiveUp(entryId: string, reason: MissingPictureReason): TakeOutcome {
    const tries = (retries.get(entryId) ?? 0) + 1;
    if (tries > MAX_RETRIES) {
      retries.delete(entryId);
      return { outcome: 'missing', reason };
    }
    retries.set(entryId, tries);
    return { outcome: 'retry', afterMs: RETRY_AFTER_MS };
  }

  return {
    async take(request) {
      const { entryId, tabId } = request;
      const taken = await takePixels(tabId);
      if (taken.outcome === 'too-fast') return retryOrGiveUp(entryId, 'refused');
      const proof = taken.outcome === 'pixels' ? await prove(request, taken.dataUrl) : taken;
      if (proof.outcome === 'uncovered') return retryOrGiveUp(entryId, 'cover-failed');
      retries.delete(entryId);
      if (proof.outcome === 'missing') return proof;
      hold(entryId, tabId, proof.shot);
      return { outcome: 'taken' };
    },

    release(entryId, tabId) {
      const found = held.get(entryId);
      if (!found || found.tabId !== tabId) return null;
      clearTimeout(found.expiry);
      held.delete(entryId);
      return found.shot;
    },

    develop: async (shot) => drawPicture(shot, bitmaps.get(shot) ?? (await openPixels(shot.png))),
  };
}

interface Missing {
  readonly outcome: 'missing';
  readonly reason: MissingPictureReason;
}
type Pixels =
  { readonly outcome: 'pixels'; readonly dataUrl: string } | { readonly outcome: 'too-fast' } | Missing;
type Proof =
  { readonly outcome: 'covered'; readonly shot: Shot } | { readonly outcome: 'uncovered' } | Missing;

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

function missing(reason: MissingPictureReason): Missing {
  return { outcome: 'missing', reason };
}

/** Chromium photographs what two fingers have made larger, Firefox the page as large as it was. */
function viewOf({ innerWidth, offsetLeft, offsetTop, scale }: ShotRequest['view']): PictureView {
  return import.meta.env.BROWSER === 'firefox'
    ? { left: 0, top: 0, width: innerWidth }
    : { left: offsetLeft, top: offsetTop, width: innerWidth / scale };
}

/** What the browsers say when they refuse; wordings measured in Chromium 156 and Firefox 153. */
function readRefusal(error: unknown): Pixels {
  const words = error instanceof Error ? error.message : String(error);
  if (words.includes('MAX_CAPTURE_VISIBLE_TAB_CALLS_PER_SECOND')) return { outcome: 'too-fast' };
  return missing(/activeTab|<all_urls>|Cannot access contents/.test(words) ? 'no-grant' : 'refused');
}

/** Without `fetch`, which the policy of the extension's pages forbids even for data URLs. */
function readDataUrl(dataUrl: string): Uint8Array<ArrayBuffer> {
  return fromBase64(dataUrl.slice(dataUrl.indexOf(',') + 1));
}
