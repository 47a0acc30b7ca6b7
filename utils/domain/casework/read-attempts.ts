/** What of a chronology was an attempt, and how each ended. */
import type { MessageClass } from '../diagnosis/message-class.ts';
import type { ButtonId, StepId } from '../form/form.ts';

/** The parts of a chronology's entry that are looked at. */
export interface AttemptLine {
  readonly atUtc: string;
  readonly page: { readonly step: StepId } | null;
  readonly event:
    | { readonly kind: 'pressed'; readonly button: ButtonId }
    | { readonly kind: 'incident'; readonly messageClass: MessageClass; readonly attempt: number }
    | { readonly kind: string };
}

type Press = Extract<AttemptLine['event'], { readonly button: ButtonId }>;
type Failure = Extract<AttemptLine['event'], { readonly messageClass: MessageClass }>;

export interface Attempt<Line extends AttemptLine> {
  /** The press of the button; for an answer that came without a press, the answer. */
  readonly line: Line;
  /** What the portal answered; null when nothing failed. */
  readonly failure: MessageClass | null;
}

/** Failures of the portal's side, whatever was typed; every other message is an answer, if only a no. */
export const SERVER_SIDE: readonly MessageClass[] = ['server-error', 'timeout', 'dukcapil-unavailable'];

/** Buttons that ask the portal for an answer; "Lanjut" and its like only turn a page. */
const DECIDING: readonly ButtonId[] = ['verify', 'sendCode', 'register', 'login'];

/**
 * The attempts of one case, in the order of its `lines`. A press of a deciding button is one, with everything
 * that the portal answers before the next press; an answer that nobody pressed for (a check while typing) is
 * one by itself. What several answers to one press say is told by the first whose meaning is known.
 */
export function readAttempts<Line extends AttemptLine>(lines: readonly Line[]): Attempt<Line>[] {
  const attempts: { readonly line: Line; failure: MessageClass | null }[] = [];
  for (const line of lines) {
    const { event } = line;
    const last = attempts.at(-1);
    if (isPress(event)) {
      if (DECIDING.includes(event.button)) attempts.push({ line, failure: null });
    } else if (isFailure(event)) {
      if (event.attempt === 0 || !last || !isPress(last.line.event)) {
        attempts.push({ line, failure: event.messageClass });
      } else if (last.failure === null || last.failure === 'unknown') {
        last.failure = event.messageClass;
      }
    }
  }
  return attempts;
}

/** The number of attempts until the portal confirmed; null while it has not. */
export function countUntilSuccess(lines: readonly AttemptLine[]): number | null {
  const end = lines.findIndex((line) => isConfirmation(line));
  return end === -1 ? null : readAttempts(lines.slice(0, end)).length;
}

/** Whoever leaves the form for longer than this does something else meanwhile. */
const AWAY_MS = 15 * 60_000;

/**
 * Milliseconds spent at the form from the first failure until the portal confirmed, or until the last line:
 * the sum of the gaps between lines, without those in which the person was away and those of a clock that was
 * turned back. Zero without a failure.
 */
export function measureLostMs(lines: readonly AttemptLine[]): number {
  const start = lines.findIndex(({ event }) => isFailure(event));
  if (start === -1) return 0;
  const confirmed = lines.findIndex((line, index) => index > start && isConfirmation(line));
  const times = lines
    .slice(start, confirmed === -1 ? undefined : confirmed + 1)
    .map(({ atUtc }) => Date.parse(atUtc));
  return times
    .slice(1)
    .map((time, index) => time - (times[index] ?? time))
    .filter((gap) => gap > 0 && gap <= AWAY_MS)
    .reduce((sum, gap) => sum + gap, 0);
}

function isConfirmation({ event, page }: AttemptLine): boolean {
  return event.kind === 'step-entered' && page?.step === 'done';
}

function isPress(event: AttemptLine['event']): event is Press {
  return event.kind === 'pressed';
}

function isFailure(event: AttemptLine['event']): event is Failure {
  return event.kind === 'incident';
}
