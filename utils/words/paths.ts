/** The words of the ways to an account: two short questions, and for each way why, how and what not to do. */
import type { CasePath } from '../domain/casework/casework.ts';
import { bilingual } from './bilingual.ts';
import type { Advice } from './panel.ts';

type PathAdvice = Pick<Advice, 'title' | 'cause' | 'steps'> & { readonly avoid: readonly string[] };
type ReturningPath = Exclude<CasePath, 'new-account'>;

interface PathWords {
  readonly title: string;
  readonly lead: string;
  readonly had: {
    readonly legend: string;
    readonly no: string;
    readonly yes: string;
    readonly unsure: string;
  };
  readonly which: { readonly legend: string; readonly options: Record<ReturningPath, string> };
  readonly unsure: Pick<Advice, 'title' | 'steps'>;
  readonly stepsTitle: string;
  readonly avoidTitle: string;
  readonly chosen: (path: string) => string;
  readonly paths: Record<CasePath, PathAdvice>;
  readonly openLogin: string;
  readonly newCase: string;
  readonly candidates: {
    readonly title: string;
    readonly lead: string;
    readonly empty: string;
    readonly add: string;
    readonly addLabel: string;
    readonly save: string;
    readonly cancel: string;
    readonly suggest: (masked: string) => string;
    readonly tried: string;
    readonly triedFor: (masked: string) => string;
    readonly edit: (masked: string) => string;
    readonly editLabel: string;
    readonly remove: (masked: string) => string;
    readonly removed: string;
    readonly restored: string;
    readonly invalid: string;
    readonly double: string;
    readonly full: (max: number) => string;
    readonly allTried: string;
    readonly writeLetter: string;
    readonly what: string;
  };
}

export const pathWords = bilingual<PathWords>({
  id: {
    title: 'Pilih jalur',
    lead: 'Dua pertanyaan pendek, lalu langkahnya.',
    had: {
      legend: 'Pernah ada akun OSS atas NIK ini?',
      no: 'Belum pernah',
      yes: 'Pernah',
      unsure: 'Tidak yakin',
    },
    which: {
      legend: 'Akun yang mana?',
      options: {
        'change-access': 'Akun OSS versi 1.1 (2018 sampai 2021)',
        'forgot-password': 'Akun saya sendiri, tetapi tidak bisa masuk',
        'former-helper': 'Dulu dibuatkan konsultan atau orang lain',
        'second-business': 'Akun untuk usaha lain; ini usaha kedua',
      },
    },
    unsure: {
      title: 'Cara mengetahuinya',
      steps: [
        'Cari kata OSS, NIB, atau "hak akses" di semua kotak email Anda.',
        'Tanyakan kepada orang yang pernah membantu mengurus izin usaha Anda.',
        'Isi NIK di halaman Daftar. Jika OSS menulis "NIK sudah terdaftar", akunnya sudah ada: pilih Pernah.',
        'Jika tidak ada jejak apa pun, pilih Belum pernah.',
      ],
    },
    stepsTitle: 'Langkahnya',
    avoidTitle: 'Jangan',
    chosen: (path) => `Jalur: ${path}.`,
    paths: {
      'new-account': {
        title: 'Buat akun baru',
        cause: 'Jalur ini untuk NIK yang belum pernah punya akun OSS.',
        steps: [
          'Buka situs resmi OSS, lalu pilih Daftar.',
          'Pilih jenis pelaku usaha, misalnya Orang Perseorangan untuk pelaku UMKM.',
          'Isi NIK dan email, lalu tekan Verifikasi. Masukkan kode OTP yang dikirim.',
          'Buat kata sandi, lalu isi data KTP. Nama persis seperti di KTP, termasuk spasi dan tanda baca.',
          'Tunggu sampai OSS menyatakan berhasil, lalu segera cek status akun.',
        ],
        avoid: [
          'Jangan menekan tombol sebelum membaca petunjuk di halamannya.',
          'Jangan menambahkan gelar, singkatan, atau nama panggilan.',
        ],
      },
      'change-access': {
        title: 'Ganti hak akses OSS 1.1',
        cause:
          'Akun OSS 1.1 tidak didaftarkan lagi. Hak aksesnya diganti menjadi hak akses OSS Berbasis Risiko.',
        steps: [
          'Buka halaman masuk OSS Berbasis Risiko.',
          'Masuk dengan email dan kata sandi akun OSS 1.1. Jika lupa, pakai Lupa kata sandi.',
          'OSS meminta mengganti hak akses: pilih usahanya, lalu ikuti isiannya. Siapkan NPWP, akta atau SK, dan NIK penanggung jawab.',
          'Tunggu email aktivasi dari OSS, lalu buka tautannya. Jika tidak datang, buka tahap aktivasi di perjalanan kasus.',
        ],
        avoid: [
          'Jangan menekan Daftar.',
          'Jangan memakai satu akun untuk dua usaha; setiap usaha punya akunnya sendiri.',
        ],
      },
      'forgot-password': {
        title: 'Pulihkan akun yang sudah ada',
        cause: 'NIK yang sudah punya akun ditolak jika didaftarkan lagi. Akunnya masih ada.',
        steps: [
          'Buka halaman masuk OSS, lalu pilih Lupa kata sandi.',
          'Masukkan email yang mungkin pernah dipakai, satu per satu, dan centang di daftarnya.',
          'Setiap kali, lihat kotak masuk dan Spam email itu.',
          'Jika semua sudah dicoba, kirim surat ke OSS.',
        ],
        avoid: [
          'Jangan mendaftar ulang dengan data yang diubah-ubah.',
          'Jangan menebak kata sandi berkali-kali.',
        ],
      },
      'former-helper': {
        title: 'Minta kembali akun yang dibuatkan orang lain',
        cause: 'Akunnya mungkin memakai email atau nomor orang yang dulu membantu.',
        steps: [
          'Hubungi konsultan atau orang yang dulu membantu. Tanyakan email dan nomor yang dipakai.',
          'Minta mereka membuka email dari OSS saat Anda menekan Lupa kata sandi.',
          'Setelah masuk, ganti email dan nomor telepon akun menjadi milik Anda.',
          'Jika tidak dapat dihubungi, coba Lupa kata sandi dengan email Anda yang lain, lalu kirim surat ke OSS.',
        ],
        avoid: [
          'Jangan berikan kode OTP atau kata sandi email Anda kepada siapa pun.',
          'Jangan membuat akun baru dengan NIK orang lain.',
        ],
      },
      'second-business': {
        title: 'Daftarkan usaha kedua',
        cause:
          'Satu akun hanya untuk satu usaha. Dua usaha berarti dua kali mendaftar, masing-masing dengan emailnya sendiri.',
        steps: [
          'Siapkan email lain yang aktif dan mudah diingat, khusus untuk usaha ini.',
          'Buat kasus baru untuk usaha ini, supaya catatannya tidak tercampur.',
          'Pilih jenis pelaku usaha yang sesuai. Akun perseorangan kedua dengan NIK yang sama mungkin ditolak.',
          'Daftar seperti biasa dengan email itu.',
        ],
        avoid: ['Jangan memakai email akun yang pertama.', 'Jangan mengurus dua usaha dalam satu akun.'],
      },
    },
    openLogin: 'Buka halaman masuk OSS',
    newCase: 'Buat kasus untuk usaha ini',
    candidates: {
      title: 'Email yang mungkin pernah dipakai',
      lead: 'Coba satu per satu di Lupa kata sandi, lalu centang.',
      empty: 'Belum ada. Tambahkan email Anda sekarang, email lama, dan email usaha.',
      add: 'Tambah email',
      addLabel: 'Alamat email',
      save: 'Simpan email',
      cancel: 'Batal',
      suggest: (masked) => `Tambahkan ${masked}`,
      tried: 'Sudah dicoba',
      triedFor: (masked) => `${masked} sudah dicoba`,
      edit: (masked) => `Ubah ${masked}`,
      editLabel: 'Ubah email',
      remove: (masked) => `Hapus ${masked}`,
      removed: 'Email dihapus dari daftar.',
      restored: 'Email dikembalikan.',
      invalid: 'Email ini belum lengkap. Contoh: nama@email.com.',
      double: 'Email ini sudah ada di daftar.',
      full: (max) => `Daftar penuh: paling banyak ${max} email. Hapus yang tidak perlu.`,
      allTried: 'Semua sudah dicoba. Langkah berikutnya: surat ke OSS.',
      writeLetter: 'Tulis surat ke OSS',
      what: 'email',
    },
  },
  en: {
    title: 'Choose the way',
    lead: 'Two short questions, then the steps.',
    had: {
      legend: 'Has this NIK ever had an OSS account?',
      no: 'Never',
      yes: 'Yes',
      unsure: 'Not sure',
    },
    which: {
      legend: 'Which account?',
      options: {
        'change-access': 'An account of OSS version 1.1 (2018 to 2021)',
        'forgot-password': 'My own account, but I cannot log in',
        'former-helper': 'A consultant or somebody else made it for me',
        'second-business': 'An account of another business; this is a second one',
      },
    },
    unsure: {
      title: 'How to find out',
      steps: [
        'Search all your mailboxes for OSS, NIB or "hak akses".',
        'Ask whoever once helped with the licences of your business.',
        'Type the NIK on the page Daftar. If OSS writes "NIK sudah terdaftar", the account exists: choose Yes.',
        'If there is no trace at all, choose Never.',
      ],
    },
    stepsTitle: 'The steps',
    avoidTitle: 'Do not',
    chosen: (path) => `Way: ${path}.`,
    paths: {
      'new-account': {
        title: 'Make a new account',
        cause: 'This way is for a NIK that never had an OSS account.',
        steps: [
          'Open the official OSS site and choose Daftar.',
          'Choose the kind of applicant, for example Orang Perseorangan for a small business.',
          'Fill in NIK and e-mail, then press Verifikasi. Type the OTP code that was sent.',
          'Make a password, then fill in the KTP data. The name exactly as on the KTP, with spaces and punctuation.',
          'Wait until OSS confirms, then check the account at once.',
        ],
        avoid: [
          'Do not press a button before you have read what its page says.',
          'Do not add titles, abbreviations or nicknames.',
        ],
      },
      'change-access': {
        title: 'Change the access of OSS 1.1',
        cause:
          'An account of OSS 1.1 is not registered again. Its access (hak akses) is changed to one of the risk-based OSS.',
        steps: [
          'Open the login page of the risk-based OSS.',
          'Log in with the e-mail and password of the OSS 1.1 account. If it is forgotten, use Lupa kata sandi.',
          'OSS asks to change the access: choose the business and follow the form. Have ready: NPWP, deed or decree, and the NIK of the person in charge.',
          'Wait for the activation e-mail of OSS, then open its link. If it does not come, open the stage activation in the journey of the case.',
        ],
        avoid: [
          'Do not press Daftar.',
          'Do not use one account for two businesses; each business has its own.',
        ],
      },
      'forgot-password': {
        title: 'Recover the account that exists',
        cause:
          'A NIK that has an account is refused when it is registered again. The account is still there.',
        steps: [
          'Open the OSS login page and choose Lupa kata sandi.',
          'Type the e-mails that may have been used, one by one, and tick them off in the list.',
          'Each time look into inbox and Spam of that e-mail.',
          'When all are tried, send a letter to OSS.',
        ],
        avoid: ['Do not register again with altered data.', 'Do not guess the password many times.'],
      },
      'former-helper': {
        title: 'Get back the account that somebody else made',
        cause: 'It may be tied to the e-mail or number of whoever helped.',
        steps: [
          'Contact the consultant or person who helped. Ask which e-mail and number were used.',
          'Ask them to open the mail from OSS while you press Lupa kata sandi.',
          'Once you are in, change e-mail and phone number of the account to your own.',
          'If they cannot be reached, try Lupa kata sandi with other e-mails of yours, then send a letter to OSS.',
        ],
        avoid: [
          'Do not give an OTP code or the password of your e-mail to anyone.',
          "Do not make a new account with another person's NIK.",
        ],
      },
      'second-business': {
        title: 'Register a second business',
        cause:
          'One account serves one business only. Two businesses mean registering twice, each with its own e-mail.',
        steps: [
          'Have another e-mail ready, active and easy to remember, for this business alone.',
          'Make a new case for this business, so that its records are not mixed.',
          'Choose the right kind of applicant. A second personal account with the same NIK may be refused.',
          'Register as usual with that e-mail.',
        ],
        avoid: ['Do not use the e-mail of the first account.', 'Do not run two businesses in one account.'],
      },
    },
    openLogin: 'Open the OSS login page',
    newCase: 'Make a case for this business',
    candidates: {
      title: 'E-mails that may have been used',
      lead: 'Try one after the other in Lupa kata sandi, then tick it off.',
      empty: 'None yet. Add your present e-mail, old ones, and that of the business.',
      add: 'Add an e-mail',
      addLabel: 'E-mail address',
      save: 'Save the e-mail',
      cancel: 'Cancel',
      suggest: (masked) => `Add ${masked}`,
      tried: 'Tried',
      triedFor: (masked) => `${masked} was tried`,
      edit: (masked) => `Change ${masked}`,
      editLabel: 'Change the e-mail',
      remove: (masked) => `Remove ${masked}`,
      removed: 'The e-mail was taken off the list.',
      restored: 'The e-mail is back.',
      invalid: 'This e-mail is not complete. Example: nama@email.com.',
      double: 'This e-mail is on the list already.',
      full: (max) => `The list is full: at most ${max} e-mails. Remove what is not needed.`,
      allTried: 'All are tried. The next step: a letter to OSS.',
      writeLetter: 'Write to OSS',
      what: 'e-mail',
    },
  },
});
