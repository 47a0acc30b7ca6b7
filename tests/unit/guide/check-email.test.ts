import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkEmail } from '../../../utils/domain/guide/check-email.ts';

const codesOf = (email: string) => checkEmail(email).map(({ code }) => code);

describe('easy to remember', () => {
  test.each([
    'budi.santoso@gmail.com',
    'warungtirta@yahoo.co.id',
    'tirtawangi1997@gmail.com',
    'toko.sumber-rejeki@contoh.example',
    'cantika.gamerani@outlook.com',
    'krisnyoman@mail.com',
    'ida.bagus.mantra@ymail.com',
    'sri88@icloud.com',
    '  Budi.Santoso@Gmail.com ',
    '',
  ])('"%s" needs no second look', (email) => {
    expect(checkEmail(email)).toEqual([]);
  });
});

describe('worth a second look', () => {
  test.each([
    ['budi', 'incomplete'],
    ['budi@gmail', 'incomplete'],
    ['budi santoso@gmail.com', 'incomplete'],
    ['budi@@gmail.com', 'incomplete'],
    ['budi@mailinator.com', 'throwaway'],
    ['budi@kotak.yopmail.com', 'throwaway'],
    ['budi19902@gmail.com', 'many-digits'],
    ['budi812@gmail.com', undefined],
    ['budi8123@gmail.com', 'many-digits'],
    ['b1d2i3456@contoh.example', 'many-digits'],
    ['wqxzrtk@gmail.com', 'random-letters'],
    ['x7k2p9q@gmail.com', 'random-letters'],
    ['budi.s_a-n@gmail.com', 'many-marks'],
    ['warung.sembako.ibu.sri.rahayu.jaya@gmail.com', 'many-marks'],
    ['warungsembakoibusrirahayujayaabadi@gmail.com', 'long'],
    ['budi_ganteng@gmail.com', 'nickname'],
  ])('%s: %s', (email, code) => {
    expect(codesOf(email)[0]).toBe(code);
  });

  test.each([
    ['gmial.com', 'gmail.com'],
    ['gmal.com', 'gmail.com'],
    ['gmaill.com', 'gmail.com'],
    ['gmail.con', 'gmail.com'],
    ['yaho.co.id', 'yahoo.co.id'],
    ['outlok.com', 'outlook.com'],
  ])('%s is taken for %s', (domain, proposal) => {
    expect(checkEmail(`budi@${domain}`)).toEqual([{ code: 'domain-slip', proposal }]);
  });

  test('the length of a long name is told, and several doubts stand together', () => {
    expect(checkEmail(`${'ba'.repeat(16)}88123@contoh.example`)).toEqual([
      { code: 'many-digits' },
      { code: 'long', length: 37 },
    ]);
  });
});

test('any text has an answer, and writing it large or with spaces around changes none', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.emailAddress()), (text) => {
      expect(codesOf(` ${text.toLowerCase()} `)).toEqual(codesOf(text.toLowerCase()));
      expect(Array.isArray(checkEmail(text))).toBe(true);
    }),
  );
});

test('a text of a million letters is answered at once', () => {
  expect(codesOf(`${'b1'.repeat(500_000)}@contoh.example`)).toContain('long');
});
