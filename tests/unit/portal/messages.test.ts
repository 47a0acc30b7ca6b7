// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { inspectPage } from '../../../utils/portal/detect.ts';
import {
  MessageTracker,
  scanMessages,
  shownText,
  type ShownMessage,
} from '../../../utils/portal/messages.ts';

const NIK = '<input id="nik" placeholder="Masukkan 16 digit NIK sesuai KTP">';

function scan(html: string, touch?: string): Pick<ShownMessage, 'text' | 'place' | 'field'>[] {
  document.body.innerHTML = html;
  const touched = touch ? [...document.querySelectorAll(touch)] : [];
  const { messages } = scanMessages(document, inspectPage(document), touched);
  return messages.map(({ text, place, field }) => ({ text, place, field }));
}

const hint = { text: 'NIK sudah terdaftar', place: 'field-hint', field: 'nik' };

describe('places where a message is found', () => {
  test.each([
    [
      'Vuetify 3, under the field',
      `<div class="v-input v-input--error"><div class="v-field">${NIK}</div><div class="v-input__details" role="alert" aria-live="polite"><div class="v-messages"><div class="v-messages__message">NIK sudah terdaftar</div></div><div class="v-counter">16 / 16</div></div></div>`,
    ],
    [
      'Vuetify 2, under the field',
      `<div class="v-input error--text"><div class="v-input__slot"><label class="v-label error--text">NIK</label>${NIK}</div><div class="v-text-field__details"><div class="v-messages error--text" role="alert"><div class="v-messages__wrapper"><div class="v-messages__message">NIK sudah terdaftar</div></div></div></div></div>`,
    ],
    [
      'MUI, under the field',
      `<div class="MuiFormControl-root"><label class="MuiFormLabel-root Mui-error">NIK<span class="MuiFormLabel-asterisk Mui-error"> *</span></label>${NIK}<p class="MuiFormHelperText-root Mui-error">NIK sudah terdaftar</p></div>`,
    ],
    [
      'Bootstrap, under the field',
      `<div class="mb-3">${NIK}<div class="invalid-feedback">NIK sudah terdaftar</div></div>`,
    ],
    [
      'plain, tied by aria',
      `<div><input id="nik" aria-label="NIK" aria-invalid="true" aria-describedby="x"></div><hr><p id="x">NIK sudah terdaftar</p>`,
    ],
  ])('%s', (_, html) => {
    expect(scan(`<form>${html}</form>`)).toEqual([hint]);
  });

  test.each([
    [
      'snackbar',
      '<div class="v-snackbar"><div class="v-snackbar__content" role="status">Gagal tersambung ke sistem dukcapil</div><button>Tutup</button></div>',
    ],
    [
      'snackbar',
      '<div class="v-snack"><div class="v-snack__wrapper"><div class="v-snack__content">Gagal tersambung ke sistem dukcapil</div></div></div>',
    ],
    [
      'snackbar',
      '<div class="MuiSnackbar-root"><div class="MuiAlert-root" role="alert"><div class="MuiAlert-message">Gagal tersambung ke sistem dukcapil</div></div></div>',
    ],
    [
      'alert',
      '<div class="v-alert" role="alert"><i class="v-icon">mdi-close</i><div>Gagal tersambung ke sistem dukcapil</div></div>',
    ],
    ['alert', '<div class="alert alert-danger">Gagal tersambung ke sistem dukcapil</div>'],
    ['alert', '<div id="pesan_kesalahan">Gagal tersambung ke sistem dukcapil</div>'],
    ['dialog', '<dialog open><p>Gagal tersambung ke sistem dukcapil</p><button>Oke</button></dialog>'],
    [
      'dialog',
      '<div role="alertdialog"><div class="alert" role="alert">Gagal tersambung ke sistem dukcapil</div></div>',
    ],
  ])('%s: %s', (place, html) => {
    expect(scan(html)).toEqual([{ text: 'Gagal tersambung ke sistem dukcapil', place, field: null }]);
  });

  test('new text outside every container, by its words', () => {
    expect(scan('<main><p id="t">Maaf, data Anda tidak ditemukan.</p></main>', '#t')).toEqual([
      { text: 'Maaf, data Anda tidak ditemukan.', place: 'page', field: null },
    ]);
  });
});

describe('what is no message', () => {
  test.each([
    ['static text', '<p>NIK sudah terdaftar? Lihat cara memulihkan akun.</p>', undefined],
    ['a new step of the form', `<div id="t"><p>Data tidak boleh salah.</p>${NIK}</div>`, '#t'],
    ['options of a list', '<ul role="listbox" id="t"><li role="option">Tidak Sekolah</li></ul>', '#t'],
    [
      'a counter',
      '<div class="v-input"><input><div class="v-input__details"><div class="v-counter">3 / 16</div></div></div>',
      undefined,
    ],
    ['a hidden box', '<div class="alert" style="display:none">NIK sudah terdaftar</div>', undefined],
    ['a live region around the form', `<div aria-live="polite">${NIK}</div>`, undefined],
    ['an ordinary new text', '<p id="t">Selamat datang</p>', '#t'],
  ])('%s', (_, html, touch) => {
    expect(scan(html, touch)).toEqual([]);
  });
});

test('a text of 10 MB is cut and keeps its length', () => {
  document.body.innerHTML = '<div class="alert" id="big"></div>';
  const big = document.querySelector('#big')!;
  big.textContent = 'x'.repeat(10_000_000);
  expect(shownText(big)).toEqual({ text: 'x'.repeat(4_000), textLength: 10_000_000 });
});

describe('one incident or two', () => {
  const element = document.createElement('div');
  const message: ShownMessage = {
    text: 'NIK sudah terdaftar',
    textLength: 19,
    place: 'field-hint',
    field: 'nik',
    element,
    isLoose: false,
  };

  test('the same message drawn anew is told once', () => {
    const tracker = new MessageTracker();
    expect(tracker.findNew([message], [element], 0)).toEqual([message]);
    expect(tracker.findNew([{ ...message, element: document.createElement('p') }], [element], 200)).toEqual(
      [],
    );
  });

  test('gone and back within seconds is the same, later it is another', () => {
    const tracker = new MessageTracker();
    tracker.findNew([message], [], 0);
    tracker.findNew([], [], 1_000);
    expect(tracker.findNew([message], [], 3_000)).toEqual([]);
    tracker.findNew([], [], 4_000);
    expect(tracker.findNew([message], [], 20_000)).toHaveLength(1);
  });

  test('after another press the same words are news', () => {
    const tracker = new MessageTracker();
    tracker.findNew([message], [], 0);
    tracker.findNew([], [], 500);
    tracker.notePress();
    expect(tracker.findNew([message], [element], 900)).toHaveLength(1);
  });

  test.each([
    ['gone before the field is edited', [500], 600],
    ['gone because the field is edited', [], 600],
  ])('shown again after a field was edited: %s', (_, goneAt, editedAt) => {
    const tracker = new MessageTracker();
    tracker.findNew([message], [], 0);
    for (const at of goneAt) tracker.findNew([], [], at);
    tracker.noteEdit();
    tracker.findNew([], [], editedAt);
    expect(tracker.findNew([message], [element], 1_200)).toHaveLength(1);
  });

  test('a message that stays, or is drawn anew at each key, while fields are edited is told once', () => {
    const tracker = new MessageTracker();
    tracker.findNew([message], [element], 0);
    for (let at = 200; at < 2_000; at += 200) {
      tracker.noteEdit();
      expect(tracker.findNew([message], [element], at)).toEqual([]);
    }
  });

  test('an edit before the message was first shown makes no second one', () => {
    const tracker = new MessageTracker();
    tracker.noteEdit();
    tracker.findNew([message], [], 0);
    tracker.findNew([], [], 300);
    expect(tracker.findNew([message], [element], 600)).toEqual([]);
  });

  test('a message that just stays while a button is pressed is not told again', () => {
    const tracker = new MessageTracker();
    tracker.findNew([message], [], 0);
    tracker.notePress();
    expect(tracker.findNew([message], [], 500)).toEqual([]);
  });

  test('a count-down is one message', () => {
    const tracker = new MessageTracker();
    const wait = { ...message, text: 'Coba lagi dalam 59 detik' };
    tracker.findNew([wait], [], 0);
    expect(tracker.findNew([{ ...wait, text: 'Coba lagi dalam 58 detik' }], [], 1_000)).toEqual([]);
  });

  test('two status codes are two messages', () => {
    const tracker = new MessageTracker();
    tracker.findNew([{ ...message, text: 'Galat 500' }], [], 0);
    expect(tracker.findNew([{ ...message, text: 'Galat 504' }], [], 100)).toHaveLength(1);
  });
});
