import { expect, test, vi } from 'vitest';
import { endMotion } from '../../../utils/portal/motion.ts';

const finish = vi.fn<() => void>();

/** A page with one animation, of which the browser says this. */
function pageWith(playState: AnimationPlayState, endTime: unknown, playbackRate = 1): Document {
  const effect = { getComputedTiming: () => ({ endTime }) };
  finish.mockReset();
  return { getAnimations: () => [{ playState, playbackRate, effect, finish }] } as unknown as Document;
}

test.each([
  ['a dialog that slides in', 'running', 225, true],
  ['one that waits for its turn and slides then', 'running', 900, true],
  ['one that has arrived', 'finished', 225, false],
  ['one that waits for its turn', 'idle', 225, false],
  ['one that the page has stopped half-way', 'paused', 225, false],
  ['the bar of a countdown', 'running', 4_000, false],
  ['a spinner', 'running', Infinity, false],
  // A scroll timeline is measured in per cent; Chromium says so with a value of CSS.
  ['what moves with scrolling', 'running', { unit: 'percent', value: 100 }, false],
  ['of unknown length', 'running', 'auto', false],
] as const)('%s: %s for %s ms', (_what, playState, endTime, expected) => {
  expect(endMotion(pageWith(playState, endTime))).toBe(expected);
  expect(finish).toHaveBeenCalledTimes(expected ? 1 : 0);
});

test('what is played backwards, or stands without being stopped, is left alone', () => {
  for (const rate of [0, -1]) expect(endMotion(pageWith('running', 225, rate))).toBe(false);
  expect(finish).not.toHaveBeenCalled();
});

test('a page at rest, and an animation of nothing', () => {
  expect(endMotion({ getAnimations: () => [] } as unknown as Document)).toBe(false);
  const ofNothing = { playState: 'running', playbackRate: 1, effect: null } as Animation;
  expect(endMotion({ getAnimations: () => [ofNothing] } as unknown as Document)).toBe(false);
});
