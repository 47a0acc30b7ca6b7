/** Tells the extension's own pages that something stored has changed. Says that it changed, never what. */
import { browser } from 'wxt/browser';

const KEY = 'revision';

/** Called after a change is on disk. */
export function announceChange(): void {
  // A random mark instead of a count: two pages that count at the same time would write the same number,
  // and the second change would go unnoticed. Nothing is lost when it fails: the next change says it again.
  browser.storage.session.set({ [KEY]: crypto.randomUUID() }).catch(() => undefined);
}

/** Calls `listener` after each change, until `signal` ends. */
export function watchChanges(listener: () => void, signal: AbortSignal): void {
  function onChanged(changes: Record<string, unknown>): void {
    if (KEY in changes) listener();
  }
  browser.storage.session.onChanged.addListener(onChanged);
  signal.addEventListener('abort', () => browser.storage.session.onChanged.removeListener(onChanged), {
    once: true,
  });
}
