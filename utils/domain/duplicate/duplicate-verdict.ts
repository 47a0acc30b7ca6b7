/**
 * What an earlier record on this device says about the NIK now typed (domain table, section 8), the gravest
 * first.
 */
export const DUPLICATE_VERDICTS = [
  'same-person', // same NIK, same or similar name: registered here before
  'same-nik-other-person', // same NIK, clearly another name: a wrong NIK, or somebody else's
  'same-nik', // same NIK, nothing known of the name yet
  'likely-slip', // one slip away and a second sign (name, birth date, phone, e-mail) agrees
  'one-person-two-niks', // another NIK, similar name and same birth date
  'near-other-person', // one slip away, no second sign: twins, family, neighbours
] as const;
export type DuplicateVerdict = (typeof DUPLICATE_VERDICTS)[number];
