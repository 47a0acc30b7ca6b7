/** What two devices say the KTP holds, and one record out of both, so that no value is lost unseen. */
import type { Case } from '../../contracts/case.ts';
import { CASE_FIELDS } from '../../contracts/entry.ts';
import type { CaseDifference, CaseField, Choices, Side } from '../../contracts/sealed-case.ts';
import { PREPARATIONS } from '../../domain/casework/casework.ts';
import { joinCandidates, sameCandidates } from './join-candidates.ts';

const PROPERTIES = {
  applicantKind: 'applicantKind',
  nik: 'nik',
  email: 'email',
  phone: 'phone',
  name: 'nameAsPrinted',
  sex: 'sex',
  birthDate: 'birthDate',
  path: 'path',
} as const satisfies Record<CaseField, keyof Case>;

export interface BothCases {
  readonly here: Case;
  readonly file: Case;
}

/** Fields that both sides filled, differently. */
export function compareCaseData({ here, file }: BothCases): CaseDifference[] {
  const newer: Side = file.updatedAtUtc > here.updatedAtUtc ? 'file' : 'here';
  return CASE_FIELDS.flatMap((field) => {
    const [ours, theirs] = [valueOf(here, field), valueOf(file, field)];
    return ours !== '' && theirs !== '' && ours !== theirs
      ? [{ field, here: ours, file: theirs, newer }]
      : [];
  });
}

/** Empty: not filled in. */
function valueOf(record: Case, field: CaseField): string {
  return record[PROPERTIES[field]] ?? '';
}

/** What `choices` leave aside. */
export function listSetAside(
  differences: readonly CaseDifference[],
  choices: Choices,
): { readonly field: CaseField; readonly other: string }[] {
  return differences.map(({ field, here, file, newer }) => ({
    field,
    other: (choices[field] ?? newer) === 'here' ? file : here,
  }));
}

/**
 * One record: of differing fields the chosen value, of the others the one that is filled; what was prepared and
 * which e-mails may have been used, on either side. When it is what one
 * side has already, it is that record with its own time, so that two devices that exchange files come to
 * rest; else it is newer than both.
 */
export function mergeCaseData({ here, file }: BothCases, choices: Choices, nowUtc: string): Case {
  const newer: Side = file.updatedAtUtc > here.updatedAtUtc ? 'file' : 'here';
  const sideOf = (field: CaseField): Side => {
    const [ours, theirs] = [valueOf(here, field), valueOf(file, field)];
    if (ours === '' || theirs === '') return ours === '' ? 'file' : 'here';
    return ours === theirs ? newer : (choices[field] ?? newer);
  };
  const from = (field: CaseField): Case => (sideOf(field) === 'here' ? here : file);
  const titles =
    here.nameAsPrinted === file.nameAsPrinted
      ? ((newer === 'here' ? here : file).titlesOnKtp ?? here.titlesOnKtp ?? file.titlesOnKtp)
      : from('name').titlesOnKtp;
  const { path } = from('path');
  const prepared = PREPARATIONS.filter((one) =>
    [here, file].some((record) => record.prepared?.includes(one) === true),
  );
  const candidateEmails = joinCandidates(
    (newer === 'here' ? here : file).candidateEmails ?? [],
    (newer === 'here' ? file : here).candidateEmails ?? [],
  );
  const { id, createdAtUtc, updatedAtUtc, unfinished } = here;
  const data: Case = {
    id,
    createdAtUtc,
    updatedAtUtc,
    nameAsPrinted: from('name').nameAsPrinted,
    nik: from('nik').nik,
    birthDate: from('birthDate').birthDate,
    sex: from('sex').sex,
    email: from('email').email,
    phone: from('phone').phone,
    applicantKind: from('applicantKind').applicantKind,
    ...(titles !== undefined && { titlesOnKtp: titles }),
    ...(prepared.length > 0 && { prepared }),
    ...(path !== undefined && { path }),
    ...(candidateEmails.length > 0 && { candidateEmails }),
  };
  // What is half typed here stays, where the other side knows nothing better.
  const halfTyped = Object.entries(unfinished ?? {}).filter(
    ([name]) => data[name as keyof NonNullable<Case['unfinished']>] === '',
  );
  const merged: Case = {
    ...data,
    ...(halfTyped.length > 0 && { unfinished: Object.fromEntries(halfTyped) }),
  };

  if (hasSameData(merged, here) && (hasSameData(here, file) || newer === 'here')) return here;
  if (hasSameData(merged, file) && newer === 'file') return { ...merged, updatedAtUtc: file.updatedAtUtc };
  return { ...merged, updatedAtUtc: laterThan(here.updatedAtUtc, file.updatedAtUtc, nowUtc) };
}

function hasSameData(a: Case, b: Case): boolean {
  return (
    (a.titlesOnKtp ?? '') === (b.titlesOnKtp ?? '') &&
    PREPARATIONS.every((one) => a.prepared?.includes(one) === b.prepared?.includes(one)) &&
    sameCandidates(a.candidateEmails ?? [], b.candidateEmails ?? []) &&
    CASE_FIELDS.every((field) => valueOf(a, field) === valueOf(b, field))
  );
}

/** Now; or, where the clock is behind, just after both. */
function laterThan(here: string, file: string, nowUtc: string): string {
  return new Date(Math.max(Date.parse(nowUtc), Date.parse(here) + 1, Date.parse(file) + 1)).toISOString();
}
