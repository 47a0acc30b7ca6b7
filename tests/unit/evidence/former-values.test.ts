import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addFormer,
  findReplaced,
  FORMER_FIELDS,
  FORMER_LENGTH_MAX,
  FORMER_MAX,
  joinFormer,
  listFormer,
  type FormerValues,
} from '../../../utils/domain/evidence/former-values.ts';
import type { KnownValues } from '../../../utils/domain/evidence/redact-text.ts';

const NOBODY: KnownValues = { nameAsPrinted: '', nik: '', email: '', phone: '', birthDate: '' };
const BUDI: KnownValues = {
  nameAsPrinted: 'BUDI SANTOSO',
  nik: '3273011708859901',
  email: 'budi@contoh.id',
  phone: '081290001111',
  birthDate: '1985-08-17',
};

describe('values that stood before', () => {
  test('are kept once, the newest last, without the present one', () => {
    const former = [
      { nameAsPrinted: 'BOEDI SANTOSA' },
      { nameAsPrinted: ' budi  santoso' },
      { nameAsPrinted: 'Boedi  Santosa ' },
      { nameAsPrinted: 'BUDI S' },
    ].reduce<FormerValues>((known, values) => addFormer(known, values, BUDI), {});
    expect(former).toEqual({ nameAsPrinted: ['BOEDI SANTOSA', 'BUDI S'] });
  });

  test.each([
    ['nameAsPrinted', ['', ' ', 'B', '1 2 3']],
    ['nik', ['', '32730', 'abc']],
    ['email', ['', 'a@b.c']],
    ['phone', ['', '081290']],
    ['birthDate', ['', '17/08/1985']],
  ] as const)('are not kept of %s when nobody could look for them', (field, values) => {
    for (const value of values) expect(addFormer({}, { [field]: value }, NOBODY)).toEqual({});
  });

  test('are bounded in number and length, and the latest stay', () => {
    let former: FormerValues = {};
    for (let at = 0; at < 50; at += 1) former = addFormer(former, { email: `surat${at}@contoh.id` }, BUDI);
    former = addFormer(former, { nameAsPrinted: 'A'.repeat(5_000) }, BUDI);
    expect(former.email).toHaveLength(FORMER_MAX);
    expect(former.email?.at(-1)).toBe('surat49@contoh.id');
    expect(former.nameAsPrinted?.[0]).toHaveLength(FORMER_LENGTH_MAX);
  });

  test('of two devices are joined, and joining again adds nothing', () => {
    const one = addFormer({}, { nik: '3273011708859902' }, BUDI);
    const other = addFormer(
      addFormer({}, { nik: '3273011708859903' }, BUDI),
      { email: 'lama@contoh.id' },
      BUDI,
    );
    const joined = joinFormer(one, other, BUDI);
    expect(joined).toEqual({
      nik: ['3273011708859902', '3273011708859903'],
      email: ['lama@contoh.id'],
    });
    expect(joinFormer(joined, other, BUDI)).toBe(joined);
    expect(listFormer(joined)).toHaveLength(3);
  });

  test('are what is there no longer; somebody who goes on typing has replaced nothing', () => {
    const now = { ...BUDI, nameAsPrinted: 'BUDI SUSANTO', phone: '0812900011112' };
    expect(findReplaced(BUDI, now)).toEqual({ nameAsPrinted: 'BUDI SANTOSO' });
    expect(findReplaced(now, BUDI)).toEqual({ nameAsPrinted: 'BUDI SUSANTO', phone: '0812900011112' });
    expect(findReplaced(BUDI, NOBODY)).toEqual(BUDI);
    expect(findReplaced(NOBODY, BUDI)).toEqual({});
  });
});

test('whatever is typed, no telling value that was replaced is forgotten', () => {
  const name = fc.stringMatching(/^[A-Z]{2,8}( [A-Z]{2,8}){0,2}$/);
  fc.assert(
    fc.property(fc.array(name, { minLength: 2, maxLength: FORMER_MAX }), (names) => {
      let former: FormerValues = {};
      names.slice(1).forEach((next, at) => {
        const [before, now] = [names[at] ?? '', next].map((nameAsPrinted) => ({ ...NOBODY, nameAsPrinted }));
        if (before && now) former = addFormer(former, findReplaced(before, now), now);
      });
      const last = names.at(-1) ?? '';
      const known = [last, ...(former.nameAsPrinted ?? [])];
      for (const one of names)
        expect(known.some((other) => other.startsWith(one)) || known.includes(one)).toBe(true);
      expect(Object.keys(former).every((field) => FORMER_FIELDS.some((one) => one === field))).toBe(true);
    }),
  );
});
