import { describe, expect, it } from 'vitest';
import { compareNik } from '../../../utils/domain/nik/compare-nik.ts';
import type { NikComparison, NikFinding } from '../../../utils/domain/nik/nik-finding.ts';
import { readNik } from '../../../utils/domain/nik/read-nik.ts';
import type { HintText } from '../../../utils/words/hint-text.ts';
import { nikWords } from '../../../utils/words/nik.ts';
import { NIK_CASES, TODAY } from '../../fixtures/niks/cases.ts';

type WordsOf = (detail: unknown) => HintText;

function say(language: 'id' | 'en', finding: NikFinding | NikComparison): HintText {
  const { findings, comparisons } = nikWords[language];
  const all = { ...findings, ...comparisons } as unknown as Record<string, WordsOf>;
  return all[finding.code]?.(finding.detail) ?? { title: '', details: [] };
}

const spoken = NIK_CASES.flatMap(({ raw }) => {
  const reading = readNik(raw, { today: TODAY });
  return [
    ...reading.findings,
    ...compareNik(reading, { birthDate: '1997-03-06', sex: 'L', against: 'case' }),
    ...compareNik(reading, { birthDate: '06/09/1997', sex: 'P', against: 'form' }),
  ];
});

describe.each(['id', 'en'] as const)('words about a NIK in %s', (language) => {
  it('say every finding calmly and completely', () => {
    for (const finding of spoken) {
      const { title, details } = say(language, finding);
      for (const sentence of [title, ...details]) {
        expect(sentence).not.toBe('');
        expect(sentence).not.toMatch(/undefined|null|NaN|\[object|!$/);
      }
      if (finding.severity === 'stop' || finding.severity === 'warn')
        expect(details.length).toBeGreaterThan(0);
    }
  });
});

describe('words about a NIK', () => {
  it('are met by the cases for every finding', () => {
    const met = new Set(spoken.map(({ code }) => code));
    const known = [...Object.keys(nikWords.id.findings), ...Object.keys(nikWords.id.comparisons)];
    // A birth date that only lies in the future needs a clock before 2000.
    expect(known.filter((code) => !met.has(code as never))).toEqual(['date-in-future']);
  });

  it('name the digit when only one can be the slip', () => {
    const [finding] = readNik('3204110625979901', { today: TODAY }).findings;
    expect(finding && say('id', finding).details.join(' ')).toContain('angka ke-9');
  });

  it('tell of a date still to come', () => {
    const [finding] = readNik('3204112902009901', { today: '1999-01-01' }).findings;
    expect(finding?.code).toBe('date-in-future');
    expect(finding && say('id', finding).title).toContain('29 Februari 2000');
  });

  it('say that a differing date is lawful', () => {
    const reading = readNik('3204114609979901', { today: TODAY });
    const [finding] = compareNik(reading, { birthDate: '1988-01-30', against: 'case' });
    expect(finding && say('id', finding).title).toBe(
      'Menurut NIK lahir 6 September 1997, menurut data kasus ini 30 Januari 1988',
    );
    expect(finding && say('id', finding).details.join(' ')).toContain('NIK tidak berubah');
  });

  it('name the region as it is now', () => {
    expect(
      nikWords.id.region({ province: 'Papua', regency: 'Kabupaten Merauke', provinceNow: 'Papua Selatan' }),
    ).toBe('Wilayah saat NIK dibuat, nama sekarang: Kabupaten Merauke, Papua Selatan');
  });
});
