/** Fills pages with pieces, one below the other. */
import { makePage, type Page } from './page.ts';
import type { Piece } from './piece.ts';
import { CONTENT_HEIGHT, MARGIN_SIDE, MARGIN_TOP, PAGE_HEIGHT } from './style.ts';

export interface Flow {
  readonly pages: readonly Page[];
  /** Takes them one by one, so that a long table need not be there as a whole. */
  add(pieces: Iterable<Piece>): void;
  /** What follows begins on a new page, unless this one is empty. */
  breakPage(): void;
}

const TOP = PAGE_HEIGHT - MARGIN_TOP;
const BOTTOM = TOP - CONTENT_HEIGHT;
/** Rounding must not push a piece that was measured to fit. */
const SLACK = 0.01;

export function startFlow(): Flow {
  const pages: Page[] = [];
  let page = makePage(0);
  pages.push(page);
  let at = TOP;

  function breakPage(): void {
    if (at === TOP) return;
    page.close();
    page = makePage(pages.length);
    pages.push(page);
    at = TOP;
  }

  const room = (): number => at - BOTTOM + SLACK;

  function draw(piece: Piece): void {
    if (at !== TOP) at -= piece.gap;
    piece.draw({ page, x: MARGIN_SIDE, top: at });
    at -= piece.height;
  }

  function turnPage(piece: Piece): void {
    breakPage();
    if (piece.head !== null) draw(piece.head);
  }

  function place(piece: Piece, needed: number): void {
    if (at !== TOP && needed > room()) turnPage(piece);
    let rest = piece;
    for (;;) {
      const gap = at === TOP ? 0 : rest.gap;
      if (gap + rest.height <= room()) break;
      const parts = rest.split(room() - gap);
      // An empty page has no more room than another: what cannot be split there is drawn as it is.
      if (parts === null && at === TOP) break;
      if (parts !== null) {
        draw(parts[0]);
        rest = parts[1];
      }
      const before = at;
      turnPage(rest);
      if (parts === null && at === before) break;
    }
    draw(rest);
  }

  function placeTogether(pieces: readonly Piece[]): void {
    for (const [index, piece] of pieces.entries()) place(piece, neededBy(pieces, index));
  }

  return {
    pages,
    add(pieces) {
      let together: Piece[] = [];
      for (const piece of pieces) {
        together.push(piece);
        if (piece.staysWithNext) continue;
        placeTogether(together);
        together = [];
      }
      placeTogether(together);
    },
    breakPage,
  };
}

/** The height that must be free for the piece and for what it must not be parted from. */
function neededBy(pieces: readonly Piece[], index: number): number {
  const piece = pieces[index];
  if (piece === undefined) return 0;
  return piece.staysWithNext
    ? piece.gap + piece.height + neededBy(pieces, index + 1)
    : piece.gap + piece.least;
}
