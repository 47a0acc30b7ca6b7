/**
 * `data/surat/dukcapil.txt`: the message to Halo Dukcapil. The five items and their order are those that
 * its channels ask for: #NIK, #Nama_Lengkap, #Nomor_Kartu_Keluarga, #Nomor_Telp, #Permasalahan.
 */
import type { MessageClass } from '../../../domain/diagnosis/message-class.ts';
import { addressOf } from '../../../domain/guide/channels.ts';
import { channelWords } from '../../../words/channels.ts';
import { letterWords } from '../../../words/letters.ts';
import { capitalize } from '../../../words/visible-text.ts';
import { describeWaits, listTried } from '../tried.ts';
import {
  answerWords,
  day,
  inARow,
  joinParagraphs,
  mainAnswer,
  proxySentence,
  readPerson,
  type Letter,
  type LetterFacts,
  type ShownValue,
} from './letter.ts';

/** Trouble that Dukcapil can do something about, the clearest first. */
const OF_DUKCAPIL: readonly MessageClass[] = ['nik-not-found', 'ktp-mismatch', 'dukcapil-unavailable'];
const ANSWER_MAX = 160;

export function writeDukcapilMessage(facts: LetterFacts): Letter {
  const { chronology } = facts;
  const person = readPerson(chronology);
  const proxy = proxySentence(person);
  const body = joinParagraphs([
    [
      `#NIK: ${fieldOf(person.nik)}`,
      `#Nama_Lengkap: ${fieldOf(person.name)}`,
      '#Nomor_Kartu_Keluarga: (diisi pemohon; tidak dicatat dalam kasus ini)',
      `#Nomor_Telp: ${fieldOf(person.phone)}`,
      `#Permasalahan: ${problem(facts)}`,
    ],
    ...(proxy === null ? [] : [[proxy]]),
    before(facts),
    [
      'Mohon bantuan untuk memeriksa:',
      ...channelWords.id.desks.dukcapil.ask.map((question, index) => `${index + 1}. ${question}`),
    ],
    ['Terima kasih.'],
  ]);
  return {
    to: addressOf('dukcapil-email'),
    subject: `Pengecekan NIK untuk pendaftaran OSS (kasus ${chronology.case.reference})`,
    body,
  };
}

/** What was asked of Dukcapil already, and since when its answer or its data are waited for. */
function before({ summary, chronology }: LetterFacts): string[] {
  const asked = listTried(chronology, summary, ['asked-dukcapil', 'visited-dukcapil']);
  const ofDukcapil = summary.vainWaits.filter(
    ({ wait }) => wait === 'dukcapil-sync' || wait === 'dukcapil-answer',
  );
  return [
    ...(asked.length === 0 ? [] : [`Sebelumnya pemohon sudah ${inARow(asked)}.`]),
    ...describeWaits(chronology, ofDukcapil),
  ];
}

/** What the file says around the message: where it can be sent. */
export const DUKCAPIL_CHANNELS: readonly string[] = [
  `Saluran: WhatsApp ${addressOf('dukcapil-whatsapp')}, Halo Dukcapil ${addressOf('dukcapil-phone')}, atau email ${addressOf('dukcapil-email')}.`,
  'Nomor dan alamat dapat berubah; cocokkan dahulu dengan situs resmi Dukcapil.',
  `Di kantor Dukcapil sesuai domisili, bawa: ${channelWords.id.channels['dukcapil-office'].wants.join('; ')}.`,
  channelWords.id.scamWarning,
];

function fieldOf({ text, isMasked }: ShownValue): string {
  if (!isMasked) return text;
  return text === letterWords.hiddenName
    ? 'disamarkan (diberikan lengkap jika diminta)'
    : `${text} (diberikan lengkap jika diminta)`;
}

function problem({ summary, chronology }: LetterFacts): string {
  const ofDukcapil = OF_DUKCAPIL.flatMap(
    (one) => summary.answers.find(({ messageClass }) => messageClass === one) ?? [],
  );
  const answer = ofDukcapil[0] ?? mainAnswer(summary);
  if (answer === null) {
    return 'Pendaftaran hak akses OSS memakai NIK ini. Belum ada pesan kesalahan yang terekam.';
  }
  const times = answer.count === 1 ? 'satu kali' : `${answer.count} kali`;
  const since = day(answer.firstAtUtc, chronology);
  const when = answer.count === 1 ? `pada ${since}` : `sejak ${since}`;
  const said = `${capitalize(answerWords(answer, ANSWER_MAX))} saat mendaftar hak akses OSS, ${times} ${when}.`;
  return ofDukcapil.length > 0 ? said : `${said} Mohon dipastikan bahwa penyebabnya bukan data kependudukan.`;
}
