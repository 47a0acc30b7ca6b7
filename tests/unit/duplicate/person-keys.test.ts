import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { areSimilarNames, isTellingName } from '../../../utils/domain/duplicate/compare-names.ts';
import { judgeDuplicate } from '../../../utils/domain/duplicate/judge-duplicate.ts';
import { personKeys, type KeyedPerson } from '../../../utils/domain/duplicate/person-keys.ts';

const BORN = '1987-06-05';

function person(name: string, more: Partial<KeyedPerson> = {}): KeyedPerson {
  return { name, birthDate: BORN, email: '', phone: '', ...more };
}

function isFound(typed: KeyedPerson, recorded: KeyedPerson): boolean {
  const keys = new Set(personKeys(recorded));
  return personKeys(typed).some((key) => keys.has(key));
}

// Words that no person is named by here: they are put together at random.
const WORDS = (
  'ABDURRAHMAN ADITYA AGUS AHMAD AISYAH AMBARWATI ANDI ARTA ASEP BAHARUDDIN BAMBANG BINSAR BUDI CAHYONO ' +
  'CHAIRUNNISA DARMAWAN DEWI DJOKO EKO ENDANG FAUZI FITRI GUNAWAN HANDAYANI HASIBUAN HENDRAWAN HIDAYAT ' +
  'ISKANDAR JAMALUDDIN KARTIKA KOMARIAH KUSUMA LESTARI MADE MAHARANI MANUHUTU MAULANA MUHAMMAD NAINGGOLAN ' +
  'NUGROHO NUR NURHAYATI NYOMAN PARLINDUNGAN PRASETYO PUTRA RAHMAWATI RATNA RIZKI ROHMAN SANTOSO SARTIKA ' +
  'SETIAWAN SIMANJUNTAK SITI SOEHARTO SRI SUARDANA SULISTYOWATI SURYADI SYAIFUL SYARIFUDDIN TABUNI TANJUNG ' +
  'TEUKU TJAHJADI TRIATMOJO UMAR WAYAN WIBOWO WIDJAJA WULANDARI YULIANA YUSUF ZAINUDDIN ZULKIFLI'
).split(' ');

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const anyIndex = fc.nat({ max: 1_000 });
const anyName = fc.array(fc.constantFrom(...WORDS), { minLength: 2, maxLength: 5 });

/** Ways in which the same name is written differently, each at a place chosen by `seed`. */
const VARIATIONS: Record<string, (words: readonly string[], seed: number) => string[]> = {
  'old spelling': (words) =>
    words.map((word) =>
      word.replaceAll('U', 'OE').replaceAll('J', 'DJ').replaceAll('C', 'TJ').replaceAll('Y', 'J'),
    ),
  'new spelling': (words) =>
    words.map((word) =>
      word.replaceAll('OE', 'U').replaceAll('DJ', 'J').replaceAll('TJ', 'C').replaceAll('CH', 'KH'),
    ),
  'doubled letter': (words, seed) =>
    changeWord(words, seed, (word, at) => word.slice(0, at) + word.slice(at - 1)),
  'forms of Muhammad': (words, seed) => [
    ['MOCH.', 'MUH', 'M', 'MOHAMAD', 'MHD'][seed % 5] ?? 'MUH',
    ...words,
  ],
  'sound-alikes': (words) =>
    words.map((word) =>
      word.replaceAll('F', 'P').replaceAll('Z', 'S').replaceAll('SY', 'S').replaceAll('Y', 'I'),
    ),
  order: (words, seed) => [...words.slice(seed % words.length), ...words.slice(0, seed % words.length)],
  initial: (words, seed) => words.map((word, at) => (at === seed % words.length ? `${word[0]}.` : word)),
  'letter replaced': (words, seed) =>
    changeWord(words, seed, (word, at) => word.slice(0, at) + LETTERS[seed % 26] + word.slice(at + 1)),
  'letter dropped': (words, seed) =>
    changeWord(words, seed, (word, at) => word.slice(0, at) + word.slice(at + 1)),
  'letter added': (words, seed) =>
    changeWord(words, seed, (word, at) => word.slice(0, at) + LETTERS[seed % 26] + word.slice(at)),
  'letters swapped': (words, seed) =>
    changeWord(
      words,
      seed,
      (word, at) => word.slice(0, at - 1) + (word[at] ?? '') + word[at - 1] + word.slice(at + 1),
    ),
  'further word': (words, seed) => [...words, WORDS[seed % WORDS.length] ?? ''],
  'word left out': (words, seed) => words.filter((_, at) => at !== seed % words.length),
  'words joined': (words, seed) => {
    const at = seed % Math.max(1, words.length - 1);
    return [...words.slice(0, at), words.slice(at, at + 2).join(''), ...words.slice(at + 2)];
  },
  'title before and after': (words) => ['Drs. H.', ...words, ', S.E.'],
};

function changeWord(
  words: readonly string[],
  seed: number,
  change: (word: string, at: number) => string,
): string[] {
  const index = seed % words.length;
  return words.map((word, at) => (at === index ? change(word, 1 + (seed % (word.length - 1))) : word));
}

const anyVariation = fc.record({ kind: fc.constantFrom(...Object.keys(VARIATIONS)), seed: anyIndex });

function vary(words: readonly string[], variations: readonly { kind: string; seed: number }[]): string {
  return variations
    .reduce((before, { kind, seed }) => VARIATIONS[kind]?.(before, seed) ?? [...before], [...words])
    .join(' ');
}

describe('personKeys', () => {
  it.each(Object.keys(VARIATIONS))('finds every pair that the comparison calls similar: %s', (kind) => {
    let similar = 0;
    fc.assert(
      fc.property(anyName, anyIndex, (words, seed) => {
        const [a, b] = [words.join(' '), vary(words, [{ kind, seed }])];
        if (!['equal', 'similar'].includes(areSimilarNames(a, b))) return;
        if (!isTellingName(a) || !isTellingName(b)) return;
        similar += 1;
        expect(isFound(person(a), person(b)), `${a} | ${b}`).toBe(true);
      }),
      { numRuns: 200 },
    );
    expect(similar).toBeGreaterThan(60);
  });

  it('finds every such pair with up to four changes at once, and any two names of the same words', () => {
    const pairs = fc.oneof(
      fc.tuple(anyName, fc.array(anyVariation, { minLength: 2, maxLength: 4 })),
      fc.tuple(anyName, fc.constant([])),
    );
    let similar = 0;
    fc.assert(
      fc.property(pairs, anyName, ([words, variations], others) => {
        const [a, b] = [words.join(' '), vary(words, variations)];
        for (const [one, other] of [
          [a, b],
          [b, others.join(' ')],
        ] as const) {
          if (!['equal', 'similar'].includes(areSimilarNames(one, other))) continue;
          if (!isTellingName(one) || !isTellingName(other)) continue;
          similar += 1;
          expect(isFound(person(one), person(other)), `${one} | ${other}`).toBe(true);
        }
      }),
      { numRuns: 1_000 },
    );
    expect(similar).toBeGreaterThan(300);
  });

  it('finds everybody whom the verdict would name, by e-mail and phone too', () => {
    const contact = fc.constantFrom('', 'a@contoh.id', 'b@contoh.id');
    const phone = fc.constantFrom('', '081290001234', '081290005678');
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 3 }),
        fc.array(anyVariation, { maxLength: 2 }),
        fc.tuple(contact, contact, phone, phone),
        (words, variations, [emailOfA, emailOfB, phoneOfA, phoneOfB]) => {
          const a = person(words.join(' '), { email: emailOfA, phone: phoneOfA });
          const b = person(vary(words, variations), { email: emailOfB, phone: phoneOfB });
          const signs = [a, b].map((one) => ({ ...one, applicantKind: '' }) as const);
          const [typed, earlier] = signs;
          if (!typed || !earlier || judgeDuplicate(typed, earlier, 'far') === null) return;
          expect(isFound(a, b), JSON.stringify([a, b])).toBe(true);
        },
      ),
      { numRuns: 1_000 },
    );
  });

  it('has none without a birth date, and none for words that all share', () => {
    expect(personKeys(person('BUDI SANTOSO', { birthDate: '' }))).toEqual([]);
    expect(personKeys(person('BUDI SANTOSO', { birthDate: '31/02/1987' }))).toEqual([]);
    expect(personKeys(person('MUHAMMAD NUR'))).toEqual([]);
    expect(personKeys(person('I MADE'))).toEqual([]);
    expect(personKeys(person(''))).toEqual([]);
  });

  it('reads the birth date however it was typed', () => {
    expect(personKeys(person('BUDI', { birthDate: '5 Juni 1987' }))).toEqual(personKeys(person('BUDI')));
  });

  it('has a bounded number of keys for any text', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 400 }), (name) => {
        expect(personKeys(person(name)).length).toBeLessThanOrEqual(1_000);
      }),
    );
    expect(personKeys(person('NURHALIZA '.repeat(100_000))).length).toBeLessThan(40);
    expect(personKeys(person('a'.repeat(10_000_000))).length).toBeLessThan(400);
  });
});
