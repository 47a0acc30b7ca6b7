/** Turns text into the lines of a column, in the fonts of the document. */
import { breakLines } from './break-lines.ts';
import type { Font } from './font.ts';
import type { Line } from './row.ts';
import type { TextStyle } from './style.ts';

export interface Pen {
  lines(text: string, style: TextStyle, width: number, isStruck?: boolean): Line[];
  /** Of the longest line when nothing is broken. */
  widthOf(text: string, style: TextStyle): number;
}

export function makePen(fonts: Readonly<Record<TextStyle['weight'], Font>>): Pen {
  return {
    lines(text, style, width, isStruck = false) {
      if (text === '') return [];
      const font = fonts[style.weight];
      return breakLines(font.toShown(text), font, style.size, width).map((line) => ({
        text: line,
        style,
        font,
        isStruck,
      }));
    },
    widthOf(text, style) {
      const font = fonts[style.weight];
      const widths = text.split('\n').map((line) => font.widthOf(font.toShown(line), style.size));
      return Math.max(0, ...widths);
    },
  };
}
