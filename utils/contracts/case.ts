import { PATHS, PREPARATIONS } from '../domain/casework/casework.ts';
import {
  FORMER_FIELDS,
  FORMER_LENGTH_MAX,
  FORMER_MAX,
  type FormerValues,
} from '../domain/evidence/former-values.ts';
import { APPLICANT_KINDS } from '../domain/form/form.ts';
import { z } from './zod.ts';

/** An instant, ISO 8601 in UTC with milliseconds, as `Date.prototype.toISOString` writes it. */
export const utcSchema = z.string().check(z.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/));

/** A calendar date, ISO 8601 (`1997-09-06`), or the empty string while not filled in. */
const dateOrEmptySchema = z.string().check(z.regex(/^(\d{4}-\d\d-\d\d)?$/));

/** Longest text that each of these is used with; see `unfinished`. */
export const CASE_TEXT_MAX = { nameAsPrinted: 1_000, nik: 64, email: 320, phone: 40 } as const;
export type CaseText = keyof typeof CASE_TEXT_MAX;

/** Most e-mails that may have been used for an old account. */
export const CANDIDATES_MAX = 20;

export const formerValuesSchema = z.partialRecord(
  z.enum(FORMER_FIELDS),
  z.readonly(z.array(z.string().check(z.maxLength(FORMER_LENGTH_MAX))).check(z.maxLength(FORMER_MAX))),
);

/** What the person copied from the KTP and will register with. Empty strings mean "not filled in yet". */
export const caseSchema = z.object({
  id: z.string().check(z.minLength(1), z.maxLength(64)),
  createdAtUtc: utcSchema,
  updatedAtUtc: utcSchema,
  /** The name letter by letter as printed on the KTP. */
  nameAsPrinted: z.string().check(z.maxLength(CASE_TEXT_MAX.nameAsPrinted)),
  /** Digits only once complete; kept as typed while not. */
  nik: z.string().check(z.maxLength(CASE_TEXT_MAX.nik)),
  birthDate: dateOrEmptySchema,
  sex: z.enum(['', 'L', 'P']),
  email: z.string().check(z.maxLength(CASE_TEXT_MAX.email)),
  phone: z.string().check(z.maxLength(CASE_TEXT_MAX.phone)),
  applicantKind: z.enum(['', ...APPLICANT_KINDS]),
  /** The titles in the name that the person said are printed on the KTP, as `S.E., M.M.` */
  titlesOnKtp: z.optional(z.string().check(z.maxLength(CASE_TEXT_MAX.nameAsPrinted))),
  /** What of the preparations the person ticked off. */
  prepared: z.optional(z.array(z.enum(PREPARATIONS)).check(z.maxLength(PREPARATIONS.length))),
  /** The way to an account that was chosen. */
  path: z.optional(z.enum(PATHS)),
  /** E-mails that an old account may hang on; the chronology tells by id which of them were tried. */
  candidateEmails: z.optional(
    z
      .array(
        z.object({
          id: z.string().check(z.minLength(1), z.maxLength(64)),
          email: z.string().check(z.maxLength(CASE_TEXT_MAX.email)),
        }),
      )
      .check(z.maxLength(CANDIDATES_MAX)),
  ),
  /**
   * What was typed and cannot be used yet, letter by letter: a date that is not readable, a text that is too
   * long. The field itself is empty meanwhile, and nothing but the form looks at this.
   */
  unfinished: z.optional(
    z.partialRecord(z.enum(['nameAsPrinted', 'nik', 'birthDate', 'email', 'phone']), z.string()),
  ),
  /** Values that stood for this person as well, so that what repeats them is masked; kept by the case store. */
  former: z.optional(formerValuesSchema),
});
export type Case = z.infer<typeof caseSchema>;

/** A case of which nothing is known yet. */
export function emptyCase(id: string, nowUtc: string): Case {
  return {
    id,
    createdAtUtc: nowUtc,
    updatedAtUtc: nowUtc,
    nameAsPrinted: '',
    nik: '',
    birthDate: '',
    sex: '',
    email: '',
    phone: '',
    applicantKind: '',
  };
}

/** Nobody has typed anything that tells whose case it is; recording may have begun all the same. */
export function isBlankCase({ nameAsPrinted, nik, unfinished = {} }: Case): boolean {
  return nameAsPrinted.trim() === '' && nik.trim() === '' && Object.keys(unfinished).length === 0;
}

/** Nobody has typed, ticked or chosen anything in it. */
export function isUntouchedCase(record: Case): boolean {
  const { id: _id, createdAtUtc: _created, updatedAtUtc: _updated, former: _former, ...content } = record;
  return Object.values(content).every((value) => value === '' || value === undefined);
}

/** Without any, the record has no part for them. */
export function withFormer({ former: _former, ...record }: Case, former: FormerValues): Case {
  return Object.keys(former).length === 0 ? record : { ...record, former };
}
