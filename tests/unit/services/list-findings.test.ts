import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TypedValues } from '../../../utils/contracts/messages.ts';
import { FORM_FINDINGS } from '../../../utils/domain/diagnosis/form-finding.ts';
import { listFindings } from '../../../utils/services/form-check/list-findings.ts';
import { activeCase } from './recording-world.ts';

const TODAY = '2026-11-21';
const find = (values: TypedValues, part: Partial<typeof activeCase> = {}) =>
  listFindings(values, { ...activeCase, ...part }, TODAY);

describe('the name', () => {
  it.each([
    ['RATNA WULANDARI KUSUMA', ['name-as-printed']],
    ['ratna wulandari kusuma', ['name-as-printed']],
    ['Ratna Wulandari Kusuma, S.E.', ['title-in-name']],
    ['RATNA WULANDARI KUSUMO', ['name-letter']],
    ['RATNA  WULANDARI KUSUMA', ['double-space', 'name-space']],
    ['RATNA WULAN DARI KUSUMA', ['name-space']],
    ['KUSUMA RATNA WULANDARI', ['name-order']],
    ['RATNA W. KUSUMA', ['name-shortened']],
    ['RATNA WULANDARI KUSUMA (RARA)', ['nickname-in-name']],
    ['RATNA\u200B WULANDARI KUSUMA', ['name-invisible']],
    ['', []],
  ] as const)('%s: %j', (name, expected) => {
    expect(find({ name })).toEqual(expect.arrayContaining([...expected]));
    if (expected[0] !== 'name-as-printed') expect(find({ name })).not.toContain('name-as-printed');
  });

  it('with a title on the KTP, typed or left out', () => {
    const printed = { nameAsPrinted: 'DRS. BAGUS PRATAMA', titlesOnKtp: 'DRS.' };
    expect(find({ name: 'DRS. BAGUS PRATAMA' }, printed)).toEqual(['name-as-printed']);
    expect(find({ name: 'BAGUS PRATAMA' }, printed)).toEqual(['title-left-out']);
  });

  it('with an apostrophe as on the KTP', () => {
    const printed = { nameAsPrinted: "NUR MA'RUF" };
    expect(find({ name: "Nur Ma'ruf" }, printed)).toEqual(['name-as-printed', 'apostrophe-in-name']);
    expect(find({ name: 'NUR MARUF' }, printed)).toEqual(['name-mark']);
  });

  it('without the print says that nothing was compared', () => {
    expect(listFindings({ name: 'RATNA WULANDARI, S.E.' }, null, TODAY)).toEqual([
      'title-in-name',
      'name-not-compared',
    ]);
  });
});

describe('numbers, dates and contacts', () => {
  it.each([
    [{ nik: '3171 0506 0997 9901' }, ['nik-impossible'], false],
    [{ nik: '3171054609979901' }, ['nik-unlike-case'], true],
    [{ nik: activeCase.nik }, ['nik-as-case'], true],
    [{ nik: '31710506099799' }, ['nik-unlike-case', 'nik-impossible'], true],
    [{ birthDate: '06/09/1997' }, ['date-as-case'], true],
    [{ birthDate: '09/06/1997' }, ['date-unlike-case', 'day-month-swapped', 'date-unlike-nik'], true],
    [{ sex: 'Perempuan' }, ['sex-unlike-nik'], true],
    [{ sex: 'Laki-laki' }, ['sex-unlike-case'], true],
    [{ email: 'lain@contoh.id' }, ['email-unlike-case'], true],
    [{ email: ' RATNA.KUSUMA@contoh.id ' }, ['email-unlike-case'], false],
    [{ phone: '081290001234' }, ['phone-with-prefix'], true],
    [{ phone: '81290001235' }, ['phone-unlike-case'], true],
    [{ phone: '81290001234' }, ['phone-with-prefix', 'phone-unlike-case'], false],
  ] as const)('%j: %j %s', (values, codes, isFound) => {
    const found = find(values);
    for (const code of codes) expect(found.includes(code), code).toBe(isFound);
  });

  it('a KK number looks like a child', () => {
    expect(find({ nik: '3171050511209901' })).toContain('nik-like-kk');
  });
});

it('never tells what was typed: known codes, each once, whatever the values', () => {
  const text = fc.string({ unit: 'grapheme', maxLength: 60 });
  const values = fc.record(
    { name: text, nik: text, birthDate: text, sex: text, email: text, phone: text, applicantKind: text },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(values, fc.boolean(), (typed, hasCase) => {
      const found = listFindings(typed, hasCase ? activeCase : null, TODAY);
      expect(FORM_FINDINGS).toEqual(expect.arrayContaining(found));
      expect(new Set(found).size).toBe(found.length);
    }),
  );
});
