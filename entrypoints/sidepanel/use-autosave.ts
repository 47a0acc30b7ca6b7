import { useRef, useState } from 'preact/hooks';
import type { SaveState } from '../../components/case/CaseForm.tsx';
import { toFailure } from './use-loaded.ts';

export interface Autosave<T> {
  readonly saveState: SaveState;
  /** Stores the record now, or right after the one being stored; of each record only the latest waits. */
  readonly put: (record: T) => void;
  /** Tries once more what could not be stored. */
  readonly retry: () => void;
  /** For the next form: nothing typed yet. What waits is stored all the same. */
  readonly reset: () => void;
  /** Drops what waits for this record; resolves once nothing is being stored. */
  readonly forget: (id: string) => Promise<void>;
}

/** Stores every change at once, one write at a time, and says how it went. */
export function useAutosave<T extends { readonly id: string }>(
  save: (record: T) => Promise<void>,
): Autosave<T> {
  const [saveState, setSaveState] = useState<SaveState>({ state: 'untouched' });
  const waiting = useRef(new Map<string, T>());
  const running = useRef<Promise<void> | null>(null);
  const latestSave = useRef(save);
  latestSave.current = save;

  function start(): void {
    if (running.current) return;
    setSaveState({ state: 'saving' });
    running.current = storeWaiting().then((outcome) => {
      running.current = null;
      setSaveState(outcome);
      if (outcome.state === 'saved' && waiting.current.size > 0) start();
    });
  }

  async function storeWaiting(): Promise<SaveState> {
    for (const [id, record] of waiting.current) {
      waiting.current.delete(id);
      try {
        await latestSave.current(record);
      } catch (error) {
        // Kept for the next try, unless something newer was typed meanwhile.
        if (!waiting.current.has(id)) waiting.current.set(id, record);
        return { state: 'failed', failure: toFailure(error) };
      }
    }
    return { state: 'saved' };
  }

  return {
    saveState,
    put(record) {
      waiting.current.set(record.id, record);
      start();
    },
    retry: start,
    reset: () => setSaveState({ state: 'untouched' }),
    async forget(id) {
      waiting.current.delete(id);
      await running.current;
    },
  };
}
