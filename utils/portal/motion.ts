/** What takes longer is no sliding in: the bar of a countdown, a picture show, what never ends. */
const SLIDE_MAX_MS = 1_000;

/**
 * Brings what fades or slides on the page to its end, as if that time had passed: the page hears of it by its own
 * events, and stands as it would have stood within a second.
 * @returns Whether there was anything.
 */
export function endMotion(document: Document): boolean {
  const moving = document
    .getAnimations()
    .filter(
      ({ playState, playbackRate, effect }) =>
        playState === 'running' &&
        playbackRate > 0 &&
        Number(effect?.getComputedTiming().endTime) < SLIDE_MAX_MS,
    );
  for (const animation of moving) animation.finish();
  return moving.length > 0;
}
