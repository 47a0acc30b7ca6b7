import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { findBrowser } from '../../../scripts/lib/find-browser.mjs';
import { eventually } from '../eventually.ts';
import { FirefoxChromeScope } from './firefox-chrome-scope.ts';
import { killProcesses } from './kill-processes.ts';
import {
  START_LIMIT_MS,
  type Lab,
  type LabOptions,
  type Overlay,
  type Panel,
  type RequestRecord,
} from './lab.ts';

/** Statements that give `extension`, the running extension as the browser itself knows it. */
const EXTENSION = `const { ExtensionParent } =
  ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  const extension = ExtensionParent.GlobalManager.getExtension(args[0]);`;

const SIDEBAR = `window.SidebarController.browser?.contentDocument?.getElementById('webext-panels-browser')`;

/** The side panel's share of the window, about as wide as Chromium's. */
const PANEL_WIDTH = '360px';

/**
 * A temporary extension has to be installed anew after each start. With these it gets its former address again,
 * and so its storage.
 */
const KEEP_STORAGE = {
  'extensions.webextensions.keepStorageOnUninstall': true,
  'extensions.webextensions.keepUuidOnUninstall': true,
};

export async function launchFirefox(options: LabOptions): Promise<Lab> {
  const executablePath = findBrowser('firefox');
  if (executablePath === null) throw new Error('No Firefox found; run `npm test` or set FIREFOX_PATH');
  const { width, height } = options.window ?? { width: 1280, height: 900 };
  const folder = await mkdtemp(join(tmpdir(), 'pendamping-firefox-'));
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    timeout: START_LIMIT_MS,
    headless: options.headless ?? true,
    defaultViewport: null,
    acceptInsecureCerts: true,
    userDataDir: options.profileDir ?? join(folder, 'profile'),
    args: ['-remote-allow-system-access', `--width=${width}`, `--height=${height}`],
    env: { ...process.env, TZ: options.timeZone ?? 'Asia/Jakarta' },
    extraPrefsFirefox: {
      'network.dns.forceResolve': '127.0.0.1',
      // Focus events arrive in a window that is not the active one of the desktop.
      'focusmanager.testmode': true,
      'browser.download.folderList': 2,
      'browser.download.dir': options.downloadDir,
      'browser.download.useDownloadDir': true,
      'browser.download.always_ask_before_handling_new_types': false,
      'browser.download.alwaysOpenPanel': false,
      'browser.helperApps.neverAsk.saveToDisk': 'application/zip,application/octet-stream',
      'layout.css.prefers-color-scheme.content-override': 1,
      ...(options.profileDir === undefined ? {} : KEEP_STORAGE),
    },
  });
  const extensionId = await browser.installExtension(options.extensionDir);
  const scope = new FirefoxChromeScope(browser);
  // The address is a preference; it must be on disk before anything can end the browser.
  if (options.profileDir !== undefined) await scope.run('Services.prefs.savePrefFile(null);');
  await scope.run(`
    const requests = [];
    const observer = {
      observe(subject) {
        const channel = subject.QueryInterface(Ci.nsIHttpChannel);
        const principal = channel.loadInfo?.triggeringPrincipal;
        const by = !principal || principal.isSystemPrincipal ? 'browser'
          : principal.isAddonOrExpandedAddonPrincipal ? 'extension' : 'page';
        requests.push({ url: channel.URI.spec, by });
      },
    };
    window.pendampingRequests = { requests, observer };
    Services.obs.addObserver(observer, 'http-on-modify-request');`);
  const page = (await browser.pages())[0] ?? (await browser.newPage());
  return new FirefoxLab({ browser, scope, folder, extensionDir: options.extensionDir }, extensionId, page);
}

/** What stays the same while a browser is renewed again and again. */
interface Running {
  readonly browser: Browser;
  readonly scope: FirefoxChromeScope;
  readonly folder: string;
  readonly extensionDir: string;
}

class FirefoxLab implements Lab {
  readonly name = 'firefox';
  readonly extensionId: string;
  readonly page: Page;
  readonly closed: Promise<void>;
  readonly #running: Running;
  readonly #browser: Browser;
  readonly #scope: FirefoxChromeScope;

  constructor(running: Running, extensionId: string, page: Page) {
    this.#running = running;
    this.#browser = running.browser;
    this.#scope = running.scope;
    this.extensionId = extensionId;
    this.page = page;
    this.closed = new Promise((resolve) => this.#browser.once('disconnected', () => resolve()));
  }

  newPage(): Promise<Page> {
    return this.#browser.newPage();
  }

  async openExtensionPage(path: string): Promise<Page> {
    const known = new Set(await this.#browser.pages());
    await this.#scope.run(
      `${EXTENSION} gBrowser.selectedTab = gBrowser.addTrustedTab(extension.baseURL + args[1]);`,
      this.extensionId,
      path,
    );
    return eventually(`the extension's page ${path}`, async () => {
      const page = (await this.#browser.pages()).find((candidate) => !known.has(candidate));
      const ready = await page?.evaluate(
        () => document.readyState === 'complete' && location.protocol === 'moz-extension:',
      );
      return ready === true ? page : null;
    });
  }

  async pressToolbarButton(page: Page): Promise<void> {
    await this.#scope.run(
      `${EXTENSION}
       gBrowser.selectedTab = gBrowser.getTabForBrowser(${browserOf(page)});
       ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);`,
      this.extensionId,
    );
  }

  async bringToFront(page: Page): Promise<void> {
    await page.bringToFront();
    // Without a window manager no window is active, and a page then hears nothing of its focus.
    await this.#scope.run(
      'window.focus(); Services.focus.activeWindow = window; gBrowser.selectedBrowser.focus();',
    );
  }

  async panel(): Promise<Panel> {
    const evaluate: Panel['evaluate'] = async <Args extends unknown[], Answer>(
      run: (...given: Args) => Answer | Promise<Answer>,
      ...args: Args
    ): Promise<Answer> => {
      const answer = await this.#scope.runInDocument<Answer>(SIDEBAR, '', run as never, args);
      // Keys and clicks reach the page by themselves, the focus does not: it goes back there at once.
      await this.#scope.run('gBrowser.selectedBrowser.focus();');
      return answer;
    };
    await eventually('the side panel in Firefox', () =>
      this.#scope.run<boolean>(
        `const box = document.getElementById('sidebar-box');
         if (!window.SidebarController.isOpen) return false;
         box.style.width = '${PANEL_WIDTH}';
         return ${SIDEBAR}?.currentURI.spec.includes('/sidepanel.html') === true;`,
      ),
    );
    await eventually('the side panel to be loaded', () =>
      evaluate(() => document.readyState === 'complete').catch(() => false),
    );
    return {
      evaluate,
      screenshot: async () => {
        const dataUrl = await this.#scope.run<string>(
          `const picture = await (${SIDEBAR}).browsingContext.currentWindowGlobal.drawSnapshot(null, 1, 'white');
           const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas');
           canvas.width = picture.width;
           canvas.height = picture.height;
           canvas.getContext('2d').drawImage(picture, 0, 0);
           return canvas.toDataURL('image/png');`,
        );
        return Buffer.from(dataUrl.slice(dataUrl.indexOf(',') + 1), 'base64');
      },
    };
  }

  async findOverlay(page: Page): Promise<Overlay | null> {
    const evaluate: Overlay['evaluate'] = (run, ...args) =>
      this.#scope.runInDocument(
        browserOf(page),
        `const { document } = content;
         const frames = [...document.querySelectorAll('iframe')].flatMap((frame) => frame.contentDocument ?? []);
         const root = [document, ...frames]
           .flatMap((one) => [...one.querySelectorAll('*')])
           .filter((element) => element.localName.includes('-'))
           .map((element) => element.openOrClosedShadowRoot)
           .find((candidate) => candidate);
         if (!root) return answer({ error: 'The overlay is gone' });
         given.push(root);`,
        run as never,
        args,
      );
    const found = await evaluate(() => true).catch(() => false);
    return found ? { evaluate } : null;
  }

  async extensionScripts(page: Page): Promise<string[]> {
    return this.#scope.runInDocument(
      browserOf(page),
      `const { ExtensionContent } =
         ChromeUtils.importESModule('resource://gre/modules/ExtensionContent.sys.mjs');
       const id = ${JSON.stringify(this.extensionId)};
       const policy = WebExtensionPolicy.getByID(id);
       const context = ExtensionContent.getContextByExtensionId(id, content);
       given.push(Components.utils.cloneInto(context ? [policy.mozExtensionHostname] : [], content));`,
      ((scripts: string[]) => [...scripts]) as never,
      [],
    );
  }

  async stopBackground(): Promise<void> {
    await this.#scope.run(
      `${EXTENSION} await extension.terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true });`,
      this.extensionId,
    );
  }

  isBackgroundRunning(): Promise<boolean> {
    return this.#scope.run(`${EXTENSION} return extension.backgroundState === 'running';`, this.extensionId);
  }

  async setZoom(page: Page, factor: number): Promise<void> {
    await this.#scope.run(`ZoomManager.setZoomForBrowser(${browserOf(page)}, args[0]);`, factor);
  }

  async setPinch(page: Page, factor: number): Promise<void> {
    const pinch = `content.windowUtils.setResolutionAndScaleTo(${factor});`;
    await this.#scope.runInDocument(browserOf(page), pinch, () => null, []);
    await page.waitForFunction((wanted) => Math.abs(visualViewport!.scale - wanted) < 0.01, {}, factor);
  }

  async setDark(dark: boolean): Promise<void> {
    await this.#scope.run(
      `for (const browser of [...gBrowser.browsers, ${SIDEBAR}]) {
         if (browser) browser.browsingContext.prefersColorSchemeOverride = args[0];
       }`,
      dark ? 'dark' : 'light',
    );
  }

  async renew(downloadDir: string): Promise<Lab> {
    // The next installation gets another address, and storage of its own.
    await this.#browser.uninstallExtension(this.extensionId);
    const used = await this.#browser.pages();
    const page = await this.#browser.newPage();
    await Promise.all(used.map((one) => one.close()));
    // Firefox answers before it has taken the last of them away. It is asked itself: pages of an extension that is
    // gone stay on the driver's list for good.
    await eventually('one tab', () => this.#scope.run<boolean>('return gBrowser.tabs.length === 1;'));
    await this.#scope.run(
      `document.getElementById('sidebar-box').style.width = '';
       Services.prefs.setStringPref('browser.download.dir', args[0]);
       await new Promise((resolve) =>
         Services.clearData.deleteData(Ci.nsIClearDataService.CLEAR_ALL, { onDataDeleted: resolve }));
       window.pendampingRequests.requests.length = 0;`,
      downloadDir,
    );
    const extensionId = await this.#browser.installExtension(this.#running.extensionDir);
    return new FirefoxLab(this.#running, extensionId, page);
  }

  async closeAndReadRequests(): Promise<RequestRecord[]> {
    const records = await this.#scope.run<RequestRecord[]>('return window.pendampingRequests.requests;');
    await this.close();
    return records;
  }

  async close(): Promise<void> {
    await this.#browser.close();
    await rm(this.#running.folder, { recursive: true, force: true });
  }

  async kill(): Promise<void> {
    killProcesses(this.#browser);
    await this.closed;
    await rm(this.#running.folder, { recursive: true, force: true });
  }
}

/** Expression for the `<browser>` element of a page's tab. */
function browserOf(page: Page): string {
  const { _id: id } = page.mainFrame() as unknown as { readonly _id: string };
  return `(() => {
    const { NavigableManager } =
      ChromeUtils.importESModule('chrome://remote/content/shared/NavigableManager.sys.mjs');
    return gBrowser.browsers.find((browser) => NavigableManager.getIdForBrowser(browser) === ${JSON.stringify(id)});
  })()`;
}
