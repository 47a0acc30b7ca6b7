/** What stands beside the fields: right on bad input, in every generation, and never in the way. */
import { describe, expect } from 'vitest';
import { findOverlayViolations } from '../support/accessibility.ts';
import { eventually } from '../support/eventually.ts';
import { APPLICANT } from '../support/job.ts';
import type { Box, PageNote } from '../support/page-notes.ts';
import { panelWords } from '../../utils/words/panel.ts';
import { startRecording, test, type Stage } from './stage.ts';

/** Fields and buttons, and the letters of labels and messages: nothing may stand on these. */
function measureForm(): Box[] {
  const boxes = [...document.querySelectorAll('.sheet .v-field, .sheet button')]
    .filter((part) => part.checkVisibility())
    .map((part) => part.getBoundingClientRect());
  for (const text of document.querySelectorAll('.sheet .v-messages__message, .sheet .caption')) {
    const range = document.createRange();
    range.selectNodeContents(text);
    if (text.checkVisibility()) boxes.push(...range.getClientRects());
  }
  return boxes
    .filter((box) => box.bottom > 0 && box.top < innerHeight && box.width > 1)
    .map(({ left, top, right, bottom }) => ({ left, top, right, bottom }));
}

function overlaps(one: Box, other: Box): boolean {
  const slack = 0.5;
  return (
    one.left < other.right - slack &&
    other.left < one.right - slack &&
    one.top < other.bottom - slack &&
    other.top < one.bottom - slack
  );
}

/** The notes follow the form within a moment; then nothing may stand on it. */
async function expectNothingCovered({ lab, notes }: Stage): Promise<void> {
  let covered: string[] = [];
  const look = async (): Promise<boolean> => {
    const shown = await notes.list();
    const form = await lab.page.evaluate(measureForm);
    covered = shown.flatMap(({ field, boxes }: PageNote) =>
      boxes.flatMap((box) =>
        form
          .filter((part) => overlaps(box, part))
          .map((part) => `${field} ${JSON.stringify(box)} on ${JSON.stringify(part)}`),
      ),
    );
    return covered.length === 0;
  };
  await eventually('notes that cover nothing', look).catch(() => undefined);
  expect(covered).toEqual([]);
}

/** Errors of any script in the page, the extension's included. */
function watchErrors({ lab }: Stage): string[] {
  const errors: string[] = [];
  lab.page.on('pageerror', (error) => errors.push(String(error)));
  lab.page.on('console', (message) => {
    if (message.type() === 'error' && message.text().includes('Pendamping')) errors.push(message.text());
  });
  return errors;
}

describe('bad input', () => {
  test('a NIK with a letter, too short, too long', async ({ stage }) => {
    const errors = watchErrors(stage);
    await startRecording(stage);
    await stage.form.chooseKind();
    for (const [nik, said] of [
      ['32730117O8859901', /Tidak mungkin/],
      ['327301170885990', /15 dari 16 angka/],
      ['32730117088599011', /17/],
      ['3273014513859901', /Tidak mungkin/],
    ] as const) {
      await stage.form.type('nik', nik);
      await stage.form.leaveField();
      await stage.notes.waitFor('nik', said);
    }
    await stage.form.type('nik', APPLICANT.nik);
    await stage.notes.waitFor('nik', 'Cocok');
    expect(errors).toEqual([]);
  });

  test('names that no card carries', async ({ stage }) => {
    const errors = watchErrors(stage);
    await startRecording(stage);
    await stage.form.reachProfile(APPLICANT.nik, APPLICANT.email);
    const names = [
      'BUDI SANTOSO '.repeat(23).trim(), // 298 letters
      'BUDI 😀 SANTOSO',
      'بودي سانتوسو',
      'BUDI\u200bSANTOSO',
      'BUDI  SANTOSO',
      'BUD1 SANTOSO',
    ];
    for (const name of names) {
      await stage.form.type('name', name);
      const note = await stage.notes.waitFor('name', /Tidak mungkin|Periksa/);
      expect(note.text, name).not.toBe('');
      expect(await stage.form.valueOf('name'), 'the page keeps what was typed').toBe(name);
    }
    await stage.form.type('name', APPLICANT.name);
    await stage.notes.waitFor('name', 'Cocok');
    expect(errors).toEqual([]);
  });

  test('a page of the portal with no known field stays as it is', async ({ stage }) => {
    const errors = watchErrors(stage);
    const { page } = stage.lab;
    await page.goto(stage.portal.url.replace('/register', '/aktivasi?token=tidak-ada'));
    await page.waitForFunction(() => document.body.innerText.includes('Tautan aktivasi tidak valid'));
    await stage.notes.waitForChip('Tidak merekam');
    expect(await stage.notes.list()).toEqual([]);
    expect(errors).toEqual([]);
  });
});

describe('other generations of the form', () => {
  test('one page of 2021, with a captcha', async ({ stage }) => {
    const { page } = stage.lab;
    await stage.form.open('?gen=A');
    await stage.form.typeBeside('NIK', '32730117O8859901');
    await stage.notes.waitFor('nik', 'Tidak mungkin');
    await stage.form.typeBeside('Nama sesuai KTP', APPLICANT.nameWithTitle);
    await stage.notes.waitFor('name', 'Nama berisi gelar: S.E.');
    expect(await page.$$eval('input', (boxes) => boxes.length)).toBeGreaterThan(5);
  });

  test('contact first, labels of the mobile guide', async ({ stage }) => {
    await stage.form.open('?gen=B');
    await stage.form.reachProfileOfGenerationB(APPLICANT.phone.replace(/\D/g, ''));
    await stage.form.typeBeside('Nomor Induk Kependudukan', '327301170885990');
    await stage.notes.waitFor('nik', '15 dari 16 angka');
    await stage.form.typeBeside('Nama Lengkap', APPLICANT.nameWithTitle);
    await stage.notes.waitFor('name', 'Nama berisi gelar: S.E.');
  });
});

describe('never in the way', () => {
  test.for([
    ['in a window of 360 pixels', { width: 360, zoom: 1 }],
    ['at 200 % zoom', { width: null, zoom: 2 }],
    ['in a usual window', { width: null, zoom: 1 }],
  ] as const)('%s', async ([, { width, zoom }], { stage }) => {
    const { page } = stage.lab;
    await startRecording(stage);
    if (width !== null) await page.setViewport({ width, height: 740 });
    await stage.lab.setZoom(page, zoom);
    await stage.form.chooseKind();
    await stage.form.type('nik', '327301170885990');
    await stage.form.leaveField();
    await stage.notes.waitFor('nik', '15 dari 16 angka');
    await page.waitForSelector('.v-messages__message');
    await expectNothingCovered(stage);

    await stage.form.type('nik', APPLICANT.nik);
    await stage.form.type('email', APPLICANT.email);
    await stage.form.press('Verifikasi');
    await stage.form.typeCode(APPLICANT.email);
    await stage.form.choosePassword();
    await stage.form.type('name', APPLICANT.nameWithTitle);
    await stage.form.lookAt('name');
    await stage.notes.waitFor('name', 'Periksa');
    await expectNothingCovered(stage);
  });
});

test('notes are accessible in light and dark, in both languages', async ({ stage }) => {
  const { lab, form, notes } = stage;
  const operator = await startRecording(stage);
  await form.chooseKind();
  await form.type('nik', '3273011708859902');
  await notes.waitFor('nik', /Tidak mungkin|Periksa/);
  await notes.open('nik');
  for (const language of ['ID, Bahasa Indonesia', 'EN, English']) {
    await operator.press(language);
    await notes.waitFor('nik', language.startsWith('EN') ? /Check|Impossible/ : /Periksa|Tidak mungkin/);
    for (const dark of [false, true]) {
      expect(await findOverlayViolations(lab, lab.page, dark), `${language}, dark: ${dark}`).toEqual([]);
    }
  }
  await operator.waitFor(panelWords.en.recording.on);
});
