/**
 * What waits while the disk is full or fails: in the browser's memory only (`storage.session`), never on disk, so that it
 * outlives the worker but not the session.
 */
import { formerValuesSchema } from './case.ts';
import { entrySchema, MISSING_PICTURE_REASONS } from './entry.ts';
import { identitySchema } from './identity.ts';
import { STORAGE_TROUBLES } from './result.ts';
import { z } from './zod.ts';

const heldEntrySchema = z.object({
  id: z.string(),
  draft: z.omit(entrySchema, { id: true, device: true, sequence: true }),
});
export type HeldEntry = z.infer<typeof heldEntrySchema>;

/** What was typed in each case and could not be stored with it. */
export const heldValuesSchema = z.array(z.object({ caseId: z.string(), former: formerValuesSchema }));
export type HeldValues = z.infer<typeof heldValuesSchema>;

export const heldSchema = z.object({
  /** In the order in which they happened. */
  entries: z.array(heldEntrySchema),
  /** What each of their cases is told once they are stored: `storage-was-full`. */
  notes: z.array(heldEntrySchema),
  /** Of entries, stored or held, the oldest first. `length` is that of all its texts in memory. */
  pictures: z.array(z.object({ entryId: z.string(), caseId: z.string(), length: z.number() })),
  /** Why stored entries have no picture. */
  missing: z.array(
    z.object({ entryId: z.string(), caseId: z.string(), reason: z.enum(MISSING_PICTURE_REASONS) }),
  ),
  identities: z.array(identitySchema),
  /** Cases that were removed and may be brought back: what is held for them waits for that, and nobody counts it. */
  removedCases: z.array(z.string()),
  /** Why the disk did not take what was tried last. */
  trouble: z.enum(STORAGE_TROUBLES),
});

/** The values lie apart: pages read them and nothing else of it. */
export interface Held extends z.infer<typeof heldSchema> {
  readonly values: HeldValues;
}

export const NOTHING_HELD: Omit<Held, 'values'> = {
  entries: [],
  notes: [],
  pictures: [],
  missing: [],
  identities: [],
  removedCases: [],
  trouble: 'storage-full',
};

/** The files of a picture as Base64, each with what the picture says of itself. */
export const heldPictureSchema = z.object({
  png: z.string(),
  originalPng: z.nullable(z.string()),
  previewJpeg: z.nullable(z.string()),
  widthPx: z.number(),
  heightPx: z.number(),
  delayMs: z.number(),
  sha256: z.string(),
});
export type HeldPicture = z.infer<typeof heldPictureSchema>;
