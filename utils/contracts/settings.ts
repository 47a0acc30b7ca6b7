import { z } from './zod.ts';

export const LANGUAGES = ['id', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** Choices of the person; nothing personal in here. */
export const settingsSchema = z.object({
  language: z.enum(LANGUAGES),
  /** IANA zone used for showing times; empty means the zone of the device. */
  timeZone: z.string().check(z.maxLength(60)),
  activeCaseId: z.nullable(z.string().check(z.maxLength(64))),
});
export type Settings = z.infer<typeof settingsSchema>;

export const DEFAULT_SETTINGS: Settings = { language: 'id', timeZone: '', activeCaseId: null };

/** Longest name of who acts for the applicants; it stands in letters. Sealed, beside the settings. */
export const PROXY_MAX = 120;
export const proxySchema = z.object({ name: z.string().check(z.maxLength(PROXY_MAX)) });

/** What was begun in a case and not stored: where it belongs, and the text as far as it is written. Sealed as well. */
export const draftSchema = z.object({ place: z.string().check(z.maxLength(64)), text: z.string() });
