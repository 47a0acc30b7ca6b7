/** Between what a person types into the case form and what a case keeps. */

/** `1997-09-06` as `06/09/1997`; anything else unchanged. */
export function writeDate(isoDate: string): string {
  const [year, month, day] = isoDate.split('-');
  return year && month && day ? `${day}/${month}/${year}` : isoDate;
}

/** Bare digits once there are sixteen of them, otherwise as typed. */
export function normaliseNik(typed: string): string {
  const digits = typed.normalize('NFKC').replaceAll(/[\s.-]/g, '');
  return /^\d{16}$/.test(digits) ? digits : typed;
}

/** Good enough to notice a slip; only a letter that arrives proves an address. */
export function looksLikeEmail(email: string): boolean {
  return /^[^\s@]+@[^\s@.]+(\.[^\s@.]+)+$/.test(email.trim());
}

/** Whether both are the same address, however they are written. */
export function isSameEmail(one: string, other: string): boolean {
  return one.trim().toLowerCase() === other.trim().toLowerCase();
}

export function looksLikePhone(phone: string): boolean {
  return /^\+?[\d\s().-]+$/.test(phone.trim()) && phone.replaceAll(/\D/g, '').length >= 8;
}
