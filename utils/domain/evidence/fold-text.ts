/**
 * One plain spelling for the many ways of writing the same characters: full-width, mathematical and
 * other scripts' digits become 0 to 9, capitals become small, accents and invisible characters go.
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

/** Runs in linear time. */
export function foldText(original: string): FoldedText {
  const pieces: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  let at = 0;
  for (const character of original) {
    const end = at + character.length;
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
