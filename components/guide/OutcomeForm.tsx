import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { Language } from '../../utils/contracts/settings.ts';
import type { CaseOutcome } from '../../utils/domain/casework/casework.ts';
import { caseworkWords } from '../../utils/words/casework.ts';
import { guideWords } from '../../utils/words/guide.ts';
import { capitalize } from '../../utils/words/visible-text.ts';
import { Icon } from '../shared/Icon.tsx';
import './guide.css';

interface OutcomeFormProps {
  readonly outcomes: readonly CaseOutcome[];
  /** Chosen beforehand, when what happened says so. */
  readonly likely: CaseOutcome | null;
  readonly language: Language;
  readonly onClose: (outcome: CaseOutcome) => void;
}

/** How a case ended; closing it can be taken back. */
export function OutcomeForm({ outcomes, likely, language, onClose }: OutcomeFormProps): JSX.Element {
  const words = guideWords[language].close;
  const outcomeNames = caseworkWords[language].outcomes;
  const [chosen, setChosen] = useState(likely);
  const [isRefused, setIsRefused] = useState(false);
  const first = useRef<HTMLInputElement>(null);
  return (
    <form
      class="guide-part"
      onSubmit={(event) => {
        event.preventDefault();
        if (chosen !== null) return onClose(chosen);
        setIsRefused(true);
        first.current?.focus();
      }}
    >
      <fieldset class="field" aria-describedby={isRefused && chosen === null ? 'outcome-error' : undefined}>
        <legend>{words.legend}</legend>
        {outcomes.map((outcome, index) => (
          <label key={outcome} class="choice">
            <input
              type="radio"
              name="case-outcome"
              {...(index === 0 && { ref: first })}
              checked={chosen === outcome}
              onChange={() => setChosen(outcome)}
            />
            {capitalize(outcomeNames[outcome])}
          </label>
        ))}
        {isRefused && chosen === null && (
          <p id="outcome-error" class="field-error">
            <Icon name="warn" />
            <span>{words.chooseFirst}</span>
          </p>
        )}
      </fieldset>
      <button type="submit" class="primary">
        {words.close}
      </button>
    </form>
  );
}
