import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldText } from '../../../utils/domain/evidence/fold-text.ts';
import { revealOf, type Reveal } from '../../../utils/domain/evidence/reveal.ts';
import { makeRedactor, redactText, type KnownValues } from '../../../utils/domain/evidence/redact-text.ts';

const KNOWN: KnownValues = {
  nameAsPrinted: 'SARI MELATI PUTRI',
  nik: '3276014607979901',
  email: 'sari.melati97@contoh.co.id',
  phone: '0812-3456-7890',
  birthDate: '1997-07-06',
};
const NOTHING: KnownValues = { nameAsPrinted: '', nik: '', email: '', phone: '', birthDate: '' };
const MASKED: Reveal = revealOf('sebagian');

const redact = makeRedactor(KNOWN, MASKED);
const toFullWidth = (text: string): string =>
  text.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));
const toArabicDigits = (text: string): string =>
  text.replace(/\d/g, (digit) => String.fromCharCode(0x660 + Number(digit)));
const joinWith = (text: string, joint: string): string => text.split('').join(joint);
const plain = (text: string): string => foldText(text).text;
const digitsOf = (text: string): string => plain(text).replace(/\D/g, '');

/** Each way of writing a secret, with the plain form that must not be found again. */
const NIK = '3276014607979901';
const NIK_SPELLINGS = [
  NIK,
  '327601 460797 9901',
  '327601-460797-9901',
  '3276.0146.0797.9901',
  '32.76.01.460797.9901',
  '3276 0146 0797 9901',
  '327601/460797 9901',
  '327601\n460797\n9901',
  '(327601) 460797-9901',
  joinWith(NIK, ' '),
  joinWith(NIK, '-'),
  joinWith(NIK, '\u200b'),
  joinWith(NIK, '\u00ad'),
  joinWith(NIK, '\u202e'),
  `${NIK.slice(0, 6)}\u00a0${NIK.slice(6, 12)}\u2009${NIK.slice(12)}`,
  `${NIK.slice(0, 6)}\u2013${NIK.slice(6, 12)}\u2212${NIK.slice(12)}`,
  toFullWidth(NIK),
  toArabicDigits(NIK),
  NIK.replace(/\d/g, (digit) => String.fromCodePoint(0x1d7ce + Number(digit))),
  `NIK${NIK}X`,
  '327601%20460797%209901',
  '327601%2D460797%2D9901',
  '&#51;276014607979901',
  '327601    460797    9901',
  '327601\n\n    460797\n\n    9901',
  '32760l46O7979901',
  '327601 46O797 99O1',
  '3276O1-4607g7-9901',
  NIK.slice(0, 13),
  NIK.slice(3),
];
const PHONE_SPELLINGS = [
  '081234567890',
  '6281234567890',
  '+6281234567890',
  '006281234567890',
  '0812-3456-7890',
  '0812 3456 7890',
  '0812.3456.7890',
  '+62 812-3456-7890',
  '+62 (0) 812 3456 7890',
  '(0812) 34567890',
  '81234567890',
  '812-3456-7890',
  joinWith('081234567890', ' '),
  toFullWidth('081234567890'),
  '0812%203456%207890',
  '0812345678',
];
const EMAIL_SPELLINGS = [
  'sari.melati97@contoh.co.id',
  'Sari.Melati97@Contoh.CO.ID',
  'sari.melati97 @ contoh.co.id',
  'sari.melati97(at)contoh.co.id',
  'sari.melati97 [at] contoh [dot] co [dot] id',
  'sari.melati97 at contoh dot co dot id',
  'sari.melati97%40contoh.co.id',
  'mailto:sari.melati97@contoh.co.id',
  '<sari.melati97@contoh.co.id>',
  'sari.mel\u200bati97@contoh.co.id',
  toFullWidth('sari.melati97@contoh.co.id'),
  'sari titik melati97@contoh titik co titik id',
  'sari%2Emelati97%40contoh%2Eco%2Eid',
  'sari.melati97&#64;contoh.co.id',
];
const DATE_SPELLINGS = [
  '1997-07-06',
  '06-07-1997',
  '06/07/1997',
  '6/7/1997',
  '07/06/1997',
  '6.7.97',
  '06 07 1997',
  '06071997',
  '19970706',
  '060797',
  '460797',
  '6 Juli 1997',
  '06-JUL-1997',
  'July 6th, 1997',
  '6 July 97',
  '1997 Juli 6',
  '6 VII 1997',
  toFullWidth('06/07/1997'),
  "6 Jul '97",
];
const JWT = 'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0NTY3ODkwIn0.dozjgNryP4J3jVmNHl0w5N_XgL0n3I9PlFUP0THsR8U';
const TOKEN_SPELLINGS: [written: string, secret: string][] = [
  [JWT, 'eyJhbGciOi'],
  [`Bearer ${JWT}`, 'dozjgNryP4J3'],
  ['https://beranda.oss.go.id/?auth-code=a1b2', 'a1b2'],
  ['#/?refresh-code=zz9', 'zz9'],
  ['https://ui-login.oss.go.id/x#token=qq7', 'qq7'],
  ['https://ui-login.oss.go.id/register?nama=rahasia', 'rahasia'],
  ['"access_token": "q8w7e6r5"', 'q8w7e6r5'],
  ['/verify/AbC123xYz', 'AbC123xYz'],
  ['/verify/abcd', 'abcd'],
  ['/register/verifikasi/email/3f9a7c', '3f9a7c'],
  ['/aktivasi-akun/AB12CD34', 'AB12CD34'],
  ['https://ui-login.oss.go.id/reset-password/k9', 'k9'],
  ['/auth/callback/qwerty', 'qwerty'],
  ['www.oss.go.id/x#zz91', 'zz91'],
  ['ui-login.oss.go.id/register?nama=rahasia', 'rahasia'],
  ['9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08', '9f86d081884c'],
  ['550e8400-e29b-41d4-a716-446655440000', '550e8400'],
  ['TWFuIGlzIGRpc3Rpbmd1aXNoZWQ/IG9ubHkgYnk+', 'TWFuIGlzIGRpc3'],
  ['kode OTP Anda adalah 482913', '482913'],
  ['OTP: 48 29 13', '48 29 13'],
  ['kode 4-8-2-9-1-3', '4-8-2-9-1-3'],
  ['482913 adalah kode verifikasi Anda', '482913'],
  ['Your code is 4829', '4829'],
  ['G-482913 is your verification code', '482913'],
  ['kata sandi: Melati#97', 'Melati#97'],
  ['pwd=Melati#97', '97'],
  ['kata sandinya Melati97', 'Melati97'],
  ['password saya adalah Melati#Indah', 'Melati#Indah'],
  ['kodenya 482913', '482913'],
  ['4829 itu OTP saya', '4829'],
];

const SURROUNDINGS = fc.constantFrom(
  '',
  ' ',
  'Data ',
  '(',
  '"',
  'NIK: ',
  ', lalu ',
  '\n',
  'abc ',
  ' sudah terdaftar ',
  '🙂 ',
  'اسم ',
  '‮',
);
const around = (spelling: string): fc.Arbitrary<string> =>
  fc.tuple(SURROUNDINGS, SURROUNDINGS).map(([before, after]) => `${before}${spelling}${after}`);
const compact = (text: string): string => plain(text).replace(/[\s().[\]]/g, '');

describe('no planted secret stays readable', () => {
  it.each(NIK_SPELLINGS)('NIK written as %j', (spelling) => {
    fc.assert(
      fc.property(around(spelling), (text) => {
        expect(digitsOf(redact(text))).not.toContain(NIK);
        expect(digitsOf(redact(text))).not.toContain(NIK.slice(4, 14));
      }),
    );
  });

  it.each(PHONE_SPELLINGS)('phone written as %j', (spelling) => {
    fc.assert(
      fc.property(around(spelling), (text) => {
        expect(digitsOf(redact(text))).not.toContain('234567');
      }),
    );
  });

  it.each(EMAIL_SPELLINGS)('e-mail written as %j', (spelling) => {
    fc.assert(
      fc.property(around(spelling), (text) => {
        const left = compact(redact(text));
        expect(left).not.toContain('melati97');
        expect(left).not.toContain('contoh');
      }),
    );
  });

  it.each(DATE_SPELLINGS)('birth date written as %j', (spelling) => {
    fc.assert(
      fc.property(around(spelling), (text) => {
        expect(plain(redact(text))).not.toContain(plain(spelling));
        expect(redact(`lahir ${spelling}.`)).toBe('lahir **-**-****.');
      }),
    );
  });

  it.each(TOKEN_SPELLINGS)('secret in %j', (written, secret) => {
    fc.assert(
      fc.property(around(written), (text) => {
        expect(redact(text)).not.toContain(secret);
      }),
    );
  });

  it('holds for several secrets in one text, in any order', () => {
    const all = [...NIK_SPELLINGS, ...PHONE_SPELLINGS, ...EMAIL_SPELLINGS];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...all), { minLength: 2, maxLength: 8 }), (parts) => {
        const left = redact(parts.join(' dan '));
        expect(digitsOf(left)).not.toContain(NIK.slice(4, 14));
        expect(digitsOf(left)).not.toContain('234567');
        expect(compact(left)).not.toContain('melati97');
      }),
    );
  });
});

it('hides the part of the address before the at sign, which is often a user name', () => {
  expect(redact('Nama pengguna sari.melati97 sudah dipakai')).toBe('Nama pengguna s*** sudah dipakai');
});

describe('a text that was cut in the middle of a secret', () => {
  it.each([
    ['NIK', NIK, /\d{8}/],
    ['e-mail', KNOWN.email, /sari.melati97/],
    ['another e-mail', 'budi.laras@contoh.id', /budi.laras@/],
    ['phone', '081234567890', /234567/],
  ])('%s', (_, secret, readable) => {
    for (let length = 1; length <= secret.length; length += 1) {
      expect(redact(`Galat pada ${secret.slice(0, length)}`)).not.toMatch(readable);
    }
  });
});

describe('what nobody told us', () => {
  const blind = makeRedactor(NOTHING, MASKED);
  it.each([
    ['NIK 3174012505889902 sudah terdaftar', 'NIK 31************02 sudah terdaftar'],
    ['NIK 317401 250588 9902', 'NIK 31************02'],
    ['NIK 317401250588990 (15 angka)', 'NIK 31***********90 (15 angka)'],
    ['Email budi@contoh.id sudah terdaftar', 'Email b***@c***.id sudah terdaftar'],
    ['hubungi 0813 1111 2222', 'hubungi 08********22'],
    ['hubungi +62 21 525 2008', 'hubungi +62*******08'],
  ])('%s', (text, redacted) => {
    expect(blind(text)).toBe(redacted);
  });
});

describe('what must stay', () => {
  it.each([
    'NIK sudah terdaftar',
    'Data tidak sesuai KTP',
    'Gagal tersambung ke sistem dukcapil',
    'Terjadi kesalahan: Request failed with status code 504 pada 21 November 2026 pukul 20.14.05',
    'error code 10451',
    'Kode kesalahan 50012',
    'kode pos 40115',
    'kode belum masuk sejak 20.14',
    'Contact Center 169, Jl. Gatot Subroto No. 44, Jakarta 12190',
    '21/11/2026 13.14.05',
    '/verify/email/success',
    '/v1/otp/resend',
    'Kata sandi minimal 8 karakter dan harus memuat huruf besar',
    'kata sandi salah. Lupa kata sandi?',
    'Kata sandi harus 8-20 karakter',
    'Naik 20%20 lalu 30%',
    'https://ui-login.oss.go.id/register',
    '/v1/pendaftaran/pelakuUsaha/verifikasiIdentitas/orangPerseorangan',
    'Sesi: berakhir. Silakan masuk kembali',
    'NIB 1234567890123',
    'Nama SARI MELATI tidak sesuai 🙂',
    'pertanggungjawabanpenyelenggaraanperizinan',
  ])('%s', (text) => {
    expect(redact(text)).toBe(text);
  });
});

describe('what the person reveals', () => {
  const text = 'NIK 3276014607979901 lahir 6 Juli 1997, email sari.melati97@contoh.co.id, HP 081234567890';

  it('leaves the NIK and the birth date', () => {
    expect(redactText(text, KNOWN, { ...MASKED, nik: true, birthDate: true })).toBe(
      'NIK 3276014607979901 lahir 6 Juli 1997, email s***@c***.id, HP 08********90',
    );
  });

  it('leaves the e-mail of the case and no other', () => {
    expect(redactText(`${text}, lain@contoh.id`, KNOWN, { ...MASKED, email: true })).toBe(
      'NIK 32************01 lahir **-**-****, email sari.melati97@contoh.co.id, HP 08********90, l***@c***.id',
    );
  });

  it('knows the further e-mails of the person, however they are spelled', () => {
    const known = { ...KNOWN, candidateEmails: [{ email: 'lama.toko55@contoh.id' }] };
    const note = 'Dulu lama.toko55 (at) contoh titik id, atau lama.toko55@contoh.id';
    expect(redactText(note, known, MASKED)).not.toMatch(/toko55/);
    expect(redactText(note, known, { ...MASKED, email: true })).toBe(note);
    expect(redactText(note, KNOWN, { ...MASKED, email: true })).not.toContain('lama.toko55@contoh.id');
  });

  it('leaves everything of the case at the most open level, and nothing of anybody else', () => {
    const other = 'atau 0857-1111-2222, sandi: Rahasia#1, OTP 482913';
    expect(redactText(`SARI: ${text} ${other}`, KNOWN, revealOf('terbuka'))).toBe(
      `SARI: ${text} atau 08********22, sandi: [***] OTP [***]`,
    );
  });

  it("masks other people's NIKs even then", () => {
    expect(redactText('3174012505889902', KNOWN, revealOf('terbuka'))).toBe('31************02');
  });
});

describe('redactText', () => {
  it('masks a NIK that was recorded with letters in it', () => {
    expect(redactText('NIK 32760l46O7979901 salah', { ...NOTHING, nik: '32760l46O7979901' }, MASKED)).toBe(
      'NIK 32************01 salah',
    );
  });

  it('changes nothing more when run again', () => {
    const all = [...NIK_SPELLINGS, ...PHONE_SPELLINGS, ...EMAIL_SPELLINGS, ...DATE_SPELLINGS];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...all), { maxLength: 6 }), (parts) => {
        const once = redact(parts.join('; '));
        expect(redact(once)).toBe(once);
      }),
    );
  });

  it('never throws and leaves an empty text empty', () => {
    expect(redact('')).toBe('');
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => void redact(text)));
  });

  it('takes time in proportion to the length, also for hostile texts', () => {
    const hostile = [
      (size: number) => '1 '.repeat(size / 2),
      (size: number) => '08'.repeat(size / 2),
      (size: number) => '@'.repeat(size),
      (size: number) => 'a'.repeat(size),
      (size: number) => 'kode '.repeat(size / 5),
      (size: number) => 'a.'.repeat(size / 2) + '@',
      (size: number) => 'token=token='.repeat(size / 12),
      (size: number) => '6 '.repeat(size / 2),
      (size: number) => 'eyj.'.repeat(size / 4),
      (size: number) => 'https://'.repeat(size / 8),
      (size: number) => '/verify'.repeat(size / 7),
      (size: number) => 'a.id/'.repeat(size / 5),
      (size: number) => 'sandi '.repeat(size / 6),
      (size: number) => '3276014 '.repeat(size / 8),
      (size: number) => '1          '.repeat(size / 11),
      (size: number) => '&#5'.repeat(size / 3),
    ];
    // Every start tried to its end would take hours.
    for (const make of hostile) expect(redact(make(300_000))).not.toBe('');
  });
});

describe('what stands in a known value by chance', () => {
  it('a hyphen in the e-mail or in the NIK is nothing but a hyphen', () => {
    const email = 'warung-sari.lama@toko-sari.example';
    const known: KnownValues = { ...NOTHING, email, nik: '327601-460797-9901' };
    const text = redactText(`Akun ${email} dengan NIK 327601-460797-9901 (warung-sari.lama)`, known, MASKED);
    expect(text).not.toMatch(/sari|460797/);
    expect(text).toContain('Akun w***@t***.example');
  });

  it('every sign that can be typed is found as it was typed', () => {
    const sign = fc
      .string({ minLength: 1, maxLength: 12, unit: 'grapheme-ascii' })
      .map((text) => text.trim());
    fc.assert(
      fc.property(sign, sign, sign, (local, host, nik) => {
        const email = `${local}ab@${host}cd.example`;
        const known: KnownValues = { ...NOTHING, email, nik };
        expect(redactText(`x ${email} y ${nik} z`, known, MASKED)).not.toContain(email);
      }),
    );
  });
});
