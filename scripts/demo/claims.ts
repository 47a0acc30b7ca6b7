/** Thrown when what the demo is about to say is not true. */
export class UntrueClaim extends Error {}

/** @throws UntrueClaim naming what was claimed */
export function claim(isTrue: boolean, what: string): asserts isTrue {
  if (!isTrue) throw new UntrueClaim(`Tidak benar: ${what} / Not true: ${what}`);
}
