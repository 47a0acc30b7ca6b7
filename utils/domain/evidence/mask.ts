/** How a personal value is shown when it is not revealed: enough for its owner to know it again, no more. */

const STAR = '*';

/** Below this length the first two and last two characters would give most of the value away. */
const SHORTEST_WITH_ENDS = 10;

/** `3276************01`-like: the first two and the last two digits, `32************01`. Empty stays empty. */
export function maskNik(nik: string): string {
  return keepEnds(nik.replace(/[\s.-]/g, ''));
}

/** The first two and the last two digits, whatever separators were typed: `08********90`. Empty stays empty. */
export function maskPhone(phone: string): string {
  return keepEnds(phone.replace(/\D/g, '') || STAR.repeat(phone.length));
}

/** The first letter of the name and of the domain, and the ending: `b***@g***.com`. Empty stays empty. */
export function maskEmail(email: string): string {
  const [local = '', domain] = splitAtLast(email.trim(), '@');
  if (email.trim() === '') return '';
  if (domain === undefined) return '***';
  const [host = '', ending] = splitAtLast(domain, '.');
  const shownDomain = ending === undefined ? '***' : `${first(host)}***.${ending}`;
  return `${first(local)}***@${shownDomain}`;
}

function keepEnds(value: string): string {
  if (value.length < SHORTEST_WITH_ENDS) return STAR.repeat(value.length);
  return value.slice(0, 2) + STAR.repeat(value.length - 4) + value.slice(-2);
}

function first(text: string): string {
  return [...text][0] ?? '';
}

function splitAtLast(text: string, separator: string): [string, string?] {
  const at = text.lastIndexOf(separator);
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + 1)];
}
