/**
 * Words that the letters share. Letters are for Indonesian offices, so there is no English in them; what the
 * person sees around them, such as their names, is in both languages.
 */
import type { LetterId } from '../contracts/entry.ts';
import { bilingual } from './bilingual.ts';

export const letterWords = {
  notFilled: '(belum diisi)',
  hiddenName: 'disamarkan',
  applicant: '(nama pemohon)',
  proxy: '(nama kuasa pemohon)',
  /** `proxy` is empty while it is masked, `applicant` while that name is masked or not filled in. */
  onBehalf: (proxy: string, applicant: string): string =>
    `${proxy === '' ? 'Saya' : `Saya, ${proxy},`} bertindak atas nama ${applicant === '' ? 'pemohon' : `pemohon ${applicant}`}. Jika diperlukan surat kuasa, mohon diberitahukan kepada saya.`,
  signedFor: (proxy: string, applicant: string): string => `${proxy}\nbertindak atas nama ${applicant}`,
  /** `masked` is a row of nouns. */
  onRequest: (masked: string): string =>
    `${masked.charAt(0).toUpperCase() + masked.slice(1)} disamarkan dalam surat ini dan diberikan lengkap jika diminta melalui saluran resmi.`,
  openedFor: 'Data pribadi ditulis lengkap atas persetujuan pemohon, hanya untuk penanganan kendala ini.',
} as const;

export const letterNames = bilingual<Record<LetterId, string>>({
  id: {
    'email-oss': 'Email ke OSS',
    dukcapil: 'Pesan ke Dukcapil',
    'telepon-169': 'Naskah telepon 169',
    whatsapp: 'Teks singkat untuk obrolan',
  },
  en: {
    'email-oss': 'E-mail to OSS',
    dukcapil: 'Message to Dukcapil',
    'telepon-169': 'Script for calling 169',
    whatsapp: 'Short text for a chat',
  },
});

interface LetterControls {
  readonly to: (address: string) => string;
  readonly subject: (subject: string) => string;
  readonly copy: string;
  readonly copied: (letter: string) => string;
  readonly copyFailed: string;
  readonly mail: string;
  readonly mailShort: string;
}

/** What stands around a letter that is shown, and what is said of taking it along. */
export const letterControls = bilingual<LetterControls>({
  id: {
    to: (address) => `Kepada: ${address}`,
    subject: (subject) => `Perihal: ${subject}`,
    copy: 'Salin surat',
    copied: (letter) => `${letter} disalin.`,
    copyFailed: 'Browser tidak mengizinkan penyalinan. Pilih teksnya, lalu tekan Ctrl+C.',
    mail: 'Buka di email',
    mailShort: 'Surat yang panjang dipotong di email; teks lengkapnya ada di bundel.',
  },
  en: {
    to: (address) => `To: ${address}`,
    subject: (subject) => `Subject: ${subject}`,
    copy: 'Copy letter',
    copied: (letter) => `${letter} was copied.`,
    copyFailed: 'The browser did not allow copying. Select the text and press Ctrl+C.',
    mail: 'Open in e-mail',
    mailShort: 'A long letter is cut in the e-mail; the whole text is in the bundle.',
  },
});
