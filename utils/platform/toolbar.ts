import { browser } from 'wxt/browser';
import { isPortalUrl } from './portal-url.ts';

/** What each browser has of its own to open the panel with. */
interface PanelOpeners {
  readonly sidebarAction?: { open(): Promise<void> };
  readonly sidePanel?: { open(options: { windowId: number }): Promise<void> };
}

/**
 * Calls `listener` for each press of the toolbar button, after the panel was asked to open, with the tab that
 * shows the portal; null when the tab in front shows something else. The panel comes
 * first and without any waiting: both browsers open it only while the press is being handled. The press is
 * also what allows pictures of the tab, which is why the panel does not open by itself
 * (`openPanelOnActionClick` gives no such grant).
 */
export function onToolbarPress(listener: (portalTabId: number | null, opened: Promise<void>) => void): void {
  browser.action.onClicked.addListener(({ id, url, windowId }) => {
    const opened = openPanel(windowId);
    listener(id !== undefined && isPortalUrl(url) ? id : null, opened);
  });
}

/** Runs up to the browser's own function without a pause, which `async` does not change. */
async function openPanel(windowId: number): Promise<void> {
  const { sidebarAction, sidePanel } = browser as PanelOpeners;
  if (sidebarAction) await sidebarAction.open();
  else if (sidePanel) await sidePanel.open({ windowId });
  // On phones there is no room beside a page.
  else await browser.tabs.create({ url: browser.runtime.getURL('/sidepanel.html') });
}
