/**
 * One plain spelling for the many ways of writing the same characters: full-width, mathematical and
 * other scripts' digits become 0 to 9, capitals become small, accents and invisible characters go,
 * ASCII written as in an address (`%40`) or in markup (`&#64;`) is read.
 * Used only for looking for something in a text; what is shown is cut out of the original.
 */
export interface FoldedText {
  readonly text: string;
  /** Where in the original the character at this place of `text` begins and ends, in UTF-16 units. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

const INVISIBLE = /^[\p{Default_Ignorable_Code_Point}\p{Cf}\p{M}]$/u;
const CONTROL = /^\p{Cc}$/u;
const DIGIT = /^\p{Nd}$/u;

/** One sign of ASCII behind a percent sign or as a numeric reference. */
const ESCAPED = /%([2-7][0-9a-f])|&#x([2-7][0-9a-f]);|&#(\d{2,3});/iy;

/** Runs in linear time. */
export function foldText(original: string): FoldedText {
  const pieces: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  let at = 0;
  while (at < original.length) {
    const { character, length } = readCharacter(original, at);
    const end = at + length;
    for (const unit of foldCharacter(character)) {
      pieces.push(unit);
      for (let index = 0; index < unit.length; index += 1) {
        starts.push(at);
        ends.push(end);
      }
    }
    at = end;
  }
  return { text: pieces.join(''), starts, ends };
}

/** The character that stands or is meant at this place, and how many UTF-16 units it takes. */
function readCharacter(text: string, at: number): { character: string; length: number } {
  const first = text[at];
  if (first === '%' || first === '&') {
    ESCAPED.lastIndex = at;
    const [written, inAddress, hexadecimal, decimal] = ESCAPED.exec(text) ?? [];
    const code = decimal === undefined ? parseInt(inAddress ?? hexadecimal ?? '', 16) : Number(decimal);
    if (written !== undefined && code >= 0x20 && code < 0x7f) {
      return { character: String.fromCharCode(code), length: written.length };
    }
  }
  const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
  return { character, length: character.length };
}

function foldCharacter(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  if (code >= 0x20 && code < 0x7f) return character.toLowerCase();
  if (character === '\n' || character === '\t' || character === '\r') return ' ';
  if (INVISIBLE.test(character) || CONTROL.test(character)) return '';
  if (DIGIT.test(character)) return String(digitValue(code));
  return character
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .replace(/\s/g, ' ')
    .toLowerCase();
}

/** Unicode keeps the ten digits of a script side by side, zero first. */
function digitValue(code: number): number {
  const plain = String.fromCodePoint(code).normalize('NFKD');
  if (/^\d$/.test(plain)) return Number(plain);
  let zero = code;
  while (code - zero < 9 && DIGIT.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return code - zero;
}
