import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readNik } from '../../../utils/domain/nik/read-nik.ts';
import { NIK_CASES, TODAY } from '../../fixtures/niks/cases.ts';

const read = (raw: string) => readNik(raw, { today: TODAY });
const detailOf = (raw: string, code: string) =>
  read(raw).findings.find((finding) => finding.code === code)?.detail;

describe('readNik', () => {
  it.each(NIK_CASES)('$why: $raw', (example) => {
    const reading = read(example.raw);
    expect(reading.digits).toBe(example.digits);
    expect(reading.verdict).toBe(example.verdict);
    expect(reading.findings.map(({ code }) => code)).toEqual(example.codes);
    if (example.sex !== undefined) expect(reading.sex).toBe(example.sex);
    if (example.birthDates) expect(reading.birthDates).toEqual(example.birthDates);
    if (example.status) expect(reading.region.status).toBe(example.status);
  });

  it('names the position of the letter and proposes the digits', () => {
    expect(detailOf('32O4110609979901', 'letter-for-digit')).toEqual({
      lookAlikes: [{ position: 3, character: 'O', digit: '0' }],
      proposal: '3204110609979901',
    });
    expect(detailOf('٣٢٠٤١١٠٦٠٩٩٧٩٩٠١', 'letter-for-digit')).toMatchObject({ proposal: '3204110609979901' });
    expect(detailOf('NIK 3204110609979901', 'other-characters')).toEqual({
      characters: ['N', 'K', 'I'],
      proposal: '3204110609979901',
    });
  });

  it('says which digit is the slip when only one can be', () => {
    expect(detailOf('3204110625979901', 'month-impossible')).toEqual({
      month: '25',
      slips: [{ position: 9, digits: ['0'] }],
    });
    expect(detailOf('3204118909979901', 'day-impossible')).toMatchObject({ slips: [{ position: 7 }] });
  });

  it('says in which part a digit is missing or too many, when only one part can be', () => {
    expect(detailOf('32041106099799', 'wrong-length')).toEqual({ length: 14, part: null });
    expect(detailOf('320411069799019', 'wrong-length')).toEqual({ length: 15, part: 'birth-date' });
    expect(detailOf('204113009979901', 'wrong-length')).toEqual({ length: 15, part: 'region' });
    expect(detailOf('33204113009979901', 'wrong-length')).toEqual({ length: 17, part: 'region' });
    expect(detailOf('32041131099799001', 'wrong-length')).toEqual({ length: 17, part: null });
  });

  it.each([
    ['one digit', '1'.repeat(16)],
    ['a row upwards', '12' + '34567890'.repeat(2).slice(0, 14)],
    ['pairs', '12'.repeat(8)],
    ['pairs behind three other digits', `327${'13'.repeat(7).slice(0, 13)}`],
    ['groups of three', '123'.repeat(6).slice(0, 16)],
    ['groups of four', '3271'.repeat(4)],
    ['four digits and then pairs', '3271' + '21'.repeat(6)],
  ])('doubts digits that were typed to fill the field: %s', (_what, raw) => {
    const filler = read(raw).findings.find(({ code }) => code === 'filler-digits');
    expect(filler?.severity).toBe('warn');
  });

  it.each([
    ['a person born on 1 January 2001 in 11.01.01', '1101010101019901'],
    ['a person born on 11 November 2001 in 11.01.11', '1101111111019901'],
    ['a person born on 12 December 1931 in 12.12.12', '1212121212319901'],
  ])('does not doubt the digits of %s', (_what, raw) => {
    expect(read(raw).findings.map(({ code }) => code)).not.toContain('filler-digits');
  });

  it('carries the codes of the region, cumulative', () => {
    expect(read('3204110609979901').region).toEqual({
      province: '32',
      regency: '3204',
      district: '320411',
      status: 'current',
    });
    expect(read('9912310609979901').region).toMatchObject({ province: '99', regency: null, district: null });
  });

  it('reads back every NIK it can be given, whatever stands between the digits', () => {
    const birth = fc.date({
      min: new Date('1927-01-01'),
      max: new Date('2009-11-20'),
      noInvalidDate: true,
    });
    const separators = fc.array(fc.constantFrom('', '', ' ', '.', '-', '\u00A0', '\u2013'), {
      minLength: 16,
      maxLength: 16,
    });
    fc.assert(
      fc.property(
        birth,
        fc.boolean(),
        fc.integer({ min: 9900, max: 9999 }),
        separators,
        (date, isWoman, serial, gaps) => {
          const iso = date.toISOString().slice(0, 10);
          const day = Number(iso.slice(8)) + (isWoman ? 40 : 0);
          const digits = `320411${String(day).padStart(2, '0')}${iso.slice(5, 7)}${iso.slice(2, 4)}${serial}`;
          const reading = read([...digits].map((digit, index) => digit + gaps[index]).join(''));
          expect(reading).toMatchObject({ digits, verdict: 'ok', sex: isWoman ? 'P' : 'L' });
          expect(reading.birthDates[0]).toBe(iso);
        },
      ),
    );
  });

  it('never throws, and gives sixteen digits or none', () => {
    const anyText = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.string({ unit: 'grapheme', maxLength: 60 }),
      fc.stringMatching(/^[\d OolI.-]{10,20}$/),
      fc
        .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 40 })
        .map((units) => String.fromCharCode(...units)),
    );
    fc.assert(
      fc.property(anyText, (raw) => {
        const reading = read(raw);
        expect(reading.digits === null || /^\d{16}$/.test(reading.digits)).toBe(true);
        expect(reading.verdict === 'reject').toBe(
          reading.findings.some(({ severity }) => severity === 'stop'),
        );
        for (const date of reading.birthDates) expect(date <= TODAY).toBe(true);
        if (reading.digits !== null) expect(read(reading.digits).birthDates).toEqual(reading.birthDates);
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ['digits', '1'.repeat(10_000_000)],
    ['spaces', ' '.repeat(10_000_000)],
    ['marks that reorder', '\u0301\u0316'.repeat(5_000_000)],
    ['lone surrogates', '\uD800'.repeat(10_000_000)],
  ])('takes ten megabytes of %s', (_what, raw) => {
    expect(read(raw).verdict).toBe('reject');
  });
});
