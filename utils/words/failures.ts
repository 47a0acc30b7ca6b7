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
      'Penyimpanan di perangkat ini tidak dapat dibaca atau ditulis. Tutup browser, buka lagi, lalu coba lagi.',
    'record-damaged': 'Satu catatan rusak dan tidak dapat dibuka. Catatan lain tetap aman.',
    'not-found': 'Catatan ini sudah tidak ada. Tutup panel, lalu buka lagi.',
    'attachment-too-large': 'Berkas ini lebih besar dari 10 MB. Perkecil, lalu tambahkan lagi.',
    'too-many-attachments':
      'Kasus ini sudah berisi 30 lampiran. Hapus satu lampiran, lalu tambahkan yang baru.',
    'archive-damaged': 'Berkas kasus ini rusak atau pernah diubah. Tidak ada yang dimasukkan.',
    'archive-conflict':
      'Berkas kasus ini bertentangan dengan catatan di perangkat ini. Tidak ada yang dimasukkan.',
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
      'The storage on this device cannot be read or written. Close the browser, open it again and try once more.',
    'record-damaged': 'One record is damaged and cannot be opened. The others are safe.',
    'not-found': 'This record is gone. Close the panel and open it again.',
    'attachment-too-large': 'This file is larger than 10 MB. Make it smaller and add it again.',
    'too-many-attachments': 'This case already holds 30 attachments. Remove one, then add the new one.',
    'archive-damaged': 'This case file is damaged or was changed. Nothing was brought in.',
    'archive-conflict': 'This case file contradicts what is recorded on this device. Nothing was brought in.',
    unexpected: 'Something went wrong in Pendamping OSS. What you typed is unchanged. Try once more.',
  },
});
