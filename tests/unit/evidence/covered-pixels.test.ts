import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Box } from '../../../utils/domain/box.ts';
import {
  areCovered,
  COVER_MARGIN_PX,
  type PicturePixels,
  type PictureView,
} from '../../../utils/domain/evidence/covered-pixels.ts';

const WIDTH = 200;
const HEIGHT = 120;
const SCROLL_BAR = 20;
const BLACK = 0;
const whole: PictureView = { left: 0, top: 0, width: WIDTH };

/** A page on which no two pixels beside each other have one colour. */
function uncovered(width = WIDTH, height = HEIGHT): PicturePixels {
  const data = new Uint8ClampedArray(width * height * 4);
  for (let pixel = 0; pixel < width * height; pixel += 1) {
    const x = pixel % width;
    const y = (pixel - x) / width;
    data.set([(x * 37) % 200, 60 + ((x + y) % 2) * 100, (y * 53) % 200, 255], pixel * 4);
  }
  return { width, height, data };
}

/** The same page with covers on it; `scale` is the pixels of the picture for each of the viewport. */
function pageWith(covers: readonly Box[], view = whole, scale = 1): PicturePixels {
  const picture = uncovered(Math.round(view.width * scale), Math.round(HEIGHT * scale));
  for (const cover of covers) {
    fill(picture, {
      left: Math.round((cover.left - view.left) * scale),
      top: Math.round((cover.top - view.top) * scale),
      right: Math.round((cover.right - view.left) * scale),
      bottom: Math.round((cover.bottom - view.top) * scale),
    });
  }
  return picture;
}

function fill(picture: PicturePixels, area: Box, shade = BLACK): void {
  const { width, height, data } = picture;
  for (let y = Math.max(0, area.top); y < Math.min(height, area.bottom); y += 1) {
    for (let x = Math.max(0, area.left); x < Math.min(width, area.right); x += 1)
      data.set([shade, shade, shade, 255], (y * width + x) * 4);
  }
}

function box(left: number, top: number, right: number, bottom: number): Box {
  return { left, top, right, bottom };
}

const field = box(30, 20, 110, 44);
const name = box(40.4, 60.6, 90.2, 78.8);

describe('a covered page', () => {
  test.each<[string, readonly Box[]]>([
    ['nothing to cover', []],
    ['one field', [field]],
    ['a field and a text between two pixels', [field, name]],
    ['one cover over another', [field, box(50, 30, 150, 70), box(60, 32, 80, 40)]],
    ['one that is larger than the window', [box(-500, -500, 900, 900)]],
    ['one cut by the upper left corner', [box(-20, -20, 30, 30)]],
    ['two around a dialog', [box(30, 20, 60, 60), box(120, 20, 150, 60)]],
  ])('%s', (_what, covers) => {
    expect(areCovered(pageWith(covers), covers, whole)).toBe(true);
  });

  test.each([1.1, 1.25, 1.5, 2, 3])('with %f pixels of the screen for each of the page', (scale) => {
    expect(areCovered(pageWith([field, name], whole, scale), [field, name], whole)).toBe(true);
  });

  test('moved and made larger by two fingers', () => {
    const view = { left: 25.5, top: 10.25, width: 80 };
    expect(areCovered(pageWith([field, name], view, 2.5), [field, name], view)).toBe(true);
  });

  test('by covers of another colour, as in a dark theme', () => {
    const picture = pageWith([]);
    fill(picture, field, 250);
    fill(picture, box(40, 61, 90, 79), 250);
    expect(areCovered(picture, [field, name], whole)).toBe(true);
  });

  test('when a colour profile makes two values of one colour', () => {
    const picture = pageWith([field]);
    fill(picture, box(50, 24, 90, 40), BLACK + 2);
    expect(areCovered(picture, [field], whole)).toBe(true);
  });

  test('with a page that shines through the rim of its covers', () => {
    const picture = pageWith([field]);
    const within = COVER_MARGIN_PX + 1;
    const inside = box(field.left + within, field.top + within, field.right - within, field.bottom - within);
    const rim = uncovered();
    fill(rim, inside);
    expect(areCovered(picture, [field], whole)).toBe(true);
    expect(areCovered(rim, [field], whole)).toBe(true);
  });

  test('below scroll bars, which stand above everything', () => {
    const wide = box(100, 60, WIDTH, HEIGHT);
    const picture = pageWith([wide]);
    fill(picture, box(WIDTH - SCROLL_BAR, 0, WIDTH, HEIGHT), 200);
    fill(picture, box(0, HEIGHT - SCROLL_BAR, WIDTH, HEIGHT), 200);
    expect(areCovered(picture, [wide], whole)).toBe(true);
  });

  test.each([box(300, 20, 400, 60), box(-90, 20, -10, 60), box(30, 400, 90, 420), box(30, 20, 34, 60)])(
    'of a cover that no pixel shows, nothing is asked: %j',
    (cover) => {
      expect(areCovered(uncovered(), [cover], whole)).toBe(true);
    },
  );
});

describe('a page that is not covered', () => {
  test('as the browser shows it before it has drawn the covers', () => {
    expect(areCovered(uncovered(), [field, name], whole)).toBe(false);
  });

  test('of which one cover is missing', () => {
    expect(areCovered(pageWith([field]), [field, name], whole)).toBe(false);
    expect(areCovered(pageWith([name]), [field, name], whole)).toBe(false);
  });

  test('on which a line of text stands above a cover', () => {
    const picture = pageWith([field]);
    fill(picture, box(60, 30, 70, 32), 255);
    expect(areCovered(picture, [field], whole)).toBe(false);
  });

  test('that is one even colour where a cover should be, as an empty field is', () => {
    const picture = pageWith([field]);
    fill(picture, box(38, 58, 93, 81), 255);
    expect(areCovered(picture, [field, name], whole)).toBe(false);
  });

  test('that was scrolled away from its covers', () => {
    const moved = box(field.left, field.top + 9, field.right, field.bottom + 9);
    expect(areCovered(pageWith([moved]), [field], whole)).toBe(false);
  });

  test('up to the edge where scroll bars begin', () => {
    const wide = box(100, 60, WIDTH, HEIGHT);
    const picture = pageWith([wide]);
    fill(picture, box(WIDTH - SCROLL_BAR - 2, 70, WIDTH - SCROLL_BAR, 71), 255);
    expect(areCovered(picture, [wide], whole)).toBe(false);
  });
});

const anyCover = fc
  .record({
    left: fc.double({ min: -40, max: WIDTH, noNaN: true }),
    top: fc.double({ min: -40, max: HEIGHT, noNaN: true }),
    width: fc.double({ min: 5, max: 150, noNaN: true }),
    height: fc.double({ min: 5, max: 90, noNaN: true }),
  })
  .map(({ left, top, width, height }) => box(left, top, left + width, top + height));

describe('whatever the covers', () => {
  test('a page that has them all is covered, at every size of its pixels', () => {
    fc.assert(
      fc.property(
        fc.array(anyCover, { maxLength: 30 }),
        fc.constantFrom(1, 1.25, 1.5, 2),
        (covers, scale) => {
          expect(areCovered(pageWith(covers, whole, scale), covers, whole)).toBe(true);
        },
      ),
      { numRuns: 60 },
    );
  });

  test('one pixel within one of them is seen', () => {
    const spot = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
    fc.assert(
      fc.property(
        fc.array(anyCover, { minLength: 1, maxLength: 30 }),
        fc.nat(),
        spot,
        spot,
        (covers, at, x, y) => {
          const cover = covers[at % covers.length]!;
          const within = COVER_MARGIN_PX + 2;
          const left = Math.max(0, Math.ceil(cover.left + within));
          const right = Math.min(WIDTH - SCROLL_BAR, Math.floor(cover.right - within));
          const top = Math.max(0, Math.ceil(cover.top + within));
          const bottom = Math.min(HEIGHT - SCROLL_BAR, Math.floor(cover.bottom - within));
          fc.pre(left < right && top < bottom && (right - left) * (bottom - top) > 1);
          const picture = pageWith(covers);
          const column = left + Math.floor(x * (right - left));
          const row = top + Math.floor(y * (bottom - top));
          fill(picture, box(column, row, column + 1, row + 1), 90);
          expect(areCovered(picture, covers, whole)).toBe(false);
        },
      ),
      { numRuns: 60 },
    );
  });

  test('ten thousand over each other are no more work than their pixels', () => {
    const covers = Array.from({ length: 10_000 }, (_, at) =>
      box(0, 0, WIDTH - (at % 50), HEIGHT - (at % 30)),
    );
    expect(areCovered(pageWith(covers.slice(0, 1)), covers, whole)).toBe(true);
  });
});
