/** The line that remains of a removed case. It names nobody and tells nothing of what was in it. */
import { utcSchema } from './case.ts';
import { caseReferenceSchema, deviceIdSchema, sha256Schema } from './link.ts';
import { z } from './zod.ts';

export const deletionSchema = z.object({
  id: z.string().check(z.minLength(1), z.maxLength(64)),
  atUtc: utcSchema,
  reference: caseReferenceSchema,
  entryCount: z.number(),
  pictureCount: z.number(),
  attachmentCount: z.number(),
  /** How each device's chain ended, so that a bundle made before can still be recognised. */
  heads: z.array(z.object({ device: deviceIdSchema, linkCount: z.number(), head: sha256Schema })),
  /** When the removal was undone; null when it was not. */
  restoredAtUtc: z.nullable(utcSchema),
});
export type Deletion = z.infer<typeof deletionSchema>;
