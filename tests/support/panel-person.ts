/** Uses the side panel as a person does: by the words that can be read there. */
import { panelWords } from '../../utils/words/panel.ts';
import type { Lab, Panel } from './browsers/lab.ts';
import { waitForDownload } from './downloads.ts';
import { eventually } from './eventually.ts';

const PATIENCE_INSIDE_MS = 1_000;
const BETWEEN_LOOKS_MS = 20;
/** Far more than such a question takes on a busy computer. */
const ANSWER_WITHIN_MS = 10_000;

export interface ChronologyLine {
  readonly text: string;
  readonly hasPicture: boolean;
}

/** Styles may write a first letter large. */
export function says(text: string, words: string): boolean {
  return text.toLowerCase().includes(words.toLowerCase());
}

export class PanelPerson {
  readonly panel: Panel;

  constructor(panel: Panel) {
    this.panel = panel;
  }

  /** All words that are visible now. */
  read(): Promise<string> {
    return this.panel.evaluate(() => document.body.innerText);
  }

  async waitFor(words: string): Promise<void> {
    let last = '';
    await eventually(`the panel to say "${words}"`, async () => {
      last = await orElse(last, this.#readOnce(words));
      return says(last, words);
    }).catch((error: unknown) => {
      throw new Error(`${String(error)}; it says:\n${last}`, { cause: error });
    });
  }

  /**
   * What the panel says as soon as these words are there, else after a second. Waits in the panel itself, since to ask
   * again and again from outside keeps Firefox busier than what is waited for.
   */
  #readOnce(words: string): Promise<string> {
    return this.panel.evaluate(
      async (wanted, patienceMs, pauseMs) => {
        const until = performance.now() + patienceMs;
        const read = (): string => document.body.innerText;
        while (!read().toLowerCase().includes(wanted) && performance.now() < until)
          await new Promise((resolve) => setTimeout(resolve, pauseMs));
        return read();
      },
      words.toLowerCase(),
      PATIENCE_INSIDE_MS,
      BETWEEN_LOOKS_MS,
    );
  }

  /** Presses the visible button, link or summary with these words (or this label). */
  async press(words: string): Promise<void> {
    await eventually(`the panel's button "${words}"`, () =>
      this.panel.evaluate((wanted) => {
        const controls = document.querySelectorAll<HTMLElement>('button, a[href], summary, label.choice');
        const found = [...controls].find((control) => {
          const label = control.getAttribute('aria-label') ?? control.innerText;
          const isOff = control.matches(':disabled') || control.ariaDisabled === 'true';
          return label.trim() === wanted && !isOff && control.checkVisibility();
        });
        found?.scrollIntoView({ block: 'center' });
        found?.click();
        return found !== undefined;
      }, words),
    );
  }

  /** From the export's view: has the bundle made, and waits until the browser has put it there; its path. */
  async download(folder: string): Promise<string> {
    await this.press(panelWords.id.export.download);
    await this.waitFor(panelWords.id.export.downloadAgain);
    return waitForDownload(folder);
  }

  /** Types into the field with this label, or chooses from it. */
  async fill(label: string, value: string): Promise<void> {
    await eventually(`the panel's field "${label}"`, () =>
      this.panel.evaluate(
        (wanted, text) => {
          const labels = [...document.querySelectorAll('label')];
          const control = labels.find((candidate) => candidate.innerText.trim() === wanted)?.control;
          if (!control?.checkVisibility()) return false;
          control.focus();
          const prototype = Object.getPrototypeOf(control) as object;
          Object.getOwnPropertyDescriptor(prototype, 'value')?.set?.call(control, text);
          control.dispatchEvent(new Event('input', { bubbles: true }));
          control.dispatchEvent(new Event('change', { bubbles: true }));
          control.blur();
          return true;
        },
        label,
        value,
      ),
    );
  }

  /** The chronology as shown, newest first. */
  chronology(): Promise<ChronologyLine[]> {
    return this.#readLines('', false, 0);
  }

  /** Waits for a line of the chronology, and for its picture when one is wanted. */
  async waitForLine(words: string, wanted: { readonly picture: boolean }): Promise<ChronologyLine> {
    let last: ChronologyLine[] = [];
    try {
      return await eventually(words, async () => {
        last = await orElse(last, this.#readLines(words, wanted.picture, PATIENCE_INSIDE_MS));
        return last.find((line) => says(line.text, words) && (line.hasPicture || !wanted.picture));
      });
    } catch {
      const seen = last.map((line) => `${line.hasPicture ? '[picture] ' : ''}${line.text}`).join('\n');
      throw new Error(
        `The chronology has no line "${words}"${wanted.picture ? ' with a picture' : ''}:\n${seen}`,
      );
    }
  }

  /** The chronology as soon as it has such a line, else after `patienceMs`; waits as `#readOnce` does. */
  #readLines(words: string, withPicture: boolean, patienceMs: number): Promise<ChronologyLine[]> {
    return this.panel.evaluate(
      async (wanted, needsPicture, patience, pauseMs) => {
        const until = performance.now() + patience;
        const read = (): ChronologyLine[] =>
          [...document.querySelectorAll<HTMLElement>('li.entry')].map((row) => ({
            text: row.innerText.replace(/\s+/g, ' ').trim(),
            hasPicture: row.querySelector('button.thumb') !== null,
          }));
        const isThere = (line: ChronologyLine): boolean =>
          line.text.toLowerCase().includes(wanted) && (line.hasPicture || !needsPicture);
        while (!read().some(isThere) && performance.now() < until)
          await new Promise((resolve) => setTimeout(resolve, pauseMs));
        return read();
      },
      words.toLowerCase(),
      withPicture,
      patienceMs,
      BETWEEN_LOOKS_MS,
    );
  }
}

/** The answer, or the other thing when there is none because the document that was asked is gone. */
async function orElse<Answer>(otherwise: Answer, asked: Promise<Answer>): Promise<Answer> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<Answer>((resolve) => {
    timer = setTimeout(resolve, ANSWER_WITHIN_MS, otherwise);
  });
  return Promise.race([asked, late]).finally(() => clearTimeout(timer));
}

/**
 * Loads the side panel anew. Firefox begins that a little later, and until then shows the former page as whole.
 * Between the two pages nobody answers: the question is only asked again, and the reload waits for its answer.
 */
export async function reloadPanel(lab: Lab, { panel }: PanelPerson): Promise<PanelPerson> {
  await panel.evaluate(() => {
    document.documentElement.dataset['former'] = '';
    setTimeout(() => location.reload());
  });
  return eventually('the panel to be loaded anew', async () => {
    const again = await lab.panel();
    const isLoaded = await again
      .evaluate(
        () => document.readyState === 'complete' && document.documentElement.dataset['former'] === undefined,
      )
      .catch(() => false);
    return isLoaded ? new PanelPerson(again) : null;
  });
}
