/**
 * What is remembered of a tab and of a case while the browser runs: in the browser's memory only, never on
 * disk, so that it outlives the worker but not the session.
 */
import { BUTTON_IDS, STEP_IDS } from '../domain/form/form.ts';
import { utcSchema } from './case.ts';
import { pageSchema } from './entry.ts';
import { hintSchema, snapshotSchema, typedValuesSchema } from './messages.ts';
import { z } from './zod.ts';

export const tabStateSchema = z.object({
  /** Where the portal stands in this tab; null while the tab shows something else. */
  page: z.nullable(pageSchema),
  snapshot: z.nullable(z.omit(snapshotSchema, { values: true })),
  hints: z.array(hintSchema),
  /** What was typed in this and in earlier steps of the same registration. */
  values: typedValuesSchema,
  paused: z.boolean(),
  /** Since when it is paused, while the chronology could not be told of it. */
  untoldPauseUtc: z.optional(utcSchema),
  /** The case that this tab's events go to; null while not recording. */
  recordingCaseId: z.nullable(z.string()),
  grant: z.enum(['alive', 'lost', 'unknown']),
  /** The step that the chronology was last told of. */
  stepTold: z.nullable(z.enum(STEP_IDS)),
  /** When it was told. */
  stepToldAtUtc: z.optional(utcSchema),
  /** Since when the device is offline, as far as the chronology was told; absent while it is online. */
  offlineSinceUtc: z.optional(utcSchema),
  lastPress: z.nullable(
    z.object({
      step: z.enum(STEP_IDS),
      button: z.enum(BUTTON_IDS),
      attempt: z.number(),
      atUtc: z.optional(utcSchema),
    }),
  ),
  /** What the portal last said that it has sent, and after which press; see `record-sent-notice.ts`. */
  sentTold: z.optional(z.string()),
  /** Entries that wait for a picture of this tab. */
  awaitedPictures: z.array(z.string()),
  /** What the newest incident of this tab looked like, and what it was about; an equal one is its repeat. */
  lastIncident: z.nullable(
    z.object({ mark: z.string(), nik: z.string(), email: z.string(), entryId: z.string() }),
  ),
});
export type TabState = z.infer<typeof tabStateSchema>;

export const FRESH_TAB: TabState = {
  page: null,
  snapshot: null,
  hints: [],
  values: {},
  paused: false,
  recordingCaseId: null,
  grant: 'unknown',
  stepTold: null,
  lastPress: null,
  awaitedPictures: [],
  lastIncident: null,
};

export const caseProgressSchema = z.object({
  /** How often each button was pressed in this case. */
  attempts: z.partialRecord(z.enum(BUTTON_IDS), z.number()),
  /** NIKs whose duplicate warning is in the chronology already. */
  warnedNiks: z.array(z.string()),
  /** Warnings from before the browser was started: verdict and time of the earlier registration. */
  warnedBefore: z.array(z.string()),
});
export type CaseProgress = z.infer<typeof caseProgressSchema>;
