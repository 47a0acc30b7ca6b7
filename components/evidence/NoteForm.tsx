import type { JSX } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { PanelText } from '../../utils/words/panel.ts';
import { Icon } from '../shared/Icon.tsx';
import { useOneAtATime } from '../shared/use-one-at-a-time.ts';

/** As long as a note may be, see `entryEventSchema`. */
const NOTE_MAX = 10_000;

/** A note as far as it is written. Its owner keeps it, so that it outlives the form. */
export interface NoteDraft {
  readonly note: string;
  /** Something was written that is not stored yet. */
  readonly isBegun: boolean;
  /** It is there again when the page is opened anew. */
  readonly isKept: boolean;
  readonly onType: (note: string) => void;
  readonly onDiscard: () => void;
}

interface NoteFormProps {
  readonly text: PanelText;
  readonly label: string;
  readonly help: string;
  readonly save: string;
  readonly draft: NoteDraft;
  /** Resolves to true when it was stored; what was typed stays otherwise. */
  readonly onSave: (note: string) => Promise<boolean>;
  readonly onClose: () => void;
}

/** A note, new or put right. Escape closes the form and keeps what was begun. */
export function NoteForm(props: NoteFormProps): JSX.Element {
  const { text, draft, onSave, onClose } = props;
  const { note } = draft;
  const words = text.recording;
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [isRefused, setIsRefused] = useState(false);
  const once = useOneAtATime();
  useEffect(() => field.current?.focus(), []);
  const isTooLong = note.length > NOTE_MAX;
  const problem = isTooLong ? words.noteTooLong(note.length, NOTE_MAX) : isRefused ? words.noteEmpty : null;

  async function save(): Promise<void> {
    if (note.trim() === '' || isTooLong) {
      setIsRefused(true);
      field.current?.focus();
      return;
    }
    if (await onSave(note)) onClose();
  }

  return (
    <form
      class="field note-form"
      onSubmit={(event) => {
        event.preventDefault();
        void once(save);
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onClose();
      }}
    >
      <label for={id}>{props.label}</label>
      <p id={`${id}-help`} class="small soft">
        {props.help}
      </p>
      <textarea
        id={id}
        ref={field}
        rows={3}
        value={note}
        aria-describedby={problem ? `${id}-help ${id}-error` : `${id}-help`}
        aria-invalid={problem !== null}
        onInput={(event) => {
          draft.onType(event.currentTarget.value);
          setIsRefused(false);
        }}
      />
      {problem && (
        <p id={`${id}-error`} class="field-error">
          <Icon name="warn" />
          <span>{problem}</span>
        </p>
      )}
      <div class="actions">
        <button type="submit" class="primary">
          {props.save}
        </button>
        <button type="button" class="quiet" onClick={onClose}>
          {text.close}
        </button>
        {draft.isBegun && (
          <button
            type="button"
            class="quiet"
            onClick={() => {
              draft.onDiscard();
              onClose();
            }}
          >
            {words.noteDiscard}
          </button>
        )}
      </div>
      <p class="small soft">{draft.isBegun && draft.isKept ? words.noteKept : ''}</p>
    </form>
  );
}
