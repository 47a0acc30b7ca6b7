import { describe, expect, it } from 'vitest';
import { maskEmail, maskNik, maskPhone } from '../../../utils/domain/evidence/mask.ts';

describe('maskNik', () => {
  it.each([
    ['3276014607979901', '32************01'],
    ['327601 460797 9901', '32************01'],
    ['32760146', '********'],
    ['', ''],
  ])('%s becomes %s', (nik, masked) => {
    expect(maskNik(nik)).toBe(masked);
  });
});

describe('maskPhone', () => {
  it.each([
    ['081234567890', '08********90'],
    ['+62 812-3456-7890', '62*********90'],
    ['12345', '*****'],
    ['', ''],
  ])('%s becomes %s', (phone, masked) => {
    expect(maskPhone(phone)).toBe(masked);
  });
});

describe('maskEmail', () => {
  it.each([
    ['sari.melati@contoh.co.id', 's***@c***.id'],
    ['a@b.id', 'a***@b***.id'],
    ['sari', '***'],
    ['sari@localhost', 's***@***'],
    ['', ''],
  ])('%s becomes %s', (email, masked) => {
    expect(maskEmail(email)).toBe(masked);
  });
});
