import type { FailureCode } from '../contracts/result.ts';
import { bilingual } from './bilingual.ts';

/** What went wrong and what to do now, for every failure that can cross a border. */
export const failureWords = bilingual<Record<FailureCode, string>>({
  id: {
    'bad-message': 'Permintaan ini tidak dapat dibaca. Muat ulang halaman OSS, lalu coba lagi.',
    'page-unreachable': 'Halaman OSS belum siap. Muat ulang halaman itu, lalu coba lagi.',
    'not-portal': 'Tab ini bukan halaman pendaftaran OSS. Buka https://ui-login.oss.go.id/register.',
    'no-grant': 'Browser belum mengizinkan gambar. Tekan ikon Pendamping OSS di bilah alat sekali lagi.',
    'tab-hidden': 'Halaman OSS sedang tidak terlihat. Buka tabnya, lalu coba lagi.',
    'storage-full': 'Penyimpanan penuh. Unduh bundel kasus lama, hapus kasus itu, lalu coba lagi.',
    'storage-failed':
      'Penyimpanan di perangkat ini tidak dapat dibaca atau ditulis. Periksa apakah disk masih terpasang, dapat ditulis, dan tidak penuh. Tunggu semenit, lalu coba lagi.',
    'record-damaged': 'Satu catatan rusak dan tidak dapat dibuka. Catatan lain tetap aman.',
    'not-found': 'Kasus atau catatan ini sudah tidak ada. Mungkin sudah dihapus di jendela lain.',
    'attachment-too-large': 'Berkas ini lebih besar dari 10 MB. Perkecil, lalu tambahkan lagi.',
    'too-many-attachments':
      'Kasus ini sudah berisi 30 lampiran. Hapus satu lampiran, lalu tambahkan yang baru.',
    'archive-damaged': 'Berkas kasus ini rusak atau pernah diubah. Tidak ada yang dimasukkan.',
    'bundle-too-large':
      'Bundel ini akan lebih besar dari 4 GB dan tidak dapat dibuka oleh setiap program. Pilih batas ukuran email agar bundel dibagi, lalu coba lagi.',
    'bundle-too-many-files':
      'Bundel ini akan berisi lebih dari 65.000 berkas dan tidak dapat dibuka oleh setiap program. Pilih batas ukuran email agar bundel dibagi, lalu coba lagi.',
    'bundle-over-memory':
      'Berkas sementara tidak dapat ditulis di sini (tidak diizinkan browser, atau penyimpanan penuh), jadi bundel paling besar 300 MB. Kurangi lampiran, lalu coba lagi.',
    'no-signing':
      'Browser ini belum dapat menandatangani bundel. Perbarui browser (Chrome atau Edge 137, Firefox 140, atau lebih baru), lalu coba lagi.',
    'archive-conflict':
      'Berkas kasus ini bertentangan dengan catatan di perangkat ini. Tidak ada yang dimasukkan.',
    'not-in-practice':
      'Ini latihan, jadi tidak ada berkas yang dibuat. Di situs OSS, tombol yang sama membuatnya dari catatan Anda.',
    unexpected: 'Terjadi kesalahan pada Pendamping OSS. Isian Anda tidak berubah. Coba sekali lagi.',
  },
  en: {
    'bad-message': 'This request cannot be read. Reload the OSS page and try again.',
    'page-unreachable': 'The OSS page is not ready. Reload it and try again.',
    'not-portal': 'This tab is not the OSS registration page. Open https://ui-login.oss.go.id/register.',
    'no-grant':
      'The browser has not allowed pictures. Press the Pendamping OSS button in the toolbar once more.',
    'tab-hidden': 'The OSS page is not visible now. Open its tab and try again.',
    'storage-full': 'Storage is full. Download the bundle of an old case, delete that case, then try again.',
    'storage-failed':
      'The storage on this device cannot be read or written. Check that the disk is still connected, can be written to and is not full. Wait a minute and try again.',
    'record-damaged': 'One record is damaged and cannot be opened. The others are safe.',
    'not-found': 'This case or record is gone. It may have been deleted in another window.',
    'attachment-too-large': 'This file is larger than 10 MB. Make it smaller and add it again.',
    'too-many-attachments': 'This case already holds 30 attachments. Remove one, then add the new one.',
    'archive-damaged': 'This case file is damaged or was changed. Nothing was brought in.',
    'bundle-too-large':
      'This bundle would be larger than 4 GB, which not every program can open. Choose a mail-size limit so that it is divided, then try again.',
    'bundle-too-many-files':
      'This bundle would hold more than 65,000 files, which not every program can open. Choose a mail-size limit so that it is divided, then try again.',
    'bundle-over-memory':
      'No temporary file can be written here (the browser does not allow it, or storage is full), so a bundle can be 300 MB at most. Leave out attachments, then try again.',
    'no-signing':
      'This browser cannot sign a bundle yet. Update it (Chrome or Edge 137, Firefox 140, or newer), then try again.',
    'archive-conflict': 'This case file contradicts what is recorded on this device. Nothing was brought in.',
    'not-in-practice':
      'This is practice, so no file is made. On the OSS site the same button makes it from your records.',
    unexpected: 'Something went wrong in Pendamping OSS. What you typed is unchanged. Try once more.',
  },
});
