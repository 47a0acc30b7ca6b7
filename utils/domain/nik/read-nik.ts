import type { Sex } from '../form/form.ts';
import { ageInYears, dateNumber, isAdult, isRealDate, writeDate } from './calendar.ts';
import { findDateSlips, findPartOfSlip } from './find-slips.ts';
import { foldNik } from './fold-nik.ts';
import type { NikFinding } from './nik-finding.ts';
import { dayOfMonth, isOfWoman, type NikNumbers, readNikNumbers } from './nik-numbers.ts';
import { findKnownRegion, isKnownProvince, type NikRegion, regencyStatus } from './region.ts';

/** `reject`: can never be a NIK. `warn`: doubtful, and may still be right. Neither keeps anyone from going on. */
export type NikVerdict = 'ok' | 'warn' | 'reject';

export interface NikReading {
  /** Sixteen digits, or null when the text does not hold exactly sixteen and nothing else but separators. */
  readonly digits: string | null;
  readonly verdict: NikVerdict;
  readonly findings: readonly NikFinding[];
  /** Null when the day is impossible. */
  readonly sex: Sex | null;
  /**
   * ISO 8601; every century that is open, none in the future. The date of a person aged 17 to 99 stands
   * first, else the later one.
   */
  readonly birthDates: readonly string[];
  readonly region: NikRegion;
}

const NO_REGION: NikRegion = { province: null, regency: null, district: null, status: 'unknown' };
const NO_DATES: readonly string[] = [];

/**
 * Reads a NIK by its structure (PP 37/2007 art. 37). There is no check digit: `ok` says only that such a
 * number can exist. Takes any string, never throws, linear in its length; `today` is an ISO date.
 */
export function readNik(raw: string, { today }: { readonly today: string }): NikReading {
  const numbers = readNikNumbers(raw);
  if (numbers !== null) return readSixteen(raw, numbers, dateNumber(today), []);
  const folded = foldNik(raw);
  const { digits, digitsWithLookAlikes, lookAlikes, strangers } = folded;
  const foldedNumbers = lookAlikes.length === 0 && strangers.length === 0 ? readNikNumbers(digits) : null;
  if (foldedNumbers !== null) {
    return readSixteen(digits, foldedNumbers, dateNumber(today), [
      { code: 'separators-removed', severity: 'info', field: 'nik', detail: { proposal: digits } },
    ]);
  }
  return {
    digits: null,
    verdict: 'reject',
    findings: explainNoSixteen(folded, digitsWithLookAlikes, dateNumber(today)),
    sex: null,
    birthDates: NO_DATES,
    region: NO_REGION,
  };
}

function explainNoSixteen(
  { digits, lookAlikes, strangers }: ReturnType<typeof foldNik>,
  digitsWithLookAlikes: string,
  today: number,
): NikFinding[] {
  const findings: NikFinding[] = [];
  if (strangers.length > 0) {
    const characters = [...new Set([...strangers, ...lookAlikes.map(({ character }) => character)])].slice(
      0,
      5,
    );
    const proposal = digits.length === 16 ? digits : null;
    findings.push({
      code: 'other-characters',
      severity: 'stop',
      field: 'nik',
      detail: { characters, proposal },
    });
    return findings;
  }
  if (lookAlikes.length > 0) {
    const proposal = digitsWithLookAlikes.length === 16 ? digitsWithLookAlikes : null;
    findings.push({
      code: 'letter-for-digit',
      severity: 'stop',
      field: 'nik',
      detail: { lookAlikes, proposal },
    });
  }
  const { length } = digitsWithLookAlikes;
  if (length !== 16) {
    const part = findPartOfSlip(digitsWithLookAlikes, today);
    findings.push({ code: 'wrong-length', severity: 'stop', field: 'nik', detail: { length, part } });
  }
  return findings;
}

/** `found` is what folding had to say already; it is added to. */
function readSixteen(digits: string, numbers: NikNumbers, today: number, found: NikFinding[]): NikReading {
  const region = readRegion(digits, numbers, found);
  const birthDates = readBirthDates(digits, numbers, today, found);
  if (numbers.serial === 0) found.push({ code: 'serial-zero', severity: 'stop', field: 'nik', detail: {} });
  if (isFiller(digits)) found.push({ code: 'filler-digits', severity: 'warn', field: 'nik', detail: {} });
  return { digits, verdict: judge(found), findings: found, sex: readSex(numbers), birthDates, region };
}

function judge(findings: readonly NikFinding[]): NikVerdict {
  let verdict: NikVerdict = 'ok';
  for (const { severity } of findings) {
    if (severity === 'stop') return 'reject';
    if (severity === 'warn') verdict = 'warn';
  }
  return verdict;
}

function readRegion(digits: string, numbers: NikNumbers, found: NikFinding[]): NikRegion {
  const known = findKnownRegion(digits, numbers.province * 100 + numbers.regency, numbers.district);
  if (known === null) return readUnlistedRegion(digits, numbers, found);
  if (known.status === 'historic') found.push(explainHistoric(digits));
  return known;
}

/** The lists hold neither 99, citizens abroad, nor 54, Timor Timur, which SIAK never gave out. */
function readUnlistedRegion(digits: string, numbers: NikNumbers, found: NikFinding[]): NikRegion {
  const province = digits.slice(0, 2);
  if (numbers.province === 99) {
    found.push({
      code: 'citizen-abroad',
      severity: 'info',
      field: 'nik',
      detail: { country: digits.slice(2, 5) },
    });
    return { province, regency: null, district: null, status: 'current' };
  }
  const regency = digits.slice(0, 4);
  const district = digits.slice(0, 6);
  if (numbers.province === 54) {
    found.push({ code: 'timor-timur', severity: 'warn', field: 'nik', detail: {} });
    return { province, regency, district, status: 'historic' };
  }
  if (!isKnownProvince(numbers.province)) {
    found.push(explainNoProvince(province));
    return { province, regency, district, status: 'unknown' };
  }
  const status = regencyStatus(numbers.province * 100 + numbers.regency);
  if (status === 'unknown') {
    found.push({ code: 'unknown-regency', severity: 'warn', field: 'nik', detail: { province, regency } });
    return { province, regency, district, status };
  }
  if (status === 'historic') found.push(explainHistoric(digits));
  found.push({ code: 'unknown-district', severity: 'warn', field: 'nik', detail: { regency, district } });
  return { province, regency, district, status: 'unknown' };
}

/**
 * Doubtful only for whoever reads a list: such a row is worth a look, since the card may be an old one. For
 * the person nothing is wrong, because a NIK is for life and those given before a region was split stay
 * lawful. So the words are calm, and the page shows them as information.
 */
function explainHistoric(digits: string): NikFinding {
  return {
    code: 'historic-region',
    severity: 'warn',
    field: 'nik',
    detail: { regency: digits.slice(0, 4) },
  };
}

function explainNoProvince(province: string): NikFinding {
  if (province.startsWith('0')) return { code: 'leading-zero', severity: 'stop', field: 'nik', detail: {} };
  // Numbers given before SIAK (SIMDUK) began with codes of their own, 10 in West Java.
  if (province === '10') return { code: 'old-number', severity: 'stop', field: 'nik', detail: { province } };
  return { code: 'unknown-province', severity: 'stop', field: 'nik', detail: { province } };
}

function readSex(numbers: NikNumbers): Sex | null {
  if (!isDayPossible(numbers)) return null;
  return isOfWoman(numbers) ? 'P' : 'L';
}

function isDayPossible(numbers: NikNumbers): boolean {
  const day = dayOfMonth(numbers);
  return day >= 1 && day <= 31;
}

function readBirthDates(
  digits: string,
  numbers: NikNumbers,
  today: number,
  found: NikFinding[],
): readonly string[] {
  const isMonthPossible = numbers.month >= 1 && numbers.month <= 12;
  if (isDayPossible(numbers) && isMonthPossible) return readPossibleDates(numbers, today, found);
  const slips = findDateSlips(numbers, today);
  if (!isDayPossible(numbers)) {
    const detail = { day: digits.slice(6, 8), slips };
    found.push({ code: 'day-impossible', severity: 'stop', field: 'nik', detail });
  }
  if (!isMonthPossible) {
    const detail = { month: digits.slice(8, 10), slips };
    found.push({ code: 'month-impossible', severity: 'stop', field: 'nik', detail });
  }
  return NO_DATES;
}

/** Of a day and a month that are possible each for itself. */
function readPossibleDates(numbers: NikNumbers, today: number, found: NikFinding[]): readonly string[] {
  const { month, year } = numbers;
  const day = dayOfMonth(numbers);
  const isOlderReal = isRealDate(1900 + year, month, day);
  const isYoungerReal = isRealDate(2000 + year, month, day);
  if (!isOlderReal && !isYoungerReal) {
    const slips = findDateSlips(numbers, today);
    const detail = { day, month, year: String(year).padStart(2, '0'), slips };
    found.push({ code: 'date-impossible', severity: 'stop', field: 'nik', detail });
    return NO_DATES;
  }
  const olderBirth = (1900 + year) * 10_000 + month * 100 + day;
  const youngerBirth = olderBirth + 1_000_000;
  const isOlderOpen = isOlderReal && olderBirth <= today;
  const isYoungerOpen = isYoungerReal && youngerBirth <= today;
  if (!isOlderOpen && !isYoungerOpen) {
    const date = writeDate((isOlderReal ? 1900 : 2000) + year, month, day);
    found.push({ code: 'date-in-future', severity: 'stop', field: 'nik', detail: { date } });
    return NO_DATES;
  }
  const isOlderAdult = isOlderOpen && isAdult(olderBirth, today);
  const isYoungerAdult = isYoungerOpen && isAdult(youngerBirth, today);
  if (!isOlderAdult && !isYoungerAdult) {
    const detail = {
      older: isOlderOpen ? ageInYears(olderBirth, today) : null,
      younger: isYoungerOpen ? ageInYears(youngerBirth, today) : null,
    };
    found.push({ code: 'age-unlikely', severity: 'warn', field: 'nik', detail });
    if (isYoungerOpen && !isOfWoman(numbers)) {
      // A KK number is built alike, with the day on which the card was issued in place of a birth date.
      const issued = writeDate(2000 + year, month, day);
      found.push({ code: 'maybe-kk-number', severity: 'warn', field: 'nik', detail: { issued } });
    }
  }
  if (!isYoungerOpen) return [writeDate(1900 + year, month, day)];
  if (!isOlderOpen) return [writeDate(2000 + year, month, day)];
  const older = writeDate(1900 + year, month, day);
  const younger = writeDate(2000 + year, month, day);
  return isOlderAdult ? [older, younger] : [younger, older];
}

/** Nine equal or nine consecutive digits in a row: typed to fill the field, not read from a card. */
const FILLER_RUN = 9;
/**
 * The same of groups of two to four digits, 1212… Region and birth date together can be such a row by chance
 * (11.01.01, born on 1 January 2001), so it has to go on into the serial.
 */
const FILLER_GROUPS_RUN = 13;

function isFiller(digits: string): boolean {
  return isRow(digits) || isRowOfGroups(digits, 2) || isRowOfGroups(digits, 3) || isRowOfGroups(digits, 4);
}

/** A row of nine among sixteen always holds the eighth and the ninth, so it is sought from there. */
function isRow(digits: string): boolean {
  const step = stepAfter(digits, 7);
  if (step !== 0 && step !== 1 && step !== 9) return false;
  let first = 7;
  while (first > 0 && stepAfter(digits, first - 1) === step) first -= 1;
  let last = 8;
  while (last < 15 && stepAfter(digits, last) === step) last += 1;
  return last - first + 1 >= FILLER_RUN;
}

/** How far it is from one digit up to the next, 9 going on to 0: 1 upwards, 9 downwards, 0 the same. */
function stepAfter(digits: string, index: number): number {
  return (digits.charCodeAt(index + 1) - digits.charCodeAt(index) + 10) % 10;
}

/** A row of thirteen always holds the fourth to the thirteenth, so it is sought from the ninth. */
function isRowOfGroups(digits: string, size: number): boolean {
  if (!repeatsAt(digits, 8, size)) return false;
  let first = 8;
  while (first > size && repeatsAt(digits, first - 1, size)) first -= 1;
  let last = 8;
  while (last < 15 && repeatsAt(digits, last + 1, size)) last += 1;
  return last - first + 1 + size >= FILLER_GROUPS_RUN;
}

const repeatsAt = (digits: string, index: number, size: number): boolean =>
  digits.charCodeAt(index) === digits.charCodeAt(index - size);
