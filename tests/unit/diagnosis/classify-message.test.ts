import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { classifyMessage } from '../../../utils/domain/diagnosis/classify-message.ts';
import { classifySignal } from '../../../utils/domain/diagnosis/classify-signal.ts';
import { MESSAGE_CLASSES } from '../../../utils/domain/diagnosis/message-class.ts';

const linesOf = (file: string) =>
  readFileSync(new URL(`../../fixtures/messages/${file}`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));

const errorsOf = (file: string) =>
  linesOf(file).map((line) => {
    const [, expected = '', text = ''] = /^([a-z-]+): (.*)$/.exec(line) ?? [];
    return { expected, text: text.replaceAll(String.raw`\n`, '\n') };
  });

const ERRORS = [
  'errors.txt',
  'unseen-errors.txt',
  'unseen-errors-2.txt',
  'unseen-errors-3.txt',
  'unseen-errors-4.txt',
  'unseen-errors-5.txt',
  'unseen-errors-6.txt',
  'unseen-errors-7.txt',
  'unseen-errors-8.txt',
];
const HARMLESS = [
  'harmless.txt',
  'unseen-harmless.txt',
  'unseen-harmless-2.txt',
  'unseen-harmless-3.txt',
  'unseen-harmless-4.txt',
  'unseen-harmless-5.txt',
  'unseen-harmless-6.txt',
  'unseen-harmless-7.txt',
  'unseen-harmless-8.txt',
];

describe.each(ERRORS)('classifyMessage on %s', (file) => {
  it.each(errorsOf(file))('$text is $expected', ({ expected, text }) => {
    expect(classifyMessage(text).class).toBe(expected);
  });
});

describe.each(HARMLESS)('classifyMessage on %s', (file) => {
  it.each(linesOf(file))('%s', (text) => {
    expect(classifyMessage(text).class).toBe('none');
  });
});

describe('an error that no class fits', () => {
  it.each(linesOf('unseen-other-errors.txt'))('%s', (text) => {
    expect(['unknown', 'none']).toContain(classifyMessage(text).class);
  });
});

describe('a sentence that opens with advice', () => {
  it.each([
    ['nik-not-found', 'Pastikan NIK benar, NIK yang Anda masukkan tidak ditemukan'],
    ['nik-not-found', 'Mohon pastikan NIK Anda benar - NIK tidak terdaftar di Dukcapil'],
    ['nik-registered', 'Pastikan Anda belum memiliki akun, NIK ini sudah terdaftar'],
    ['email-registered', 'Please make sure you have no account, this email is already registered'],
    ['ktp-mismatch', 'Harap pastikan penulisan nama: nama tidak sesuai KTP'],
    ['ktp-mismatch', 'Pastikan kembali isian Anda karena tanggal lahir tidak cocok dengan data Dukcapil'],
    ['otp-invalid', 'Pastikan kode benar, kode yang Anda masukkan salah'],
    ['login-failed', 'Ensure Caps Lock is off, the password is incorrect'],
    ['offline', 'Pastikan perangkat terhubung ke internet, koneksi tidak ditemukan'],
    ['server-error', 'Pastikan data tersimpan, server sedang gangguan'],
    ['unknown', 'Pastikan semua kolom terisi, gagal menyimpan alamat'],
    ['nik-not-found', 'Pastikan NIK benar, NIK belum terdaftar di Dukcapil'],
    ['nik-registered', 'Pastikan Anda belum mendaftar, sudah ada akun dengan NIK ini'],
    ['dukcapil-unavailable', 'Pastikan data benar, tidak dapat terhubung dengan Dukcapil'],
    ['offline', 'Pastikan perangkat tersambung, tidak ada koneksi internet'],
    ['server-error', 'Pastikan data tersimpan, terjadi kesalahan yang tidak terduga'],
    ['phone-registered', 'Make sure you have no account, that phone number is already registered'],
  ])('says %s behind it: %s', (expected, text) => {
    expect(classifyMessage(text).class).toBe(expected);
  });

  it.each([
    'Pastikan NIK, nama, dan tanggal lahir tidak salah',
    'Pastikan nomor aktif, email benar, koneksi tidak terputus',
    'Pastikan email aktif, nomor HP belum terdaftar di akun lain',
    'Pastikan nama ditulis tanpa gelar, NIK tidak salah ketik, dan email belum pernah digunakan',
    'Pastikan nomor aktif, email tidak terdaftar pada akun lain',
    'Pastikan data benar, data yang tidak sesuai akan ditolak',
    'Pastikan NIK benar karena NIK yang salah tidak dapat diubah',
    'Pastikan NIK benar karena NIK yang tidak sesuai dapat menyebabkan pendaftaran ditolak',
    'Pastikan KTP asli, tidak rusak, tidak buram',
    'Pastikan Anda terhubung ke internet, agar verifikasi tidak gagal',
    'Make sure your name matches your KTP, your email is not already registered, and your connection is stable',
    'Selamat datang, pastikan email tidak terdaftar di akun lain',
    'Pastikan foto jelas, tidak ada bagian yang rusak',
    'Pastikan nomor aktif, hindari mengakses OSS pada jam sibuk',
    'Pastikan nomor benar, tidak dapat diubah setelah disimpan',
    'Pastikan nomor aktif, pastikan email tidak terdaftar',
  ])('wishes and warns only: %s', (text) => {
    expect(classifyMessage(text).class).toBe('none');
  });
});

describe('what merely speaks of an error', () => {
  const errors = ERRORS.flatMap(errorsOf)
    .map(({ text }) => text.replace(/^(?:mohon maaf|maaf|sorry|oops),? /i, '').replace(/[.!?]$/, ''))
    .filter((text) => text.length < 90 && !/[\n{]|[.!?] /.test(text));

  it.each([
    (error: string) => `Jika ${error}, silakan hubungi 169`,
    (error: string) => `Apabila muncul pesan "${error}", tunggu beberapa menit`,
    (error: string) => `Hubungi kami jika ${error}`,
    (error: string) => `Apa yang harus dilakukan jika ${error}?`,
    (error: string) => `Mengapa ${error}?`,
    (error: string) => `Cara mengatasi ${error}`,
    (error: string) => `Penyebab ${error}`,
    (error: string) => `Panduan: ${error}`,
    (error: string) => `Pesan "${error}" berarti ada masalah pada data Anda`,
    (error: string) => `If ${error}, please contact us`,
    (error: string) => `What to do when you see "${error}"?`,
  ])('%s', (frame) => {
    expect(errors.map(frame).filter((text) => classifyMessage(text).class !== 'none')).toEqual([]);
  });
});

describe('combinations of the usual words', () => {
  const openings = [
    '',
    'Mohon maaf, ',
    'Gagal: ',
    'ERR-409: ',
    'Pendaftaran gagal. ',
    '[E-17] ',
    'Informasi\n',
  ];
  const endings = [
    '',
    '!',
    ', silakan coba lagi',
    '. Silakan hubungi 169.',
    '. Hubungi kontak@oss.go.id jika perlu.',
    '. Lupa kata sandi?',
    ' (kode 1042)',
  ];

  it.each(linesOf('combinations.txt').map((line) => line.split(' | ')))(
    '%s: %s',
    (expected = '', subjects = '', predicates = '') => {
      const texts = subjects
        .split(' / ')
        .flatMap((subject, row) =>
          predicates
            .split(' / ')
            .map(
              (predicate, column) =>
                openings[(row + column) % openings.length] +
                `${subject} ${predicate}` +
                endings[(row * 3 + column) % endings.length],
            ),
        );
      expect(texts.filter((text) => classifyMessage(text).class !== expected)).toEqual([]);
    },
  );
});

describe('a word in whatever dress', () => {
  it.each([
    'OTP tidak dapat kami kirimkan',
    'Kami gagal mengirimkan OTP',
    'OTP belum dikirimkan',
    'Pengirimannya gagal: OTP',
    'OTP nggak kekirim',
  ])('otp-missing: %s', (text) => {
    expect(classifyMessage(text).class).toBe('otp-missing');
  });

  it.each(['Sistem pendukung keputusan', 'Pemutusan hubungan kerja', 'Pemblokiran situs perjudian'])(
    'the name of a deed does not say that it was done: %s',
    (text) => {
      expect(classifyMessage(text).class).toBe('none');
    },
  );
});

describe('combinations of harmless words', () => {
  it.each(linesOf('harmless-combinations.txt').map((line) => line.split(' | ')))(
    '%s: %s',
    (openings = '', continuations = '') => {
      const texts = openings
        .split(' / ')
        .flatMap((opening) => continuations.split(' / ').map((continuation) => `${opening} ${continuation}`));
      expect(texts.filter((text) => classifyMessage(text).class !== 'none')).toEqual([]);
    },
  );
});

describe('an opening that only leads up to what is said', () => {
  it.each([
    ['session-expired', 'Untuk keamanan akun Anda, sesi telah berakhir'],
    ['ktp-mismatch', 'Setelah diverifikasi, data Anda tidak sesuai dengan Dukcapil'],
    ['nik-not-found', 'Setelah kami periksa, NIK Anda tidak ditemukan'],
    ['ktp-mismatch', 'Dalam pengecekan kami, nama tidak sesuai KTP'],
    ['server-error', 'Jangan khawatir, server kami sedang sibuk'],
    ['ktp-mismatch', 'Perhatikan kembali isian Anda, nama tidak sesuai KTP'],
    ['nik-not-found', 'Dengan menyesal kami sampaikan bahwa NIK Anda tidak ditemukan'],
    ['server-error', 'Untuk sementara layanan tidak dapat diakses'],
    ['ktp-mismatch', 'Hasil pencocokan dengan Dukcapil: tidak sesuai'],
    ['ktp-mismatch', 'Tanggal lahir: tidak cocok'],
  ])('%s: %s', (expected, text) => {
    expect(classifyMessage(text).class).toBe(expected);
  });

  it.each([
    'Untuk keamanan, kode yang salah 3 kali akan diblokir',
    'Untuk keamanan, sesi berakhir otomatis setelah 15 menit',
    'Setelah diverifikasi, nama tidak dapat diubah',
    'Perhatikan penulisan nama, kesalahan satu huruf dapat menyebabkan gagal verifikasi',
    'Jangan khawatir, NIK Anda aman',
    'Gunakan peramban terbaru untuk menghindari kesalahan sistem',
    'Use a recent browser to avoid system errors',
  ])('none: %s', (text) => {
    expect(classifyMessage(text).class).toBe('none');
  });
});

describe('a session, a quota and an account of another kind', () => {
  it.each([
    'Sesi pelatihan OSS telah berakhir',
    'Sesi obrolan dengan petugas berakhir',
    'Satu akun dengan email yang sama tidak bisa dibuat lebih dari satu kali',
  ])('none: %s', (text) => {
    expect(classifyMessage(text).class).toBe('none');
  });

  it('knows the quota of the data plan from others', () => {
    expect(classifyMessage('Kuota internet Anda habis').class).toBe('offline');
    expect(classifyMessage('Kuota pendaftaran hari ini habis').class).not.toBe('offline');
    expect(classifyMessage('Server sedang penuh').class).toBe('server-error');
    expect(classifyMessage('Antrean konsultasi sudah penuh').class).toBe('unknown');
  });
});

describe('a button or a heading that offers another way', () => {
  it.each([
    'Daftar dengan email lain',
    'Silakan daftar dengan nomor lain',
    'Daftar pakai NIK lain',
    'Registrasi menggunakan nomor lain',
    'Pendaftaran dengan email lain',
    'Mendaftar dengan email lain',
  ])('%s', (text) => {
    expect(classifyMessage(text).class).toBe('none');
  });
});

describe('a limit that is passed', () => {
  it.each([
    ['timeout', 'Koneksi melebihi batas tunggu'],
    ['timeout', 'Request melampaui batas waktu'],
    ['otp-expired', 'Batas waktu kode OTP sudah terlampaui'],
    ['unknown', 'Luas lahan melebihi batas maksimum'],
    ['unknown', 'Nilai investasi melampaui batas'],
    ['unknown', 'Batas pengiriman OTP terlampaui'],
    ['unknown', 'Permintaan OTP Anda melebihi batas harian'],
  ])('is %s: %s', (expected, text) => {
    expect(classifyMessage(text).class).toBe(expected);
  });
});

describe('classifyMessage', () => {
  it('is as sure as the words are', () => {
    expect(classifyMessage('NIK sudah terdaftar')).toEqual({ class: 'nik-registered', certainty: 'certain' });
    expect(classifyMessage('Terjadi kesalahan')).toEqual({ class: 'server-error', certainty: 'likely' });
    expect(classifyMessage('Gagal menyimpan alamat')).toEqual({ class: 'unknown', certainty: 'unknown' });
    expect(classifyMessage('Masuk')).toEqual({ class: 'none', certainty: 'certain' });
  });

  it('does not mind capitals, spaces, marks or invisible characters', () => {
    for (const text of [
      'NIK SUDAH TERDAFTAR',
      ' nik\n sudah\tterdaftar.',
      'NIK\u00A0sudah ter\u00ADdaftar!',
      '«NIK» sudah terdaftar…',
    ]) {
      expect(classifyMessage(text.replace('\n', ' ')).class).toBe('nik-registered');
    }
  });

  it('finds the error among advice', () => {
    const text =
      'NIK sudah terdaftar. Apakah Anda lupa kata sandi? Silakan masuk atau hubungi 169 jika perlu.';
    expect(classifyMessage(text).class).toBe('nik-registered');
  });

  it('knows every class but those that no message ever says', () => {
    const reached = new Set(errorsOf('errors.txt').map(({ expected }) => expected));
    expect(MESSAGE_CLASSES.filter((name) => !reached.has(name))).toEqual(['none']);
  });

  it('takes any text', () => {
    const words = fc
      .array(
        fc.constantFrom(
          'NIK',
          'sudah',
          'terdaftar',
          'tidak',
          'jika',
          ',',
          '.',
          '?',
          'kode',
          'salah',
          '😀',
          '(',
          '-',
        ),
      )
      .map((parts) => parts.join(' '));
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), words), (text) => {
        expect(MESSAGE_CLASSES).toContain(classifyMessage(text).class);
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ['one word', 'a'.repeat(10_000_000)],
    ['words', 'NIK tidak '.repeat(1_000_000)],
    ['full stops', '.'.repeat(10_000_000)],
    ['spaces', ' '.repeat(10_000_000)],
    ['marks', '\u0301\u0316'.repeat(5_000_000)],
  ])('takes ten megabytes of %s', (_what, text) => {
    expect(MESSAGE_CLASSES).toContain(classifyMessage(text).class);
  });
});

describe('classifySignal', () => {
  const quiet = { httpStatus: null, online: true, waitedMs: null };
  it.each([
    [{ ...quiet, httpStatus: 500 }, 'server-error', 'certain'],
    [{ ...quiet, httpStatus: 503 }, 'server-error', 'certain'],
    [{ ...quiet, httpStatus: 504 }, 'timeout', 'certain'],
    [{ ...quiet, httpStatus: 408 }, 'timeout', 'certain'],
    [{ ...quiet, httpStatus: 401 }, 'session-expired', 'likely'],
    [{ ...quiet, httpStatus: 419 }, 'session-expired', 'likely'],
    [{ ...quiet, httpStatus: 440 }, 'session-expired', 'likely'],
    [{ ...quiet, httpStatus: 0 }, 'offline', 'likely'],
    [{ ...quiet, httpStatus: 0, waitedMs: 30_000 }, 'timeout', 'likely'],
    [{ ...quiet, online: false, httpStatus: 500 }, 'offline', 'certain'],
    [{ ...quiet, waitedMs: 31_000 }, 'timeout', 'likely'],
    [{ ...quiet, waitedMs: 5_000 }, 'none', 'certain'],
    [{ ...quiet, httpStatus: 422 }, 'unknown', 'unknown'],
    [{ ...quiet, httpStatus: 200 }, 'none', 'certain'],
    [quiet, 'none', 'certain'],
  ] as const)('%j is %s, %s', (signal, expected, certainty) => {
    expect(classifySignal(signal)).toEqual({ class: expected, certainty });
  });
});
