/** Troubles that a person can ask for in practice, as faults of the portal. */
import {
  type FormGeneration,
  TROUBLE_PLACES,
  type TroubleId,
  type TroublePlace,
} from '../../../utils/contracts/practice.ts';
import type { CallName } from './calls.ts';
import type { FaultSettings } from './faults.ts';
import type { MessageId } from './messages.ts';

export interface Trouble {
  /** The forms in which it can happen. */
  readonly forms: readonly FormGeneration[];
  /** Where its words can stand; empty when the portal says nothing. */
  readonly places: readonly TroublePlace[];
  /** Until another one is chosen; else once. */
  readonly lasts: boolean;
  /** @param place undefined: the usual one */
  readonly faults: (form: FormGeneration, place: TroublePlace | undefined) => FaultSettings;
}

/** How long a slow answer takes. Shorter than what counts as a time-out. */
const SLOW_MS = 8_000;

const EVERY_FORM: readonly FormGeneration[] = ['C', 'B', 'A'];
const WITH_CODE: readonly FormGeneration[] = ['C', 'B'];

/** `calls`: where it happens in a form, if not at the first call that can bring it. */
function refusal(
  id: MessageId,
  forms = EVERY_FORM,
  calls: Partial<Record<FormGeneration, CallName>> = {},
): Trouble {
  return {
    forms,
    places: TROUBLE_PLACES,
    lasts: false,
    faults: (form, place) => {
      const call = calls[form];
      return { messages: [{ id, times: 1, ...(place && { place }), ...(call && { call }) }] };
    },
  };
}

function lasting(faults: FaultSettings, forms = EVERY_FORM): Trouble {
  return { forms, places: [], lasts: true, faults: () => faults };
}

export const TROUBLES: Record<TroubleId, Trouble> = {
  'nik-registered': refusal('nik-duplicate', EVERY_FORM, { B: 'register' }),
  'email-registered': refusal('email-duplicate', ['C', 'A']),
  'phone-registered': refusal('phone-duplicate', EVERY_FORM, { C: 'register', A: 'register-classic' }),
  'ktp-mismatch': refusal('ktp-mismatch'),
  'nik-not-found': refusal('nik-notfound'),
  'dukcapil-unavailable': refusal('dukcapil-down'),
  'otp-invalid': refusal('otp-wrong', WITH_CODE),
  'otp-expired': refusal('otp-expired', WITH_CODE),
  'otp-missing': lasting({ otp: 'never-arrives' }, WITH_CODE),
  'captcha-wrong': refusal('captcha', ['A']),
  'activation-mail-missing': lasting({ activationMail: 'never-arrives' }, ['A']),
  'login-failed': refusal('login-wrong'),
  'session-expired': refusal('login-expired', WITH_CODE, { C: 'register', B: 'register' }),
  'server-error': {
    forms: EVERY_FORM,
    // It is about no field.
    places: TROUBLE_PLACES.filter((place) => place !== 'field-hint'),
    lasts: false,
    faults: (_form, place) => ({ calls: [{ call: 'any', how: '500', times: 1, ...(place && { place }) }] }),
  },
  timeout: {
    forms: EVERY_FORM,
    places: [],
    lasts: false,
    faults: () => ({ calls: [{ call: 'any', how: 'hang', times: 1 }] }),
  },
  slow: lasting({ calls: [{ call: 'any', how: 'slow', delayMs: SLOW_MS }] }),
};
