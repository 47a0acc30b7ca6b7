/** A box over a picture, in its own pixels, whole numbers, within it. */
export interface PictureBox {
  readonly leftPx: number;
  readonly topPx: number;
  readonly widthPx: number;
  readonly heightPx: number;
}
