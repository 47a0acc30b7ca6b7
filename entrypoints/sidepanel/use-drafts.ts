import { useEffect, useState } from 'preact/hooks';
import type { NoteDraft } from '../../components/evidence/NoteForm.tsx';
import type { FailureCode } from '../../utils/contracts/result.ts';
import type { DraftStore } from '../../utils/services/ports.ts';
import { useAutosave } from './use-autosave.ts';

/** The place of a note that is new; one that puts another right has the id of that one. */
export const NEW_NOTE = '';

export interface Drafts {
  /** What was begun there and not stored; null when nothing was. */
  readonly read: (place: string) => string | null;
  /** Keeps it, sealed; null: it was stored or thrown away. */
  readonly put: (place: string, text: string | null) => void;
  /** All was kept that was put. */
  readonly isKept: boolean;
}

interface Begun {
  readonly id: string;
  readonly caseId: string;
  readonly place: string;
  readonly text: string | null;
}

/**
 * What was begun in a case and not stored, kept with each letter, so that it outlives the page.
 * `onFailure` hears why it cannot be kept.
 */
export function useDrafts(
  store: DraftStore,
  caseId: string | null,
  onFailure: (failure: FailureCode) => void,
): Drafts {
  /** What was typed here stands above what was read. */
  const [typed, setTyped] = useState<Readonly<Record<string, string | null>>>({});
  const [stored, setStored] = useState<Readonly<Record<string, string | null>>>({});
  const autosave = useAutosave<Begun>(({ caseId: of, place, text }) => store.save(of, place, text));
  const { saveState } = autosave;

  useEffect(() => {
    if (caseId === null) return;
    // What cannot be read is no reason to hold up the page; what is typed is kept all the same.
    store.list(caseId).then(
      (drafts) =>
        setStored(Object.fromEntries([...drafts].map(([place, text]) => [idOf(caseId, place), text]))),
      () => undefined,
    );
  }, [store, caseId]);
  useEffect(() => {
    if (saveState.state === 'failed') onFailure(saveState.failure);
  }, [saveState.state]);

  return {
    read(place) {
      if (caseId === null) return null;
      const id = idOf(caseId, place);
      return (id in typed ? typed[id] : stored[id]) ?? null;
    },
    put(place, text) {
      if (caseId === null) return;
      const id = idOf(caseId, place);
      setTyped((before) => ({ ...before, [id]: text }));
      autosave.put({ id, caseId, place, text });
    },
    isKept: saveState.state !== 'failed',
  };
}

/** The draft of one place, as a form needs it. What is the same as `initial` is no draft. */
export function draftOf(
  drafts: Drafts,
  place: string,
  initial: string,
  onDiscard: (text: string) => void,
): NoteDraft {
  const begun = drafts.read(place);
  return {
    note: begun ?? initial,
    isBegun: begun !== null,
    isKept: drafts.isKept,
    onType: (note) => drafts.put(place, note === initial ? null : note),
    onDiscard() {
      drafts.put(place, null);
      if (begun !== null) onDiscard(begun);
    },
  };
}

function idOf(caseId: string, place: string): string {
  return `${caseId} ${place}`;
}
