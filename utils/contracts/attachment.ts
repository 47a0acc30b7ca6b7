/** Files that a person puts beside the chronology: KTP scan, e-mails, letters. */
import { utcSchema } from './case.ts';
import { deviceIdSchema, sha256Schema } from './link.ts';
import { z } from './zod.ts';

export const ATTACHMENT_KINDS = ['ktp', 'email', 'letter', 'other'] as const;
export type AttachmentKind = (typeof ATTACHMENT_KINDS)[number];

/** By content, never by name or by what the browser says. */
export const ATTACHMENT_TYPES = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/webp': 'webp',
  'application/pdf': 'pdf',
  'message/rfc822': 'eml',
} as const;
export type AttachmentType = keyof typeof ATTACHMENT_TYPES;
const TYPES = Object.keys(ATTACHMENT_TYPES) as AttachmentType[];

/** Said before a file is read. A mail with everything must still pass common limits of 20 MB. */
export const ATTACHMENT_MAX_BYTES = 10 * 1024 * 1024;
export const ATTACHMENTS_MAX_COUNT = 30;

export const attachmentSchema = z.object({
  id: z.string().check(z.minLength(1), z.maxLength(64)),
  caseId: z.string().check(z.minLength(1), z.maxLength(64)),
  device: deviceIdSchema,
  addedAtUtc: utcSchema,
  kind: z.enum(ATTACHMENT_KINDS),
  /** As the person named it; may hold personal data, so it never leaves the seal but in an open bundle. */
  fileName: z.string().check(z.maxLength(255)),
  mediaType: z.enum(TYPES as [AttachmentType, ...AttachmentType[]]),
  sizeBytes: z.number(),
  sha256: sha256Schema,
});
export type Attachment = z.infer<typeof attachmentSchema>;
