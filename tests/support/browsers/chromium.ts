import { cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, {
  type Browser,
  type CDPSession,
  type Extension,
  type Page,
  type Protocol,
  type Target,
} from 'puppeteer-core';
import { eventually } from '../eventually.ts';
import { findBrowser } from '../../../scripts/lib/find-browser.mjs';
import { killProcesses } from './kill-processes.ts';
import {
  START_LIMIT_MS,
  type Lab,
  type LabOptions,
  type Overlay,
  type Panel,
  type RequestRecord,
} from './lab.ts';

const ARGUMENTS = [
  '--host-resolver-rules=MAP *.oss.go.id 127.0.0.1, MAP oss.go.id 127.0.0.1',
  '--ignore-certificate-errors',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-features=AutofillServerCommunication,Translate',
  '--no-first-run',
  '--no-default-browser-check',
];

export async function launchChromium(options: LabOptions): Promise<Lab> {
  const executablePath = findBrowser('chromium');
  if (executablePath === null) throw new Error('No Chromium found; run `npm run demo` or set CHROME_PATH');
  const { width, height } = options.window ?? { width: 1280, height: 900 };
  const folder = await mkdtemp(join(tmpdir(), 'pendamping-chromium-'));
  const networkLog = join(folder, 'network.json');
  const browser = await puppeteer.launch({
    executablePath,
    timeout: START_LIMIT_MS,
    headless: options.headless ?? true,
    pipe: true,
    enableExtensions: [options.extensionDir],
    userDataDir: options.profileDir ?? join(folder, 'profile'),
    defaultViewport: null,
    downloadBehavior: { policy: 'allow', downloadPath: options.downloadDir },
    env: { ...process.env, TZ: options.timeZone ?? 'Asia/Jakarta' },
    args: [
      ...ARGUMENTS,
      `--window-size=${width},${height}`,
      `--log-net-log=${networkLog}`,
      '--net-log-capture-mode=Default',
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
  });
  const extension = await eventually('the extension in Chromium', async () =>
    [...(await browser.extensions()).values()].at(0),
  );
  const page = (await browser.pages())[0] ?? (await browser.newPage());
  const session = await browser.target().createCDPSession();
  if (options.storageLimitBytes !== undefined) {
    await (
      await page.createCDPSession()
    ).send('Storage.overrideQuotaForOrigin', {
      origin: `chrome-extension://${extension.id}`,
      quotaSize: options.storageLimitBytes,
    });
  }
  const { extensionDir } = options;
  return new ChromiumLab({ browser, session, folder, networkLog, extensionDir }, extension, page);
}

/** What stays the same while a browser is renewed again and again. */
interface Running {
  readonly browser: Browser;
  /** Of the browser itself. */
  readonly session: CDPSession;
  readonly folder: string;
  readonly networkLog: string;
  readonly extensionDir: string;
}

class ChromiumLab implements Lab {
  readonly name = 'chromium';
  readonly extensionId: string;
  readonly page: Page;
  readonly closed: Promise<void>;
  readonly #running: Running;
  readonly #browser: Browser;
  readonly #extension: Extension;
  readonly #sinceMs: number;
  readonly #fromExtension: RequestRecord[] = [];
  readonly #scripts = new WeakMap<Page, Set<string>>();
  readonly #sessions = new WeakMap<Page, Promise<CDPSession>>();
  /** The side panel is no tab, so the browser's list of pages leaves it out. */
  readonly #panels = new Set<Page>();
  /** Chromium remembers a zoom by host, beyond the tab. */
  readonly #zoomed = new Set<Page>();
  #dark = false;

  /** @param sinceMs requests before this time, in milliseconds since 1970, were another lab's */
  constructor(running: Running, extension: Extension, page: Page, sinceMs = 0) {
    this.#running = running;
    this.#browser = running.browser;
    this.#extension = extension;
    this.#sinceMs = sinceMs;
    this.extensionId = extension.id;
    this.page = page;
    this.closed = new Promise((resolve) => this.#browser.once('disconnected', () => resolve()));
    this.#watch(page);
  }

  async newPage(): Promise<Page> {
    const page = await this.#browser.newPage();
    this.#watch(page);
    await this.#applyScheme(page);
    return page;
  }

  async openExtensionPage(path: string): Promise<Page> {
    const page = await this.newPage();
    await page.goto(`chrome-extension://${this.extensionId}/${path}`);
    return page;
  }

  async pressToolbarButton(page: Page): Promise<void> {
    await this.#extension.triggerAction(page);
  }

  bringToFront(page: Page): Promise<void> {
    return page.bringToFront();
  }

  async panel(): Promise<Panel> {
    const prefix = `chrome-extension://${this.extensionId}/sidepanel.html`;
    const opened = await Promise.all((await this.#browser.pages()).map((page) => page.target()));
    const target = await eventually('the side panel in Chromium', () =>
      this.#browser
        .targets()
        .find((candidate) => candidate.url().startsWith(prefix) && !opened.includes(candidate)),
    );
    const page = await target.asPage();
    this.#panels.add(page);
    page.once('close', () => this.#panels.delete(page));
    await this.#applyScheme(page);
    return {
      evaluate: (run, ...args) => page.evaluate(run as never, ...(args as unknown as never[])),
      screenshot: () => page.screenshot(),
    };
  }

  async findOverlay(page: Page): Promise<Overlay | null> {
    const session = await this.#sessionOf(page);
    const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
    const shadow = findShadowRoot(root);
    if (shadow === null) return null;
    const { object } = await session.send('DOM.resolveNode', { backendNodeId: shadow.backendNodeId });
    return { evaluate: (run, ...args) => callOn(session, object.objectId, run as never, args) };
  }

  async extensionScripts(page: Page): Promise<string[]> {
    return [...(this.#scripts.get(page) ?? [])];
  }

  async stopBackground(): Promise<void> {
    const target = this.#workerTarget();
    if (target === undefined) return;
    // A message of the page may start another one at once, so it is this one that must be gone.
    const gone = new Promise<void>((resolve) => {
      const listener = (destroyed: Target): void => {
        if (destroyed !== target) return;
        this.#browser.off('targetdestroyed', listener);
        resolve();
      };
      this.#browser.on('targetdestroyed', listener);
    });
    await (await target.worker())?.close();
    await gone;
  }

  async isBackgroundRunning(): Promise<boolean> {
    return this.#workerTarget() !== undefined;
  }

  async setZoom(page: Page, factor: number): Promise<void> {
    const helper = await this.openExtensionPage('sidepanel.html');
    const url = page.url();
    await helper.evaluate(
      async (address, zoom) => {
        interface Tab {
          id: number;
          url?: string;
        }
        interface Tabs {
          query(filter: object): Promise<Tab[]>;
          setZoom(id: number, factor: number): Promise<void>;
        }
        const { tabs } = (globalThis as unknown as { chrome: { tabs: Tabs } }).chrome;
        const tab = (await tabs.query({})).find((candidate) => candidate.url === address);
        if (tab === undefined) throw new Error('no such tab');
        await tabs.setZoom(tab.id, zoom);
      },
      url,
      factor,
    );
    await helper.close();
    this.#zoomed.add(page);
    await page.bringToFront();
  }

  async setPinch(page: Page, factor: number): Promise<void> {
    // What a session sets ends with it.
    const session = await page.createCDPSession();
    await session.send('Emulation.setPageScaleFactor', { pageScaleFactor: factor });
    await page.waitForFunction((wanted) => Math.abs(visualViewport!.scale - wanted) < 0.01, {}, factor);
  }

  async setDark(dark: boolean): Promise<void> {
    this.#dark = dark;
    for (const page of [...(await this.#browser.pages()), ...this.#panels]) await this.#applyScheme(page);
  }

  async renew(downloadDir: string): Promise<Lab> {
    const { folder, extensionDir } = this.#running;
    for (const page of this.#zoomed) await this.setZoom(page, 1);
    await this.#browser.uninstallExtension(this.extensionId);
    const used = await this.#browser.pages();
    const page = await this.#browser.newPage();
    await Promise.all(used.map((one) => one.close()));
    const sinceMs = Date.now();

    // What a session sets ends with it.
    const { session } = this.#running;
    await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: downloadDir });
    await session.send('Browser.resetPermissions');
    const network = await page.createCDPSession();
    await network.send('Network.clearBrowserCookies');
    await network.send('Network.clearBrowserCache');
    await network.send('Storage.clearDataForOrigin', { origin: '*', storageTypes: 'all' });
    await network.detach();

    // The id comes from the folder: in another folder it is an extension that this profile has never seen.
    const copy = await mkdtemp(join(folder, 'extension-'));
    await cp(extensionDir, copy, { recursive: true });
    const extensionId = await this.#browser.installExtension(copy);
    const extension = (await this.#browser.extensions()).get(extensionId);
    if (extension === undefined) throw new Error('Chromium did not install the extension again');
    return new ChromiumLab(this.#running, extension, page, sinceMs);
  }

  async closeAndReadRequests(): Promise<RequestRecord[]> {
    const { folder, networkLog } = this.#running;
    await this.#browser.close();
    const overNetwork = readNetworkLog(await readFile(networkLog, 'utf8'), this.#sinceMs);
    await rm(folder, { recursive: true, force: true });
    return [...this.#fromExtension, ...overNetwork];
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

  #sessionOf(page: Page): Promise<CDPSession> {
    const known = this.#sessions.get(page) ?? page.createCDPSession();
    this.#sessions.set(page, known);
    return known;
  }

  #workerTarget() {
    const prefix = `chrome-extension://${this.extensionId}/`;
    return this.#browser
      .targets()
      .find((target) => target.type() === 'service_worker' && target.url().startsWith(prefix));
  }

  async #applyScheme(page: Page): Promise<void> {
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: this.#dark ? 'dark' : 'light' }]);
  }

  /** Notes requests and scripts of the extension inside a page, which the network log gives to the page. */
  #watch(page: Page): void {
    const scripts = new Set<string>();
    this.#scripts.set(page, scripts);
    const isOurs = (url: string): boolean => url.startsWith(`chrome-extension://${this.extensionId}/`);
    page.on('request', (request) => {
      const frames = request.initiator()?.stack?.callFrames ?? [];
      if (frames.some((frame) => isOurs(frame.url))) {
        this.#fromExtension.push({ url: request.url(), by: 'extension' });
      }
    });
    void this.#sessionOf(page).then(async (session) => {
      session.on('Runtime.executionContextCreated', ({ context }) => {
        if (isOurs(`${context.origin}/`)) scripts.add(context.origin);
      });
      session.on('Runtime.executionContextsCleared', () => scripts.clear());
      await session.send('Runtime.enable');
    });
  }
}

function findShadowRoot(node: Protocol.DOM.Node): Protocol.DOM.Node | null {
  const own = node.shadowRoots?.find((root) => root.shadowRootType !== 'user-agent');
  if (own !== undefined) return own;
  const inside = [...(node.children ?? []), ...(node.contentDocument ? [node.contentDocument] : [])];
  for (const child of inside) {
    const found = findShadowRoot(child);
    if (found !== null) return found;
  }
  return null;
}

async function callOn<Answer>(
  session: CDPSession,
  objectId: string | undefined,
  run: (...args: never[]) => Answer,
  args: unknown[],
): Promise<Awaited<Answer>> {
  if (objectId === undefined) throw new Error('The overlay is gone');
  const reply = await session.send('Runtime.callFunctionOn', {
    objectId,
    functionDeclaration: `function (...args) { return (${run.toString()})(this, ...args); }`,
    arguments: args.map((value) => ({ value })),
    awaitPromise: true,
    returnByValue: true,
  });
  if (reply.exceptionDetails !== undefined) {
    throw new Error(reply.exceptionDetails.exception?.description ?? reply.exceptionDetails.text);
  }
  return reply.result.value as Awaited<Answer>;
}

interface NetworkLog {
  readonly constants: {
    readonly logEventTypes: Record<string, number>;
    /** Milliseconds between 1970 and the zero of the events' times. */
    readonly timeTickOffset: number;
  };
  readonly events: readonly {
    readonly type: number;
    readonly time: string;
    readonly params?: { readonly url?: string; readonly initiator?: string };
  }[];
}

/** Requests over the network, from Chromium's own log of the whole browser. */
function readNetworkLog(text: string, sinceMs: number): RequestRecord[] {
  const { constants, events } = JSON.parse(text) as NetworkLog;
  const start = constants.logEventTypes['URL_REQUEST_START_JOB'];
  return events
    .filter((event) => event.type === start && event.params?.url !== undefined)
    .filter((event) => Number(event.time) + constants.timeTickOffset >= sinceMs)
    .map((event) => ({ url: event.params?.url ?? '', by: whoIs(event.params?.initiator ?? '') }));
}

function whoIs(initiator: string): RequestRecord['by'] {
  if (initiator.startsWith('chrome-extension://')) return 'extension';
  return /^https?:/.test(initiator) ? 'page' : 'browser';
}
