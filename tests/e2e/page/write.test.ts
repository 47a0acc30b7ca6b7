/** "Pakai ini" writes into one field as a person would, reads back, and can be undone. */
import { expect } from 'vitest';
import { NAME_FORM, NAME_PROPOSED, NAME_WITH_TITLE, test } from './page-stage.ts';

test('writes with the events of typing, into this field only, and takes it back', async ({ stage }) => {
  const { page, notes } = stage;
  await stage.open(NAME_FORM);
  await stage.type('#phone', '81200009901');
  await stage.type('#name', NAME_WITH_TITLE);
  await page.evaluate(() => {
    const seen: string[] = [];
    for (const type of ['focus', 'keydown', 'input', 'keyup', 'change', 'blur'])
      document.querySelector('#name')?.addEventListener(type, () => seen.push(type));
    Object.assign(globalThis, { seen });
  });
  await notes.open('name');
  await notes.click('.note[data-field="name"] .use');
  await page.waitForFunction(
    (wanted) => document.querySelector<HTMLInputElement>('#name')?.value === wanted,
    {},
    NAME_PROPOSED,
  );
  const seen = await page.evaluate(() => (globalThis as unknown as { seen: string[] }).seen);
  // At blur Firefox itself tells the change once more, as for a person's typing.
  expect(seen.filter((type, at) => type !== seen[at - 1])).toEqual([
    'focus',
    'keydown',
    'input',
    'keyup',
    'change',
    'blur',
  ]);
  expect(await stage.valueOf('#phone')).toBe('81200009901');

  await notes.waitFor('name', 'Urungkan');
  await notes.click('.note[data-field="name"] .line-undo');
  await page.waitForFunction(
    (wanted) => document.querySelector<HTMLInputElement>('#name')?.value === wanted,
    {},
    NAME_WITH_TITLE,
  );
});

test('a page that refuses is not asked twice, and the person is told what to type', async ({ stage }) => {
  const { page, notes } = stage;
  await stage.open(NAME_FORM);
  await stage.type('#name', NAME_WITH_TITLE);
  await page.$eval('#name', (element) => {
    const field = element as HTMLInputElement;
    const kept = field.value;
    field.addEventListener('input', () => (field.value = kept));
  });
  await notes.open('name');
  await notes.click('.note[data-field="name"] .use');
  const note = await notes.waitFor('name', 'tidak menerima isian ini');
  expect(note.text).toContain(NAME_PROPOSED);
  expect(note.text).not.toContain('Pakai ini');
  expect(await stage.valueOf('#name')).toBe(NAME_WITH_TITLE);
});

test("a click that the page's own script makes writes nothing", async ({ stage }) => {
  const { notes } = stage;
  await stage.open(NAME_FORM);
  await stage.type('#name', NAME_WITH_TITLE);
  await notes.open('name');
  const overlay = await notes.overlay();
  await overlay.evaluate((root) => root.querySelector<HTMLElement>('.use')?.click());
  await notes.click('.note[data-field="name"] .use');
  await notes.waitFor('name', 'Urungkan');
  expect(await stage.valueOf('#name')).toBe(NAME_PROPOSED);
});
