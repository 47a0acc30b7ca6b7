/** The sixteen digits as numbers, as they are written: a woman's day counts 40 more, the year has no century. */
export interface NikNumbers {
  readonly province: number;
  /** Within the province, as `district` is within the regency: two digits each. */
  readonly regency: number;
  readonly district: number;
  readonly day: number;
  readonly month: number;
  readonly year: number;
  readonly serial: number;
}

/** The day is written with 40 more for a woman. */
export function isOfWoman({ day }: Pick<NikNumbers, 'day'>): boolean {
  return day > 40;
}

/** The day of birth, 1 to 31 when it is possible. */
export function dayOfMonth({ day }: Pick<NikNumbers, 'day'>): number {
  return day > 40 ? day - 40 : day;
}

/** Reads each digit once; null when the text is anything but sixteen ASCII digits. */
export function readNikNumbers(text: string): NikNumbers | null {
  if (text.length !== 16) return null;
  const province = pairAt(text, 0);
  const regency = pairAt(text, 2);
  const district = pairAt(text, 4);
  const day = pairAt(text, 6);
  const month = pairAt(text, 8);
  const year = pairAt(text, 10);
  const serialHead = pairAt(text, 12);
  const serialTail = pairAt(text, 14);
  // The sign bit of -1 stays when numbers are put together bit by bit.
  if ((province | regency | district | day | month | year | serialHead | serialTail) < 0) return null;
  return { province, regency, district, day, month, year, serial: serialHead * 100 + serialTail };
}

/** The number that two ASCII digits make, or -1. */
function pairAt(text: string, index: number): number {
  const tens = text.charCodeAt(index) - 48;
  const ones = text.charCodeAt(index + 1) - 48;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : -1;
}
