/** Calendar dates as whole numbers `yyyymmdd` and as ISO 8601 text; Gregorian, without time or zone. */

const DAYS_IN_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** Months count from 1. */
export function isRealDate(year: number, month: number, day: number): boolean {
  if (month < 1 || month > 12 || day < 1) return false;
  if (day <= 28) return true;
  if (month === 2 && day === 29) return isLeapYear(year);
  return day <= (DAYS_IN_MONTH[month - 1] ?? 0);
}

/** Whole years between two dates given as `yyyymmdd`; negative before birth. */
export function ageInYears(birth: number, today: number): number {
  return Math.floor((today - birth) / 10_000);
}

/** Years of age at which a person registers a business. */
const YOUNGEST = 17;
const OLDEST = 99;

/** Whether someone born on that day is aged 17 to 99 today; both dates as `yyyymmdd`. */
export function isAdult(birth: number, today: number): boolean {
  const lived = today - birth;
  return lived >= YOUNGEST * 10_000 && lived < (OLDEST + 1) * 10_000;
}

/** The date that was read last: thousands of NIKs in a row are checked on one day. */
let lastDate = { iso: '', number: 0 };

/** `1997-09-06` as 19970906. The text must already be an ISO date. */
export function dateNumber(iso: string): number {
  if (iso !== lastDate.iso) {
    const year = twoDigitsAt(iso, 0) * 100 + twoDigitsAt(iso, 2);
    lastDate = { iso, number: year * 10_000 + twoDigitsAt(iso, 5) * 100 + twoDigitsAt(iso, 8) };
  }
  return lastDate.number;
}

/** The number that two ASCII digits of the text make. */
function twoDigitsAt(text: string, index: number): number {
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

/** `1900` to `2099`: the years that a NIK can mean. */
const YEARS_OF_NIK: readonly string[] = Array.from({ length: 200 }, (_, index) => String(1900 + index));

/** The date as ISO 8601, or null when the calendar has no such day. Years 0 to 9999. */
export function isoDate(year: number, month: number, day: number): string | null {
  return isRealDate(year, month, day) ? writeDate(year, month, day) : null;
}

/** A date that is known to be real, as ISO 8601. Years 0 to 9999. */
export function writeDate(year: number, month: number, day: number): string {
  const yearText = YEARS_OF_NIK[year - 1900] ?? String(year).padStart(4, '0');
  return yearText + (DAY_TAILS[month * 32 + day] ?? '');
}
