/** The practice page of the extension, used as a person does. */
import type { Frame, Page } from 'puppeteer-core';
import { practiceWords } from '../../utils/words/practice.ts';
import type { Lab } from './browsers/lab.ts';
import { eventually } from './eventually.ts';
import { PageNotes } from './page-notes.ts';
import { PanelPerson } from './panel-person.ts';
import { PracticeForm } from './practice-form.ts';

export class PracticeRoom {
  readonly page: Page;
  readonly form: PracticeForm;
  readonly notes: PageNotes;
  /** The whole page with the panel in it, by its words. */
  readonly operator: PanelPerson;

  private constructor(lab: Lab, page: Page, frame: Frame) {
    this.page = page;
    this.operator = operatorOf(page);
    this.notes = new PageNotes(lab, page);
    const lastCode = (): Promise<string | null> =>
      page.$$eval('.practice-mails .practice-code', ([newest]) => newest?.textContent ?? null);
    this.form = new PracticeForm(page, { url: page.url(), lastCode }, frame);
  }

  /** Waits until form and companion stand in the page. */
  static async enter(lab: Lab, page: Page): Promise<PracticeRoom> {
    const frame = await eventually('the practice form', () => {
      // The page may still be on its way from another one.
      return findForm(page).catch(() => null);
    });
    const room = new PracticeRoom(lab, page, frame);
    await room.notes.waitUntilReady();
    return room;
  }

  /** Chooses in the list with this label. */
  async choose(label: string, value: string): Promise<void> {
    await this.operator.fill(label, value);
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

/** By its element: addresses of pages of the extension are not told to every driver. */
async function findForm(page: Page): Promise<Frame | null> {
  const frame = await (await page.$('iframe'))?.contentFrame();
  return (await frame?.$('.sheet h1')) ? (frame ?? null) : null;
}

export const PRACTICE_MARK = practiceWords.id.mark;
