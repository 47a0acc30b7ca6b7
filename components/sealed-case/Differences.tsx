import type { JSX } from 'preact';
import type { CaseDifference, CaseField, Choices, Side } from '../../utils/contracts/sealed-case.ts';
import type { Language } from '../../utils/contracts/settings.ts';
import { caseFieldName, caseFieldValue } from '../../utils/words/case-field.ts';
import { sealedCaseWords } from '../../utils/words/sealed-case.ts';

interface DifferencesProps {
  readonly language: Language;
  readonly differences: readonly CaseDifference[];
  readonly choices: Choices;
  readonly onChoose: (field: CaseField, side: Side) => void;
}

/** Which of two values is right, field by field; the newer one unless the person says otherwise. */
export function Differences({ language, differences, choices, onChoose }: DifferencesProps): JSX.Element {
  const words = sealedCaseWords[language].open;
  return (
    <section aria-labelledby="differ-title" class="differences">
      <h3 id="differ-title">{words.differTitle}</h3>
      <p class="small">{words.differLead}</p>
      {differences.map((difference) => (
        <fieldset key={difference.field} class="field">
          <legend class="sentence">{caseFieldName(difference.field, language)}</legend>
          {(['here', 'file'] as const).map((side) => (
            <label key={side} class="choice">
              <input
                type="radio"
                name={`differ-${difference.field}`}
                checked={(choices[difference.field] ?? difference.newer) === side}
                onChange={() => onChoose(difference.field, side)}
              />
              <span>
                <strong>{caseFieldValue(difference.field, difference[side], language)}</strong>{' '}
                <span class="small soft">
                  {words.sides[side]}
                  {difference.newer === side && `, ${words.newer}`}
                </span>
              </span>
            </label>
          ))}
        </fieldset>
      ))}
    </section>
  );
}
