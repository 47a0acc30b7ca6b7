/**
 * How the portal answered this case lately, from what its own pages did. Nothing is sent to measure it: a
 * connection that was not used says nothing, and a slow answer may be the portal's as well as the line's.
 */
import type { MessageClass } from '../diagnosis/message-class.ts';

/** The parts of a chronology entry that are looked at. */
export interface CallLine {
  readonly atUtc: string;
  readonly event: CallEvent;
}

type KnownEvent =
  | { readonly kind: 'incident'; readonly messageClass: MessageClass; readonly elapsedMs: number | null }
  | { readonly kind: 'step-entered'; readonly waitedMs?: number | undefined };
type CallEvent = KnownEvent | { readonly kind: string };

/** Older answers say little of the connection now. */
const RECENT_MS = 60 * 60_000;
/** An answer that took longer than this is called slow. */
export const SLOW_MS = 8_000;

export interface PortalCalls {
  /** Answers whose time was seen. */
  readonly answered: number;
  /** The one in the middle of them, milliseconds; null without any. */
  readonly medianMs: number | null;
  /** The portal's server failed or did not answer. */
  readonly failed: number;
  /** The device lost its network. */
  readonly wentOffline: number;
}

/** What happened in the hour before `nowUtc`. */
export function readPortalCalls(lines: readonly CallLine[], nowUtc: string): PortalCalls {
  const now = Date.parse(nowUtc);
  const recent = lines
    .filter(({ atUtc }) => now - Date.parse(atUtc) <= RECENT_MS)
    .map(({ event }) => event)
    .filter((event) => isKnown(event));
  const times = recent.flatMap((event) => answerTime(event) ?? []).toSorted((a, b) => a - b);
  const count = (classes: readonly MessageClass[]): number =>
    recent.filter((event) => event.kind === 'incident' && classes.includes(event.messageClass)).length;
  return {
    answered: times.length,
    medianMs: times[Math.floor(times.length / 2)] ?? null,
    failed: count(['server-error', 'timeout']),
    wentOffline: count(['offline']),
  };
}

/** How long an answer took; null for what was no answer. */
function answerTime(event: KnownEvent): number | null {
  if (event.kind === 'step-entered') return event.waitedMs ?? null;
  return FAILURES.includes(event.messageClass) ? null : event.elapsedMs;
}

const FAILURES: readonly MessageClass[] = ['server-error', 'timeout', 'offline'];

function isKnown(event: CallEvent): event is KnownEvent {
  return event.kind === 'incident' || event.kind === 'step-entered';
}
