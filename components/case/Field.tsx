import type { ComponentChildren, JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { PanelText } from '../../utils/words/panel.ts';
import { Icon } from '../shared/Icon.tsx';
import { useHold } from '../shared/use-hold.ts';

/** More than the field can show; a mask of pages of text would only take time. */
const MASKED_MAX = 200;

interface FieldProps {
  readonly id: string;
  readonly label: string;
  readonly help?: string;
  /** Takes the place of the help while something is being typed; nothing moves. */
  readonly echo?: string | undefined;
  /** What is wrong and how it looks when right; null while all is well. */
  readonly error: string | null;
  readonly value: string;
  readonly onType: (value: string) => void;
  readonly onLeave?: () => void;
  /** Shows the value while the field is not being edited; absent for values that need no mask. */
  readonly mask?: (value: string) => string;
  readonly text: PanelText;
  readonly inputMode?: 'numeric' | 'text' | 'email' | 'tel';
  readonly autoFocus?: boolean;
  readonly digits?: boolean;
  /** What is said about the value; told whether the value itself may be seen now. */
  readonly children?: (isOpen: boolean) => ComponentChildren;
}

/** A labelled line to type in: help before, error after, the value masked while it is not being edited. */
export function Field(props: FieldProps): JSX.Element {
  const { id, label, help, error, value, mask, text } = props;
  const [editing, setEditing] = useState(false);
  const { revealed, hide, handlers } = useHold();
  const isMasked = mask !== undefined && value !== '' && !editing && !revealed;
  const describedBy = [help && `${id}-help`, error && `${id}-error`, isMasked && `${id}-masked`]
    .filter(Boolean)
    .join(' ');
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {help && (
        <p id={`${id}-help`} class="soft small">
          {editing && props.echo ? <span class="digits">{props.echo}</span> : help}
        </p>
      )}
      <div class="field-line">
        <input
          id={id}
          type="text"
          inputMode={props.inputMode ?? 'text'}
          class={props.digits ? 'digits' : undefined}
          value={isMasked ? mask(value.slice(0, MASKED_MAX)) : value}
          autoComplete="off"
          autoCapitalize="off"
          spellcheck={false}
          autoFocus={props.autoFocus ?? false}
          aria-invalid={error !== null}
          aria-describedby={describedBy || undefined}
          onFocus={() => {
            hide();
            setEditing(true);
          }}
          onBlur={() => {
            setEditing(false);
            props.onLeave?.();
          }}
          onInput={(event) => props.onType(event.currentTarget.value)}
        />
        {mask && value !== '' && !editing && (
          <button
            type="button"
            class="icon-button"
            aria-label={text.hold(label)}
            title={text.hold(label)}
            aria-pressed={revealed}
            {...handlers}
          >
            <Icon name="eye" />
          </button>
        )}
      </div>
      {isMasked && (
        <span id={`${id}-masked`} class="visually-hidden">
          {text.masked}
        </span>
      )}
      {error && (
        <p id={`${id}-error`} class="field-error">
          <Icon name="warn" />
          <span>{error}</span>
        </p>
      )}
      {props.children?.(!isMasked)}
    </div>
  );
}
