/** `data/surat/whatsapp.txt`: a short text for WhatsApp or a chat window. */
import {
  answerWords,
  clip,
  day,
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

export function writeChatText({ summary, chronology }: LetterFacts): Letter {
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
  const sentences = [
    'Yth. Layanan OSS.',
    introduction(person),
    trouble,
    when,
    `Catatan kasus ${chronology.case.reference}: kronologi dan tangkapan layar sudah siap dikirim.`,
    'Mohon petunjuk langkah selanjutnya.',
    masked === ''
      ? ''
      : `${masked.charAt(0).toUpperCase() + masked.slice(1)} lengkap saya berikan bila diminta.`,
    'Terima kasih.',
  ];
  return { body: sentences.filter((sentence) => sentence !== '').join(' ') };
}

function introduction({ name, proxy }: Person): string {
  const isNamed = !name.isMasked && !name.text.startsWith('(');
  const applicant = isNamed ? clip(name.text, NAME_MAX) : '';
  if (proxy === null) return applicant === '' ? '' : `Saya ${applicant}.`;
  const who = proxy === '' ? 'Saya' : `Saya, ${clip(proxy, NAME_MAX)},`;
  return `${who} bertindak atas nama ${applicant || 'pemohon'}.`;
}
