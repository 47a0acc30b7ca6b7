/**
 * The document in the frame of a page, found and used from that page: drivers do not show the frames of every
 * page of the extension. Has as much of a puppeteer frame and its handles as `PracticeForm` uses.
 */
import type { ElementHandle, Frame, Page } from 'puppeteer-core';
import { eventually } from './eventually.ts';

type Run = (...args: never[]) => unknown;

export class FramedDocument {
  readonly #page: Page;
  readonly #frame: string;

  /** @param frame selector of the frame in the page */
  constructor(page: Page, frame: string) {
    this.#page = page;
    this.#frame = frame;
  }

  /** For whoever takes a frame. */
  asFrame(): Frame {
    return this as unknown as Frame;
  }

  /** Whether the page has a frame with this in it now. */
  async has(selector: string): Promise<boolean> {
    return (await this.#hold((wanted: string) => document.querySelector(wanted), [selector])) !== null;
  }

  async waitForSelector(selector: string): Promise<ElementHandle> {
    return this.#wait(
      selector,
      (wanted: string) => [...document.querySelectorAll(wanted)].find((one) => one.checkVisibility()),
      [selector],
    );
  }

  async waitForFunction(find: Run, _options?: object, ...args: unknown[]): Promise<ElementHandle> {
    return this.#wait(find.toString(), find, args);
  }

  async $eval(selector: string, run: Run, ...args: unknown[]): Promise<unknown> {
    const handle = await this.waitForSelector(selector);
    return handle.evaluate(run as never, ...(args as never[]));
  }

  async $$(selector: string): Promise<ElementHandle[]> {
    const all = (wanted: string, at: number): Element | undefined =>
      [...document.querySelectorAll(wanted)][at];
    const found: ElementHandle[] = [];
    for (;;) {
      const handle = await this.#hold(all, [selector, found.length]);
      if (handle === null) return found;
      found.push(handle);
    }
  }

  #wait(what: string, find: Run, args: unknown[]): Promise<ElementHandle> {
    return eventually(`${what} in the frame`, () => this.#hold(find, args));
  }

  /** Keeps what the function finds; null when it finds nothing, or the page is on its way elsewhere. */
  async #hold(find: Run, args: unknown[]): Promise<ElementHandle | null> {
    const index = await this.#page
      .evaluate(
        `(async () => {
          const { contentDocument: document } = window.document.querySelector(${JSON.stringify(this.#frame)}) ?? {};
          const found = document && (await (${find.toString()})(...${JSON.stringify(args)}));
          return found ? (window.heldInFrame ??= []).push(found) - 1 : null;
        })()`,
      )
      .catch(() => null);
    return index === null ? null : new FramedHandle(this.#page, index as number).asHandle();
  }
}

/** Something in the frame that the page holds. */
class FramedHandle {
  readonly #page: Page;
  readonly #index: number;

  constructor(page: Page, index: number) {
    this.#page = page;
    this.#index = index;
  }

  asHandle(): ElementHandle {
    return this as unknown as ElementHandle;
  }

  asElement(): this {
    return this;
  }

  evaluate(run: Run, ...args: unknown[]): Promise<unknown> {
    return this.#page.evaluate(
      `(${run.toString()})(window.heldInFrame[${this.#index}], ...${JSON.stringify(args)})`,
    );
  }

  async focus(): Promise<void> {
    await this.evaluate((element: HTMLElement) => element.focus());
  }

  async type(text: string): Promise<void> {
    await this.focus();
    await this.#page.keyboard.type(text);
  }

  async click(): Promise<void> {
    const { x, y } = await this.#middle();
    await this.#page.mouse.click(x, y);
  }

  async hover(): Promise<void> {
    const { x, y } = await this.#middle();
    await this.#page.mouse.move(x, y);
  }

  async #middle(): Promise<{ x: number; y: number }> {
    return (await this.evaluate((element: Element) => {
      const frame = element.ownerDocument.defaultView?.frameElement?.getBoundingClientRect();
      const { left, top, width, height } = element.getBoundingClientRect();
      return { x: (frame?.left ?? 0) + left + width / 2, y: (frame?.top ?? 0) + top + height / 2 };
    })) as { x: number; y: number };
  }
}
