/** What can be said of a picture's pixels. */
import type { PNG } from 'pngjs';

/** In pixels of the picture. */
export interface PixelBox {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The colours inside a box, as `r,g,b`; at most `limit` of them. */
export function coloursIn(picture: PNG, box: PixelBox, limit = 8): Set<string> {
  const colours = new Set<string>();
  for (let y = Math.max(0, Math.ceil(box.top)); y < Math.min(picture.height, box.bottom); y += 1) {
    for (let x = Math.max(0, Math.ceil(box.left)); x < Math.min(picture.width, box.right); x += 1) {
      const at = (y * picture.width + x) * 4;
      colours.add(`${picture.data[at]},${picture.data[at + 1]},${picture.data[at + 2]}`);
      if (colours.size >= limit) return colours;
    }
  }
  return colours;
}
