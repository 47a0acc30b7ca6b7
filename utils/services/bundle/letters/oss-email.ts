/** `data/surat/email-oss.txt`: the e-mail to the OSS helpdesk. */
import type { ChronologySummary } from '../../../domain/evidence/summary.ts';
import { addressOf } from '../../../domain/guide/channels.ts';
import { formWords } from '../../../words/form.ts';
import { letterWords } from '../../../words/letters.ts';
import { capitalize } from '../../../words/visible-text.ts';
import { describeTried } from '../tried.ts';
import {
  answerWords,
  clip,
  joinParagraphs,
  listMasked,
  mainAnswer,
  moment,
  proxySentence,
  readPerson,
  signature,
  subjectWord,
  type Letter,
  type LetterFacts,
  type Person,
} from './letter.ts';

/** The helpdesk's address in the portal's own chat and on the ministry's site. */
const REGISTER_PAGE = 'https://ui-login.oss.go.id/register';

/** Answers that fit a letter; the attached chronology has all of them. */
const ANSWERS_MAX = 6;
const PRESSES_MAX = 6;
const PICTURES_LISTED_MAX = 12;
const ANSWER_MAX = 280;

export function writeOssEmail(facts: LetterFacts): Letter {
  const { summary, chronology } = facts;
  const person = readPerson(chronology);
  const proxy = proxySentence(person);
  const body = joinParagraphs([
    ['Yth. Tim Layanan OSS', 'Kementerian Investasi dan Hilirisasi/BKPM'],
    ['Dengan hormat,'],
    [...(proxy === null ? [] : [proxy]), opening(facts, person)],
    ['DATA PEMOHON', ...identityLines(facts, person)],
    ['YANG TERJADI', ...answerLines(facts)],
    ['YANG SUDAH DICOBA', ...bullets(tries(facts))],
    ['YANG SUDAH DIPERIKSA', ...bullets(facts.checks)],
    ['PERMOHONAN', 'Mohon kiranya Bapak/Ibu dapat:', ...numbered(facts.requests)],
    ['LAMPIRAN', ...numbered(listEnclosures(facts.enclosures))],
    [
      'Isian data pribadi pada gambar sudah ditutup sebelum gambar diambil. Kata sandi dan kode OTP tidak ada di dalam lampiran. Waktu berasal dari jam perangkat yang dipakai.',
    ],
    ['Atas perhatian dan bantuan Bapak/Ibu, saya ucapkan terima kasih.'],
    ['Hormat saya,', signature(person)],
  ]);
  return { to: addressOf('oss-email'), subject: subjectOf(summary, chronology.case.reference), body };
}

function subjectOf(summary: ChronologySummary, reference: string): string {
  const answer = mainAnswer(summary);
  const text = clip(answer?.text ?? '', 80);
  const failed = answer === null ? '' : `: ${answerWords(answer, 80)}`;
  return `Kendala pendaftaran hak akses OSS${text === '' ? failed : `: "${text}"`} (kasus ${reference})`;
}

function opening({ summary, chronology }: LetterFacts, person: Person): string {
  const { firstIncidentAtUtc: first, lastIncidentAtUtc: last, incidentCount } = summary;
  const who = capitalize(subjectWord(person));
  const where = `saat mendaftar hak akses di ${REGISTER_PAGE}`;
  if (first === null || last === null) {
    return `Bersama surat ini saya sampaikan catatan ${where}. Sampai catatan ini dibuat, tidak ada pesan kesalahan yang terekam.`;
  }
  const when =
    incidentCount === 1 || first === last
      ? `Kendala tercatat ${incidentCount} kali, pada ${moment(first, chronology)}.`
      : `Kendala tercatat ${incidentCount} kali, sejak ${moment(first, chronology)} sampai ${moment(last, chronology)}.`;
  return `${who} mengalami kendala ${where}. ${when} Mohon bantuan Bapak/Ibu.`;
}

function identityLines({ chronology }: LetterFacts, person: Person): string[] {
  const kind = chronology.case.applicantKind;
  const masked = listMasked(person);
  const isAnyOpen = [person.nik, person.email, person.phone].some(
    ({ isMasked, text }) => !isMasked && text !== letterWords.notFilled,
  );
  return [
    `Nama (sesuai KTP)   : ${person.name.text}`,
    `NIK                 : ${person.nik.text}`,
    `Email yang digunakan: ${person.email.text}`,
    `Nomor telepon       : ${person.phone.text}`,
    `Jenis pelaku usaha  : ${kind === '' ? letterWords.notFilled : formWords.id.applicantKinds[kind]}`,
    ...(masked === '' ? [] : [letterWords.onRequest(masked)]),
    ...(isAnyOpen ? [letterWords.openedFor] : []),
  ];
}

function answerLines({ summary: { answers }, chronology }: LetterFacts): string[] {
  if (answers.length === 0) return ['Tidak ada pesan kesalahan yang terekam.'];
  const lines = answers.slice(0, ANSWERS_MAX).map((answer) => {
    const times = answer.count === 1 ? 'satu kali' : `${answer.count} kali`;
    const when =
      answer.firstAtUtc === answer.lastAtUtc
        ? moment(answer.firstAtUtc, chronology)
        : `sejak ${moment(answer.firstAtUtc, chronology)} sampai ${moment(answer.lastAtUtc, chronology)}`;
    const status = answer.httpStatuses.length === 0 ? '' : ` (HTTP ${answer.httpStatuses.join(', ')})`;
    return `${capitalize(answerWords(answer, ANSWER_MAX))}: ${times}, ${when}${status}.`;
  });
  const more = answers.length - lines.length;
  return [
    ...numbered(lines),
    ...(more > 0 ? [`Jawaban portal lainnya (${more} macam) ada di kronologi terlampir.`] : []),
  ];
}

function tries({ summary, chronology }: LetterFacts): string[] {
  const presses = summary.presses
    .slice(0, PRESSES_MAX)
    .map(
      ({ label, button, count }) =>
        `Menekan ${clip(label, 60) || formWords.id.buttons[button]} ${count === 1 ? 'satu' : count} kali.`,
    );
  const all = [...presses, ...describeTried(chronology, summary)];
  return all.length === 0 ? ['Tidak ada tombol yang tercatat ditekan.'] : all;
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
