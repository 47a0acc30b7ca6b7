/**
 * One face for both browsers: a fresh profile with the built extension, the portal's host on loopback, the
 * real toolbar button, the real side panel. Tests and the demo use the build that is shipped.
 */
import type { Page } from 'puppeteer-core';

export const BROWSER_NAMES = ['chromium', 'firefox'] as const;
export type BrowserName = (typeof BROWSER_NAMES)[number];

/** How long a browser may take to start, in milliseconds: on a computer with much else to do, long. */
export const START_LIMIT_MS = 120_000;

/** The portal's host; every `*.oss.go.id` name leads to loopback inside a lab browser. */
export const PORTAL_HOST = 'ui-login.oss.go.id';

export interface LabOptions {
  /** Folder of the unpacked build. */
  readonly extensionDir: string;
  /** Default true. */
  readonly headless?: boolean;
  /** Where files that the panel downloads go. */
  readonly downloadDir: string;
  /** The profile: kept when the browser ends, and used again when it exists. Default: a new one, thrown away. */
  readonly profileDir?: string;
  /** CSS pixels of the browser window; default 1280 x 900. */
  readonly window?: { readonly width: number; readonly height: number };
  /** All that the extension may store, in bytes; default as the browser sees fit. In Chromium only. */
  readonly storageLimitBytes?: number;
  /** Device time zone; default Asia/Jakarta. */
  readonly timeZone?: string;
}

/** Who asked for a request: the browser for itself, a page's own code, or the extension. */
export interface RequestRecord {
  readonly url: string;
  readonly by: 'browser' | 'page' | 'extension';
}

/** A document that a lab can look into: the side panel, or the extension's root in a page. */
export interface Surface<First extends unknown[] = []> {
  /** Runs a self-contained function there; arguments and result travel as JSON. */
  evaluate<Args extends unknown[], Answer>(
    run: (...args: [...First, ...Args]) => Answer | Promise<Answer>,
    ...args: Args
  ): Promise<Answer>;
}

export interface Panel extends Surface {
  /** PNG of what the panel shows. */
  screenshot(): Promise<Uint8Array>;
}

/** The extension's own tree in a page. The first argument of `evaluate` is its closed shadow root. */
export type Overlay = Surface<[ShadowRoot]>;

export interface Lab {
  readonly name: BrowserName;
  /** The tab that the browser opened with. */
  readonly page: Page;
  readonly extensionId: string;
  newPage(): Promise<Page>;
  /** A page of the extension in a tab of its own, for example `sidepanel.html`. */
  openExtensionPage(path: string): Promise<Page>;
  /** The extension's button in the toolbar, with all that the browser grants for it. */
  pressToolbarButton(page: Page): Promise<void>;
  /** Makes this page the visible one of the window that has the keyboard. */
  bringToFront(page: Page): Promise<void>;
  /** The side panel that the toolbar button opened; waits for it. */
  panel(): Promise<Panel>;
  /** The extension's tree in this page or in a frame of it, or null while there is none. */
  findOverlay(page: Page): Promise<Overlay | null>;
  /** Addresses of this extension's scripts that run in the page; empty when it has none there. */
  extensionScripts(page: Page): Promise<string[]>;
  /** Stops the background at once, as the browser does when it needs memory. */
  stopBackground(): Promise<void>;
  isBackgroundRunning(): Promise<boolean>;
  setZoom(page: Page, factor: number): Promise<void>;
  /** Makes a part of the page larger, as two fingers on a touchpad do. Ends with the page. */
  setPinch(page: Page, factor: number): Promise<void>;
  /** For the pages and the panel that are open now. */
  setDark(dark: boolean): Promise<void>;
  /** Resolves when the browser is gone, for whatever reason. */
  readonly closed: Promise<void>;
  /** Every request that the whole browser made for this lab; closes the browser to have them all. */
  closeAndReadRequests(): Promise<RequestRecord[]>;
  /**
   * The same browser as good as new: the extension newly installed with no storage and no grant, one empty tab,
   * no side panel, no cookies, no zoom. This lab is over then.
   */
  renew(downloadDir: string): Promise<Lab>;
  close(): Promise<void>;
  /** Ends every process of the browser at once, as a power cut does. */
  kill(): Promise<void>;
}

/** Starts a browser. The path comes from CHROME_PATH, FIREFOX_PATH or the usual places. */
export async function launchLab(name: BrowserName, options: LabOptions): Promise<Lab> {
  if (name === 'chromium') {
    const { launchChromium } = await import('./chromium.ts');
    return launchChromium(options);
  }
  const { launchFirefox } = await import('./firefox.ts');
  return launchFirefox(options);
}

/** The folder of the unpacked build that `npm run build` makes for this browser. */
export function builtExtension(name: BrowserName): string {
  const folder = name === 'chromium' ? 'chrome-mv3' : 'firefox-mv3';
  return new URL(`../../../.output/${folder}`, import.meta.url).pathname;
}
