import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PrivacyLevel } from '../../../utils/contracts/bundle.ts';
import type { Case } from '../../../utils/contracts/case.ts';
import type { Entry, LetterId } from '../../../utils/contracts/entry.ts';
import { REMEDIES, type Remedy, type Wait, WAITS } from '../../../utils/domain/casework/casework.ts';
import { MESSAGE_CLASSES } from '../../../utils/domain/diagnosis/message-class.ts';
import { readNik } from '../../../utils/domain/nik/read-nik.ts';
import { composeContent } from '../../../utils/services/bundle/bundle-content.ts';
import { CHAT_MAX } from '../../../utils/services/bundle/letters/chat-text.ts';
import type { Letter } from '../../../utils/services/bundle/letters/letter.ts';
import { MAILTO_MAX, mailtoLink } from '../../../utils/services/bundle/letters/mailto-link.ts';
import { writeLetterFiles, writeLetters } from '../../../utils/services/bundle/letters/write-letters.ts';
import { namesDesk, warnsOfFraud } from '../../support/named-desks.ts';
import { CASE, ENVIRONMENT, MADE_AT, entry, incident, makeEntries } from './support/made-up-case.ts';

const EMPTY: Case = {
  ...CASE,
  nameAsPrinted: '',
  nik: '',
  email: '',
  phone: '',
  birthDate: '',
  applicantKind: '',
};

interface Setting {
  readonly record?: Case;
  readonly level?: PrivacyLevel;
  readonly proxy?: string;
}

function write(
  entries: readonly Entry[],
  { record = CASE, level = 'sebagian', proxy = '' }: Setting = {},
): Record<LetterId, Letter> {
  const { chronology, pictures } = composeContent({
    record,
    reference: 'db3855a2',
    entries: entries.map((one) => ({
      entry: one,
      salt: null,
      pictureSha256: one.picture.state === 'taken' ? one.picture.sha256 : null,
    })),
    chains: [],
    attachments: [],
    removals: [],
    proxy,
    language: 'en',
    level,
    timeZone: 'Asia/Jakarta',
    environment: ENVIRONMENT,
    fieldMapCheckedOn: null,
    madeAtUtc: MADE_AT,
  });
  return writeLetters({
    chronology,
    nik: record.nik === '' ? null : readNik(record.nik, { today: '2026-11-21' }),
    hasTitlesOnKtp: false,
    enclosures: ['data/laporan.html', 'data/kronologi.csv', ...pictures.map(({ path }) => path)],
  });
}

/** What no letter may hold: signs of a hole in a sentence, or of a value that was not thought of. */
function expectSense(letters: Record<LetterId, Letter>): void {
  for (const [id, { subject = 'x', body }] of Object.entries(letters)) {
    const text = `${subject}\n${body}`;
    expect(text, id).not.toMatch(/undefined|null|NaN|\[object|Invalid/);
    expect(text, id).not.toMatch(/ {2,}(?![:(])(?=\p{L})|\(\)|""|''|\.\.(?!\.)|,,|: \.|: ?;|\b0 kali|  \n/u);
    expect(text, id).not.toMatch(/\b(?:the|and|pressed|portal answered|Screenshot)\b/);
    expect(text, id).not.toMatch(/[ \t]$/m);
    expect(body.trim(), id).toBe(body);
  }
  expect(letters.whatsapp.body.length).toBeLessThanOrEqual(CHAT_MAX);
}

const LEVELS: readonly PrivacyLevel[] = ['tertutup', 'sebagian', 'terbuka'];

describe('every letter makes sense', () => {
  it.each(MESSAGE_CLASSES)('for %s, with and without words of the portal', (messageClass) => {
    for (const text of ['Terjadi kesalahan', '']) {
      for (const level of LEVELS) {
        const letters = write([entry(1, incident({ text, messageClass }))], { level });
        expectSense(letters);
        expect(letters['email-oss'].body).toMatch(/Mohon kiranya Bapak\/Ibu dapat:\n1\. \p{Ll}/u);
      }
    }
  });

  it.each([
    ['nothing recorded', [], CASE],
    ['nothing filled in', makeEntries(3), EMPTY],
    ['nothing at all', [], EMPTY],
    ['one entry', makeEntries(1), CASE],
    ['one incident', [entry(1, incident())], CASE],
    ['hundreds', makeEntries(400), CASE],
    ['a press without words', [entry(1, { kind: 'pressed', button: 'verify', label: '', attempt: 1 })], CASE],
    ['a name of a thousand letters', makeEntries(3), { ...CASE, nameAsPrinted: 'PANJANG '.repeat(125) }],
    ['a text of four thousand', [entry(1, incident({ text: 'Galat panjang '.repeat(285) }))], CASE],
    [
      'a clock turned back',
      [entry(1, incident()), entry(2, incident(), { atUtc: '2026-11-20T01:00:00.000Z' })],
      CASE,
    ],
    ['a NIK that cannot be', makeEntries(3), { ...CASE, nik: '12' }],
  ] as const)('with %s', (_, entries, record) => {
    for (const level of LEVELS) {
      for (const proxy of ['', 'Konsultan Laut Teduh']) {
        const letters = write(entries, { record, level, proxy });
        expectSense(letters);
        expect(letters['email-oss'].body).toContain('Hormat saya,');
      }
    }
  });

  it('never says that something began after it ended', () => {
    const { body } = write([
      entry(1, incident()),
      entry(2, incident(), { atUtc: '2026-11-20T01:00:00.000Z' }),
    ])['email-oss'];
    expect(body).toContain(
      'sejak 20 November 2026 pukul 08.00.00 WIB (01.00.00 UTC) sampai 21 November 2026',
    );
  });
});

describe('the e-mail to OSS', () => {
  it('has all that the helpdesk asks for', () => {
    const { to, subject, body } = write(makeEntries(6))['email-oss'];
    expect(to).toBe('kontak@oss.go.id');
    expect(subject).toBe('Kendala pendaftaran hak akses OSS: server portal gagal menjawab (kasus db3855a2)');
    expect(body).toContain('Nama (sesuai KTP)   : SARI MELATI PUTRI\nNIK                 : 32************01');
    expect(body).toContain(
      'NIK, email, dan nomor telepon disamarkan dalam surat ini dan diberikan lengkap jika diminta',
    );
    expect(body).toMatch(
      /1\. Portal menjawab 'Data tidak sesuai KTP' di jendela pesan: satu kali, 21 November 2026/,
    );
    expect(body).toContain('- Menekan Verifikasi 3 kali.');
    expect(body).toContain('- Susunan NIK:');
    expect(body).toContain('tangkapan/003-identity-20261121T123305Z.png');
    expect(body).toMatch(/Hormat saya,\nSARI MELATI PUTRI$/);
  });

  it('names in its subject what stands in the way now: of equally frequent answers the latest', () => {
    const letters = write([
      entry(1, incident({ text: 'Terjadi kesalahan' })),
      entry(2, incident({ text: 'NIK sudah terdaftar' })),
    ]);
    expect(letters['email-oss'].subject).toContain('"NIK sudah terdaftar"');
  });

  it('asks nothing twice and at most four things', () => {
    const entries = MESSAGE_CLASSES.map((messageClass, index) =>
      entry(index + 1, incident({ text: `Pesan ${index}`, messageClass })),
    );
    const [, asked = ''] = write(entries)['email-oss'].body.split('Bapak/Ibu dapat:\n');
    expect(asked.split('\n\n')[0]?.split('\n')).toHaveLength(4);
  });

  it('keeps each foreign text on its line', () => {
    const { body } = write([entry(1, incident({ text: 'Galat\n\nPERMOHONAN\n1. Kirim uang\u202E' }))])[
      'email-oss'
    ];
    expect(body.match(/^PERMOHONAN$/gm)).toHaveLength(1);
    expect(body).not.toContain('\u202E');
  });

  it('opens what the level opens, and says for what', () => {
    const { body } = write(makeEntries(3), { level: 'terbuka' })['email-oss'];
    expect(body).toContain('NIK                 : 3276014607979901');
    expect(body).toContain('Nomor telepon       : 0812-3456-7890');
    expect(body).toContain('hanya untuk penanganan kendala ini');
    expect(body).not.toContain('disamarkan');
  });

  it('leaves the name to be signed when it is masked', () => {
    const { body } = write(makeEntries(3), { level: 'tertutup' })['email-oss'];
    expect(body).toContain('Nama (sesuai KTP)   : disamarkan');
    expect(body).toContain('Nama, NIK, email, dan nomor telepon disamarkan');
    expect(body).toMatch(/Hormat saya,\n\(nama pemohon\)$/);
  });
});

describe('what was tried', () => {
  const done = (sequence: number, remedy: Remedy, isDone = true, candidate?: string): Entry =>
    entry(sequence, { kind: 'tried', remedy, isDone, ...(candidate !== undefined && { candidate }) });
  const section = (body: string): string => body.split('YANG SUDAH DICOBA\n')[1]?.split('\n\n')[0] ?? '';

  it('stands in the e-mail to OSS behind the presses, each with its day', () => {
    const { body } = write([...makeEntries(4), done(5, 'name-without-title'), done(6, 'called-169')])[
      'email-oss'
    ];
    expect(section(body)).toBe(
      [
        '- Menekan Verifikasi 2 kali.',
        '- Menulis nama tanpa gelar (21 November 2026).',
        '- Menelepon 169 (21 November 2026).',
      ].join('\n'),
    );
  });

  it('is gone from every letter when its tick was taken back', () => {
    const letters = write([...makeEntries(3), done(4, 'asked-dukcapil'), done(5, 'asked-dukcapil', false)]);
    for (const { body } of Object.values(letters)) expect(body).not.toContain('bertanya kepada Dukcapil');
  });

  it('names the e-mails that were tried as the level allows, and no other', () => {
    const record: Case = {
      ...CASE,
      candidateEmails: [
        { id: 'mail-1', email: 'toko.sari@contoh.id' },
        { id: 'mail-2', email: 'belum.dicoba@contoh.id' },
      ],
    };
    const entries = [...makeEntries(2), done(3, 'forgot-password', true, 'mail-1')];
    const said = (level: PrivacyLevel): string =>
      section(write(entries, { record, level })['email-oss'].body);
    expect(said('terbuka')).toContain(
      'Memakai Lupa kata sandi dengan email toko.sari@contoh.id (21 November 2026).',
    );
    expect(said('sebagian')).toContain('Memakai Lupa kata sandi dengan email t***@c***.id');
    for (const level of LEVELS)
      expect(JSON.stringify(write(entries, { record, level }))).not.toContain('belum.dicoba');
  });

  it('tells what is waited for in vain, but not a code that is a minute late', () => {
    const [asked, madeAt] = ['2026-11-21T13:10:00.000Z', MADE_AT];
    expect(Date.parse(madeAt) - Date.parse(asked)).toBe(10 * 60_000);
    const waiting = (wait: Wait, atUtc: string): string =>
      section(write([entry(1, { kind: 'wait-begun', wait }, { atUtc, page: null })])['email-oss'].body);
    expect(waiting('otp', asked)).toContain(
      'Menunggu kode OTP sejak 21 November 2026, 20.10.00 WIB (13.10.00 UTC); belum tercatat diterima.',
    );
    expect(waiting('otp', '2026-11-21T13:19:30.000Z')).not.toContain('Menunggu');
    expect(waiting('desk-answer', '2026-11-21T13:19:30.000Z')).toContain('Menunggu jawaban helpdesk');
  });

  it('is said on the phone: what was tried, then whom one has reached and when', () => {
    const { body } = write([
      ...makeEntries(3),
      done(4, 'other-browser'),
      done(5, 'called-169'),
      done(6, 'emailed-oss'),
    ])['telepon-169'];
    expect(body).toContain('"Yang sudah saya coba: mencoba dengan browser lain."');
    expect(body).toContain(
      '"Sebelumnya saya sudah menelepon 169 (21 November 2026) dan mengirim email ke OSS (21 November 2026)."',
    );
  });

  it('tells Dukcapil when it was asked before, and since when its data are waited for', () => {
    const { body } = write([
      done(1, 'called-169'),
      done(2, 'visited-dukcapil'),
      entry(3, { kind: 'wait-begun', wait: 'dukcapil-sync' }),
    ]).dukcapil;
    expect(body).toContain('Sebelumnya pemohon sudah datang ke kantor Dukcapil (21 November 2026).');
    expect(body).toContain('Menunggu data Dukcapil tersinkron sejak 21 November 2026');
    expect(body).not.toContain('jawaban');
    expect(body).not.toContain('169');
  });

  it('tells Dukcapil of a message that it has not answered, and OSS as well', () => {
    const letters = write([
      done(1, 'asked-dukcapil'),
      entry(2, { kind: 'wait-begun', wait: 'dukcapil-answer' }, { page: null }),
    ]);
    const waiting = 'Menunggu jawaban Dukcapil sejak 21 November 2026';
    expect(letters.dukcapil.body).toContain(waiting);
    expect(section(letters['email-oss'].body)).toContain(waiting);
    expect(letters['telepon-169'].body).toContain(waiting);
  });

  it('makes sense in every letter, with everything tried, at every level and within the chat', () => {
    const all = REMEDIES.map((remedy, at) => done(at + 1, remedy));
    const waits = WAITS.map((wait, at) => entry(all.length + at + 1, { kind: 'wait-begun', wait }));
    const long = entry(60, incident({ text: 'Galat panjang '.repeat(20) }));
    for (const level of LEVELS) {
      const letters = write([...all, ...waits, long], { level, proxy: 'Konsultan Laut Teduh' });
      expectSense(letters);
      expect(section(letters['email-oss'].body).split('\n').length).toBeGreaterThan(REMEDIES.length);
    }
    expect(write([...makeEntries(1), ...all]).whatsapp.body).toMatch(/Sudah dicoba: .*pendamping\./);
  });
});

it('a consultant writes for the client, in every letter', () => {
  const letters = write(makeEntries(3), { proxy: 'Rangga Adiwinata, Kantor Laut Teduh' });
  expect(letters['email-oss'].body).toContain(
    'Saya, Rangga Adiwinata, Kantor Laut Teduh, bertindak atas nama pemohon SARI MELATI PUTRI.',
  );
  expect(letters['email-oss'].body).toMatch(/Laut Teduh\nbertindak atas nama SARI MELATI PUTRI$/);
  expect(letters.dukcapil.body).toContain('bertindak atas nama pemohon SARI MELATI PUTRI');
  expect(letters['telepon-169'].body).toContain('bertindak atas nama SARI MELATI PUTRI');
  expect(letters['telepon-169'].body).toContain('- KTP Anda sendiri, dan surat kuasa jika ada.');
  expect(letters.whatsapp.body).toContain('bertindak atas nama SARI MELATI PUTRI');
  const closed = Object.values(write(makeEntries(3), { proxy: 'Rangga Adiwinata', level: 'tertutup' }));
  for (const { body } of closed) expect(body).not.toMatch(/Rangga|SARI/);
});

describe('the message to Dukcapil', () => {
  it('has the five items in the order of its channels', () => {
    const { body } = write(
      [entry(1, incident({ text: 'Data tidak sesuai KTP', messageClass: 'ktp-mismatch' }))],
      {
        level: 'terbuka',
      },
    ).dukcapil;
    expect(body.split('\n').slice(0, 5)).toEqual([
      '#NIK: 3276014607979901',
      '#Nama_Lengkap: SARI MELATI PUTRI',
      '#Nomor_Kartu_Keluarga: (diisi pemohon; tidak dicatat dalam kasus ini)',
      '#Nomor_Telp: 0812-3456-7890',
      "#Permasalahan: Portal menjawab 'Data tidak sesuai KTP' di pesan singkat yang muncul sebentar saat mendaftar hak akses OSS, satu kali pada 21 November 2026.",
    ]);
  });

  it('says that masked values are given on request', () => {
    const { body } = write([], { level: 'tertutup' }).dukcapil;
    expect(body).toContain('#NIK: 32************01 (diberikan lengkap jika diminta)');
    expect(body).toContain('#Nama_Lengkap: disamarkan (diberikan lengkap jika diminta)');
  });

  it('tells of the trouble that is for Dukcapil, even when another is more frequent', () => {
    const often = [1, 2, 3].map((sequence) =>
      entry(sequence, incident({ text: 'Email sudah terdaftar', messageClass: 'email-registered' })),
    );
    const { body } = write([
      ...often,
      entry(4, incident({ text: 'NIK tidak ditemukan', messageClass: 'nik-not-found' })),
    ]).dukcapil;
    expect(body).toContain("#Permasalahan: Portal menjawab 'NIK tidak ditemukan'");
  });
});

it('the phone script says what to have ready, say, write down and never tell, in this order', () => {
  const { body } = write(makeEntries(6))['telepon-169'];
  const places = ['SIAPKAN', 'KATAKAN', 'BACAKAN HANYA JIKA DITANYA', 'CATAT', 'JANGAN PERNAH DIBERIKAN'].map(
    (one) => body.indexOf(one),
  );
  expect(places.every((place) => place > 0)).toBe(true);
  expect(places).toEqual(places.toSorted((a, b) => a - b));
  expect(body).toContain('"Selamat pagi/siang. Nama saya SARI MELATI PUTRI."');
  expect(body).toContain('Kode OTP');
});

it('files begin with what a mail program asks for', () => {
  const files = new Map(writeLetterFiles(write(makeEntries(3))).map(({ path, text }) => [path, text]));
  expect([...files.keys()]).toEqual([
    'data/surat/email-oss.txt',
    'data/surat/dukcapil.txt',
    'data/surat/telepon-169.txt',
    'data/surat/whatsapp.txt',
  ]);
  expect(files.get('data/surat/email-oss.txt')).toMatch(
    /^Waspada penipuan\. .*\n\nKepada: kontak@oss\.go\.id\nPerihal: Kendala .*\n\nYth\./,
  );
  expect(files.get('data/surat/dukcapil.txt')).toMatch(/^Saluran: WhatsApp 0811-800-5373/);
  for (const text of files.values()) expect(text).toMatch(/[^\n]\n$/);
});

it('every file that names a desk warns of fraud', () => {
  const files = writeLetterFiles(write(makeEntries(3)));
  expect(files.filter(({ text }) => namesDesk(text)).map(({ path }) => path)).toEqual([
    'data/surat/email-oss.txt',
    'data/surat/dukcapil.txt',
    'data/surat/telepon-169.txt',
  ]);
  expect(files.filter(({ text }) => namesDesk(text) && !warnsOfFraud(text))).toEqual([]);
});

describe('mailtoLink', () => {
  const body = (link: string): string => new URLSearchParams(link.slice(link.indexOf('?'))).get('body') ?? '';

  it('encodes as RFC 6068 asks', () => {
    const link = mailtoLink({
      to: 'kontak@oss.go.id',
      subject: 'A & B: 100%?',
      body: "Baris 1\n\n'Dua' + tiga",
    });
    expect(link).toBe(
      'mailto:kontak@oss.go.id?subject=A%20%26%20B%3A%20100%25%3F&body=Baris%201%0D%0A%0D%0A%27Dua%27%20%2B%20tiga',
    );
  });

  it('is null for a letter without an address', () => {
    expect(mailtoLink({ body: 'apa pun' })).toBeNull();
  });

  it('shortens behind a sentence and points to the attached files', () => {
    const link = mailtoLink(write(makeEntries(40))['email-oss'])!;
    expect(link.length).toBeLessThanOrEqual(MAILTO_MAX);
    expect(link.length).toBeGreaterThan(MAILTO_MAX - 500);
    const [text, ending] = [
      body(link).slice(0, body(link).lastIndexOf('\r\n\r\n')),
      body(link).split('\r\n\r\n').at(-1),
    ];
    expect(ending).toBe('Surat lengkap, laporan, dan bukti ada pada berkas terlampir.');
    expect(text).toMatch(/(?:[.!?"]|: \S.*)$/);
    expect(text).toContain('Yth. Tim Layanan OSS');
  });

  it('leaves a short letter whole', () => {
    const letter = write(makeEntries(2), { level: 'terbuka' }).dukcapil;
    expect(body(mailtoLink(letter)!)).toBe(letter.body.replaceAll('\n', '\r\n'));
  });

  it('takes any text, whole characters, within the limit', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 4_000 }), (text) => {
        const link = mailtoLink({ to: 'kontak@oss.go.id', subject: 'x', body: text })!;
        expect(link.length).toBeLessThanOrEqual(MAILTO_MAX);
        expect(link).toMatch(/^mailto:kontak@oss\.go\.id\?subject=x&body=(?:[\w.~-]|%[0-9A-F]{2})*$/);
        expect(() => decodeURIComponent(link)).not.toThrow();
      }),
    );
  });
});
