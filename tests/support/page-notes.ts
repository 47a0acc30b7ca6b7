/** Reads and uses the hints beside the fields, as a person does: by their words, with real clicks. */
import type { Page } from 'puppeteer-core';
import type { Lab, Overlay } from './browsers/lab.ts';
import { eventually } from './eventually.ts';

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface PageNote {
  readonly field: string;
  /** What a screen reader says of it: field, weight and title. */
  readonly label: string;
  /** Everything the note shows now. */
  readonly text: string;
  /** Its parts in the window: the line, and the card when that is open. */
  readonly boxes: readonly Box[];
}

export class PageNotes {
  readonly #lab: Lab;
  readonly #page: Page;

  constructor(lab: Lab, page: Page) {
    this.#lab = lab;
    this.#page = page;
  }

  /** The extension's tree; waits for it. */
  overlay(): Promise<Overlay> {
    return eventually('the chip in the page', () => this.#lab.findOverlay(this.#page));
  }

  /** The notes that are visible now; empty while the extension shows nothing. */
  async list(): Promise<PageNote[]> {
    const overlay = await this.#lab.findOverlay(this.#page);
    if (overlay === null) return [];
    return overlay.evaluate((root) =>
      [...root.querySelectorAll<HTMLElement>('.note')]
        .filter((note) => note.checkVisibility({ visibilityProperty: true }))
        .map((note) => ({
          field: note.dataset['field'] ?? '',
          label: note.querySelector('[aria-label]')?.getAttribute('aria-label') ?? '',
          text: note.innerText.replace(/\s+/g, ' ').trim(),
          boxes: [...note.children]
            .map((part) => part.getBoundingClientRect())
            .map(({ left, top, right, bottom }) => ({ left, top, right, bottom })),
        })),
    );
  }

  /** The words of the chip in the corner. */
  async chip(): Promise<string> {
    const overlay = await this.#lab.findOverlay(this.#page);
    const read = (root: ShadowRoot): string => root.querySelector<HTMLElement>('.chip')?.innerText ?? '';
    return overlay === null ? '' : (await overlay.evaluate(read)).replace(/\s+/g, ' ').trim();
  }

  /** Waits until the extension has answered the page: from here on the toolbar button works. */
  async waitUntilReady(): Promise<void> {
    await eventually('the words of the chip', async () => (await this.chip()) !== '');
  }

  async waitForChip(words: string): Promise<void> {
    await eventually(`the chip to say "${words}"`, async () => (await this.chip()).includes(words));
  }

  /** Waits until the note of this field says something like that. */
  async waitFor(field: string, words: string | RegExp): Promise<PageNote> {
    let last: PageNote | undefined;
    try {
      return await eventually(`a note of ${field}`, async () => {
        last = (await this.list()).find((note) => note.field === field);
        const said = `${last?.label} ${last?.text}`;
        return (typeof words === 'string' ? said.includes(words) : words.test(said)) ? last : null;
      });
    } catch {
      throw new Error(`No note of ${field} like "${words}"; it says: ${last?.label} ${last?.text}`);
    }
  }

  /** Opens the explanation of a field's note, unless it is open. */
  async open(field: string): Promise<void> {
    const overlay = await this.overlay();
    const isOpen = await overlay.evaluate(
      (root, wanted) => root.querySelector(`.note[data-field="${wanted}"] .card`) !== null,
      field,
    );
    if (!isOpen) await this.click(`.note[data-field="${field}"] .line-main`);
  }

  /** Clicks something in the extension's tree with the real mouse. */
  async click(selector: string): Promise<void> {
    const point = await eventually(`${selector} in the page's notes`, async () => {
      const overlay = await this.#lab.findOverlay(this.#page);
      return overlay?.evaluate(async (root, wanted) => {
        const element = root.querySelector(wanted);
        if (element === null) return null;
        element.scrollIntoView({ block: 'nearest' });
        const place = (): string => JSON.stringify(element.getBoundingClientRect());
        let before = '';
        for (let same = 0; same < 2; same = place() === before ? same + 1 : 0) {
          before = place();
          await new Promise(requestAnimationFrame);
        }
        const box = element.getBoundingClientRect();
        // In practice the form stands in a frame of the page.
        const frame = root.ownerDocument.defaultView?.frameElement?.getBoundingClientRect();
        return box.width > 0
          ? {
              x: (frame?.left ?? 0) + box.left + box.width / 2,
              y: (frame?.top ?? 0) + box.top + box.height / 2,
            }
          : null;
      }, selector);
    });
    await this.#page.mouse.click(point.x, point.y);
  }
}
