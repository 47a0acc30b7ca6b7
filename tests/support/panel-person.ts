/** Uses the side panel as a person does: by the words that can be read there. */
import { panelWords } from '../../utils/words/panel.ts';
import type { Lab, Panel } from './browsers/lab.ts';
import { waitForDownload } from './downloads.ts';
import { eventually } from './eventually.ts';

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
      last = await this.read();
      return says(last, words);
    }).catch((error: unknown) => {
      throw new Error(`${String(error)}; it says:\n${last}`, { cause: error });
    });
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
    return this.panel.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('li.entry')].map((row) => ({
        text: row.innerText.replace(/\s+/g, ' ').trim(),
        hasPicture: row.querySelector('button.thumb') !== null,
      })),
    );
  }

  /** Waits for a line of the chronology, and for its picture when one is wanted. */
  async waitForLine(words: string, wanted: { readonly picture: boolean }): Promise<ChronologyLine> {
    let last: ChronologyLine[] = [];
    try {
      return await eventually(words, async () => {
        last = await this.chronology();
        return last.find((line) => says(line.text, words) && (line.hasPicture || !wanted.picture));
      });
    } catch {
      const seen = last.map((line) => `${line.hasPicture ? '[picture] ' : ''}${line.text}`).join('\n');
      throw new Error(
        `The chronology has no line "${words}"${wanted.picture ? ' with a picture' : ''}:\n${seen}`,
      );
    }
  }
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
