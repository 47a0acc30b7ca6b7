import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Language } from '../../utils/contracts/settings.ts';
import type { CasePath } from '../../utils/domain/casework/casework.ts';
import { pathWords } from '../../utils/words/paths.ts';
import './guide.css';

type Had = 'no' | 'yes' | 'unsure';

const HAD: readonly Had[] = ['no', 'yes', 'unsure'];
const RETURNING = ['change-access', 'forgot-password', 'former-helper', 'second-business'] as const;

interface PathQuestionsProps {
  readonly path: CasePath | undefined;
  readonly language: Language;
  readonly onChoose: (path: CasePath) => void;
}

/** Two short questions that lead to one way; how to find out for who is not sure. */
export function PathQuestions({ path, language, onChoose }: PathQuestionsProps): JSX.Element {
  const words = pathWords[language];
  const [answer, setAnswer] = useState<Had | null>(null);
  const had = answer ?? (path === undefined ? null : path === 'new-account' ? 'no' : 'yes');
  return (
    <>
      <fieldset class="field">
        <legend>{words.had.legend}</legend>
        <div class="actions">
          {HAD.map((code) => (
            <label key={code} class="choice">
              <input
                type="radio"
                name="path-had"
                checked={had === code}
                onChange={() => {
                  setAnswer(code);
                  if (code === 'no') onChoose('new-account');
                }}
              />
              {words.had[code]}
            </label>
          ))}
        </div>
      </fieldset>
      {had === 'yes' && (
        <fieldset class="field">
          <legend>{words.which.legend}</legend>
          {RETURNING.map((code) => (
            <label key={code} class="choice">
              <input type="radio" name="path-which" checked={path === code} onChange={() => onChoose(code)} />
              {words.which.options[code]}
            </label>
          ))}
        </fieldset>
      )}
      {had === 'unsure' && (
        <section aria-labelledby="path-unsure" class="guide-part">
          <h2 id="path-unsure">{words.unsure.title}</h2>
          <ol class="steps small">
            {words.unsure.steps.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
        </section>
      )}
    </>
  );
}
