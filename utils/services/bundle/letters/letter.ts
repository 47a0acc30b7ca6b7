/** What the four letters have in common. They are always in formal Indonesian, whatever the report speaks. */
import type { ChronologyFile } from '../../../contracts/bundle.ts';
import type { AnswerSummary, ChronologySummary } from '../../../domain/evidence/summary.ts';
import { describeAnswer } from '../../../words/entry.ts';
import { letterWords } from '../../../words/letters.ts';
import { formatDay, formatMoment } from '../../../words/time.ts';
import { shorten, toVisibleLine } from '../../../words/visible-text.ts';

export interface Letter {
  /** An e-mail address; none where the letter is for a phone or a chat. */
  readonly to?: string;
  readonly subject?: string;
  /** Lines end with a line feed. */
  readonly body: string;
}

export interface LetterFacts {
  readonly chronology: ChronologyFile;
  readonly summary: ChronologySummary;
  /** Sentences in Indonesian, see `checksDone`. */
  readonly checks: readonly string[];
  /** What is asked of the helpdesk, in Indonesian, see `requestsOf`. */
  readonly requests: readonly string[];
  /** Paths inside the bundle. */
  readonly enclosures: readonly string[];
}

/** A name or an address of a thousand letters must not make a letter unreadable. */
const VALUE_MAX = 120;

/** One of the person's values as a letter shows it. */
export interface ShownValue {
  /** `(belum diisi)` when there is none, what is left of it when masked. */
  readonly text: string;
  readonly isMasked: boolean;
}

export interface Person {
  readonly name: ShownValue;
  readonly nik: ShownValue;
  readonly email: ShownValue;
  readonly phone: ShownValue;
  /** Who writes when not the applicant; null otherwise. Empty while masked. */
  readonly proxy: string | null;
}

export function readPerson({ case: record, privacy, proxy }: ChronologyFile): Person {
  const show = (value: string, disclosure: 'masked' | 'revealed', hidden = clip(value)): ShownValue => {
    if (value.trim() === '') return { text: letterWords.notFilled, isMasked: false };
    return disclosure === 'masked'
      ? { text: hidden, isMasked: true }
      : { text: clip(value), isMasked: false };
  };
  return {
    name: show(record.name, privacy.name, letterWords.hiddenName),
    nik: show(record.nik, privacy.nik),
    email: show(record.email, privacy.email),
    phone: show(record.phone, privacy.phone),
    proxy: proxy.trim() === '' ? null : privacy.name === 'masked' ? '' : clip(proxy),
  };
}

/** One visible line of moderate length. */
export function clip(text: string, longest = VALUE_MAX): string {
  return shorten(toVisibleLine(text), longest);
}

/** The name at the end of a letter; a masked one is left for the sender to write. */
export function signature({ name, proxy }: Person): string {
  const applicant = name.isMasked || name.text === letterWords.notFilled ? letterWords.applicant : name.text;
  if (proxy === null) return applicant;
  return letterWords.signedFor(proxy || letterWords.proxy, applicant);
}

/** "Saya" or "Pemohon": who had the trouble. */
export function subjectWord({ proxy }: Person): string {
  return proxy === null ? 'saya' : 'pemohon';
}

/** The sentence that says for whom somebody else writes; null when the applicant does. */
export function proxySentence(person: Person): string | null {
  if (person.proxy === null) return null;
  const { name, proxy } = person;
  const isNamed = !name.isMasked && name.text !== letterWords.notFilled;
  return letterWords.onBehalf(proxy, isNamed ? name.text : '');
}

/** Which of the values a desk needs are not shown, as words in a row; empty when none is. */
export function listMasked({ name, nik, email, phone }: Person): string {
  const masked = [
    name.isMasked ? 'nama' : '',
    nik.isMasked ? 'NIK' : '',
    email.isMasked ? 'email' : '',
    phone.isMasked ? 'nomor telepon' : '',
  ].filter((word) => word !== '');
  return inARow(masked);
}

/** `satu, dua, dan tiga` */
export function inARow(words: readonly string[]): string {
  return new Intl.ListFormat('id-ID', { type: 'conjunction' }).format(words);
}

/** What keeps the person from going on now: the most frequent answer, of equals the latest. */
export function mainAnswer({ answers }: ChronologySummary): AnswerSummary | null {
  const [latest] = answers
    .filter(({ count }) => count === answers[0]?.count)
    .toSorted((a, b) => b.lastAtUtc.localeCompare(a.lastAtUtc));
  return latest ?? null;
}

/** `portal menjawab '…' di bawah isian NIK`, cut to the length. */
export function answerWords(answer: AnswerSummary, longest: number): string {
  return shorten(describeAnswer(answer, 'id'), longest);
}

/** `21 November 2026 pukul 20.14.05 WIB (13.14.05 UTC)` */
export function moment(utc: string, { timeZone }: ChronologyFile): string {
  return `${formatDay(utc, timeZone, 'id')} pukul ${formatMoment(utc, timeZone, 'id')}`;
}

/** `21 November 2026` */
export function day(utc: string, { timeZone }: ChronologyFile): string {
  return formatDay(utc, timeZone, 'id');
}

/** Each list of lines is a paragraph. */
export function joinParagraphs(paragraphs: readonly (readonly string[])[]): string {
  return paragraphs
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n');
}

/** The letter as a text file: what a mail program asks for first, then the text. */
export function writeLetterFile({ to, subject, body }: Letter): string {
  const head = [
    ...(to === undefined ? [] : [`Kepada: ${to}`]),
    ...(subject === undefined ? [] : [`Perihal: ${subject}`]),
  ];
  return `${joinParagraphs([head, [body]])}\n`;
}
