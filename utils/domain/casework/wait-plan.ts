/**
 * What is worth doing after how many minutes of waiting. No source gives the portal's own times (how long a
 * code lives, when another may be asked for, how soon a desk answers), so these are common experience and are
 * called so; only the days of a Dukcapil synchronisation are reported (docs: 1 to 3 times 24 hours).
 */
import type { DeskId } from '../guide/channels.ts';
import type { Remedy, Wait } from './casework.ts';

export const MILESTONE_IDS = [
  'look-out', // where it may come; keep the page open
  'check-spam',
  'resend',
  'other-channel',
  'call-desk', // 169
  'send-letter', // the letter is ready: kontak@oss.go.id
  'consult', // konsultasi virtual
  'social-media',
  'retry',
  'ask-dukcapil',
  'visit-dukcapil',
] as const;
export type MilestoneId = (typeof MILESTONE_IDS)[number];

export interface Milestone {
  readonly afterMinutes: number;
  readonly advice: MilestoneId;
  /** What is ticked off when the person has done it. */
  readonly remedy?: Remedy;
  /** Whom it leads to. */
  readonly desk?: DeskId;
}

const HOUR = 60;
const DAY = 24 * HOUR;

const PLANS = {
  otp: [
    { afterMinutes: 0, advice: 'look-out' },
    { afterMinutes: 2, advice: 'check-spam', remedy: 'checked-spam' },
    { afterMinutes: 5, advice: 'resend', remedy: 'asked-resend' },
    { afterMinutes: 10, advice: 'other-channel', remedy: 'other-channel' },
    { afterMinutes: 20, advice: 'call-desk', remedy: 'called-169', desk: 'oss' },
    { afterMinutes: 30, advice: 'send-letter', remedy: 'emailed-oss', desk: 'oss' },
    { afterMinutes: DAY, advice: 'consult', remedy: 'virtual-consultation', desk: 'oss' },
    { afterMinutes: 2 * DAY, advice: 'social-media', remedy: 'social-media', desk: 'oss' },
  ],
  'activation-mail': [
    { afterMinutes: 0, advice: 'look-out' },
    { afterMinutes: 5, advice: 'check-spam', remedy: 'checked-spam' },
    { afterMinutes: 30, advice: 'resend', remedy: 'asked-resend' },
    { afterMinutes: 2 * HOUR, advice: 'call-desk', remedy: 'called-169', desk: 'oss' },
    { afterMinutes: 3 * HOUR, advice: 'send-letter', remedy: 'emailed-oss', desk: 'oss' },
    { afterMinutes: DAY, advice: 'consult', remedy: 'virtual-consultation', desk: 'oss' },
    { afterMinutes: 2 * DAY, advice: 'social-media', remedy: 'social-media', desk: 'oss' },
  ],
  'dukcapil-sync': [
    { afterMinutes: 0, advice: 'look-out' },
    { afterMinutes: DAY, advice: 'retry' },
    { afterMinutes: 3 * DAY, advice: 'ask-dukcapil', remedy: 'asked-dukcapil', desk: 'dukcapil' },
    { afterMinutes: 5 * DAY, advice: 'visit-dukcapil', remedy: 'visited-dukcapil', desk: 'dukcapil' },
  ],
  'desk-answer': [
    { afterMinutes: 0, advice: 'look-out' },
    { afterMinutes: DAY, advice: 'check-spam', remedy: 'checked-spam' },
    { afterMinutes: 3 * DAY, advice: 'call-desk', remedy: 'called-169', desk: 'oss' },
    { afterMinutes: 5 * DAY, advice: 'consult', remedy: 'virtual-consultation', desk: 'oss' },
    { afterMinutes: 7 * DAY, advice: 'social-media', remedy: 'social-media', desk: 'oss' },
  ],
  'dukcapil-answer': [
    { afterMinutes: 0, advice: 'look-out' },
    { afterMinutes: DAY, advice: 'check-spam', remedy: 'checked-spam' },
    { afterMinutes: 2 * DAY, advice: 'ask-dukcapil', remedy: 'asked-dukcapil', desk: 'dukcapil' },
    { afterMinutes: 4 * DAY, advice: 'visit-dukcapil', remedy: 'visited-dukcapil', desk: 'dukcapil' },
  ],
} as const satisfies Record<Wait, readonly Milestone[]>;

/** In the order of their times; the first one is due at once. */
export const WAIT_PLANS: Record<Wait, readonly Milestone[]> = PLANS;

/** What is advised while waiting for this, so that an advice without words does not compile. */
export type AdviceOf<Kind extends Wait> = (typeof PLANS)[Kind][number]['advice'];

export interface WaitProgress {
  /** Never negative, also when the clock was turned back since. */
  readonly elapsedMs: number;
  readonly reached: readonly Milestone[];
  /** The one reached last. */
  readonly current: Milestone | null;
  readonly next: { readonly milestone: Milestone; readonly inMs: number } | null;
}

/** How far a wait is at an instant. Both times are ISO 8601 in UTC; one that is none counts as just begun. */
export function readWaitProgress(wait: Wait, sinceUtc: string, nowUtc: string): WaitProgress {
  const elapsed = Date.parse(nowUtc) - Date.parse(sinceUtc);
  const elapsedMs = elapsed > 0 ? elapsed : 0;
  const reached = WAIT_PLANS[wait].filter((milestone) => millisecondsTo(milestone) <= elapsedMs);
  const milestone = WAIT_PLANS[wait][reached.length];
  return {
    elapsedMs,
    reached,
    current: reached.at(-1) ?? null,
    next: milestone ? { milestone, inMs: millisecondsTo(milestone) - elapsedMs } : null,
  };
}

function millisecondsTo({ afterMinutes }: Milestone): number {
  return afterMinutes * 60_000;
}
