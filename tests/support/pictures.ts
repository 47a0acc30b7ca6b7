/** What can be said of a picture's pixels. */
import type { PNG } from 'pngjs';

/** In pixels of the picture. */
export interface PixelBox {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The colours inside a box, as `r,g,b`, without what lies in the excepted boxes; at most `limit` of them. */
export function coloursIn(
  picture: PNG,
  box: PixelBox,
  { except = [], limit = 8 }: { readonly except?: readonly PixelBox[]; readonly limit?: number } = {},
): Set<string> {
  const colours = new Set<string>();
  for (
    let y = Math.max(0, Math.ceil(box.top));
    y < Math.min(picture.height, Math.floor(box.bottom));
    y += 1
  ) {
    for (
      let x = Math.max(0, Math.ceil(box.left));
      x < Math.min(picture.width, Math.floor(box.right));
      x += 1
    ) {
      if (except.some((hole) => x >= hole.left && x < hole.right && y >= hole.top && y < hole.bottom))
        continue;
      const at = (y * picture.width + x) * 4;
      colours.add(`${picture.data[at]},${picture.data[at + 1]},${picture.data[at + 2]}`);
      if (colours.size >= limit) return colours;
    }
  }
  return colours;
}
