import { foldPhrases, signOf } from './vocabulary.ts';

/** `statement` says that something is so; `instruction` what to do; `telling` asks, teaches, reports or promises. */
export type Mood = 'statement' | 'instruction' | 'telling';

/** A stretch of a message between commas, colons and "karena", in signs of the vocabulary. */
export interface Clause {
  /** Signs and unknown words, one space between and around: ` NIK ALREADY USED `. */
  readonly signs: string;
  readonly mood: Mood;
}

/** Messages are judged by their first so many UTF-16 units. */
const LONGEST_LOOK = 4_000;

/** Longer texts are prose (help, news, terms): an error would stand in the first sentences. */
const LONGEST_MESSAGE_WORDS = 60;
const FIRST_SENTENCES = 2;

/** First words of sentences that tell, teach, ask or promise; nothing in the whole sentence is an error. */
const TELLING_OPENERS = new Set(
  (
    'contoh hindari jangan tips panduan faq berita jadwal cara bagaimana mengapa kenapa apakah apa penyebab ' +
    'solusi keluhan banyak agar supaya untuk saya setiap satu example how why what i dengan ' +
    'langkah catatan pengumuman awas waspada waspadalah hati penipu form prosedur bagi pemilik learn syarat ' +
    'ketentuan hak kebijakan kesalahan siapkan bantuan tentang apabila jika bila kalau if when sebelum setelah selama ' +
    'arti makna pengertian definisi pasal ayat peraturan adapun demikian menurut beberapa sebagian dalam ingat tanya jawab pertanyaan atau bacalah baca pelajari tutorial'
  ).split(' '),
);

/** "Keempat, NIK sudah terdaftar …" counts; "Kedua kata sandi tidak sama" does not. */
const COUNTING_WORDS = new Set('pertama kedua ketiga keempat kelima first second third'.split(' '));

/** "Info gangguan" is a heading; "Info: …" introduces a message. */
const HEADING_WORDS = new Set('info riwayat status jumlah log'.split(' '));
const SAYS_HOW_IT_STANDS = /\b(?:sudah|telah|udah|tidak|belum|gagal|not|melebihi|melampaui|exceeded)\b/;

/** "Dengan NIK ini sudah ada akun" speaks of the one that was typed. */
const ABOUT_THIS_ONE =
  /^(?:dengan|untuk|atas) (?:\S+ )?(?:nik|email|nomor|username)(?: \S+)? (?:ini|tersebut|itu|tsb|anda|kamu) (?:sudah|telah|tidak|belum|udah)\b/;

const PLAIN_TELLING_WORDS =
  'sering seringkali biasanya umumnya umum kadang terkadang kerap sempat begini misalnya semacam beragam padahal ' +
  'sekadar melainkan berkaitan berarti artinya mengeluh mengeluhkan keluhan keluhkan dikeluhkan alami dialami kasus ' +
  'laporan penjelasan tangkapan penyebab akar teratasi diperbaiki memperbaiki solusinya memicu menyebabkan warga ' +
  'masyarakat netizen mereka penipu penipuan palsu bertanggung tanggung membedakan bersedia dituntut dilarang berhak ' +
  'berisiko rawan rentan sanksi bersifat rahasia dijadwalkan direncanakan planned common often usually sometimes never means';

/** Words that make a report or a rule of a sentence, wherever they stand. */
const TELLING_WORDS = new RegExp(
  ` (?:${[
    ...PLAIN_TELLING_WORDS.split(' '),
    'mulai dari',
    '(?:jenis|kategori|topik|perihal|subjek) (?:kendala|masalah|gangguan|pengaduan|keluhan|laporan)',
    'adalah (?:kondisi|keadaan|proses|istilah|uji|waktu|tanda|nomor)',
    'mulai (?:tanggal )?\\d+',
    'informasi (?:gangguan|kendala|pemeliharaan)',
    'antara lain',
    'cara mengatasi',
    '(?<!terlebih )dahulu',
    'scheduled(?! maintenance)',
    '(?:saya|anda|pengguna|pemohon|ini|i) (?:menyatakan|declare)',
    '(?:dapat|bisa) (?:menggunakannya|memakainya)',
    // A rule for any of them.
    'yang sama (?:tidak|tak) (?:dapat|bisa) (?:\\S+ ){0,3}(?:dua kali|lebih dari|berulang|berkali)',
    // A clock that still runs: "Kode berakhir dalam 04:59".
    '(?<!(?:sudah|telah|has|have) )(?:berakhir|habis|hangus|kedaluwarsa|expires?) (?:dalam|in) (?:waktu )?\\d+',
    '(?:otomatis|automatically) (?:setelah|dalam|after|in) \\d+',
    // Who warns of fraud: "Petugas kami tidak pernah mengirim kode OTP".
    '(?:tidak|tak) pernah (?:mengirim|meminta|menghubungi|memungut|menanyakan|menagih)',
    '(?:diminta|dikirim|ditanyakan)(?: \\S+){0,3} oleh petugas',
    '(?:tidak|tak|agar|supaya|mudah|dapat|bisa|akan) (?:diretas|disalahgunakan)',
    '(?:tidak|tak) (?:meng|di)(?:kirim|irim)(?: \\S+){0,2} melalui telepon',
    'your account (?:has been|is|was) linked',
    // Privacy and law.
    '(?:tidak|tak) (?:mengakses|memakai|merekam) (?:lokasi|kamera|mikrofon|kontak)',
    '(?:tidak|tak) menjawab pertanyaan',
    'not (?:be )?(?:liable|responsible)',
    'tanpa cookies?',
    // Offices where one goes.
    '(?:secara|(?:daring|online) (?:dan|atau|maupun)|mode|kantor(?: pelayanan)?|dukungan|tersedia layanan) (?:offline|luring)',
    '(?:offline|luring) (?:tetap|tutup|tersedia)',
    '(?:pengaduan|penyelesaian|pelaporan) (?:dan )?(?:kendala|masalah|gangguan)',
    'terverifikasi dan akun (?:sudah|telah|berhasil)',
    // What may happen has not happened.
    '(?<!(?:tidak|belum|tak|tdk|not) )(?:dapat|bisa|can|may|might) (?:mengalami|mengakibatkan|menyebabkan|terjadi|terlambat|tertunda|melambat|gagal|occur|happen|fail|be delayed)',
  ].join('|')}) `,
);

/** Verbs that tell the person what to do, at the head of a clause. */
const IMPERATIVES = new Set(
  (
    'masukkan masukan gunakan isi isikan pilih ketik ketikkan siapkan simpan enter use choose type cocokkan unggah ' +
    'klik tekan buka cek periksa lihat tunggu baca lengkapi ubah ganti tulis hubungi kunjungi laporkan verify check ' +
    'press click select wait contact centang pakai cantumkan unduh perhatikan daftarkan lanjutkan gunakanlah salin ' +
    'minta mintalah coba kirim kirimkan sampaikan ajukan ikuti muat ingat catat bawa datang datangi jaga ' +
    'download upload tap open go visit try fill complete provide return refresh reload retry switch turn add allow tutup aktifkan abaikan send report submit see view read follow call keep ignore'
  ).split(' '),
);

/** "Kuatkan", "sesuaikan": a root with -kan and no prefix tells to do it. */
const IMPERATIVE_BY_FORM =
  /^(?!di|ter|me|be|pe|ke|se|bukan$|akan$|sila|makan$|bahkan$|melainkan$|tindakan$)[a-z]{3,}kan$/;

/** Sentences of more words explain; a message says what is wrong in fewer, unless it begins by being sorry. */
const LONGEST_SENTENCE_WORDS = 22;
const LONGEST_APOLOGY_WORDS = 44;
const APOLOGY = /^(?:mohon maaf|maaf|(?:we are |we're )?sorry)\b/;

/** Words before an imperative that only make it polite. */
const POLITE_WORDS = new Set([
  'silakan',
  'silahkan',
  'mohon',
  'harap',
  'please',
  'tolong',
  'dimohon',
  'lalu',
  'kemudian',
  'dan',
]);

/** They open a wish; what stands behind a comma may be the error that it answers: see `saysWhatIsSo`. */
const ADVISING = new Set(['pastikan', 'ensure', 'perhatikan']);

/** "Setelah kami periksa, …" and "Jangan khawatir, …" only lead up to what is said. */
const LEADING_UP =
  /^(?:untuk keamanan|for security|jangan (?:khawatir|panik)|(?:setelah|dalam|after) (?:kami |hasil |proses |dilakukan )*(?:di)?(?:periksa|cek|verifikasi|validasi|cocokkan|pemeriksaan|pengecekan|pencocokan|verification))\b/;

/** "Pastikan nama benar, tidak disingkat, dan sesuai KTP" and "…, agar kode terkirim" go on wishing. */
const GOES_ON_WISHING =
  /^(?:dan|serta|atau|maupun|juga|and|or|nor|also|agar|supaya|termasuk|including|so|yang|which|that (?:it|you|your|the)|tidak(?! (?:dapat|bisa|ada (?:koneksi|sambungan|jaringan|internet|sinyal))\b)|tak|belum|bukan|tanpa|(?:sudah|telah)(?! ada\b)|not|without|sebelum|sesudah|setelah|untuk|pada|di|dengan)\b/;

/** "Email belum terdaftar", "koneksi tidak terputus" and "NIK yang salah …" are wished for or warned of. */
const WISHED_OR_WARNED =
  / (?:BELUM (?:ALREADY )?USED(?! (?:di |pada |in )?DUKCAPIL)|NOT (?:ALREADY )?USED (?:\S+ ){0,2}OTHER|(?:NOT|BELUM) (?:ALREADY )?(?:BROKEN|EXPIRED|OVER|FAIL|REFUSED|DUPLICATE)|(?<!ERROR )yang (?:NOT|BELUM|WRONG|DIFFER|ALREADY|EXPIRED)|(?:setelah|dalam|after|within) \d+|WILL|MUST|IF|WHEN|agar|supaya|(?<!(?:NOT|BELUM) )CAN) /;

/** "NIK yang sudah terdaftar tidak dapat …" is a rule about any such NIK, not about the one typed. */
const SPEAKS_OF_ALL =
  /(?:^(?: (?:NUMBER|USER|CODE))?| (?:dengan|bagi|untuk|kepada)(?: USER)?) (?:NIK|EMAIL|NUMBER|PHONE|USERNAME|ACCOUNT|CODE|OTP|USER|usaha|DATA|PASSWORD|tautan|permohonan|izin) yang (?:ALREADY|BELUM|NOT|FAIL|WEAK|NIK) (?!(?:di)?(?:masuk|isi|input|ketik))|^ an? (?:\S+ ){1,3}that /;

/** "Kode lama tidak dapat digunakan" */
const SPEAKS_OF_FORMER = /^ (?:(?:CODE|OTP|PASSWORD) )+SLOW /;

/** "Pemeliharaan sistem: Minggu 00.00-04.00" is an announcement, unless it goes on now. */
const IS_OUTAGE = / (?:BUSY|CONNECT) /;
const PLANNED_TIME =
  / (?:senin|selasa|rabu|kamis|jumat|sabtu|minggu|monday|tuesday|wednesday|thursday|friday|saturday|sunday|besok|lusa|tomorrow|tonight|pukul|malam ini) /;
const GOES_ON_NOW =
  / (?:sedang|kini|masih|sejak|currently|since|lagi (?:maintenance|gangguan|perbaikan|down|error|eror)) /;

/** "Kesalahan" opens reports ("Kesalahan satu huruf …") but also messages ("Kesalahan sistem"). */
const ERROR_HEADING = /^kesalahan\b/;

/** The clauses of a message, in order. Linear: looks at the first 4,000 units only. */
export function readClauses(text: string): Clause[] {
  const sentences = splitSentences(foldCharacters(text.slice(0, LONGEST_LOOK)));
  const words = sentences.reduce((sum, { body }) => sum + body.split(' ').length, 0);
  const looked = words > LONGEST_MESSAGE_WORDS ? sentences.slice(0, FIRST_SENTENCES) : sentences;
  return looked.flatMap(readSentence);
}

function foldCharacters(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/(\p{Ll})(?=\p{Lu}\p{Ll})/gu, '$1 ')
    .replace(/[\u00AD\u200B-\u200F\u202A-\u202E\u2060\uFEFF]/g, '')
    .toLowerCase()
    .replace(/\b(no|telp|tlp|hp)\.(?=\s)/g, '$1')
    .replace(/\b(ter|di|ke|nge|me|ber)-(?=\p{L})/gu, '$1')
    .replace(/[’‘`´]/g, "'")
    .replace(/"[^"\n]{1,200}"/g, (quoted) => quoted.replace(/[.;!?](?=[\s"])/g, ','))
    .replace(/[([] ?(?:kode|code|error|err|ref)?[ :#-]{0,3}[a-z]{0,4}-?\d{1,12} ?[)\]]/g, ' ');
}

interface Sentence {
  readonly body: string;
  readonly isQuestion: boolean;
}

function splitSentences(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  for (const [, body = '', end = ''] of text.matchAll(
    /([^.!?;\n\r•|]*(?:[.](?=\S)[^.!?;\n\r•|]*)*)([.!?;\n\r•|]+|$)/g,
  )) {
    if (/[\p{L}\p{N}]/u.test(body)) sentences.push({ body: body.trim(), isQuestion: end.startsWith('?') });
  }
  return sentences;
}

function readSentence({ body, isQuestion }: Sentence): Clause[] {
  const parts = body
    .replace(/^(hasil [^:,]{3,40}):/, '$1')
    .split(
      /[,:]|\s[-–—]\s|\b(?=(?:silakan|silahkan|harap|please|mohon(?! maaf))\b)|\b(?:karena|sebab|dikarenakan|lantaran|because|krn|namun|tetapi|tapi|sehingga)\b/,
    )
    .map((part) =>
      foldPhrases(part.replace(/[^\p{L}\p{N}]+/gu, ' '))
        .replace(/\s+/g, ' ')
        .trim(),
    )
    .filter((part) => part !== '' && !/^\d{5,}$/.test(part));
  const whole = parts.join(' ');
  const signs = parts.map(signsOf);
  const isTelling =
    (isQuestion && !isOffer(parts)) ||
    SPEAKS_OF_ALL.test(signs[0] ?? '') ||
    opensTelling(parts[0] ?? '') ||
    TELLING_WORDS.test(` ${whole} `) ||
    isAnnouncement(` ${whole} `, signs.join('')) ||
    whole.split(' ').length > (APOLOGY.test(body) ? LONGEST_APOLOGY_WORDS : LONGEST_SENTENCE_WORDS);
  const conditionAt = signs.findIndex((clause) => clause.includes(' IF '));
  const openingAt = parts.findIndex((part) => ADVISING.has(headOf(part)) || LEADING_UP.test(part));
  const clauses = parts.map((part, index): Clause => {
    const clause = signs[index] ?? '';
    const isConditional = conditionAt !== -1 && index > conditionAt;
    const isOpening = openingAt !== -1 && index >= openingAt && !saysWhatIsSo(part, clause);
    return {
      signs: clause,
      mood:
        isTelling || isConditional || isOpening || SPEAKS_OF_FORMER.test(clause)
          ? 'telling'
          : moodOf(part, clause),
    };
  });
  return inheritFields(clauses);
}

/** "Email sudah terdaftar, lupa kata sandi?" says something before it asks. */
const OFFER = /^(?:lupa|ingin|mau|butuh|perlu|forgot|want|need)\b|\b(?:kan|ya|right)$/;

function isOffer(parts: readonly string[]): boolean {
  return parts.length > 1 && OFFER.test(parts.at(-1) ?? '');
}

function isAnnouncement(words: string, signs: string): boolean {
  return IS_OUTAGE.test(signs) && PLANNED_TIME.test(words) && !GOES_ON_NOW.test(words);
}

function signsOf(part: string): string {
  const signs = part.split(' ').map(signOf);
  return ` ${signs.filter((sign) => sign !== '').join(' ')} `;
}

const FIELD =
  / (NIK|EMAIL|PHONE|USERNAME|OTP|CODE|CAPTCHA|PASSWORD|SESSION|ACCOUNT|DUKCAPIL|KTP|NAME|BIRTH|SEX) /;
const ANY_NOUN =
  / (NIK|EMAIL|PHONE|USERNAME|OTP|CODE|CAPTCHA|PASSWORD|SESSION|KTP|DUKCAPIL|DATA|NAME|BIRTH|SEX|SYSTEM|INTERNET|CONNECTION|NUMBER|PLACE) /;
const NOUNS_ONLY =
  /^ (?:(?:NIK|EMAIL|PHONE|USERNAME|OTP|CODE|CAPTCHA|SESSION|SYSTEM|DUKCAPIL|KTP|DATA|NAME|BIRTH|SEX|PASSWORD|ACCOUNT|tanggal|jenis|lengkap|NUMBER|dan|atau|serta|and|or) )+$/;
const SHORT_CLAUSE_WORDS = 6;

/**
 * "Nama, tanggal lahir dan NIK tidak cocok" is one clause. "NIK ini tidak dapat dipakai karena sudah
 * memiliki akun" goes on about the NIK.
 */
function inheritFields(clauses: readonly Clause[]): Clause[] {
  const inherited: Clause[] = [];
  let list = '';
  let field = '';
  for (const { signs, mood } of clauses) {
    if (NOUNS_ONLY.test(signs)) {
      list += signs.trimEnd();
      continue;
    }
    const isContinued =
      field !== '' &&
      list === '' &&
      !ANY_NOUN.test(signs) &&
      signs.trim().split(' ').length <= SHORT_CLAUSE_WORDS;
    const whole = isContinued ? ` ${field}${signs}` : list + signs;
    field = whole.includes(' ACTIVATION ') ? 'ACTIVATION' : (FIELD.exec(whole)?.[1] ?? '');
    list = '';
    inherited.push({ signs: whole, mood });
  }
  if (list === '') return inherited;
  // "Sudah terdaftar: NIK"
  const last = inherited.at(-1);
  if (last === undefined || ANY_NOUN.test(last.signs))
    return [...inherited, { signs: `${list} `, mood: 'statement' }];
  return [...inherited.slice(0, -1), { signs: list + last.signs, mood: last.mood }];
}

function opensTelling(opening: string): boolean {
  if (LEADING_UP.test(opening)) return false;
  const [first = '', second = '', ...others] = opening.split(' ');
  if (
    second === '' ? COUNTING_WORDS.has(first) : HEADING_WORDS.has(first) && !SAYS_HOW_IT_STANDS.test(opening)
  )
    return true;
  if (!TELLING_OPENERS.has(first) || ABOUT_THIS_ONE.test(opening)) return false;
  // "Kesalahan sistem" is a message, a longer opening a report.
  return !ERROR_HEADING.test(opening) || others.length > 2;
}

/** "Kirim OTP gagal" begins with a verb and reports all the same. */
const ENDS_FAILING = /(?<! NOT) FAIL (?:\S+ )?$/;
const PURPOSE = / (?:agar|supaya|IF) /;

function moodOf(part: string, signs: string): Mood {
  const isReport = ENDS_FAILING.test(signs) && !PURPOSE.test(signs);
  const head = headOf(part);
  return (IMPERATIVES.has(head) || IMPERATIVE_BY_FORM.test(head)) && !isReport ? 'instruction' : 'statement';
}

/** "Pastikan NIK benar, NIK tidak ditemukan": the second clause has a subject of its own and says what is so. */
function saysWhatIsSo(part: string, signs: string): boolean {
  if (ADVISING.has(headOf(part)) || LEADING_UP.test(part)) return false;
  if (GOES_ON_WISHING.test(part) || opensTelling(part)) return false;
  return !WISHED_OR_WARNED.test(signs);
}

function headOf(part: string): string {
  return part.split(' ').find((word) => !POLITE_WORDS.has(word)) ?? '';
}
