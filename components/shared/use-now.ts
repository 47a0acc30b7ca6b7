import { useEffect, useState } from 'preact/hooks';

/**
 * The present moment by the caller's clock, read anew each `everyMs`. Browsers let hidden pages tick less
 * often; the time itself stays right, because it is read and never counted.
 */
export function useNow(readNow: () => string, everyMs: number): string {
  const [nowUtc, setNowUtc] = useState(readNow);
  useEffect(() => {
    const timer = setInterval(() => setNowUtc(readNow()), everyMs);
    return () => clearInterval(timer);
  }, [everyMs]);
  return nowUtc;
}
