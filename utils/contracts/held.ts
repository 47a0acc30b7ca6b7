/**
 * What waits for room while the disk is full: in the browser's memory only (`storage.session`), never on disk, so that it
 * outlives the worker but not the session.
 */
import { entrySchema } from './entry.ts';
import { identitySchema } from './identity.ts';
import { z } from './zod.ts';

const heldEntrySchema = z.object({
  id: z.string(),
  draft: z.omit(entrySchema, { id: true, device: true, sequence: true }),
});
export type HeldEntry = z.infer<typeof heldEntrySchema>;

export const heldSchema = z.object({
  /** In the order in which they happened. */
  entries: z.array(heldEntrySchema),
  /** What each of their cases is told once they are stored: `storage-was-full`. */
  notes: z.array(heldEntrySchema),
  /** Of entries, stored or held, the oldest first. `length` is that of all its texts in memory. */
  pictures: z.array(z.object({ entryId: z.string(), length: z.number() })),
  identities: z.array(identitySchema),
});
export type Held = z.infer<typeof heldSchema>;

export const NOTHING_HELD: Held = { entries: [], notes: [], pictures: [], identities: [] };

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
