/** The region lists, level by level, as the form asks for them. */
import { DISTRICTS, VILLAGES } from '../regions/districts-and-villages.ts';
import { PROVINCES, REGENCIES } from '../regions/provinces-and-regencies.ts';
import type { RegionItem } from './calls.ts';

function below(names: Readonly<Record<string, string>>, parent: string): RegionItem[] {
  return Object.entries(names)
    .filter(([code]) => code.startsWith(parent))
    .map(([code, name]) => ({ code, name }));
}

export const listProvinces = (): RegionItem[] => below(PROVINCES, '');
export const listRegencies = (province: string): RegionItem[] => below(REGENCIES, province);
/** Empty for all but the six regencies whose districts the practice portal knows. */
export const listDistricts = (regency: string): RegionItem[] => below(DISTRICTS, regency);
export const listVillages = (district: string): RegionItem[] => below(VILLAGES, district);

/** Province, regency, district and village of a ten-digit village code. */
export function nameRegions(village: string): string[] {
  const levels = [
    [PROVINCES, 2],
    [REGENCIES, 4],
    [DISTRICTS, 6],
    [VILLAGES, 10],
  ] as const;
  return levels.map(([names, length]) => names[village.slice(0, length)] ?? '');
}
