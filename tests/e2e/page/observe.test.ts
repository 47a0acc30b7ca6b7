/** A page that changes without loading anew, messages that vanish, calls that fail without a word. */
import { expect } from 'vitest';
import { eventually } from '../../support/eventually.ts';
import { identityForm, NAME_FORM, NAME_WITH_TITLE, showMessage, test } from './page-stage.ts';

const NIK_WITH_LETTER = '32730117O8859901';

test('another step without a load, and inputs drawn anew under other ids', async ({ stage }) => {
  const { page, notes } = stage;
  await stage.open(identityForm('a'));
  await stage.type('#nik-a', NIK_WITH_LETTER);
  await notes.waitFor('nik', 'Tidak mungkin');

  await page.evaluate((form) => {
    document.body.innerHTML = form;
  }, identityForm('b'));
  await stage.type('#nik-b', NIK_WITH_LETTER.slice(0, 15));
  await notes.waitFor('nik', 'Tidak mungkin');

  await page.evaluate((form) => {
    history.pushState(null, '', '/register/data-diri?token=rahasia');
    document.body.innerHTML = form;
  }, NAME_FORM);
  await stage.type('#name', NAME_WITH_TITLE);
  await notes.waitFor('name', 'Periksa');
  expect((await notes.list()).map(({ field }) => field)).not.toContain('nik');
});

test('a message that stands for one second is recorded with its picture', async ({ stage }) => {
  const operator = await stage.record(identityForm());
  await showMessage(stage.page, 'Data tidak sesuai KTP', 1_000);
  await operator.waitForLine('Data tidak sesuai KTP', { picture: true });
});

test('messages that come faster than the browser takes pictures get theirs one after the other', async ({
  stage,
}) => {
  const operator = await stage.record(identityForm());
  const messages = [
    'NIK sudah terdaftar',
    'Email sudah terdaftar',
    'Data tidak sesuai KTP',
    'Kode OTP salah',
  ];
  await Promise.all(messages.map((words) => showMessage(stage.page, words)));
  for (const words of messages) await operator.waitForLine(words, { picture: true });
});

test('what the portal says that it has sent is waited for from then on, and is no error', async ({
  stage,
}) => {
  const operator = await stage.record(identityForm());
  await showMessage(stage.page, 'Kode OTP telah dikirim ke email Anda', 1_000);
  await operator.waitForLine('Portal menyatakan kode OTP sudah dikirim', { picture: false });
  expect((await operator.chronology()).filter(({ text }) => text.includes('portal menjawab'))).toEqual([]);
});

test('the same words after an edit are another record, drawn anew they are not', async ({ stage }) => {
  const { page } = stage;
  const operator = await stage.record(identityForm());
  await stage.type('#nik-a', '3273011708859901');
  await showMessage(page, 'NIK sudah terdaftar');
  await operator.waitForLine('NIK sudah terdaftar', { picture: true });
  await page.$eval('.v-snackbar', (box) => box.remove());
  const countRecords = async (): Promise<number> =>
    (await operator.chronology()).filter(({ text }) => text.includes('NIK sudah terdaftar')).length;
  await showMessage(page, 'NIK sudah terdaftar', 700);
  await page.waitForFunction(() => !document.querySelector('.v-snackbar'));
  await stage.type('#nik-a', '3273011708859902');
  // No portal answers before the hint of what was typed is there.
  await stage.notes.waitFor('nik', 'Periksa');
  await showMessage(page, 'NIK sudah terdaftar');
  await eventually('the second record', async () => (await countRecords()) === 2);
  await showMessage(page, 'Data tidak sesuai KTP');
  await operator.waitForLine('Data tidak sesuai KTP', { picture: true });
  expect(await countRecords()).toBe(2);
});

test('a silent 504, a connection that breaks, a browser without network', async ({ stage }) => {
  const { page } = stage;
  const operator = await stage.record(identityForm());
  const call = (path: string): Promise<void> =>
    page.evaluate((address) => {
      void fetch(address).catch(() => undefined);
    }, path);
  await call('/api/504');
  await operator.waitForLine('HTTP 504', { picture: true });
  await call('/api/reset');
  await operator.waitForLine('koneksi ke server putus', { picture: true });
  const before = (await operator.chronology()).length;
  await page.evaluate(() => dispatchEvent(new Event('offline')));
  await eventually(
    'the record of the lost network',
    async () => (await operator.chronology()).length > before,
  );
  await operator.waitForLine('Koneksi internet terputus', { picture: true });
});

test('a call without an answer becomes a time-out after 30 seconds', async ({ stage }) => {
  const { page } = stage;
  const operator = await stage.record(identityForm());
  await page.evaluate(() => {
    const sign = document.createElement('div');
    sign.setAttribute('aria-busy', 'true');
    sign.textContent = 'Memuat';
    document.body.append(sign);
    void fetch('/api/hang').catch(() => undefined);
  });
  await new Promise((resolve) => setTimeout(resolve, 30_000));
  await operator.waitForLine('Portal belum menjawab; setelah 30', { picture: true });
});
