/** Every text of a case and of its entries holds every value in many spellings; none of them may leave. */
import { describe, expect, it } from 'vitest';
import { chronologyFileSchema, type PrivacyLevel } from '../../../utils/contracts/bundle.ts';
import type { Entry, EntryEvent } from '../../../utils/contracts/entry.ts';
import { MESSAGE_TEXT_MAX } from '../../../utils/contracts/entry.ts';
import { foldText } from '../../../utils/domain/evidence/fold-text.ts';
import { composeTexts } from './support/compose-texts.ts';
import { CASE, entry, incident, takenPicture } from './support/made-up-case.ts';

const { nik, email } = CASE;
const OTHER_NIK = '3174012505889902';
const OTHER_EMAIL = 'lodewijk.manu@contoh.id';
const TOKEN = 'q8W7e6R5t4';
const CODE = '482913';

/** Plain forms that must not be found in what leaves, after folding and without separators. */
const FORBIDDEN_DIGITS = [nik.slice(4, 12), OTHER_NIK.slice(4, 12), '81234567', '06071997', '19970706', CODE];
const FORBIDDEN_WORDS = ['melati97', 'lodewijk', '@contoh', TOKEN.toLowerCase(), 'rahasia#1', 'eyjhbgci'];

const SPELLINGS = [
  nik,
  nik.replace(/(.{6})(.{6})/, '$1 $2 '),
  nik.split('').join('.'),
  nik.replace('0', 'O').replace('1', 'l'),
  nik.replace(/(.{4})(?=.)/g, '$1%20'),
  nik.replace(/(.{6})(.{6})/, '$1\n      $2\n      '),
  nik.split('').join('\u200b'),
  nik.replace(/\d/g, (digit) => String.fromCharCode(0xff10 + Number(digit))),
  OTHER_NIK,
  OTHER_NIK.replace(/(.{4})(?=.)/g, '$1-'),
  email,
  email.toUpperCase(),
  encodeURIComponent(email),
  email.replace('@', ' (at) ').replaceAll('.', ' [dot] '),
  OTHER_EMAIL,
  '081234567890',
  '+62 812-3456-7890',
  '(0812) 3456 7890',
  '1997-07-06',
  '6/7/1997',
  '6 Juli 1997',
  '06071997',
  `OTP ${CODE}`,
  `kode verifikasinya ${CODE}`,
  'kata sandi: Rahasia#1',
  'password saya Rahasia#1',
  `https://ui-login.oss.go.id/verify/${TOKEN}`,
  `https://beranda.oss.go.id/?auth-code=${TOKEN}#refresh-code=${TOKEN}`,
  'Bearer eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.abcdefgh12345',
];

const ALL = SPELLINGS.join(' ; ');

/** Everything that can be recorded, with `text` in each place where a text can stand. */
function everywhere(text: string, path: string): Entry[] {
  const events: EntryEvent[] = [
    { kind: 'recording-started' },
    { kind: 'step-entered' },
    { kind: 'pressed', button: 'verify', label: text, attempt: 1 },
    incident({ text, request: `https://api-prd.oss.go.id${path}` }),
    incident({
      text: '.'.repeat(MESSAGE_TEXT_MAX - 9) + nik.slice(0, 9),
      textLength: MESSAGE_TEXT_MAX + 100,
      field: 'nik',
      place: 'field-hint',
    }),
    { kind: 'duplicate-warning', verdict: 'same-nik', earlierAtUtc: CASE.createdAtUtc },
    { kind: 'captured-by-hand' },
    { kind: 'note', text },
    { kind: 'field-written', field: 'name', outcome: 'accepted' },
    { kind: 'exported', fileName: text },
    { kind: 'paused' },
  ];
  return events.map((event, index) =>
    entry(index + 1, event, {
      page: { origin: 'https://ui-login.oss.go.id', path, step: 'identity', generation: 'C' },
      environment: {
        browser: `Chromium ${text}`,
        os: text,
        extensionVersion: '0.1.0',
        catalogueVersion: '2026.11',
      },
      picture: index === 3 ? takenPicture(4) : { state: 'not-wanted' },
    }),
  );
}

function leaving(entries: readonly Entry[], record = CASE, level: PrivacyLevel = 'tertutup'): string {
  return [...composeTexts(entries, { record, level })]
    .map(([path, text]) => `${path}\n${text.replace(/src="data:image\/png;base64,[^"]*"/g, '')}`)
    .join('\n');
}

function findPersonal(text: string): string[] {
  // Fingerprints are hexadecimal and random; they would only hide or fake a find.
  const folded = foldText(text.replace(/\b[0-9a-f]{64}\b/g, '')).text;
  const digits = folded.replace(/[\s.\-/()]/g, '');
  return [
    ...FORBIDDEN_WORDS.filter((word) => folded.includes(word)),
    ...FORBIDDEN_DIGITS.filter((number) => digits.includes(number)),
  ];
}

const PATHS = [
  `/verify/${TOKEN}`,
  `/aktivasi-akun/${TOKEN}/selesai`,
  `/v1/nik/${nik}`,
  `/v1/user/${encodeURIComponent(email)}`,
  `/register/${nik.replace(/(.{4})(?=.)/g, '$1%20')}`,
];

describe('a bundle in which nothing is revealed', () => {
  it.each(SPELLINGS)('hides %j in every text of every entry', (spelling) => {
    expect(findPersonal(leaving(everywhere(spelling, '/register')))).toEqual([]);
    expect(findPersonal(leaving(everywhere(`Galat ${spelling}, coba lagi`, '/register')))).toEqual([]);
  });

  it.each(PATHS)('hides what stands in the address %s', (path) => {
    expect(findPersonal(leaving(everywhere('Galat', path)))).toEqual([]);
  });

  it.each([
    ['as they are', CASE],
    ['also in the name', { ...CASE, nameAsPrinted: `SARI ${ALL}` }],
    ['with NIK and e-mail exchanged', { ...CASE, nik: email, email: nik }],
    ['with phone and NIK exchanged', { ...CASE, phone: nik, nik: CASE.phone }],
  ])('hides all of them at once, %s', (_, record) => {
    expect(findPersonal(leaving(everywhere(ALL, PATHS.join('')), record))).toEqual([]);
  });
});

describe('what the checks found of the person', () => {
  /** A NIK of a citizen abroad. */
  const record = { ...CASE, nik: '9902014607979901', titlesOnKtp: 'S.E.' };
  const found = entry(
    1,
    incident({ findings: ['name-as-printed', 'title-in-name', 'nik-as-case', 'sex-unlike-nik'] }),
  );
  const texts = (level: PrivacyLevel): Map<string, string> => composeTexts([found], { record, level });
  const findingsAt = (level: PrivacyLevel): unknown => {
    const file: unknown = JSON.parse(texts(level).get('data/kronologi.json') ?? '');
    const event = chronologyFileSchema.parse(file).entries[0]?.event;
    return event?.kind === 'incident' ? event.findings : null;
  };

  it('goes at the closed level, but for what tells of nobody', () => {
    expect(findingsAt('tertutup')).toEqual(['name-as-printed', 'nik-as-case']);
    const words = [...texts('tertutup').values()].join('\n');
    expect(words).toContain('Susunan NIK');
    expect(words).not.toMatch(/luar negeri|gelar/);
  });

  it.each(['sebagian', 'terbuka'] as const)('stays at the level %s, where a person is named', (level) => {
    expect(findingsAt(level)).toEqual(['name-as-printed', 'title-in-name', 'nik-as-case', 'sex-unlike-nik']);
    const words = [...texts(level).values()].join('\n');
    expect(words).toMatch(/luar negeri/);
    expect(words).toMatch(/gelar/);
  });
});

it('fits its own schema when masking makes texts longer', () => {
  const cut = (length: number): string => 'pin=1;'.repeat(length).slice(0, length);
  const long = [
    incident({ text: cut(MESSAGE_TEXT_MAX), request: `https://api-prd.oss.go.id/${cut(470)}` }),
    { kind: 'pressed', button: 'verify', label: cut(120), attempt: 1 },
    { kind: 'note', text: cut(10_000) },
    { kind: 'exported', fileName: cut(200) },
  ] as const;
  const entries = long.map((event, index) => entry(index + 1, event));
  const file: unknown = JSON.parse(composeTexts(entries).get('data/kronologi.json') ?? '');
  expect(chronologyFileSchema.safeParse(file).success).toBe(true);
});

it('finds the values when they are revealed, so that the search is worth something', () => {
  expect(findPersonal(leaving(everywhere(ALL, '/register'), CASE, 'terbuka'))).toEqual([
    'melati97',
    '@contoh',
    nik.slice(4, 12),
    '81234567',
    '06071997',
    '19970706',
  ]);
});
