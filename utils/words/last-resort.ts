import { bilingual } from './bilingual.ts';

/** What stands in place of a page that could not be drawn. */
export const lastResortWords = bilingual({
  id: {
    message:
      'Halaman Pendamping OSS ini tidak dapat ditampilkan. Catatan Anda tetap tersimpan. Tampilkan lagi; jika tetap begini, tutup lalu buka lagi dari ikonnya di bilah alat.',
    again: 'Tampilkan lagi',
  },
  en: {
    message:
      'This page of Pendamping OSS cannot be shown. Your records are kept. Show it again; if that does not help, close it and open it again from its button in the toolbar.',
    again: 'Show it again',
  },
});
