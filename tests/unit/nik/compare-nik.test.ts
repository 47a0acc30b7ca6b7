import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareNik } from '../../../utils/domain/nik/compare-nik.ts';
import { groupNik } from '../../../utils/domain/nik/group-nik.ts';
import { parseTypedDate, parseTypedSex } from '../../../utils/domain/nik/parse-typed.ts';
import { readNik } from '../../../utils/domain/nik/read-nik.ts';
import { TODAY } from '../../fixtures/niks/cases.ts';

const read = (raw: string) => readNik(raw, { today: TODAY });
const woman = read('3204114609979901');

describe('compareNik', () => {
  it('agrees with the same date and sex, however typed', () => {
    for (const birthDate of ['1997-09-06', '06/09/1997', '06-09-1997', '6 September 1997']) {
      expect(compareNik(woman, { birthDate, sex: 'P', against: 'form' })).toEqual([
        {
          code: 'birth-date-agrees',
          severity: 'ok',
          field: 'nik',
          detail: { against: 'form', date: '1997-09-06' },
        },
        { code: 'sex-agrees', severity: 'ok', field: 'nik', detail: { against: 'form', sex: 'P' } },
      ]);
    }
  });

  it('agrees with either open century', () => {
    const reading = read('3204111010059901');
    expect(compareNik(reading, { birthDate: '1905-10-10', against: 'case' })[0]?.code).toBe(
      'birth-date-agrees',
    );
    expect(compareNik(reading, { birthDate: '2005-10-10', against: 'case' })[0]?.code).toBe(
      'birth-date-agrees',
    );
  });

  it('warns of another date and sex, never stops', () => {
    const found = compareNik(woman, { birthDate: '1988-01-30', sex: 'L', against: 'case' });
    expect(found).toMatchObject([
      {
        code: 'birth-date-differs',
        severity: 'warn',
        detail: { expected: '1988-01-30', inNik: ['1997-09-06'], isDayMonthSwapped: false, slip: null },
      },
      { code: 'sex-differs', severity: 'warn', detail: { expected: 'L', inNik: 'P' } },
    ]);
  });

  it('finds the one digit that differs, also when the date in the NIK is impossible', () => {
    expect(compareNik(woman, { birthDate: '1999-09-06', against: 'case' })).toMatchObject([
      { detail: { slip: { position: 12, digits: ['9'] } } },
    ]);
    const impossible = read('3204114613979901');
    expect(compareNik(impossible, { birthDate: '1997-03-06', against: 'case' })).toMatchObject([
      { detail: { inNik: [], slip: { position: 9, digits: ['0'] } } },
    ]);
  });

  it('sees day and month swapped', () => {
    expect(compareNik(woman, { birthDate: '1997-06-09', against: 'case' })).toMatchObject([
      { detail: { isDayMonthSwapped: true, slip: null } },
    ]);
  });

  it('says nothing without sixteen digits, without a whole date, without a sex', () => {
    expect(compareNik(read('320411'), { birthDate: '1997-09-06', sex: 'P', against: 'case' })).toEqual([]);
    expect(compareNik(woman, { birthDate: '06/09/19', against: 'form' })).toEqual([]);
    expect(compareNik(woman, { birthDate: '', against: 'case' })).toEqual([]);
    expect(compareNik(read('3204110013979901'), { sex: 'P', against: 'case' })).toEqual([]);
  });
});

describe('parseTypedDate', () => {
  it.each([
    ['06/09/1997', '1997-09-06'],
    ['6/9/1997', '1997-09-06'],
    ['06-09-1997', '1997-09-06'],
    ['06.09.1997', '1997-09-06'],
    ['06 – 09 – 1997', '1997-09-06'],
    ['06091997', '1997-09-06'],
    ['1997-09-06', '1997-09-06'],
    ['1997/9/6', '1997-09-06'],
    ['０６／０９／１９９７', '1997-09-06'],
    ['6 September 1997', '1997-09-06'],
    ['17 Agustus 1990', '1990-08-17'],
    ['1 okt. 2001', '2001-10-01'],
    [' 29/02/2000 ', '2000-02-29'],
    ['29/02/1900', null],
    ['31/04/1990', null],
    ['13/13/1990', null],
    ['06/09/97', null],
    ['06/09', null],
    ['6 Foo 1997', null],
    ['', null],
    ['dd/mm/yyyy', null],
  ])('%s', (text, expected) => {
    expect(parseTypedDate(text)).toBe(expected);
  });

  it('never throws, and gives a real date or null', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^[\d/ .-]{6,12}$/)), (text) => {
        const parsed = parseTypedDate(text);
        expect(parsed === null || new Date(parsed).toISOString().startsWith(parsed)).toBe(true);
      }),
    );
  });
});

describe('parseTypedSex', () => {
  it.each([
    ['Laki-laki', 'L'],
    ['LAKI LAKI', 'L'],
    ['Pria', 'L'],
    ['l', 'L'],
    ['Perempuan', 'P'],
    ['Wanita', 'P'],
    ['Female', 'P'],
    ['', null],
    ['lainnya', null],
  ])('%s', (text, expected) => {
    expect(parseTypedSex(text)).toBe(expected);
  });
});

describe('groupNik', () => {
  it.each([
    ['', []],
    ['320', ['320']],
    ['320411', ['320411']],
    ['3204114', ['320411', '4']],
    ['3204114609979901', ['320411', '460997', '9901']],
    ['32041146099799011', ['320411', '460997', '9901', '1']],
  ])('%s', (digits, groups) => {
    expect(groupNik(digits)).toEqual(groups);
  });

  it('loses no digit', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^\d{0,30}$/), (digits) => {
        expect(groupNik(digits).join('')).toBe(digits);
      }),
    );
  });
});
