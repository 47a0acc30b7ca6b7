import { describe, expect, test } from 'vitest';
import type { Case } from '../../../utils/contracts/case.ts';
import type { Identity } from '../../../utils/contracts/identity.ts';
import type { Hint, TypedValues } from '../../../utils/contracts/messages.ts';
import type { NikDistance } from '../../../utils/domain/duplicate/judge-duplicate.ts';
import { checkForm, type FormCheckRequest } from '../../../utils/services/check-form.ts';

// Fictional people; the serial 99xx is reached by no district.
const BUDI = '3273010609979901';
const SITI = '3273014609979902';

function check(values: TypedValues, more: Partial<FormCheckRequest> = {}) {
  return checkForm({
    snapshot: {
      page: { origin: 'https://ui-login.oss.go.id', path: '/register', step: 'single-page', generation: 'C' },
      fields: [],
      missing: [],
      values,
    },
    activeCase: null,
    earlierValues: {},
    near: [],
    nowUtc: '2026-11-21T13:00:00.000Z',
    timeZone: 'Asia/Jakarta',
    language: 'id',
    ...more,
  });
}

function hintOn(
  field: Hint['field'],
  values: TypedValues,
  more: Partial<FormCheckRequest> = {},
): Hint | undefined {
  return check(values, more).hints.find((hint) => hint.field === field);
}

function caseOf(data: Partial<Case>): Case {
  return {
    id: 'case-1',
    createdAtUtc: '2026-11-01T00:00:00.000Z',
    updatedAtUtc: '2026-11-01T00:00:00.000Z',
    nameAsPrinted: '',
    nik: '',
    birthDate: '',
    sex: '',
    email: '',
    phone: '',
    applicantKind: '',
    ...data,
  };
}

function earlier(data: Partial<Identity>, distance: NikDistance = 0): FormCheckRequest['near'][number] {
  return {
    distance,
    identity: {
      id: 'identity-1',
      caseId: 'case-0',
      nik: BUDI,
      name: 'BUDI SANTOSO',
      birthDate: '1997-09-06',
      email: 'budi.lama@contoh.id',
      phone: '',
      applicantKind: 'orang-perseorangan',
      outcome: 'registered',
      firstSeenAtUtc: '2024-03-02T03:00:00.000Z',
      lastSeenAtUtc: '2024-03-03T03:00:00.000Z',
      ...data,
    },
  };
}

const wordsOf = (hint: Hint | undefined) => [hint?.title, ...(hint?.details ?? [])].join(' ');
const shown = (hint: Hint | undefined, row: number) =>
  hint?.comparisons[row]?.segments
    .map(({ text, mark }) => (mark === 'same' ? text : `[${mark}:${text}]`))
    .join('');

describe('name', () => {
  test('a title is marked, explained and left out of the proposal', () => {
    const hint = hintOn('name', { name: 'Budi Santoso, S.E.' });
    expect(hint?.severity).toBe('warn');
    expect(hint?.title).toBe('Nama berisi gelar: S.E.');
    expect(wordsOf(hint)).toContain('Tanpa itu: BUDI SANTOSO.');
    expect(hint?.proposal).toBe('BUDI SANTOSO');
    expect(wordsOf(hint)).toContain('kecuali gelar itu tercetak di KTP');
    expect(shown(hint, 0)).toContain('[removed:');
  });

  test('a plain name gets a tick and nothing to press', () => {
    const hint = hintOn('name', { name: 'budi santoso' });
    expect(hint?.severity).toBe('ok');
    expect(hint?.proposal).toBeNull();
    expect(hint?.comparisons).toEqual([]);
  });

  test('an empty field says nothing', () => {
    expect(hintOn('name', { name: '  ' })).toBeUndefined();
  });

  test('a doubled space is shown as a mark and asked, never removed', () => {
    const hint = hintOn('name', { name: 'Budi  Santoso' });
    expect(hint?.severity).toBe('warn');
    expect(shown(hint, 0)).toMatch(/\[space: {1,2}\]/);
    expect(hint?.proposal).toBeNull();
  });

  test('the print decides letter by letter', () => {
    const hint = hintOn(
      'name',
      { name: 'Budi Santosa' },
      { activeCase: caseOf({ nameAsPrinted: 'BUDI SANTOSO' }) },
    );
    expect(hint?.severity).toBe('warn');
    expect(shown(hint, 0)).toMatch(/different:a/i);
    expect(shown(hint, 1)).toMatch(/different:O/);
    expect(hint?.proposal).toBeNull();
  });

  test('a title that is printed on the KTP is right', () => {
    const activeCase = caseOf({ nameAsPrinted: 'DRS. BUDI SANTOSO' });
    expect(hintOn('name', { name: 'Drs. Budi Santoso' }, { activeCase })?.severity).toBe('ok');
  });

  test('with the print known, a proposal is offered only when it then agrees', () => {
    const agreeing = hintOn(
      'name',
      { name: 'Budi Santoso, S.E.' },
      { activeCase: caseOf({ nameAsPrinted: 'BUDI SANTOSO' }) },
    );
    expect(agreeing?.proposal).toBe('BUDI SANTOSO');
    const other = hintOn(
      'name',
      { name: 'Budi Santosa, S.E.' },
      { activeCase: caseOf({ nameAsPrinted: 'BUDI SANTOSO' }) },
    );
    expect(other?.proposal).toBeNull();
  });

  test.each([
    ['300 characters', 'BUDI '.repeat(60).trim()],
    ['emoji', 'Budi 🙂 Santoso'],
    ['right-to-left text', 'Budi \u202eosotnaS'],
    ['Arabic letters', 'بودي سانتوسو'],
    ['an invisible character', 'Budi\u200b Santoso'],
    ['digits', 'Budi Sant0so'],
  ])('%s gets a finding to check', (_, name) => {
    expect(hintOn('name', { name })?.severity).toBe('warn');
  });
});

describe('NIK', () => {
  test('while it is typed, the count is said without blame', () => {
    const hint = hintOn('nik', { nik: '32730106' });
    expect(hint?.severity).toBe('info');
    expect(hint?.title).toBe('8 dari 16 angka');
    expect(shown(hint, 0)).toBe('32730106');
  });

  test('a possible NIK is fine', () => {
    const hint = hintOn('nik', { nik: BUDI });
    expect(hint?.severity).toBe('ok');
    expect(wordsOf(hint)).toContain('Bandung');
  });

  test('a code from before a region was divided is told, not warned of', () => {
    const hint = hintOn('nik', { nik: '9101010609979901' });
    expect(hint?.severity).toBe('info');
    expect(wordsOf(hint)).toContain('tetap berlaku');
  });

  test.each([
    ['letters', '32730106o9979901'],
    ['17 digits', `${BUDI}1`],
    ['31 February', '3273013102979901'],
    ['serial 0000', '3273010609970000'],
    ['emoji', '🙂'.repeat(16)],
    ['a very long text', '9'.repeat(2_000)],
  ])('%s can never be a NIK', (_, nik) => {
    expect(hintOn('nik', { nik })?.severity).toBe('stop');
  });

  test('it is held against birth date and sex of the case', () => {
    const activeCase = caseOf({ birthDate: '1997-09-07', sex: 'P' });
    const words = wordsOf(hintOn('nik', { nik: BUDI }, { activeCase }));
    expect(words).toContain('7 September 1997');
    expect(words).toContain('perempuan');
  });

  test('it is held against birth date and sex of the form, also of a later step', () => {
    const words = wordsOf(
      hintOn('nik', { birthDate: '07/09/1997', sex: 'Perempuan' }, { earlierValues: { nik: BUDI } }),
    );
    expect(words).toContain('7 September 1997');
    expect(words).toContain('perempuan');
  });

  test('another NIK than that of the case has its digits marked', () => {
    const hint = hintOn('nik', { nik: '3273010609979907' }, { activeCase: caseOf({ nik: BUDI }) });
    expect(hint?.title).toContain('bukan NIK kasus');
    expect(shown(hint, 0)).toBe('327301060997990[different:7]');
    expect(shown(hint, 1)).toBe(BUDI);
  });

  test('the first digits of the NIK of the case are not another NIK', () => {
    const hint = hintOn('nik', { nik: BUDI.slice(0, 9) }, { activeCase: caseOf({ nik: BUDI }) });
    expect(hint?.severity).toBe('info');
  });
});

describe('earlier registrations', () => {
  test('the same NIK: when, which masked e-mail, what came of it, what to do; softly', () => {
    const { hints, duplicate } = check({ nik: BUDI, name: 'BUDI SANTOSO' }, { near: [earlier({})] });
    const words = wordsOf(hints.find(({ field }) => field === 'nik'));
    expect(words).toContain('mungkin');
    expect(words).toContain('3 Maret 2024');
    expect(words).toContain('b***@c***.id');
    expect(words).not.toContain('budi.lama@contoh.id');
    expect(words).toContain('Lupa kata sandi');
    expect(words).toContain('Orang Perseorangan');
    expect(words).toContain('pendaftaran berhasil');
    expect(duplicate).toEqual({ verdict: 'same-person', earlierAtUtc: '2024-03-03T03:00:00.000Z' });
  });

  test('one slip from a recorded NIK: the digit is marked, the other number is not shown', () => {
    const slipped = '3273010609979902';
    const { hints, duplicate } = check({ nik: slipped, name: 'Budi Santoso' }, { near: [earlier({}, 1)] });
    const hint = hints.find(({ field }) => field === 'nik');
    expect(hint?.severity).toBe('warn');
    expect(shown(hint, 0)).toBe('327301060997990[different:2]');
    expect(JSON.stringify(hint)).not.toContain(BUDI);
    expect(duplicate?.verdict).toBe('likely-slip');
  });

  test('one slip from the NIK of somebody else is only a quiet note', () => {
    const near = [earlier({ nik: SITI, name: 'SITI RAHAYU', birthDate: '', email: '' }, 1)];
    const hint = hintOn('nik', { nik: BUDI, name: 'Budi Santoso' }, { near });
    expect(hint?.severity).toBe('info');
  });

  test.each([
    ['badan-usaha', 'orang-perseorangan', 'Jika ini usaha lain, lanjutkan'],
    ['orang-perseorangan', 'orang-perseorangan', 'satu NIK biasanya hanya mempunyai satu akun'],
    ['', 'orang-perseorangan', 'Pilih dulu jenis pelaku usaha'],
  ] as const)('the same NIK for %s beside %s: whether that may be lawful', (applicantKind, before, said) => {
    const near = [earlier({ applicantKind: before })];
    const activeCase = caseOf({ nik: BUDI, nameAsPrinted: 'BUDI SANTOSO', applicantKind });
    expect(wordsOf(hintOn('nik', { nik: BUDI }, { near, activeCase }))).toContain(said);
  });

  describe('the same person under another NIK', () => {
    const OTHER = '3204110609979903';
    const near = [earlier({ nik: OTHER, outcome: 'already-registered' }, 'far')];
    const person = { name: 'Santoso Budi', birthDate: '06/09/1997' };

    test('is told beside the NIK: what agrees, what became of it, which NIK counts; softly', () => {
      const { hints, duplicate } = check({ nik: BUDI, ...person }, { near });
      const hint = hints.find(({ field }) => field === 'nik');
      expect(hint).toMatchObject({ severity: 'warn', title: expect.stringContaining('NIK ganda?') });
      const words = wordsOf(hint);
      expect(words).toContain('Yang sama: nama, tanggal lahir.');
      expect(words).toContain('3 Maret 2024, untuk Orang Perseorangan, dengan email b***@c***.id');
      expect(words).toContain('OSS menjawab NIK sudah terdaftar');
      expect(words).toContain('Yang berlaku adalah NIK di KTP elektronik');
      expect(words).toContain('Dukcapil');
      expect(JSON.stringify(hints)).not.toContain(OTHER);
      expect(shown(hint, 0)).toBe(BUDI);
      expect(wordsOf(hints.find(({ field }) => field === 'birthDate'))).not.toContain('NIK ganda');
      expect(duplicate).toEqual({
        verdict: 'one-person-two-niks',
        earlierAtUtc: '2024-03-03T03:00:00.000Z',
      });
    });

    test('is told beside the birth date on a step without the NIK', () => {
      const { hints, duplicate } = check(person, { near, earlierValues: { nik: BUDI } });
      expect(wordsOf(hints.find(({ field }) => field === 'nik'))).not.toContain('NIK ganda');
      const hint = hints.find(({ field }) => field === 'birthDate');
      expect(hint).toMatchObject({ severity: 'warn', title: expect.stringContaining('NIK ganda?') });
      expect(duplicate?.verdict).toBe('one-person-two-niks');
    });

    test('is known from the case before name and date are typed', () => {
      const activeCase = caseOf({ nik: BUDI, nameAsPrinted: 'BUDI SANTOSO', birthDate: '1997-09-06' });
      const hint = hintOn('nik', { nik: BUDI }, { near, activeCase, language: 'en' });
      expect(hint?.title).toContain('Two NIKs?');
    });

    test('is not told of somebody with another name or another birth date', () => {
      for (const values of [
        { ...person, name: 'BUDI SETIAWAN' },
        { ...person, birthDate: '07/09/1997' },
      ]) {
        const { hints, duplicate } = check({ nik: BUDI, ...values }, { near });
        expect(JSON.stringify(hints)).not.toContain('NIK ganda');
        expect(duplicate).toBeNull();
      }
    });

    test('speaks after the same NIK and before a neighbour', () => {
      const neighbour = earlier({ id: 'n', nik: SITI, name: 'SITI RAHAYU', birthDate: '', email: '' }, 1);
      const [far] = near;
      const judged = (records: FormCheckRequest['near']) =>
        check({ nik: BUDI, ...person }, { near: records }).duplicate?.verdict;
      expect(judged([neighbour, ...near])).toBe('one-person-two-niks');
      expect(judged([far!, earlier({ id: 's' })])).toBe('same-person');
    });
  });

  test('the gravest record speaks first, every record is named', () => {
    const near = [
      earlier({ id: 'a', nik: SITI, name: 'SITI RAHAYU', email: '' }, 1),
      earlier({ id: 'b', email: 'usaha@contoh.id', applicantKind: 'badan-usaha' }),
      earlier({ id: 'c' }),
    ];
    const { hints, duplicate } = check({ nik: BUDI, name: 'Budi Santoso' }, { near });
    expect(duplicate?.verdict).toBe('same-person');
    const words = wordsOf(hints.find(({ field }) => field === 'nik'));
    expect(words).toContain('u***@c***.id');
    expect(words).toContain('b***@c***.id');
  });
});

describe('other fields', () => {
  const activeCase = caseOf({
    nik: BUDI,
    birthDate: '1997-09-06',
    sex: 'L',
    email: 'budi@contoh.id',
    phone: '081234567890',
  });

  test('agreement is a tick', () => {
    const values = {
      birthDate: '06/09/1997',
      sex: 'Laki-Laki',
      email: 'Budi@contoh.id',
      phone: '812-3456-7890',
    };
    const { hints } = check(values, { activeCase });
    const others = hints.filter(({ field }) => field !== 'nik');
    expect(others.map(({ severity }) => severity)).toEqual(['ok', 'ok', 'ok', 'ok']);
  });

  test('day and month swapped are named as that', () => {
    expect(wordsOf(hintOn('birthDate', { birthDate: '09-06-1997' }, { activeCase }))).toContain('tertukar');
  });

  test('a date being typed is not an error', () => {
    expect(hintOn('birthDate', { birthDate: '06/0' }, { activeCase })?.severity).toBe('info');
    expect(hintOn('birthDate', { birthDate: 'dd/mm/yyyy' }, { activeCase })).toBeUndefined();
  });

  test('the day of the device decides what is in the future', () => {
    const atNight = { nowUtc: '2026-11-21T18:00:00.000Z', timeZone: 'Asia/Jayapura' };
    expect(hintOn('birthDate', { birthDate: '22/11/2026' }, atNight)?.severity).toBeUndefined();
    expect(hintOn('birthDate', { birthDate: '23/11/2026' }, atNight)?.severity).toBe('warn');
  });

  test('a phone number with 0 or 62 in front is explained', () => {
    expect(wordsOf(hintOn('phone', { phone: '081234567890' }))).toContain('+62');
    expect(hintOn('phone', { phone: '81234567890' })).toBeUndefined();
  });

  test('an e-mail without its end is noticed', () => {
    expect(hintOn('email', { email: 'budi@contoh' })?.severity).toBe('warn');
  });

  test('English is complete', () => {
    const { hints } = check(
      {
        nik: BUDI,
        name: 'Budi Santoso, S.E.',
        birthDate: '07/09/1997',
        sex: 'Perempuan',
        email: 'a@b.co',
        phone: '0812345678',
      },
      { activeCase, near: [earlier({})], language: 'en' },
    );
    expect(hints).toHaveLength(6);
    for (const hint of hints) expect(wordsOf(hint)).not.toMatch(/\b(yang|tidak|dengan|mungkin|cocok)\b/i);
  });
});
