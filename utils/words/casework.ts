/**
 * Names of stages, remedies, waits, reminders and outcomes, as they stand inside a sentence: with a small
 * first letter. Interfaces that begin a line with one write the first letter large.
 */
import type {
  CaseOutcome,
  CasePath,
  Remedy,
  ReminderKind,
  Stage,
  Wait,
} from '../domain/casework/casework.ts';
import { bilingual } from './bilingual.ts';

interface CaseworkWords {
  readonly stages: Record<Stage, string>;
  /** What the choice of one of `paths` is called. */
  readonly path: string;
  readonly paths: Record<CasePath, string>;
  readonly remedies: Record<Remedy, string>;
  readonly waits: Record<Wait, string>;
  readonly reminders: Record<ReminderKind, string>;
  readonly outcomes: Record<CaseOutcome, string>;
}

export const caseworkWords = bilingual<CaseworkWords>({
  id: {
    stages: {
      prepare: 'siapkan data',
      path: 'pilih jalur',
      register: 'daftar',
      otp: 'kode OTP',
      password: 'kata sandi',
      ktp: 'data KTP',
      activation: 'aktivasi',
      'check-account': 'cek status akun',
      done: 'selesai',
    },
    path: 'jalur menuju akun',
    paths: {
      'new-account': 'membuat akun baru',
      'change-access': 'mengganti hak akses akun OSS 1.1',
      'forgot-password': 'memakai Lupa kata sandi untuk akun sendiri',
      'former-helper': 'meminta akun yang dulu dibuatkan orang lain',
      'second-business': 'membuat akun kedua untuk usaha lain',
    },
    remedies: {
      'compared-with-ktp': 'mencocokkan data huruf demi huruf dengan KTP',
      'name-without-title': 'menulis nama tanpa gelar',
      'name-as-printed': 'menulis nama persis seperti tercetak di KTP',
      'other-hour': 'mencoba pada jam yang berbeda',
      'other-browser': 'mencoba dengan browser lain',
      'other-device': 'mencoba dengan perangkat lain',
      'cleared-site-data': 'menghapus data situs OSS di browser',
      'extensions-off': 'mematikan ekstensi browser',
      'other-connection': 'mencoba dengan koneksi internet lain',
      'forgot-password': 'memakai Lupa kata sandi',
      'asked-former-helper': 'bertanya kepada orang yang dulu membantu mendaftar',
      'checked-spam': 'memeriksa folder Spam dan Promosi',
      'asked-resend': 'meminta kirim ulang',
      'other-channel': 'meminta kode dengan cara lain',
      'called-169': 'menelepon 169',
      'emailed-oss': 'mengirim email ke OSS',
      'virtual-consultation': 'meminta konsultasi virtual',
      'social-media': 'menulis ke obrolan, pengaduan, atau media sosial resmi',
      'asked-dukcapil': 'bertanya kepada Dukcapil',
      'visited-dukcapil': 'datang ke kantor Dukcapil',
      'asked-companion': 'meminta bantuan pendamping',
    },
    waits: {
      otp: 'kode OTP',
      'activation-mail': 'email aktivasi',
      'dukcapil-sync': 'data Dukcapil tersinkron',
      'desk-answer': 'jawaban helpdesk',
      'dukcapil-answer': 'jawaban Dukcapil',
    },
    reminders: {
      retry: 'coba lagi',
      otp: 'lihat apakah kode OTP sudah datang',
      'activation-mail': 'lihat apakah email aktivasi sudah datang',
      'dukcapil-sync': 'coba lagi setelah data Dukcapil tersinkron',
      'desk-answer': 'lihat apakah helpdesk sudah menjawab',
      'dukcapil-answer': 'lihat apakah Dukcapil sudah menjawab',
      'check-account': 'cek status akun',
    },
    outcomes: {
      registered: 'akun berhasil dibuat',
      'account-recovered': 'akun lama dapat dipakai lagi',
      'handed-over': 'diteruskan oleh orang lain',
      'given-up': 'tidak dilanjutkan',
    },
  },
  en: {
    stages: {
      prepare: 'prepare the data',
      path: 'choose the way',
      register: 'register',
      otp: 'OTP code',
      password: 'password',
      ktp: 'KTP data',
      activation: 'activation',
      'check-account': 'check the account',
      done: 'done',
    },
    path: 'way to an account',
    paths: {
      'new-account': 'making a new account',
      'change-access': 'changing the access of an OSS 1.1 account',
      'forgot-password': 'using Lupa kata sandi for an own account',
      'former-helper': 'getting back an account that somebody else made',
      'second-business': 'making a second account for another business',
    },
    remedies: {
      'compared-with-ktp': 'compared the data letter by letter with the KTP',
      'name-without-title': 'wrote the name without titles',
      'name-as-printed': 'wrote the name exactly as printed on the KTP',
      'other-hour': 'tried at another hour',
      'other-browser': 'tried with another browser',
      'other-device': 'tried with another device',
      'cleared-site-data': 'deleted the data of the OSS site in the browser',
      'extensions-off': 'switched browser extensions off',
      'other-connection': 'tried with another internet connection',
      'forgot-password': 'used Lupa kata sandi',
      'asked-former-helper': 'asked whoever helped to register before',
      'checked-spam': 'looked into the folders Spam and Promotions',
      'asked-resend': 'asked to send it again',
      'other-channel': 'asked for the code another way',
      'called-169': 'called 169',
      'emailed-oss': 'sent an e-mail to OSS',
      'virtual-consultation': 'asked for a virtual consultation',
      'social-media': 'wrote to an official chat, complaint service or social media account',
      'asked-dukcapil': 'asked Dukcapil',
      'visited-dukcapil': 'went to the Dukcapil office',
      'asked-companion': 'asked an adviser for help',
    },
    waits: {
      otp: 'the OTP code',
      'activation-mail': 'the activation e-mail',
      'dukcapil-sync': 'synchronised Dukcapil data',
      'desk-answer': 'an answer of the helpdesk',
      'dukcapil-answer': 'an answer of Dukcapil',
    },
    reminders: {
      retry: 'try again',
      otp: 'see whether the OTP code has come',
      'activation-mail': 'see whether the activation e-mail has come',
      'dukcapil-sync': 'try again once the Dukcapil data are synchronised',
      'desk-answer': 'see whether the helpdesk has answered',
      'dukcapil-answer': 'see whether Dukcapil has answered',
      'check-account': 'check the account',
    },
    outcomes: {
      registered: 'the account was made',
      'account-recovered': 'the old account can be used again',
      'handed-over': 'somebody else goes on with it',
      'given-up': 'not continued',
    },
  },
});
