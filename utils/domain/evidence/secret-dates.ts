/** One known birth date in a folded text, however it is written. */
import type { DigitBlock, DigitRun } from './digit-runs.ts';
import { spanOf } from './secret-numbers.ts';
import type { SecretSpan } from './secret-span.ts';

const SHOWN = '**-**-****';

const MONTH_NAMES: readonly string[] = [
  'januari|january|jan|i',
  'februari|pebruari|february|feb|peb|ii',
  'maret|march|mar|iii',
  'april|apr|iv',
  'mei|may|v',
  'juni|june|jun|vi',
  'juli|july|jul|vii',
  'agustus|august|agust|agus|aug|agu|ags|agt|viii',
  'september|sept|sep|ix',
  'oktober|october|okt|oct|x',
  'november|nopember|nov|nop|xi',
  'desember|december|des|dec|xii',
];

export interface DateSearch {
  /** Finds it in figures, split or not, in any order of day, month and year. */
  readonly inFigures: (run: DigitRun) => SecretSpan[];
  /** Finds it with the month in Indonesian, English or Roman. */
  readonly inWords: (text: string) => SecretSpan[];
}

/** Prepares the search for `isoDate` (`1997-07-06`); null when it is not a whole date. */
export function searchDate(isoDate: string): DateSearch | null {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(isoDate) ?? [];
  if (!year || !month || !day) return null;
  const shortYear = year.slice(2);
  // A woman's NIK holds the day plus forty.
  const days = [day, String(Number(day) + 40)];
  const eightDigits = [day + month + year, month + day + year, year + month + day, year + day + month];
  const sixDigits = days.flatMap((one) => [
    one + month + shortYear,
    shortYear + month + one,
    month + one + shortYear,
  ]);
  const parts = [spellings(day), spellings(month), new Set([year, shortYear])];
  const words = monthPattern(Number(day), MONTH_NAMES[Number(month) - 1] ?? '', year);
  return {
    inFigures: (run) => [
      ...eightDigits.flatMap((digits) => findIn(run, run.digits, 0, digits)),
      ...findSixDigits(run, sixDigits),
      ...findTriples(run, parts),
    ],
    inWords: (text) =>
      Array.from(text.matchAll(words), (match) => ({
        start: match.index,
        end: match.index + match[0].length,
        shown: SHOWN,
      })),
  };
}

function spellings(twoDigits: string): Set<string> {
  return new Set([twoDigits, String(Number(twoDigits))]);
}

function findSixDigits(run: DigitRun, forms: readonly string[]): SecretSpan[] {
  let offset = 0;
  return run.blocks.flatMap((block) => {
    const from = offset;
    offset += block.digits.length;
    return forms.flatMap((digits) => findIn(run, block.digits, from, digits));
  });
}

/** All places of `digits` in `haystack`, whose first digit is digit number `offset` of the run. */
function findIn(run: DigitRun, haystack: string, offset: number, digits: string): SecretSpan[] {
  const found: SecretSpan[] = [];
  for (let at = haystack.indexOf(digits); at >= 0; at = haystack.indexOf(digits, at + 1)) {
    found.push(spanOf(run, offset + at, offset + at + digits.length, SHOWN));
  }
  return found;
}

/** Three neighbouring blocks that are day, month and year in any order. */
function findTriples(run: DigitRun, parts: readonly Set<string>[]): SecretSpan[] {
  const found: SecretSpan[] = [];
  for (let index = 0; index + 2 < run.blocks.length; index += 1) {
    const three = run.blocks.slice(index, index + 3);
    if (!ORDERS.some((order) => order.every((part, place) => holds(parts[part], three[place])))) continue;
    found.push({ start: three[0]?.start ?? 0, end: three[2]?.end ?? 0, shown: SHOWN });
  }
  return found;
}

const ORDERS: readonly (readonly number[])[] = [
  [0, 1, 2],
  [1, 0, 2],
  [2, 1, 0],
  [2, 0, 1],
  [0, 2, 1],
  [1, 2, 0],
];

function holds(spelling: Set<string> | undefined, block: DigitBlock | undefined): boolean {
  return block !== undefined && spelling !== undefined && spelling.has(block.digits);
}

function monthPattern(day: number, names: string, year: string): RegExp {
  const gap = `[\\s.,\\-/'"()_\\u2010-\\u2015]{0,4}`;
  const dayText = `0?${day}(?:st|nd|rd|th)?`;
  const monthText = `(?:of\\s)?(?:${names})`;
  const yearText = `(?:${year}|${year.slice(2)})`;
  const orders = [
    [dayText, monthText, yearText],
    [monthText, dayText, yearText],
    [yearText, monthText, dayText],
  ].map((order) => order.join(gap));
  return new RegExp(`(?<![a-z0-9])(?:${orders.join('|')})(?![0-9])`, 'g');
}
