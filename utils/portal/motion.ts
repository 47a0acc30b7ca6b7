/** What takes longer is no sliding in: the bar of a countdown, a picture show, what never ends. */
const SLIDE_MAX_MS = 1_000;

/** Whether something on the page is fading or sliding now. In a hidden page everything stands, whatever it says. */
export function isMoving(document: Document): boolean {
  return (
    !document.hidden &&
    document
      .getAnimations()
      .some(
        ({ playState, effect }) =>
          playState === 'running' && Number(effect?.getComputedTiming().endTime) < SLIDE_MAX_MS,
      )
  );
}
