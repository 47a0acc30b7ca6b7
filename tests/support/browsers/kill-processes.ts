import type { Browser } from 'puppeteer-core';

/** Ends a browser and all its children as the system does when it must: they cannot save anything. */
export function killProcesses(browser: Browser): void {
  const own = browser.process();
  if (own?.pid === undefined) throw new Error('This browser was not started here');
  // Outside of Windows the browser leads a process group of its own.
  if (process.platform === 'win32') own.kill('SIGKILL');
  else process.kill(-own.pid, 'SIGKILL');
}
