import { type CaseworkLine, isEvent } from './casework-line.ts';
import type { Remedy } from './casework.ts';

/** What was tried and is still ticked, each with the time (UTC) when it was last ticked. */
export interface Tried {
  readonly remedies: ReadonlyMap<Remedy, string>;
  /** E-mails that an old account may hang on, by their ids in the case. */
  readonly candidates: ReadonlyMap<string, string>;
}

/**
 * A tick that was taken back is gone. A press of the portal's button "send again" is a tick of its own. Ticking an e-mail off ticks `forgot-password` as well; taking that
 * e-mail back leaves it ticked while another e-mail is.
 */
export function readTried(lines: readonly CaseworkLine[]): Tried {
  const remedies = new Map<Remedy, string>();
  const candidates = new Map<string, string>();
  for (const { atUtc, event } of lines) {
    if (isEvent(event, 'pressed') && event.button === 'resend') mark(remedies, 'asked-resend', true, atUtc);
    if (!isEvent(event, 'tried')) continue;
    const { remedy, isDone, candidate } = event;
    if (candidate !== undefined) mark(candidates, candidate, isDone, atUtc);
    const isStillTried = candidate !== undefined && candidates.size > 0;
    if (isDone || !isStillTried) mark(remedies, remedy, isDone, atUtc);
  }
  return { remedies, candidates };
}

/** What is marked again goes to the end, so that the order is that of the times. */
function mark<Key>(marks: Map<Key, string>, key: Key, isDone: boolean, atUtc: string): void {
  marks.delete(key);
  if (isDone) marks.set(key, atUtc);
}
