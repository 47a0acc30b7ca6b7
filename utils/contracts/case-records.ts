/** One whole case, as it goes to another browser inside an encrypted file. Nothing in it is masked. */
import { attachmentSchema } from './attachment.ts';
import { caseSchema } from './case.ts';
import { entrySchema } from './entry.ts';
import { deviceIdSchema, REMOVABLES, sha256Schema } from './link.ts';
import { z } from './zod.ts';

export const CASE_RECORDS_FORMAT = 'pendamping-oss/kasus';
export const CASE_RECORDS_VERSION = 1;

export const saltSchema = z.string().check(z.regex(/^[0-9a-f]{32}$/));

/** Far more than any case has; they keep a foreign file from filling the memory. */
export const CASE_RECORDS_MAX = {
  entries: 50_000,
  attachments: 500,
  devices: 64,
  linesOfDevice: 250_000,
  lineLength: 2_000,
  files: 60_000,
  fileBytes: 64 * 1024 * 1024,
} as const;

const idSchema = z.string().check(z.minLength(1), z.maxLength(64));

/** The three files of a picture: with its strip, the same pixels without it, and a small JPEG for lists. */
export const PICTURE_KINDS = ['stamped', 'original', 'preview'] as const;
export type PictureKind = (typeof PICTURE_KINDS)[number];

/** The bytes of one file; they travel beside the records, under `name`. */
export const recordFileSchema = z.object({
  /** Letters, digits, dots and hyphens only; says nothing about the person. */
  name: z.string().check(z.regex(/^[a-z0-9][a-z0-9.-]{0,139}$/)),
  what: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('picture'), entry: idSchema, picture: z.enum(PICTURE_KINDS) }),
    z.object({ kind: z.literal('attachment'), attachment: idSchema }),
  ]),
  sizeBytes: z.int().check(z.minimum(0), z.maximum(CASE_RECORDS_MAX.fileBytes)),
  sha256: sha256Schema,
});
export type RecordFile = z.infer<typeof recordFileSchema>;

export const caseRecordsSchema = z.object({
  format: z.literal(CASE_RECORDS_FORMAT),
  version: z.literal(CASE_RECORDS_VERSION),
  /** The device that wrote the file. */
  device: deviceIdSchema,
  case: caseSchema,
  /** `salt` opens the entry's digest in the chain. */
  entries: z
    .array(z.object({ entry: entrySchema, salt: saltSchema }))
    .check(z.maxLength(CASE_RECORDS_MAX.entries)),
  attachments: z.array(attachmentSchema).check(z.maxLength(CASE_RECORDS_MAX.attachments)),
  /** Each device's chain from its first line on. */
  chains: z
    .array(
      z.object({
        device: deviceIdSchema,
        lines: z
          .array(z.string().check(z.maxLength(CASE_RECORDS_MAX.lineLength)))
          .check(z.maxLength(CASE_RECORDS_MAX.linesOfDevice)),
      }),
    )
    .check(z.maxLength(CASE_RECORDS_MAX.devices)),
  files: z.array(recordFileSchema).check(z.maxLength(CASE_RECORDS_MAX.files)),
  /** What the chains vouch for and the sending device could not read any more. */
  lost: z
    .array(z.object({ what: z.enum(REMOVABLES), id: idSchema }))
    .check(z.maxLength(CASE_RECORDS_MAX.files)),
});
export type CaseRecords = z.infer<typeof caseRecordsSchema>;
