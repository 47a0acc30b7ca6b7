/** NIKs as they stand in lists and forms, with serials that are never issued (9900 to 9999). */
import { REGION_CODES } from '../../utils/domain/nik/region-codes.ts';
import { createRandom, type Random } from './random.ts';

interface Districts {
  readonly current: readonly string[];
  /** No longer given out, but in people's NIKs. */
  readonly historic: readonly string[];
}

/** Of a hundred NIKs: the others are those of men and women in today's districts. */
const SHARES = { historic: 4, impossibleDate: 3, separators: 3 } as const;

/** Distinct NIKs of people born from 1950 to 2007, the same in every run. */
export function makeUpNiks(count: number): string[] {
  const random = createRandom(20_262);
  const { current, historic } = readDistricts();
  const niks = new Set<string>();
  while (niks.size < count) {
    const chance = random.next() * 100;
    const isHistoric = chance < SHARES.historic;
    const isImpossible = !isHistoric && chance < SHARES.historic + SHARES.impossibleDate;
    const digits =
      random.pick(isHistoric ? historic : current) +
      (isImpossible ? impossibleDate(random) : birthDate(random)) +
      serial(random);
    niks.add(chance >= 100 - SHARES.separators ? separate(digits, random) : digits);
  }
  return [...niks];
}

/** A NIK of one of these districts, of someone born from 1950 to 2007. */
export function makeUpNik(districts: readonly string[], random: Random): string {
  return random.pick(districts) + birthDate(random) + serial(random);
}

/** Six digits each. */
export function readDistricts(): Districts {
  const current: string[] = [];
  const historic: string[] = [];
  for (const line of REGION_CODES.trim().split('\n')) {
    const [province = '', ...regencies] = line.split(' ');
    for (const item of regencies) {
      const [regency = '', ranges = '1-9'] = item.replace('~', '').split(':');
      const list = item.startsWith('~') ? historic : current;
      for (const range of ranges.split(',')) {
        const [first = '', last = first] = range.split('-');
        for (let district = Number(first); district <= Number(last); district += 1) {
          list.push(province + regency + pad(district));
        }
      }
    }
  }
  return { current, historic };
}

/** Day 1 to 28, so that any month has it; 40 more for a woman. */
function birthDate(random: Random): string {
  const day = random.between(1, 28) + random.pick([0, 40]);
  return pad(day) + pad(random.between(1, 12)) + pad(random.between(1950, 2007) % 100);
}

/** 30 February and its like, or a month beyond the twelfth, as slips of the hand leave them. */
function impossibleDate(random: Random): string {
  const year = pad(random.between(1950, 2007) % 100);
  const woman = random.pick([0, 40]);
  if (random.next() < 0.5) return pad(random.pick([30, 31]) + woman) + '02' + year;
  return pad(random.between(1, 28) + woman) + pad(random.between(13, 92)) + year;
}

function serial(random: Random): string {
  return `99${pad(random.between(0, 99))}`;
}

function separate(digits: string, random: Random): string {
  const separator = random.pick([' ', '.', '-']);
  return [digits.slice(0, 6), digits.slice(6, 12), digits.slice(12)].join(separator);
}

function pad(number: number): string {
  return String(number).padStart(2, '0');
}
