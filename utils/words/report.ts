/** Words of the report, of the tables beside it and of the check of a bundle. The letters have their own. */
import type { AttachmentKind } from '../contracts/attachment.ts';
import type { PrivacyLevel } from '../contracts/bundle.ts';
import type { Removable } from '../contracts/link.ts';
import type { NikFindingCode } from '../domain/nik/nik-finding.ts';
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
  readonly proxy: string;
  /** Before the name of the person who acts for the applicant. */
  readonly proxyFor: (proxy: string) => string;
  readonly notFilled: string;
  readonly hiddenName: string;
  readonly privacyNotes: Record<PrivacyLevel, string>;
  readonly whatHappened: string;
  readonly nothingRecorded: string;
  readonly onlySteps: (count: number) => string;
  readonly howOften: string;
  readonly times: (count: number) => string;
  readonly timesOfKinds: (count: number, kinds: number) => string;
  readonly since: string;
  readonly until: string;
  readonly answers: string;
  readonly answerCount: (count: number) => string;
  readonly answersMore: (count: number) => string;
  readonly inEntries: (labels: string, more: number) => string;
  readonly once: (at: string) => string;
  /** From one instant to another on the same day, named once. */
  readonly onOneDay: (day: string, first: string, last: string) => string;
  readonly overDays: (first: string, last: string) => string;
  readonly httpStatus: (statuses: string) => string;
  readonly tried: string;
  readonly pressed: (label: string, count: number) => string;
  readonly nothingPressed: string;
  readonly asked: string;
  readonly askedLead: string;
  readonly pictures: string;
  readonly noPictures: string;
  readonly pictureCount: (count: number) => string;
  readonly chronology: string;
  readonly columns: { number: string; time: string; step: string; event: string; picture: string };
  readonly devicesNamed: (devices: string) => string;
  readonly deviceNamed: (label: string, browsers: string) => string;
  readonly clockTurnedBack: string;
  readonly clockNotice: (labels: string) => string;
  readonly replacedBy: (label: string) => string;
  readonly replaces: (label: string) => string;
  readonly picture: (label: string) => string;
  readonly pictureAlt: (label: string, sentence: string) => string;
  readonly pictureDelay: (milliseconds: number) => string;
  readonly pictureChanged: string;
  readonly pictureOutside: (file: string) => string;
  readonly pictureLost: string;
  readonly checks: string;
  readonly nikChecked: Record<NikVerdict, string>;
  /** Without any digit of the NIK, so that it can be said while the NIK is masked. */
  readonly nikFindings: Record<NikFindingCode, string>;
  readonly nikMissing: string;
  readonly nameCopied: string;
  readonly nameWritten: string;
  readonly nameTitles: string;
  readonly nameMissing: string;
  readonly oneBrowser: (browser: string) => string;
  readonly browsersTried: (browsers: string, count: number) => string;
  readonly hoursTried: (count: number, span: string) => string;
  readonly duplicateWarnings: (count: number) => string;
  readonly paused: (count: number) => string;
  readonly attachments: string;
  readonly attachmentColumns: readonly [number: string, kind: string, size: string, file: string];
  readonly attachmentKinds: Record<AttachmentKind, string>;
  readonly attachmentStays: string;
  readonly attachmentNote: string;
  readonly sizeKilobytes: (kilobytes: number) => string;
  readonly removals: string;
  readonly removalLead: string;
  readonly removed: Record<Removable, (label: string | null) => string>;
  readonly removalAt: (at: string, what: string) => string;
  readonly environment: string;
  readonly browser: string;
  readonly software: string;
  readonly fieldMap: string;
  /** `checkedOn` is a day in words, or null for never. */
  readonly fieldMapChecked: (version: string, checkedOn: string | null) => string;
  readonly zone: string;
  readonly page: string;
  readonly integrity: string;
  readonly integrityLead: string;
  readonly chainLead: string;
  readonly chainRow: (label: string) => string;
  readonly chainHead: (linkCount: number, head: string) => string;
  readonly fingerprint: string;
  readonly checkShell: string;
  readonly checkPage: string;
  readonly checkTool: string;
  readonly proves: string;
  readonly provesLines: readonly string[];
  readonly provesNot: string;
  readonly provesNotLines: readonly string[];
  readonly privacy: string;
  readonly privacyLevel: string;
  readonly levels: Record<PrivacyLevel, string>;
  readonly birthDate: string;
  readonly disclosure: Record<'masked' | 'revealed', string>;
  readonly privacyLines: readonly string[];
  readonly scam: string;
  readonly scamLines: readonly string[];
}

export const reportWords = bilingual<ReportWords>({
  id: {
    title: 'Laporan kendala pendaftaran OSS',
    subtitle: (reference, madeAt) => `Kasus ${reference} · dibuat ${madeAt}`,
    identity: 'Pemohon',
    name: 'Nama sesuai KTP',
    nik: 'NIK',
    email: 'Email yang digunakan',
    phone: 'Telepon',
    applicantKind: 'Jenis pelaku usaha',
    proxy: 'Dikuasakan kepada',
    proxyFor: (proxy) => `${proxy}, bertindak atas nama pemohon`,
    notFilled: 'belum diisi',
    hiddenName: 'disamarkan',
    privacyNotes: {
      tertutup:
        'Tingkat privasi: tertutup. Nama, NIK, email, dan telepon disamarkan; data lengkap diberikan pemohon jika diminta petugas resmi.',
      sebagian:
        'Tingkat privasi: sebagian. NIK, email, dan telepon disamarkan; data lengkap diberikan pemohon jika diminta petugas resmi.',
      terbuka:
        'Tingkat privasi: terbuka. Pemohon membuka data ini hanya untuk penanganan kendala ini. Jangan diteruskan.',
    },
    whatHappened: 'Yang terjadi',
    nothingRecorded: 'Belum ada kejadian yang tercatat.',
    onlySteps: (count) => `${count} kejadian tercatat, tanpa pesan kesalahan.`,
    howOften: 'Berapa kali',
    times: (count) => `${count} kali`,
    timesOfKinds: (count, kinds) => `${count} kali, ${kinds} macam jawaban`,
    since: 'Sejak',
    until: 'Terakhir',
    answers: 'Jawaban portal',
    answerCount: (count) => `${count} kali`,
    answersMore: (count) => `${count} macam jawaban lain ada di kronologi.`,
    inEntries: (labels, more) => `kejadian no. ${labels}${more > 0 ? ` dan ${more} lainnya` : ''}`,
    once: (at) => `pada ${at}`,
    onOneDay: (day, first, last) => `pada ${day}, sejak ${first} sampai ${last}`,
    overDays: (first, last) => `sejak ${first} sampai ${last}`,
    httpStatus: (statuses) => `HTTP ${statuses}`,
    tried: 'Yang dicoba',
    pressed: (label, count) => `Menekan ${label} ${count} kali.`,
    nothingPressed: 'Tidak ada tombol yang tercatat ditekan.',
    asked: 'Yang dimohonkan kepada petugas',
    askedLead: 'Mohon kiranya Bapak/Ibu dapat:',
    pictures: 'Tangkapan layar',
    noPictures: 'Tidak ada tangkapan layar.',
    pictureCount: (count) => `${count} tangkapan layar terlampir.`,
    chronology: 'Kronologi lengkap',
    columns: { number: 'No.', time: 'Waktu', step: 'Langkah', event: 'Kejadian', picture: 'Gambar' },
    devicesNamed: (devices) => `Direkam di lebih dari satu perangkat: ${devices}.`,
    deviceNamed: (label, browsers) => `${label} ${browsers}`,
    clockTurnedBack: 'jam perangkat dimundurkan sebelum kejadian ini',
    clockNotice: (labels) =>
      `Jam perangkat pernah dimundurkan: waktu kejadian ${labels} lebih awal daripada kejadian sebelumnya di perangkat yang sama. Urutan di bawah ini adalah urutan perekaman.`,
    replacedBy: (label) => `diganti oleh catatan ${label}`,
    replaces: (label) => `menggantikan catatan ${label}`,
    picture: (label) => `Gambar ${label}`,
    pictureAlt: (label, sentence) => `Tangkapan layar kejadian ${label}: ${sentence}`,
    pictureDelay: (milliseconds) => `diambil ${milliseconds} ms setelah kejadian`,
    pictureChanged: 'Berkas gambar ini tidak sama lagi dengan sidik jari berkas yang dicatat saat diambil.',
    pictureOutside: (file) => `Gambar ini ada di dalam bundel, di berkas ${file}.`,
    pictureLost: 'tanpa gambar: gambar tidak ditemukan di penyimpanan',
    checks: 'Pemeriksaan yang sudah dilakukan',
    nikChecked: {
      ok: 'Susunan NIK: 16 angka dan mungkin. Ini bukan bukti bahwa NIK tercatat di Dukcapil.',
      warn: 'Susunan NIK: 16 angka, tetapi ada bagian yang perlu dicocokkan lagi dengan KTP.',
      reject: 'Susunan NIK: tidak mungkin. Angkanya perlu dicocokkan lagi dengan KTP.',
    },
    nikFindings: {
      'letter-for-digit': 'ada huruf di tempat angka',
      'other-characters': 'ada tanda yang tidak terdapat dalam NIK',
      'wrong-length': 'jumlah angkanya bukan 16',
      'leading-zero': 'diawali angka nol',
      'old-number': 'bentuknya seperti nomor KTP lama',
      'unknown-province': 'kode provinsinya tidak dikenal',
      'day-impossible': 'angka tanggal lahirnya tidak mungkin',
      'month-impossible': 'angka bulan lahirnya tidak mungkin',
      'date-impossible': 'tanggal lahirnya tidak ada dalam kalender',
      'date-in-future': 'tanggal lahirnya di masa depan',
      'serial-zero': 'nomor urutnya nol',
      'filler-digits': 'angkanya seperti angka pengisi',
      'timor-timur': 'kode wilayahnya milik Timor Timur',
      'unknown-regency': 'kode kabupaten/kotanya tidak dikenal',
      'unknown-district': 'kode kecamatannya tidak dikenal',
      'age-unlikely': 'umurnya di luar 17 sampai 99 tahun',
      'maybe-kk-number': 'mungkin nomor kartu keluarga, bukan NIK',
      'historic-region': 'kode wilayahnya berasal dari masa sebelum pemekaran',
      'citizen-abroad': 'kode wilayahnya milik penduduk yang tercatat di luar negeri',
      'separators-removed': 'ditulis dengan pemisah; pemisahnya tidak diperhitungkan',
    },
    nikMissing: 'Susunan NIK: belum diperiksa, NIK belum diisi.',
    nameCopied:
      'Nama: disalin pemohon dari KTP. Isian di portal dibandingkan huruf demi huruf dengan salinan itu selama Pendamping OSS aktif; isian itu sendiri tidak disimpan.',
    nameWritten:
      'Nama di isian portal: ditulis dari salinan KTP lalu dibaca kembali, dan sama huruf demi huruf (besar kecil huruf diabaikan).',
    nameTitles: 'Nama: pemohon menyatakan gelar di dalamnya memang tercetak di KTP.',
    nameMissing: 'Nama: belum disalin dari KTP, jadi belum dapat dibandingkan.',
    oneBrowser: (browser) => `Browser lain: belum tercatat; semua kejadian terekam di ${browser}.`,
    browsersTried: (browsers, count) => `Browser lain: sudah dicoba di ${count} browser, yaitu ${browsers}.`,
    hoursTried: (count, span) =>
      count === 1
        ? `Jam lain: belum tercatat; semua percobaan dalam satu jam, ${span}.`
        : `Jam lain: sudah dicoba pada ${count} jam yang berbeda, ${span}.`,
    duplicateWarnings: (count) =>
      count === 0
        ? 'Pendaftaran ganda: tidak ada tanda dari perangkat ini.'
        : `Pendaftaran ganda: ${count} kali diperingatkan bahwa NIK mungkin sudah pernah didaftarkan.`,
    paused: (count) => `Ekstensi: dijeda ${count} kali untuk memastikan bukan penyebabnya.`,
    attachments: 'Lampiran',
    attachmentColumns: ['No.', 'Jenis', 'Ukuran', 'Berkas'],
    attachmentKinds: { ktp: 'Pindaian KTP', email: 'Email', letter: 'Surat', other: 'Lainnya' },
    attachmentStays: 'tetap di perangkat pemohon',
    attachmentNote: 'Lampiran yang tetap di perangkat pemohon dapat diberikan jika diminta petugas resmi.',
    sizeKilobytes: (kilobytes) => `${kilobytes.toLocaleString('id-ID')} kB`,
    removals: 'Yang dihapus',
    removalLead: 'Isi berikut dihapus dengan sengaja. Jejak bahwa isi itu pernah ada tetap tercatat.',
    removed: {
      entry: (label) => `kejadian ${label ?? ''}`.trim(),
      picture: (label) => `gambar kejadian ${label ?? ''}`.trim(),
      'picture-original': (label) => `gambar asli tanpa keterangan dari kejadian ${label ?? ''}`.trim(),
      attachment: () => 'satu lampiran',
    },
    removalAt: (at, what) => `${at}: ${what}`,
    environment: 'Perangkat dan versi',
    browser: 'Browser',
    software: 'Perekam',
    fieldMap: 'Peta isian',
    fieldMapChecked: (version, checkedOn) =>
      `versi ${version}, ${checkedOn === null ? 'belum pernah dicocokkan dengan situs asli' : `dicocokkan dengan situs asli pada ${checkedOn}`}`,
    zone: 'Zona waktu',
    page: 'Halaman',
    integrity: 'Keutuhan laporan ini',
    integrityLead: 'Siapa saja dapat memeriksa keutuhan bundel ini:',
    chainLead:
      'Setiap kejadian terikat pada kejadian sebelumnya dengan sidik jari SHA-256, sehingga tidak ada yang dapat diubah, dihapus, atau disisipkan tanpa terlihat. Sidik jari terakhir:',
    chainRow: (label) => `Rantai ${label}`,
    chainHead: (linkCount, head) => `${linkCount} mata rantai, ${head}`,
    fingerprint: 'Sidik jari kunci',
    checkShell: 'Di terminal, di dalam folder hasil membuka zip:',
    checkPage:
      'Tanpa memasang apa pun: buka periksa.html dari bundel di browser, lalu jatuhkan berkas zip ke sana.',
    checkTool: 'Dengan kode sumber Pendamping OSS:',
    proves: 'Yang dibuktikan',
    provesLines: [
      'Berkas di dalam bundel sama dengan berkas saat bundel dibuat.',
      'Bundel ditandatangani pemasangan Pendamping OSS yang memegang kunci dengan sidik jari di atas.',
    ],
    provesNot: 'Yang tidak dibuktikan',
    provesNotLines: [
      'Laporan ini menunjukkan apa yang tampak di layar pemohon. Laporan ini tidak membuktikan apa yang dikirim server.',
      'Waktu berasal dari jam perangkat pemohon.',
      'Tanda tangan tidak menunjukkan siapa orang di balik perangkat itu.',
      'Laporan ini dibuat pemohon dengan Pendamping OSS, bukan oleh OSS atau Kementerian Investasi/BKPM.',
    ],
    privacy: 'Privasi',
    privacyLevel: 'Tingkat',
    levels: { tertutup: 'tertutup', sebagian: 'sebagian', terbuka: 'terbuka' },
    birthDate: 'Tanggal lahir',
    disclosure: { masked: 'disamarkan', revealed: 'terbuka' },
    privacyLines: [
      'Isian data pribadi ditutup sebelum gambar diambil. Kata sandi dan kode OTP tidak pernah dibaca.',
      'Alamat halaman dicatat tanpa bagian setelah tanda tanya atau pagar.',
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
    name: 'Name as on the KTP',
    nik: 'NIK',
    email: 'E-mail used',
    phone: 'Phone',
    applicantKind: 'Kind of applicant',
    proxy: 'Acting for the applicant',
    proxyFor: (proxy) => `${proxy}, on behalf of the applicant`,
    notFilled: 'not filled in',
    hiddenName: 'masked',
    privacyNotes: {
      tertutup:
        'Privacy level: tertutup (closed). Name, NIK, e-mail and phone are masked; the applicant gives them in full when an official asks.',
      sebagian:
        'Privacy level: sebagian (partly). NIK, e-mail and phone are masked; the applicant gives them in full when an official asks.',
      terbuka:
        'Privacy level: terbuka (open). The applicant opened these data only for the handling of this trouble. Do not pass them on.',
    },
    whatHappened: 'What happened',
    nothingRecorded: 'Nothing has been recorded yet.',
    onlySteps: (count) => `Events recorded: ${count}, without an error message.`,
    howOften: 'How often',
    times: (count) => (count === 1 ? 'once' : `${count} times`),
    timesOfKinds: (count, kinds) => `${count} times, ${kinds} kinds of answers`,
    since: 'Since',
    until: 'Last',
    answers: 'Answers of the portal',
    answerCount: (count) => (count === 1 ? 'once' : `${count} times`),
    answersMore: (count) =>
      count === 1
        ? '1 more kind of answer is in the chronology.'
        : `${count} more kinds of answers are in the chronology.`,
    inEntries: (labels, more) => `event no. ${labels}${more > 0 ? ` and ${more} more` : ''}`,
    once: (at) => `on ${at}`,
    onOneDay: (day, first, last) => `on ${day}, from ${first} to ${last}`,
    overDays: (first, last) => `from ${first} to ${last}`,
    httpStatus: (statuses) => `HTTP ${statuses}`,
    tried: 'What was tried',
    pressed: (label, count) => `Pressed ${label} ${count === 1 ? 'once' : `${count} times`}.`,
    nothingPressed: 'No press of a button was recorded.',
    asked: 'What is asked of the desk',
    askedLead: 'Please:',
    pictures: 'Screenshots',
    noPictures: 'No screenshots.',
    pictureCount: (count) => (count === 1 ? '1 screenshot attached.' : `${count} screenshots attached.`),
    chronology: 'Full chronology',
    columns: { number: 'No.', time: 'Time', step: 'Step', event: 'Event', picture: 'Picture' },
    devicesNamed: (devices) => `Recorded on more than one device: ${devices}.`,
    deviceNamed: (label, browsers) => `${label} ${browsers}`,
    clockTurnedBack: 'the clock of the device was turned back before this event',
    clockNotice: (labels) =>
      `The clock of a device was turned back: the time of event ${labels} lies before that of the event recorded before it on the same device. The order below is the order of recording.`,
    replacedBy: (label) => `replaced by note ${label}`,
    replaces: (label) => `replaces note ${label}`,
    picture: (label) => `Picture ${label}`,
    pictureAlt: (label, sentence) => `Screenshot of event ${label}: ${sentence}`,
    pictureDelay: (milliseconds) => `taken ${milliseconds} ms after the event`,
    pictureChanged: 'This picture file no longer has the fingerprint recorded when it was taken.',
    pictureOutside: (file) => `This picture is in the bundle, in the file ${file}.`,
    pictureLost: 'no picture: it was not found in storage',
    checks: 'Checks already done',
    nikChecked: {
      ok: 'Structure of the NIK: 16 digits and possible. This does not prove that Dukcapil has it.',
      warn: 'Structure of the NIK: 16 digits, but a part of it should be compared with the KTP again.',
      reject: 'Structure of the NIK: impossible. The digits should be compared with the KTP again.',
    },
    nikFindings: {
      'letter-for-digit': 'a letter stands in the place of a digit',
      'other-characters': 'it holds signs that no NIK holds',
      'wrong-length': 'it does not have 16 digits',
      'leading-zero': 'it begins with a zero',
      'old-number': 'it looks like the number of an old identity card',
      'unknown-province': 'the code of the province is not known',
      'day-impossible': 'the digits of the day of birth are impossible',
      'month-impossible': 'the digits of the month of birth are impossible',
      'date-impossible': 'the date of birth is in no calendar',
      'date-in-future': 'the date of birth lies in the future',
      'serial-zero': 'the serial number is zero',
      'filler-digits': 'the digits look like filler',
      'timor-timur': 'the region code is that of East Timor',
      'unknown-regency': 'the code of the regency or city is not known',
      'unknown-district': 'the code of the district is not known',
      'age-unlikely': 'the age is outside 17 to 99 years',
      'maybe-kk-number': 'it may be the number of a family card instead of a NIK',
      'historic-region': 'the region code is from before the region was divided',
      'citizen-abroad': 'the region code is that of citizens recorded abroad',
      'separators-removed': 'it was written with separators, which were not counted',
    },
    nikMissing: 'Structure of the NIK: not checked, no NIK is filled in.',
    nameCopied:
      'Name: copied by the applicant from the KTP. What is typed at the portal is compared with that copy letter by letter while Pendamping OSS is active; what was typed is not kept.',
    nameWritten:
      'Name in the field of the portal: written from the copy of the KTP and read back, the same letter by letter (capitals aside).',
    nameTitles: 'Name: the applicant said that the titles in it are printed on the KTP.',
    nameMissing: 'Name: not copied from the KTP yet, so it could not be compared.',
    oneBrowser: (browser) => `Another browser: not recorded; all events were recorded in ${browser}.`,
    browsersTried: (browsers, count) => `Another browser: tried in ${count} browsers: ${browsers}.`,
    hoursTried: (count, span) =>
      count === 1
        ? `Another hour: not recorded; all attempts were within one hour, ${span}.`
        : `Another hour: tried in ${count} different hours, ${span}.`,
    duplicateWarnings: (count) =>
      count === 0
        ? 'Double registration: no sign of it on this device.'
        : `Double registration: warned ${count === 1 ? 'once' : `${count} times`} that the NIK may have been registered before.`,
    paused: (count) =>
      `Extension: paused ${count === 1 ? 'once' : `${count} times`} to make sure it is not the cause.`,
    attachments: 'Attachments',
    attachmentColumns: ['No.', 'Kind', 'Size', 'File'],
    attachmentKinds: { ktp: 'Scan of the KTP', email: 'E-mail', letter: 'Letter', other: 'Other' },
    attachmentStays: "stays on the applicant's device",
    attachmentNote: 'What stays on the device can be given when an official asks for it.',
    sizeKilobytes: (kilobytes) => `${kilobytes.toLocaleString('en-GB')} kB`,
    removals: 'What was removed',
    removalLead: 'The following was removed on purpose. The trace that it existed remains.',
    removed: {
      entry: (label) => `event ${label ?? ''}`.trim(),
      picture: (label) => `picture of event ${label ?? ''}`.trim(),
      'picture-original': (label) => `original picture without caption of event ${label ?? ''}`.trim(),
      attachment: () => 'one attachment',
    },
    removalAt: (at, what) => `${at}: ${what}`,
    environment: 'Device and versions',
    browser: 'Browser',
    software: 'Recorder',
    fieldMap: 'Field map',
    fieldMapChecked: (version, checkedOn) =>
      `version ${version}, ${checkedOn === null ? 'never compared with the live site' : `compared with the live site on ${checkedOn}`}`,
    zone: 'Time zone',
    page: 'Page',
    integrity: 'Integrity of this report',
    integrityLead: 'Anyone can check that this bundle is whole:',
    chainLead:
      'Each event is tied to the one before it by a SHA-256 fingerprint, so none can be changed, left out or put in between unseen. The last fingerprint:',
    chainRow: (label) => `Chain ${label}`,
    chainHead: (linkCount, head) => `${linkCount} links, ${head}`,
    fingerprint: 'Fingerprint of the key',
    checkShell: 'In a terminal, inside the folder that was unpacked from the zip:',
    checkPage:
      'Without installing anything: open periksa.html of the bundle in a browser and drop the zip file there.',
    checkTool: 'With the source code of Pendamping OSS:',
    proves: 'What this proves',
    provesLines: [
      'The files in the bundle are those that were there when it was made.',
      'The bundle was signed by the installation of Pendamping OSS that holds the key with the fingerprint above.',
    ],
    provesNot: 'What this does not prove',
    provesNotLines: [
      "This report shows what was visible on the applicant's screen. It does not prove what the server sent.",
      "The times come from the clock of the applicant's device.",
      'The signature does not show which person is behind that device.',
      'The applicant made this report with Pendamping OSS. It does not come from OSS or the Ministry of Investment/BKPM.',
    ],
    privacy: 'Privacy',
    privacyLevel: 'Level',
    levels: { tertutup: 'tertutup (closed)', sebagian: 'sebagian (partly)', terbuka: 'terbuka (open)' },
    birthDate: 'Date of birth',
    disclosure: { masked: 'masked', revealed: 'open' },
    privacyLines: [
      'Fields with personal data were covered before each picture. Passwords and OTP codes are never read.',
      'Page addresses are recorded without anything after a question mark or a hash.',
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
      'perangkat',
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
      'device',
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
