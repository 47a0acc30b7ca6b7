import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readSentNotice } from '../../../utils/domain/casework/read-sent-notice.ts';
import { classifyMessage } from '../../../utils/domain/diagnosis/classify-message.ts';

describe('readSentNotice', () => {
  test.each([
    'Kode OTP telah dikirim',
    'Kode OTP telah dikirim ulang',
    'Kode OTP sudah terkirim',
    'Kode OTP terkirim.',
    'Kode OTP sudah dikirim. Berlaku 3 menit.',
    'Kode verifikasi berhasil dikirim melalui WhatsApp',
    'Kami telah mengirim kode verifikasi ke email Anda',
    'Silakan cek email Anda, kode verifikasi telah kami kirimkan',
    'A verification code has been sent to your email',
    'We sent a code to your phone',
  ])('a code: %s', (text) => expect(readSentNotice(text)).toBe('otp'));

  test.each([
    'Tautan aktivasi telah dikirim ke email Anda',
    'Email aktivasi telah dikirim, silakan cek kotak masuk atau folder spam',
    'Pendaftaran berhasil. Email aktivasi telah dikirim ke ratna@contoh.id',
    'Activation link sent to your email',
  ])('an activation e-mail: %s', (text) => expect(readSentNotice(text)).toBe('activation-mail'));

  test.each([
    '',
    'OTP sedang dikirim',
    'Kode OTP akan dikirim ulang jika belum diterima',
    'Kode OTP dikirim melalui SMS atau WhatsApp',
    'Masukkan kode OTP yang dikirim ke email Anda',
    'Masukkan kode yang telah dikirim ke email Anda',
    'Jika kode telah dikirim, masukkan di sini',
    'Belum menerima kode?',
    'Kode captcha telah dikirim',
    'Nama pengguna dan kata sandi dikirim ke email Anda.',
    // Either of the two.
    'Email verifikasi telah terkirim',
    'Data Anda telah dikirim',
  ])('nothing: %s', (text) => expect(readSentNotice(text)).toBeNull());

  test('no message that is known to be an error says that something was sent', () => {
    const texts = ['errors', 'unseen-errors', 'unseen-errors-2', 'unseen-errors-3'].flatMap((name) =>
      readFileSync(new URL(`../../fixtures/messages/${name}.txt`, import.meta.url), 'utf8')
        .split('\n')
        .filter((row) => row.includes(': '))
        .map((row) => row.slice(row.indexOf(': ') + 2)),
    );
    expect(texts.length).toBeGreaterThan(400);
    const taken = texts.filter((text) => classifyMessage(text).class === 'none' || readSentNotice(text));
    expect(taken.filter((text) => readSentNotice(text) !== null)).toEqual([]);
  });
});
