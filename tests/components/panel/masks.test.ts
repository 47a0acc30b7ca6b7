import { describe, expect, test } from 'vitest';
import { masks } from '../../../entrypoints/sidepanel/masks.ts';

describe('masked values', () => {
  test.each([
    ['3204114609979901', '32••••••••••••01'],
    ['320411 460997 9901', '32•••• •••••• ••01'],
    ['0812-0000-9901', '08••-••••-••01'],
    ['06/09/1997', '••/••/••••'],
    ['32041', '•••••'],
    ['', ''],
  ])('%s shows as %s', (value, masked) => {
    expect(masks.value(value)).toBe(masked);
  });

  test.each([
    ['warung.tirta@contoh.example', 'w•••@c•••.example'],
    ['a@b.id', 'a•••@b•••.id'],
    ['a@b', 'a•••@•••'],
    ['not an address', '•••'],
  ])('%s shows as %s', (email, masked) => {
    expect(masks.email(email)).toBe(masked);
  });

  test('the mask of an address does not tell its length', () => {
    expect(masks.email('abc@contoh.example')).toHaveLength(masks.email('abcdefghijkl@contoh.example').length);
  });
});

describe('groups of a NIK', () => {
  test.each([
    ['3204114609979901', '320411 460997 9901'],
    ['3204114', '320411 4'],
    ['32041146099799012', '320411 460997 9901 2'],
    ['320411 460997 9901', '320411 460997 9901'],
    ['', ''],
  ])('%s', (nik, grouped) => {
    expect(masks.groupNik(nik)).toBe(grouped);
  });
});
