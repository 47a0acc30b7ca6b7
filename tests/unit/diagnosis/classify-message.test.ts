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
];
const HARMLESS = [
  'harmless.txt',
  'unseen-harmless.txt',
  'unseen-harmless-2.txt',
  'unseen-harmless-3.txt',
  'unseen-harmless-4.txt',
  'unseen-harmless-5.txt',
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
