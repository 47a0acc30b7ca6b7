/** Names of the channels of `domain/guide/channels.ts`, what to mind, what each desk is asked and wants to see. */
import type { Channel, ChannelId, DeskId } from '../domain/guide/channels.ts';
import { bilingual } from './bilingual.ts';

interface ChannelText {
  readonly name: string;
  /** Hours and what to mind; may be empty. */
  readonly note: string;
  /** What this channel alone wants, beside what its desk wants. */
  readonly wants: readonly string[];
}

interface ChannelWords {
  readonly channels: Record<ChannelId, ChannelText>;
  readonly desks: Record<
    DeskId,
    { readonly name: string; readonly ask: readonly string[]; readonly wants: readonly string[] }
  >;
  /** Empty where nothing is to be doubted. */
  readonly doubts: Record<Channel['certainty'], string>;
  readonly checked: (day: string) => string;
  readonly scamWarning: string;
}

const DUKCAPIL_MESSAGE = '#NIK, #Nama_Lengkap, #Nomor_Kartu_Keluarga, #Nomor_Telp, #Permasalahan';

export const channelWords = bilingual<ChannelWords>({
  id: {
    channels: {
      'oss-phone': {
        name: 'Contact Center OSS',
        note: 'Jam layanan tidak kami ketahui; pada hari libur mungkin tutup.',
        wants: [],
      },
      'oss-email': { name: 'Email OSS', note: '', wants: [] },
      'oss-consultation': {
        name: 'Konsultasi virtual OSS',
        note: 'Buka halaman ini untuk jadwal dan cara mendaftar konsultasi.',
        wants: [
          'Jika mewakili orang lain: surat kuasa bermeterai, salinan identitas keduanya, dan surat keterangan kerja.',
        ],
      },
      'oss-local': {
        name: 'DPMPTSP atau Mal Pelayanan Publik terdekat',
        note: 'Dinas dan pendamping usaha sering mengadakan klinik perizinan.',
        wants: ['KTP asli'],
      },
      'oss-chat': {
        name: 'Obrolan di situs resmi OSS',
        note: 'Jika petugas tidak ada, obrolan meminta Anda menulis email ke OSS.',
        wants: [],
      },
      'oss-line': { name: 'Telepon kantor Kementerian Investasi', note: '', wants: [] },
      'oss-social': {
        name: 'Media sosial Kementerian Investasi',
        note: 'Jangan menulis NIK, email, atau nomor telepon di kolom komentar.',
        wants: [],
      },
      'oss-office': {
        name: 'Datang langsung ke PTSP Pusat',
        note: 'Jam layanan dari tahun 2020 mungkin sudah berubah; tanyakan ke 169 dahulu.',
        wants: ['KTP asli'],
      },
      'oss-complaint': {
        name: 'Pengaduan LAPOR',
        note: 'Untuk pengaduan jika bantuan OSS tidak menjawab.',
        wants: [],
      },
      'dukcapil-phone': { name: 'Halo Dukcapil', note: '', wants: ['KTP dan KK, siapkan sebelum menelepon'] },
      'dukcapil-whatsapp': {
        name: 'WhatsApp Dukcapil',
        note: 'Menurut satu sumber, pukul 06.00 sampai 22.00 WIB.',
        wants: [`Satu baris untuk setiap isian: ${DUKCAPIL_MESSAGE}`],
      },
      'dukcapil-office': {
        name: 'Kantor Disdukcapil sesuai domisili',
        note: '',
        wants: [
          'KTP dan KK asli',
          'Akta kelahiran, jika ada',
          'Untuk perbaikan data: bukti seperti akta, ijazah, atau paspor, dan menurut satu sumber formulir F-1.06',
        ],
      },
      'dukcapil-email': {
        name: 'Email Dukcapil',
        note: 'Sumber berbeda-beda; pastikan dahulu lewat Halo Dukcapil.',
        wants: [`Satu baris untuk setiap isian: ${DUKCAPIL_MESSAGE}`],
      },
      'dukcapil-social': {
        name: 'Media sosial Halo Dukcapil',
        note: 'Kirim data hanya lewat pesan langsung, jangan di kolom komentar.',
        wants: [],
      },
    },
    desks: {
      oss: {
        name: 'Bantuan OSS',
        ask: [],
        wants: ['Kronologi', 'Gambar layar pesan kesalahan', 'NIK, nama, dan email yang dipakai'],
      },
      dukcapil: {
        name: 'Dukcapil',
        ask: [
          'Apakah NIK ini aktif dan sudah tersinkron ke basis data pusat?',
          'Apakah nama dan tanggal lahir pada data pusat sama dengan yang tercetak di KTP?',
          'Apakah ada data yang perlu diperbaiki, dan apa yang harus dibawa?',
        ],
        wants: [],
      },
    },
    doubts: { confirmed: '', reported: 'Menurut sumber tidak resmi; pastikan dahulu.' },
    checked: (day) => `Sumber dibaca ${day}; nomor dan alamat dapat berubah.`,
    scamWarning:
      'Waspada penipuan. Petugas tidak meminta biaya, kode OTP, kata sandi, atau berbagi layar. Kirim data hanya ke saluran resmi ini, dan Anda yang memulai.',
  },
  en: {
    channels: {
      'oss-phone': {
        name: 'OSS contact centre',
        note: 'Its hours are not known to us; it may be closed on holidays.',
        wants: [],
      },
      'oss-email': { name: 'OSS e-mail', note: '', wants: [] },
      'oss-consultation': {
        name: 'OSS virtual consultation',
        note: 'Open this page for times and how to book.',
        wants: [
          'When acting for somebody else: power of attorney with stamp duty, copies of both identity cards, proof of employment.',
        ],
      },
      'oss-local': {
        name: 'Nearest DPMPTSP or Mal Pelayanan Publik',
        note: 'Offices and business companions often hold licensing clinics.',
        wants: ['The original KTP'],
      },
      'oss-chat': {
        name: "Chat on OSS's own site",
        note: 'When no officer is there, it asks you to write to the OSS e-mail.',
        wants: [],
      },
      'oss-line': { name: 'Office phone of the Ministry of Investment', note: '', wants: [] },
      'oss-social': {
        name: 'Social media of the Ministry of Investment',
        note: 'Never write NIK, e-mail or phone number in a comment.',
        wants: [],
      },
      'oss-office': {
        name: 'PTSP Pusat in person',
        note: 'Hours known from 2020 may have changed; ask 169 first.',
        wants: ['The original KTP'],
      },
      'oss-complaint': {
        name: 'LAPOR complaints',
        note: 'For a complaint when OSS help does not answer.',
        wants: [],
      },
      'dukcapil-phone': { name: 'Halo Dukcapil', note: '', wants: ['KTP and KK, at hand before you call'] },
      'dukcapil-whatsapp': {
        name: 'Dukcapil WhatsApp',
        note: '06.00 to 22.00 WIB according to one source.',
        wants: [`One line for each item: ${DUKCAPIL_MESSAGE}`],
      },
      'dukcapil-office': {
        name: 'Disdukcapil office of your residence',
        note: '',
        wants: [
          'Original KTP and KK',
          'Birth certificate, if there is one',
          'To correct data: proof such as a certificate, diploma or passport, and according to one source form F-1.06',
        ],
      },
      'dukcapil-email': {
        name: 'Dukcapil e-mail',
        note: 'Sources differ; ask Halo Dukcapil first.',
        wants: [`One line for each item: ${DUKCAPIL_MESSAGE}`],
      },
      'dukcapil-social': {
        name: 'Halo Dukcapil on social media',
        note: 'Send data only as a direct message, never in a comment.',
        wants: [],
      },
    },
    desks: {
      oss: {
        name: 'OSS help',
        ask: [],
        wants: ['Chronology', 'Screenshots of the error', 'NIK, name and the e-mail used'],
      },
      dukcapil: {
        name: 'Dukcapil',
        ask: [
          'Is this NIK active and synchronised to the central database?',
          'Are name and date of birth in the central data the same as printed on the KTP?',
          'Is a correction needed, and what has to be brought?',
        ],
        wants: [],
      },
    },
    doubts: { confirmed: '', reported: 'Not from an official source; make sure first.' },
    checked: (day) => `Source read on ${day}; numbers and addresses may change.`,
    scamWarning:
      'Beware of fraud. Officers do not ask for fees, OTPs, passwords or screen sharing. Send data only to these official channels, and only when you started it.',
  },
});
