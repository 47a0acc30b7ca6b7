/** The content of one page, written as the operators of ISO 32000-1, 8 and 9. */
import { strToU8, zlibSync } from 'fflate';
import type { Font } from './font.ts';
import type { Colour, TextStyle } from './style.ts';
import type { Tag } from './tags.ts';

export interface Box {
  readonly x: number;
  /** From the bottom of the page to the lower edge. */
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Page {
  /** From 0 on. */
  readonly index: number;
  /** What `draw` draws belongs to the tag. */
  tagged(tag: Tag, draw: () => void): void;
  /** Lines, colours and page numbers: what a screen reader passes over. */
  decoration(draw: () => void): void;
  /** One line of text that `Font.toShown` made, its baseline at `y`. */
  text(text: string, x: number, y: number, font: Font, style: TextStyle): void;
  paintBox(box: Box, colour: Colour): void;
  drawFrame(box: Box, colour: Colour): void;
  rule(x: number, y: number, width: number, colour: Colour): void;
  image(key: string, box: Box): void;
  /** Compresses what was drawn so far, so that a long document takes little room; more can be drawn after it. */
  close(): void;
  /** Compressed stretches of the content, in their order, each with whole operators. */
  readonly content: readonly Uint8Array[];
}

export function makePage(index: number): Page {
  let operators: string[] = [];
  const content: Uint8Array[] = [];
  let marks = 0;
  const put = (operator: string): void => {
    operators.push(operator);
  };
  return {
    index,
    tagged(tag, draw) {
      const mark = marks;
      marks += 1;
      tag.kids.push({ page: index, mark });
      put(`/${tag.role} <</MCID ${mark}>> BDC`);
      draw();
      put('EMC');
    },
    decoration(draw) {
      put('/Artifact BMC');
      draw();
      put('EMC');
    },
    text(text, x, y, font, { size, colour }) {
      if (text === '') return;
      put(
        `BT ${paint(colour)} rg /${font.key} ${write(size)} Tf ${write(x)} ${write(y)} Td ${font.encode(text)} Tj ET`,
      );
    },
    paintBox(box, colour) {
      put(`${paint(colour)} rg ${frame(box)} re f`);
    },
    drawFrame(box, colour) {
      put(`${paint(colour)} RG 0.6 w ${frame(box)} re S`);
    },
    rule(x, y, width, colour) {
      put(`${paint(colour)} RG 0.6 w ${write(x)} ${write(y)} m ${write(x + width)} ${write(y)} l S`);
    },
    image(key, { x, y, width, height }) {
      put(`q ${write(width)} 0 0 ${write(height)} ${write(x)} ${write(y)} cm /${key} Do Q`);
    },
    close() {
      if (operators.length === 0) return;
      content.push(zlibSync(strToU8(`${operators.join('\n')}\n`, true)));
      operators = [];
    },
    content,
  };
}

function paint(colour: Colour): string {
  return colour.map((part) => write(part / 255)).join(' ');
}

function frame({ x, y, width, height }: Box): string {
  return [x, y, width, height].map(write).join(' ');
}

/** A number as PDF has it: no exponent, no more digits than are seen. */
function write(value: number): string {
  return String(Math.round(value * 100) / 100);
}
