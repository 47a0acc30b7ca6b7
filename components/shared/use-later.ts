import { useEffect, useState } from 'preact/hooks';

/** True once `condition` has held for that long: what is done sooner needs no progress. */
export function useLater(condition: boolean, delayMs: number): boolean {
  const [isLater, setIsLater] = useState(false);
  useEffect(() => {
    if (!condition) return;
    const timer = setTimeout(() => setIsLater(true), delayMs);
    return () => {
      clearTimeout(timer);
      setIsLater(false);
    };
  }, [condition, delayMs]);
  return isLater;
}
