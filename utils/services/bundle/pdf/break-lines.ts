/** Breaks text into the lines of a column. */
import type { Font } from './font.ts';

/**
 * Lines no wider than `width`: broken at spaces, and a word that is too long by itself behind a sign
 * such as `/` or `-`, else anywhere. A space at a break stays at the end of its line, so that the text
 * reads on when it is copied. Text as `Font.toShown` gives it.
 */
export function breakLines(
  text: string,
  font: Pick<Font, 'widthOf' | 'countFitting'>,
  size: number,
  width: number,
): string[] {
  return text.split('\n').flatMap((paragraph) => breakParagraph(paragraph.trimEnd(), font, size, width));
}

function breakParagraph(
  paragraph: string,
  font: Pick<Font, 'widthOf' | 'countFitting'>,
  size: number,
  width: number,
): string[] {
  const lines: string[] = [];
  let line: string | null = null;
  for (const word of paragraph.split(' ')) {
    const joined: string = line === null ? word : `${line} ${word}`;
    if (font.widthOf(joined, size) <= width) {
      line = joined;
      continue;
    }
    if (line !== null) lines.push(`${line} `);
    let rest = word;
    let count = font.countFitting(rest, size, width);
    while (count < rest.length) {
      const cut = cutBehindSign(rest, count);
      lines.push(rest.slice(0, cut));
      rest = rest.slice(cut);
      count = font.countFitting(rest, size, width);
    }
    line = rest;
  }
  return [...lines, line ?? ''];
}

/** Where a word is cut that has room for `count` signs: never before a mark that belongs to the letter before. */
function cutBehindSign(word: string, count: number): number {
  const room = word.slice(0, count);
  const sign = /^.*[/\-._?&=,;:)\]@]/su.exec(room)?.[0].length ?? 0;
  if (sign > count / 2) return sign;
  const marks = /^\p{M}/u.test(word.slice(count)) ? 1 : 0;
  return Math.max(1, count - marks);
}
