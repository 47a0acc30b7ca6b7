import { bilingual } from './bilingual.ts';

/** What stands in place of a page that could not be drawn. */
export const lastResortWords = bilingual({
  id: {
    message:
      'Halaman Pendamping OSS ini tidak dapat ditampilkan. Tekan "Tampilkan lagi". Yang sudah tersimpan tetap ada. Jika tetap begini, muat ulang halaman ini.',
    again: 'Tampilkan lagi',
  },
  en: {
    message:
      'This page of Pendamping OSS cannot be shown. Press "Show it again". What is stored stays. If that does not help, reload this page.',
    again: 'Show it again',
  },
});
