/** What happens to tabs, as far as the background needs it. */
import { browser } from 'wxt/browser';
import { isPortalUrl } from './portal-url.ts';

/** Calls `listener` when a tab loads something that is not the portal. */
export function onPortalLeft(listener: (tabId: number) => void): void {
  browser.tabs.onUpdated.addListener((tabId, change, tab) => {
    // Addresses other than the portal's are not shown to this extension: they read as undefined.
    if (change.status !== undefined && !isPortalUrl(tab.url)) listener(tabId);
  });
}

export function onTabClosed(listener: (tabId: number) => void): void {
  browser.tabs.onRemoved.addListener((tabId) => listener(tabId));
}

/**
 * Firefox takes the grant for pictures away when the tab loads a document, Chromium only when that document
 * comes from another origin.
 */
export function isGrantLostByLoading(): boolean {
  return 'getBrowserInfo' in browser.runtime;
}

/** Opens a page of the extension in a tab of its own. The path begins with a slash and may have a `#` part. */
export async function openExtensionTab(path: string): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('/') + path.slice(1) });
}
