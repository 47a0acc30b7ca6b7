/**
 * What to do while waiting, one advice for each milestone of `utils/domain/casework/wait-plan.ts`, and how
 * sure its minutes are.
 */
import type { Language } from '../contracts/settings.ts';
import type { Wait } from '../domain/casework/casework.ts';
import type { AdviceOf, MilestoneId } from '../domain/casework/wait-plan.ts';
import type { RetryTime } from '../domain/casework/quiet-hours.ts';
import { bilingual } from './bilingual.ts';

interface WaitPlanWords {
  readonly advice: { readonly [Kind in Wait]: Record<AdviceOf<Kind>, string> };
  /** How far the times of the plan can be trusted. */
  readonly basis: Record<Wait, string>;
  /** Why this hour is proposed for the next try. */
  readonly retryReason: Record<RetryTime['reason'], string>;
}

export const waitPlanWords = bilingual<WaitPlanWords>({
  id: {
    advice: {
      otp: {
        'look-out':
          'Biarkan halaman OSS terbuka. Kode bisa datang lewat email, WhatsApp, atau SMS; lihat semuanya.',
        'check-spam': 'Periksa folder Spam dan Promosi di email Anda.',
        resend: 'Minta kirim ulang sekali dengan tombol di halaman OSS, lalu pakai kode yang terbaru.',
        'other-channel':
          'Jika halaman OSS menawarkannya, minta kode dengan cara lain (email, WhatsApp, atau SMS). Pastikan nomor dan email yang diketik benar dan aktif.',
        'call-desk': 'Telepon Contact Center 169. Naskah teleponnya sudah siap.',
        'send-letter': 'Kirim email ke kontak@oss.go.id. Suratnya sudah siap, lampirkan bundel bukti.',
        consult: 'Minta konsultasi virtual di situs Kementerian Investasi/BKPM.',
        'social-media':
          'Hubungi akun media sosial resmi kementerian. Jangan menulis NIK, kode, atau kata sandi di sana.',
      },
      'activation-mail': {
        'look-out':
          'Buka email yang Anda daftarkan. Cari email dari OSS yang berisi tautan Aktivasi. Nama pengguna dan kata sandi untuk masuk dapat datang lewat email ini.',
        'check-spam': 'Periksa folder Spam dan Promosi, lalu cari kata "OSS" di semua email.',
        resend: 'Jika halaman OSS menawarkannya, minta kirim ulang email aktivasi.',
        'call-desk':
          'Telepon Contact Center 169 untuk menanyakan email aktivasi. Naskah teleponnya sudah siap.',
        'send-letter': 'Kirim email ke kontak@oss.go.id. Suratnya sudah siap, lampirkan bundel bukti.',
        consult: 'Minta konsultasi virtual di situs Kementerian Investasi/BKPM.',
        'social-media':
          'Hubungi akun media sosial resmi kementerian. Jangan menulis NIK, kode, atau kata sandi di sana.',
      },
      'dukcapil-sync': {
        'look-out':
          'Data KTP baru atau yang baru diperbaiki belum tentu langsung terbaca di pusat. Mendaftar berulang kali sekarang tidak membantu.',
        retry: 'Coba daftar lagi sekali.',
        'ask-dukcapil':
          'Tanyakan kepada Dukcapil apakah NIK sudah aktif dan sudah tersinkron ke pusat. Pesannya sudah siap.',
        'visit-dukcapil': 'Datang ke kantor Dukcapil sesuai domisili. Bawa KTP asli dan KK.',
      },
      'desk-answer': {
        'look-out': 'Jawaban bisa memerlukan waktu. Simpan nomor laporan jika ada.',
        'check-spam': 'Periksa folder Spam dan Promosi: jawaban bisa masuk ke sana.',
        'call-desk': 'Telepon Contact Center 169 dan sebutkan tanggal laporan Anda.',
        consult: 'Minta konsultasi virtual di situs Kementerian Investasi/BKPM.',
        'social-media':
          'Hubungi akun media sosial resmi kementerian. Jangan menulis NIK, kode, atau kata sandi di sana.',
      },
      'dukcapil-answer': {
        'look-out': 'Jawaban bisa memerlukan waktu. Simpan nomor laporan jika ada.',
        'check-spam': 'Periksa WhatsApp dan email, juga folder Spam dan Promosi.',
        'ask-dukcapil': 'Telepon Halo Dukcapil 1500-537 dan sebutkan tanggal pesan Anda.',
        'visit-dukcapil': 'Datang ke kantor Dukcapil sesuai domisili. Bawa KTP asli dan KK.',
      },
    },
    basis: {
      otp: 'OSS tidak mengumumkan berapa lama kode dikirim. Waktu ini dari pengalaman umum.',
      'activation-mail':
        'OSS tidak mengumumkan berapa lama email aktivasi dikirim. Waktu ini dari pengalaman umum.',
      'dukcapil-sync':
        'Menurut laporan, sinkronisasi data Dukcapil memerlukan 1 sampai 3 kali 24 jam; tidak ada jaminan resmi.',
      'desk-answer': 'Kami tidak menemukan batas waktu jawaban yang resmi. Waktu ini dari pengalaman umum.',
      'dukcapil-answer':
        'Kami tidak menemukan batas waktu jawaban yang resmi. Waktu ini dari pengalaman umum.',
    },
    retryReason: {
      evening: 'Beberapa pengguna melaporkan lebih lancar pada malam hari. Tidak ada pengumuman resmi.',
      early: 'Beberapa pengguna melaporkan lebih lancar di luar jam kerja. Tidak ada pengumuman resmi.',
      'own-record': 'Menurut catatan Anda sendiri, OSS hampir selalu menjawab pada jam ini.',
    },
  },
  en: {
    advice: {
      otp: {
        'look-out':
          'Leave the OSS page open. The code may come by e-mail, WhatsApp or SMS; look at all of them.',
        'check-spam': 'Look into the folders Spam and Promotions of your e-mail.',
        resend: 'Ask once for it again with the button on the OSS page, then use the newest code.',
        'other-channel':
          'If the OSS page offers it, ask for the code another way (e-mail, WhatsApp or SMS). See that the number and the e-mail that were typed are right and in use.',
        'call-desk': 'Call the Contact Center 169. The script for the call is ready.',
        'send-letter': 'Write to kontak@oss.go.id. The letter is ready; attach the evidence bundle.',
        consult: 'Ask for a virtual consultation on the site of the Ministry of Investment/BKPM.',
        'social-media':
          "Write to the ministry's official social media account. Never write NIK, code or password there.",
      },
      'activation-mail': {
        'look-out':
          'Open the e-mail that you registered with. Look for a mail from OSS with the link Aktivasi. User name and password for logging in may come by this mail.',
        'check-spam': 'Look into the folders Spam and Promotions, then search all mails for "OSS".',
        resend: 'If the OSS page offers it, ask for the activation e-mail again.',
        'call-desk':
          'Call the Contact Center 169 and ask for the activation e-mail. The script for the call is ready.',
        'send-letter': 'Write to kontak@oss.go.id. The letter is ready; attach the evidence bundle.',
        consult: 'Ask for a virtual consultation on the site of the Ministry of Investment/BKPM.',
        'social-media':
          "Write to the ministry's official social media account. Never write NIK, code or password there.",
      },
      'dukcapil-sync': {
        'look-out':
          'Data of a new or corrected KTP may not be readable in the central data at once. Registering again and again does not help now.',
        retry: 'Try to register once more.',
        'ask-dukcapil':
          'Ask Dukcapil whether the NIK is active and in the central database. The message is ready.',
        'visit-dukcapil':
          'Go to the Dukcapil office of your place of residence. Bring the original KTP and the KK.',
      },
      'desk-answer': {
        'look-out': 'An answer may take time. Keep the number of your report, if there is one.',
        'check-spam': 'Look into the folders Spam and Promotions: the answer may be there.',
        'call-desk': 'Call the Contact Center 169 and name the date of your report.',
        consult: 'Ask for a virtual consultation on the site of the Ministry of Investment/BKPM.',
        'social-media':
          "Write to the ministry's official social media account. Never write NIK, code or password there.",
      },
      'dukcapil-answer': {
        'look-out': 'An answer may take time. Keep the number of your report, if there is one.',
        'check-spam': 'Look into WhatsApp and e-mail, the folders Spam and Promotions as well.',
        'ask-dukcapil': 'Call Halo Dukcapil 1500-537 and name the date of your message.',
        'visit-dukcapil':
          'Go to the Dukcapil office of your place of residence. Bring the original KTP and the KK.',
      },
    },
    basis: {
      otp: 'OSS does not say how long a code takes. These times are common experience.',
      'activation-mail': 'OSS does not say how long the mail takes. These times are common experience.',
      'dukcapil-sync':
        'Reports say that Dukcapil data take 24 to 72 hours (1 to 3 days) to synchronise; nothing official promises it.',
      'desk-answer': 'We found no official time for an answer. These times are common experience.',
      'dukcapil-answer': 'We found no official time for an answer. These times are common experience.',
    },
    retryReason: {
      evening: 'Some users report that it runs smoother in the evening. There is no official statement.',
      early: 'Some users report that it runs smoother outside office hours. There is no official statement.',
      'own-record': 'By your own records, OSS answered nearly all attempts at this hour.',
    },
  },
});

/** The advice of a milestone. */
export function describeMilestone(wait: Wait, advice: MilestoneId, language: Language): string {
  const known: Partial<Record<MilestoneId, string>> = waitPlanWords[language].advice[wait];
  return known[advice] ?? '';
}
