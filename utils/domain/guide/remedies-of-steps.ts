/** Which remedies a step names, so that it can be ticked where it is read. */
import type { Remedy } from '../casework/casework.ts';
import type { CauseCode } from '../diagnosis/find-causes.ts';
import type { MessageClass } from '../diagnosis/message-class.ts';
import { OF_DUKCAPIL, OF_OSS } from './remedies-of.ts';

const NONE: readonly Remedy[] = [];

/** Of the general steps against a message, one list for each step of `diagnosisWords`. */
export const REMEDIES_OF_STEPS: Readonly<Record<MessageClass, readonly (readonly Remedy[])[]>> = {
  'nik-registered': [NONE, ['forgot-password'], ['asked-former-helper'], NONE, OF_OSS],
  'email-registered': [['forgot-password'], NONE],
  'phone-registered': [['forgot-password'], NONE],
  'username-registered': [NONE, NONE, ['forgot-password']],
  'ktp-mismatch': [['compared-with-ktp'], ['name-without-title', 'name-as-printed'], NONE, NONE, OF_DUKCAPIL],
  'nik-not-found': [['compared-with-ktp'], NONE, OF_DUKCAPIL],
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

/** Of the step against a cause, as `causeWords` has it. */
export const REMEDIES_OF_CAUSE: Readonly<Partial<Record<CauseCode, readonly Remedy[]>>> = {
  'title-typed': ['name-without-title'],
  'title-on-ktp': ['name-without-title', 'name-as-printed'],
  'name-not-compared': ['compared-with-ktp'],
  'nik-mistyped': ['compared-with-ktp'],
  'slip-of-earlier': ['compared-with-ktp'],
  'date-or-record': OF_DUKCAPIL,
  'dukcapil-record': OF_DUKCAPIL,
  'nik-inactive': OF_DUKCAPIL,
  'two-niks': OF_DUKCAPIL,
  'registered-here': ['forgot-password'],
  'registered-and-forgotten': ['forgot-password'],
  'own-older-account': ['forgot-password'],
  'password-forgotten': ['forgot-password'],
  'registered-by-helper': ['asked-former-helper'],
  'server-side': ['other-hour'],
  'busy-hour': ['other-hour'],
  browser: ['other-browser', 'other-device'],
  'mail-in-spam': ['checked-spam'],
  'mail-not-sent': ['asked-resend'],
  'code-too-late': ['asked-resend'],
};
