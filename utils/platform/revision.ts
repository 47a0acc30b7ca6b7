/** Tells the extension's own pages that something stored has changed. Says that it changed, never what. */
import { browser } from 'wxt/browser';

const KEY = 'revision';
/**
 * One error changes several records within a third of a second, and whoever reads them all again after each keeps its
 * picture waiting. So pages read when nothing has changed for `REST_MS`, at the latest after `LATEST_MS`.
 */
const REST_MS = 300;
const LATEST_MS = 600;

/** Called after a change is on disk. */
export function announceChange(): void {
  // A random mark instead of a count: two pages that count at the same time would write the same number,
  // and the second change would go unnoticed. Nothing is lost when it fails: the next change says it again.
  browser.storage.session.set({ [KEY]: crypto.randomUUID() }).catch(() => undefined);
}

/** Calls `listener` after changes, once for several in a row, until `signal` ends. */
export function watchChanges(listener: () => void, signal: AbortSignal): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let latestAt = 0;
  function tell(): void {
    timer = undefined;
    listener();
  }
  function onChanged(changes: Record<string, unknown>): void {
    if (!(KEY in changes)) return;
    const now = performance.now();
    if (timer === undefined) latestAt = now + LATEST_MS;
    clearTimeout(timer);
    timer = setTimeout(tell, Math.min(REST_MS, latestAt - now));
  }
  browser.storage.session.onChanged.addListener(onChanged);
  signal.addEventListener(
    'abort',
    () => {
      clearTimeout(timer);
      browser.storage.session.onChanged.removeListener(onChanged);
    },
    { once: true },
  );
}
