import { BUTTON_IDS, FIELD_IDS, GENERATIONS, MESSAGE_PLACES, STEP_IDS } from '../domain/form/form.ts';
import { MESSAGE_CLASSES } from '../domain/diagnosis/message-class.ts';
import { DUPLICATE_VERDICTS } from '../domain/duplicate/duplicate-verdict.ts';
import { utcSchema } from './case.ts';
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
  online: z.boolean(),
  /** HTTP status of the portal's latest failing call; 0 when the call never got an answer. */
  httpStatus: z.nullable(z.number()),
  /** Origin and path of that call. */
  request: z.nullable(z.string().check(z.maxLength(500))),
  /** How long that call, or the wait, took. */
  elapsedMs: z.nullable(z.number()),
});
export type Incident = z.infer<typeof incidentSchema>;

export const entryEventSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('recording-started') }),
  z.object({ kind: z.literal('recording-stopped') }),
  z.object({ kind: z.literal('step-entered') }),
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
  z.object({ kind: z.literal('captured-by-hand') }),
  z.object({ kind: z.literal('note'), text: z.string().check(z.maxLength(10_000)) }),
  z.object({ kind: z.literal('paused') }),
  z.object({ kind: z.literal('resumed') }),
  z.object({
    kind: z.literal('field-written'),
    field: z.enum(FIELD_IDS),
    outcome: z.enum(['accepted', 'refused', 'undone']),
  }),
  z.object({ kind: z.literal('exported'), fileName: z.string().check(z.maxLength(200)) }),
]);
export type EntryEvent = z.infer<typeof entryEventSchema>;

export const MISSING_PICTURE_REASONS = [
  'no-grant', // the toolbar button was not pressed for this page
  'tab-hidden',
  'cover-failed', // the page moved while it was covered; the picture was dropped unseen
  'interrupted', // the browser stopped the extension between text and picture
  'refused', // the browser refused for another reason
  'storage-full',
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
  }),
  z.object({ state: z.literal('missing'), reason: z.enum(MISSING_PICTURE_REASONS) }),
]);
export type PictureState = z.infer<typeof pictureStateSchema>;
export type MissingPictureReason = (typeof MISSING_PICTURE_REASONS)[number];

/** One line of a case's chronology. */
export const entrySchema = z.object({
  id: z.string().check(z.minLength(1), z.maxLength(64)),
  caseId: z.string().check(z.minLength(1), z.maxLength(64)),
  /** 1, 2, 3 … within the case, in the order of being stored. */
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
export type EntryDraft = Omit<Entry, 'id' | 'sequence'>;
