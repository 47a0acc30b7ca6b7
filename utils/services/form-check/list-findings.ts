import type { Case } from '../../contracts/case.ts';
import type { TypedValues } from '../../contracts/messages.ts';
import type { FormFinding } from '../../domain/diagnosis/form-finding.ts';
import { foldEmail, foldPhone } from '../../domain/duplicate/fold-contact.ts';
import type { DifferenceKind, NameComparison, NameProposal } from '../../domain/name/name-proposal.ts';
import { proposeName } from '../../domain/name/propose-name.ts';
import { foldNik } from '../../domain/nik/fold-nik.ts';
import { parseTypedDate, parseTypedSex } from '../../domain/nik/parse-typed.ts';
import { readNik } from '../../domain/nik/read-nik.ts';

/**
 * What the checks say about what is typed, as codes without any value: this goes into the chronology with a
 * message of the portal. `values` are those of all steps so far, `today` is an ISO date.
 */
export function listFindings(values: TypedValues, record: Case | null, today: string): FormFinding[] {
  const name = values.name ?? '';
  return [
    ...(name.trim() === '' ? [] : nameFindings(name, record?.nameAsPrinted ?? '')),
    ...nikFindings(values, record, today),
    ...contactFindings(values, record),
  ];
}

const OF_DIFFERENCE: Record<Exclude<DifferenceKind, 'title'>, FormFinding> = {
  letter: 'name-letter',
  space: 'name-space',
  mark: 'name-mark',
  'word-order': 'name-order',
  abbreviation: 'name-shortened',
  'old-spelling': 'name-old-spelling',
  invisible: 'name-invisible',
};

/** Findings about the text itself that make a name look like the print without being it. */
const DISGUISES = ['invisible-character', 'look-alike-letter', 'full-width', 'styled-letter', 'odd-space'];

function nameFindings(typed: string, asPrinted: string): FormFinding[] {
  const isPrintKnown = asPrinted.trim() !== '';
  const name = proposeName(typed, isPrintKnown ? { asPrinted } : undefined);
  const { comparison, findings, removed } = name;
  const ofText: FormFinding[] = findings.some(({ code }) => code === 'double-space') ? ['double-space'] : [];
  if (comparison?.agrees) {
    return ['name-as-printed', ...ofText, ...(/['’‘`]/.test(typed) ? (['apostrophe-in-name'] as const) : [])];
  }
  const isDisguised = findings.some(({ code }) => DISGUISES.includes(code));
  const isNicknamed = removed.some(({ kind }) => kind === 'nickname' || kind === 'alias');
  const found: FormFinding[] = [
    ...titleFindings(name, comparison),
    ...(isNicknamed ? (['nickname-in-name'] as const) : []),
    ...ofText,
    ...(comparison?.kinds ?? []).flatMap((kind) => (kind === 'title' ? [] : [OF_DIFFERENCE[kind]])),
    ...(isDisguised ? (['name-invisible'] as const) : []),
    ...(isPrintKnown ? [] : (['name-not-compared'] as const)),
  ];
  return [...new Set(found)];
}

function titleFindings({ removed }: NameProposal, comparison: NameComparison | null): FormFinding[] {
  if (comparison === null) {
    const isTitled = removed.some(({ kind }) => kind !== 'nickname' && kind !== 'alias');
    return isTitled ? ['title-in-name'] : [];
  }
  const isTitle = ({ kind }: { readonly kind: string }): boolean => kind === 'title';
  return [
    ...(comparison.typed.some(isTitle) ? (['title-in-name'] as const) : []),
    ...(comparison.printed.some(isTitle) ? (['title-left-out'] as const) : []),
  ];
}

function nikFindings(values: TypedValues, record: Case | null, today: string): FormFinding[] {
  const found: FormFinding[] = [];
  const { digits } = foldNik(values.nik ?? '');
  const reading = readNik(digits === '' ? (record?.nik ?? '') : (values.nik ?? ''), { today });
  if (digits !== '') {
    const known = foldNik(record?.nik ?? '').digits;
    if (known.length === 16) found.push(digits === known ? 'nik-as-case' : 'nik-unlike-case');
    if (reading.verdict === 'reject') found.push('nik-impossible');
    if (reading.findings.some(({ code }) => code === 'maybe-kk-number')) found.push('nik-like-kk');
  }
  const date = parseTypedDate(values.birthDate ?? '');
  if (date !== null) {
    const inCase = record?.birthDate ?? '';
    if (inCase !== '') found.push(date === inCase ? 'date-as-case' : 'date-unlike-case');
    if (inCase !== date && inCase === swapDayAndMonth(date)) found.push('day-month-swapped');
    const { birthDates } = reading;
    if (birthDates.length > 0 && !birthDates.includes(date)) found.push('date-unlike-nik');
  }
  const sex = parseTypedSex(values.sex ?? '');
  if (sex !== null) {
    if (record && record.sex !== '' && record.sex !== sex) found.push('sex-unlike-case');
    if (reading.sex !== null && reading.sex !== sex) found.push('sex-unlike-nik');
  }
  return found;
}

function swapDayAndMonth(isoDate: string): string {
  const [year, month, day] = isoDate.split('-');
  return `${year}-${day}-${month}`;
}

function contactFindings({ email = '', phone = '' }: TypedValues, record: Case | null): FormFinding[] {
  const isOther = (typed: string, known: string): boolean => typed !== '' && known !== '' && typed !== known;
  return [
    ...(isOther(foldEmail(email), foldEmail(record?.email ?? '')) ? (['email-unlike-case'] as const) : []),
    ...(isOther(foldPhone(phone), foldPhone(record?.phone ?? '')) ? (['phone-unlike-case'] as const) : []),
    ...(/^\s*(?:\+|0|62)/.test(phone.normalize('NFKC')) ? (['phone-with-prefix'] as const) : []),
  ];
}
