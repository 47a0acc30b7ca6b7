/** The vocabulary of the portal's registration form. Terms: docs/GLOSSARY.md. */

export const FIELD_IDS = [
  'applicantKind',
  'businessScale',
  'nik',
  'email',
  'phone',
  'otp',
  'password',
  'passwordRepeat',
  'name',
  'sex',
  'birthDate',
  'address',
  'province',
  'regency',
  'district',
  'village',
  'consent',
  'captcha',
  'username',
] as const;
export type FieldId = (typeof FIELD_IDS)[number];

/** Fields whose value is never read, in any circumstance: presence only. */
export const UNREADABLE_FIELDS: readonly FieldId[] = ['otp', 'password', 'passwordRepeat', 'captcha'];

/** Fields whose value is compared with the case or with each other; nothing else leaves the page. */
export const CHECKED_FIELDS = ['applicantKind', 'nik', 'email', 'phone', 'name', 'sex', 'birthDate'] as const;

export const BUTTON_IDS = ['verify', 'sendCode', 'resend', 'next', 'register', 'login'] as const;
export type ButtonId = (typeof BUTTON_IDS)[number];

export const STEP_IDS = [
  'identity', // applicant kind, NIK and e-mail (generation C)
  'contact', // phone or e-mail first (generation B)
  'code', // OTP boxes
  'password',
  'profile', // the KTP data
  'single-page', // everything on one page (generation A)
  'done', // "Terima kasih sudah mendaftar"
  'login',
  'unknown',
] as const;
export type StepId = (typeof STEP_IDS)[number];

/** Which of the three known forms the page resembles; see docs/GLOSSARY.md. */
export const GENERATIONS = ['A', 'B', 'C', 'unknown'] as const;
export type Generation = (typeof GENERATIONS)[number];

/** Where on the page a message was shown. */
export const MESSAGE_PLACES = ['field-hint', 'snackbar', 'alert', 'dialog', 'page', 'network'] as const;
export type MessagePlace = (typeof MESSAGE_PLACES)[number];

export const APPLICANT_KINDS = [
  'orang-perseorangan',
  'badan-usaha',
  'kantor-perwakilan',
  'badan-usaha-luar-negeri',
] as const;
export type ApplicantKind = (typeof APPLICANT_KINDS)[number];

export type Sex = 'L' | 'P';
