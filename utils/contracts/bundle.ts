/**
 * `data/kronologi.json` of an evidence bundle. A reader finds the version first; a later version adds
 * fields and changes the meaning of none. docs/bundle-format.md describes it in words.
 */
import { APPLICANT_KINDS } from '../domain/form/form.ts';
import { utcSchema } from './case.ts';
import { entryEventSchema, environmentSchema, MISSING_PICTURE_REASONS, pageSchema } from './entry.ts';
import { LANGUAGES } from './settings.ts';
import { z } from './zod.ts';

export const CHRONOLOGY_FORMAT = 'pendamping-oss/kronologi';
export const CHRONOLOGY_VERSION = 1;

/** An instant with the offset of a zone, `2026-11-21T20:14:05.000+07:00`. */
const localTimeSchema = z
  .string()
  .check(z.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}[+-]\d\d:\d\d(:\d\d)?$/));
const sha256Schema = z.string().check(z.regex(/^[0-9a-f]{64}$/));

/** How much of the personal data can be read in this bundle. */
export const PRIVACY_LEVELS = ['masked', 'partly-revealed', 'revealed'] as const;
export type PrivacyLevel = (typeof PRIVACY_LEVELS)[number];

const disclosureSchema = z.enum(['masked', 'revealed']);

export const bundlePictureSchema = z.discriminatedUnion('state', [
  z.object({ state: z.literal('none') }),
  z.object({ state: z.literal('missing'), reason: z.enum([...MISSING_PICTURE_REASONS, 'pending', 'lost']) }),
  z.object({
    state: z.literal('taken'),
    /** From the bundle's folder. */
    file: z.string(),
    sha256: sha256Schema,
    widthPx: z.number(),
    heightPx: z.number(),
    /** How long after the entry's time the pixels were taken. */
    delayMs: z.number(),
    /** The file is still the one whose SHA-256 was recorded when it was taken. */
    matchesRecord: z.boolean(),
  }),
]);
export type BundlePicture = z.infer<typeof bundlePictureSchema>;

export const bundleEntrySchema = z.object({
  sequence: z.number(),
  atUtc: utcSchema,
  /** The same instant in the entry's own zone. */
  atLocal: localTimeSchema,
  timeZone: z.string(),
  /** What happened, in words, in the bundle's language. */
  sentence: z.string(),
  page: z.nullable(pageSchema),
  /** As recorded, with secrets masked in every free text. */
  event: entryEventSchema,
  environment: environmentSchema,
  picture: bundlePictureSchema,
});
export type BundleEntry = z.infer<typeof bundleEntrySchema>;

export const chronologyFileSchema = z.object({
  format: z.literal(CHRONOLOGY_FORMAT),
  version: z.literal(CHRONOLOGY_VERSION),
  madeAtUtc: utcSchema,
  madeAtLocal: localTimeSchema,
  timeZone: z.string(),
  language: z.enum(LANGUAGES),
  privacy: z.object({
    level: z.enum(PRIVACY_LEVELS),
    nik: disclosureSchema,
    email: disclosureSchema,
    phone: z.literal('masked'),
    birthDate: disclosureSchema,
  }),
  software: z.object({
    name: z.literal('Pendamping OSS'),
    version: z.string(),
    catalogueVersion: z.string(),
    /** When the field map was last compared with the live portal; null: never. */
    fieldMapCheckedOn: z.nullable(z.string()),
  }),
  case: z.object({
    /** Names the case without naming the person. */
    reference: z.string().check(z.regex(/^[0-9a-f]{8}$/)),
    name: z.string(),
    nik: z.string(),
    email: z.string(),
    phone: z.string(),
    applicantKind: z.enum(['', ...APPLICANT_KINDS]),
  }),
  entries: z.array(bundleEntrySchema),
});
export type ChronologyFile = z.infer<typeof chronologyFileSchema>;

/** Why an archive is not the bundle that was written. */
export const BAG_FAULTS = [
  'not-a-zip',
  'damaged-zip',
  'unsafe-path', // leads out of the folder, or means different files on different systems
  'duplicate-name',
  'not-one-folder',
  'not-a-bag', // bagit.txt is missing or says something else
  'bad-manifest', // missing, or not written as `sha256sum` writes it
  'missing', // listed, not in the archive
  'changed',
  'added', // in the archive, not listed
  'wrong-total', // Payload-Oxum differs from what is there
] as const;
export type BagFaultCode = (typeof BAG_FAULTS)[number];

export interface BagFault {
  readonly code: BagFaultCode;
  /** The file it is about, or null. Comes from the archive: show it as foreign text. */
  readonly path: string | null;
}
