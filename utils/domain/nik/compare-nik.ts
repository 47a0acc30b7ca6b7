import type { Sex } from '../form/form.ts';
import type { ComparedWith, DigitSlip, NikComparison } from './nik-finding.ts';
import { parseTypedDate } from './parse-typed.ts';
import type { NikReading } from './read-nik.ts';

export interface NikCounterpart {
  /** ISO 8601, or as typed in the form; a date that is not complete is not compared. */
  readonly birthDate?: string;
  readonly sex?: Sex;
  readonly against: ComparedWith;
}

/**
 * Whether birth date and sex in the NIK agree with the case or with the form. A NIK stays the same when a
 * birth date is corrected (PP 40/2019 art. 30(2)), so a difference is a warning, never a stop. Says
 * nothing while the NIK has not 16 digits.
 */
export function compareNik(
  reading: NikReading,
  { birthDate, sex, against }: NikCounterpart,
): NikComparison[] {
  if (reading.digits === null) return [];
  const found: NikComparison[] = [];
  const expected = birthDate === undefined ? null : parseTypedDate(birthDate);
  if (expected !== null) found.push(compareBirthDate(reading, reading.digits, expected, against));
  if (sex !== undefined && reading.sex !== null) {
    found.push(
      sex === reading.sex
        ? { code: 'sex-agrees', severity: 'ok', field: 'nik', detail: { against, sex } }
        : {
            code: 'sex-differs',
            severity: 'warn',
            field: 'nik',
            detail: { against, expected: sex, inNik: reading.sex },
          },
    );
  }
  return found;
}

function compareBirthDate(
  reading: NikReading,
  digits: string,
  expected: string,
  against: ComparedWith,
): NikComparison {
  if (reading.birthDates.includes(expected)) {
    return { code: 'birth-date-agrees', severity: 'ok', field: 'nik', detail: { against, date: expected } };
  }
  const [year = '', month = '', day = ''] = expected.split('-');
  const isDayMonthSwapped = reading.birthDates.includes(`${year}-${day}-${month}`);
  return {
    code: 'birth-date-differs',
    severity: 'warn',
    field: 'nik',
    detail: {
      against,
      expected,
      inNik: reading.birthDates,
      isDayMonthSwapped,
      slip: isDayMonthSwapped ? null : findSlip(digits, datePartsOf(expected, reading.sex)),
    },
  };
}

/** Digits 7 to 12 as they would be for that birth date; for both sexes while the sex is not known. */
function datePartsOf(isoDate: string, sex: Sex | null): string[] {
  const [year = '', month = '', day = ''] = isoDate.split('-');
  const tail = month + year.slice(2);
  const man = day + tail;
  const woman = String(Number(day) + 40) + tail;
  if (sex === null) return [man, woman];
  return [sex === 'L' ? man : woman];
}

function findSlip(digits: string, expectedParts: readonly string[]): DigitSlip | null {
  for (const expected of expectedParts) {
    const differing = [...expected].flatMap((digit, index) => (digit === digits[6 + index] ? [] : [index]));
    const [only, another] = differing;
    if (only !== undefined && another === undefined) {
      return { position: 7 + only, digits: [expected[only] ?? ''] };
    }
  }
  return null;
}
