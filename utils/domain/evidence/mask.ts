/** How a personal value is shown when it is not revealed: enough for its owner to know it again, no more. */

const STAR = '*';
const DOT = '•';

const ENDS = 2;
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
export function maskEmail(email: string, sign = STAR): string {
  const hidden = sign.repeat(3);
  const [local = '', domain] = splitAtLast(email.trim(), '@');
  if (email.trim() === '') return '';
  if (domain === undefined) return hidden;
  const [host = '', ending] = splitAtLast(domain, '.');
  const shownDomain = ending === undefined ? hidden : `${first(host)}${hidden}.${ending}`;
  return `${first(local)}${hidden}@${shownDomain}`;
}

/** For the screen: dots, and whatever separates the letters and digits stays: `32•••• •••••• ••01`. */
export function maskInPlace(value: string): string {
  return keepEnds(value, DOT, (mark) => /[\p{L}\p{N}]/u.test(mark));
}

/** For the screen: `b•••@g•••.com`. */
export function maskEmailInPlace(email: string): string {
  return maskEmail(email, DOT);
}

/** Hides what counts but for two marks at each end; of a short value everything. */
function keepEnds(value: string, sign = STAR, counts: (mark: string) => boolean = () => true): string {
  const marks = [...value];
  const total = marks.filter(counts).length;
  let position = 0;
  return marks
    .map((mark) => {
      if (!counts(mark)) return mark;
      position += 1;
      const isEnd = position <= ENDS || position > total - ENDS;
      return isEnd && total >= SHORTEST_WITH_ENDS ? mark : sign;
    })
    .join('');
}

function first(text: string): string {
  return [...text][0] ?? '';
}

function splitAtLast(text: string, separator: string): [string, string?] {
  const at = text.lastIndexOf(separator);
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + 1)];
}
