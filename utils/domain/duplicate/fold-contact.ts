/** An e-mail address for comparing: no case, no spaces around it. */
export function foldEmail(email: string): string {
  return email.slice(0, 320).normalize('NFKC').trim().toLowerCase();
}

/** The digits of a phone number after the leading 0, 62 or +62; empty when fewer than seven remain. */
export function foldPhone(phone: string): string {
  const digits = phone
    .slice(0, 80)
    .normalize('NFKC')
    .replace(/\D/g, '')
    .replace(/^(00)?(62)?0?/, '');
  return digits.length < 7 ? '' : digits;
}
