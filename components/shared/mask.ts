/**
 * How personal values look until they are revealed: the same rules as for the bundle
 * (`utils/domain/evidence/mask.ts`), with dots and with separators kept, so that groups stay readable.
 */

const DOT = '•';
const ENDS = 2;
/** In anything shorter the ends would give most of the value away. */
const SHORTEST_WITH_ENDS = 10;

/** First two and last two letters or digits, the rest dots; short values are dots altogether. */
export function maskValue(value: string): string {
  const marks = [...value];
  const count = marks.filter(isMeaningful).length;
  let position = 0;
  return marks
    .map((mark) => {
      if (!isMeaningful(mark)) return mark;
      position += 1;
      const isEnd = position <= ENDS || position > count - ENDS;
      return isEnd && count >= SHORTEST_WITH_ENDS ? mark : DOT;
    })
    .join('');
}

/** The first letter of the name and of the domain, and the ending: `b•••@g•••.com`. */
export function maskEmail(email: string): string {
  const at = email.lastIndexOf('@');
  const dots = DOT.repeat(3);
  if (at < 0) return dots;
  const domain = email.slice(at + 1);
  const ending = domain.lastIndexOf('.') < 0 ? '' : domain.slice(domain.lastIndexOf('.'));
  return `${firstOf(email.slice(0, at))}${dots}@${ending === '' ? '' : firstOf(domain)}${dots}${ending}`;
}

/** Groups of a NIK as people read it aloud: 6-6-4. Anything longer stays at the end. */
export function groupNik(nik: string): string {
  const digits = nik.replaceAll(/\s/g, '');
  return [digits.slice(0, 6), digits.slice(6, 12), digits.slice(12)]
    .filter((group) => group !== '')
    .join(' ');
}

function isMeaningful(mark: string): boolean {
  return /[\p{L}\p{N}]/u.test(mark);
}

function firstOf(text: string): string {
  return [...text][0] ?? '';
}
