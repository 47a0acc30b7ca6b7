import { useRef } from 'preact/hooks';

/**
 * Lets work begin only when the work before it is over: a double click is one act. A state that is shown
 * comes too late for the second click.
 */
export function useOneAtATime(): (work: () => Promise<void>) => Promise<void> {
  const isBusy = useRef(false);
  return async (work) => {
    if (isBusy.current) return;
    isBusy.current = true;
    try {
      await work();
    } finally {
      isBusy.current = false;
    }
  };
}
