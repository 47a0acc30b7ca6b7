/** What can be chosen in practice. */
import type { MessageClass } from '../domain/diagnosis/message-class.ts';
import { z } from './zod.ts';

/** Everything that can be made to go wrong, named like the class of message that it leads to. */
export const TROUBLE_IDS = [
  'nik-registered',
  'email-registered',
  'phone-registered',
  'ktp-mismatch',
  'nik-not-found',
  'dukcapil-unavailable',
  'otp-invalid',
  'otp-expired',
  'otp-missing',
  'captcha-wrong',
  'activation-mail-missing',
  'login-failed',
  'session-expired',
  'server-error',
  'timeout',
  'slow', // an answer after all, so it leads to no message
] as const satisfies readonly (MessageClass | 'slow')[];
export type TroubleId = (typeof TROUBLE_IDS)[number];

/** Where the form can show a message. */
export const TROUBLE_PLACES = ['field-hint', 'snackbar', 'alert', 'dialog', 'page'] as const;
export type TroublePlace = (typeof TROUBLE_PLACES)[number];

/** The three known forms, the newest first. */
export const FORM_GENERATIONS = ['C', 'B', 'A'] as const;
export type FormGeneration = (typeof FORM_GENERATIONS)[number];

/** What the practice page says to the form when it hands over the port. */
export const PRACTICE_GREETING = 'pendamping-oss-latihan';

/** Calls over that port, beside those of the companion (`messages.ts`). */
export const PRACTICE_CALLS = {
  /** From the form: `{ name, data }` of one call to its server. */
  portal: 'practice.portal',
  /** To the form: go on to this address of it. */
  open: 'practice.open',
} as const;
export const portalCallSchema = z.object({ name: z.string().check(z.maxLength(40)), data: z.unknown() });
export const openSchema = z.object({ address: z.string().check(z.maxLength(300)) });

/**
 * Where practice takes place, as chronologies have it. No address of the web: `invalid` is kept free for such use.
 */
export const PRACTICE_ORIGIN = 'https://latihan.invalid';
