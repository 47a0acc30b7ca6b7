/** The words of the checklist before the form is opened, and of what can be seen of e-mail and connection. */
import type { Preparation } from '../domain/casework/casework.ts';
import type { EmailDoubtCode } from '../domain/guide/check-email.ts';
import { bilingual } from './bilingual.ts';

interface PreparationWords {
  readonly title: string;
  readonly lead: string;
  readonly count: (done: number, total: number) => string;
  readonly ifNot: string;
  readonly items: Record<
    Preparation,
    { readonly label: string; readonly help: string; readonly ifNot: readonly string[] }
  >;
  readonly email: {
    readonly none: string;
    readonly fill: string;
    readonly edit: string;
    readonly fine: string;
    readonly gentle: string;
    readonly doubts: Record<Exclude<EmailDoubtCode, 'domain-slip'>, string>;
    readonly domainSlip: (proposal: string) => string;
  };
  readonly connection: {
    readonly title: string;
    readonly online: string;
    readonly offline: string;
    readonly kinds: Readonly<Record<string, string>>;
    readonly kind: (kind: string) => string;
    readonly grade: (grade: string) => string;
    readonly poor: (grade: string) => string;
    readonly noGrade: string;
    readonly answered: (count: number, seconds: string) => string;
    readonly slow: string;
    readonly failed: (count: number) => string;
    readonly wentOffline: (count: number) => string;
    readonly noCalls: string;
    readonly notMeasured: string;
  };
  readonly toDukcapil: string;
  readonly toPath: string;
}

export const preparationWords = bilingual<PreparationWords>({
  id: {
    title: 'Siapkan sebelum mendaftar',
    lead: 'Centang yang sudah siap. Yang belum, ada caranya.',
    count: (done, total) => `${done} dari ${total} siap`,
    ifNot: 'Jika belum',
    items: {
      'ktp-legible': {
        label: 'KTP fisik terbaca jelas',
        help: 'Nama, NIK, alamat, dan tanggal lahir tanpa bagian yang pudar.',
        ifNot: [
          'KTP rusak atau kabur: urus penggantian di Dinas Dukcapil setempat dahulu.',
          'Salin dari KTP, bukan dari ingatan atau foto yang buram.',
        ],
      },
      'phone-active': {
        label: 'Nomor ponsel aktif',
        help: 'Menerima kode OTP dan pemberitahuan dari OSS.',
        ifNot: [
          'Isi pulsa atau aktifkan lagi, atau pakai nomor lain milik Anda.',
          'Jangan memakai nomor orang lain: kodenya akan sampai ke sana.',
        ],
      },
      'email-open': {
        label: 'Email dapat dibuka sekarang',
        help: 'Kode OTP, email aktivasi, dan pemberitahuan datang ke sini.',
        ifNot: [
          'Lupa kata sandi email: pulihkan dahulu sebelum mendaftar.',
          'Pakai email yang masih Anda gunakan, di ponsel atau di laptop ini.',
        ],
      },
      'email-memorable': {
        label: 'Email profesional dan mudah diingat',
        help: 'Dipakai untuk seluruh urusan OSS, bukan hanya hari ini.',
        ifNot: [
          'Buat alamat dari nama Anda atau nama usaha, tanpa deretan angka dan huruf acak.',
          'Hindari alamat yang jarang dibuka.',
        ],
      },
      'connection-stable': {
        label: 'Koneksi internet stabil',
        help: 'Tidak perlu cepat. Koneksi yang terputus membuat isian gagal terkirim.',
        ifNot: [
          'Mendekatlah ke Wi-Fi, atau pindah ke jaringan lain.',
          'Tunda unduhan dan video selama mendaftar.',
        ],
      },
    },
    email: {
      none: 'Belum ada email di data kasus, jadi belum dapat diperiksa.',
      fill: 'Isi email',
      edit: 'Ubah email',
      fine: 'tampak mudah diingat.',
      gentle: 'Ini hanya saran. Alamat yang sudah biasa Anda buka boleh tetap dipakai.',
      doubts: {
        incomplete: 'belum lengkap. Contoh: nama@email.com.',
        throwaway: 'email sekali pakai. Sesudah hilang, akun tidak dapat dipulihkan.',
        'many-digits': 'banyak angka, mudah tertukar.',
        'random-letters': 'huruf dan angkanya sulit diingat.',
        'many-marks': 'banyak titik atau tanda, mudah salah ketik.',
        long: 'panjang, mudah salah ketik.',
        nickname: 'nama panggilan, kurang resmi untuk urusan usaha.',
      },
      domainSlip: (proposal) => `mungkin salah ketik; maksudnya ${proposal}?`,
    },
    connection: {
      title: 'Yang terlihat dari perangkat ini',
      online: 'Tersambung ke jaringan.',
      offline: 'Tidak tersambung ke jaringan. Periksa Wi-Fi atau paket data.',
      kinds: {
        wifi: 'Wi-Fi',
        cellular: 'data seluler',
        ethernet: 'kabel',
        bluetooth: 'Bluetooth',
        wimax: 'WiMAX',
      },
      kind: (kind) => `Jenis jaringan: ${kind}.`,
      grade: (grade) => `Perkiraan browser: setara ${grade}.`,
      poor: (grade) => `Perkiraan browser: lambat, setara ${grade}. Cari jaringan yang lebih kuat.`,
      noGrade: 'Browser ini tidak memperkirakan kecepatan.',
      answered: (count, seconds) =>
        `Satu jam terakhir OSS menjawab kasus ini ${count} kali, biasanya dalam ${seconds} detik.`,
      slow: 'Itu lambat: mungkin jaringan Anda, mungkin server OSS.',
      failed: (count) => `Satu jam terakhir OSS gagal menjawab ${count} kali.`,
      wentOffline: (count) => `Satu jam terakhir perangkat ini terputus ${count} kali.`,
      noCalls: 'Belum ada jawaban OSS yang tercatat dalam satu jam terakhir.',
      notMeasured:
        'Yang tidak diukur: kecepatan dan kestabilan sebenarnya. Untuk itu data harus dikirim, dan Pendamping OSS tidak mengirim apa pun.',
    },
    toDukcapil: 'Bertanya ke Dukcapil',
    toPath: 'Lanjut: pilih jalur',
  },
  en: {
    title: 'Prepare before you register',
    lead: 'Tick what is ready. For what is not, there is a way.',
    count: (done, total) => `${done} of ${total} ready`,
    ifNot: 'If not',
    items: {
      'ktp-legible': {
        label: 'The KTP itself is legible',
        help: 'Name, NIK, address and date of birth without faded parts.',
        ifNot: [
          'KTP damaged or faded: first have it replaced at your Dukcapil office.',
          'Copy from the KTP, not from memory or a blurred photo.',
        ],
      },
      'phone-active': {
        label: 'The phone number is active',
        help: 'It receives the OTP code and messages from OSS.',
        ifNot: [
          'Top it up or have it activated again, or use another number of yours.',
          "Do not use another person's number: the code would arrive there.",
        ],
      },
      'email-open': {
        label: 'The e-mail can be opened now',
        help: 'OTP code, activation e-mail and messages arrive here.',
        ifNot: [
          'Password of the e-mail forgotten: recover it first, before you register.',
          'Use an e-mail that you still use, on the phone or on this laptop.',
        ],
      },
      'email-memorable': {
        label: 'The e-mail is professional and easy to remember',
        help: 'It serves everything you do with OSS, not only today.',
        ifNot: [
          'Make an address from your name or that of the business, without rows of digits and random letters.',
          'Avoid an address that you rarely open.',
        ],
      },
      'connection-stable': {
        label: 'The internet connection is stable',
        help: 'It need not be fast. A connection that drops keeps data from being sent.',
        ifNot: [
          'Move closer to the Wi-Fi, or to another network.',
          'Put off downloads and videos while you register.',
        ],
      },
    },
    email: {
      none: 'There is no e-mail in the case yet, so it cannot be checked.',
      fill: 'Fill in the e-mail',
      edit: 'Change the e-mail',
      fine: 'looks easy to remember.',
      gentle: 'This is advice only. An address that you are used to may stay.',
      doubts: {
        incomplete: 'not complete yet. Example: nama@email.com.',
        throwaway: 'a throw-away address. Once it is gone, the account cannot be recovered.',
        'many-digits': 'many digits, easily mixed up.',
        'random-letters': 'its letters and digits are hard to remember.',
        'many-marks': 'many dots or marks, easily mistyped.',
        long: 'long, easily mistyped.',
        nickname: 'a nickname, not quite formal enough for business.',
      },
      domainSlip: (proposal) => `perhaps mistyped; do you mean ${proposal}?`,
    },
    connection: {
      title: 'What can be seen from this device',
      online: 'Connected to a network.',
      offline: 'Not connected to a network. Check Wi-Fi or mobile data.',
      kinds: {
        wifi: 'Wi-Fi',
        cellular: 'mobile data',
        ethernet: 'cable',
        bluetooth: 'Bluetooth',
        wimax: 'WiMAX',
      },
      kind: (kind) => `Kind of network: ${kind}.`,
      grade: (grade) => `The browser's guess: like ${grade}.`,
      poor: (grade) => `The browser's guess: slow, like ${grade}. Look for a stronger network.`,
      noGrade: 'This browser makes no guess about speed.',
      answered: (count, seconds) =>
        `In the last hour OSS answered this case ${count === 1 ? 'once' : `${count} times`}, usually within ${seconds} seconds.`,
      slow: 'That is slow: perhaps your network, perhaps the OSS server.',
      failed: (count) => `In the last hour OSS failed to answer ${count === 1 ? 'once' : `${count} times`}.`,
      wentOffline: (count) =>
        `In the last hour this device lost its network ${count === 1 ? 'once' : `${count} times`}.`,
      noCalls: 'No answer of OSS is on record in the last hour.',
      notMeasured:
        'Not measured: the true speed and stability. That would mean sending data, and Pendamping OSS sends nothing.',
    },
    toDukcapil: 'Ask Dukcapil',
    toPath: 'Next: choose the way',
  },
});
