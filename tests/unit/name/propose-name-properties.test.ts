import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { proposeName } from '../../../utils/domain/name/propose-name.ts';

const SEED = 20_261_121;
const RUNS = 3_000;

/** Parts of names and titles, put together in every wrong way. */
const FRAGMENTS =
  'H.|H|Drs.|Dr.|S.H.|SE|, |,|. |.| |  |(Purn)|(Uwi)|(|)|"|M.|Moh.|WIRA|Ali|KENCANA|S|Pd|I|Dt.|alias|TNI|Mayor|Brigjen|Hj.|Andi|-|\'|Sp.|A|K|(K)|MM|MA|SP|BA|HM.|KH|Tgk|Haji|I Made|Prof|MSi|/|;|"Uwi"|\'Uwi\'|bin|Ir|DR|R.|Tuan Guru|1'.split(
    '|',
  );
const FOREIGN = [
  '\u200b',
  '\u0410',
  '\u2019',
  '\uff22',
  'é',
  '🙂',
  '\u0301',
  'ß',
  '\t',
  '\u00a0',
  '\u1112\u1161',
  'ﷺ',
  '\ud800',
];

const typedName = fc.oneof(
  fc.array(fc.constantFrom(...FRAGMENTS), { maxLength: 14 }).map((parts) => parts.join('')),
  fc.array(fc.constantFrom(...FRAGMENTS), { maxLength: 9 }).map((parts) => parts.join(' ')),
);
/** A word in quotes behind or between titles: what is left behind it may be a title only then. */
const quotedAmongTitles = fc
  .tuple(
    fc.constantFrom('WIRA', 'H. WIRA', 'WIRA KENCANA', 'M. WIRA'),
    fc.array(
      fc.constantFrom(
        'SSN',
        'SH',
        'MM',
        'SE',
        'MBA',
        "'Uwi'",
        '"Uwi"',
        '(Uwi)',
        "'SH'",
        'Dr',
        'MA',
        '(Purn)',
        'KENCANA',
      ),
      { maxLength: 6 },
    ),
  )
  .map(([name, rest]) => [name, ...rest].join(' '));
const anyText = fc.oneof(
  quotedAmongTitles,
  typedName,
  fc.array(fc.constantFrom(...FRAGMENTS, ...FOREIGN), { maxLength: 14 }).map((parts) => parts.join('')),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.string({ unit: 'binary', maxLength: 40 }),
);

/** What NFKC leaves alone, and a proposal does not. */
const REPLACED = new Set<string>(['curly-mark', 'odd-space', 'look-alike-letter']);

const lettersOf = (text: string): string => text.toUpperCase().replace(/[^A-Z0-9]/g, '');

function isSubsequence(part: string, whole: string): boolean {
  let at = 0;
  for (let unit = 0; unit < whole.length; unit++) if (whole[unit] === part[at]) at += 1;
  return at === part.length;
}

function check<Value>(arbitrary: fc.Arbitrary<Value>, predicate: (value: Value) => void): void {
  fc.assert(fc.property(arbitrary, predicate), { seed: SEED, numRuns: RUNS });
}

describe('proposeName holds for any text', () => {
  it('answers, with spans inside the text and in order', () => {
    check(anyText, (raw) => {
      const answer = proposeName(raw);
      let last = 0;
      for (const { text, start, end } of answer.removed) {
        expect(raw.slice(start, end)).toBe(text);
        expect(start).toBeGreaterThanOrEqual(last);
        last = start;
      }
      for (const { spans } of answer.findings) {
        for (const { start, end } of spans)
          expect(start >= 0 && end <= raw.length && start <= end).toBe(true);
      }
    });
  });

  it('proposes the same for its own proposal', () => {
    check(anyText, (raw) => {
      const { proposal } = proposeName(raw);
      expect(proposeName(proposal).proposal).toBe(proposal);
    });
  });

  it('proposes the same for its own proposal where something was quoted among titles', () => {
    check(quotedAmongTitles, (raw) => {
      const { proposal } = proposeName(raw);
      expect(proposeName(proposal).proposal).toBe(proposal);
    });
  });

  it('proposes a subsequence of the capitals (NFKC), unless it says which characters it replaced', () => {
    check(anyText, (raw) => {
      const { proposal, findings } = proposeName(raw);
      const isTold = findings.some(({ code }) => REPLACED.has(code));
      expect(isTold || isSubsequence(proposal, raw.normalize('NFKC').toUpperCase())).toBe(true);
    });
  });

  it('has no space at the ends', () => {
    check(anyText, (raw) => {
      const { proposal } = proposeName(raw);
      expect(proposal).toBe(proposal.trim());
    });
  });

  it('compares with any other text', () => {
    check(fc.tuple(anyText, anyText), ([raw, asPrinted]) => {
      const { comparison } = proposeName(raw, { asPrinted });
      expect(comparison?.typed.map(({ text }) => text).join('')).toBe(raw);
      expect(comparison?.printed.map(({ text }) => text).join('')).toBe(asPrinted);
    });
  });

  it('agrees with itself in any case', () => {
    check(typedName, (raw) => {
      expect(proposeName(raw.toLowerCase(), { asPrinted: raw.toUpperCase() }).comparison?.agrees).toBe(true);
    });
  });
});

describe('proposeName holds for plain keyboards', () => {
  it('proposes a subsequence of the capitals', () => {
    check(fc.oneof(typedName, fc.string({ maxLength: 40 })), (raw) => {
      const typed = raw.replaceAll('`', "'").toUpperCase();
      expect(isSubsequence(proposeName(raw).proposal, typed)).toBe(true);
    });
  });

  it('loses no letter that is not in what was removed, and adds none', () => {
    check(fc.oneof(typedName, fc.string({ maxLength: 40 })), (raw) => {
      const { proposal, removed } = proposeName(raw);
      let rest = '';
      let reached = 0;
      for (const { start, end } of removed) {
        rest += raw.slice(reached, Math.max(start, reached));
        reached = Math.max(end, reached);
      }
      rest += raw.slice(reached);
      expect(lettersOf(proposal)).toBe(lettersOf(rest));
    });
  });

  it('joins and splits no word', () => {
    const letters = fc.stringMatching(/^[A-Z]{3,8}$/);
    check(
      fc.tuple(letters, fc.constantFrom(' ', '  ', '. ', '.', '-', "'", ' (Uwi) ', ', '), letters),
      ([one, gap, other]) => {
        const typed = `${one}${gap}${other}`;
        for (const word of proposeName(typed).proposal.split(' ')) expect(typed).toContain(word);
      },
    );
  });
});
