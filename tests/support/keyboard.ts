/** Uses a page by its keys alone, and knows where the focus is. */
import type { Page } from 'puppeteer-core';
import { eventually } from './eventually.ts';
import { says } from './panel-person.ts';

/** Name of what has the focus, as it can be read. */
export function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (!(element instanceof HTMLElement) || element === document.body) return '';
    const labels = [...((element as HTMLInputElement | HTMLSelectElement).labels ?? [])];
    const name = element.getAttribute('aria-label') ?? labels.map((one) => one.innerText).join(' ');
    return (name || element.innerText).trim().replaceAll(/\s+/g, ' ');
  });
}

/** What moves the focus by itself, such as the heading of a new view, does so in the frame after it is drawn. */
function settleFocus(page: Page): Promise<void> {
  return page.evaluate(
    () => new Promise<void>((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve()))),
  );
}

/** Goes on with Tab, or back with Shift and Tab, until this has the focus. */
export async function tabTo(page: Page, name: string, key: 'Tab' | 'ShiftTab' = 'Tab'): Promise<void> {
  for (let presses = 0; presses < 60; presses += 1) {
    if (says(await focused(page), name)) {
      await settleFocus(page);
      if (says(await focused(page), name)) return;
    }
    if (key === 'ShiftTab') await page.keyboard.down('Shift');
    await page.keyboard.press('Tab');
    if (key === 'ShiftTab') await page.keyboard.up('Shift');
  }
  throw new Error(`No way to "${name}" with the Tab key; the focus is on "${await focused(page)}"`);
}

export async function enter(page: Page, name: string): Promise<void> {
  await tabTo(page, name);
  await page.keyboard.press('Enter');
}

/** Waits until the focus has come to what says this: the heading of a view, or a field. */
export async function arrive(page: Page, name: string): Promise<void> {
  let last = '';
  await eventually(`the focus on "${name}"`, async () => {
    last = await focused(page);
    return says(last, name);
  }).catch((error: unknown) => {
    throw new Error(`The focus is on "${last}"`, { cause: error });
  });
}
