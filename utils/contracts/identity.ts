import { APPLICANT_KINDS } from '../domain/form/form.ts';
import { utcSchema } from './case.ts';
import { z } from './zod.ts';

/** What became of a registration, as far as it was seen from this device. */
export const REGISTRATION_OUTCOMES = [
  'started', // a button was pressed, nothing else seen
  'registered', // the portal confirmed it
  'already-registered', // the portal said that the NIK has an account
  'mismatch', // the portal said that the data differ from the KTP
  'failed', // any other error
] as const;
export type RegistrationOutcome = (typeof REGISTRATION_OUTCOMES)[number];

/** One NIK that was used on the portal from this device. Stored sealed; found only by HMAC of the NIK. */
export const identitySchema = z.object({
  id: z.string().check(z.minLength(1), z.maxLength(64)),
  caseId: z.nullable(z.string().check(z.maxLength(64))),
  nik: z.string().check(z.regex(/^\d{16}$/)),
  name: z.string().check(z.maxLength(1_000)),
  birthDate: z.string().check(z.maxLength(10)),
  email: z.string().check(z.maxLength(320)),
  phone: z.string().check(z.maxLength(40)),
  applicantKind: z.enum(['', ...APPLICANT_KINDS]),
  outcome: z.enum(REGISTRATION_OUTCOMES),
  firstSeenAtUtc: utcSchema,
  lastSeenAtUtc: utcSchema,
});
export type Identity = z.infer<typeof identitySchema>;
