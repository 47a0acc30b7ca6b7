import { REGION_CODES } from './region-codes.ts';

/** Whether the code is given out today, was given out once, or stands in no list. */
export type RegionStatus = 'current' | 'historic' | 'unknown';

/**
 * The region where the NIK was first given: neither birthplace nor present address. Codes are cumulative
 * (`32`, `3204`, `320411`). For a citizen abroad only `province` (`99`) is set.
 */
export interface NikRegion {
  readonly province: string | null;
  readonly regency: string | null;
  readonly district: string | null;
  /** `unknown` when any of the codes stands in no list; only 99 is `current` and 54 `historic` without one. */
  readonly status: RegionStatus;
}

/**
 * Small enough to stay in the processor's cache while lists of NIKs from the whole country are read, which
 * objects for each regency or district would not.
 */
interface RegionTable {
  /** Index: the first two digits as a number. */
  readonly provinces: Uint8Array;
  /** Index: the first four digits as a number. */
  readonly regencies: Uint8Array;
  /** Bit n%8 of byte n/8 is set for each district, n being all six digits as a number. */
  readonly districts: Uint8Array;
  /** The four digits of each listed regency as text, by their number. */
  readonly regencyTexts: readonly (string | undefined)[];
}

/** How regencies stand in the table; 0 is unknown. */
const CURRENT = 1;
const HISTORIC = 2;

const PROVINCE_TEXTS = Array.from({ length: 100 }, (_, number) => String(number).padStart(2, '0'));

let table: RegionTable | null = null;

/** Unpacked once, on first use. */
function readTable(): RegionTable {
  table ??= unpack(REGION_CODES);
  return table;
}

function unpack(packed: string): RegionTable {
  const provinces = new Uint8Array(100);
  const regencies = new Uint8Array(10_000);
  const districts = new Uint8Array(125_000);
  const regencyTexts = Array.from<string | undefined>({ length: 10_000 });
  for (const line of packed.trim().split('\n')) {
    const [province = '', ...items] = line.split(' ');
    provinces[Number(province)] = 1;
    for (const item of items) {
      const [regency = '', ranges = '0-99'] = item.replace('~', '').split(':');
      const number = Number(province + regency);
      regencies[number] = item.startsWith('~') ? HISTORIC : CURRENT;
      regencyTexts[number] = province + regency;
      markDistricts(districts, number, ranges);
    }
  }
  return { provinces, regencies, districts, regencyTexts };
}

function markDistricts(bits: Uint8Array, regency: number, ranges: string): void {
  for (const range of ranges.split(',')) {
    const [first = '', last = first] = range.split('-');
    for (let district = Number(first); district <= Number(last); district += 1) {
      const code = regency * 100 + district;
      bits[code >> 3] = (bits[code >> 3] ?? 0) | (1 << (code & 7));
    }
  }
}

/** Whether a province with these two digits (as a number) is or was given out; 54 and 99 are not in the list. */
export function isKnownProvince(province: number): boolean {
  return readTable().provinces[province] === 1;
}

/** How the four digits of a regency or city (as a number) stand in the lists. */
export function regencyStatus(regency: number): RegionStatus {
  const status = readTable().regencies[regency];
  if (status === CURRENT) return 'current';
  return status === HISTORIC ? 'historic' : 'unknown';
}

/** Whether the regency has or had this district; true where its districts are not known. */
export function isKnownDistrict(regency: number, district: number): boolean {
  const code = regency * 100 + district;
  return (((readTable().districts[code >> 3] ?? 0) >> (code & 7)) & 1) === 1;
}

/**
 * The region of a NIK whose codes all stand in the lists, else null. `regency` and `district` are its first
 * four and its next two digits as numbers.
 */
export function findKnownRegion(digits: string, regency: number, district: number): NikRegion | null {
  if (!isKnownDistrict(regency, district)) return null;
  return {
    province: PROVINCE_TEXTS[Math.floor(regency / 100)] ?? digits.slice(0, 2),
    regency: readTable().regencyTexts[regency] ?? digits.slice(0, 4),
    district: digits.slice(0, 6),
    status: regencyStatus(regency),
  };
}
