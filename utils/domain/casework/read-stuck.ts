import type { MessageClass } from '../diagnosis/message-class.ts';
import { type CaseworkLine, isEvent, readAdvance } from './casework-line.ts';

/** What keeps a case where it is. */
export interface Stuck {
  /** When the portal first answered so at this step. */
  readonly sinceUtc: string;
  /** What it answered last. */
  readonly messageClass: MessageClass;
}

/**
 * Since when a case does not get on: the first failure after the last time that the form went to another step,
 * or that the person said how far the case is. Null while nothing failed there, and for a closed case.
 */
export function readStuck(lines: readonly CaseworkLine[]): Stuck | null {
  const failures = lines
    .slice(findLastMove(lines) + 1)
    .flatMap(({ event, atUtc }) => (isEvent(event, 'incident') ? [{ ...event, atUtc }] : []));
  const [first] = failures;
  const last = failures.at(-1);
  return first && last ? { sinceUtc: first.atUtc, messageClass: last.messageClass } : null;
}

/** Where the case last got on; -1 when it never did. */
function findLastMove(lines: readonly CaseworkLine[]): number {
  let step: string | null = null;
  let last = -1;
  for (const [index, line] of lines.entries()) {
    const { event } = line;
    const reached = readAdvance(line);
    if (reached !== null && reached !== step) {
      step = reached;
      last = index;
    } else if (isEvent(event, 'stage-set') || isEvent(event, 'case-closed')) {
      last = index;
    }
  }
  return last;
}
