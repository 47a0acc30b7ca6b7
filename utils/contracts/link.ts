/**
 * The chain behind a chronology: one line for each thing that was recorded, added, removed or brought in, in
 * the order in which one device did it. Each line holds the SHA-256 of the line before, so none can be
 * changed, left out or put in between without breaking all that follow. Lines hold no personal data:
 * contents appear only as salted digests, which are opened one by one when a bundle shows the content.
 */
import { utcSchema } from './case.ts';
import { z } from './zod.ts';

export const sha256Schema = z.string().check(z.regex(/^[0-9a-f]{64}$/));

/** Sixteen random hexadecimal digits, made at install; says which browser recorded, not who. */
export const deviceIdSchema = z.string().check(z.regex(/^[0-9a-f]{16}$/));

/** Eight hexadecimal digits of the SHA-256 of the case's random id. */
export const caseReferenceSchema = z.string().check(z.regex(/^[0-9a-f]{8}$/));

const idSchema = z.string().check(z.minLength(1), z.maxLength(64));

/** What can be removed by itself. */
export const REMOVABLES = ['entry', 'picture', 'picture-original', 'attachment'] as const;
export type Removable = (typeof REMOVABLES)[number];

export const linkActSchema = z.discriminatedUnion('kind', [
  /** `digest`: SHA-256 over the salt and the canonical content of the entry, see `utils/domain/evidence/chain.ts`. */
  z.object({ kind: z.literal('entry'), entry: idSchema, sequence: z.number(), digest: sha256Schema }),
  z.object({
    kind: z.literal('picture'),
    entry: idSchema,
    /** Of the PNG with its strip, and of the same pixels without it. */
    sha256: sha256Schema,
    originalSha256: z.nullable(sha256Schema),
  }),
  z.object({
    kind: z.literal('picture-missing'),
    entry: idSchema,
    /** One of `MISSING_PICTURE_REASONS`; a later version may know more, and its chains still hold. */
    reason: z.string().check(z.regex(/^[a-z-]{1,40}$/)),
  }),
  /** More boxes were drawn over a picture; from here on these are its files. */
  z.object({
    kind: z.literal('picture-redacted'),
    entry: idSchema,
    sha256: sha256Schema,
    originalSha256: z.nullable(sha256Schema),
    boxCount: z.number(),
  }),
  z.object({
    kind: z.literal('attachment'),
    attachment: idSchema,
    sha256: sha256Schema,
    sizeBytes: z.number(),
  }),
  /** The person said later what an attachment is. */
  z.object({
    kind: z.literal('attachment-kind'),
    attachment: idSchema,
    /** One of `ATTACHMENT_KINDS`; a later version may know more, and its chains still hold. */
    to: z.string().check(z.regex(/^[a-z-]{1,40}$/)),
  }),
  /** The tombstone: something was removed on purpose. Undoing it is a `restored`. */
  z.object({ kind: z.literal('removed'), what: z.enum(REMOVABLES), id: idSchema }),
  z.object({ kind: z.literal('restored'), what: z.enum(REMOVABLES), id: idSchema }),
  /** The chain of another device was brought into the case, whole, up to this line. */
  z.object({
    kind: z.literal('joined'),
    device: deviceIdSchema,
    linkCount: z.number(),
    head: sha256Schema,
  }),
]);
export type LinkAct = z.infer<typeof linkActSchema>;

/** One line of a chain. */
export const linkSchema = z.object({
  case: caseReferenceSchema,
  device: deviceIdSchema,
  /** 1, 2, 3 … within the case and the device. */
  number: z.number(),
  atUtc: utcSchema,
  /** SHA-256 of the line before, without its line break; 64 zeros for the first. */
  previous: sha256Schema,
  act: linkActSchema,
});
export type Link = z.infer<typeof linkSchema>;
