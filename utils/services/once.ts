import type { Undo } from './ports.ts';

/** An undo that works once: a second press does nothing, unless the first one failed. */
export function once(undo: Undo): Undo {
  let running: Promise<void> | null = null;
  return () => {
    running ??= undo().catch((error: unknown) => {
      running = null;
      throw error;
    });
    return running;
  };
}
