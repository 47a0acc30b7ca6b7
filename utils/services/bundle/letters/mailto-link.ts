/** A letter as a `mailto:` link (RFC 6068) that every mail program takes. */
import type { Letter } from './letter.ts';

/** Windows and some mail programs cut longer addresses. */
export const MAILTO_MAX = 2_000;

const MORE = 'Surat lengkap, laporan, dan bukti ada pada berkas terlampir.';
const LINE_BREAK = '%0D%0A';

/**
 * The link, at most `MAILTO_MAX` characters. A body that does not fit is cut behind a sentence and ends with
 * a line that points to the attached files. Null for a letter without an address.
 */
export function mailtoLink({ to, subject, body }: Letter): string | null {
  if (to === undefined) return null;
  const address = to.split('@').map(encode).join('@');
  const head = `mailto:${address}?${subject === undefined ? '' : `subject=${encode(subject)}&`}body=`;
  const whole = head + encode(body);
  return whole.length <= MAILTO_MAX ? whole : head + shortened(body, MAILTO_MAX - head.length);
}

/** Whole sentences from the beginning, as many as fit, already encoded; never ends with a bare heading. */
function shortened(body: string, longest: number): string {
  const ending = encode(`\n\n${MORE}`);
  const pieces: string[] = [];
  let length = ending.length;
  for (const sentence of sentencesOf(body)) {
    const encoded = encode(sentence);
    if (length + encoded.length > longest) break;
    pieces.push(sentence);
    length += encoded.length;
  }
  while (pieces.length > 0 && !/[.!?"]\s*$/.test(pieces.at(-1) ?? '') && !isField(pieces.at(-1) ?? '')) {
    pieces.pop();
  }
  return encode(pieces.join('').trimEnd()) + ending;
}

/** Sentences with the white space behind them; a line ends a sentence. */
function sentencesOf(text: string): string[] {
  return text.match(/[^\n]*?(?:[.!?]["')]?(?:[ \t]+|\n+|$)|\n+|$)/g)?.filter((piece) => piece !== '') ?? [];
}

/** `NIK: 32…`, whole without a full stop. */
function isField(line: string): boolean {
  return /^#?[\p{L}_ ()]+: \S/u.test(line);
}

function encode(text: string): string {
  return encodeURIComponent(text.toWellFormed())
    .replace(/%0D%0A|%0D|%0A/g, LINE_BREAK)
    .replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}
