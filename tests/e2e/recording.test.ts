/** Everything that the portal says is kept once, whatever happens to the browser meanwhile. */
import { describe, expect } from 'vitest';
import { panelWords } from '../../utils/words/panel.ts';
import { eventually } from '../support/eventually.ts';
import { PageNotes } from '../support/page-notes.ts';
import { says } from '../support/panel-person.ts';
import { PracticeForm } from '../support/practice-form.ts';
import { findFaults, readStored } from '../endure/stored-records.ts';
import { person } from '../portal/people.ts';
import { startRecording, test } from './stage.ts';

const REGISTERED = 'NIK sudah terdaftar';
const EMAIL_TAKEN = 'Email sudah terdaftar';
/** The first account of the practice portal. */
const TAKEN_EMAIL = 'hendra.gunawan@contoh.id';

const count = (lines: readonly { text: string }[], words: string): number =>
  lines.filter((line) => says(line.text, words)).length;

describe('a background that is stopped', () => {
  test('between two messages loses nothing', async ({ stage }) => {
    const operator = await startRecording(stage);
    await stage.form.chooseKind();
    await stage.form.type('nik', person('hendra').nik);
    await operator.waitForLine(REGISTERED, { picture: true });
    const before = await operator.chronology();

    await stage.lab.stopBackground();
    await stage.form.type('email', TAKEN_EMAIL);
    await operator.waitForLine(EMAIL_TAKEN, { picture: true });
    const after = await operator.chronology();
    expect(after.slice(-before.length)).toEqual(before);
  });

  test('while a picture is being taken leaves the text and a reason, nothing half written', async ({
    stage,
  }) => {
    const operator = await startRecording(stage);
    await stage.form.chooseKind();
    await stage.form.type('nik', person('hendra').nik);
    await operator.waitForLine(REGISTERED, { picture: false });
    await stage.lab.stopBackground();

    await stage.form.type('email', TAKEN_EMAIL);
    await operator.waitForLine(EMAIL_TAKEN, { picture: true });
    const line = await operator.waitForLine(REGISTERED, { picture: false });
    expect(line.hasPicture || says(line.text, 'tanpa gambar')).toBe(true);
    expect(line.text).not.toContain('belum selesai');
  });
});

test('a message that vanishes is caught, and so is one that comes again', async ({ stage }) => {
  const operator = await startRecording(stage);
  const { page } = stage.lab;
  stage.portal.setFaults({ messages: [{ id: 'nik-duplicate', place: 'snackbar' }] });
  await stage.form.chooseKind();
  await stage.form.type('nik', person('budi').nik);
  await operator.waitForLine(REGISTERED, { picture: true });
  await page.waitForFunction(
    () => !document.querySelector('.v-snackbar .v-snackbar__content')?.checkVisibility(),
  );
  await stage.form.type('nik', person('siti').nik);
  await page.waitForFunction(() =>
    document.querySelector('.v-snackbar .v-snackbar__content')?.checkVisibility(),
  );
  stage.portal.setFaults({});
  await stage.form.type('email', TAKEN_EMAIL);
  await operator.waitForLine(EMAIL_TAKEN, { picture: true });
  expect(count(await operator.chronology(), REGISTERED)).toBe(2);
});

test('the same message drawn anew many times is one record', async ({ stage }) => {
  const operator = await startRecording(stage);
  const { page } = stage.lab;
  await stage.form.chooseKind();
  await stage.form.type('nik', person('hendra').nik);
  await operator.waitForLine(REGISTERED, { picture: true });
  await page.evaluate(async () => {
    for (let round = 0; round < 30; round += 1) {
      const message = document.querySelector('.v-messages__message');
      message?.replaceWith(message.cloneNode(true));
      await new Promise(requestAnimationFrame);
    }
  });
  await stage.form.type('email', TAKEN_EMAIL);
  await operator.waitForLine(EMAIL_TAKEN, { picture: true });
  expect(count(await operator.chronology(), REGISTERED)).toBe(1);
});

test('pause stops everything, and says so', async ({ stage }) => {
  const operator = await startRecording(stage);
  const { form, notes } = stage;
  await form.chooseKind();
  await form.type('nik', '32730117O8859901');
  await notes.waitFor('nik', 'Tidak mungkin');
  await notes.click('.chip-pause');
  await notes.waitForChip('Dijeda');
  expect(await notes.list()).toEqual([]);

  await form.type('nik', person('hendra').nik);
  await stage.lab.page.waitForFunction(
    (words) => document.querySelector('.v-messages__message')?.textContent === words,
    {},
    REGISTERED,
  );
  expect(await notes.list()).toEqual([]);
  await form.type('nik', '');
  await stage.lab.page.waitForFunction(() => document.querySelector('.v-messages__message') === null);
  await notes.click('.chip-pause');
  await notes.waitForChip('Merekam');
  await form.type('email', TAKEN_EMAIL);
  await operator.waitForLine(EMAIL_TAKEN, { picture: true });

  const lines = await operator.chronology();
  expect(count(lines, REGISTERED)).toBe(0);
  expect(count(lines, 'dijeda')).toBe(1);
  expect(count(lines, 'dilanjutkan')).toBe(1);
});

test('what the portal says during a pause is not recorded when it ends', async ({ stage }) => {
  const operator = await startRecording(stage);
  const { form, notes, lab } = stage;
  await form.chooseKind();
  await notes.click('.chip-pause');
  await notes.waitForChip('Dijeda');
  await form.type('nik', person('hendra').nik);
  await lab.page.waitForFunction(
    (words) => document.querySelector('.v-messages__message')?.textContent === words,
    {},
    REGISTERED,
  );
  await notes.click('.chip-pause');
  await notes.waitForChip('Merekam');
  await form.type('email', TAKEN_EMAIL);
  await operator.waitForLine(EMAIL_TAKEN, { picture: true });
  expect(count(await operator.chronology(), REGISTERED)).toBe(0);
});

test('two tabs that record the same case at once lose nothing, and the chain holds', async ({ stage }) => {
  const operator = await startRecording(stage);
  const { form, lab, portal } = stage;
  await form.chooseKind();
  const page = await lab.newPage();
  const otherForm = new PracticeForm(page, portal);
  const otherNotes = new PageNotes(lab, page);
  await otherForm.open();
  await otherNotes.waitUntilReady();
  await lab.pressToolbarButton(page);
  await otherNotes.waitForChip('Merekam');
  await Promise.all([form.type('nik', person('hendra').nik), otherForm.type('email', TAKEN_EMAIL)]);

  await operator.waitForLine(REGISTERED, { picture: false });
  await operator.waitForLine(EMAIL_TAKEN, { picture: true });
  const { panel } = operator;
  await eventually('no picture that is awaited', async () =>
    (await readStored(panel)).entries.every(({ picture }) => picture.state !== 'pending'),
  );
  expect(findFaults(await readStored(panel))).toEqual([]);
  const lines = await operator.chronology();
  expect([count(lines, REGISTERED), count(lines, EMAIL_TAKEN)]).toEqual([1, 1]);
});

test('without the grant the text is kept, and one press brings the pictures back', async ({ stage }) => {
  const operator = await startRecording(stage);
  const { form, lab, portal } = stage;
  await lab.page.goto(`https://oss.go.id:${portal.port}/`);
  await form.open();
  await stage.notes.waitUntilReady();
  await form.chooseKind();
  await form.type('nik', person('hendra').nik);
  const line = await operator.waitForLine(REGISTERED, { picture: false });
  expect(line.hasPicture).toBe(false);
  await operator.waitFor('tanpa gambar');
  await operator.waitFor(panelWords.id.recording.grantLost);

  await lab.pressToolbarButton(lab.page);
  await operator.waitFor(panelWords.id.recording.grantAlive);
  await form.type('email', TAKEN_EMAIL);
  await operator.waitForLine(EMAIL_TAKEN, { picture: true });
});

test('failures without a word are recorded with what the network says', async ({ stage }) => {
  const operator = await startRecording(stage);
  const { form, portal } = stage;
  await form.chooseKind();
  portal.setFaults({ calls: [{ call: 'check-nik', how: '500', text: '' }] });
  await form.type('nik', person('siti').nik);
  const line = await operator.waitForLine('HTTP 500', { picture: true });
  expect(line.text).toContain('erver portal gagal menjawab');

  portal.setFaults({ calls: [{ call: 'check-email', how: 'reset' }] });
  await form.type('email', 'siti.aminah@contoh.id');
  await operator.waitForLine('koneksi ke server putus', { picture: true });
});

test('a whole page of failure is recorded too', async ({ stage }) => {
  const operator = await startRecording(stage);
  const { lab, portal } = stage;
  portal.setFaults({ calls: [{ call: 'document', how: '503', times: 1 }] });
  await lab.page.goto(portal.url);
  await operator.waitForLine('503 Service Unavailable', { picture: false });
});

test('a message of 10 MB is cut, counted and kept', async ({ stage }) => {
  const operator = await startRecording(stage);
  const { form, portal } = stage;
  await form.chooseKind();
  portal.setFaults({
    messages: [
      { id: 'nik-duplicate', text: `${REGISTERED}. ${'Hubungi layanan. '.repeat(600_000)}`, times: 1 },
    ],
  });
  await form.type('nik', person('budi').nik);
  await operator.waitForLine(REGISTERED, { picture: false });
  await operator.press(panelWords.id.chronology.wholeText);
  const line = await operator.waitForLine('dipotong', { picture: false });
  expect(line.text.length).toBeLessThan(10_000);
  portal.setFaults({});
  await form.type('nik', person('siti').nik);
  await stage.notes.waitFor('nik', /Periksa|Tidak mungkin/);
  await form.type('email', TAKEN_EMAIL);
  await operator.waitForLine(EMAIL_TAKEN, { picture: true });
});

test('evidence and a note by hand', async ({ stage }) => {
  const operator = await startRecording(stage);
  const words = panelWords.id.recording;
  await operator.press(words.capture);
  await operator.waitForLine('bukti diambil dengan tombol', { picture: true });
  await operator.press(words.addNote);
  await operator.fill(words.noteLabel, 'Sudah menelepon 169.');
  await operator.press(words.noteSave);
  await operator.waitForLine('catatan: Sudah menelepon 169.', { picture: false });
});

test('each picture covers the page, and each cover goes again', async ({ stage }) => {
  const operator = await startRecording(stage);
  const { page } = stage.lab;
  await page.evaluate(() => {
    const covers = { come: 0, gone: 0 };
    // The second host of the extension in the page is the cover.
    new MutationObserver((records) => {
      for (const { addedNodes, removedNodes } of records) {
        covers.come += addedNodes.length;
        covers.gone += removedNodes.length;
      }
    }).observe(document.documentElement, { childList: true });
    Object.assign(window, { covers });
  });
  for (let taken = 1; taken <= 3; taken += 1) {
    await operator.press(panelWords.id.recording.capture);
    await eventually(`picture ${taken}`, async () => {
      const lines = await operator.chronology();
      const byHand = lines.filter((line) => says(line.text, 'diambil dengan tombol'));
      const without = byHand.find((line) => says(line.text, 'tanpa gambar'));
      if (without !== undefined) throw new Error(without.text);
      return byHand.filter((line) => line.hasPicture).length === taken;
    });
    const { come, gone } = await page.evaluate(
      () => (window as unknown as { covers: { come: number; gone: number } }).covers,
    );
    expect(come).toBeGreaterThanOrEqual(taken);
    expect(gone).toBe(come);
  }
});
