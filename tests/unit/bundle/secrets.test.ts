/** Name, NIK, e-mail, phone, OTP, password and token in every kind of place that leads into a closed bundle. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Attachment } from '../../../utils/contracts/attachment.ts';
import type { Case } from '../../../utils/contracts/case.ts';
import type { Entry } from '../../../utils/contracts/entry.ts';
import { foldText } from '../../../utils/domain/evidence/fold-text.ts';
import { readNik } from '../../../utils/domain/nik/read-nik.ts';
import { composeContent } from '../../../utils/services/bundle/bundle-content.ts';
import { writeChronologyCsv } from '../../../utils/services/bundle/chronology-csv.ts';
import { writeLetterFiles, writeLetters } from '../../../utils/services/bundle/letters/write-letters.ts';
import { mailtoLink } from '../../../utils/services/bundle/letters/mailto-link.ts';
import { writeReport } from '../../../utils/services/bundle/report-html.ts';
import { makeReportModel } from '../../../utils/services/bundle/report-model.ts';
import { CASE, DEVICE, ENVIRONMENT, MADE_AT, entry, incident, TOKENS } from './support/made-up-case.ts';

interface Secrets {
  readonly record: Case;
  readonly otp: string;
  readonly password: string;
  readonly jwt: string;
}

const JWT = 'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiI5OTAxIn0.Zx81kQp4RtYw';
const FIXED: Secrets = {
  record: {
    ...CASE,
    nameAsPrinted: 'WAHYUDI PRASETYO',
    nik: '3276014607979901',
    candidateEmails: [{ id: 'mail-1', email: 'zqlama.55@contoh.id' }],
  },
  otp: '482913',
  password: 'Rahasia#17',
  jwt: JWT,
};

/** Ways of saying all of them, by kind of place; `$x` stands for a value. */
const MESSAGES = [
  'NIK $nik atas nama $name sudah terdaftar',
  '$name ($email) tidak ditemukan',
  'Kode OTP $otp dikirim ke $phone',
  'Kode verifikasi Anda: $otp. Jangan dibagikan',
  '$otp adalah kode verifikasi Anda',
  'Data "$name" tidak sesuai KTP',
  'Galat: {"nik":"$nik","nama":"$name","password":"$password"}',
  'Token $jwt tidak berlaku',
  'Authorization: Bearer $jwt',
  'Halo, $Name! Akun $email sudah ada',
  'Yth. Bapak/Ibu $name, NIK: $nikSpaced',
  '<b>$name</b> <a href="mailto:$email">$email</a>',
  'nama=$nameUrl&nik=$nik&email=$emailUrl',
  'Pengguna @$handle sudah dipakai',
  'Hubungi +$phoneIntl atau $phoneDashed',
  'Kata sandi: $password salah',
  'password=$password',
  'PIN: $otp',
  '$nameReversed',
  '$nameSpelled',
] as const;
const NOTES = [
  'saya coba lagi dengan NIK $nikDotted dan nama $Name',
  'kata sandinya $password, OTP-nya $otp',
  'ditelepon petugas ke $phone, ditanya nama ($name)',
  'email $emailAt, dijawab untuk $handle',
  'KTP-nya tertulis $nameReversed lahir $birth',
  'sandi saya $password',
  'dikirim ke rumah $firstWord',
  'otp: $otp',
  'mungkin dulu pakai $old',
  'dulu $oldAt, kata konsultannya',
] as const;
const PATHS = [
  '/verify/$jwt',
  '/register/$nik',
  '/profil/$handle',
  '/akun/$emailUrl/edit',
  '/aktivasi/$otp',
  '/u/$nameUrl',
] as const;
const FILE_NAMES = ['bukti $name.zip', 'KTP_$handle_$nik.zip', '$firstWord-$phone.zip'] as const;
const LABELS = [
  'Lanjut sebagai $name',
  'Kirim ke $phone',
  'Masuk ($email)',
  'Verifikasi $nik',
  'Kirim ulang kode $otp',
] as const;
const REQUESTS = [
  '/v1/nik/$nik',
  '/v1/user/$emailUrl',
  '/otp/$otp',
  '/v1/nama/$nameUrl',
  '/session/token/$jwt',
] as const;
const SYSTEMS = ['Chromium ($firstWord-laptop)', 'Windows 11 $email', 'Android $phone'] as const;

/** 50 kinds of places, each filled. */
const PLACE_COUNT = [MESSAGES, NOTES, PATHS, FILE_NAMES, LABELS, REQUESTS, SYSTEMS]
  .map((templates) => templates.length)
  .reduce((sum, count) => sum + count, 0);

function fill(template: string, { record, otp, password, jwt }: Secrets): string {
  const words = record.nameAsPrinted.toLowerCase().split(' ');
  const digits = record.phone.replace(/\D/g, '');
  const old = record.candidateEmails?.[0]?.email ?? '';
  const values: Record<string, string> = {
    nik: record.nik,
    nikSpaced: record.nik.replace(/(.{4})(?=.)/g, '$1 '),
    nikDotted: record.nik.replace(/(.{6})(.{6})/, '$1.$2.'),
    name: record.nameAsPrinted,
    Name: words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join(' '),
    nameUrl: encodeURIComponent(record.nameAsPrinted),
    nameReversed: record.nameAsPrinted.split(' ').toReversed().join(', '),
    nameSpelled: [...record.nameAsPrinted.replaceAll(' ', '')].join(' '),
    firstWord: words[0] ?? '',
    handle: words.join(''),
    email: record.email,
    emailUrl: encodeURIComponent(record.email),
    emailAt: record.email.replace('@', ' (at) '),
    old,
    oldAt: old.replace('@', ' (at) ').replace('.id', ' titik id'),
    phone: digits,
    phoneIntl: `62${digits.slice(1)}`,
    phoneDashed: digits.replace(/(.{4})(.{4})/, '$1-$2-'),
    birth: record.birthDate,
    otp,
    password,
    jwt,
  };
  return template.replace(/\$([a-zA-Z]+)/g, (_, key: string) => values[key] ?? '');
}

function plant(secrets: Secrets): Entry[] {
  const say = (template: string): string => fill(template, secrets);
  const page = (template: string): Partial<Entry> => ({
    page: { origin: 'https://ui-login.oss.go.id', path: say(template), step: 'identity', generation: 'C' },
  });
  const planted: [Entry['event'], Partial<Entry>?][] = [
    ...MESSAGES.map((text): [Entry['event']] => [incident({ text: say(text) })]),
    ...NOTES.map((text): [Entry['event']] => [{ kind: 'note', text: say(text) }]),
    ...PATHS.map((path): [Entry['event'], Partial<Entry>] => [{ kind: 'step-entered' }, page(path)]),
    ...FILE_NAMES.map((fileName): [Entry['event']] => [{ kind: 'exported', fileName: say(fileName) }]),
    ...LABELS.map((label): [Entry['event']] => [
      { kind: 'pressed', button: 'verify', label: say(label), attempt: 1 },
    ]),
    ...REQUESTS.map((path): [Entry['event']] => [
      incident({ text: '', messageClass: 'server-error', request: `https://api-prd.oss.go.id${say(path)}` }),
    ]),
    ...SYSTEMS.map((os): [Entry['event'], Partial<Entry>] => [
      { kind: 'captured-by-hand' },
      { environment: { ...ENVIRONMENT, browser: say(os), os: say(os) } },
    ]),
    // Report and letters name the e-mails that were tried.
    ...(secrets.record.candidateEmails ?? []).map(({ id }): [Entry['event']] => [
      { kind: 'tried', remedy: 'forgot-password', isDone: true, candidate: id },
    ]),
  ];
  return planted.map(([event, changes], index) => entry(index + 1, event, changes));
}

const attachment = (fileName: string): Attachment => ({
  id: 'attachment-1',
  caseId: CASE.id,
  device: DEVICE,
  addedAtUtc: MADE_AT,
  kind: 'ktp',
  fileName,
  mediaType: 'image/jpeg',
  sizeBytes: 120_000,
  sha256: 'c'.repeat(64),
});

/** Every text that leaves, by file. */
function leaving(secrets: Secrets, entries: readonly Entry[], level: 'tertutup' | 'terbuka' = 'tertutup') {
  const { record } = secrets;
  const { chronology, attachments } = composeContent({
    record,
    reference: 'db3855a2',
    entries: entries.map((one) => ({ entry: one, salt: 'd'.repeat(32), pictureSha256: null })),
    chains: [],
    attachments: [{ attachment: attachment(fill('KTP $name $nik.jpg', secrets)), isIncluded: true }],
    removals: [],
    proxy: fill('Kuasa dari $name, $phone', secrets),
    language: 'id',
    level,
    timeZone: 'Asia/Jakarta',
    environment: ENVIRONMENT,
    fieldMapCheckedOn: null,
    madeAtUtc: MADE_AT,
  });
  const facts = { chronology, nik: readNik(record.nik, { today: '2026-11-21' }), hasTitlesOnKtp: false };
  const model = makeReportModel({
    ...facts,
    clockTurnedEntries: new Set(),
    keyFingerprint: null,
    fileName: 'bukti-db3855a2.zip',
  });
  const letters = writeLetters({ ...facts, enclosures: attachments.map(({ path }) => path) });
  return new Map([
    ['laporan.html', writeReport({ model, pictures: new Map(), styleSheet: TOKENS })],
    ['model', JSON.stringify(model)],
    ['kronologi.json', JSON.stringify(chronology)],
    ['kronologi.csv', writeChronologyCsv(chronology.entries, 'id')],
    ...writeLetterFiles(letters).map(({ path, text }): [string, string] => [path, text]),
    ['mailto', Object.values(letters).map(mailtoLink).join('\n')],
  ]);
}

/** What is still readable of the secrets, whatever separators and capitals. */
function findReadable(files: ReadonlyMap<string, string>, { record, otp, password, jwt }: Secrets): string[] {
  const words = record.nameAsPrinted.toLowerCase().split(' ');
  const digits = record.phone.replace(/\D/g, '');
  const [year = '', month = '', day = ''] = record.birthDate.split('-');
  const letters = [
    ...words,
    password.toLowerCase(),
    jwt.slice(0, 14).toLowerCase(),
    jwt.slice(-8).toLowerCase(),
  ];
  const glued = [words.join(''), words.toReversed().join('')];
  const numbers = [record.nik.slice(3, 12), digits.slice(3, 10), otp, day + month + year, year + month + day];
  return [...files].flatMap(([file, content]) => {
    // Random hexadecimal digits of fingerprints, ids and salts hide or fake a find.
    const text = foldText(decodeURIComponent(content.replace(/%(?![0-9A-F]{2})/g, '')))
      .text.replace(/<style>.*?<\/style>/gs, '')
      .replace(/\b(?:[0-9a-f]{16}|[0-9a-f]{32}|[0-9a-f]{64})\b/g, '');
    const onlyLetters = text.replace(/[^\p{L}]/gu, '');
    const onlyDigits = text.replace(/[\s.\-/()]/g, '');
    return [
      ...letters.filter((word) => text.includes(word)),
      ...glued.filter((word) => onlyLetters.includes(word)),
      ...numbers.filter((number) => onlyDigits.includes(number)),
      ...[record.email, ...(record.candidateEmails ?? []).map(({ email }) => email)].filter((email) =>
        text.includes(email.split('@')[0]!),
      ),
    ].map((found) => `${file}: ${found}`);
  });
}

describe('a closed bundle', () => {
  it('shows none of the secrets, planted in fifty kinds of places', () => {
    expect(PLACE_COUNT).toBeGreaterThanOrEqual(50);
    expect(findReadable(leaving(FIXED, plant(FIXED)), FIXED)).toEqual([]);
  });

  it('would be caught if it did', () => {
    const found = findReadable(leaving(FIXED, plant(FIXED), 'terbuka'), FIXED).map(
      (one) => one.split(': ')[1],
    );
    expect(new Set(found)).toEqual(
      new Set(
        ['wahyudi', 'prasetyo', 'wahyudiprasetyo', 'prasetyowahyudi', FIXED.record.email].concat([
          'zqlama.55@contoh.id',
          '601460797',
          '2345678',
          '19970706',
        ]),
      ),
    );
  });

  it('opens the salt of no entry of which something was masked', () => {
    const json = leaving(FIXED, [...plant(FIXED), entry(99, { kind: 'paused' })]).get('kronologi.json')!;
    const { entries } = JSON.parse(json) as { entries: { salt: string | null; event: { kind: string } }[] };
    expect(entries.filter(({ salt }) => salt !== null).map(({ event }) => event.kind)).toEqual([
      'tried',
      'paused',
    ]);
  });

  it('hides what the case held on another device as well: it was recorded while it did', () => {
    const earlier = {
      ...FIXED,
      record: { ...FIXED.record, nameAsPrinted: 'QUAZEX VYRXOM', birthDate: '1988-11-23' },
    };
    const joined = [
      entry(90, { kind: 'data-differed', field: 'name', other: earlier.record.nameAsPrinted }),
      entry(91, { kind: 'data-differed', field: 'birthDate', other: earlier.record.birthDate }),
    ];
    expect(findReadable(leaving(FIXED, [...plant(earlier), ...joined]), earlier)).toEqual([]);
    expect(findReadable(leaving(FIXED, [...plant(FIXED), ...joined]), FIXED)).toEqual([]);
  });

  it('hides what the case held before it was corrected, and what was typed on the portal', () => {
    const before = {
      ...FIXED,
      record: {
        ...FIXED.record,
        nameAsPrinted: 'QUAZEX VYRXOM',
        nik: '3276015107889922',
        email: 'quazex88@contoh.co.id',
        phone: '081388887777',
        birthDate: '1988-11-23',
      },
    };
    const { nameAsPrinted, nik, email, phone, birthDate } = before.record;
    const former = {
      nameAsPrinted: ['RATNA', nameAsPrinted],
      nik: [nik],
      email: [email],
      phone: [phone],
      birthDate: [birthDate],
    };
    const corrected = { ...FIXED, record: { ...FIXED.record, former } };
    const entries = [...plant(before), ...plant(FIXED)];
    expect(findReadable(leaving(corrected, entries), before)).toEqual([]);
    expect(findReadable(leaving(corrected, entries), FIXED)).toEqual([]);
    expect(findReadable(leaving(FIXED, entries), before)).not.toEqual([]);
  });

  it('keeps attachments and the name of who acts for the applicant on the device', () => {
    const { attachments, proxy } = JSON.parse(leaving(FIXED, []).get('kronologi.json')!) as {
      attachments: { file: string | null }[];
      proxy: string;
    };
    expect(attachments.map(({ file }) => file)).toEqual([null]);
    expect(proxy).toBe('[nama]');
  });
});

it('shows nothing of any made-up person, wherever it was planted', () => {
  // Syllables, so that no word of a name is also a word of ours.
  const word = fc
    .array(fc.constantFrom('qua', 'zex', 'vyr', 'xom', 'wiq', 'juz'), { minLength: 2, maxLength: 3 })
    .map((syllables) => syllables.join('').toUpperCase());
  const digit = (count: number) => fc.stringMatching(new RegExp(`^[1-9]{${count}}$`));
  const secrets = fc
    .record({
      words: fc.uniqueArray(word, { minLength: 2, maxLength: 3 }),
      nikEnd: digit(4),
      local: fc.stringMatching(/^zq[a-z]{6}[0-9]{2}$/),
      oldLocal: fc.stringMatching(/^xv[a-z]{6}[0-9]{2}$/),
      phone: digit(8),
      otp: digit(6),
      password: fc.stringMatching(/^Zq[a-z]{5}[#$%][0-9]{2}$/),
      date: fc.tuple(
        fc.integer({ min: 1950, max: 2005 }),
        fc.integer({ min: 10, max: 12 }),
        fc.integer({ min: 13, max: 28 }),
      ),
    })
    .map(({ words, nikEnd, local, oldLocal, phone, otp, password, date: [year, month, day] }): Secrets => {
      const record = {
        ...CASE,
        nameAsPrinted: words.join(' '),
        nik: `327601${day}${month}${String(year).slice(2)}${nikEnd}`,
        email: `${local}@contoh.co.id`,
        phone: `0812${phone}`,
        birthDate: `${year}-${month}-${day}`,
        candidateEmails: [{ id: 'mail-1', email: `${oldLocal}@contoh.id` }],
      };
      return { record, otp, password, jwt: JWT };
    });
  fc.assert(
    fc.property(secrets, (one) => {
      expect(findReadable(leaving(one, plant(one)), one)).toEqual([]);
    }),
    { numRuns: 25 },
  );
});
