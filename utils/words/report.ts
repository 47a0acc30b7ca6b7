/** Words of the report, of the tables beside it and of the check of a bundle. The letter has its own. */
import type { BagFaultCode } from '../contracts/bundle.ts';
import type { NikVerdict } from '../domain/nik/read-nik.ts';
import { bilingual } from './bilingual.ts';

interface ReportWords {
  readonly title: string;
  readonly subtitle: (reference: string, madeAt: string) => string;
  readonly identity: string;
  readonly name: string;
  readonly nik: string;
  readonly email: string;
  readonly phone: string;
  readonly applicantKind: string;
  readonly notFilled: string;
  readonly maskedNote: string;
  readonly partlyMaskedNote: string;
  readonly revealedNote: string;
  readonly whatHappened: string;
  readonly nothingRecorded: string;
  readonly onlySteps: (count: number) => string;
  readonly recorded: (count: number, span: string) => string;
  readonly answers: string;
  readonly answerCount: (count: number) => string;
  readonly once: (at: string) => string;
  /** From one instant to another on the same day, named once. */
  readonly onOneDay: (day: string, first: string, last: string) => string;
  readonly overDays: (first: string, last: string) => string;
  readonly httpStatus: (statuses: string) => string;
  readonly tried: string;
  readonly pressed: (label: string, count: number) => string;
  readonly nothingPressed: string;
  readonly pictures: string;
  readonly noPictures: string;
  readonly pictureCount: (count: number) => string;
  readonly chronology: string;
  readonly columns: { number: string; time: string; step: string; event: string; picture: string };
  readonly picture: (sequence: number) => string;
  readonly pictureAlt: (sequence: number, sentence: string) => string;
  readonly pictureDelay: (milliseconds: number) => string;
  readonly pictureChanged: string;
  readonly pictureOutside: string;
  readonly pictureLost: string;
  readonly checks: string;
  readonly nikChecked: Record<NikVerdict, string>;
  readonly nikMissing: string;
  readonly nameCopied: string;
  readonly nameMissing: string;
  readonly devicesTried: (devices: string, count: number) => string;
  readonly hoursTried: (count: number) => string;
  readonly duplicateWarnings: (count: number) => string;
  readonly paused: (count: number) => string;
  readonly environment: string;
  readonly browser: string;
  readonly os: string;
  readonly software: string;
  readonly fieldMap: string;
  /** `checkedOn` is a day in words, or null for never. */
  readonly fieldMapChecked: (version: string, checkedOn: string | null) => string;
  readonly zone: string;
  readonly page: string;
  readonly limits: string;
  readonly limitLines: readonly string[];
  readonly verify: string;
  readonly verifyLines: readonly string[];
  readonly scam: string;
  readonly scamLines: readonly string[];
}

export const reportWords = bilingual<ReportWords>({
  id: {
    title: 'Laporan kendala pendaftaran OSS',
    subtitle: (reference, madeAt) => `Kasus ${reference} · dibuat ${madeAt}`,
    identity: 'Pemohon',
    name: 'Nama',
    nik: 'NIK',
    email: 'Email',
    phone: 'Telepon',
    applicantKind: 'Jenis pelaku usaha',
    notFilled: 'belum diisi',
    maskedNote: 'NIK, email, dan telepon disamarkan oleh pemohon.',
    partlyMaskedNote: 'Sebagian data disamarkan oleh pemohon.',
    revealedNote: 'NIK dan email dibuka oleh pemohon untuk laporan ini. Jangan diteruskan.',
    whatHappened: 'Yang terjadi',
    nothingRecorded: 'Belum ada kejadian yang tercatat.',
    onlySteps: (count) => `${count} kejadian tercatat, tanpa pesan kesalahan.`,
    recorded: (count, span) => `${count} kendala tercatat, ${span}.`,
    answers: 'Jawaban portal',
    answerCount: (count) => `${count} kali`,
    once: (at) => `pada ${at}`,
    onOneDay: (day, first, last) => `pada ${day}, sejak ${first} sampai ${last}`,
    overDays: (first, last) => `sejak ${first} sampai ${last}`,
    httpStatus: (statuses) => `HTTP ${statuses}`,
    tried: 'Yang dicoba',
    pressed: (label, count) => `menekan ${label} ${count} kali`,
    nothingPressed: 'Tidak ada tombol yang tercatat ditekan.',
    pictures: 'Tangkapan layar',
    noPictures: 'Tidak ada gambar.',
    pictureCount: (count) => `${count} gambar:`,
    chronology: 'Kronologi lengkap',
    columns: { number: 'No.', time: 'Waktu', step: 'Langkah', event: 'Kejadian', picture: 'Gambar' },
    picture: (sequence) => `Gambar ${sequence}`,
    pictureAlt: (sequence, sentence) => `Tangkapan layar kejadian ${sequence}: ${sentence}`,
    pictureDelay: (milliseconds) => `diambil ${milliseconds} ms setelah kejadian`,
    pictureChanged: 'Berkas gambar ini tidak sama lagi dengan sidik jari berkas yang dicatat saat diambil.',
    pictureOutside: 'Gambar ini ada di dalam bundel, di berkas',
    pictureLost: 'tanpa gambar: gambar tidak ditemukan di penyimpanan',
    checks: 'Pemeriksaan yang sudah dilakukan',
    nikChecked: {
      ok: 'Susunan NIK: 16 angka dan mungkin. Ini bukan bukti bahwa NIK tercatat di Dukcapil.',
      warn: 'Susunan NIK: 16 angka, tetapi ada bagian yang perlu dicocokkan lagi dengan KTP.',
      reject: 'Susunan NIK: tidak mungkin. Angkanya perlu dicocokkan lagi dengan KTP.',
    },
    nikMissing: 'Susunan NIK: belum diperiksa, NIK belum diisi.',
    nameCopied: 'Nama: disalin pemohon dari KTP untuk dibandingkan dengan isian.',
    nameMissing: 'Nama: belum disalin dari KTP.',
    devicesTried: (devices, count) =>
      count === 1
        ? `Browser: dicoba di ${devices}.`
        : `Browser: dicoba di ${count} browser, yaitu ${devices}.`,
    hoursTried: (count) =>
      count === 1
        ? 'Waktu: dicoba dalam satu jam yang sama.'
        : `Waktu: dicoba pada ${count} jam yang berbeda.`,
    duplicateWarnings: (count) =>
      count === 0
        ? 'Pendaftaran ganda: tidak ada tanda dari perangkat ini.'
        : `Pendaftaran ganda: ${count} kali diperingatkan bahwa NIK mungkin sudah pernah didaftarkan.`,
    paused: (count) => `Ekstensi: dijeda ${count} kali.`,
    environment: 'Perangkat dan versi',
    browser: 'Browser',
    os: 'Sistem',
    software: 'Perekam',
    fieldMap: 'Peta isian',
    fieldMapChecked: (version, checkedOn) =>
      `versi ${version}, ${checkedOn === null ? 'belum pernah dicocokkan dengan situs asli' : `dicocokkan dengan situs asli pada ${checkedOn}`}`,
    zone: 'Zona waktu',
    page: 'Halaman',
    limits: 'Batas laporan ini',
    limitLines: [
      'Laporan ini menunjukkan apa yang tampak di layar pemohon. Laporan ini tidak membuktikan apa yang dikirim server.',
      'Waktu berasal dari jam perangkat pemohon.',
      'Isian data pribadi ditutup sebelum gambar diambil. Kata sandi dan kode OTP tidak pernah dibaca.',
      'Alamat halaman dicatat tanpa bagian setelah tanda tanya atau pagar.',
      'Laporan ini dibuat pemohon dengan Pendamping OSS, bukan oleh OSS atau Kementerian Investasi/BKPM.',
    ],
    verify: 'Cara memeriksa keutuhan',
    verifyLines: [
      'Buka berkas zip ke sebuah folder, lalu jalankan di dalam folder itu: sha256sum -c manifest-sha256.txt tagmanifest-sha256.txt',
      'Semua baris harus berakhir dengan OK. Berkas yang berubah disebut namanya.',
      'Pemeriksaan ini menunjukkan bahwa isi bundel utuh, bukan siapa yang membuatnya.',
    ],
    scam: 'Waspada penipuan',
    scamLines: [
      'Kirim bundel ini hanya ke saluran resmi: kontak@oss.go.id atau Contact Center 169.',
      'Petugas resmi tidak meminta biaya, kata sandi, kode OTP, atau berbagi layar.',
    ],
  },
  en: {
    title: 'Report of trouble with OSS registration',
    subtitle: (reference, madeAt) => `Case ${reference} · made ${madeAt}`,
    identity: 'Applicant',
    name: 'Name',
    nik: 'NIK',
    email: 'E-mail',
    phone: 'Phone',
    applicantKind: 'Kind of applicant',
    notFilled: 'not filled in',
    maskedNote: 'The applicant masked NIK, e-mail and phone.',
    partlyMaskedNote: 'The applicant masked some of the data.',
    revealedNote: 'The applicant revealed NIK and e-mail for this report. Do not pass it on.',
    whatHappened: 'What happened',
    nothingRecorded: 'Nothing has been recorded yet.',
    onlySteps: (count) => `Events recorded: ${count}, without an error message.`,
    recorded: (count, span) => `${count === 1 ? '1 problem' : `${count} problems`} recorded, ${span}.`,
    answers: 'Answers of the portal',
    answerCount: (count) => (count === 1 ? 'once' : `${count} times`),
    once: (at) => `on ${at}`,
    onOneDay: (day, first, last) => `on ${day}, from ${first} to ${last}`,
    overDays: (first, last) => `from ${first} to ${last}`,
    httpStatus: (statuses) => `HTTP ${statuses}`,
    tried: 'What was tried',
    pressed: (label, count) => `pressed ${label} ${count === 1 ? 'once' : `${count} times`}`,
    nothingPressed: 'No press of a button was recorded.',
    pictures: 'Screenshots',
    noPictures: 'No pictures.',
    pictureCount: (count) => (count === 1 ? '1 picture:' : `${count} pictures:`),
    chronology: 'Full chronology',
    columns: { number: 'No.', time: 'Time', step: 'Step', event: 'Event', picture: 'Picture' },
    picture: (sequence) => `Picture ${sequence}`,
    pictureAlt: (sequence, sentence) => `Screenshot of event ${sequence}: ${sentence}`,
    pictureDelay: (milliseconds) => `taken ${milliseconds} ms after the event`,
    pictureChanged: 'This picture file no longer has the fingerprint recorded when it was taken.',
    pictureOutside: 'This picture is in the bundle, in the file',
    pictureLost: 'no picture: it was not found in storage',
    checks: 'Checks already done',
    nikChecked: {
      ok: 'Structure of the NIK: 16 digits and possible. This does not prove that Dukcapil has it.',
      warn: 'Structure of the NIK: 16 digits, but a part of it should be compared with the KTP again.',
      reject: 'Structure of the NIK: impossible. The digits should be compared with the KTP again.',
    },
    nikMissing: 'Structure of the NIK: not checked, no NIK is filled in.',
    nameCopied: 'Name: copied by the applicant from the KTP, to be compared with the form.',
    nameMissing: 'Name: not copied from the KTP yet.',
    devicesTried: (devices, count) =>
      count === 1 ? `Browser: tried in ${devices}.` : `Browser: tried in ${count} browsers: ${devices}.`,
    hoursTried: (count) =>
      count === 1 ? 'Time: tried within one hour.' : `Time: tried in ${count} different hours.`,
    duplicateWarnings: (count) =>
      count === 0
        ? 'Double registration: no sign of it on this device.'
        : `Double registration: warned ${count === 1 ? 'once' : `${count} times`} that the NIK may have been registered before.`,
    paused: (count) => `Extension: paused ${count === 1 ? 'once' : `${count} times`}.`,
    environment: 'Device and versions',
    browser: 'Browser',
    os: 'System',
    software: 'Recorder',
    fieldMap: 'Field map',
    fieldMapChecked: (version, checkedOn) =>
      `version ${version}, ${checkedOn === null ? 'never compared with the live site' : `compared with the live site on ${checkedOn}`}`,
    zone: 'Time zone',
    page: 'Page',
    limits: 'Limits of this report',
    limitLines: [
      "This report shows what was visible on the applicant's screen. It does not prove what the server sent.",
      "The times come from the clock of the applicant's device.",
      'Fields with personal data were covered before each picture. Passwords and OTP codes are never read.',
      'Page addresses are recorded without anything after a question mark or a hash.',
      'The applicant made this report with Pendamping OSS. It does not come from OSS or the Ministry of Investment/BKPM.',
    ],
    verify: 'How to check that it is whole',
    verifyLines: [
      'Unpack the zip file into a folder and run inside that folder: sha256sum -c manifest-sha256.txt tagmanifest-sha256.txt',
      'Every line must end with OK. A changed file is named.',
      'This shows that the content of the bundle is whole, not who made it.',
    ],
    scam: 'Beware of fraud',
    scamLines: [
      'Send this bundle only to the official channels: kontak@oss.go.id or Contact Center 169.',
      'Real officers do not ask for a fee, a password, an OTP code or screen sharing.',
    ],
  },
});

interface TableWords {
  /** Column headings of `kronologi.csv`, in this order. */
  readonly columns: readonly string[];
  readonly yes: string;
  readonly no: string;
}

export const tableWords = bilingual<TableWords>({
  id: {
    columns: [
      'no',
      'waktu_setempat',
      'waktu_utc',
      'zona_waktu',
      'langkah',
      'jenis',
      'kejadian',
      'pesan_portal',
      'tempat_pesan',
      'isian',
      'golongan',
      'percobaan',
      'status_http',
      'lama_ms',
      'daring',
      'halaman',
      'browser',
      'sistem',
      'gambar',
    ],
    yes: 'ya',
    no: 'tidak',
  },
  en: {
    columns: [
      'no',
      'local_time',
      'utc_time',
      'time_zone',
      'step',
      'kind',
      'event',
      'portal_message',
      'message_place',
      'field',
      'message_class',
      'attempt',
      'http_status',
      'elapsed_ms',
      'online',
      'page',
      'browser',
      'system',
      'picture',
    ],
    yes: 'yes',
    no: 'no',
  },
});

interface CheckWords {
  readonly whole: (fileName: string, fileCount: number, madeAt: string) => string;
  readonly notWhole: (fileName: string) => string;
  readonly faults: Record<BagFaultCode, (path: string) => string>;
  readonly archive: string;
  readonly unknownTime: string;
  readonly usage: string;
  readonly notFound: (fileName: string) => string;
  readonly isFolder: (fileName: string) => string;
  readonly unreadable: (fileName: string) => string;
}

/** What the check of a bundle from the command line says. */
export const checkWords = bilingual<CheckWords>({
  id: {
    whole: (fileName, fileCount, madeAt) =>
      `${fileName}: utuh. ${fileCount} berkas sama dengan sidik jarinya; dibuat ${madeAt}.`,
    notWhole: (fileName) => `${fileName}: tidak utuh.`,
    faults: {
      'not-a-zip': () => 'berkas ini bukan zip',
      'damaged-zip': (path) => `zip rusak pada ${path}`,
      'unsafe-path': (path) => `nama yang tidak boleh ada di dalam bundel: ${path}`,
      'duplicate-name': (path) => `nama yang muncul dua kali: ${path}`,
      'not-one-folder': () => 'isi zip tidak berada di dalam satu folder',
      'not-a-bag': (path) => `bukan bundel bukti: ${path} tidak ada atau berbeda`,
      'bad-manifest': (path) => `daftar sidik jari berkas tidak ada atau rusak: ${path}`,
      missing: (path) => `hilang: ${path}`,
      changed: (path) => `berubah: ${path}`,
      added: (path) => `ditambahkan: ${path}`,
      'wrong-total': () => 'jumlah atau ukuran berkas tidak sama dengan catatan di bag-info.txt',
    },
    archive: 'daftar isinya',
    unknownTime: 'pada waktu yang tidak tercatat',
    usage: 'Cara pakai: npm run -s verify -- BERKAS.zip [--en]',
    notFound: (fileName) => `${fileName}: berkas ini tidak ada.`,
    isFolder: (fileName) => `${fileName}: ini folder. Berikan berkas zip.`,
    unreadable: (fileName) => `${fileName}: berkas ini tidak dapat dibaca.`,
  },
  en: {
    whole: (fileName, fileCount, madeAt) =>
      `${fileName}: whole. ${fileCount} files match their fingerprints; made ${madeAt}.`,
    notWhole: (fileName) => `${fileName}: not whole.`,
    faults: {
      'not-a-zip': () => 'this file is not a zip',
      'damaged-zip': (path) => `damaged zip at ${path}`,
      'unsafe-path': (path) => `a name that no bundle may have: ${path}`,
      'duplicate-name': (path) => `a name that stands there twice: ${path}`,
      'not-one-folder': () => 'the content of the zip is not in one folder',
      'not-a-bag': (path) => `not an evidence bundle: ${path} is missing or different`,
      'bad-manifest': (path) => `list of fingerprints missing or damaged: ${path}`,
      missing: (path) => `missing: ${path}`,
      changed: (path) => `changed: ${path}`,
      added: (path) => `added: ${path}`,
      'wrong-total': () => 'number or size of the files differs from what bag-info.txt says',
    },
    archive: 'its list of content',
    unknownTime: 'at an unrecorded time',
    usage: 'Usage: npm run -s verify -- FILE.zip [--en]',
    notFound: (fileName) => `${fileName}: there is no such file.`,
    isFolder: (fileName) => `${fileName}: this is a folder. Give a zip file.`,
    unreadable: (fileName) => `${fileName}: this file cannot be read.`,
  },
});
