import { isAdult, isRealDate } from './calendar.ts';
import type { DigitSlip, NikPart } from './nik-finding.ts';
import { dayOfMonth, type NikNumbers, readNikNumbers } from './nik-numbers.ts';
import { isKnownDistrict } from './region.ts';

/**
 * Which single digits of the date part (digits 7 to 12), replaced, would give a birth date of a person
 * aged 17 to 99. One entry for each position that can be the slip; `today` is `yyyymmdd`.
 */
export function findDateSlips(typed: NikNumbers, today: number): DigitSlip[] {
  const { day, month, year } = typed;
  const slips: DigitSlip[] = [];
  const add = (position: number, digits: readonly string[]) => {
    if (digits.length > 0) slips.push({ position, digits });
  };
  if (month >= 1 && month <= 12) {
    add(
      7,
      fittingTens(day, (repaired) => isPlausibleDate(repaired, month, year, today)),
    );
    add(
      8,
      fittingOnes(day, (repaired) => isPlausibleDate(repaired, month, year, today)),
    );
  }
  if (dayOfMonth(typed) >= 1 && dayOfMonth(typed) <= 31) {
    add(
      9,
      fittingTens(month, (repaired) => isPlausibleDate(day, repaired, year, today)),
    );
    add(
      10,
      fittingOnes(month, (repaired) => isPlausibleDate(day, repaired, year, today)),
    );
  }
  // What is real in no leap year is real in none.
  if (isRealDate(2000, month, dayOfMonth(typed))) {
    add(
      11,
      fittingTens(year, (repaired) => isPlausibleDate(day, month, repaired, today)),
    );
    add(
      12,
      fittingOnes(year, (repaired) => isPlausibleDate(day, month, repaired, today)),
    );
  }
  return slips;
}

const DIGITS: readonly string[] = [...'0123456789'];

/** The first digits, other than the typed one, with which the number of two digits would fit. */
function fittingTens(typed: number, isFitting: (repaired: number) => boolean): string[] {
  const ones = typed % 10;
  return DIGITS.filter((_, tens) => tens * 10 + ones !== typed && isFitting(tens * 10 + ones));
}

/** The same for the second digit. */
function fittingOnes(typed: number, isFitting: (repaired: number) => boolean): string[] {
  const tens = typed - (typed % 10);
  return DIGITS.filter((_, ones) => tens + ones !== typed && isFitting(tens + ones));
}

/**
 * Where the digit is that was left out of 15, or typed too often among 17: the one part in which putting
 * one in, or taking one out, gives a NIK of a known district and an adult. Null when several parts can be it.
 */
export function findPartOfSlip(digits: string, today: number): NikPart | null {
  const parts = new Set<NikPart>();
  for (let index = 0; index < 16; index += 1) {
    const part = partAt(index);
    if (parts.has(part)) continue;
    if (repairsAt(digits, index).some((candidate) => isPlausibleNik(candidate, today))) parts.add(part);
  }
  const [first, second] = [...parts];
  return first !== undefined && second === undefined ? first : null;
}

function repairsAt(digits: string, index: number): string[] {
  const head = digits.slice(0, index);
  if (digits.length === 17) return [head + digits.slice(index + 1)];
  if (digits.length === 15) return DIGITS.map((digit) => head + digit + digits.slice(index));
  return [];
}

function partAt(index: number): NikPart {
  if (index < 6) return 'region';
  return index < 12 ? 'birth-date' : 'serial';
}

function isPlausibleNik(digits: string, today: number): boolean {
  const numbers = readNikNumbers(digits);
  if (numbers === null || numbers.serial === 0) return false;
  const { province, regency, district, day, month, year } = numbers;
  return isKnownDistrict(province * 100 + regency, district) && isPlausibleDate(day, month, year, today);
}

/** Day and year as they are written: 40 more for a woman, without century. */
function isPlausibleDate(writtenDay: number, month: number, year: number, today: number): boolean {
  const day = dayOfMonth({ day: writtenDay });
  return isAdultBorn(1900 + year, month, day, today) || isAdultBorn(2000 + year, month, day, today);
}

function isAdultBorn(year: number, month: number, day: number, today: number): boolean {
  return isRealDate(year, month, day) && isAdult(year * 10_000 + month * 100 + day, today);
}
