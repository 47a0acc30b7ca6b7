/** Nothing of ours stands on the form, however little room there is, and nothing of ours is printed. */
import { describe, expect } from 'vitest';
import { startPortal } from '../../portal/server/start-portal.ts';
import { eventually } from '../../support/eventually.ts';
import type { Box } from '../../support/page-notes.ts';
import { PracticeForm } from '../../support/practice-form.ts';
import { NAME_FORM, NAME_WITH_TITLE, test, type PageStage } from './page-stage.ts';

const SIZES = [
  ['1280 pixels', { width: 1280, zoom: 1 }],
  ['360 pixels', { width: 360, zoom: 1 }],
  ['200 % zoom', { width: null, zoom: 2 }],
] as const;

/** Twelve fields with labels above and an error under every second one, close to each other. */
const DENSE = `<style>body{margin:8px;font:16px sans-serif} label,input,p{display:block;margin:2px 0} input{width:18rem;max-width:100%;height:30px;box-sizing:border-box}</style>
<form><h1>Data diri</h1><label for="nik">NIK</label><input id="nik"><p class="invalid-feedback">NIK wajib diisi</p>
<label for="name">Nama lengkap (sesuai KTP)</label><input id="name"><p class="invalid-feedback">Nama wajib diisi</p>
<label for="birth">Tanggal Lahir</label><input id="birth" placeholder="dd/mm/yyyy">
<label for="phone">Nomor Telepon</label><input id="phone"><label for="email">Email</label><input id="email">
${Array.from({ length: 7 }, (_, at) => `<label for="x${at}">Keterangan ${at}</label><input id="x${at}">`).join('')}
<button type="button">Daftar</button></form>`;

/** Fields, buttons and the letters of labels and messages that are in the window. */
function measureForm(): Box[] {
  const controls = [...document.querySelectorAll('input:not([type=hidden]),textarea,button')].map(
    (part) => part.closest('.v-field') ?? part,
  );
  const boxes = controls
    .filter((part) => part.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
    .map((part) => part.getBoundingClientRect());
  for (const text of document.querySelectorAll('label,.v-messages__message,.invalid-feedback,.caption,td')) {
    if (!text.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
    const range = document.createRange();
    range.selectNodeContents(text);
    if (text.querySelector('input,button') === null) boxes.push(...range.getClientRects());
  }
  return boxes
    .filter((box) => box.bottom > 0 && box.top < innerHeight && box.width > 2 && box.height > 2)
    .map(({ left, top, right, bottom }) => ({ left, top, right, bottom }));
}

const SLACK_PX = 1;
function overlaps(one: Box, other: Box): boolean {
  return (
    one.left < other.right - SLACK_PX &&
    other.left < one.right - SLACK_PX &&
    one.top < other.bottom - SLACK_PX &&
    other.top < one.bottom - SLACK_PX
  );
}

/** Every box of the extension that can be seen now. */
async function shownBoxes({ notes }: PageStage): Promise<Box[]> {
  const overlay = await notes.overlay();
  return overlay.evaluate(
    (root, selector) =>
      [...root.querySelectorAll(selector)]
        .filter((part) => part.checkVisibility({ visibilityProperty: true }))
        .map((part) => part.getBoundingClientRect())
        .map(({ left, top, right, bottom }) => ({ left, top, right, bottom })),
    '.line,.card,.chip-row',
  );
}

async function expectNothingCovered(stage: PageStage, where: string): Promise<void> {
  let covered: string[] = [];
  const look = async (): Promise<boolean> => {
    const form = await stage.page.evaluate(measureForm);
    covered = (await shownBoxes(stage)).flatMap((box) =>
      form
        .filter((part) => overlaps(box, part))
        .map((part) => `${JSON.stringify(box)} on ${JSON.stringify(part)}`),
    );
    return covered.length === 0;
  };
  await eventually('hints that cover nothing', look).catch(() => undefined);
  expect(covered, where).toEqual([]);
}

async function resize(stage: PageStage, { width, zoom }: (typeof SIZES)[number][1]): Promise<void> {
  if (width !== null) await stage.page.setViewport({ width, height: 800 });
  if (zoom !== 1) await stage.lab.setZoom(stage.page, zoom);
}

describe('hints and chip cover no field, label, message or button', () => {
  test.for(SIZES)('on a dense form: %s', async ([where, size], { stage }) => {
    await stage.open(DENSE);
    await resize(stage, size);
    await stage.type('#nik', '32730117O8859901');
    await stage.type('#name', NAME_WITH_TITLE);
    await stage.notes.waitFor('nik', 'Tidak mungkin');
    await stage.notes.waitFor('name', 'Periksa');
    await expectNothingCovered(stage, where);
  });

  test.for(SIZES)('on the three generations of the portal: %s', async ([where, size], { stage }) => {
    const portal = await startPortal();
    const form = new PracticeForm(stage.page, portal);
    await form.open();
    await resize(stage, size);
    await form.type('nik', '32730117O8859901');
    await stage.notes.waitFor('nik', 'Tidak mungkin');
    await expectNothingCovered(stage, `C, ${where}`);
    await form.open('?gen=A');
    await form.typeBeside('NIK', '32730117O8859901');
    await stage.notes.waitFor('nik', 'Tidak mungkin');
    await expectNothingCovered(stage, `A, ${where}`);
    await form.open('?gen=B');
    await form.reachProfileOfGenerationB('81200009901');
    await form.typeBeside('Nomor Induk Kependudukan', '32730117O8859901');
    await stage.notes.waitFor('nik', 'Tidak mungkin');
    await expectNothingCovered(stage, `B, ${where}`);
    await portal.close();
  });
});

describe('the open card', () => {
  test.for(SIZES)('leaves its field, label, error and line free: %s', async ([, size], { stage }) => {
    await stage.open(DENSE);
    await resize(stage, size);
    await stage.type('#name', NAME_WITH_TITLE);
    await stage.notes.waitFor('name', /gelar/i);
    await stage.notes.open('name');
    const overlay = await stage.notes.overlay();
    const measure = (root: ShadowRoot): { card: Box; line: Box; use: Box; isWhole: boolean } => {
      const boxOf = (selector: string): Box => {
        const { left, top, right, bottom } = root.querySelector(selector)!.getBoundingClientRect();
        return { left, top, right, bottom };
      };
      const card = root.querySelector('.note .card')!;
      return {
        card: boxOf('.note .card'),
        line: boxOf('.note[data-field="name"] .line'),
        use: boxOf('.use'),
        isWhole: card.scrollHeight <= card.clientHeight + 1,
      };
    };
    await eventually('the card in its place', () =>
      overlay.evaluate((root) =>
        root.querySelector('.note .card .use')?.checkVisibility({ visibilityProperty: true }),
      ),
    );
    const { card, line, use, isWhole } = await overlay.evaluate(measure);
    const own = await stage.page.evaluate(() =>
      ['label[for=name]', '#name', '#name + p'].map((selector) => {
        const range = document.createRange();
        const element = document.querySelector(selector)!;
        if (element.matches('input')) range.selectNode(element);
        else range.selectNodeContents(element);
        const { left, top, right, bottom } = range.getBoundingClientRect();
        return { left, top, right, bottom };
      }),
    );
    const covered = [...own, line].filter((box) => overlaps(card, box));
    expect(covered).toEqual([]);
    expect(use.bottom).toBeLessThanOrEqual(card.bottom + SLACK_PX);
    if (size.zoom === 1) expect(isWhole).toBe(true);
  });
});

test('nothing of it is printed', async ({ stage }) => {
  await stage.open(NAME_FORM);
  const overlay = await stage.notes.overlay();
  const styles = await overlay.evaluate((root) => root.querySelector('style')?.textContent ?? '');
  expect(styles).toContain('@media print{.ground{display:none}}');
});
