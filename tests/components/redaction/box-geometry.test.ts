import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  boxBetween,
  CORNERS,
  moveBox,
  oppositeCorner,
  placeBox,
  resizeBox,
  SMALLEST_PX,
  type Size,
} from '../../../components/redaction/box-geometry.ts';
import { beginHistory, redoStep, takeStep, undoStep } from '../../../components/redaction/edit-history.ts';
import type { PictureBox } from '../../../utils/domain/evidence/picture-box.ts';

const picture: Size = { widthPx: 400, heightPx: 300 };
const box: PictureBox = { leftPx: 10, topPx: 20, widthPx: 100, heightPx: 50 };

function isInside(
  { leftPx, topPx, widthPx, heightPx }: PictureBox,
  { widthPx: w, heightPx: h }: Size,
): boolean {
  const edges = [leftPx, topPx, widthPx, heightPx];
  return (
    edges.every(Number.isInteger) &&
    leftPx >= 0 &&
    topPx >= 0 &&
    leftPx + widthPx <= w &&
    topPx + heightPx <= h
  );
}

describe('boxes', () => {
  test('are drawn in any direction and cover each pixel they touch', () => {
    const drawn = { leftPx: 10, topPx: 20, widthPx: 31, heightPx: 41 };
    expect(boxBetween({ xPx: 10.4, yPx: 20.9 }, { xPx: 40.1, yPx: 60.2 }, picture)).toEqual(drawn);
    expect(boxBetween({ xPx: 40.1, yPx: 60.2 }, { xPx: 10.4, yPx: 20.9 }, picture)).toEqual(drawn);
  });

  test('smaller than a slip of the hand are none', () => {
    expect(boxBetween({ xPx: 10, yPx: 10 }, { xPx: 10 + SMALLEST_PX - 1, yPx: 90 }, picture)).toBeNull();
  });

  test('keep their size when moved against an edge', () => {
    expect(moveBox(box, -999, -999, picture)).toEqual({ ...box, leftPx: 0, topPx: 0 });
    expect(moveBox(box, 999, 999, picture)).toEqual({ ...box, leftPx: 300, topPx: 250 });
  });

  test('keep their place when sized, and stay visible', () => {
    expect(resizeBox(box, 999, 999, picture)).toEqual({ ...box, widthPx: 390, heightPx: 280 });
    expect(resizeBox(box, -999, -999, picture)).toEqual({
      ...box,
      widthPx: SMALLEST_PX,
      heightPx: SMALLEST_PX,
    });
  });

  test('are sized by a corner while the opposite one stays', () => {
    expect(CORNERS.map((corner) => oppositeCorner(box, corner))).toEqual([
      { xPx: 110, yPx: 70 },
      { xPx: 10, yPx: 70 },
      { xPx: 110, yPx: 20 },
      { xPx: 10, yPx: 20 },
    ]);
  });

  test('from the keyboard do not hide each other', () => {
    const first = placeBox([], picture);
    const second = placeBox([first], picture);
    const third = placeBox([first, second], picture);
    expect(new Set([first, second, third].map(({ leftPx }) => leftPx)).size).toBe(3);
  });

  test('stay whole pixels within the picture, whatever is done', () => {
    const number = fc.double({ min: -2_000, max: 2_000, noNaN: true });
    const size = fc.record({
      widthPx: fc.integer({ min: 8, max: 900 }),
      heightPx: fc.integer({ min: 8, max: 900 }),
    });
    fc.assert(
      fc.property(size, number, number, number, number, (of, a, b, c, d) => {
        const placed = placeBox([], of);
        const drawn = boxBetween({ xPx: a, yPx: b }, { xPx: c, yPx: d }, of) ?? placed;
        for (const one of [placed, drawn, moveBox(drawn, a, d, of), resizeBox(drawn, c, b, of)]) {
          expect(isInside(one, of)).toBe(true);
        }
      }),
    );
  });
});

describe('history', () => {
  test('goes back and forth, and forgets the future after a new step', () => {
    const two = takeStep(takeStep(beginHistory('a'), 'b'), 'c');
    expect(undoStep(two).present).toBe('b');
    expect(redoStep(undoStep(two)).present).toBe('c');
    const other = takeStep(undoStep(two), 'd');
    expect(redoStep(other).present).toBe('d');
    expect(undoStep(undoStep(undoStep(other))).present).toBe('a');
  });

  test('counts what is done in one go as one step', () => {
    let moved = beginHistory(0);
    for (let at = 1; at <= 9; at += 1) moved = takeStep(moved, at, 'move 0');
    expect(undoStep(moved).present).toBe(0);
    expect(undoStep(takeStep(moved, 10, 'size 0')).present).toBe(9);
  });
});
