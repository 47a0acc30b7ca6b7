/** What a page asks of the worker that makes bundles, and what the worker answers. */
import { PRIVACY_LEVELS } from './bundle.ts';
import { environmentSchema } from './entry.ts';
import { heldValuesSchema } from './held.ts';
import { FAILURE_CODES, type FailureCode } from './result.ts';
import { LANGUAGES } from './settings.ts';
import { z } from './zod.ts';

/** Sizes of mails that usual servers let pass, in megabytes. */
export const MAIL_LIMITS_MEGABYTES = [10, 20] as const;
export type MailLimit = (typeof MAIL_LIMITS_MEGABYTES)[number];

export const exportRequestSchema = z.object({
  caseId: z.string().check(z.minLength(1), z.maxLength(64)),
  language: z.enum(LANGUAGES),
  /** How much of the personal data stays readable in this bundle. */
  level: z.enum(PRIVACY_LEVELS),
  /** Ids of the attachments that go along; at `tertutup` none does, whatever is named. */
  attachments: z.union([z.literal('all'), z.array(z.string())]),
  /** The pictures without their strip go along as well. */
  withOriginals: z.boolean(),
  /** Makes parts that pass a mail of this size; null: one archive. */
  mailLimitMegabytes: z.nullable(z.literal([...MAIL_LIMITS_MEGABYTES])),
  /** Who acts for the applicant; empty: the applicant. */
  proxy: z.string(),
  /** IANA zone in which times are shown. */
  timeZone: z.string(),
  /** Of the extension that makes the bundle. */
  environment: environmentSchema,
  /** When the field map was last compared with the live portal, ISO 8601; null: never. */
  fieldMapCheckedOn: z.nullable(z.string()),
});
export type ExportRequest = z.infer<typeof exportRequestSchema>;

export const exportNoticeSchema = z.discriminatedUnion('kind', [
  /** A single file is longer than the mail may be, so this part is too. */
  z.object({ kind: z.literal('part-over-limit'), fileName: z.string() }),
  /** An attachment does not open any more and was left out. */
  z.object({ kind: z.literal('attachment-unreadable'), number: z.number() }),
  /** Records that the chain knows and that do not open any more: whoever checks the bundle finds them missing. */
  z.object({
    kind: z.literal('records-damaged'),
    entryCount: z.number(),
    pictureCount: z.number(),
    attachmentCount: z.number(),
  }),
]);
export type ExportNotice = z.infer<typeof exportNoticeSchema>;

export const exportedArchiveSchema = z.object({
  /** `bukti-<case>-<time>.zip`, or `…-1dari3.zip`; names nobody. */
  fileName: z.string(),
  sizeBytes: z.number(),
});
export type ExportedArchive = z.infer<typeof exportedArchiveSchema>;

export const exportCommandSchema = z.discriminatedUnion('kind', [
  /** `folder` names the temporary files of this export; the worker cannot see what waits in the browser's memory. */
  z.object({
    kind: z.literal('begin'),
    folder: z.string(),
    request: exportRequestSchema,
    heldValues: heldValuesSchema,
  }),
  z.object({ kind: z.literal('stop') }),
]);
export type ExportCommand = z.infer<typeof exportCommandSchema>;

const EXPORT_FAILURES: readonly FailureCode[] = [
  ...FAILURE_CODES,
  'bundle-too-large',
  'bundle-too-many-files',
  'bundle-over-memory',
  'no-signing',
];

export const exportAnswerSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('progress'), done: z.number(), total: z.number() }),
  z.object({
    kind: z.literal('done'),
    /** The archive at place n lies in the temporary file n + 1. */
    archives: z.array(exportedArchiveSchema),
    notices: z.array(exportNoticeSchema),
    /** The archives themselves, where the browser allows no temporary files; null otherwise. */
    contents: z.nullable(z.array(z.instanceof(Blob))),
  }),
  z.object({
    kind: z.literal('failed'),
    failure: z.enum(EXPORT_FAILURES as [FailureCode, ...FailureCode[]]),
  }),
  z.object({ kind: z.literal('stopped') }),
]);
export type ExportAnswer = z.infer<typeof exportAnswerSchema>;
