/** The words of practice: the form, made-up people, troubles on demand and the mailbox, marked LATIHAN. */
import type { FormGeneration, TroubleId, TroublePlace } from '../contracts/practice.ts';
import { bilingual } from './bilingual.ts';

interface TroubleWords {
  readonly name: string;
  /** When it comes. */
  readonly when: string;
}

interface PracticeWords {
  readonly title: string;
  readonly mark: string;
  readonly markDetails: string;
  readonly toWorkspace: string;
  readonly jump: string;
  readonly parts: { readonly controls: string; readonly form: string; readonly companion: string };
  readonly opening: string;
  readonly cannotOpen: string;
  readonly form: {
    readonly choose: string;
    readonly generations: Record<FormGeneration, string>;
    readonly restart: string;
    readonly restarted: string;
  };
  readonly person: {
    readonly heading: string;
    readonly lead: string;
    readonly choose: string;
    readonly card: string;
    readonly name: string;
    readonly nik: string;
    readonly sex: string;
    readonly birthDate: string;
    readonly address: string;
    readonly region: string;
    readonly email: string;
    readonly phone: string;
    readonly account: string;
    readonly accountOf: (name: string, password: string) => string;
    readonly copy: (what: string) => string;
    readonly copied: (what: string) => string;
    readonly notCopied: string;
    readonly toCase: string;
    readonly caseMade: (name: string) => string;
  };
  readonly trouble: {
    readonly heading: string;
    readonly lead: string;
    readonly choose: string;
    readonly none: string;
    readonly noneHelp: string;
    readonly place: string;
    readonly usualPlace: string;
    readonly places: Record<TroublePlace, string>;
    readonly lasts: string;
    readonly hasCome: (name: string) => string;
    readonly kinds: Record<TroubleId, TroubleWords>;
  };
  readonly mailbox: {
    readonly heading: string;
    readonly empty: string;
    readonly emptyHelp: string;
    readonly newest: string;
    readonly channels: Record<'email' | 'whatsapp', string>;
    readonly code: string;
    readonly activate: string;
  };
  readonly companion: {
    readonly heading: string;
    readonly button: string;
    readonly buttonHelp: string;
    readonly staysHere: string;
  };
  /** What marks a letter of practice. */
  readonly letter: {
    readonly subject: (subject: string) => string;
    readonly body: (body: string) => string;
  };
}

export const practiceWords = bilingual<PracticeWords>({
  id: {
    title: 'Latihan mengisi formulir OSS',
    mark: 'LATIHAN – bukan situs OSS',
    markDetails:
      'Semua orang dan surat di sini rekaan. Tidak ada yang dikirim, tidak ada yang masuk ke kasus Anda, dan semuanya hilang saat halaman ini ditutup.',
    toWorkspace: 'Ke ruang kerja',
    jump: 'Bagian halaman',
    parts: { controls: 'Pengaturan', form: 'Formulir', companion: 'Pendamping' },
    opening: 'Menyiapkan latihan…',
    cannotOpen:
      'Latihan tidak dapat dibuka karena browser tidak memberi tempat penyimpanan. Tutup jendela samaran atau kosongkan ruang, lalu muat ulang halaman ini.',
    form: {
      choose: 'Bentuk formulir',
      generations: {
        C: 'Formulir 2026: NIK dan email lebih dulu',
        B: 'Formulir 2022: nomor telepon lebih dulu',
        A: 'Formulir 2021: satu halaman dengan captcha',
      },
      restart: 'Mulai dari awal',
      restarted: 'Formulir, akun, dan kotak masuk kembali seperti semula. Kasus latihan tetap ada.',
    },
    person: {
      heading: 'Orang rekaan',
      lead: 'Pilih orang, lalu ketik datanya ke formulir seperti dari KTP. Jangan memakai data Anda sendiri.',
      choose: 'Orang',
      card: 'KTP rekaan',
      name: 'Nama',
      nik: 'NIK',
      sex: 'Jenis kelamin',
      birthDate: 'Tanggal lahir',
      address: 'Alamat',
      region: 'Wilayah',
      email: 'Email',
      phone: 'Nomor telepon',
      account: 'Akun lama',
      accountOf: (name, password) => `${name}, kata sandi ${password}`,
      copy: (what) => `Salin ${what}`,
      copied: (what) => `${what} disalin.`,
      notCopied: 'Browser tidak mengizinkan penyalinan. Ketik datanya dari kartu ini.',
      toCase: 'Buat kasus latihan dari KTP ini',
      caseMade: (name) => `Kasus latihan ${name} siap.`,
    },
    trouble: {
      heading: 'Kesalahan berikutnya',
      lead: 'Pilih kesalahan yang ingin Anda latih. Datanya boleh benar, kesalahannya tetap muncul.',
      choose: 'Kesalahan',
      none: 'Tidak ada',
      noneHelp: 'Portal menjawab sesuai data yang diketik.',
      place: 'Muncul di',
      usualPlace: 'tempat yang biasa',
      places: {
        'field-hint': 'bawah isian',
        snackbar: 'pesan singkat, hilang setelah 4 detik',
        alert: 'kotak di atas formulir',
        dialog: 'jendela pesan',
        page: 'satu halaman penuh',
      },
      lasts: 'Berlaku sampai Anda memilih yang lain.',
      hasCome: (name) => `Sudah muncul: ${name}.`,
      kinds: {
        'nik-registered': {
          name: 'NIK sudah terdaftar',
          when: 'Muncul setelah NIK diketik, atau saat Daftar ditekan.',
        },
        'email-registered': {
          name: 'Email sudah terdaftar',
          when: 'Muncul setelah email diketik, atau saat Daftar ditekan.',
        },
        'phone-registered': {
          name: 'Nomor telepon sudah terdaftar',
          when: 'Muncul saat kode diminta, atau saat Daftar ditekan.',
        },
        'ktp-mismatch': { name: 'Data tidak sesuai KTP', when: 'Muncul saat Daftar ditekan.' },
        'nik-not-found': {
          name: 'Data NIK tidak ditemukan di Dukcapil',
          when: 'Muncul saat Daftar ditekan.',
        },
        'dukcapil-unavailable': {
          name: 'Dukcapil tidak tersambung',
          when: 'Muncul saat Daftar ditekan.',
        },
        'otp-invalid': { name: 'Kode OTP salah', when: 'Muncul setelah kode diketik.' },
        'otp-expired': { name: 'Kode OTP kedaluwarsa', when: 'Muncul setelah kode diketik.' },
        'otp-missing': {
          name: 'Kode OTP tidak datang',
          when: 'Kode diminta, tetapi kotak masuk tetap kosong.',
        },
        'captcha-wrong': { name: 'Kode captcha salah', when: 'Muncul saat Daftar ditekan.' },
        'activation-mail-missing': {
          name: 'Email aktivasi tidak datang',
          when: 'Pendaftaran diterima, tetapi kotak masuk tetap kosong.',
        },
        'login-failed': { name: 'Gagal masuk', when: 'Muncul saat Masuk ditekan.' },
        'session-expired': { name: 'Sesi habis', when: 'Muncul saat Daftar ditekan.' },
        'server-error': {
          name: 'Server gagal (500)',
          when: 'Muncul pada pertanyaan berikutnya ke server: setelah NIK diketik, atau saat tombol ditekan.',
        },
        timeout: {
          name: 'Server tidak menjawab',
          when: 'Pada pertanyaan berikutnya ke server. Pendamping mencatatnya setelah 30 detik.',
        },
        slow: { name: 'Server lambat', when: 'Setiap jawaban datang setelah 8 detik.' },
      },
    },
    mailbox: {
      heading: 'Kotak masuk',
      empty: 'Belum ada surat.',
      emptyHelp: 'Kode OTP dan email aktivasi dari formulir latihan datang ke sini, bukan ke email Anda.',
      newest: 'Surat terbaru:',
      channels: { email: 'Email', whatsapp: 'WhatsApp' },
      code: 'Kode',
      activate: 'Aktivasi',
    },
    companion: {
      heading: 'Pendamping (LATIHAN)',
      button: 'Tombol Pendamping OSS',
      buttonHelp:
        'Menggantikan tombol di bilah alat browser, yang di situs OSS menyalakan perekaman. Di latihan sudah ditekan satu kali.',
      staysHere: 'Ini latihan, jadi yang menuju ke luar tidak dibuka.',
    },
    letter: {
      subject: (subject) => `LATIHAN, jangan dikirim: ${subject}`,
      body: (body) => `LATIHAN, jangan dikirim. Orang di surat ini rekaan.\n\n${body}`,
    },
  },
  en: {
    title: 'Practise filling in the OSS form',
    mark: 'LATIHAN: practice, not the OSS site',
    markDetails:
      'All people and mails here are made up. Nothing is sent, nothing enters your cases, and all of it is gone when this page is closed.',
    toWorkspace: 'To the workspace',
    jump: 'Parts of the page',
    parts: { controls: 'Settings', form: 'Form', companion: 'Companion' },
    opening: 'Preparing practice…',
    cannotOpen:
      'Practice cannot be opened because the browser gives it no storage. Close the private window or free some space, then reload this page.',
    form: {
      choose: 'Kind of form',
      generations: {
        C: 'Form of 2026: NIK and e-mail first',
        B: 'Form of 2022: phone number first',
        A: 'Form of 2021: one page with a captcha',
      },
      restart: 'Start afresh',
      restarted: 'Form, accounts and mailbox are as at the start. The practice cases stay.',
    },
    person: {
      heading: 'Made-up people',
      lead: 'Choose a person, then type the data into the form as from a KTP. Do not use your own data.',
      choose: 'Person',
      card: 'Made-up KTP',
      name: 'Name',
      nik: 'NIK number',
      sex: 'Sex',
      birthDate: 'Date of birth',
      address: 'Address',
      region: 'Region',
      email: 'E-mail',
      phone: 'Phone number',
      account: 'Earlier account',
      accountOf: (name, password) => `${name}, password ${password}`,
      copy: (what) => `Copy ${what}`,
      copied: (what) => `${what} copied.`,
      notCopied: 'The browser does not allow copying. Type the data from this card.',
      toCase: 'Make a practice case from this KTP',
      caseMade: (name) => `The practice case ${name} is ready.`,
    },
    trouble: {
      heading: 'The next error',
      lead: 'Choose the error that you want to practise. It comes even if all data are right.',
      choose: 'Error',
      none: 'None',
      noneHelp: 'The portal answers by what is typed.',
      place: 'Shown',
      usualPlace: 'in its usual place',
      places: {
        'field-hint': 'under the field',
        snackbar: 'in a short message, gone after 4 seconds',
        alert: 'in a box above the form',
        dialog: 'in a message window',
        page: 'on a whole page',
      },
      lasts: 'Lasts until you choose another.',
      hasCome: (name) => `It has come: ${name}.`,
      kinds: {
        'nik-registered': {
          name: 'NIK is registered already',
          when: 'Comes after the NIK was typed, or when Daftar is pressed.',
        },
        'email-registered': {
          name: 'E-mail is registered already',
          when: 'Comes after the e-mail was typed, or when Daftar is pressed.',
        },
        'phone-registered': {
          name: 'Phone number is registered already',
          when: 'Comes when the code is asked for, or when Daftar is pressed.',
        },
        'ktp-mismatch': { name: 'Data differ from the KTP', when: 'Comes when Daftar is pressed.' },
        'nik-not-found': {
          name: 'NIK is not found at Dukcapil',
          when: 'Comes when Daftar is pressed.',
        },
        'dukcapil-unavailable': {
          name: 'Dukcapil is not reached',
          when: 'Comes when Daftar is pressed.',
        },
        'otp-invalid': { name: 'OTP code is wrong', when: 'Comes after the code was typed.' },
        'otp-expired': { name: 'OTP code has expired', when: 'Comes after the code was typed.' },
        'otp-missing': {
          name: 'OTP code does not come',
          when: 'The code is asked for, but the mailbox stays empty.',
        },
        'captcha-wrong': { name: 'Captcha is wrong', when: 'Comes when Daftar is pressed.' },
        'activation-mail-missing': {
          name: 'Activation mail does not come',
          when: 'The registration is accepted, but the mailbox stays empty.',
        },
        'login-failed': { name: 'Login fails', when: 'Comes when Masuk is pressed.' },
        'session-expired': { name: 'Session has ended', when: 'Comes when Daftar is pressed.' },
        'server-error': {
          name: 'Server fails (500)',
          when: 'Comes at the next question to the server: after the NIK was typed, or when a button is pressed.',
        },
        timeout: {
          name: 'Server does not answer',
          when: 'At the next question to the server. The companion records it after 30 seconds.',
        },
        slow: { name: 'Server is slow', when: 'Each answer comes after 8 seconds.' },
      },
    },
    mailbox: {
      heading: 'Mailbox',
      empty: 'No mail yet.',
      emptyHelp: 'OTP codes and activation mails of the practice form come here, not to your e-mail.',
      newest: 'Newest mail:',
      channels: { email: 'E-mail', whatsapp: 'WhatsApp message' },
      code: 'Code',
      activate: 'Aktivasi (activate)',
    },
    companion: {
      heading: 'Companion (LATIHAN)',
      button: 'Pendamping OSS button',
      buttonHelp:
        'Stands in for the button in the browser’s toolbar, which starts recording on the OSS site. In practice it was pressed once already.',
      staysHere: 'This is practice, so what leads outside is not opened.',
    },
    letter: {
      subject: (subject) => `LATIHAN, do not send: ${subject}`,
      body: (body) => `LATIHAN, do not send. The person in this letter is made up.\n\n${body}`,
    },
  },
});
