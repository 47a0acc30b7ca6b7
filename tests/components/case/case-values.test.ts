import { describe, expect, test } from 'vitest';
import {
  looksLikeEmail,
  looksLikePhone,
  normaliseNik,
  writeDate,
} from '../../../components/case/case-values.ts';

describe('NIK as typed', () => {
  test.each([
    ['320411 460997 9901', '3204114609979901'],
    ['3204-1146-0997-9901', '3204114609979901'],
    ['3204.1146.0997.9901', '3204114609979901'],
    ['３２０４１１４６０９９７９９０１', '3204114609979901'],
  ])('%s becomes bare digits', (typed, stored) => {
    expect(normaliseNik(typed)).toBe(stored);
  });

  test.each(['320411 4609', '32041146O9979901', '32041146099799012', 'NIK?', ''])(
    '%o is kept as typed',
    (typed) => {
      expect(normaliseNik(typed)).toBe(typed);
    },
  );
});

test('a stored date is shown day first', () => {
  expect(writeDate('1997-09-06')).toBe('06/09/1997');
  expect(writeDate('')).toBe('');
});

test.each(['nama@email.com', 'a.b+c@d.co.id', ' nama@email.com '])('%o looks like an address', (email) => {
  expect(looksLikeEmail(email)).toBe(true);
});
test.each(['nama', 'nama@', 'nama@email', 'na ma@email.com', 'nama@email..com'])('%o does not', (email) => {
  expect(looksLikeEmail(email)).toBe(false);
});

test.each(['0812 3456 7890', '+62 812-3456-7890', '(021) 5252008'])('%o looks like a number', (phone) => {
  expect(looksLikePhone(phone)).toBe(true);
});
test.each(['0812', 'nol delapan', '0812x3456789'])('%o does not', (phone) => {
  expect(looksLikePhone(phone)).toBe(false);
});
