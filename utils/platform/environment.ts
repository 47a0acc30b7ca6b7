import { browser } from 'wxt/browser';
import type { Environment } from '../contracts/entry.ts';

/** Firefox only. */
interface GeckoRuntime {
  getBrowserInfo?(): Promise<{ name: string; version: string }>;
}

/** Chromium only; not yet in the types of the DOM. */
interface UserAgentData {
  readonly brands: readonly { readonly brand: string; readonly version: string }[];
  getHighEntropyValues(hints: readonly string[]): Promise<{
    readonly fullVersionList?: readonly { readonly brand: string; readonly version: string }[];
    readonly platformVersion?: string;
  }>;
}

/** More specific names first: Edge and Opera say that they are Chromium as well. */
const BROWSER_BRANDS = ['Microsoft Edge', 'Opera', 'Brave', 'Google Chrome', 'Chromium'];

const SYSTEM_NAMES: Readonly<Record<string, string>> = {
  win: 'Windows',
  mac: 'macOS',
  linux: 'Linux',
  cros: 'ChromeOS',
  android: 'Android',
  openbsd: 'OpenBSD',
  fuchsia: 'Fuchsia',
};

/** Name and version of browser and system, and of this extension and its field catalogue. */
export async function readEnvironment(catalogueVersion: string): Promise<Environment> {
  const [browserName, os] = await Promise.all([readBrowser(), readSystem()]);
  return {
    browser: browserName.slice(0, 120),
    os: os.slice(0, 120),
    extensionVersion: browser.runtime.getManifest().version,
    catalogueVersion,
  };
}

async function readBrowser(): Promise<string> {
  const gecko = await (browser.runtime as GeckoRuntime).getBrowserInfo?.();
  if (gecko) return `${gecko.name} ${gecko.version}`;
  const values = await userAgentData()?.getHighEntropyValues(['fullVersionList']);
  const brands = values?.fullVersionList ?? userAgentData()?.brands ?? [];
  const known = BROWSER_BRANDS.flatMap((name) => brands.filter(({ brand }) => brand === name));
  const [first] = known;
  return first ? `${first.brand} ${first.version}` : navigator.userAgent;
}

async function readSystem(): Promise<string> {
  const { os, arch } = await browser.runtime.getPlatformInfo();
  const values = await userAgentData()?.getHighEntropyValues(['platformVersion']);
  return [SYSTEM_NAMES[os] ?? os, values?.platformVersion, arch].filter(Boolean).join(' ');
}

function userAgentData(): UserAgentData | undefined {
  return (navigator as { userAgentData?: UserAgentData }).userAgentData;
}
