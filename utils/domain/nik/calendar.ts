/** Calendar dates as whole numbers `yyyymmdd` and as ISO 8601 text; Gregorian, without time or zone. */

const DAYS_IN_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

export function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** Months count from 1. */
export function isRealDate(year: number, month: number, day: number): boolean {
  if (month < 1 || month > 12 || day < 1) return false;
  if (month === 2 && day === 29) return isLeapYear(year);
  return day <= (DAYS_IN_MONTH[month - 1] ?? 0);
}

/** Whole years between two dates given as `yyyymmdd`; negative before birth. */
export function ageInYears(birth: number, today: number): number {
  return Math.floor((today - birth) / 10_000);
}

/** `1997-09-06` as 19970906. The text must already be an ISO date. */
export function dateNumber(iso: string): number {
  const year = twoDigitsAt(iso, 0) * 100 + twoDigitsAt(iso, 2);
  return year * 10_000 + twoDigitsAt(iso, 5) * 100 + twoDigitsAt(iso, 8);
}

/** The number that two ASCII digits of the text make. */
export function twoDigitsAt(text: string, index: number): number {
  return text.charCodeAt(index) * 10 + text.charCodeAt(index + 1) - 528;
}

const TWO_DIGITS: readonly string[] = Array.from({ length: 100 }, (_, number) =>
  String(number).padStart(2, '0'),
);

/** `-01-01` to `-12-31`, at index month * 32 + day: thousands of dates are written from these. */
const DAY_TAILS: readonly string[] = Array.from(
  { length: 13 * 32 },
  (_, index) => `-${TWO_DIGITS[index >> 5]}-${TWO_DIGITS[index & 31]}`,
);

/** The date as ISO 8601, or null when the calendar has no such day. Years 0 to 9999. */
export function isoDate(year: number, month: number, day: number): string | null {
  if (!isRealDate(year, month, day)) return null;
  const century = TWO_DIGITS[Math.floor(year / 100)] ?? '';
  return century + (TWO_DIGITS[year % 100] ?? '') + (DAY_TAILS[month * 32 + day] ?? '');
}
