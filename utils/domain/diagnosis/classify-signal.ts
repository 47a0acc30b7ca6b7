import type { Classification } from './classify-message.ts';

/** What the network did, for failures without words. */
export interface Signal {
  /** Status of the failing call; 0 when it never got an answer; null when none was seen. */
  readonly httpStatus: number | null;
  readonly online: boolean;
  /** How long the call or the spinner has lasted; null when nothing is waited for. */
  readonly waitedMs: number | null;
}

/** The portal's own spinner rarely turns this long without a reason. */
const LONG_WAIT_MS = 30_000;

/** What a failing call, or a wait without end, means. A status that tells no failure is `none`. */
export function classifySignal({ httpStatus, online, waitedMs }: Signal): Classification {
  if (!online) return { class: 'offline', certainty: 'certain' };
  if (httpStatus === 401 || httpStatus === 419 || httpStatus === 440) {
    return { class: 'session-expired', certainty: 'likely' };
  }
  if (httpStatus === 408 || httpStatus === 504) return { class: 'timeout', certainty: 'certain' };
  if (httpStatus !== null && httpStatus >= 500) return { class: 'server-error', certainty: 'certain' };
  if (waitedMs !== null && waitedMs >= LONG_WAIT_MS) return { class: 'timeout', certainty: 'likely' };
  if (httpStatus === 0) return { class: 'offline', certainty: 'likely' };
  if (httpStatus !== null && httpStatus >= 400) return { class: 'unknown', certainty: 'unknown' };
  return { class: 'none', certainty: 'certain' };
}
