import { REGION_NAMES } from './region-names.ts';
import { regencyStatus } from './region.ts';

/** Names as they are "sekarang"; a code may have had another name when the NIK was given. */
export interface RegionNames {
  readonly province: string;
  /** With "Kabupaten" or "Kota"; null when the list has no name for the code. */
  readonly regency: string | null;
  /** The province that the regency belongs to today, when that is another one. */
  readonly provinceNow: string | null;
}

interface NameTable {
  readonly provinces: ReadonlyMap<string, string>;
  readonly regencies: ReadonlyMap<string, string>;
}

let table: NameTable | null = null;

/** The names behind the first four digits of a NIK (or its first two), or null for an unknown province. */
export function nameRegion(code: string): RegionNames | null {
  table ??= unpack(REGION_NAMES);
  const { provinces, regencies } = table;
  const province = provinces.get(code.slice(0, 2));
  if (province === undefined) return null;
  const regency = regencies.get(code.slice(0, 4)) ?? null;
  return {
    province,
    regency,
    provinceNow: regency === null ? null : findProvinceNow(code.slice(0, 4), regency, table),
  };
}

function findProvinceNow(code: string, name: string, { provinces, regencies }: NameTable): string | null {
  if (regencyStatus(Number(code)) !== 'historic') return null;
  for (const [other, otherName] of regencies) {
    if (otherName === name && regencyStatus(Number(other)) === 'current') {
      return provinces.get(other.slice(0, 2)) ?? null;
    }
  }
  return null;
}

function unpack(packed: string): NameTable {
  const provinces = new Map<string, string>();
  const regencies = new Map<string, string>();
  for (const line of packed.trim().split('\n')) {
    const [province = '', ...items] = line.split('|');
    const provinceCode = province.slice(0, 2);
    provinces.set(provinceCode, province.slice(3));
    for (const item of items) {
      const number = item.slice(0, 2);
      // Permendagri 58/2021: 01 to 69 regencies, 71 to 99 cities.
      const kind = Number(number) >= 71 ? 'Kota' : 'Kabupaten';
      regencies.set(provinceCode + number, `${kind} ${item.slice(3)}`);
    }
  }
  return { provinces, regencies };
}
