/** `data/surat/helpdesk-oss.txt`: the letter to the OSS helpdesk, always in formal Indonesian. */
import type { ChronologyFile } from '../../contracts/bundle.ts';
import type { MessageClass } from '../../domain/diagnosis/message-class.ts';
import type { AnswerSummary, ChronologySummary } from '../../domain/evidence/summary.ts';
import { shorten, toVisibleLine } from '../../words/visible-text.ts';
import { describeAnswer } from '../../words/entry.ts';
import { formWords } from '../../words/form.ts';
import { formatDay, formatMoment } from '../../words/time.ts';

/** Answers that fit a letter; the attached chronology has all of them. */
const ANSWERS_MAX = 8;
const PICTURES_LISTED_MAX = 12;

/** What is asked of the helpdesk for each kind of trouble. */
const REQUESTS: Record<MessageClass, string> = {
  'nik-registered':
    'memeriksa apakah NIK tersebut sudah terhubung dengan akun OSS, dan bila sudah, memberi petunjuk cara memulihkan akses akun itu atau menghapus pendaftaran yang tidak selesai',
  'email-registered':
    'memeriksa apakah alamat email tersebut sudah terhubung dengan akun OSS lain, dan memberi petunjuk cara memulihkan atau melepaskannya',
  'phone-registered':
    'memeriksa apakah nomor telepon tersebut sudah terhubung dengan akun OSS lain, dan memberi petunjuk cara memulihkan atau melepaskannya',
  'username-registered': 'memberi petunjuk cara masuk dengan nama pengguna lama atau menggantinya',
  'ktp-mismatch':
    'menyampaikan data mana yang dinilai tidak sesuai KTP, dan apakah pemadanan dengan data Dukcapil sudah memakai data terbaru',
  'nik-not-found':
    'memeriksa apakah NIK tersebut dapat ditemukan dalam pemadanan dengan data Dukcapil, dan langkah yang perlu saya tempuh bila tidak',
  'dukcapil-unavailable':
    'menyampaikan apakah sambungan ke sistem Dukcapil sedang terganggu, dan kapan pendaftaran dapat dicoba kembali',
  'otp-missing': 'memeriksa pengiriman kode verifikasi ke email atau nomor saya',
  'otp-invalid': 'memeriksa mengapa kode verifikasi yang dikirim tidak diterima',
  'otp-expired': 'menyampaikan masa berlaku kode verifikasi dan cara meminta kode baru',
  'activation-mail-missing': 'mengirim ulang email aktivasi ke alamat saya',
  'login-failed': 'memberi petunjuk cara memulihkan akses masuk ke akun saya',
  'password-rejected': 'menyampaikan syarat kata sandi yang belum terpenuhi',
  'captcha-wrong': 'memeriksa mengapa kode pengaman yang dimasukkan tidak diterima',
  'session-expired': 'memeriksa mengapa sesi berakhir sebelum pendaftaran selesai',
  'server-error': 'memeriksa kesalahan server pada waktu yang tercantum di atas',
  timeout: 'memeriksa mengapa portal tidak menjawab pada waktu yang tercantum di atas',
  offline: 'menyampaikan apakah ada gangguan layanan pada waktu yang tercantum di atas',
  'email-renewal': 'memberi petunjuk cara memperbarui email pada akun saya',
  unknown: 'menjelaskan arti pesan tersebut dan langkah yang perlu saya tempuh',
  none: 'menjelaskan langkah yang perlu saya tempuh',
};

export interface LetterRequest {
  readonly chronology: ChronologyFile;
  readonly summary: ChronologySummary;
  /** Sentences in Indonesian. */
  readonly checks: readonly string[];
  /** Paths inside the bundle. */
  readonly enclosures: readonly string[];
}

export function writeHelpdeskLetter({ chronology, summary, checks, enclosures }: LetterRequest): string {
  const { case: record, timeZone } = chronology;
  const when = (utc: string): string =>
    `${formatDay(utc, timeZone, 'id')} pukul ${formatMoment(utc, timeZone, 'id')}`;
  const answers = summary.answers.slice(0, ANSWERS_MAX);
  const paragraphs = [
    [
      'Kepada: kontak@oss.go.id',
      'Telepon: Contact Center OSS 169 (surat ini dapat dibacakan)',
      `Perihal: ${subject(summary, record.reference)}`,
    ],
    ['Yth. Tim Layanan OSS', 'Kementerian Investasi dan Hilirisasi/BKPM'],
    ['Dengan hormat,'],
    [opening(summary, when)],
    ['DATA PEMOHON', ...identityLines(chronology)],
    ['YANG TERJADI', ...answerLines(answers, when)],
    ...(summary.answers.length > ANSWERS_MAX
      ? [
          [
            `Jawaban portal lainnya (${summary.answers.length - ANSWERS_MAX} macam) ada di kronologi terlampir.`,
          ],
        ]
      : []),
    ['YANG SUDAH SAYA COBA', ...bullets(tries(summary))],
    ['YANG SUDAH DIPERIKSA', ...bullets(checks)],
    ['PERMOHONAN', ...requestLines(summary)],
    ['LAMPIRAN', ...numbered(listEnclosures(enclosures))],
    [
      'Isian data pribadi pada gambar sudah ditutup sebelum gambar diambil. Kata sandi dan kode OTP tidak ada di dalam lampiran. Waktu berasal dari jam perangkat saya.',
    ],
    ['Atas perhatian dan bantuan Bapak/Ibu, saya ucapkan terima kasih.'],
    ['Hormat saya,', oneLine(record.name) || '(nama pemohon)'],
  ];
  return `${paragraphs.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

function subject(summary: ChronologySummary, reference: string): string {
  const text = shorten(oneLine(mainAnswer(summary)?.text ?? ''), 80);
  const what =
    text === '' ? 'Kendala pendaftaran hak akses OSS' : `Kendala pendaftaran hak akses OSS: "${text}"`;
  return `${what} (kasus ${reference})`;
}

/** What keeps the person from going on now: the most frequent answer, of equals the latest. */
function mainAnswer({ answers }: ChronologySummary): ChronologySummary['answers'][number] | undefined {
  return answers
    .filter(({ count }) => count === answers[0]?.count)
    .toSorted((a, b) => b.lastAtUtc.localeCompare(a.lastAtUtc))[0];
}

function opening(summary: ChronologySummary, when: (utc: string) => string): string {
  const { firstIncidentAtUtc: first, lastIncidentAtUtc: last, incidentCount } = summary;
  const where = 'saat mendaftar hak akses di https://ui-login.oss.go.id/register';
  if (first === null || last === null) {
    return `Bersama surat ini saya sampaikan catatan ${where}. Sampai catatan ini dibuat, tidak ada pesan kesalahan yang terekam.`;
  }
  if (incidentCount === 1) {
    return `Saya mengalami kendala ${where}, yaitu pada ${when(first)}. Mohon bantuan Bapak/Ibu.`;
  }
  return `Saya mengalami kendala ${where}. Kendala tercatat ${incidentCount} kali, sejak ${when(first)} sampai ${when(last)}. Mohon bantuan Bapak/Ibu.`;
}

function identityLines({ case: record, privacy }: ChronologyFile): string[] {
  const kind = record.applicantKind;
  const isMasked = privacy.nik === 'masked' || privacy.email === 'masked';
  const hidden = [
    privacy.nik === 'masked' ? 'NIK' : '',
    privacy.email === 'masked' ? 'email' : '',
    'nomor telepon',
  ].filter((word) => word !== '');
  return [
    `Nama (sesuai KTP)   : ${oneLine(record.name) || '(belum diisi)'}`,
    `NIK                 : ${oneLine(record.nik) || '(belum diisi)'}`,
    `Email yang digunakan: ${oneLine(record.email) || '(belum diisi)'}`,
    `Nomor telepon       : ${oneLine(record.phone) || '(belum diisi)'}`,
    `Jenis pelaku usaha  : ${kind === '' ? '(belum diisi)' : formWords.id.applicantKinds[kind]}`,
    isMasked
      ? `${capitalize(joinWords(hidden))} disamarkan dalam surat ini. Data lengkap saya sampaikan melalui saluran resmi OSS bila diperlukan.`
      : 'NIK dan email ditulis lengkap atas persetujuan saya, hanya untuk penanganan kendala ini.',
  ];
}

function answerLines(answers: readonly AnswerSummary[], when: (utc: string) => string): string[] {
  if (answers.length === 0) return ['Tidak ada pesan kesalahan yang terekam.'];
  return numbered(
    answers.map((answer) => {
      const status =
        answer.httpStatuses.length === 0 ? '' : ` Status HTTP: ${answer.httpStatuses.join(', ')}.`;
      const times =
        answer.count === 1
          ? `satu kali, ${when(answer.firstAtUtc)}`
          : `${answer.count} kali, pertama ${when(answer.firstAtUtc)}, terakhir ${when(answer.lastAtUtc)}`;
      return `${shorten(capitalize(describeAnswer(answer, 'id')))}: ${times}.${status}`;
    }),
  );
}

function tries(summary: ChronologySummary): string[] {
  if (summary.presses.length === 0) return ['Tidak ada tombol yang tercatat ditekan.'];
  return summary.presses.map(({ label, count }) => `Menekan ${oneLine(label)} ${count} kali.`);
}

function requestLines(summary: ChronologySummary): string[] {
  const classes = new Set(summary.answers.map(({ messageClass }) => messageClass));
  const asked = classes.size === 0 ? [REQUESTS.none] : [...classes].map((one) => REQUESTS[one]);
  return ['Mohon kiranya Bapak/Ibu dapat:', ...numbered(asked.map((one) => `${one}.`))];
}

/** Every file by name; many pictures as one line. */
function listEnclosures(paths: readonly string[]): string[] {
  const names = paths.map((path) => path.replace(/^data\//, ''));
  const pictures = names.filter((name) => name.startsWith('tangkapan/'));
  if (pictures.length <= PICTURES_LISTED_MAX) return names;
  const others = names.filter((name) => !name.startsWith('tangkapan/'));
  return [...others, `tangkapan/ (${pictures.length} gambar)`];
}

function bullets(lines: readonly string[]): string[] {
  return lines.map((line) => `- ${line}`);
}

function numbered(lines: readonly string[]): string[] {
  return lines.map((line, index) => `${index + 1}. ${line}`);
}

function joinWords(words: readonly string[]): string {
  return new Intl.ListFormat('id-ID', { type: 'conjunction' }).format(words);
}

function capitalize(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function oneLine(text: string): string {
  return toVisibleLine(text);
}
