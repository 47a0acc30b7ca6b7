/** Forms in other frameworks' markup, and pages that are none of our business. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect } from 'vitest';
import { test } from './page-stage.ts';

const FOLDER = join(import.meta.dirname, '../../fixtures/forms');
const markup = (name: string): string => readFileSync(join(FOLDER, name), 'utf8');
const ids = JSON.parse(markup('index.json')) as Record<string, { fields: Record<string, string> }>;

/** The frameworks' own styles are not loaded: one field to a row, as they all draw them. */
const ROWS =
  '<style>.v-input,.MuiFormControl-root,.mb-3{display:block;margin:24px 8px;max-width:30rem}</style>';

/** No farther from its field than the field's own row. */
const NEAR_PX = 120;

const CASES = [
  ['vuetify2-identity.html', 'nik', '32730117O8859901'],
  ['vuetify3-identity.html', 'nik', '32730117O8859901'],
  ['vuetify3-profile.html', 'name', 'Budi Santoso, S.E.'],
  ['mui-profile.html', 'name', 'Budi Santoso, S.E.'],
  ['bootstrap-english.html', 'nik', '32730117O8859901'],
  ['plain-table.html', 'name', 'Budi Santoso, S.E.'],
] as const;

describe('hints beside the right field', () => {
  test.for(CASES)('%s: %s', async ([name, field, value], { stage }) => {
    await stage.open(ROWS + markup(name));
    const selector = `#${ids[name]?.fields[field]}`;
    await stage.type(selector, value);
    const note = await stage.notes.waitFor(field, /Periksa|Tidak mungkin/);
    const box = await stage.page.$eval(selector, (element) => {
      const shown = element.closest('.v-field,.v-input__slot,.MuiInputBase-root') ?? element;
      const { left, top, right, bottom } = shown.getBoundingClientRect();
      return { left, top, right, bottom };
    });
    const [line] = note.boxes;
    const gapX = Math.max(0, line!.left - box.right, box.left - line!.right);
    const gapY = Math.max(0, line!.top - box.bottom, box.top - line!.bottom);
    expect(gapX).toBeLessThan(NEAR_PX);
    expect(gapY).toBeLessThan(NEAR_PX);
    const others = (await stage.notes.list()).filter((other) => other.field !== field);
    expect(others.map(({ label }) => label)).toEqual([]);
  });
});

test('no hint on login, search, newsletter, contact and unrelated pages', async ({ stage }) => {
  const contact = `<form><h1>Hubungi kami</h1><label>Nama <input id="n"></label>
    <label>Email <input id="e"></label><label>Pesan <textarea></textarea></label><button>Kirim</button></form>`;
  const pages = [
    markup('login.html'),
    markup('search-and-newsletter.html'),
    markup('unrelated.html'),
    contact,
  ];
  for (const body of pages) {
    await stage.open(body);
    for (const box of await stage.page.$$(
      'input:not([type=checkbox]):not([type=radio]):not([type=submit]):not([type=hidden]),textarea',
    ))
      await box.type('Budi Santoso, S.E.');
    // The hint of a form that is ours comes after what would have come here.
    await stage.page.evaluate(() => {
      document.body.insertAdjacentHTML('afterbegin', '<p id="mark">selesai</p>');
    });
    await stage.page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 600)));
    expect(await stage.notes.list(), body.slice(0, 60)).toEqual([]);
  }
});
