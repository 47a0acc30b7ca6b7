import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  findFree,
  overlaps,
  placeCard,
  placesAtEdge,
  placesBeside,
  type Obstacle,
  type Rect,
} from '../../../utils/portal/placement.ts';

const view = { width: 1280, height: 800 };
const chip = { width: 190, height: 34 };

test('the chip prefers the lower right corner', () => {
  const places = placesAtEdge(chip, view);
  expect(findFree(places, [], view.width, 0)).toBe(0);
  expect(places[0]).toMatchObject({ left: 1280 - 190 - 8, top: 800 - 34 - 8 });
});

test('with all four corners taken, the chip finds room along a side', () => {
  const corners: Obstacle[] = [
    { left: 0, top: 0, width: 1280, height: 60, isControl: true },
    { left: 0, top: 740, width: 1280, height: 60, isControl: true },
  ];
  const places = placesAtEdge(chip, view);
  const place = places[findFree(places, corners, view.width, 0)];
  expect(place).toBeDefined();
  expect(corners.some((corner) => overlaps(place!, corner))).toBe(false);
});

const rect = (most: { width: number; height: number }): fc.Arbitrary<Rect> =>
  fc.record({
    left: fc.integer({ min: -50, max: most.width }),
    top: fc.integer({ min: -50, max: most.height }),
    width: fc.integer({ min: 1, max: 500 }),
    height: fc.integer({ min: 1, max: 200 }),
  });

test('a hint is only ever placed where nothing of the page is', () => {
  fc.assert(
    fc.property(rect(view), fc.array(rect(view), { maxLength: 30 }), (box, obstacles) => {
      const places = placesBeside(box, box, { width: 200, height: 28 });
      const place = places[findFree(places, obstacles, view.width, -1)];
      expect(obstacles.some((obstacle) => place && overlaps(place, obstacle))).toBe(false);
    }),
  );
});

test('an open card stays in the window and off its own field where there is room', () => {
  const inside = fc.record({
    left: fc.integer({ min: 20, max: 700 }),
    top: fc.integer({ min: 20, max: 740 }),
    width: fc.integer({ min: 100, max: 500 }),
    height: fc.integer({ min: 30, max: 56 }),
  });
  fc.assert(
    fc.property(inside, (box) => {
      const card = placeCard([box], [{ ...box, isControl: true }], { width: 320, height: 260 }, view);
      expect(overlaps(card, box)).toBe(false);
      expect(card.left).toBeGreaterThanOrEqual(0);
      expect(card.top).toBeGreaterThanOrEqual(0);
      expect(card.left + card.width).toBeLessThanOrEqual(view.width);
      expect(card.top + card.height).toBeLessThanOrEqual(view.height);
    }),
  );
});
