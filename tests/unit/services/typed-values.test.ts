import { describe, expect, test } from 'vitest';
import type { TypedValues } from '../../../utils/contracts/messages.ts';
import { mergeValues } from '../../../utils/services/typed-values.ts';

const FIRST = '3171050609979901';
const SECOND = '3273014102859902';

describe('what was typed in earlier steps', () => {
  test('stays while a NIK is typed for the first time, digit by digit', () => {
    const typed = ['3', '317105', FIRST.slice(0, 15), FIRST].reduce<TypedValues>(
      (values, nik) => mergeValues(values, { nik }),
      { phone: '81290001234' },
    );
    expect(typed).toEqual({ phone: '81290001234', nik: FIRST });
  });

  test('stays when only spaces, dots or dashes of the NIK change', () => {
    expect(mergeValues({ nik: FIRST, name: 'Ratna' }, { nik: '317105.060997-9901' })).toMatchObject({
      name: 'Ratna',
    });
  });

  test('goes when a whole NIK becomes another one', () => {
    expect(mergeValues({ nik: FIRST, name: 'Ratna' }, { nik: SECOND })).toEqual({ nik: SECOND });
    expect(mergeValues({ nik: FIRST, name: 'Ratna' }, { nik: FIRST.slice(0, 15) })).toEqual({
      nik: FIRST.slice(0, 15),
    });
  });

  test('goes when the field of the NIK was emptied', () => {
    expect(mergeValues({ nik: '3171', name: 'Ratna' }, { nik: '', email: '' })).toEqual({
      nik: '',
      email: '',
    });
  });
});
