/** What can be made to go wrong, chosen on the control page or by a test. */
import { z } from '../../../utils/contracts/zod.ts';
import { CALL_NAMES, type CallName } from './calls.ts';
import { MESSAGE_IDS, PLACES, type MessageId, messageEntry } from './messages.ts';

const callNameSchema = z.enum(CALL_NAMES);
const placeSchema = z.enum(PLACES);
const messageIdSchema = z.enum(MESSAGE_IDS as [MessageId, ...MessageId[]]);

/** A refusal that comes whatever was typed. */
const forcedMessageSchema = z.object({
  id: messageIdSchema,
  /** Other words than the usual ones. */
  text: z.optional(z.string()),
  /** Another place than the usual one. */
  place: z.optional(placeSchema),
  /** On this call only; else on each call that can bring the message. */
  call: z.optional(callNameSchema),
  /** HTTP status of the answer; else the usual one of the message. */
  status: z.optional(z.number()),
  /** How often; else always. */
  times: z.optional(z.number()),
});
export type ForcedMessage = z.infer<typeof forcedMessageSchema>;

export const FAILURE_WAYS = ['500', '502', '503', '504', 'hang', 'reset', 'blank', 'slow'] as const;
export type FailureWay = (typeof FAILURE_WAYS)[number];

/** A call (or the document) that fails technically. */
const brokenCallSchema = z.object({
  /** `any` is every call of the form, without the document. */
  call: z.union([callNameSchema, z.literal('document'), z.literal('any')]),
  how: z.enum(FAILURE_WAYS),
  /** For `slow`: milliseconds before the ordinary answer. */
  delayMs: z.optional(z.number()),
  /** What the page says to a 5xx; empty: nothing at all. */
  text: z.optional(z.string()),
  place: z.optional(placeSchema),
  times: z.optional(z.number()),
});
export type BrokenCall = z.infer<typeof brokenCallSchema>;

export const faultsSchema = z.object({
  messages: z.array(forcedMessageSchema),
  calls: z.array(brokenCallSchema),
  /** Other places for messages that come by themselves, from what was typed. */
  places: z.partialRecord(messageIdSchema, placeSchema),
  otp: z.enum(['arrives', 'never-arrives', 'always-wrong', 'always-expired']),
  activationMail: z.enum(['arrives', 'never-arrives']),
  session: z.enum(['alive', 'over']),
  dukcapil: z.enum(['up', 'down']),
  /** Milliseconds before each region list comes. */
  regionDelayMs: z.number(),
});
export type Faults = z.infer<typeof faultsSchema>;

/** What a caller may leave out takes its healthy value. */
export type FaultSettings = { readonly [Key in keyof Faults]?: Faults[Key] };

export const NO_FAULTS: Faults = {
  messages: [],
  calls: [],
  places: {},
  otp: 'arrives',
  activationMail: 'arrives',
  session: 'alive',
  dukcapil: 'up',
  regionDelayMs: 0,
};

/** Faults from outside (the control page): what is missing is healthy; throws on a wrong shape. */
export function parseFaults(settings: unknown): Faults {
  return faultsSchema.parse({ ...NO_FAULTS, ...(settings as object) });
}

/** Keeps the present faults and counts those that happen only a few times. */
export function createFaultSwitch(): FaultSwitch {
  let faults = NO_FAULTS;
  let uses = new Map<object, number>();
  let lastUse = new Map<object, string>();

  const isSpent = (fault: { times?: number | undefined }, requestId: string): boolean =>
    fault.times !== undefined && (uses.get(fault) ?? 0) >= fault.times && lastUse.get(fault) !== requestId;

  const use = (fault: object, requestId: string): void => {
    if (lastUse.get(fault) !== requestId) uses.set(fault, (uses.get(fault) ?? 0) + 1);
    lastUse.set(fault, requestId);
  };

  return {
    now: () => faults,
    isOneToCome: () =>
      [...faults.messages, ...faults.calls].some(
        (fault) => fault.times !== undefined && (uses.get(fault) ?? 0) < fault.times,
      ),
    set(next) {
      faults = next;
      uses = new Map();
      lastUse = new Map();
    },
    takeMessage(call, requestId) {
      const forced = faults.messages.find(
        (candidate) =>
          (candidate.call === undefined
            ? messageEntry(candidate.id).calls.includes(call)
            : candidate.call === call) && !isSpent(candidate, requestId),
      );
      if (forced !== undefined) use(forced, requestId);
      return forced;
    },
    takeBreak(call, requestId) {
      const broken = faults.calls.find(
        (candidate) =>
          (candidate.call === call || (candidate.call === 'any' && call !== 'document')) &&
          !isSpent(candidate, requestId),
      );
      if (broken !== undefined) use(broken, requestId);
      return broken;
    },
  };
}

/**
 * `requestId` tells a new try of the person from the browser's own: browsers repeat a request whose
 * connection was reset, and that repetition must meet the same fault.
 */
export interface FaultSwitch {
  now(): Faults;
  /** Whether a fault that happens only a few times has not happened as often yet. */
  isOneToCome(): boolean;
  set(faults: Faults): void;
  takeMessage(call: CallName, requestId: string): ForcedMessage | undefined;
  takeBreak(call: CallName | 'document', requestId: string): BrokenCall | undefined;
}
