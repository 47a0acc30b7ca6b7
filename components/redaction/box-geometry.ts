/** Boxes over a picture: drawn, moved and sized. Whole pixels of the picture, never beyond its edges. */
import type { PictureBox } from '../../utils/domain/evidence/picture-box.ts';

export interface Point {
  readonly xPx: number;
  readonly yPx: number;
}

export interface Size {
  readonly widthPx: number;
  readonly heightPx: number;
}

/** Anything smaller is a slip of the hand and hides no letter. */
export const SMALLEST_PX = 6;

/** The box with these two points as opposite corners, cut at the edges; null when it is too small to be meant. */
export function boxBetween(from: Point, to: Point, picture: Size): PictureBox | null {
  const left = clamp(Math.floor(Math.min(from.xPx, to.xPx)), 0, picture.widthPx);
  const top = clamp(Math.floor(Math.min(from.yPx, to.yPx)), 0, picture.heightPx);
  const right = clamp(Math.ceil(Math.max(from.xPx, to.xPx)), 0, picture.widthPx);
  const bottom = clamp(Math.ceil(Math.max(from.yPx, to.yPx)), 0, picture.heightPx);
  if (right - left < SMALLEST_PX || bottom - top < SMALLEST_PX) return null;
  return { leftPx: left, topPx: top, widthPx: right - left, heightPx: bottom - top };
}

/** The same size elsewhere; it stops at the edges. */
export function moveBox(box: PictureBox, byXPx: number, byYPx: number, picture: Size): PictureBox {
  return {
    ...box,
    leftPx: clamp(Math.round(box.leftPx + byXPx), 0, picture.widthPx - box.widthPx),
    topPx: clamp(Math.round(box.topPx + byYPx), 0, picture.heightPx - box.heightPx),
  };
}

/** Wider or higher to the right and below. */
export function resizeBox(box: PictureBox, byXPx: number, byYPx: number, picture: Size): PictureBox {
  return {
    ...box,
    widthPx: clamp(Math.round(box.widthPx + byXPx), SMALLEST_PX, picture.widthPx - box.leftPx),
    heightPx: clamp(Math.round(box.heightPx + byYPx), SMALLEST_PX, picture.heightPx - box.topPx),
  };
}

export const CORNERS = ['top-left', 'top-right', 'bottom-left', 'bottom-right'] as const;
export type Corner = (typeof CORNERS)[number];

/** The corner that stays where it is while the given one is dragged. */
export function oppositeCorner(box: PictureBox, corner: Corner): Point {
  return {
    xPx: corner.endsWith('left') ? box.leftPx + box.widthPx : box.leftPx,
    yPx: corner.startsWith('top') ? box.topPx + box.heightPx : box.topPx,
  };
}

/** A box for the keyboard: in the middle, and a little aside for each that stands exactly there already. */
export function placeBox(existing: readonly PictureBox[], picture: Size): PictureBox {
  const widthPx = clamp(Math.round(picture.widthPx / 4), SMALLEST_PX, picture.widthPx);
  const heightPx = clamp(Math.round(picture.heightPx / 12), SMALLEST_PX, picture.heightPx);
  const middle: PictureBox = {
    leftPx: Math.round((picture.widthPx - widthPx) / 2),
    topPx: Math.round((picture.heightPx - heightPx) / 2),
    widthPx,
    heightPx,
  };
  let box = middle;
  for (
    let turn = 1;
    existing.some((other) => isSamePlace(other, box)) && turn <= existing.length;
    turn += 1
  ) {
    box = moveBox(middle, turn * SMALLEST_PX * 2, turn * SMALLEST_PX * 2, picture);
  }
  return box;
}

function isSamePlace(a: PictureBox, b: PictureBox): boolean {
  return a.leftPx === b.leftPx && a.topPx === b.topPx;
}

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, most));
}
