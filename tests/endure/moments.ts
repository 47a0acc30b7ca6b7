/** When in the course of a work it is cut off. */
import type { Random } from '../bench/random.ts';

/** Of all steps this one leaves the smallest gaps, however many steps are taken. */
const GOLDEN_STEP = (Math.sqrt(5) - 1) / 2;

/** Shares from 0 to below 1, spread evenly over that from the first few on; where they begin is chance. */
export function spreadEvenly(random: Random): () => number {
  let share = random.next();
  return () => {
    share = (share + GOLDEN_STEP) % 1;
    return share;
  };
}
