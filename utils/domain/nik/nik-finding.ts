import type { Finding } from '../finding.ts';
import type { Sex } from '../form/form.ts';

/** A stretch of the NIK: digits 1 to 6, 7 to 12, 13 to 16. */
export type NikPart = 'region' | 'birth-date' | 'serial';

/** A single digit that, replaced by one of `digits`, would make the date possible. Positions count from 1. */
export interface DigitSlip {
  readonly position: number;
  readonly digits: readonly string[];
}

/** A character that looks like a digit but is none. Positions count from 1, in characters as typed. */
export interface LookAlike {
  readonly position: number;
  readonly character: string;
  readonly digit: string;
}

/** What each finding about a NIK carries. Nothing here may be logged: it repeats what was typed. */
export interface NikDetails {
  /** All strange characters look like digits (O for 0); `proposal` is the NIK with digits put in. */
  'letter-for-digit': { readonly lookAlikes: readonly LookAlike[]; readonly proposal: string | null };
  /** Up to five distinct characters that no NIK holds; `proposal` is what remains, if 16 digits remain. */
  'other-characters': { readonly characters: readonly string[]; readonly proposal: string | null };
  /** `length` counts digits and look-alikes, at most 65; `part` is where one digit is missing or too many. */
  'wrong-length': { readonly length: number; readonly part: NikPart | null };
  'leading-zero': Record<never, never>;
  'old-number': { readonly province: string };
  'unknown-province': { readonly province: string };
  /** The two digits of the day as typed, and the single digits that could be the slip. */
  'day-impossible': { readonly day: string; readonly slips: readonly DigitSlip[] };
  'month-impossible': { readonly month: string; readonly slips: readonly DigitSlip[] };
  /** Day of the month (1 to 31), month and two-digit year that never met. */
  'date-impossible': {
    readonly day: number;
    readonly month: number;
    readonly year: string;
    readonly slips: readonly DigitSlip[];
  };
  'date-in-future': { readonly date: string };
  'serial-zero': Record<never, never>;
  'filler-digits': Record<never, never>;
  'timor-timur': Record<never, never>;
  'unknown-regency': { readonly province: string; readonly regency: string };
  'unknown-district': { readonly regency: string; readonly district: string };
  /** Ages on the day of the check for 19xx and 20xx; null where that date cannot be. None is 17 to 99. */
  'age-unlikely': { readonly older: number | null; readonly younger: number | null };
  'maybe-kk-number': { readonly issued: string };
  'historic-region': { readonly regency: string };
  'citizen-abroad': { readonly country: string };
  /** Spaces, dots or dashes were typed; `proposal` is the same NIK without them. */
  'separators-removed': { readonly proposal: string };
}
export type NikFindingCode = keyof NikDetails;

/** What comparing a NIK with a birth date and a sex can find. */
export interface NikComparisonDetails {
  'birth-date-agrees': { readonly against: ComparedWith; readonly date: string };
  'birth-date-differs': {
    readonly against: ComparedWith;
    /** The date it was compared with, ISO 8601. */
    readonly expected: string;
    /** The dates that the NIK allows, ISO 8601; empty when its date part is impossible. */
    readonly inNik: readonly string[];
    readonly isDayMonthSwapped: boolean;
    /** Set when one digit alone makes the difference. */
    readonly slip: DigitSlip | null;
  };
  'sex-agrees': { readonly against: ComparedWith; readonly sex: Sex };
  'sex-differs': { readonly against: ComparedWith; readonly expected: Sex; readonly inNik: Sex };
}
export type NikComparisonCode = keyof NikComparisonDetails;

/** Whether the NIK is held against the data of the case or against the form's other fields. */
export type ComparedWith = 'case' | 'form';

export type NikFinding = {
  [Code in NikFindingCode]: Finding<Code, NikDetails[Code]>;
}[NikFindingCode];

export type NikComparison = {
  [Code in NikComparisonCode]: Finding<Code, NikComparisonDetails[Code]>;
}[NikComparisonCode];
