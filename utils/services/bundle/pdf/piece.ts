/** What a page is filled with, from top to bottom: measured first, drawn where it fits. */
import type { Page } from './page.ts';

/** Where something is drawn. */
export interface Place {
  readonly page: Page;
  /** Its left edge. */
  readonly x: number;
  /** Its upper edge, from the bottom of the page. */
  readonly top: number;
}

export interface Piece {
  /** Free room above, unless it stands first on a page. */
  readonly gap: number;
  readonly height: number;
  /** The least height that may stand at the end of a page; the whole height for what is never split. */
  readonly least: number;
  /** Stands on the page of the piece behind it. */
  readonly staysWithNext: boolean;
  /** Drawn again at the top of a page that goes on with this piece: the head of a table. */
  readonly head: Piece | null;
  draw(place: Place): void;
  /** The part that fits into the height, and the rest; null when not even the first line fits. */
  split(height: number): readonly [Piece, Piece] | null;
}

/** The height of pieces that stand below one another, the gap of the first left out. */
export function heightOf(pieces: readonly Piece[]): number {
  return pieces.reduce((sum, { gap, height }, index) => sum + (index === 0 ? 0 : gap) + height, 0);
}

/** Draws pieces below one another, as they were measured by `heightOf`. */
export function drawAll(pieces: readonly Piece[], { page, x, top }: Place): void {
  let at = top;
  for (const [index, piece] of pieces.entries()) {
    at -= index === 0 ? 0 : piece.gap;
    piece.draw({ page, x, top: at });
    at -= piece.height;
  }
}
