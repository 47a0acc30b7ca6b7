import { gzipSync } from 'node:zlib';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { nameRegion } from '../../../utils/domain/nik/name-region.ts';
import { isKnownDistrict, isKnownProvince, regencyStatus } from '../../../utils/domain/nik/region.ts';

const numbers = (count: number) => Array.from({ length: count }, (_, number) => number);

describe('region codes', () => {
  it('hold what the lists hold: 38 provinces, 540 regencies and 10 inferred, 7,879 districts', () => {
    expect(numbers(100).filter(isKnownProvince)).toHaveLength(38);
    const regencies = numbers(10_000).filter((code) => regencyStatus(code) !== 'unknown');
    expect(regencies).toHaveLength(550);
    expect(regencies.filter((code) => regencyStatus(code) === 'historic')).toHaveLength(36);
    const inferred = [6404, 6405, 6406, 6410, 6473, 7319, 7320, 7321, 7323, 7325];
    const districts = regencies
      .filter((code) => !inferred.includes(code))
      .flatMap((code) => numbers(100).filter((district) => isKnownDistrict(code, district)));
    expect(districts).toHaveLength(7_879);
    for (const code of inferred) expect(isKnownDistrict(code, 77)).toBe(true);
  });

  it('take no code that stands in no list', () => {
    expect(isKnownProvince(54)).toBe(false);
    expect(isKnownProvince(99)).toBe(false);
    expect(regencyStatus(3269)).toBe('unknown');
    expect(isKnownDistrict(3269, 1)).toBe(false);
    expect(isKnownDistrict(3204, 0)).toBe(false);
  });

  it('weigh at most 12 kB compressed, names and all', () => {
    const folder = new URL('../../../utils/domain/nik/', import.meta.url);
    const sizes = ['region-codes.ts', 'region-names.ts'].map(
      (file) => gzipSync(readFileSync(new URL(file, folder))).length,
    );
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(12_000);
  });
});

describe('nameRegion', () => {
  it.each([
    ['3204', { province: 'Jawa Barat', regency: 'Kabupaten Bandung', provinceNow: null }],
    ['3273', { province: 'Jawa Barat', regency: 'Kota Bandung', provinceNow: null }],
    ['9101', { province: 'Papua', regency: 'Kabupaten Merauke', provinceNow: 'Papua Selatan' }],
    ['9271', { province: 'Papua Barat', regency: 'Kota Sorong', provinceNow: 'Papua Barat Daya' }],
    ['6473', { province: 'Kalimantan Timur', regency: 'Kota Tarakan', provinceNow: 'Kalimantan Utara' }],
    ['7319', { province: 'Sulawesi Selatan', regency: null, provinceNow: null }],
    ['32', { province: 'Jawa Barat', regency: null, provinceNow: null }],
  ])('%s', (code, names) => {
    expect(nameRegion(code)).toEqual(names);
  });

  it('names every regency of the lists but the five that have no name', () => {
    const known = numbers(10_000).filter((code) => regencyStatus(code) !== 'unknown');
    const nameless = known.filter((code) => nameRegion(String(code))?.regency === null);
    expect(nameless).toEqual([7319, 7320, 7321, 7323, 7325]);
  });

  it('knows no name for what is no province', () => {
    expect(nameRegion('9912')).toBeNull();
    expect(nameRegion('')).toBeNull();
  });
});
