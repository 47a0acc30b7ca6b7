/**
 * `data/kronologi.json` of an evidence bundle. A reader finds the version first; a later version adds
 * fields and changes the meaning of none. docs/bundle-format.md describes it in words.
 */
import { APPLICANT_KINDS } from '../domain/form/form.ts';
import type { ContentFault } from '../domain/evidence/chain-contents.ts';
import { ATTACHMENT_KINDS } from './attachment.ts';
import { utcSchema } from './case.ts';
import { entryEventSchema, environmentSchema, MISSING_PICTURE_REASONS, pageSchema } from './entry.ts';
import { caseReferenceSchema, deviceIdSchema, REMOVABLES, sha256Schema } from './link.ts';
import { LANGUAGES } from './settings.ts';
import { z } from './zod.ts';

export const CHRONOLOGY_FORMAT = 'pendamping-oss/kronologi';
export const CHRONOLOGY_VERSION = 2;

/** An instant with the offset of a zone, `2026-11-21T20:14:05.000+07:00`. */
const localTimeSchema = z
  .string()
  .check(z.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}[+-]\d\d:\d\d(:\d\d)?$/));

/**
 * How much of the personal data can be read in a bundle: nothing, not even the name; the name; or name, NIK,
 * e-mail, phone and birth date. Passwords, codes and tokens are masked at every level.
 */
export const PRIVACY_LEVELS = ['tertutup', 'sebagian', 'terbuka'] as const;
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

const bundleEntryV1Schema = z.object({
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

export const bundleEntrySchema = z.extend(bundleEntryV1Schema, {
  id: z.string(),
  device: deviceIdSchema,
  /** The number by which people name it: `12`, or `B12` when a case was recorded on several devices. */
  label: z.string(),
  /**
   * What opens the digest in the chain: present when nothing of the entry had to be masked at this level, so
   * that a reader can check its content against the chain. Null when something was masked.
   */
  salt: z.nullable(z.string().check(z.regex(/^[0-9a-f]{32}$/))),
});
export type BundleEntry = z.infer<typeof bundleEntrySchema>;

export const bundleAttachmentSchema = z.object({
  /** 1, 2, 3 … in the order of being added. */
  number: z.number(),
  kind: z.enum(ATTACHMENT_KINDS),
  mediaType: z.string(),
  sizeBytes: z.number(),
  sha256: sha256Schema,
  addedAtUtc: utcSchema,
  /** From the bundle's folder; null when it stays on the device. */
  file: z.nullable(z.string()),
});
export type BundleAttachment = z.infer<typeof bundleAttachmentSchema>;

/** One device's chain, as it stands in `data/rantai/<device>.jsonl`. */
export const bundleChainSchema = z.object({
  device: deviceIdSchema,
  /** `A` for the device that began the case, then `B`, `C` … */
  label: z.string(),
  /** From the bundle's folder. */
  file: z.string(),
  linkCount: z.number(),
  /** SHA-256 of the last line. */
  head: sha256Schema,
});
export type BundleChain = z.infer<typeof bundleChainSchema>;

/** A removal that was not undone. */
export const bundleRemovalSchema = z.object({
  atUtc: utcSchema,
  what: z.enum(REMOVABLES),
  /** The label of the entry it belonged to; null for an attachment. */
  label: z.nullable(z.string()),
});
export type BundleRemoval = z.infer<typeof bundleRemovalSchema>;

const commonShape = {
  format: z.literal(CHRONOLOGY_FORMAT),
  madeAtUtc: utcSchema,
  madeAtLocal: localTimeSchema,
  timeZone: z.string(),
  language: z.enum(LANGUAGES),
  software: z.object({
    name: z.literal('Pendamping OSS'),
    version: z.string(),
    catalogueVersion: z.string(),
    /** When the field map was last compared with the live portal; null: never. */
    fieldMapCheckedOn: z.nullable(z.string()),
  }),
  case: z.object({
    /** Names the case without naming the person. */
    reference: caseReferenceSchema,
    name: z.string(),
    nik: z.string(),
    email: z.string(),
    phone: z.string(),
    applicantKind: z.enum(['', ...APPLICANT_KINDS]),
    /** E-mails with which an old account was looked for, masked as `email` is. Absent: none. */
    triedEmails: z.optional(z.array(z.string())),
  }),
};

/** As bundles of the first version have it; only read. */
export const chronologyFileV1Schema = z.object({
  ...commonShape,
  version: z.literal(1),
  privacy: z.object({
    level: z.enum(['masked', 'partly-revealed', 'revealed']),
    nik: disclosureSchema,
    email: disclosureSchema,
    phone: z.literal('masked'),
    birthDate: disclosureSchema,
  }),
  entries: z.array(bundleEntryV1Schema),
});

export const chronologyFileSchema = z.object({
  ...commonShape,
  version: z.literal(CHRONOLOGY_VERSION),
  privacy: z.object({
    level: z.enum(PRIVACY_LEVELS),
    name: disclosureSchema,
    nik: disclosureSchema,
    email: disclosureSchema,
    phone: disclosureSchema,
    birthDate: disclosureSchema,
  }),
  /** Who acts for the applicant, if not the applicant: as typed in the settings; empty otherwise. */
  proxy: z.string(),
  entries: z.array(bundleEntrySchema),
  attachments: z.array(bundleAttachmentSchema),
  chains: z.array(bundleChainSchema),
  removals: z.array(bundleRemovalSchema),
});
export type ChronologyFile = z.infer<typeof chronologyFileSchema>;

/** `kronologi.json` of any version; the version says which. */
export const anyChronologyFileSchema = z.discriminatedUnion('version', [
  chronologyFileV1Schema,
  chronologyFileSchema,
]);

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
  'bad-signature', // the signature does not belong to the tag manifest and the key
  'no-signature', // a bundle of this version must have one
  'chain-broken', // a line of a chain does not follow from the one before
  'chain-mismatch', // an entry, picture or attachment differs from what the chain says of it
  'unreadable-chronology', // kronologi.json or a chain is not what its version promises
] as const;
export type BagFaultCode = (typeof BAG_FAULTS)[number];

export interface BagFault {
  readonly code: BagFaultCode;
  /** The file it is about, or null. Comes from the archive: show it as foreign text. */
  readonly path: string | null;
  /** For a chain: the number of the line. */
  readonly line?: number;
  /** The label of the entry that it concerns, `12` or `B12`. Foreign text as well. */
  readonly label?: string;
  /** How something differs from what the chain vouches for. */
  readonly reason?: ContentFault['reason'];
}
