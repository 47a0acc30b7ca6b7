import {
  BUTTON_IDS,
  CHECKED_FIELDS,
  FIELD_IDS,
  GENERATIONS,
  MESSAGE_PLACES,
  STEP_IDS,
} from '../domain/form/form.ts';
import { FORM_FINDINGS } from '../domain/diagnosis/form-finding.ts';
import { MESSAGE_CLASSES } from '../domain/diagnosis/message-class.ts';
import {
  CASE_OUTCOMES,
  REMEDIES,
  REMINDER_KINDS,
  STAGES,
  WAIT_OUTCOMES,
  WAITS,
} from '../domain/casework/casework.ts';
import { DUPLICATE_VERDICTS } from '../domain/duplicate/duplicate-verdict.ts';
import { ATTACHMENT_KINDS, ATTACHMENT_TYPES, type AttachmentType } from './attachment.ts';
import { utcSchema } from './case.ts';
import { deviceIdSchema, REMOVABLES } from './link.ts';
import { z } from './zod.ts';

/** Longest message text that is kept; a longer one is cut and its full length noted. */
export const MESSAGE_TEXT_MAX = 4_000;

/** Where the page stood. Never a query, never a hash: the portal puts access tokens there. */
export const pageSchema = z.object({
  origin: z.string().check(z.maxLength(200), z.regex(/^https?:\/\/[^/?#]+$/)),
  path: z.string().check(z.maxLength(300), z.regex(/^\/[^?#]*$/)),
  step: z.enum(STEP_IDS),
  generation: z.enum(GENERATIONS),
});
export type Page = z.infer<typeof pageSchema>;

/** How a field of the step looked, without its value. */
export const fieldStateSchema = z.object({
  field: z.enum(FIELD_IDS),
  found: z.boolean(),
  filled: z.boolean(),
  disabled: z.boolean(),
  /** The page itself marks the field as wrong. */
  invalid: z.boolean(),
});
export type FieldState = z.infer<typeof fieldStateSchema>;

export const environmentSchema = z.object({
  browser: z.string().check(z.maxLength(120)),
  os: z.string().check(z.maxLength(120)),
  extensionVersion: z.string().check(z.maxLength(40)),
  /** Version of the field catalogue, `utils/portal/catalogue.ts`. */
  catalogueVersion: z.string().check(z.maxLength(40)),
});
export type Environment = z.infer<typeof environmentSchema>;

/** An error that the portal showed or that its network calls met. */
export const incidentSchema = z.object({
  kind: z.literal('incident'),
  /** Verbatim, spaces as shown; empty for a network failure without words. */
  text: z.string().check(z.maxLength(MESSAGE_TEXT_MAX)),
  /** Length of the text on the page, in UTF-16 units; larger than `text.length` when it was cut. */
  textLength: z.number(),
  place: z.enum(MESSAGE_PLACES),
  /** The field the message stands under, if any. */
  field: z.nullable(z.enum(FIELD_IDS)),
  messageClass: z.enum(MESSAGE_CLASSES),
  certainty: z.enum(['certain', 'likely', 'unknown']),
  /** How often the step's button had been pressed in this case when it happened; 0 before the first. */
  attempt: z.number(),
  fieldStates: z.array(fieldStateSchema).check(z.maxLength(40)),
  /** What the checks said of what was typed when the message came; no value. Not in entries of before. */
  findings: z.optional(z.array(z.enum(FORM_FINDINGS)).check(z.maxLength(FORM_FINDINGS.length))),
  online: z.boolean(),
  /** HTTP status of the portal's latest failing call; 0 when the call never got an answer. */
  httpStatus: z.nullable(z.number()),
  /** Origin and path of that call. */
  request: z.nullable(z.string().check(z.maxLength(500))),
  /** How long that call, or the wait, took. */
  elapsedMs: z.nullable(z.number()),
});
export type Incident = z.infer<typeof incidentSchema>;

/** The letters of a bundle, by the name of their file in `surat/`. */
export const LETTER_IDS = ['email-oss', 'dukcapil', 'telepon-169', 'whatsapp'] as const;
export type LetterId = (typeof LETTER_IDS)[number];

const ATTACHMENT_TYPE_NAMES = Object.keys(ATTACHMENT_TYPES) as [AttachmentType, ...AttachmentType[]];

/** What of a case can differ between two devices and is then decided by the person. */
export const CASE_FIELDS = [...CHECKED_FIELDS, 'path'] as const;

/** What was removed or brought back, and the number by which people name the entry; null for an attachment. */
const removalShape = { what: z.enum(REMOVABLES), label: z.nullable(z.string().check(z.maxLength(20))) };

export const entryEventSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('recording-started') }),
  z.object({ kind: z.literal('recording-stopped') }),
  z.object({
    kind: z.literal('step-entered'),
    /** The step that was left for it, and how long it was open. Not in entries of the first version. */
    left: z.optional(z.object({ step: z.enum(STEP_IDS), stayedMs: z.number() })),
    /** How long after the button was pressed the step came. */
    waitedMs: z.optional(z.number()),
  }),
  /** The portal was left, not for another step of it. */
  z.object({ kind: z.literal('step-left'), stayedMs: z.nullable(z.number()) }),
  z.object({
    kind: z.literal('pressed'),
    button: z.enum(BUTTON_IDS),
    /** The button's own words. */
    label: z.string().check(z.maxLength(120)),
    attempt: z.number(),
  }),
  incidentSchema,
  z.object({
    kind: z.literal('duplicate-warning'),
    verdict: z.enum(DUPLICATE_VERDICTS),
    /** When the other registration was last seen from here. */
    earlierAtUtc: z.nullable(utcSchema),
  }),
  /** The device is online again; that it went offline is an incident. Null: since when is not known. */
  z.object({ kind: z.literal('network-back'), afterMs: z.nullable(z.number()) }),
  z.object({ kind: z.literal('captured-by-hand') }),
  z.object({
    kind: z.literal('note'),
    text: z.string().check(z.maxLength(10_000)),
    /** The id of the note that this one puts right; that one stays in the chronology. */
    replaces: z.optional(z.string().check(z.minLength(1), z.maxLength(64))),
  }),
  z.object({ kind: z.literal('paused') }),
  z.object({ kind: z.literal('resumed') }),
  z.object({
    kind: z.literal('field-written'),
    field: z.enum(FIELD_IDS),
    outcome: z.enum(['accepted', 'refused', 'undone']),
  }),
  z.object({ kind: z.literal('exported'), fileName: z.string().check(z.maxLength(200)) }),
  /** Never with the name of the file, which often holds that of the person. */
  z.object({
    kind: z.literal('attached'),
    attachment: z.enum(ATTACHMENT_KINDS),
    mediaType: z.enum(ATTACHMENT_TYPE_NAMES),
    sizeBytes: z.number(),
  }),
  z.object({
    kind: z.literal('attachment-kind'),
    from: z.enum(ATTACHMENT_KINDS),
    to: z.enum(ATTACHMENT_KINDS),
  }),
  z.object({ kind: z.literal('removed'), ...removalShape }),
  z.object({ kind: z.literal('restored'), ...removalShape }),
  /** What another device had recorded was brought into the case. */
  z.object({
    kind: z.literal('imported'),
    device: deviceIdSchema,
    entryCount: z.number(),
    pictureCount: z.number(),
    attachmentCount: z.number(),
  }),
  /** The case held something else on another device; `other` is what was not kept. */
  z.object({
    kind: z.literal('data-differed'),
    field: z.enum(CASE_FIELDS),
    other: z.string().check(z.maxLength(1_000)),
  }),
  z.object({ kind: z.literal('letter-copied'), letter: z.enum(LETTER_IDS) }),
  z.object({ kind: z.literal('letter-opened'), letter: z.enum(LETTER_IDS) }),
  /** The person said how far the case is, against or ahead of what the pages showed; null: what they show counts again. */
  z.object({ kind: z.literal('stage-set'), stage: z.nullable(z.enum(STAGES)) }),
  /** Something was tried, or its tick was taken back. Which e-mail was tried is an id of the case, never the e-mail. */
  z.object({
    kind: z.literal('tried'),
    remedy: z.enum(REMEDIES),
    isDone: z.boolean(),
    candidate: z.optional(z.string().check(z.minLength(1), z.maxLength(64))),
  }),
  /** Something is being waited for from this moment on. */
  z.object({ kind: z.literal('wait-begun'), wait: z.enum(WAITS) }),
  z.object({ kind: z.literal('wait-ended'), wait: z.enum(WAITS), outcome: z.enum(WAIT_OUTCOMES) }),
  z.object({ kind: z.literal('reminder-set'), reminder: z.enum(REMINDER_KINDS), dueAtUtc: utcSchema }),
  z.object({ kind: z.literal('reminder-dropped'), reminder: z.enum(REMINDER_KINDS) }),
  z.object({ kind: z.literal('case-closed'), outcome: z.enum(CASE_OUTCOMES) }),
  z.object({ kind: z.literal('case-reopened') }),
  /**
   * The disk was full, or failed: the entries before this one, from `sinceUtc` on, waited in memory and were stored
   * late. So many more found no room there either.
   */
  z.object({
    kind: z.literal('storage-was-full'),
    sinceUtc: utcSchema,
    lostCount: z.number(),
    hadFailed: z.optional(z.literal(true)),
  }),
]);
export type EntryEvent = z.infer<typeof entryEventSchema>;

export const MISSING_PICTURE_REASONS = [
  'no-grant', // the toolbar button was not pressed for this page
  'tab-hidden',
  'cover-failed', // the page moved, or its pixels did not show every cover; the picture was dropped unseen
  'too-many-covers', // more than anybody looks for in the pixels; no picture was taken
  'interrupted', // the browser stopped the extension between text and picture
  'refused', // the browser refused for another reason
  'storage-full',
  'storage-failed',
  'removed', // the person removed it; never said while a picture is being taken
] as const;

export const pictureStateSchema = z.discriminatedUnion('state', [
  z.object({ state: z.literal('not-wanted') }),
  z.object({ state: z.literal('pending') }),
  z.object({
    state: z.literal('taken'),
    widthPx: z.number(),
    heightPx: z.number(),
    /** How long after the entry's time the pixels were taken. */
    delayMs: z.number(),
    /** SHA-256 of the PNG file, 64 hexadecimal digits. */
    sha256: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
    /** How many boxes the person drew over it afterwards. Absent: none. */
    boxCount: z.optional(z.number()),
  }),
  z.object({ state: z.literal('missing'), reason: z.enum(MISSING_PICTURE_REASONS) }),
]);
export type PictureState = z.infer<typeof pictureStateSchema>;
export type MissingPictureReason = (typeof MISSING_PICTURE_REASONS)[number];

/** One line of a case's chronology. */
export const entrySchema = z.object({
  id: z.string().check(z.minLength(1), z.maxLength(64)),
  caseId: z.string().check(z.minLength(1), z.maxLength(64)),
  /** Which browser recorded it. */
  device: deviceIdSchema,
  /** 1, 2, 3 … within case and device, in the order of being stored; 0 while the entry waits for room on the disk. */
  sequence: z.number(),
  atUtc: utcSchema,
  /** IANA zone of the device when it happened, for example `Asia/Jakarta`. */
  timeZone: z.string().check(z.maxLength(60)),
  page: z.nullable(pageSchema),
  environment: environmentSchema,
  event: entryEventSchema,
  picture: pictureStateSchema,
});
export type Entry = z.infer<typeof entrySchema>;

/** An entry before the chronology gives it its place. */
export type EntryDraft = Omit<Entry, 'id' | 'device' | 'sequence'>;
