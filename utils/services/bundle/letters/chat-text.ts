/** `data/surat/whatsapp.txt`: a short text for WhatsApp or a chat window. */
import { caseworkWords } from '../../../words/casework.ts';
import {
  answerWords,
  clip,
  day,
  inARow,
  listMasked,
  mainAnswer,
  readPerson,
  type Letter,
  type LetterFacts,
  type Person,
} from './letter.ts';

/** Characters of the whole text. */
export const CHAT_MAX = 600;
const NAME_MAX = 50;
const ANSWER_MAX = 110;
/** Most first. */
const TRIED_COUNTS = [3, 2, 1, 0];

export function writeChatText(facts: LetterFacts): Letter {
  const bodies = TRIED_COUNTS.map((count) => writeBody(facts, count));
  // What was tried last is named as far as there is room for it.
  return { body: bodies.find((body) => body.length <= CHAT_MAX) ?? bodies.at(-1) ?? '' };
}

function writeBody({ summary, chronology }: LetterFacts, triedCount: number): string {
  const person = readPerson(chronology);
  const answer = mainAnswer(summary);
  const trouble =
    answer === null
      ? 'Saya ingin bertanya tentang pendaftaran hak akses OSS; belum ada pesan kesalahan yang tercatat.'
      : `Pendaftaran hak akses OSS terhambat: ${answerWords(answer, ANSWER_MAX)}.`;
  const when =
    answer === null
      ? ''
      : summary.incidentCount === 1
        ? `Tercatat satu kali, ${day(answer.firstAtUtc, chronology)}.`
        : `Tercatat ${summary.incidentCount} kali sejak ${day(summary.firstIncidentAtUtc ?? answer.firstAtUtc, chronology)}.`;
  const masked = listMasked(person);
  const latest = triedCount === 0 ? [] : summary.tried.slice(-triedCount);
  const tried = latest.map(({ remedy }) => caseworkWords.id.remedies[remedy]);
  const sentences = [
    'Yth. Layanan OSS.',
    introduction(person),
    trouble,
    when,
    tried.length === 0 ? '' : `Sudah dicoba: ${inARow(tried)}.`,
    `Catatan kasus ${chronology.case.reference}: kronologi dan tangkapan layar sudah siap dikirim.`,
    'Mohon petunjuk langkah selanjutnya.',
    masked === ''
      ? ''
      : `${masked.charAt(0).toUpperCase() + masked.slice(1)} lengkap saya berikan jika diminta.`,
    'Terima kasih.',
  ];
  return sentences.filter((sentence) => sentence !== '').join(' ');
}

function introduction({ name, proxy }: Person): string {
  const isNamed = !name.isMasked && !name.text.startsWith('(');
  const applicant = isNamed ? clip(name.text, NAME_MAX) : '';
  if (proxy === null) return applicant === '' ? '' : `Saya ${applicant}.`;
  const who = proxy === '' ? 'Saya' : `Saya, ${clip(proxy, NAME_MAX)},`;
  return `${who} bertindak atas nama ${applicant || 'pemohon'}.`;
}
