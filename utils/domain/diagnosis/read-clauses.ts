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
    'pastikan contoh hindari jangan tips panduan faq berita jadwal cara bagaimana mengapa kenapa apakah apa penyebab ' +
    'solusi keluhan banyak agar supaya untuk saya setiap satu ensure example how why what i dengan pertama kedua ' +
    'ketiga keempat kelima langkah catatan pengumuman syarat ketentuan hak kebijakan ' +
    'kesalahan siapkan bantuan tentang apabila jika bila kalau if when sebelum setelah selama ' +
    'adapun demikian menurut beberapa sebagian dalam ingat perhatikan tanya jawab pertanyaan atau bacalah baca pelajari tutorial'
  ).split(' '),
);

/** Words that make a report or a rule of a sentence, wherever they stand. */
const TELLING_WORDS =
  / (sering|seringkali|biasanya|umumnya|kadang|terkadang|mengeluh|mengeluhkan|keluhan|keluhkan|dikeluhkan|alami|dialami|warga|masyarakat|netizen|begini|penjelasan|misalnya|tersebut sering|sempat|teratasi|mereka|semacam|kerap|kasus|laporan|beragam|mulai dari|antara lain|padahal|(?<!terlebih )dahulu|sekadar|melainkan|tertunda|penyebab|akar|tangkapan|berkaitan|mencoba|kegagalan|diperbaiki|memperbaiki|often|usually|sometimes|bertanggung|tanggung|membedakan|menyatakan|bersedia|dituntut|never|solusinya|cara mengatasi|memicu|menyebabkan|dilarang|berhak|bersifat|rahasia|(?:dapat|bisa) (?:menggunakannya|memakainya)) /;

/** Verbs that tell the person what to do, at the head of a clause. */
const IMPERATIVES = new Set(
  (
    'masukkan masukan gunakan isi isikan pilih ketik ketikkan siapkan simpan enter use choose type cocokkan unggah ' +
    'klik tekan buka cek periksa lihat tunggu baca lengkapi ubah ganti tulis hubungi kunjungi laporkan verify check ' +
    'press click select wait contact centang pakai cantumkan unduh perhatikan daftarkan lanjutkan gunakanlah salin ' +
    'minta mintalah coba'
  ).split(' '),
);

/** Sentences of more words explain; a message says what is wrong in fewer. */
const LONGEST_SENTENCE_WORDS = 22;

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

/** "NIK yang sudah terdaftar tidak dapat …" is a rule about any such NIK, not about the one typed. */
const SPEAKS_OF_ALL = /^ (?:NIK|EMAIL|(?:NUMBER )?PHONE|USERNAME|ACCOUNT) yang (?:ALREADY|BELUM|NOT) /;

/** "Kesalahan" opens reports ("Kesalahan satu huruf …") but also messages ("Kesalahan sistem"). */
const ERROR_HEADING = /^kesalahan /;

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
    .replace(/[\u00AD\u200B-\u200F\u202A-\u202E\u2060\uFEFF]/g, '')
    .toLowerCase()
    .replace(/\b(no|telp|tlp|hp)\.(?=\s)/g, '$1')
    .replace(/[’‘`´]/g, "'");
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
    .split(
      /[,:]|\s[-–—]\s|\b(?=(?:silakan|silahkan|harap|please|mohon(?! maaf))\b)|\b(?:karena|sebab|dikarenakan|lantaran|because|namun|tetapi|tapi|sehingga)\b/,
    )
    .map((part) =>
      foldPhrases(part.replace(/[^\p{L}\p{N}]+/gu, ' '))
        .replace(/\s+/g, ' ')
        .trim(),
    )
    .filter((part) => part !== '');
  const whole = parts.join(' ');
  const signs = parts.map((part) => ` ${part.split(' ').map(signOf).join(' ')} `);
  const isTelling =
    isQuestion ||
    SPEAKS_OF_ALL.test(signs[0] ?? '') ||
    opensTelling(parts[0] ?? '') ||
    TELLING_WORDS.test(` ${whole} `) ||
    whole.split(' ').length > LONGEST_SENTENCE_WORDS;
  const clauses = parts.map((part, index) => ({
    signs: signs[index] ?? '',
    mood: isTelling
      ? ('telling' as const)
      : isInstruction(part)
        ? ('instruction' as const)
        : ('statement' as const),
  }));
  return inheritFields(clauses);
}

const FIELD = / (NIK|EMAIL|PHONE|USERNAME|OTP|CODE|CAPTCHA|PASSWORD|SESSION|ACCOUNT) /;
const ANY_NOUN =
  / (NIK|EMAIL|PHONE|USERNAME|OTP|CODE|CAPTCHA|PASSWORD|SESSION|KTP|DUKCAPIL|DATA|NAME|BIRTH|SEX|SYSTEM|INTERNET|CONNECTION|NUMBER|PLACE) /;
const NOUNS_ONLY =
  /^ (?:(?:NIK|EMAIL|PHONE|USERNAME|KTP|DATA|NAME|BIRTH|SEX|PASSWORD|ACCOUNT|tanggal|jenis|lengkap|NUMBER|dan|atau|serta|and|or) )+$/;
const SHORT_CLAUSE_WORDS = 4;

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
    field = FIELD.exec(whole)?.[1] ?? '';
    list = '';
    inherited.push({ signs: whole, mood });
  }
  return list === '' ? inherited : [...inherited, { signs: `${list} `, mood: 'statement' }];
}

function opensTelling(opening: string): boolean {
  const [first = '', second = '', ...others] = opening.split(' ');
  if (!TELLING_OPENERS.has(first)) return POLITE_WORDS.has(first) && second === 'pastikan';
  // "Kesalahan sistem" is a message, a longer opening a report.
  return !ERROR_HEADING.test(opening) || others.length > 2;
}

function isInstruction(part: string): boolean {
  const words = part.split(' ');
  const head = words.find((word) => !POLITE_WORDS.has(word)) ?? '';
  return IMPERATIVES.has(head);
}
