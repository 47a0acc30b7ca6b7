import type { JSX } from 'preact';
import type { Hint } from '../../utils/contracts/messages.ts';
import type { Language } from '../../utils/contracts/settings.ts';
import { overlayWords } from '../../utils/words/overlay.ts';
import { panelWords } from '../../utils/words/panel.ts';
import { Comparison } from '../overlay/Comparison.tsx';
import { StateMark } from '../shared/StateMark.tsx';

interface HintNoteProps {
  readonly hint: Hint;
  readonly language: Language;
  /** Name of the field, when the note does not stand under the field itself. */
  readonly field?: string;
}

/** What is so, why it matters, what to do: the same words as beside the field in the page. */
export function HintNote({ hint, language, field }: HintNoteProps): JSX.Element {
  return (
    <div class={`hint hint-${hint.severity}`}>
      <p class="hint-title">
        <StateMark state={hint.severity} text={panelWords[language]} />
        {field && <span class="hint-field">{field}</span>}
      </p>
      <p>{hint.title}</p>
      {hint.details.map((detail) => (
        <p key={detail} class="soft small">
          {detail}
        </p>
      ))}
      {hint.comparisons.length > 0 && (
        <Comparison
          comparisons={hint.comparisons}
          words={overlayWords[language]}
          isNik={hint.field === 'nik'}
        />
      )}
    </div>
  );
}
