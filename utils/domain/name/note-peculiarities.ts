/** Findings about the typed text as a whole, and about the text that stays. */
import { type FoldedText, isAnySpace } from './fold-characters.ts';
import type { NameRemarks } from './name-remarks.ts';

/** Letters including spaces, Permendagri 73/2022 article 4(2)b. */
export const LONGEST_NAME = 60;

const MAX_QUESTIONS = 1_000;

/** Spaces at the ends of what was typed; a proposal that is empty or too long. */
export function noteEnds(remarks: NameRemarks, text: string): void {
  const { raw, findings } = remarks;
  let first = 0;
  while (first < raw.length && isSpaceAt(raw, first)) first += 1;
  if (first > 0) findings.add('edge-space', 0, first);
  let last = raw.length;
  while (last > first && isSpaceAt(raw, last - 1)) last -= 1;
  if (last < raw.length) findings.add('edge-space', last, raw.length);
  if (text === '') findings.add('empty', 0, raw.length);
  if (text.length > LONGEST_NAME) findings.add('too-long', 0, raw.length);
}

/** Letters, dots and digits are told apart from spaces without a string being made of them. */
function isSpaceAt(raw: string, at: number): boolean {
  const code = raw.charCodeAt(at);
  return !(code > 32 && code < 127) && isAnySpace(raw.charAt(at));
}

/** What is peculiar about the text that stays. */
export function noteMarks(remarks: NameRemarks, final: FoldedText): void {
  const { text } = final;
  let hasAskedOfMark = false;
  let hasAskedOfDigit = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code >= 65 && code <= 90) continue;
    if (code === 32) {
      if (text.charCodeAt(at + 1) !== 32) continue;
      let end = at + 1;
      while (text.charCodeAt(end) === 32) end += 1;
      remarks.addFinding(final, 'double-space', at, end);
      if (remarks.questions.length < MAX_QUESTIONS) remarks.addQuestion(final, 'double-space', at, end);
      at = end - 1;
    } else if (code >= 48 && code <= 57) {
      remarks.addFinding(final, 'digits', at, at + 1);
      if (!hasAskedOfDigit) remarks.addQuestion(final, 'digits', at, at + 1);
      hasAskedOfDigit = true;
    } else if (code < 128) {
      if (code === 46 || code === 39 || (code === 45 && !standsAlone(text, at))) continue;
      remarks.addFinding(final, 'unusual-mark', at, at + 1);
      hasAskedOfMark ||= askAboutMark(remarks, final, at);
    } else at += noteForeign(remarks, final, at);
  }
}

/** Spaces on both sides, as of a dash. */
const standsAlone = (text: string, at: number): boolean =>
  text.charAt(at - 1) === ' ' && text.charAt(at + 1) === ' ';

/** A slash stands between two names, a dash before what may be none, a bracket without its partner beside a nickname. */
function askAboutMark(remarks: NameRemarks, final: FoldedText, at: number): boolean {
  const { text } = final;
  const mark = text.charAt(at);
  const opening = '([{'.indexOf(mark);
  const closing = ')]}'.indexOf(mark);
  if (mark === '/' || mark === '&') remarks.addQuestion(final, 'alias', at, text.length);
  else if (mark === '-') remarks.addQuestion(final, 'nickname', at, text.length);
  else if (opening >= 0 && !text.includes(')]}'.charAt(opening), at))
    remarks.addQuestion(final, 'nickname', at, text.length);
  else if (closing >= 0 && !text.slice(0, at).includes('([{'.charAt(closing)))
    remarks.addQuestion(final, 'nickname', 0, at + 1);
  else return opening >= 0 || closing >= 0;
  return true;
}

/** Returns how many further units the character has. */
function noteForeign(remarks: NameRemarks, final: FoldedText, at: number): number {
  const character = String.fromCodePoint(final.text.codePointAt(at) ?? 0);
  const end = at + character.length;
  if (/\p{Nd}/u.test(character)) remarks.addFinding(final, 'digits', at, end);
  else if (!/[\p{L}\p{M}]/u.test(character)) remarks.addFinding(final, 'unusual-mark', at, end);
  else if (/\p{Script=Latin}|\p{M}/u.test(character)) remarks.addFinding(final, 'accented-letter', at, end);
  else remarks.addFinding(final, 'not-latin', at, end);
  return character.length - 1;
}
