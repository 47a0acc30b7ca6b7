/** What a message of the portal (or a signal of the network) means for the person. */
export const MESSAGE_CLASSES = [
  'nik-registered',
  'email-registered',
  'phone-registered',
  'username-registered',
  'ktp-mismatch',
  'nik-not-found',
  'dukcapil-unavailable',
  'otp-missing',
  'otp-invalid',
  'otp-expired',
  'activation-mail-missing',
  'login-failed',
  'password-rejected',
  'captcha-wrong',
  'session-expired',
  'server-error',
  'timeout',
  'offline',
  'email-renewal',
  'unknown', // shown as an error, wording not known
  'none', // not an error
] as const;
export type MessageClass = (typeof MESSAGE_CLASSES)[number];

export type Certainty = 'certain' | 'likely' | 'unknown';
