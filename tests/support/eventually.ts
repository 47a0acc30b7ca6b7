/** Most conditions come true at once; the others must not be asked for so often that it slows the browser. */
const SHORTEST_PAUSE_MS = 10;
const LONGEST_PAUSE_MS = 40;
/** A slow computer with much else to do needs its time; nothing waits longer than it has to. */
const PATIENCE_MS = 30_000;

/**
 * Waits for a condition outside of the browser: asks again until the answer is neither null, undefined nor
 * false, and returns it.
 * @throws Error naming `what` after `timeoutMs`
 */
export async function eventually<T>(
  what: string,
  ask: () => T | Promise<T>,
  timeoutMs = PATIENCE_MS,
): Promise<Exclude<T, null | undefined | false>> {
  const deadline = performance.now() + timeoutMs;
  for (let pauseMs = SHORTEST_PAUSE_MS; ; pauseMs = Math.min(2 * pauseMs, LONGEST_PAUSE_MS)) {
    const answer = await ask();
    if (answer !== null && answer !== undefined && answer !== false) {
      return answer as Exclude<T, null | undefined | false>;
    }
    if (performance.now() > deadline) throw new Error(`Waited ${timeoutMs} ms in vain for: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, pauseMs));
  }
}
