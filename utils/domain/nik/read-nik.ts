import type { Sex } from '../form/form.ts';
import { ageInYears, dateNumber, isoDate, twoDigitsAt } from './calendar.ts';
import { findDateSlips, findPartOfSlip } from './find-slips.ts';
import { foldNik } from './fold-nik.ts';
import type { NikFinding } from './nik-finding.ts';
import { isKnownDistrict, isKnownProvince, regencyStatus, type RegionStatus } from './region.ts';

/** `reject`: can never be a NIK. `warn`: doubtful, and may still be right. Neither keeps anyone from going on. */
export type NikVerdict = 'ok' | 'warn' | 'reject';

/**
 * The region where the NIK was first given: neither birthplace nor present address. Codes are cumulative
 * (`32`, `3204`, `320411`). For a citizen abroad only `province` (`99`) is set.
 */
export interface NikRegion {
  readonly province: string | null;
  readonly regency: string | null;
  readonly district: string | null;
  /** `unknown` when any of the codes stands in no list. */
  readonly status: RegionStatus;
}

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
  if (raw.length === 16 && isDigitsOnly(raw)) return readSixteen(raw, dateNumber(today), []);
  const folded = foldNik(raw);
  const { digits, digitsWithLookAlikes, lookAlikes, strangers, isChanged } = folded;
  if (lookAlikes.length === 0 && strangers.length === 0 && digits.length === 16) {
    const findings: NikFinding[] = isChanged
      ? [{ code: 'separators-removed', severity: 'info', field: 'nik', detail: { proposal: digits } }]
      : [];
    return readSixteen(digits, dateNumber(today), findings);
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

function isDigitsOnly(text: string): boolean {
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code < 48 || code > 57) return false;
  }
  return true;
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
function readSixteen(digits: string, today: number, found: NikFinding[]): NikReading {
  const region = readRegion(digits, found);
  const { sex, birthDates } = readBirth(digits, today, found);
  if (twoDigitsAt(digits, 12) + twoDigitsAt(digits, 14) === 0)
    found.push({ code: 'serial-zero', severity: 'stop', field: 'nik', detail: {} });
  if (isFiller(digits)) found.push({ code: 'filler-digits', severity: 'warn', field: 'nik', detail: {} });
  return { digits, verdict: judge(found), findings: found, sex, birthDates, region };
}

function judge(findings: readonly NikFinding[]): NikVerdict {
  let verdict: NikVerdict = 'ok';
  for (const { severity } of findings) {
    if (severity === 'stop') return 'reject';
    if (severity === 'warn') verdict = 'warn';
  }
  return verdict;
}

function readRegion(digits: string, found: NikFinding[]): NikRegion {
  const province = digits.slice(0, 2);
  const provinceNumber = twoDigitsAt(digits, 0);
  if (provinceNumber === 99) {
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
  if (provinceNumber === 54) {
    found.push({ code: 'timor-timur', severity: 'warn', field: 'nik', detail: {} });
    return { province, regency, district, status: 'historic' };
  }
  if (!isKnownProvince(provinceNumber)) {
    found.push(explainNoProvince(province));
    return { province, regency, district, status: 'unknown' };
  }
  const regencyNumber = provinceNumber * 100 + twoDigitsAt(digits, 2);
  const status = regencyStatus(regencyNumber);
  if (status === 'unknown') {
    found.push({ code: 'unknown-regency', severity: 'warn', field: 'nik', detail: { province, regency } });
    return { province, regency, district, status };
  }
  // Only told, not warned of: a NIK is for life, so those given before a region was split are lawful, and
  // a warning would worry everyone from the old Papua, Kalimantan Timur and Sulawesi Selatan for nothing.
  if (status === 'historic') {
    found.push({ code: 'historic-region', severity: 'info', field: 'nik', detail: { regency } });
  }
  if (!isKnownDistrict(regencyNumber, twoDigitsAt(digits, 4))) {
    found.push({ code: 'unknown-district', severity: 'warn', field: 'nik', detail: { regency, district } });
    return { province, regency, district, status: 'unknown' };
  }
  return { province, regency, district, status };
}

function explainNoProvince(province: string): NikFinding {
  const base = { severity: 'stop', field: 'nik' } as const;
  if (province.startsWith('0')) return { ...base, code: 'leading-zero', detail: {} };
  // Numbers given before SIAK (SIMDUK) began with codes of their own, 10 in West Java.
  if (province === '10') return { ...base, code: 'old-number', detail: { province } };
  return { ...base, code: 'unknown-province', detail: { province } };
}

interface Birth {
  readonly sex: Sex | null;
  readonly birthDates: readonly string[];
}

function readBirth(digits: string, today: number, found: NikFinding[]): Birth {
  const typedDay = twoDigitsAt(digits, 6);
  const month = twoDigitsAt(digits, 8);
  const isWoman = typedDay > 40;
  const day = isWoman ? typedDay - 40 : typedDay;
  const isDayPossible = day >= 1 && day <= 31;
  const isMonthPossible = month >= 1 && month <= 12;
  const sex = isDayPossible ? (isWoman ? 'P' : 'L') : null;
  if (isDayPossible && isMonthPossible) {
    return { sex, birthDates: readDates(digits, { day, month, isWoman }, today, found) };
  }
  const slips = findDateSlips(digits, today);
  const base = { severity: 'stop', field: 'nik' } as const;
  if (!isDayPossible)
    found.push({ ...base, code: 'day-impossible', detail: { day: digits.slice(6, 8), slips } });
  if (!isMonthPossible) {
    found.push({ ...base, code: 'month-impossible', detail: { month: digits.slice(8, 10), slips } });
  }
  return { sex, birthDates: NO_DATES };
}

interface DayOfYear {
  readonly day: number;
  readonly month: number;
  readonly isWoman: boolean;
}

function readDates(
  digits: string,
  { day, month, isWoman }: DayOfYear,
  today: number,
  found: NikFinding[],
): string[] {
  const year = twoDigitsAt(digits, 10);
  const older = isoDate(1900 + year, month, day);
  const younger = isoDate(2000 + year, month, day);
  if (older === null && younger === null) {
    const detail = { day, month, year: digits.slice(10, 12), slips: findDateSlips(digits, today) };
    found.push({ code: 'date-impossible', severity: 'stop', field: 'nik', detail });
    return [];
  }
  // Whole years today, negative for a day that is still to come.
  const birth = (1900 + year) * 10_000 + month * 100 + day;
  const olderAge = ageInYears(birth, today);
  const youngerAge = olderAge - 100;
  const isOlderOpen = older !== null && olderAge >= 0;
  const isYoungerOpen = younger !== null && youngerAge >= 0;
  if (isOlderOpen && olderAge >= 17 && olderAge <= 99) return isYoungerOpen ? [older, younger] : [older];
  if (isYoungerOpen && youngerAge >= 17) return isOlderOpen ? [younger, older] : [younger];
  if (!isOlderOpen && !isYoungerOpen) {
    found.push({
      code: 'date-in-future',
      severity: 'stop',
      field: 'nik',
      detail: { date: older ?? younger ?? '' },
    });
    return [];
  }
  const detail = { older: isOlderOpen ? olderAge : null, younger: isYoungerOpen ? youngerAge : null };
  found.push({ code: 'age-unlikely', severity: 'warn', field: 'nik', detail });
  if (!isYoungerOpen) return older === null ? [] : [older];
  if (!isWoman) {
    // A KK number is built alike, with the day on which the card was issued in place of a birth date.
    found.push({ code: 'maybe-kk-number', severity: 'warn', field: 'nik', detail: { issued: younger } });
  }
  return isOlderOpen ? [younger, older] : [younger];
}

/** Nine equal or nine consecutive digits in a row: typed to fill the field, not read from a card. */
const FILLER_RUN = 9;

/** A row of nine among sixteen always holds the eighth and the ninth, so it is sought from there. */
function isFiller(digits: string): boolean {
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
