import { expect, test } from 'vitest';
import { isMoving } from '../../../utils/portal/motion.ts';

/** A page with one animation, of which the browser says this. */
function pageWith(playState: AnimationPlayState, endTime: unknown, hidden = false): Document {
  const effect = { getComputedTiming: () => ({ endTime }) };
  return { hidden, getAnimations: () => [{ playState, effect }] } as unknown as Document;
}

test.each([
  ['a dialog that slides in', 'running', 225, true],
  ['one that stands still again', 'finished', 225, false],
  ['one that the page stopped half-way', 'paused', 225, false],
  ['a loading sign without end', 'running', Infinity, false],
  ['the bar that says how long a message stays', 'running', 5_000, false],
  [
    'what moves with scrolling, of which the end is a share',
    'running',
    { unit: 'percent', value: 100 },
    false,
  ],
] as const)('%s', (_what, playState, endTime, expected) => {
  expect(isMoving(pageWith(playState, endTime))).toBe(expected);
});

test('what stands half-way in a hidden tab, though the browser calls it running', () => {
  expect(isMoving(pageWith('running', 225, true))).toBe(false);
});

test('a page at rest, and an animation of nothing', () => {
  expect(isMoving({ getAnimations: () => [] } as unknown as Document)).toBe(false);
  const ofNothing = { playState: 'running', effect: null } as Animation;
  expect(isMoving({ getAnimations: () => [ofNothing] } as unknown as Document)).toBe(false);
});
