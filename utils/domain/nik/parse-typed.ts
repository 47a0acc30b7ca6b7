import type { Sex } from '../form/form.ts';
import { isoDate } from './calendar.ts';

/** No date or sex written out is longer. */
const LONGEST_TEXT = 60;

const DAY_MONTH_YEAR = /^(\d{1,2})[\s/.,-]{1,3}(\d{1,2})[\s/.,-]{1,3}(\d{4})$/;
const YEAR_MONTH_DAY = /^(\d{4})[/.-](\d{1,2})[/.-](\d{1,2})$/;
const DIGITS_ONLY = /^(\d{2})(\d{2})(\d{4})$/;
const WITH_MONTH_NAME = /^(\d{1,2})[\s/.,-]{1,3}(\p{L}{3,10})\.?[\s/.,-]{1,3}(\d{4})$/u;

/** First three letters of the months, Indonesian and English. */
const MONTH_OF_NAME: Readonly<Record<string, number>> = {
  jan: 1,
  feb: 2,
  peb: 2,
  mar: 3,
  apr: 4,
  mei: 5,
  may: 5,
  jun: 6,
  jul: 7,
  agu: 8,
  ags: 8,
  aug: 8,
  sep: 9,
  okt: 10,
  oct: 10,
  nov: 11,
  nop: 11,
  des: 12,
  dec: 12,
};

/**
 * A date as people type it: `dd/mm/yyyy`, `dd-mm-yyyy`, `dd.mm.yyyy`, `6 September 1997`, `06091997` or
 * ISO 8601. Returns ISO 8601, or null when it is incomplete or no such day exists.
 */
export function parseTypedDate(text: string): string | null {
  if (text.length > LONGEST_TEXT) return null;
  const folded = text
    .normalize('NFKC')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .trim();
  const iso = YEAR_MONTH_DAY.exec(folded);
  if (iso) return isoDate(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const numeric = DAY_MONTH_YEAR.exec(folded) ?? DIGITS_ONLY.exec(folded);
  if (numeric) return isoDate(Number(numeric[3]), Number(numeric[2]), Number(numeric[1]));
  const named = WITH_MONTH_NAME.exec(folded);
  if (!named) return null;
  const month = MONTH_OF_NAME[(named[2] ?? '').slice(0, 3).toLowerCase()];
  return month === undefined ? null : isoDate(Number(named[3]), month, Number(named[1]));
}

/** `Laki-laki`, `LAKI LAKI`, `Pria`, `L`, `Male` or the other sex likewise; null for anything else. */
export function parseTypedSex(text: string): Sex | null {
  if (text.length > LONGEST_TEXT) return null;
  const letters = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}]/gu, '');
  if (['l', 'lk', 'lakilaki', 'laki', 'pria', 'male', 'm'].includes(letters)) return 'L';
  if (['p', 'pr', 'perempuan', 'wanita', 'female', 'f'].includes(letters)) return 'P';
  return null;
}
