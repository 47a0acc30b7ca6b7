/**
 * Every call between the content script, the panel and the background: who sends it, what it carries,
 * what comes back. Both ends parse; types are inferred, never written twice. Replies travel as `Result`.
 */
import { BUTTON_IDS, FIELD_IDS } from '../domain/form/form.ts';
import { utcSchema } from './case.ts';
import { fieldStateSchema, incidentSchema, pageSchema } from './entry.ts';
import { STORAGE_TROUBLES } from './result.ts';
import { LANGUAGES } from './settings.ts';
import { z } from './zod.ts';

/** A value as typed, cut to this length before it leaves the page. */
export const TYPED_VALUE_MAX = 2_000;
const typedSchema = z.string().check(z.maxLength(TYPED_VALUE_MAX));

/** What the form holds now. Passwords, codes and captchas are not in this shape at all. */
export const typedValuesSchema = z.partial(
  z.object({
    applicantKind: typedSchema,
    nik: typedSchema,
    email: typedSchema,
    phone: typedSchema,
    name: typedSchema,
    sex: typedSchema,
    birthDate: typedSchema,
  }),
);
export type TypedValues = z.infer<typeof typedValuesSchema>;

export const snapshotSchema = z.object({
  page: pageSchema,
  fields: z.array(fieldStateSchema).check(z.maxLength(40)),
  /** Fields that this step should have and that were not recognised. */
  missing: z.array(z.enum(FIELD_IDS)).check(z.maxLength(40)),
  values: typedValuesSchema,
});
export type PortalSnapshot = z.infer<typeof snapshotSchema>;

/** A run of characters of a compared text, and whether it differs. */
export const segmentSchema = z.object({
  text: z.string(),
  mark: z.enum(['same', 'different', 'removed', 'space', 'invisible']),
});
export type Segment = z.infer<typeof segmentSchema>;

/** One hint beside one field, in words ready to show. */
export const hintSchema = z.object({
  field: z.enum(FIELD_IDS),
  severity: z.enum(['ok', 'info', 'warn', 'stop']),
  /** One short line: what is so. */
  title: z.string(),
  /** Why it matters, what to do now; one paragraph each. */
  details: z.array(z.string()),
  /** Texts to show character by character, each with its label ("Anda mengetik", "Di KTP"). */
  comparisons: z.array(z.object({ label: z.string(), segments: z.array(segmentSchema) })),
  /** What "Pakai ini" writes into this field; made from what was typed, never from stored data. */
  proposal: z.nullable(z.string()),
});
export type Hint = z.infer<typeof hintSchema>;

/** The words of the in-page chip and hints, in the chosen language (`utils/words/overlay.ts`). */
export const overlayWordsSchema = z.record(z.string(), z.string());

/** How the extension stands towards one page. */
export const pageStatusSchema = z.object({
  language: z.enum(LANGUAGES),
  paused: z.boolean(),
  recording: z.boolean(),
  words: overlayWordsSchema,
  /** Values of the case in hand that must be covered in pictures wherever the page repeats them. */
  coverValues: z.array(z.string()).check(z.maxLength(60)),
});
export type PageStatus = z.infer<typeof pageStatusSchema>;

/** Most covers of one picture. No window has room for so many that one could tell apart. */
export const COVERS_MAX = 10_000;
const coverSchema = z.object({ left: z.number(), top: z.number(), right: z.number(), bottom: z.number() });

const nothingSchema = z.object({});
const entryIdSchema = z.string().check(z.maxLength(64));

/** Sent by the content script on the portal; the sender must be the portal's top frame. */
export const pageCalls = {
  /** Once for each document: what is the state for this tab? */
  'page.hello': { data: z.object({ page: pageSchema }), reply: pageStatusSchema },
  /** Each time the fields or their values changed (debounced): what is to be said about them? */
  'page.observed': { data: snapshotSchema, reply: z.object({ hints: z.array(hintSchema) }) },
  /** The person pressed one of the form's buttons. Sent before the page acts on it. */
  'page.pressed': {
    data: z.object({
      snapshot: snapshotSchema,
      button: z.enum(BUTTON_IDS),
      label: z.string().check(z.maxLength(120)),
    }),
    reply: z.object({ attempt: z.number() }),
  },
  /** A message appeared, a call failed, a wait grew too long. The reply says whether it became an entry. */
  'page.incident': {
    data: z.object({
      page: pageSchema,
      atUtc: utcSchema,
      /** The content script knows the place and the text; the background decides the class. */
      incident: z.omit(incidentSchema, {
        kind: true,
        messageClass: true,
        certainty: true,
        attempt: true,
        findings: true,
      }),
      /** For failures without words: what the signal itself says. */
      signal: z.nullable(z.enum(['server-error', 'timeout', 'offline'])),
    }),
    reply: z.object({ entryId: z.nullable(z.string()) }),
  },
  /** The fields are covered now: take the picture of this entry. */
  'picture.take': {
    data: z.object({
      entryId: entryIdSchema,
      /** Device pixels for each CSS pixel, zoom included. */
      devicePixelRatio: z.number().check(z.positive(), z.maximum(20)),
      /**
       * The covers as they were put, their margin included, in CSS pixels of the viewport: the pixels must show them.
       * More than `COVERS_MAX` are answered too: the entry says that there is no picture, and why.
       */
      covers: z.array(coverSchema),
      /** The viewport's width with its scroll bar, and the part of it that two fingers have made larger. */
      view: z.object({
        innerWidth: z.number().check(z.positive()),
        offsetLeft: z.number(),
        offsetTop: z.number(),
        scale: z.number().check(z.positive()),
      }),
    }),
    reply: z.discriminatedUnion('outcome', [
      /** Why one is missing stands in the entry. */
      z.object({ outcome: z.enum(['taken', 'missing']) }),
      z.object({ outcome: z.literal('retry'), afterMs: z.number() }),
    ]),
  },
  /** After the pixels were taken: was everything still covered? If not, they are dropped unseen. */
  'picture.settle': {
    data: z.object({ entryId: entryIdSchema, covered: z.boolean() }),
    reply: nothingSchema,
  },
  /** "Pakai ini" or its undo wrote into a field, and the page took the value or did not. */
  'page.written': {
    data: z.object({
      page: pageSchema,
      field: z.enum(FIELD_IDS),
      outcome: z.enum(['accepted', 'refused', 'undone']),
    }),
    reply: nothingSchema,
  },
  /** The person paused or resumed the extension from the page. */
  'page.paused': { data: z.object({ page: pageSchema, paused: z.boolean() }), reply: nothingSchema },
} as const;

/** Sent by the panel; the sender must be a page of this extension. */
export const panelCalls = {
  /** What is known of the page in this tab. */
  'panel.readTab': {
    data: z.object({ tabId: z.number() }),
    reply: z.object({
      isPortal: z.boolean(),
      snapshot: z.nullable(z.omit(snapshotSchema, { values: true })),
      hints: z.array(hintSchema),
      paused: z.boolean(),
      recording: z.boolean(),
      /** `alive`: pictures work; `lost`: one press of the toolbar button is needed; `unknown`: not tried yet. */
      grant: z.enum(['alive', 'lost', 'unknown']),
      /** What waits in memory because the disk does not take it; null: nothing. */
      waiting: z.nullable(z.object({ count: z.number(), trouble: z.enum(STORAGE_TROUBLES) })),
    }),
  },
  'panel.setPaused': { data: z.object({ tabId: z.number(), paused: z.boolean() }), reply: nothingSchema },
  'panel.stopRecording': { data: z.object({ tabId: z.number() }), reply: nothingSchema },
  /** "Ambil bukti sekarang". */
  'panel.captureNow': { data: z.object({ tabId: z.number() }), reply: z.object({ entryId: z.string() }) },
  /** The case or the settings changed: tell every portal page. */
  'panel.casesChanged': { data: nothingSchema, reply: nothingSchema },
} as const;

/** Sent by the background to the content script of one tab. */
export const tabCalls = {
  /** The case, the language, the recording or the pause changed. */
  'tab.status': { data: pageStatusSchema, reply: nothingSchema },
  /** Cover the page and ask for the picture of this entry. */
  'tab.capture': { data: z.object({ entryId: z.string() }), reply: nothingSchema },
  /** Say where the page stands, for an entry made by hand. */
  'tab.describe': { data: nothingSchema, reply: snapshotSchema },
} as const;

export type Calls = typeof pageCalls & typeof panelCalls & typeof tabCalls;
export type CallName = keyof Calls;
export type CallData<Name extends CallName> = z.infer<Calls[Name]['data']>;
export type CallReply<Name extends CallName> = z.infer<Calls[Name]['reply']>;

/** The envelope on the wire. */
export const envelopeSchema = z.object({ call: z.string().check(z.maxLength(40)), data: z.unknown() });
