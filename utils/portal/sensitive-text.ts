/** Where a text repeats personal data: the given values in their usual spellings, and telling shapes. */

export interface TextRange {
  readonly start: number;
  readonly end: number;
}

const ESCAPED = /[.*+?^${}()|[\]\\/-]/g;
const GAP = '[\\s\\u00a0.·-]{0,2}';
const MONTHS = [
  'jan(?:uari|uary)?',
  'feb(?:ruari|ruary)?',
  'mar(?:et|ch)?',
  'apr(?:il)?',
  'me[iy]|may',
  'jun[ie]?',
  'jul[iy]?',
  'ag(?:u?s|ustus)|aug(?:ust)?',
  'sep(?:t|tember)?',
  'o[kc]t(?:ober)?',
  'no[vp](?:ember)?',
  'de[sc](?:ember)?',
];

/** 16 digits in any grouping, e-mail addresses, Indonesian mobile numbers. */
const SHAPES = [
  `(?<!\\d)\\d(?:${GAP}\\d){15}(?!\\d)`,
  '[\\p{L}\\d._%+-]+@[\\p{L}\\d-]+(?:\\.[\\p{L}\\d-]+)+',
  `(?<![\\d+])(?:\\+?62|0)${GAP}8\\d(?:${GAP}\\d){6,11}(?!\\d)`,
];

/** Patterns (flags `giu`) that find the given values and the telling shapes in a text. */
export function sensitivePatterns(values: readonly string[]): RegExp[] {
  const sources = new Set(SHAPES);
  for (const value of values)
    for (const source of spellingsOf(value.normalize('NFKC').trim())) sources.add(source);
  return [...sources].map((source) => new RegExp(source, 'giu'));
}

function spellingsOf(value: string): string[] {
  const date = readDate(value);
  if (date) return spellingsOfDate(...date);
  const digits = value.replace(/[\s.()+-]/g, '');
  if (/^\d{6,}$/.test(digits)) {
    const core = digits.length <= 14 ? digits.replace(/^(62|0)/, '') : digits;
    return [`(?:\\+?62|0)?${GAP}${[...core].join(GAP)}`];
  }
  if (value.length < 3) return [];
  if (value.includes('@')) return [value.replace(ESCAPED, '\\$&')];
  const words = value.split(/\s+/u).filter((word) => /[\p{L}\d]/u.test(word));
  const whole = words.map((word) => word.replace(ESCAPED, '\\$&')).join('[\\s\\u00a0]+');
  // Greetings use one of the names alone.
  const single = words.filter((word) => /^\p{L}{4,}$/u.test(word));
  return [whole, ...single].filter(Boolean).map((source) => `(?<![\\p{L}\\d])${source}(?![\\p{L}\\d])`);
}

function readDate(value: string): [year: string, month: number, day: number] | null {
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(value);
  if (iso) return [iso[1]!, Number(iso[2]), Number(iso[3])];
  const written = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})$/.exec(value);
  return written ? [written[3]!, Number(written[2]), Number(written[1])] : null;
}

function spellingsOfDate(year: string, month: number, day: number): string[] {
  const name = MONTHS[month - 1];
  const dd = `0?${day}`;
  const mm = `0?${month}`;
  const between = '[\\s\\u00a0.,/-]+';
  const numbers = [
    `${dd}${between}${mm}${between}${year}`,
    `${mm}${between}${dd}${between}${year}`,
    `${year}${between}${mm}${between}${dd}`,
  ];
  const words = name
    ? [`${dd}${between}(?:${name})${between}${year}`, `(?:${name})${between}${dd}${between}${year}`]
    : [];
  return [...numbers, ...words].map((source) => `(?<![\\p{L}\\d])${source}(?!\\d)`);
}

/** Every stretch of the text that one of the patterns finds. */
export function findSensitive(text: string, patterns: readonly RegExp[]): TextRange[] {
  return patterns.flatMap((pattern) =>
    [...text.matchAll(pattern)].map(({ index, 0: found }) => ({ start: index, end: index + found.length })),
  );
}
