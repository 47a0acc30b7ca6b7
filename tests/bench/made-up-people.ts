/** People whom a busy consultant might have recorded. Nobody's data. */
import type { Identity } from '../../utils/contracts/identity.ts';
import { makeUpNames } from './made-up-names.ts';
import { makeUpNik, readDistricts } from './made-up-niks.ts';
import { createRandom } from './random.ts';

/** Clients come from the neighbourhood, so that their NIKs begin alike and some are near each other. */
const DISTRICT_COUNT = 40;
/** Of a hundred people, so many have a NIK that is one digit of the serial away from another's. */
const NEAR_SHARE = 2;

/** Distinct NIKs; the first ones are the same whatever the count. */
export function makeUpPeople(count: number): Identity[] {
  const random = createRandom(20_263);
  const { current } = readDistricts();
  const districts = Array.from({ length: DISTRICT_COUNT }, () => random.pick(current));
  const niks = new Set<string>();
  let last = '';
  while (niks.size < count) {
    const isNear = random.next() * 100 < NEAR_SHARE && last !== '';
    last = isNear ? last.slice(0, 15) + String(random.between(0, 9)) : makeUpNik(districts, random);
    niks.add(last);
  }
  const names = makeUpNames(Math.min(count, 20_000), 'half');
  return [...niks].map((nik, index) => describePerson(nik, names[index % names.length] ?? '', index));
}

function describePerson(nik: string, name: string, index: number): Identity {
  return {
    id: `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`,
    caseId: null,
    nik,
    name,
    birthDate: readBirthDate(nik),
    email: `orang${index}@contoh.example`,
    phone: `0800${String(index).padStart(8, '0')}`,
    applicantKind: '',
    outcome: 'registered',
    firstSeenAtUtc: '2026-01-01T00:00:00.000Z',
    lastSeenAtUtc: '2026-01-01T00:00:00.000Z',
  };
}

/** ISO 8601; made-up people are born from 1950 to 2007. */
function readBirthDate(nik: string): string {
  const writtenDay = Number(nik.slice(6, 8));
  const day = String(writtenDay > 40 ? writtenDay - 40 : writtenDay).padStart(2, '0');
  const year = nik.slice(10, 12);
  return `${Number(year) >= 50 ? '19' : '20'}${year}-${nik.slice(8, 10)}-${day}`;
}
