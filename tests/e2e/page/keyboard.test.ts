/** The whole way of a hint without a mouse. */
import { expect } from 'vitest';
import { eventually } from '../../support/eventually.ts';
import { NAME_FORM, NAME_PROPOSED, NAME_WITH_TITLE, test, type PageStage } from './page-stage.ts';

/** Classes of what has the focus inside the extension's tree, or '' while the page has it. */
async function focused({ notes }: PageStage): Promise<string> {
  const overlay = await notes.overlay();
  return overlay.evaluate((root) => root.activeElement?.className ?? '');
}

async function tabTo(stage: PageStage, wanted: string): Promise<void> {
  for (let presses = 0; presses < 12; presses += 1) {
    if ((await focused(stage)) === wanted) return;
    await stage.page.keyboard.press('Tab');
  }
  throw new Error(`No way to ${wanted} with the Tab key; the focus is on "${await focused(stage)}"`);
}

test('reach, open, use, undo and close a hint; the focus stays with it', async ({ stage }) => {
  const { page, notes } = stage;
  await stage.open(NAME_FORM);
  await stage.type('#name', NAME_WITH_TITLE);
  await notes.waitFor('name', 'Periksa');

  await tabTo(stage, 'line-main');
  await page.keyboard.press('Enter');
  const overlay = await notes.overlay();
  await eventually('the card in its place', () =>
    overlay.evaluate((root) => root.querySelector('.card')?.checkVisibility({ visibilityProperty: true })),
  );
  await tabTo(stage, 'use');
  await page.keyboard.press('Enter');
  await eventually('the proposal', async () => (await stage.valueOf('#name')) === NAME_PROPOSED);
  await eventually('the focus on the hint', async () => (await focused(stage)) === 'line-main');

  await tabTo(stage, 'line-undo');
  await page.keyboard.press('Enter');
  await eventually('the earlier value', async () => (await stage.valueOf('#name')) === NAME_WITH_TITLE);
  await eventually('the focus on the hint', async () => (await focused(stage)) === 'line-main');

  const isOpen = (): Promise<boolean> => overlay.evaluate((root) => root.querySelector('.card') !== null);
  expect(await isOpen()).toBe(true);
  await page.keyboard.press('Escape');
  await eventually('the card to close', async () => !(await isOpen()));
  expect(await focused(stage)).toBe('line-main');
});

test('the hint of a field that is scrolled away brings it back', async ({ stage }) => {
  const { page } = stage;
  await stage.open(
    `${NAME_FORM}<div style="height:300vh"></div><button id="end" type="button">Akhir</button>`,
  );
  await stage.type('#name', NAME_WITH_TITLE);
  await stage.notes.waitFor('name', 'Periksa');
  await page.focus('#end');
  expect(await page.evaluate(() => scrollY)).toBeGreaterThan(500);
  await tabTo(stage, 'line-main');
  await eventually('the field in the window', () =>
    page.$eval('#name', (field) => {
      const { top, bottom } = field.getBoundingClientRect();
      return top >= 0 && bottom <= innerHeight;
    }),
  );
});

test('the card closes when another field is entered or the page is pressed', async ({ stage }) => {
  const { page, notes } = stage;
  await stage.open(NAME_FORM);
  await stage.type('#name', NAME_WITH_TITLE);
  const overlay = await notes.overlay();
  const isOpen = (): Promise<boolean> => overlay.evaluate((root) => root.querySelector('.card') !== null);
  await notes.open('name');
  await page.focus('#name');
  expect(await isOpen()).toBe(true);
  await page.focus('#phone');
  await eventually('the card to close', async () => !(await isOpen()));
  await notes.open('name');
  await page.mouse.click(5, 5);
  await eventually('the card to close', async () => !(await isOpen()));
});
