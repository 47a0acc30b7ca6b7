/** `data/surat/telepon-169.txt`: what to have ready, say, write down and never tell on the phone. */
import type { Remedy } from '../../../domain/casework/casework.ts';
import { addressOf } from '../../../domain/guide/channels.ts';
import { caseworkWords } from '../../../words/casework.ts';
import { letterWords } from '../../../words/letters.ts';
import { describeWaits, listTried } from '../tried.ts';
import {
  answerWords,
  day,
  inARow,
  joinParagraphs,
  mainAnswer,
  readPerson,
  type Letter,
  type LetterFacts,
  type Person,
} from './letter.ts';

const ANSWER_MAX = 200;
const REQUESTS_MAX = 3;
const TRIED_MAX = 4;

/** Desks that belong together: whoever answers the phone wants to know of all of them. */
const CONTACTS: readonly Remedy[] = ['called-169', 'emailed-oss', 'virtual-consultation', 'social-media'];

export function writePhoneScript(facts: LetterFacts): Letter {
  const { chronology } = facts;
  const person = readPerson(chronology);
  const body = joinParagraphs([
    [`PANDUAN MENELEPON CONTACT CENTER OSS ${addressOf('oss-phone')}`],
    [
      'SIAPKAN',
      '- KTP asli pemohon.',
      ...(person.proxy === null ? [] : ['- KTP Anda sendiri, dan surat kuasa jika ada.']),
      '- Laporan (laporan.html) terbuka di layar.',
      '- Kertas dan alat tulis.',
    ],
    ['KATAKAN, SATU PER SATU', ...numbered(sayInOrder(facts, person))],
    [
      'BACAKAN HANYA JIKA DITANYA PETUGAS',
      `- NIK: ${forReading(person.nik)}`,
      `- Email: ${forReading(person.email)}`,
      `- Nomor telepon: ${forReading(person.phone)}`,
    ],
    [
      'CATAT',
      '- Nama petugas: ________________',
      '- Tanggal dan jam: ________________',
      '- Nomor laporan atau tiket: ________________',
      '- Jawaban dan langkah berikutnya: ________________',
      '- Kapan harus menghubungi lagi: ________________',
    ],
    [
      'JANGAN PERNAH DIBERIKAN KEPADA SIAPA PUN',
      '- Kata sandi.',
      '- Kode OTP atau kode verifikasi.',
      '- PIN atau data rekening.',
      '- Layar Anda (berbagi layar) atau kendali jarak jauh.',
      `Petugas resmi tidak meminta biaya. Jika diminta, tutup telepon dan hubungi ${addressOf('oss-phone')} lagi.`,
    ],
  ]);
  return { body };
}

function sayInOrder({ summary, chronology, requests }: LetterFacts, person: Person): string[] {
  const name = person.name.isMasked ? '(sebutkan nama)' : person.name.text;
  const caller =
    person.proxy === null
      ? `"Selamat pagi/siang. Nama saya ${name}."`
      : `"Selamat pagi/siang. Saya ${person.proxy || '(sebutkan nama Anda)'}, bertindak atas nama ${name}."`;
  const answer = mainAnswer(summary);
  const trouble =
    answer === null
      ? ['"Saya ingin bertanya tentang pendaftaran hak akses OSS. Belum ada pesan kesalahan yang tercatat."']
      : [
          `"Pendaftaran hak akses OSS terhambat: ${answerWords(answer, ANSWER_MAX)}."`,
          summary.incidentCount === 1
            ? `"Kendala tercatat satu kali, pada ${day(answer.firstAtUtc, chronology)}."`
            : `"Kendala tercatat ${summary.incidentCount} kali, sejak ${day(summary.firstIncidentAtUtc ?? answer.firstAtUtc, chronology)}."`,
        ];
  return [
    caller.replace(letterWords.notFilled, '(sebutkan nama)'),
    ...trouble,
    ...sayTried({ summary, chronology }),
    `"Kronologi dan tangkapan layar sudah saya siapkan, dengan nomor catatan ${spellReference(chronology.case.reference)}."`,
    ...requests.slice(0, REQUESTS_MAX).map((request) => `"Mohon ${request}"`),
    '"Ke alamat resmi mana saya dapat mengirim buktinya, dan berapa nomor laporannya?"',
  ];
}

function sayTried({ summary, chronology }: Pick<LetterFacts, 'summary' | 'chronology'>): string[] {
  const contacts = listTried(chronology, summary, CONTACTS);
  const others = summary.tried.filter(({ remedy }) => !CONTACTS.includes(remedy)).slice(-TRIED_MAX);
  const tried = others.map(({ remedy }) => caseworkWords.id.remedies[remedy]);
  return [
    ...(tried.length === 0 ? [] : [`"Yang sudah saya coba: ${inARow(tried)}."`]),
    ...describeWaits(chronology, summary.vainWaits).map((sentence) => `"${sentence}"`),
    ...(contacts.length === 0 ? [] : [`"Sebelumnya saya sudah ${inARow(contacts)}."`]),
  ];
}

function forReading({ text, isMasked }: Person['nik']): string {
  return isMasked ? `${text} (baca lengkap dari KTP atau catatan Anda)` : text;
}

/** In two groups of four, as one reads it aloud. */
function spellReference(reference: string): string {
  return reference.replace(/(.{4})(?=.)/g, '$1 ');
}

function numbered(lines: readonly string[]): string[] {
  return lines.map((line, index) => `${index + 1}. ${line}`);
}
