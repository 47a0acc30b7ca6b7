import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { areSimilarNames } from '../../../utils/domain/duplicate/compare-names.ts';
import { foldName } from '../../../utils/domain/duplicate/fold-name.ts';
import { judgeDuplicate, type PersonSigns } from '../../../utils/domain/duplicate/judge-duplicate.ts';

describe('areSimilarNames', () => {
  it.each([
    ['BUDI SANTOSO', 'budi  santoso', 'equal'],
    ['SOEHARTO WIDJAJA', 'SUHARTO WIJAJA', 'equal'],
    ['NJOMAN TJAHJONO', 'NYOMAN CAHJONO', 'equal'],
    ["JA'FAR SIDIK", 'Ja’far Sidik', 'equal'],
    ['MUHAMMAD RIZKI', 'MOH. RIZKI', 'equal'],
    ['MOCHAMMAD RIZKI', 'Mhd Rizki', 'equal'],
    ['Drs. H. BUDI SANTOSO, M.M.', 'BUDI SANTOSO', 'equal'],
    ['TJAHJONO', 'CAHYONO', 'similar'],
    ['MOCH. RIZKY', 'MUHAMMAD RIZKI', 'similar'],
    ['SANTOSO BUDI', 'BUDI SANTOSO', 'similar'],
    ['BUDI SANTOSO', 'BUDI SANTOSA', 'similar'],
    ['BUDI S.', 'BUDI SANTOSO', 'similar'],
    ['NURHAYATI DEWI', 'NUR HAYATI DEWI', 'similar'],
    ['YUSUF FEBRIAN', 'JUSUF PEBRIAN', 'similar'],
    ['BUDI SANTOSO WIJAYA', 'BUDI SANTOSO', 'similar'],
    ['AISYAH FITRI', 'AISAH PITRI', 'similar'],
    ['BUDI SANTOSO', 'BUDI SETIAWAN', 'different'],
    ['SITI AMINAH', 'BUDI SANTOSO', 'different'],
    ['SITI AMINAH', 'SITI ROHMAH', 'different'],
    ['JOKO', 'JAJA', 'different'],
    ['BUDI', 'BUDI SANTOSO', 'unknown'],
    ['SRI', 'SRI WAHYUNI', 'unknown'],
    ['', 'BUDI SANTOSO', 'unknown'],
    ['123', 'BUDI SANTOSO', 'unknown'],
  ] as const)('%s and %s are %s', (a, b, similarity) => {
    expect(areSimilarNames(a, b)).toBe(similarity);
    expect(areSimilarNames(b, a)).toBe(similarity);
  });

  it('takes any text, finds a name equal to itself, and gives the same answer both ways', () => {
    const anyCharacter = fc.integer({ min: 0, max: 0x10ffff }).map((code) => String.fromCodePoint(code));
    const anyText = fc.oneof(
      fc.string({ unit: anyCharacter, maxLength: 80 }),
      fc.stringMatching(/^[A-Z .']{0,30}$/),
    );
    fc.assert(
      fc.property(anyText, anyText, (a, b) => {
        expect(areSimilarNames(a, a)).toBe(foldName(a).length === 0 ? 'unknown' : 'equal');
        expect(areSimilarNames(a, b)).toBe(areSimilarNames(b, a));
      }),
      { numRuns: 500 },
    );
  });

  it('takes ten megabytes', () => {
    expect(areSimilarNames('BUDI '.repeat(2_000_000), 'a'.repeat(10_000_000))).toBe('different');
  });
});

const NOBODY: PersonSigns = { name: '', birthDate: '', email: '', phone: '', applicantKind: '' };
const person = (signs: Partial<PersonSigns>): PersonSigns => ({ ...NOBODY, ...signs });
const budi = person({ name: 'BUDI SANTOSO', birthDate: '1997-09-06' });

describe('judgeDuplicate', () => {
  it.each([
    ['same NIK, same name', budi, budi, 0, 'same-person'],
    ['same NIK, similar name', budi, person({ name: 'BUDI SANTOSA' }), 0, 'same-person'],
    [
      'same NIK, other name',
      budi,
      person({ name: 'SITI AMINAH', birthDate: '1997-09-06' }),
      0,
      'same-nik-other-person',
    ],
    ['same NIK, no name yet', person({}), budi, 0, 'same-nik'],
    [
      'one slip, similar name, same date',
      budi,
      person({ name: 'BUDI SANTOSA', birthDate: '06/09/1997' }),
      1,
      'likely-slip',
    ],
    [
      'one slip, other name, same date: twins',
      budi,
      person({ name: 'BUDI SETIAWAN', birthDate: '1997-09-06' }),
      1,
      'near-other-person',
    ],
    [
      'one slip, other name, one family e-mail',
      person({ name: 'SITI AMINAH', email: 'keluarga@contoh.id' }),
      person({ name: 'BUDI SANTOSO', email: 'keluarga@contoh.id' }),
      1,
      'near-other-person',
    ],
    ['one slip, nothing known', person({}), budi, 1, 'near-other-person'],
    [
      'one slip, one-word name alone',
      person({ name: 'SUPARMAN' }),
      person({ name: 'SUPARMAN' }),
      1,
      'near-other-person',
    ],
    [
      'one slip, same e-mail, name not typed yet',
      person({ email: 'Budi@Contoh.id ' }),
      person({ name: 'BUDI SANTOSO', email: 'budi@contoh.id' }),
      1,
      'likely-slip',
    ],
    [
      'one slip, same phone',
      person({ phone: '0812-3456-7890' }),
      person({ phone: '+62 812 3456 7890' }),
      1,
      'likely-slip',
    ],
    ['another NIK, similar name, same date', budi, budi, 'far', 'one-person-two-niks'],
    ['another NIK, equal name, date unknown', person({ name: 'BUDI SANTOSO' }), budi, 'far', null],
    [
      'another NIK, other name, same date',
      budi,
      person({ name: 'SITI AMINAH', birthDate: '1997-09-06' }),
      'far',
      null,
    ],
    [
      'another NIK, one-word name, same date',
      person({ name: 'SUPARMAN', birthDate: '1997-09-06' }),
      person({ name: 'SUPARMAN', birthDate: '1997-09-06' }),
      'far',
      null,
    ],
    [
      'another NIK, a common and a telling word, same date',
      person({ name: 'SITI AMINAH', birthDate: '1997-09-06' }),
      person({ name: 'ST. AMINAH', birthDate: '1997-09-06' }),
      'far',
      'one-person-two-niks',
    ],
    [
      'the same on the first of January, with which lists are filled',
      person({ name: 'SITI AMINAH', birthDate: '1997-01-01' }),
      person({ name: 'SITI AMINAH', birthDate: '1997-01-01' }),
      'far',
      null,
    ],
    [
      'the same with the same phone',
      person({ name: 'SITI AMINAH', birthDate: '1997-01-01', phone: '081290001234' }),
      person({ name: 'SITI AMINAH', birthDate: '1997-01-01', phone: '+62 812 9000 1234' }),
      'far',
      'one-person-two-niks',
    ],
    [
      'another NIK, one-word name, same date and e-mail',
      person({ name: 'SUPARMAN', birthDate: '1997-09-06', email: 'suparman@contoh.id' }),
      person({ name: 'SOEPARMAN', birthDate: '1997-09-06', email: 'Suparman@contoh.id' }),
      'far',
      'one-person-two-niks',
    ],
  ] as const)('%s', (_row, typed, earlier, distance, verdict) => {
    expect(judgeDuplicate(typed, earlier, distance)?.verdict ?? null).toBe(verdict);
  });

  it('names the signs that agree', () => {
    const typed = person({ ...budi, email: 'budi@contoh.id', phone: '81234567890' });
    const earlier = person({ ...budi, email: 'budi@contoh.id', phone: '081234567890' });
    expect(judgeDuplicate(typed, earlier, 0)?.agreeing).toEqual(['name', 'birthDate', 'email', 'phone']);
  });

  it.each([
    ['orang-perseorangan', 'orang-perseorangan', 'excluded'],
    ['badan-usaha', 'orang-perseorangan', 'possible'],
    ['', 'badan-usaha', 'possible'],
    ['', 'orang-perseorangan', 'unknown'],
    ['', '', 'unknown'],
  ] as const)('a second business beside %s and %s is %s', (typed, earlier, expected) => {
    const judged = judgeDuplicate(person({ applicantKind: typed }), person({ applicantKind: earlier }), 0);
    expect(judged?.secondBusiness).toBe(expected);
  });
});
