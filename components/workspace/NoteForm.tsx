import type { JSX } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { Language } from '../../utils/contracts/settings.ts';
import { panelWords } from '../../utils/words/panel.ts';
import { Icon } from '../shared/Icon.tsx';
import { useOneAtATime } from '../shared/use-one-at-a-time.ts';

/** As long as a note may be, see `entryEventSchema`. */
const LONGEST = 10_000;

interface NoteFormProps {
  readonly language: Language;
  readonly label: string;
  readonly help: string;
  readonly save: string;
  readonly initial: string;
  /** Resolves to true when it was stored; what was typed stays otherwise. */
  readonly onSave: (note: string) => Promise<boolean>;
  readonly onCancel: () => void;
}

/** A note, new or put right. Escape leaves it. */
export function NoteForm(props: NoteFormProps): JSX.Element {
  const text = panelWords[props.language];
  const words = text.recording;
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [note, setNote] = useState(props.initial);
  const [isTried, setIsTried] = useState(false);
  const once = useOneAtATime();
  useEffect(() => field.current?.focus(), []);
  const error =
    note.length > LONGEST
      ? words.noteTooLong(note.length, LONGEST)
      : isTried && note.trim() === ''
        ? words.noteEmpty
        : null;
  return (
    <form
      class="note-form"
      onKeyDown={(event) => {
        if (event.key === 'Escape') props.onCancel();
      }}
      onSubmit={(event) => {
        event.preventDefault();
        setIsTried(true);
        if (note.trim() === '' || note.length > LONGEST) field.current?.focus();
        else {
          void once(async () => {
            await props.onSave(note);
          });
        }
      }}
    >
      <label for={id}>{props.label}</label>
      <p id={`${id}-help`} class="small soft">
        {props.help}
      </p>
      <textarea
        ref={field}
        id={id}
        rows={3}
        value={note}
        aria-invalid={error !== null}
        aria-describedby={error ? `${id}-help ${id}-error` : `${id}-help`}
        onInput={(event) => setNote(event.currentTarget.value)}
      />
      {error && (
        <p id={`${id}-error`} class="field-error">
          <Icon name="warn" />
          <span>{error}</span>
        </p>
      )}
      <div class="actions">
        <button type="submit" class="primary">
          {props.save}
        </button>
        <button type="button" onClick={props.onCancel}>
          {words.noteCancel}
        </button>
      </div>
    </form>
  );
}
