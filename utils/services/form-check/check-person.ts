import type { Case } from '../../contracts/case.ts';
import type { Hint, TypedValues } from '../../contracts/messages.ts';
import type { Language } from '../../contracts/settings.ts';
import { foldEmail, foldPhone } from '../../domain/duplicate/fold-contact.ts';
import { parseTypedDate, parseTypedSex } from '../../domain/nik/parse-typed.ts';
import { readNik, type NikReading } from '../../domain/nik/read-nik.ts';
import { hintWords } from '../../words/hints.ts';
import { formatDay } from '../../words/time.ts';
import { joinRemarks, type Remark } from './remark.ts';

/** What the other fields are held against. */
export interface PersonContext {
  readonly activeCase: Case | null;
  /** The NIK of this registration as typed in an earlier step, else that of the case. */
  readonly nik: string;
  /** What is to be said about records of this person under another NIK. */
  readonly otherNiks: readonly Remark[];
  /** ISO date. */
  readonly today: string;
  readonly language: Language;
}

/** What is to be said about birth date, sex, e-mail and phone: do they agree with the case and the NIK? */
export function checkPerson(values: TypedValues, context: PersonContext): Hint[] {
  const reading = readNik(context.nik, { today: context.today });
  return [
    joinRemarks('birthDate', checkBirthDate(values.birthDate ?? '', reading, context)),
    joinRemarks('sex', checkSex(values.sex ?? '', reading, context)),
    joinRemarks('email', checkEmail(values.email ?? '', context)),
    joinRemarks('phone', checkPhone(values.phone ?? '', context)),
  ].filter((hint) => hint !== null);
}

function checkBirthDate(typed: string, { birthDates }: NikReading, context: PersonContext): Remark[] {
  const { activeCase, otherNiks, today, language } = context;
  const words = hintWords[language];
  if (!/\d/.test(typed)) return [];
  const date = parseTypedDate(typed);
  if (date === null) return [words.dateUnreadable];
  if (date > today) return [words.dateInFuture];
  const remarks: Remark[] = [...otherNiks];
  const inCase = activeCase?.birthDate ?? '';
  if (inCase !== '' && inCase !== date) {
    remarks.push(words.dateUnlikeCase(writeDay(inCase, language), swapDayAndMonth(inCase) === date));
  }
  const [inNik] = birthDates;
  if (inNik !== undefined && !birthDates.includes(date)) {
    remarks.push(words.dateUnlikeNik(writeDay(inNik, language)));
  }
  const wasCompared = inCase !== '' || inNik !== undefined;
  if (remarks.length === 0 && wasCompared)
    remarks.push({ severity: 'ok', title: words.dateAgrees, details: [] });
  return remarks;
}

function writeDay(isoDate: string, language: Language): string {
  return formatDay(`${isoDate}T00:00:00.000Z`, 'UTC', language);
}

function swapDayAndMonth(isoDate: string): string {
  const [year, month, day] = isoDate.split('-');
  return `${year}-${day}-${month}`;
}

function checkSex(typed: string, reading: NikReading, { activeCase, language }: PersonContext): Remark[] {
  const words = hintWords[language];
  const sex = parseTypedSex(typed);
  if (sex === null) return [];
  const remarks: Remark[] = [];
  const inCase = activeCase?.sex ?? '';
  if (inCase !== '' && inCase !== sex) remarks.push(words.sexUnlikeCase(inCase));
  if (reading.sex !== null && reading.sex !== sex) remarks.push(words.sexUnlikeNik(reading.sex));
  const wasCompared = inCase !== '' || reading.sex !== null;
  if (remarks.length === 0 && wasCompared)
    remarks.push({ severity: 'ok', title: words.sexAgrees, details: [] });
  return remarks;
}

function checkEmail(typed: string, { activeCase, language }: PersonContext): Remark[] {
  const words = hintWords[language];
  const email = foldEmail(typed);
  if (email === '') return [];
  const remarks: Remark[] = /^[^\s@]+@[^\s@]+\.[^\s@.]{2,}$/.test(email) ? [] : [words.emailUnlikely];
  const inCase = foldEmail(activeCase?.email ?? '');
  if (inCase !== '' && remarks.length === 0) {
    remarks.push(
      inCase === email ? { severity: 'ok', title: words.emailAgrees, details: [] } : words.emailUnlikeCase,
    );
  }
  return remarks;
}

function checkPhone(typed: string, { activeCase, language }: PersonContext): Remark[] {
  const words = hintWords[language];
  const phone = foldPhone(typed);
  if (phone === '') return [];
  const remarks: Remark[] = /^\s*(\+|0|62)/.test(typed.normalize('NFKC')) ? [words.phoneWithPrefix] : [];
  const inCase = foldPhone(activeCase?.phone ?? '');
  if (inCase !== '') {
    remarks.push(
      inCase === phone ? { severity: 'ok', title: words.phoneAgrees, details: [] } : words.phoneUnlikeCase,
    );
  }
  return remarks;
}
