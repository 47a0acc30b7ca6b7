import { browser } from 'wxt/browser';

/** Tells which tab is in front of the panel's own window, now and after each switch or load. */
export function watchActiveTab(listener: (tabId: number | null) => void, signal: AbortSignal): void {
  async function tell(): Promise<void> {
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    if (!signal.aborted) listener(tab?.id ?? null);
  }
  function onActivated(): void {
    void tell();
  }
  function onUpdated(
    _tabId: number,
    change: { status?: string | undefined },
    tab: { active: boolean },
  ): void {
    if (tab.active && change.status !== undefined) void tell();
  }
  browser.tabs.onActivated.addListener(onActivated);
  browser.tabs.onUpdated.addListener(onUpdated);
  signal.addEventListener(
    'abort',
    () => {
      browser.tabs.onActivated.removeListener(onActivated);
      browser.tabs.onUpdated.removeListener(onUpdated);
    },
    { once: true },
  );
  void tell();
}
