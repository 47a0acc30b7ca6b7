import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { PanelText } from '../../utils/words/panel.ts';
import { NoteForm, type NoteDraft } from '../evidence/NoteForm.tsx';
import { Icon } from '../shared/Icon.tsx';
import type { TabView } from './PageCard.tsx';
import './page.css';

interface RecordingBarProps {
  /** Null while the tab in front is not a portal page that answers. */
  readonly view: TabView | null;
  readonly text: PanelText;
  /** Why no picture is taken here at all; null where they are. */
  readonly noPictures: string | null;
  readonly isCapturing: boolean;
  readonly onCapture: () => void;
  readonly onStop: () => void;
  readonly draft: NoteDraft;
  /** Resolves to false when the note could not be stored; the text then stays in the field. */
  readonly onNote: (note: string) => Promise<boolean>;
}

/** Whether errors are being kept now, whether pictures work, and keeping something by hand. */
export function RecordingBar(props: RecordingBarProps): JSX.Element {
  const { view, text, noPictures, isCapturing } = props;
  const words = text.recording;
  const [writing, setWriting] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const isRecording = view?.recording ?? false;
  const grant = isRecording && noPictures === null ? view?.grant : null;

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
        {noPictures && <p class="small soft">{noPictures}</p>}
        {grant === 'alive' && (
          <span class="mark mark-ok">
            <Icon name="camera" />
            {words.grantAlive}
          </span>
        )}
        {!isRecording && <p class="small soft">{words.offHelp}</p>}
        {grant === 'lost' && (
          <p class="grant small">
            <Icon name="warn" />
            <span>{words.grantLost}</span>
          </p>
        )}
        {grant === 'unknown' && <p class="small soft">{words.grantUnknown}</p>}
      </div>
      <div class="actions">
        {view && noPictures === null && (
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
          {props.draft.isBegun && !writing ? words.continueNote : words.addNote}
        </button>
      </div>
      {writing && (
        <NoteForm
          text={text}
          label={words.noteLabel}
          help={words.noteHelp}
          save={words.noteSave}
          draft={props.draft}
          onSave={props.onNote}
          onClose={closeNote}
        />
      )}
    </div>
  );
}
