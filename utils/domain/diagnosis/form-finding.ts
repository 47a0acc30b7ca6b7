/**
 * What the checks said about the form when a message came, as codes only: an incident keeps these instead of
 * anything that was typed. A code that is absent was not found, or could not be checked.
 */
export const FORM_FINDINGS = [
  'name-as-printed', // the name is as on the KTP, case of letters aside
  'name-not-compared', // a name was typed, and the case does not know the print
  'title-in-name', // a title that the KTP does not show, or is not known to show
  'title-left-out', // the KTP shows a title that was not typed
  'nickname-in-name', // in brackets, or after "alias"
  'name-letter',
  'name-space', // words joined or parted
  'double-space',
  'name-mark', // apostrophe, dot, hyphen
  'apostrophe-in-name', // typed as on the KTP
  'name-order',
  'name-shortened',
  'name-old-spelling',
  'name-invisible', // characters that cannot be seen, or only look alike
  'nik-as-case',
  'nik-unlike-case',
  'nik-impossible',
  'nik-like-kk',
  'date-as-case',
  'date-unlike-case',
  'day-month-swapped',
  'date-unlike-nik',
  'sex-unlike-case',
  'sex-unlike-nik',
  'email-unlike-case',
  'phone-unlike-case',
  'phone-with-prefix', // 0 or 62 typed in front of what the form adds itself
] as const;
export type FormFinding = (typeof FORM_FINDINGS)[number];
