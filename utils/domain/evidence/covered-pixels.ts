/**
 * The proof that a picture shows no personal data: its own pixels. A page knows where it has put its covers, but
 * not whether they were on the screen when the browser copied it, nor whether something stood above them.
 */
import type { Box } from '../box.ts';

/** Covers reach so far beyond what they cover, in CSS pixels, so that rounding leaves nothing open. */
export const COVER_MARGIN_PX = 2;

/** The part of the viewport that a picture shows, in CSS pixels; pinching moves its corner and makes it narrower. */
export interface PictureView {
  readonly left: number;
  readonly top: number;
  /** With the scroll bar. */
  readonly width: number;
}

/** As `ImageData` has them: four bytes for each pixel, row by row. */
export interface PicturePixels {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8ClampedArray;
}

/** Scroll bars are drawn above every cover. */
const SCROLL_BAR_PX = 20;
/** Two values of one colour may be so far apart in each of its parts, where a screen has a colour profile. */
const COLOUR_TOLERANCE = 3;

/**
 * Whether every cover stands in the picture. All have one colour, so all pixels below all of them must have it.
 * Looks at no pixel twice, however many covers there are.
 * @param covers as the page has put them, their margin included, in CSS pixels of the viewport
 */
export function areCovered(pixels: PicturePixels, covers: readonly Box[], view: PictureView): boolean {
  const areas = covers.flatMap((cover) => areaOf(cover, view, pixels));
  const [first] = areas;
  if (!first) return true;
  const { width, height } = pixels;
  const haveColour = compareWith(first.top * width + first.left, pixels);
  const from = Map.groupBy(areas, ({ top }) => top);
  const until = Map.groupBy(areas, ({ bottom }) => bottom);
  /** How many areas of the present row begin at each column, less those that end there. */
  const steps = new Int32Array(width + 1);
  let runs: readonly Run[] = [];
  for (let y = 0; y < height; y += 1) {
    const begun = from.get(y);
    const ended = until.get(y);
    for (const area of begun ?? []) step(steps, area, 1);
    for (const area of ended ?? []) step(steps, area, -1);
    if (begun || ended) runs = runsOf(steps);
    if (!runs.every(({ left, right }) => haveColour(y * width + left, y * width + right))) return false;
  }
  return true;
}

/** Columns beside each other that lie below some cover; without the last. */
interface Run {
  readonly left: number;
  readonly right: number;
}

function step(steps: Int32Array, { left, right }: Run, by: number): void {
  steps[left]! += by;
  steps[right]! -= by;
}

function runsOf(steps: Int32Array): Run[] {
  const runs: Run[] = [];
  let open = 0;
  let left = 0;
  for (let column = 0; column < steps.length; column += 1) {
    const change = steps[column]!;
    if (change === 0) continue;
    if (open === 0) left = column;
    open += change;
    if (open === 0) runs.push({ left, right: column });
  }
  return runs;
}

/**
 * What must have the colour of the covers: without the margin, the blurred pixel at its rim, and scroll bars. In whole
 * pixels of the picture; without its right column and its lower row.
 */
function areaOf(cover: Box, view: PictureView, picture: PicturePixels): Box[] {
  const scale = picture.width / view.width;
  const scrollBar = Math.ceil(SCROLL_BAR_PX * scale);
  const left = Math.max(0, Math.ceil((cover.left - view.left + COVER_MARGIN_PX) * scale) + 1);
  const top = Math.max(0, Math.ceil((cover.top - view.top + COVER_MARGIN_PX) * scale) + 1);
  const right = Math.min(
    picture.width - scrollBar,
    Math.floor((cover.right - view.left - COVER_MARGIN_PX) * scale) - 1,
  );
  const bottom = Math.min(
    picture.height - scrollBar,
    Math.floor((cover.bottom - view.top - COVER_MARGIN_PX) * scale) - 1,
  );
  return left < right && top < bottom ? [{ left, top, right, bottom }] : [];
}

/** Says of all pixels from one to before another whether they have the colour of this one. */
function compareWith(
  pixel: number,
  { width, height, data }: PicturePixels,
): (start: number, end: number) => boolean {
  const whole = new Uint32Array(data.buffer, data.byteOffset, width * height);
  const colour = whole[pixel];
  const parts = data.slice(pixel * 4, pixel * 4 + 4);
  const isAlike = (other: number): boolean =>
    parts.every((part, at) => Math.abs(part - data[other * 4 + at]!) <= COLOUR_TOLERANCE);
  return (start, end) => {
    for (let other = start; other < end; other += 1) {
      if (whole[other] !== colour && !isAlike(other)) return false;
    }
    return true;
  };
}
