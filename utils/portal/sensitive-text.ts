/** Where a text repeats personal data: the given values in their usual spellings, and telling shapes. */

export interface TextRange {
  readonly start: number;
  readonly end: number;
}

const ESCAPED = /[.*+?^${}()|[\]\\/]/g;
const GAP = '[\\s.·-]{0,2}';
/** How the names of the months begin, in Indonesian and in English. */
const MONTHS = 'jan,feb,mar,apr,me[iy]|may,jun,jul,ag|aug,sep,o[kc]t,no[vp],de[sc]'.split(',');

const CODE_WORD = '(?:otp|kode|code|pin)';
const CODE = '\\d[\\d -]{2,8}\\d';

/**
 * 16 digits in any grouping, e-mail addresses, Indonesian mobile numbers, JSON web tokens, codes beside a word
 * for them, and what is given as a password. What stands before an @ has a limit (64, RFC 5321), or a long word
 * would be read to its end from each of its letters.
 */
const SHAPES = [
  `(?<!\\d)\\d(?:${GAP}\\d){15}(?!\\d)`,
  '[\\p{L}\\d._%+-]{1,64}@[\\p{L}\\d-]+(?:\\.[\\p{L}\\d-]+)+',
  `(?<![\\d+])(?:\\+?62|0)${GAP}8\\d(?:${GAP}\\d){6,11}(?!\\d)`,
  'eyJ[\\w-]+\\.[\\w.-]+',
  `(?<=${CODE_WORD}\\D{0,30})${CODE}`,
  `${CODE}(?=\\D{0,30}${CODE_WORD})`,
  '(?<=(?:password|sandi)\\s?[:=]\\s?)\\S+',
];

/** Patterns (flags `giu`) that find the given values and the telling shapes in a text. */
export function sensitivePatterns(values: readonly string[]): RegExp[] {
  const sources = values.flatMap((value) => spellingsOf(value.normalize('NFKC').trim()));
  return [...new Set([...SHAPES, ...sources])].map((source) => new RegExp(source, 'giu'));
}

function spellingsOf(value: string): string[] {
  const date = readDate(value);
  if (date) return spellingsOfDate(date);
  const digits = value.replace(/[\s.()+-]/g, '');
  if (/^\d{6,}$/.test(digits)) {
    const core = digits.length <= 14 ? digits.replace(/^(62|0)/, '') : digits;
    return [`(?:\\+?62|0)?${GAP}${[...core].join(GAP)}`];
  }
  if (value.length < 3) return [];
  const escaped = value.replace(ESCAPED, '\\$&');
  if (value.includes('@')) return [escaped];
  const words = escaped.split(/\s+/u);
  const whole = words.join('\\s+');
  // Greetings use one of the names alone.
  const single = words.filter((word) => /^\p{L}{4,}$/u.test(word));
  return [whole, ...single].map((source) => `(?<![\\p{L}\\d])${source}(?![\\p{L}\\d])`);
}

/** Day, month and year; null when the value is no date. */
function readDate(value: string): string[] | null {
  const parts = /^(\d{1,4})[-/. ](\d\d?)[-/. ](\d{1,4})$/.exec(value)?.slice(1) ?? null;
  return parts && parts[0]!.length > 2 ? parts.toReversed() : parts;
}

function spellingsOfDate([day, month, year]: readonly string[]): string[] {
  const dd = `0?${Number(day)}`;
  const mm = `0?${Number(month)}`;
  const word = `(?:${MONTHS[Number(month) - 1]})\\p{L}*`;
  return [
    [dd, mm, year],
    [mm, dd, year],
    [year, mm, dd],
    [dd, word, year],
    [word, dd, year],
  ].map((parts) => `(?<![\\p{L}\\d])${parts.join('[\\s.,/-]+')}(?!\\d)`);
}

/** Every stretch of the text that one of the patterns finds. */
export function findSensitive(text: string, patterns: readonly RegExp[]): TextRange[] {
  return patterns.flatMap((pattern) =>
    [...text.matchAll(pattern)].map(({ index, 0: found }) => ({ start: index, end: index + found.length })),
  );
}
