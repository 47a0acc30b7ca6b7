/** The practice page of the extension, used as a person does. */
import type { Page } from 'puppeteer-core';
import type { FormGeneration } from '../../utils/contracts/practice.ts';
import type { Lab } from './browsers/lab.ts';
import { eventually } from './eventually.ts';
import { FramedDocument } from './framed-document.ts';
import { PageNotes } from './page-notes.ts';
import { PanelPerson } from './panel-person.ts';
import { PracticeForm } from './practice-form.ts';

export class PracticeRoom {
  readonly page: Page;
  readonly form: PracticeForm;
  readonly notes: PageNotes;
  /** The whole page with the panel in it, by its words. */
  readonly operator: PanelPerson;

  private constructor(lab: Lab, page: Page, frame: FramedDocument) {
    this.page = page;
    this.operator = operatorOf(page);
    this.notes = new PageNotes(lab, page);
    const lastCode = (): Promise<string | null> =>
      page.$$eval('.practice-mails .practice-code', ([newest]) => newest?.textContent ?? null);
    this.form = new PracticeForm(page, { url: page.url(), lastCode }, frame.asFrame());
  }

  /** Waits until the form of this generation and the companion stand in the page. */
  static async enter(lab: Lab, page: Page, generation: FormGeneration = 'C'): Promise<PracticeRoom> {
    const frame = new FramedDocument(page, `iframe[src$="gen=${generation}"]`);
    await eventually('the practice form', () => frame.has('.sheet h1'));
    const room = new PracticeRoom(lab, page, frame);
    await room.notes.waitUntilReady();
    return room;
  }

  /** Chooses in the list with this label. */
  async choose(label: string, value: string): Promise<void> {
    await this.operator.fill(label, value);
  }

  /** Presses every link of the companion that leads out of the extension; whether the browser would go there. */
  pressLinksOut(): Promise<{ readonly href: string; readonly isFollowed: boolean }[]> {
    return this.page.$$eval('.practice-companion a[href]', (links) =>
      (links as HTMLAnchorElement[])
        .filter(({ origin }) => origin !== location.origin)
        .map((link) => {
          const press = new MouseEvent('click', { bubbles: true, cancelable: true });
          return { href: link.href, isFollowed: link.dispatchEvent(press) };
        }),
    );
  }

  /** What the mark at the top says, or null when it is out of sight. */
  mark(): Promise<string | null> {
    return this.page.evaluate(() => {
      const mark = document.querySelector<HTMLElement>('.practice-mark-words');
      const box = mark?.getBoundingClientRect();
      return mark && box && box.top >= 0 && box.bottom <= innerHeight ? mark.innerText.trim() : null;
    });
  }
}

export function operatorOf(page: Page): PanelPerson {
  return new PanelPerson({
    evaluate: (run, ...args) => page.evaluate(run as never, ...(args as unknown as never[])),
    screenshot: () => page.screenshot(),
  });
}
