import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { PanelText } from '../../utils/words/panel.ts';
import { Icon } from '../shared/Icon.tsx';
import { useOneAtATime } from '../shared/use-one-at-a-time.ts';
import type { TabView } from './PageCard.tsx';
import './page.css';

/** Longest note that an entry of the chronology holds. */
const NOTE_MAX = 10_000;

interface RecordingBarProps {
  /** Null while the tab in front is not a portal page that answers. */
  readonly view: TabView | null;
  readonly text: PanelText;
  readonly isCapturing: boolean;
  readonly onCapture: () => void;
  readonly onStop: () => void;
  /** The note as far as it is written; kept by the owner, so that it outlives this bar. */
  readonly note: string;
  readonly onTypeNote: (note: string) => void;
  /** Resolves to false when the note could not be stored; the text then stays in the field. */
  readonly onNote: (note: string) => Promise<boolean>;
}

/** Whether errors are being kept now, whether pictures work, and keeping something by hand. */
export function RecordingBar(props: RecordingBarProps): JSX.Element {
  const { view, text, isCapturing } = props;
  const words = text.recording;
  const [writing, setWriting] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const isRecording = view?.recording ?? false;

  function closeNote(): void {
    setWriting(false);
    opener.current?.focus();
  }

  return (
    <div class="recording">
      {isRecording && (
        <button type="button" class="quiet stop" onClick={props.onStop}>
          {words.stop}
        </button>
      )}
      <div class="recording-line" role="status">
        <span class={isRecording ? 'mark mark-stop' : 'mark'}>
          <Icon name={isRecording ? 'record' : 'idle'} />
          {isRecording ? words.on : words.off}
        </span>
        {isRecording && view?.grant === 'alive' && (
          <span class="mark mark-ok">
            <Icon name="camera" />
            {words.grantAlive}
          </span>
        )}
        {!isRecording && <p class="small soft">{words.offHelp}</p>}
        {isRecording && view?.grant === 'lost' && (
          <p class="grant small">
            <Icon name="warn" />
            <span>{words.grantLost}</span>
          </p>
        )}
        {isRecording && view?.grant === 'unknown' && <p class="small soft">{words.grantUnknown}</p>}
      </div>
      <div class="actions">
        {view && (
          <button
            type="button"
            aria-disabled={isCapturing}
            onClick={() => {
              if (!isCapturing) props.onCapture();
            }}
          >
            <Icon name="camera" />
            {words.capture}
          </button>
        )}
        <button type="button" ref={opener} aria-expanded={writing} onClick={() => setWriting(!writing)}>
          <Icon name="note" />
          {words.addNote}
        </button>
      </div>
      {writing && (
        <NoteField
          note={props.note}
          text={text}
          onType={props.onTypeNote}
          onNote={props.onNote}
          onClose={closeNote}
        />
      )}
    </div>
  );
}

interface NoteFieldProps {
  readonly note: string;
  readonly text: PanelText;
  readonly onType: (note: string) => void;
  readonly onNote: (note: string) => Promise<boolean>;
  readonly onClose: () => void;
}

function NoteField({ note, text, onType, onNote, onClose }: NoteFieldProps): JSX.Element {
  const words = text.recording;
  const [isRefused, setIsRefused] = useState(false);
  const isTooLong = note.length > NOTE_MAX;
  const problem = isTooLong ? words.noteTooLong(note.length, NOTE_MAX) : isRefused ? words.noteEmpty : null;
  const field = useRef<HTMLTextAreaElement>(null);
  const once = useOneAtATime();
  useEffect(() => field.current?.focus(), []);

  async function save(): Promise<void> {
    if (note.trim() === '' || isTooLong) {
      setIsRefused(true);
      field.current?.focus();
      return;
    }
    if (!(await onNote(note))) return;
    onType('');
    onClose();
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
      <label for="note">{words.noteLabel}</label>
      <p id="note-help" class="small soft">
        {words.noteHelp}
      </p>
      <textarea
        id="note"
        ref={field}
        rows={3}
        value={note}
        aria-describedby={problem ? 'note-help note-error' : 'note-help'}
        aria-invalid={problem !== null}
        onInput={(event) => {
          onType(event.currentTarget.value);
          setIsRefused(false);
        }}
      />
      {problem && (
        <p id="note-error" class="field-error">
          <Icon name="warn" />
          <span>{problem}</span>
        </p>
      )}
      <div class="actions">
        <button type="submit" class="primary">
          {words.noteSave}
        </button>
        <button type="button" class="quiet" onClick={onClose}>
          {words.noteCancel}
        </button>
      </div>
    </form>
  );
}
