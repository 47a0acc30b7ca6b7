/** The vocabulary of a case on its way from a KTP to an OSS account. Terms: docs/GLOSSARY.md. */

/** In the order in which most cases go; a form may skip or swap some of them. */
export const STAGES = [
  'prepare', // data, phone and e-mail are made ready
  'path', // new account, old one, or a way back into one
  'register', // the first step of the form
  'otp',
  'password',
  'ktp', // name, birth date, address: what Dukcapil is asked about
  'activation', // an e-mail with a link, where the form sends one
  'check-account', // the portal confirmed; the account is looked at soon after
  'done',
] as const;
export type Stage = (typeof STAGES)[number];

/** What has to be at hand before the form is opened (article "Cara verifikasi KTP di OSS"). */
export const PREPARATIONS = [
  'ktp-legible',
  'phone-active',
  'email-open',
  'email-memorable',
  'connection-stable',
] as const;
export type Preparation = (typeof PREPARATIONS)[number];

/** How the person gets to an account. */
export const PATHS = [
  'new-account',
  'change-access', // had an account of OSS 1.1
  'forgot-password', // the NIK has an account that is the person's own
  'former-helper', // a consultant or somebody else made the account
  'second-business', // a further account with an e-mail of its own
] as const;
export type CasePath = (typeof PATHS)[number];

/** Things that can be tried or done, ticked off one by one; what was tried stands in the letters. */
export const REMEDIES = [
  'compared-with-ktp',
  'name-without-title',
  'name-as-printed',
  'other-hour',
  'other-browser',
  'other-device',
  'cleared-site-data',
  'extensions-off',
  'other-connection',
  'forgot-password',
  'asked-former-helper',
  'checked-spam',
  'asked-resend',
  'other-channel',
  'called-169',
  'emailed-oss',
  'virtual-consultation',
  'social-media',
  'asked-dukcapil',
  'visited-dukcapil',
  'asked-companion',
] as const;
export type Remedy = (typeof REMEDIES)[number];

/** What a case can be waiting for. */
export const WAITS = [
  'otp',
  'activation-mail',
  'dukcapil-sync', // a new or corrected KTP on its way to the central data
  'desk-answer', // of the OSS helpdesk
  'dukcapil-answer',
] as const;
export type Wait = (typeof WAITS)[number];

/** How a wait ended. */
export const WAIT_OUTCOMES = ['arrived', 'given-up'] as const;
export type WaitOutcome = (typeof WAIT_OUTCOMES)[number];

/** What a person asked to be reminded of. */
export const REMINDER_KINDS = [
  'retry', // at a quieter hour
  'otp',
  'activation-mail',
  'dukcapil-sync',
  'desk-answer',
  'dukcapil-answer',
  'check-account',
] as const;
export type ReminderKind = (typeof REMINDER_KINDS)[number];

/** How a case was closed. */
export const CASE_OUTCOMES = [
  'registered',
  'account-recovered', // an old account can be used again
  'handed-over', // somebody else goes on with it
  'given-up',
] as const;
export type CaseOutcome = (typeof CASE_OUTCOMES)[number];
