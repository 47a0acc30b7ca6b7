import type { Browser } from 'puppeteer-core';

/** What puppeteer does not say of its BiDi browser: the connection itself. */
interface BidiBrowser {
  readonly connection: { send(method: string, params: object): Promise<{ result: unknown }> };
}

interface Evaluation {
  readonly type: 'success' | 'exception';
  readonly result?: { readonly value: string };
  readonly exceptionDetails?: { readonly text: string };
}

/** Code of this kind runs with the rights of the browser window itself. */
export class FirefoxChromeScope {
  readonly #browser: BidiBrowser;
  /** The one window stays as long as the browser. */
  #window: Promise<string> | undefined;

  constructor(browser: Browser) {
    this.#browser = browser as unknown as BidiBrowser;
  }

  /** Runs the body of an async function `(args) => …` in the browser window; JSON in, JSON out. */
  async run<Answer>(body: string, ...args: unknown[]): Promise<Answer> {
    const context = await (this.#window ??= this.#findWindow());
    const { result } = await this.#browser.connection.send('script.evaluate', {
      expression: `(async (args) => JSON.stringify((await (async () => { ${body} })()) ?? null))(${JSON.stringify(args)})`,
      target: { context },
      awaitPromise: true,
    });
    const evaluation = result as Evaluation;
    if (evaluation.type === 'exception') throw new Error(evaluation.exceptionDetails?.text);
    return JSON.parse(evaluation.result?.value ?? 'null') as Answer;
  }

  /**
   * Runs a function inside the document of a `<browser>`, where `prepare` may define what it gets first.
   * @param findBrowser expression for the `<browser>` element, in the browser window
   * @param prepare statement run in the frame script; may set `first`, or return early with `answer(null)`
   */
  async runInDocument<Answer>(
    findBrowser: string,
    prepare: string,
    run: (...args: never[]) => Answer,
    args: unknown[],
  ): Promise<Awaited<Answer>> {
    const name = `pendamping:${crypto.randomUUID()}`;
    const frameScript = `
      (async () => {
        const answer = (value) => sendAsyncMessage(${JSON.stringify(name)}, value);
        try {
          const sandbox = Components.utils.Sandbox(content, {
            sandboxPrototype: content, wantXrays: false, sameZoneAs: content,
          });
          const given = [];
          ${prepare}
          sandbox.given = Components.utils.cloneInto([], sandbox);
          for (const value of given) sandbox.given.push(Components.utils.waiveXrays(value));
          const code = ${JSON.stringify(
            `(async () => JSON.stringify((await (${run.toString()})(...given, ...${JSON.stringify(args)})) ?? null))()`,
          )};
          answer({ value: await Components.utils.evalInSandbox(code, sandbox) });
        } catch (error) {
          answer({ error: String(error) + '\\n' + (error?.stack ?? '') });
        }
      })();`;
    const reply = await this.run<{ value?: string; error?: string }>(
      `const browser = ${findBrowser};
       if (!browser) return { error: 'no such browser element' };
       const manager = browser.messageManager;
       return await new Promise((resolve) => {
         const [name, code] = args;
         const listener = (message) => {
           manager.removeMessageListener(name, listener);
           resolve(message.data);
         };
         manager.addMessageListener(name, listener);
         manager.loadFrameScript('data:application/javascript;charset=utf-8,' + encodeURIComponent(code), false);
       });`,
      name,
      frameScript,
    );
    if (reply.error !== undefined) throw new Error(reply.error);
    return JSON.parse(reply.value ?? 'null') as Awaited<Answer>;
  }

  async #findWindow(): Promise<string> {
    const tree = await this.#browser.connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
    const { contexts } = tree.result as { contexts: { url: string; context: string }[] };
    const window = contexts.find(({ url }) => url.includes('browser.xhtml'));
    if (window === undefined) throw new Error('Firefox has no window');
    return window.context;
  }
}
