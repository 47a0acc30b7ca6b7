import { useEffect, useState } from 'preact/hooks';
import { AppError, type FailureCode } from '../../utils/contracts/result.ts';

export interface Loaded<T> {
  /** Null until the first answer for this key; afterwards the latest one, also while reading again. */
  readonly value: T | null;
  readonly failure: FailureCode | null;
}

/**
 * Reads something for `key` and reads it again after each `changes`. An answer for an earlier key, or one
 * overtaken by a later question, is dropped: the records of one case never show under another.
 */
export function useLoaded<T>(load: () => Promise<T>, key: string, changes: number): Loaded<T> {
  const [answer, setAnswer] = useState<Loaded<T> & { readonly key: string }>({
    key,
    value: null,
    failure: null,
  });
  useEffect(() => {
    let isCurrent = true;
    load().then(
      (value) => {
        if (isCurrent) setAnswer({ key, value, failure: null });
      },
      (error: unknown) => {
        if (!isCurrent) return;
        setAnswer((before) => ({
          key,
          value: before.key === key ? before.value : null,
          failure: toFailure(error),
        }));
      },
    );
    return () => {
      isCurrent = false;
    };
  }, [key, changes]);
  return answer.key === key ? answer : { value: null, failure: null };
}

/** What to say about an error that reached the panel. */
export function toFailure(error: unknown): FailureCode {
  return error instanceof AppError ? error.code : 'unexpected';
}
