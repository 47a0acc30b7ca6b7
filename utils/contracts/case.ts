import { APPLICANT_KINDS } from '../domain/form/form.ts';
import { z } from './zod.ts';

/** An instant, ISO 8601 in UTC with milliseconds, as `Date.prototype.toISOString` writes it. */
export const utcSchema = z.string().check(z.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/));

/** A calendar date, ISO 8601 (`1997-09-06`), or the empty string while not filled in. */
const dateOrEmptySchema = z.string().check(z.regex(/^(\d{4}-\d\d-\d\d)?$/));

/** What the person copied from the KTP and will register with. Empty strings mean "not filled in yet". */
export const caseSchema = z.object({
  id: z.string().check(z.minLength(1), z.maxLength(64)),
  createdAtUtc: utcSchema,
  updatedAtUtc: utcSchema,
  /** The name letter by letter as printed on the KTP. */
  nameAsPrinted: z.string().check(z.maxLength(1_000)),
  /** Digits only once complete; kept as typed while not. */
  nik: z.string().check(z.maxLength(64)),
  birthDate: dateOrEmptySchema,
  sex: z.enum(['', 'L', 'P']),
  email: z.string().check(z.maxLength(320)),
  phone: z.string().check(z.maxLength(40)),
  applicantKind: z.enum(['', ...APPLICANT_KINDS]),
});
export type Case = z.infer<typeof caseSchema>;
