import type { Identity } from '../../../utils/contracts/identity.ts';
import type { KeyedPerson } from '../../../utils/domain/duplicate/person-keys.ts';
import { createRandom, type Random } from '../random.ts';

/** What a person may have typed: the same NIK, one with a slip of any kind, or a stranger's. */
const KINDS = [
  { share: 30, type: (nik: string) => nik },
  { share: 15, type: replaceOne },
  { share: 10, type: swapTwo },
  { share: 10, type: dropOne },
  { share: 10, type: addOne },
  { share: 25, type: strangerOf },
] as const;

/** As many NIKs to look up as are wanted among these people. */
export function makeUpNikLookUps(people: readonly Identity[], count: number): string[] {
  const random = createRandom(20_264);
  const pickKind = random.picker(KINDS, ({ share }) => share);
  return Array.from({ length: count }, () => pickKind().type(random.pick(people).nik, random));
}

/** Of a hundred people who are looked up, so many are recorded; the others only share the birth date of one. */
const KNOWN_SHARE = 70;

/** As many people to look up as are wanted, each with other contacts than were recorded. */
export function makeUpPersonLookUps(people: readonly Identity[], count: number): KeyedPerson[] {
  const random = createRandom(20_265);
  return Array.from({ length: count }, (_, number) => {
    const { name, birthDate } = random.pick(people);
    const isKnown = random.next() * 100 < KNOWN_SHARE;
    return {
      name: isKnown ? name : random.pick(people).name,
      birthDate,
      email: `lain${number}@contoh.example`,
      phone: `0899${String(number).padStart(8, '0')}`,
    };
  });
}

function replaceOne(nik: string, random: Random): string {
  const index = random.between(0, 15);
  const digit = (Number(nik[index]) + random.between(1, 9)) % 10;
  return nik.slice(0, index) + String(digit) + nik.slice(index + 1);
}

function swapTwo(nik: string, random: Random): string {
  const index = random.between(0, 14);
  return (
    nik.slice(0, index) + nik.slice(index + 1, index + 2) + nik.slice(index, index + 1) + nik.slice(index + 2)
  );
}

function dropOne(nik: string, random: Random): string {
  const index = random.between(0, 15);
  return nik.slice(0, index) + nik.slice(index + 1);
}

function addOne(nik: string, random: Random): string {
  const index = random.between(0, 16);
  return nik.slice(0, index) + String(random.between(0, 9)) + nik.slice(index);
}

/** Another birth date and serial in the same district: nobody, or hardly ever anybody. */
function strangerOf(nik: string, random: Random): string {
  const date = Array.from({ length: 6 }, () => String(random.between(0, 9))).join('');
  return `${nik.slice(0, 6)}${date}99${String(random.between(0, 99)).padStart(2, '0')}`;
}
