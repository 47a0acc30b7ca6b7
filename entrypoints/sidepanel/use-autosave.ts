import { useRef, useState } from 'preact/hooks';
import type { SaveState } from '../../components/case/CaseForm.tsx';
import { toFailure } from './use-loaded.ts';

export interface Autosave<T> {
  readonly saveState: SaveState;
  /** Stores the record now, or right after the one being stored; only the latest waits. */
  readonly put: (record: T) => void;
  /** Tries once more what could not be stored. */
  readonly retry: () => void;
  /** For the next form: nothing typed yet. What is being stored is finished all the same. */
  readonly reset: () => void;
}

/** Stores every change at once, one write at a time, and says how it went. */
export function useAutosave<T>(save: (record: T) => Promise<void>): Autosave<T> {
  const [saveState, setSaveState] = useState<SaveState>({ state: 'untouched' });
  const waiting = useRef<T | null>(null);
  const isRunning = useRef(false);
  const latestSave = useRef(save);
  latestSave.current = save;

  async function run(): Promise<void> {
    if (isRunning.current) return;
    isRunning.current = true;
    setSaveState({ state: 'saving' });
    try {
      while (waiting.current !== null) {
        const record = waiting.current;
        waiting.current = null;
        try {
          await latestSave.current(record);
        } catch (error) {
          waiting.current ??= record;
          throw error;
        }
      }
      setSaveState({ state: 'saved' });
    } catch (error) {
      setSaveState({ state: 'failed', failure: toFailure(error) });
    } finally {
      isRunning.current = false;
    }
  }

  return {
    saveState,
    put(record) {
      waiting.current = record;
      void run();
    },
    retry: () => void run(),
    reset: () => setSaveState({ state: 'untouched' }),
  };
}
