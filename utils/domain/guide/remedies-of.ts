/** Which of the things that can be tried help against a message, in the order of trying. */
import type { Remedy } from '../casework/casework.ts';
import type { MessageClass } from '../diagnosis/message-class.ts';

/** Another hour, another browser, another device. */
export const OTHER_WAYS_IN: readonly Remedy[] = [
  'other-hour',
  'other-browser',
  'other-device',
  'cleared-site-data',
  'extensions-off',
  'other-connection',
];
const SAME_SERVER: readonly Remedy[] = ['other-hour', 'other-browser', 'other-device', 'other-connection'];
const OLD_ACCOUNT: readonly Remedy[] = ['forgot-password', 'asked-former-helper'];
const AS_ON_KTP: readonly Remedy[] = ['compared-with-ktp', 'name-without-title', 'name-as-printed'];
export const OF_DUKCAPIL: readonly Remedy[] = ['asked-dukcapil', 'visited-dukcapil'];
export const OF_OSS: readonly Remedy[] = [
  'called-169',
  'emailed-oss',
  'virtual-consultation',
  'social-media',
];
const MAIL: readonly Remedy[] = ['checked-spam', 'asked-resend', 'other-channel'];

export const REMEDIES_OF: Readonly<Record<MessageClass, readonly Remedy[]>> = {
  'nik-registered': [...OLD_ACCOUNT, ...OF_OSS, 'asked-companion'],
  'email-registered': [...OLD_ACCOUNT, ...OF_OSS],
  'phone-registered': [...OLD_ACCOUNT, ...OF_OSS],
  'username-registered': [...OLD_ACCOUNT, ...OF_OSS],
  'ktp-mismatch': [...AS_ON_KTP, ...OF_DUKCAPIL, ...OF_OSS, 'asked-companion'],
  'nik-not-found': ['compared-with-ktp', ...OF_DUKCAPIL, 'other-hour', ...OF_OSS, 'asked-companion'],
  'dukcapil-unavailable': ['other-hour', ...OF_OSS],
  'otp-missing': [...MAIL, 'other-connection', ...OF_OSS],
  'otp-invalid': ['asked-resend', 'other-channel', ...OF_OSS],
  'otp-expired': ['asked-resend', 'other-channel', ...OF_OSS],
  'activation-mail-missing': ['checked-spam', 'asked-resend', ...OF_OSS],
  'login-failed': [...OLD_ACCOUNT, ...OF_OSS],
  'password-rejected': [...OF_OSS],
  'captcha-wrong': ['other-browser', 'extensions-off', ...OF_OSS],
  'session-expired': ['cleared-site-data', 'other-browser', ...OF_OSS],
  'server-error': [...OTHER_WAYS_IN, ...OF_OSS],
  timeout: [...SAME_SERVER, ...OF_OSS],
  offline: ['other-connection', 'other-device', ...OF_OSS],
  'email-renewal': [...OF_OSS],
  unknown: ['compared-with-ktp', ...OTHER_WAYS_IN, ...OF_OSS, 'asked-companion'],
  none: [],
};
