import type { JSX } from 'preact';
import type { Hint } from '../../utils/contracts/messages.ts';
import type { FieldId } from '../../utils/domain/form/form.ts';
import type { OverlayWords } from '../../utils/words/overlay.ts';
import { Comparison } from './Comparison.tsx';
import { Mark } from './Mark.tsx';

export type ChipState = 'recording' | 'notRecording' | 'paused' | 'notRecognised';

/** A hint as it stands now: what the person did with it included. */
export interface OverlayNote {
  readonly hint: Hint;
  readonly isOpen: boolean;
  /** "Pakai ini" is offered: there is a proposal that the page has not refused. */
  readonly canUse: boolean;
  readonly canUndo: boolean;
  readonly notice: 'none' | 'used' | 'undone' | 'refused';
}

export interface OverlayProps {
  readonly words: OverlayWords;
  readonly state: ChipState;
  /** Fields of this step that were not recognised. */
  readonly missing: readonly FieldId[];
  readonly notes: readonly OverlayNote[];
  /** Fields whose hint found no free place beside them; the chip holds them. */
  readonly aside: readonly FieldId[];
  readonly isListOpen: boolean;
  readonly onToggleNote: (field: FieldId) => void;
  readonly onToggleList: () => void;
  readonly onTogglePause: (event: Event) => void;
  readonly onUse: (field: FieldId, event: Event) => void;
  readonly onUndo: (field: FieldId, event: Event) => void;
}

/** All that the extension shows inside the portal's page: a chip in a corner and a hint per field. */
export function Overlay(props: OverlayProps): JSX.Element {
  const { words, state, notes, aside, missing, isListOpen } = props;
  const spoken = notes.filter(({ hint }) => hint.severity === 'warn' || hint.severity === 'stop');
  return (
    <div class="overlay">
      <div class="visually-hidden" role="status">
        {spoken.map((note) => (
          <p key={note.hint.field}>{sentence(note, words)}</p>
        ))}
      </div>
      {notes.map((note) => (
        <FieldNote key={note.hint.field} note={note} {...props} />
      ))}
      <section class="chip" aria-label={words.name}>
        {isListOpen && (
          <div class="card list">
            {missing.length > 0 && (
              <p>
                {words.missing} {missing.map((field) => words[`field.${field}`]).join(', ')}
              </p>
            )}
            {notes
              .filter(({ hint }) => aside.includes(hint.field))
              .map((note) => (
                <CardBody key={note.hint.field} note={note} {...props} />
              ))}
          </div>
        )}
        <div class="chip-row">
          <ChipState {...props} count={aside.length} hasList={aside.length + missing.length > 0} />
          <button
            type="button"
            class="chip-pause"
            title={state === 'paused' ? undefined : words.pauseHelp}
            onClick={props.onTogglePause}
          >
            {state === 'paused' ? words.resume : words.pause}
          </button>
        </div>
      </section>
    </div>
  );
}

interface ChipStateProps extends OverlayProps {
  readonly count: number;
  readonly hasList: boolean;
}

function ChipState({ words, state, count, hasList, isListOpen, onToggleList }: ChipStateProps): JSX.Element {
  const content = (
    <>
      <span class={`dot dot-${state}`} aria-hidden="true" />
      <span class="chip-words">{words[state]}</span>
      {count > 0 && <span class="chip-count">{`${count} ${words.notes}`}</span>}
    </>
  );
  if (!hasList) return <span class="chip-state">{content}</span>;
  return (
    <button
      type="button"
      class="chip-state"
      aria-expanded={isListOpen}
      title={words.showNotes}
      onClick={onToggleList}
    >
      {content}
    </button>
  );
}

interface NoteProps extends OverlayProps {
  readonly note: OverlayNote;
}

function FieldNote(props: NoteProps): JSX.Element {
  const { note, words, onToggleNote, onUndo } = props;
  const { hint, isOpen, canUndo, notice } = note;
  const { field, severity } = hint;
  if (severity === 'ok' && notice === 'none') {
    return (
      <div class="note" data-field={field}>
        <span class="line tick" role="img" aria-label={sentence(note, words)}>
          <Mark severity="ok" />
        </span>
      </div>
    );
  }
  return (
    <div class="note" data-field={field}>
      <div class={`line line-${severity}`}>
        <button
          type="button"
          class="line-main"
          aria-expanded={isOpen}
          aria-label={sentence(note, words)}
          title={words.details}
          onClick={() => onToggleNote(field)}
        >
          <Mark severity={severity} />
          <span class="line-title">{notice === 'none' ? hint.title : noticeOf(note, words)}</span>
        </button>
        {canUndo && (
          <button type="button" class="line-undo" onClick={(event) => onUndo(field, event)}>
            {words.undo}
          </button>
        )}
      </div>
      {isOpen && (
        <div class="card" role="group" aria-label={words[`field.${field}`]}>
          <CardBody {...props} onClose={() => onToggleNote(field)} />
        </div>
      )}
    </div>
  );
}

interface CardProps extends NoteProps {
  readonly onClose?: () => void;
}

/** What is so, the comparison and what can be done stand first; why it is so comes after. */
function CardBody({ note, words, onUse, onUndo, onClose }: CardProps): JSX.Element {
  const { hint, canUse, canUndo, notice } = note;
  return (
    <div class={`card-body card-${hint.severity}`}>
      <p class="card-head">
        <Mark severity={hint.severity} />{' '}
        <span>{`${words[hint.severity]} · ${words[`field.${hint.field}`]}`}</span>
        {onClose && (
          <button type="button" class="close" aria-label={words.close} title={words.close} onClick={onClose}>
            ✕
          </button>
        )}
      </p>
      <p class="card-title">{hint.title}</p>
      {hint.comparisons.length > 0 && (
        <Comparison comparisons={hint.comparisons} words={words} isNik={hint.field === 'nik'} />
      )}
      {notice !== 'none' && (
        <p class="notice" role="status">
          {noticeOf(note, words)} {notice === 'refused' && <strong class="value">{hint.proposal}</strong>}
        </p>
      )}
      {(canUse || canUndo) && (
        <p class="actions">
          {canUse && (
            <button
              type="button"
              class="use"
              aria-label={`${words.use}: ${hint.proposal}`}
              onClick={(event) => onUse(hint.field, event)}
            >
              {words.use}
            </button>
          )}
          {canUndo && (
            <button type="button" class="plain" onClick={(event) => onUndo(hint.field, event)}>
              {words.undo}
            </button>
          )}
        </p>
      )}
      {hint.details.map((detail) => (
        <p key={detail}>{detail}</p>
      ))}
    </div>
  );
}

function noticeOf({ notice }: OverlayNote, words: OverlayWords): string {
  return notice === 'none' ? '' : words[notice];
}

/** "nama: Periksa. Nama berisi gelar." */
function sentence({ hint }: OverlayNote, words: OverlayWords): string {
  return `${words[`field.${hint.field}`]}: ${words[hint.severity]}. ${hint.title}`;
}
