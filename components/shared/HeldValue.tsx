import type { JSX } from 'preact';
import type { PanelText } from '../../utils/words/panel.ts';
import { Icon } from './Icon.tsx';
import { useHold } from './use-hold.ts';

interface HeldValueProps {
  readonly value: string;
  readonly masked: string;
  /** What the value is, as used in a sentence: "NIK", "email". */
  readonly what: string;
  readonly text: PanelText;
  readonly digits?: boolean;
  /** Stands before the value. */
  readonly label?: string;
}

/** A personal value that stays masked until it is pressed for a while. */
export function HeldValue({ value, masked, what, text, digits = false, label }: HeldValueProps): JSX.Element {
  const { revealed, handlers } = useHold();
  return (
    <span class="held">
      {label && <span>{label}</span>}
      <span class={digits ? 'digits' : undefined} aria-live="polite">
        {revealed ? (
          value
        ) : (
          <>
            <span aria-hidden="true">{masked}</span>
            <span class="visually-hidden">{text.masked}</span>
          </>
        )}
      </span>
      <button
        type="button"
        class="icon-button"
        aria-label={text.hold(what)}
        title={text.hold(what)}
        aria-pressed={revealed}
        {...handlers}
      >
        <Icon name="eye" />
      </button>
    </span>
  );
}
