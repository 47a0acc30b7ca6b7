import { browser } from 'wxt/browser';

const NAME = 'settle-pictures';
const DELAY_MINUTES = 1;

/**
 * Sees to it that `sweep` runs a minute after the newest call of what this returns, even when the worker is
 * stopped meanwhile. Register in the first turn of the worker.
 */
export function createSweepAlarm(sweep: () => void): () => void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === NAME) sweep();
  });
  return () => {
    // An alarm of the same name is replaced.
    void browser.alarms.create(NAME, { delayInMinutes: DELAY_MINUTES });
  };
}
