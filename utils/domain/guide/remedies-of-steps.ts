/** Which remedies a step names, so that it can be ticked where it is read. */
import type { Remedy } from '../casework/casework.ts';
import type { CauseCode } from '../diagnosis/find-causes.ts';
import type { MessageClass } from '../diagnosis/message-class.ts';
import { OF_OSS } from './remedies-of.ts';

const NONE: readonly Remedy[] = [];

/** Of the general steps against a message, one list for each step of `diagnosisWords`. */
export const REMEDIES_OF_STEPS: Readonly<Record<MessageClass, readonly (readonly Remedy[])[]>> = {
  'nik-registered': [NONE, ['forgot-password'], ['asked-former-helper'], NONE, OF_OSS],
  'email-registered': [['forgot-password'], NONE],
  'phone-registered': [['forgot-password'], NONE],
  'username-registered': [NONE, NONE, ['forgot-password']],
  'ktp-mismatch': [
    ['compared-with-ktp'],
    ['name-without-title', 'name-as-printed'],
    NONE,
    NONE,
    ['asked-dukcapil'],
  ],
  'nik-not-found': [NONE, NONE, ['asked-dukcapil']],
  'dukcapil-unavailable': [NONE, ['other-hour'], OF_OSS],
  'otp-missing': [NONE, ['checked-spam'], ['asked-resend', 'other-channel'], OF_OSS],
  'otp-invalid': [NONE, ['asked-resend']],
  'otp-expired': [NONE, ['asked-resend']],
  'activation-mail-missing': [['checked-spam'], NONE, ['asked-resend'], OF_OSS],
  'login-failed': [NONE, NONE, ['forgot-password'], NONE],
  'password-rejected': [NONE, NONE],
  'captcha-wrong': [NONE, NONE, ['other-browser']],
  'session-expired': [NONE, NONE],
  'server-error': [NONE, ['other-hour', 'other-browser', 'other-device'], OF_OSS],
  timeout: [NONE, NONE, ['other-hour']],
  offline: [NONE, NONE, NONE],
  'email-renewal': [NONE, NONE],
  unknown: [NONE, NONE, OF_OSS],
  none: [NONE],
};

/**
 * Of the step against a cause, as `causeWords` has it. What nothing in a case can speak for is asked and gives no
 * step.
 */
export const REMEDIES_OF_CAUSE: Readonly<Partial<Record<CauseCode, readonly Remedy[]>>> = {
  'title-typed': ['name-without-title'],
  'title-on-ktp': ['name-without-title', 'name-as-printed'],
  'date-or-record': ['asked-dukcapil'],
  'dukcapil-record': ['asked-dukcapil'],
  'two-niks': ['asked-dukcapil'],
  'registered-here': ['forgot-password'],
  'password-forgotten': ['forgot-password'],
  'server-side': ['other-hour'],
  'code-too-late': ['asked-resend'],
};
