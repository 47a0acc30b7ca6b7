import { REMINDER_KINDS } from '../domain/casework/casework.ts';
import { utcSchema } from './case.ts';
import { z } from './zod.ts';

const idSchema = z.string().check(z.minLength(1), z.maxLength(64));

/**
 * Something that a person asked to be told of at a time. Nothing personal stands in it, so that it lies open
 * and the background finds what is due without unsealing anything.
 */
export const reminderSchema = z.object({
  id: idSchema,
  caseId: idSchema,
  kind: z.enum(REMINDER_KINDS),
  dueAtUtc: utcSchema,
  createdAtUtc: utcSchema,
  /** When it was told of, by a notification where those are allowed; null while it was not. */
  notifiedAtUtc: z.nullable(utcSchema),
});
export type Reminder = z.infer<typeof reminderSchema>;
