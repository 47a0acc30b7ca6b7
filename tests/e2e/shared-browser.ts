/** One browser for all tests of a run, one after the other. Each gets it as good as new. */
import { inject, test as base } from 'vitest';
import { builtExtension, launchLab, type BrowserName, type Lab } from '../support/browsers/lab.ts';

export class SharedBrowser {
  readonly #name: BrowserName;
  #lab: Lab | null = null;

  constructor(name: BrowserName) {
    this.#name = name;
  }

  /** The running browser renewed; a started one when there is none, or a test has ended it. */
  async take(downloadDir: string): Promise<Lab> {
    if (isRunning(this.#lab)) {
      try {
        this.#lab = await this.#lab.renew(downloadDir);
      } catch (error) {
        await this.close();
        throw error;
      }
    } else {
      this.#lab = await launchLab(this.#name, { extensionDir: builtExtension(this.#name), downloadDir });
    }
    return this.#lab;
  }

  async close(): Promise<void> {
    const used = this.#lab;
    this.#lab = null;
    if (isRunning(used)) await used.close();
  }
}

function isRunning(lab: Lab | null): lab is Lab {
  return lab?.page.browser().connected === true;
}

/** Every extension of `test` makes worker fixtures of its own; the browser behind them is one. */
let theBrowser: SharedBrowser | undefined;

export const test = base
  .extend('browserName', { scope: 'worker' }, inject('browserName'))
  .extend('sharedBrowser', { scope: 'worker' }, ({ browserName }, { onCleanup }) => {
    const browser = (theBrowser ??= new SharedBrowser(browserName));
    onCleanup(() => browser.close());
    return browser;
  });
