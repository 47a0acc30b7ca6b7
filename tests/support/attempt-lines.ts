/** Short chronologies for the rules about attempts. */
import type { AttemptLine } from '../../utils/domain/casework/read-attempts.ts';
import type { MessageClass } from '../../utils/domain/diagnosis/message-class.ts';
import type { ButtonId, StepId } from '../../utils/domain/form/form.ts';

const START_MS = Date.parse('2026-11-23T01:00:00.000Z');

function at(minute: number): string {
  return new Date(START_MS + minute * 60_000).toISOString();
}

export function pressLine(minute: number, button: ButtonId = 'register'): AttemptLine {
  return { atUtc: at(minute), page: null, event: { kind: 'pressed', button } };
}

/** `attempt` 0: nobody had pressed a button. */
export function failureLine(minute: number, messageClass: MessageClass, attempt = 1): AttemptLine {
  return { atUtc: at(minute), page: null, event: { kind: 'incident', messageClass, attempt } };
}

export function stepLine(minute: number, step: StepId): AttemptLine {
  return { atUtc: at(minute), page: { step }, event: { kind: 'step-entered' } };
}
