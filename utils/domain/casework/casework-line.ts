/** The parts of a chronology entry that the rules of a case's way look at. */
import type { MessageClass } from '../diagnosis/message-class.ts';
import type { ButtonId, Generation, StepId } from '../form/form.ts';
import type { CaseOutcome, Remedy, Stage, Wait, WaitOutcome } from './casework.ts';

/** In the order of showing (`utils/domain/evidence/devices.ts`), as every list of entries has it. */
export interface CaseworkLine {
  readonly atUtc: string;
  /** Where the portal stood; null for what the person said in panel or workspace. */
  readonly page: {
    readonly path: string;
    readonly step: StepId;
    readonly generation: Generation;
  } | null;
  readonly event: CaseworkEvent;
}

type KnownEvent =
  | { readonly kind: 'stage-set'; readonly stage: Stage | null }
  | {
      readonly kind: 'tried';
      readonly remedy: Remedy;
      readonly isDone: boolean;
      readonly candidate?: string | undefined;
    }
  | { readonly kind: 'wait-begun'; readonly wait: Wait }
  | { readonly kind: 'wait-ended'; readonly wait: Wait; readonly outcome: WaitOutcome }
  | { readonly kind: 'case-closed'; readonly outcome: CaseOutcome }
  | { readonly kind: 'pressed'; readonly button: ButtonId }
  | { readonly kind: 'incident'; readonly messageClass: MessageClass };

export type CaseworkEvent = KnownEvent | { readonly kind: string };

/** Whether the event is of that kind; every other kind of event is passed over by these rules. */
export function isEvent<Kind extends KnownEvent['kind']>(
  event: CaseworkEvent,
  kind: Kind,
): event is Extract<KnownEvent, { readonly kind: Kind }> {
  return event.kind === kind;
}

/** Steps that one also comes to by giving up or reloading. */
const PROVES_NOTHING: readonly StepId[] = ['login', 'unknown'];

/** The step that the form went on to, if that proves anything; null otherwise, and for every other line. */
export function readAdvance({ event, page }: CaseworkLine): StepId | null {
  if (event.kind !== 'step-entered' || page === null || PROVES_NOTHING.includes(page.step)) return null;
  return page.step;
}
