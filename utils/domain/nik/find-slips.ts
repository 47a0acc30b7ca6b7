import { ageInYears, isRealDate } from './calendar.ts';
import type { DigitSlip, NikPart } from './nik-finding.ts';
import { isKnownDistrict, isKnownProvince } from './region.ts';

/** Ages at which a person registers a business. */
const YOUNGEST = 17;
const OLDEST = 99;

/**
 * Which single digits of the date part (digits 7 to 12), replaced, would give a birth date of a person
 * aged 17 to 99. One entry for each position that can be the slip; `today` is `yyyymmdd`.
 */
export function findDateSlips(digits: string, today: number): DigitSlip[] {
  const slips: DigitSlip[] = [];
  for (let index = 6; index < 12; index += 1) {
    const fitting = [...'0123456789'].filter(
      (digit) =>
        digit !== digits[index] &&
        isPlausibleDatePart(digits.slice(6, index) + digit + digits.slice(index + 1, 12), today),
    );
    if (fitting.length > 0) slips.push({ position: index + 1, digits: fitting });
  }
  return slips;
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
  if (digits.length === 15) return [...'0123456789'].map((digit) => head + digit + digits.slice(index));
  return [];
}

function partAt(index: number): NikPart {
  if (index < 6) return 'region';
  return index < 12 ? 'birth-date' : 'serial';
}

function isPlausibleNik(digits: string, today: number): boolean {
  return (
    isKnownProvince(Number(digits.slice(0, 2))) &&
    isKnownDistrict(Number(digits.slice(0, 4)), Number(digits.slice(4, 6))) &&
    digits.slice(12) !== '0000' &&
    isPlausibleDatePart(digits.slice(6, 12), today)
  );
}

function isPlausibleDatePart(datePart: string, today: number): boolean {
  const typedDay = Number(datePart.slice(0, 2));
  const day = typedDay > 40 ? typedDay - 40 : typedDay;
  const month = Number(datePart.slice(2, 4));
  return [1900, 2000].some((century) => {
    const year = century + Number(datePart.slice(4, 6));
    const age = ageInYears(year * 10_000 + month * 100 + day, today);
    return isRealDate(year, month, day) && age >= YOUNGEST && age <= OLDEST;
  });
}
