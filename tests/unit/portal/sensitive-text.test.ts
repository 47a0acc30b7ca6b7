import { describe, expect, test } from 'vitest';
import { findSensitive, sensitivePatterns } from '../../../utils/portal/sensitive-text.ts';

function covered(text: string, ...values: string[]): string[] {
  return findSensitive(text, sensitivePatterns(values)).map(({ start, end }) => text.slice(start, end));
}

describe('values that the page repeats', () => {
  test.each([
    ['NIK in groups', 'NIK 327301-170885-9901 dicek', '3273011708859901', '327301-170885-9901'],
    ['phone with +62', 'Kode dikirim ke +62 812-3456-7890.', '081234567890', '+62 812-3456-7890'],
    ['name in another case', 'Halo, Budi  Santoso!', 'BUDI SANTOSO', 'Budi  Santoso'],
    ['one name alone', 'Halo, Santoso!', 'BUDI SANTOSO', 'Santoso'],
    ['date in words', 'Lahir 17 Agustus 1985', '1985-08-17', '17 Agustus 1985'],
    ['date in figures', 'Lahir 17-8-1985', '1985-08-17', '17-8-1985'],
    ['English date', 'Born August 17, 1985', '17/08/1985', 'August 17, 1985'],
  ])('%s', (_, text, value, expected) => {
    expect(covered(text, value)).toContain(expected);
  });
});

describe('shapes that nobody named', () => {
  test.each(['3471035202909902', 'siti.99@contoh.co.id', '0812 3456 7890', '+6281234567890'])(
    '%s',
    (value) => {
      expect(covered(`Data: ${value} tersimpan`)).toContain(value);
    },
  );

  test.each([
    ['Kode OTP Anda: 482913. Jangan dibagikan', '482913'],
    ['482 913 adalah kode verifikasi Anda', '482 913'],
    [
      'Token eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiI5OTAxIn0.Zx81kQp4 ditolak',
      'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiI5OTAxIn0.Zx81kQp4',
    ],
    ['Kata sandi: Rahasia#2026 salah', 'Rahasia#2026'],
  ])('secrets: %s', (text, secret) => {
    expect(covered(text)).toContain(secret);
  });

  test('messages stay readable', () => {
    expect(
      covered('NIK sudah terdaftar. Kode galat 500, pukul 20.14 WIB, 21 November 2026', 'BUDI SANTOSO'),
    ).toEqual([]);
  });

  test.each(['ANA-MARIA', 'budi-santoso@contoh.id', 'BUDI / SANTOSO', "NUR MA'RIFAH"])('%s', (value) => {
    expect(covered(`Data ${value} tersimpan`, value)).toContain(value);
  });

  test('special characters in a value are taken literally', () => {
    expect(covered('Nama: A.B (C) D*', 'A.B (C) D*')).toEqual(['A.B (C) D*']);
  });
});

test('one endless word, as encoded pictures are in attributes, takes no longer than its length', () => {
  const word = 'a'.repeat(1_000_000);
  // Every start of the word tried to its end would take hours.
  expect(covered(`${word} siti.99@contoh.co.id ${word}@contoh.id`)).toContain('siti.99@contoh.co.id');
});
