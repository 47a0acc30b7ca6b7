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
  /** `unknown` when any of the codes stands in no list. */
  readonly status: RegionStatus;
}

interface Regency {
  readonly isHistoric: boolean;
  /** Bit d%32 of word d/32 is set for each district d; null where the districts are not known. */
  readonly districts: Uint32Array | null;
  /** By district number, each made when it is first read: lists of people name the same few over and over. */
  readonly regions: (NikRegion | null)[];
}

/** Index: the first two or four digits as a number. */
interface RegionTable {
  readonly provinces: Uint8Array;
  readonly regencies: readonly (Regency | undefined)[];
}

let table: RegionTable | null = null;

/** Unpacked once, on first use. */
function readTable(): RegionTable {
  table ??= unpack(REGION_CODES);
  return table;
}

function unpack(packed: string): RegionTable {
  const provinces = new Uint8Array(100);
  const regencies = Array.from<Regency | undefined>({ length: 10_000 });
  for (const line of packed.trim().split('\n')) {
    const [province = '', ...items] = line.split(' ');
    provinces[Number(province)] = 1;
    for (const item of items) {
      const isHistoric = item.startsWith('~');
      const [regency = '', ranges] = item.replace('~', '').split(':');
      const districts = ranges === undefined ? null : unpackDistricts(ranges);
      const regions = Array.from<NikRegion | null>({ length: 100 }).fill(null);
      regencies[Number(province) * 100 + Number(regency)] = { isHistoric, districts, regions };
    }
  }
  return { provinces, regencies };
}

function unpackDistricts(ranges: string): Uint32Array {
  const bits = new Uint32Array(4);
  for (const range of ranges.split(',')) {
    const [first = '', last = first] = range.split('-');
    for (let district = Number(first); district <= Number(last); district += 1) {
      bits[district >> 5] = (bits[district >> 5] ?? 0) | (1 << (district & 31));
    }
  }
  return bits;
}

/** Whether a province with these two digits (as a number) is or was given out; 54 and 99 are not in the list. */
export function isKnownProvince(province: number): boolean {
  return readTable().provinces[province] === 1;
}

/** How the four digits of a regency or city (as a number) stand in the lists. */
export function regencyStatus(regency: number): RegionStatus {
  const entry = readTable().regencies[regency];
  if (entry === undefined) return 'unknown';
  return entry.isHistoric ? 'historic' : 'current';
}

/** Whether the regency has or had this district; true where its districts are not known. */
export function isKnownDistrict(regency: number, district: number): boolean {
  const entry = readTable().regencies[regency];
  return entry !== undefined && hasDistrict(entry, district);
}

/**
 * The region of a NIK whose codes all stand in the lists, else null. `regency` and `district` are its first
 * four and its next two digits as numbers.
 */
export function findKnownRegion(digits: string, regency: number, district: number): NikRegion | null {
  const entry = readTable().regencies[regency];
  if (entry === undefined) return null;
  const known = entry.regions[district];
  if (known) return known;
  if (!hasDistrict(entry, district)) return null;
  const region: NikRegion = {
    province: digits.slice(0, 2),
    regency: digits.slice(0, 4),
    district: digits.slice(0, 6),
    status: entry.isHistoric ? 'historic' : 'current',
  };
  entry.regions[district] = region;
  return region;
}

function hasDistrict({ districts }: Regency, district: number): boolean {
  if (districts === null) return true;
  return (((districts[district >> 5] ?? 0) >>> (district & 31)) & 1) === 1;
}
