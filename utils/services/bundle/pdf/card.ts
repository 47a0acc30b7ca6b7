/** A frame around pieces that belong together. */
import { drawAll, heightOf, type Piece } from './piece.ts';
import type { Colour } from './style.ts';

export interface CardLook {
  readonly width: number;
  readonly gap: number;
  readonly padding: number;
  readonly fill: Colour;
  readonly border: Colour;
}

/** Goes over to the next page as a whole, unless it is longer than a page: then as two cards. */
export function makeCard(pieces: readonly Piece[], look: CardLook): Piece {
  const { width, gap, padding, fill, border } = look;
  const height = heightOf(pieces) + 2 * padding;
  return {
    gap,
    height,
    least: height,
    staysWithNext: false,
    head: null,
    draw({ page, x, top }) {
      const frame = { x, y: top - height, width, height };
      page.decoration(() => {
        page.paintBox(frame, fill);
        page.drawFrame(frame, border);
      });
      drawAll(pieces, { page, x: x + padding, top: top - padding });
    },
    split(available) {
      const count = countFitting(pieces, available - 2 * padding);
      if (count === 0) return null;
      return [makeCard(pieces.slice(0, count), look), makeCard(pieces.slice(count), { ...look, gap: 0 })];
    },
  };
}

/** How many of the first pieces fit, of those behind which a page may end. */
function countFitting(pieces: readonly Piece[], room: number): number {
  for (let count = pieces.length - 1; count > 0; count -= 1) {
    if (pieces[count - 1]?.staysWithNext === false && heightOf(pieces.slice(0, count)) <= room) return count;
  }
  return 0;
}
