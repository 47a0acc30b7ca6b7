import { describe, expect, it } from 'vitest';
import type { Attachment } from '../../../utils/contracts/attachment.ts';
import type { ChronologyFile, PrivacyLevel } from '../../../utils/contracts/bundle.ts';
import type { Case } from '../../../utils/contracts/case.ts';
import type { Entry } from '../../../utils/contracts/entry.ts';
import { REMEDIES, type Remedy } from '../../../utils/domain/casework/casework.ts';
import { readNik } from '../../../utils/domain/nik/read-nik.ts';
import { composeContent, type ContentRequest } from '../../../utils/services/bundle/bundle-content.ts';
import {
  choosePictures,
  EMBEDDED_MAX_BYTES,
  writeReport,
} from '../../../utils/services/bundle/report-html.ts';
import { makeReportModel, type ReportModel } from '../../../utils/services/bundle/report-model.ts';
import { namesDesk, warnsOfFraud } from '../../support/named-desks.ts';
import {
  CASE,
  DEVICE,
  ENVIRONMENT,
  entry,
  incident,
  MADE_AT,
  makeEntries,
  TOKENS,
} from './support/made-up-case.ts';

const OTHER_DEVICE = '0f0e0d0c0b0a0908';

interface Setting extends Partial<
  Pick<ContentRequest, 'chains' | 'attachments' | 'removals' | 'proxy' | 'language'>
> {
  readonly record?: Case;
  readonly level?: PrivacyLevel;
  readonly clockTurnedEntries?: readonly string[];
  readonly keyFingerprint?: string;
}

function compose(entries: readonly Entry[], setting: Setting = {}): ChronologyFile {
  const { record = CASE, level = 'sebagian' } = setting;
  return composeContent({
    reference: 'db3855a2',
    chains: [],
    attachments: [],
    removals: [],
    proxy: '',
    language: 'id',
    timeZone: 'Asia/Jakarta',
    environment: ENVIRONMENT,
    fieldMapCheckedOn: null,
    madeAtUtc: MADE_AT,
    ...setting,
    record,
    level,
    entries: entries.map((one) => ({
      entry: one,
      salt: null,
      pictureSha256: one.picture.state === 'taken' ? one.picture.sha256 : null,
    })),
  }).chronology;
}

function model(entries: readonly Entry[], setting: Setting = {}): ReportModel {
  const { record = CASE } = setting;
  return makeReportModel({
    chronology: compose(entries, setting),
    nik: record.nik === '' ? null : readNik(record.nik, { today: '2026-11-21' }),
    hasTitlesOnKtp: (record.titlesOnKtp ?? '') !== '',
    clockTurnedEntries: new Set(setting.clockTurnedEntries),
    keyFingerprint: setting.keyFingerprint ?? null,
    fileName: 'bukti-db3855a2-20261121T132000Z.zip',
  });
}

const textOf = (section: unknown): string => JSON.stringify(section);
const section = (report: ReportModel, id: string): string =>
  textOf([...report.firstPage, ...report.sections].find((one) => one.id === id) ?? null);

it.each(['id', 'en'] as const)('names desks only where it warns of fraud (%s)', (language) => {
  const report = model(makeEntries(12), { language });
  const naming = [...report.firstPage, ...report.sections].filter((one) => namesDesk(textOf(one)));
  expect(naming.map(({ id }) => id)).toEqual(['scam']);
  expect(naming.filter((one) => !warnsOfFraud(textOf(one)))).toEqual([]);
});

describe('the first page', () => {
  it('answers who, what, how often, since when, and what is asked', () => {
    const report = model(makeEntries(12));
    expect(report.firstPage.map(({ id }) => id)).toEqual(['identity', 'happened', 'asked']);
    const [identity] = report.firstPage;
    expect(identity?.blocks[0]).toEqual({
      kind: 'rows',
      rows: [
        { label: 'Nama sesuai KTP', value: 'SARI MELATI PUTRI', isNumber: false },
        { label: 'NIK', value: '32************01', isNumber: true },
        { label: 'Email yang digunakan', value: 's***@c***.id', isNumber: false },
        { label: 'Telepon', value: '08********90', isNumber: true },
        { label: 'Jenis pelaku usaha', value: 'Orang Perseorangan', isNumber: false },
      ],
    });
    expect(section(report, 'happened')).toContain('Menekan Verifikasi 6 kali.');
    expect(section(report, 'happened')).toContain('2 kali; pada 21 November 2026, sejak');
    expect(section(report, 'happened')).toContain('kejadian no. 3, 9');
  });

  it('tells what was tried beside pressing buttons, and what has not come', () => {
    const tried = (sequence: number, remedy: Remedy, isDone = true): Entry =>
      entry(sequence, { kind: 'tried', remedy, isDone });
    const happened = section(
      model([
        ...makeEntries(3),
        tried(4, 'other-browser'),
        tried(5, 'checked-spam'),
        tried(6, 'checked-spam', false),
        entry(7, { kind: 'wait-begun', wait: 'activation-mail' }),
      ]),
      'happened',
    );
    expect(happened).toContain('Mencoba dengan browser lain (21 November 2026).');
    expect(happened).not.toContain('Spam');
    expect(happened).toContain('Menunggu email aktivasi sejak 21 November 2026');
  });

  it('stays short with everything tried: the latest, and how many more there are', () => {
    const happened = section(
      model(REMEDIES.map((remedy, at) => entry(at + 1, { kind: 'tried', remedy, isDone: true }))),
      'happened',
    );
    expect(happened).toContain('Meminta bantuan pendamping');
    expect(happened).not.toContain('Mencocokkan data');
    expect(happened).toContain(`${REMEDIES.length - 8} hal lain yang sudah dicoba ada di kronologi.`);
  });

  it('names who acts for the applicant, but at the closed level', () => {
    expect(section(model([], { proxy: 'Laut Teduh' }), 'identity')).toContain(
      'Laut Teduh, bertindak atas nama pemohon',
    );
    const closed = section(model([], { proxy: 'Laut Teduh', level: 'tertutup' }), 'identity');
    expect(closed).toContain('disamarkan, bertindak atas nama pemohon');
    expect(closed).not.toMatch(/Laut|SARI|\[nama\]/);
  });

  it('stays short with many different answers', () => {
    const entries = Array.from({ length: 30 }, (_, index) =>
      entry(index + 1, incident({ text: `Galat ${index}` })),
    );
    const happened = section(model(entries), 'happened');
    expect(happened.match(/Portal menjawab/g)).toHaveLength(4);
    expect(happened).toContain('26 macam jawaban lain ada di kronologi.');
    expect(section(model(entries), 'asked')).toContain('menjelaskan arti pesan tersebut');
  });

  it('says so when nothing was recorded', () => {
    expect(section(model([]), 'happened')).toContain('Belum ada kejadian yang tercatat.');
    expect(section(model([entry(1, { kind: 'paused' })]), 'happened')).toContain(
      '1 kejadian tercatat, tanpa pesan',
    );
  });
});

describe('the chronology', () => {
  it('names the devices and marks a clock that was turned back', () => {
    const { notices, days } = model(
      [
        entry(1, incident()),
        entry(2, incident(), { atUtc: '2026-11-21T10:00:00.000Z' }),
        entry(1, incident(), {
          id: 'other',
          device: OTHER_DEVICE,
          atUtc: '2026-11-21T12:50:00.000Z',
          environment: { ...ENVIRONMENT, browser: 'Firefox 153' },
        }),
      ],
      { clockTurnedEntries: ['entry-2'] },
    ).chronology;
    expect(notices).toEqual([
      'Direkam di lebih dari satu perangkat: A Chromium 156 (Windows 11); B Firefox 153 (Windows 11).',
      'Jam perangkat pernah dimundurkan: waktu kejadian A2 lebih awal daripada kejadian sebelumnya di perangkat yang sama. Urutan di bawah ini adalah urutan perekaman.',
    ]);
    const lines = days.flatMap((day) => day.lines);
    expect(lines.map(({ label, notes }) => [label, notes])).toEqual([
      ['A1', []],
      ['A2', ['jam perangkat dimundurkan sebelum kejadian ini']],
      ['B1', []],
    ]);
  });

  it('keeps a note that was replaced, and says by which', () => {
    const lines = model([
      entry(1, { kind: 'note', text: 'Salah tulis' }),
      entry(2, { kind: 'note', text: 'Benar', replaces: 'entry-1' }),
      entry(3, { kind: 'note', text: 'Lain', replaces: 'gone' }),
    ]).chronology.days.flatMap((day) => day.lines);
    expect(lines.map(({ isReplaced, notes }) => [isReplaced, notes])).toEqual([
      [true, ['diganti oleh catatan 2']],
      [false, ['menggantikan catatan 1']],
      [false, []],
    ]);
  });
});

describe('the checks', () => {
  const wrote = (outcome: 'accepted' | 'refused' | 'undone', sequence = 1) =>
    entry(sequence, { kind: 'field-written', field: 'name', outcome });

  it('say of the name only what is known', () => {
    expect(section(model([]), 'checks')).toContain('isian itu sendiri tidak disimpan');
    expect(section(model([]), 'checks')).not.toContain('dibaca kembali');
    expect(section(model([wrote('accepted')]), 'checks')).toContain(
      'dibaca kembali, dan sama huruf demi huruf',
    );
    expect(section(model([wrote('accepted'), wrote('undone', 2)]), 'checks')).not.toContain('dibaca kembali');
    expect(section(model([], { record: { ...CASE, titlesOnKtp: 'S.E.' } }), 'checks')).toContain('gelar');
    expect(section(model([], { record: { ...CASE, nameAsPrinted: '' } }), 'checks')).toContain(
      'belum disalin',
    );
  });

  it('name what is odd about the NIK without a digit of it', () => {
    const checks = section(model([], { record: { ...CASE, nik: '327601460O979901' } }), 'checks');
    expect(checks).toContain('Susunan NIK: tidak mungkin');
    expect(checks).toContain('ada huruf di tempat angka');
    expect(checks.replace(/16 angka|17 sampai 99/g, '')).not.toMatch(/\d{3}/);
  });

  it('say whether another browser and another hour were tried', () => {
    expect(section(model(makeEntries(3)), 'checks')).toContain('Browser lain: belum tercatat');
    expect(section(model(makeEntries(3)), 'checks')).toContain('Jam lain: belum tercatat');
    const more = [
      entry(1, incident()),
      entry(2, incident(), {
        atUtc: '2026-11-21T20:00:00.000Z',
        environment: { ...ENVIRONMENT, browser: 'Firefox 153' },
      }),
    ];
    expect(section(model(more), 'checks')).toContain('sudah dicoba di 2 browser');
    expect(section(model(more), 'checks')).toContain('sudah dicoba pada 2 jam yang berbeda');
  });
});

describe('what else the report lists', () => {
  const attachment = (changes: Partial<Attachment>): Attachment => ({
    id: 'a',
    caseId: CASE.id,
    device: DEVICE,
    addedAtUtc: MADE_AT,
    kind: 'ktp',
    fileName: 'KTP Sari.jpg',
    mediaType: 'image/jpeg',
    sizeBytes: 345_678,
    sha256: 'c'.repeat(64),
    ...changes,
  });

  it('attachments by neutral names, and which of them stay', () => {
    const report = section(
      model([], {
        attachments: [
          { attachment: attachment({}), isIncluded: true },
          {
            attachment: attachment({ id: 'b', kind: 'email', mediaType: 'message/rfc822' }),
            isIncluded: false,
          },
        ],
      }),
      'attachments',
    );
    expect(report).toContain('["1","Pindaian KTP","346 kB","lampiran/01-ktp.jpg"]');
    expect(report).toContain('["2","Email","346 kB","tetap di perangkat pemohon"]');
    expect(report).not.toContain('Sari');
  });

  it('what was removed, and when', () => {
    const removals = [
      { atUtc: '2026-11-21T13:00:00.000Z', what: 'entry', entry: { device: DEVICE, sequence: 2 } },
      { atUtc: '2026-11-21T13:01:00.000Z', what: 'attachment', entry: null },
    ] as const;
    const report = section(model(makeEntries(1), { removals }), 'removals');
    expect(report).toContain('21 November 2026, 20.00.00 WIB (13.00.00 UTC): kejadian 2');
    expect(report).toContain('20.01.00 WIB (13.01.00 UTC): satu lampiran');
  });

  it('the heads of the chains, the key, three ways to check, and what is not proved', () => {
    const report = section(
      model(makeEntries(2), {
        chains: [{ device: DEVICE, linkCount: 7, head: 'e'.repeat(64) }],
        keyFingerprint: 'ABCD EF01',
      }),
      'integrity',
    );
    expect(report).toContain(`7 mata rantai, ${'e'.repeat(64)}`);
    expect(report).toContain('ABCD EF01');
    for (const way of ['sha256sum -c', 'openssl pkeyutl', 'periksa.html', 'npm run -s verify']) {
      expect(report).toContain(way);
    }
    expect(report).toContain('tidak membuktikan apa yang dikirim server');
  });

  it('names the chains as the entries are named', () => {
    const report = section(
      model(
        [entry(1, incident()), entry(1, incident(), { id: 'other', device: OTHER_DEVICE, atUtc: MADE_AT })],
        {
          chains: [
            { device: OTHER_DEVICE, linkCount: 2, head: 'b'.repeat(64) },
            { device: DEVICE, linkCount: 3, head: 'a'.repeat(64) },
            { device: 'c'.repeat(16), linkCount: 1, head: 'c'.repeat(64) },
          ],
        },
      ),
      'integrity',
    );
    expect(report.match(/Rantai \w","value":"\d mata rantai, \w/g)).toEqual([
      'Rantai A","value":"3 mata rantai, a',
      'Rantai B","value":"2 mata rantai, b',
      'Rantai C","value":"1 mata rantai, c',
    ]);
  });

  it('promises no signature where there is none', () => {
    expect(section(model([]), 'integrity')).not.toMatch(/openssl|ditandatangani|periksa\.html/);
  });

  it.each(['tertutup', 'sebagian', 'terbuka'] as const)('the privacy level %s', (level) => {
    expect(section(model([], { level }), 'privacy')).toContain(`"value":"${level}"`);
    expect(section(model([], { level }), 'identity')).toContain(`Tingkat privasi: ${level}.`);
  });
});

it('is complete in English', () => {
  const report = textOf(model(makeEntries(12), { language: 'en', proxy: 'Laut Teduh' }));
  const ours = report.replace(/'[^']+ (?:terdaftar|KTP)'/g, '');
  expect(ours).not.toMatch(/\b(?:pemohon|kejadian|kendala|yang|tidak|dengan|gambar)\b/i);
});

it('embeds pictures up to a total and names the others', () => {
  const figures = ['a', 'b', 'c'].map((entryId) => ({ entryId }));
  const sizes = new Map([
    ['a', EMBEDDED_MAX_BYTES - 10],
    ['b', 100],
    ['c', 10],
  ]);
  expect([...choosePictures(figures, (id) => sizes.get(id) ?? null)]).toEqual(['a', 'c']);
  const report = model(makeEntries(3));
  const page = writeReport({ model: report, pictures: new Map(), styleSheet: TOKENS });
  expect(page).toContain('di berkas tangkapan/003-identity-20261121T123305Z.png');
  const jpeg = { mediaType: 'image/jpeg', bytes: new Uint8Array([1, 2, 3]) } as const;
  const withPreview = writeReport({
    model: report,
    pictures: new Map([['entry-3', jpeg]]),
    styleSheet: TOKENS,
  });
  expect(withPreview).toContain('src="data:image/jpeg;base64,AQID"');
});

it('says the same of the same chronology', () => {
  expect(textOf(model(makeEntries(20)))).toBe(textOf(model(makeEntries(20))));
});
