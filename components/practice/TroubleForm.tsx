import type { JSX } from 'preact';
import type { TroubleId, TroublePlace } from '../../utils/contracts/practice.ts';
import type { Language } from '../../utils/contracts/settings.ts';
import { practiceWords } from '../../utils/words/practice.ts';
import './practice.css';

export interface TroubleChoice {
  readonly id: TroubleId;
  /** Where its words can stand; empty when the portal says nothing. */
  readonly places: readonly TroublePlace[];
  /** Until another one is chosen; else once. */
  readonly lasts: boolean;
}

interface TroubleFormProps {
  /** Those that can happen in the form that is open. */
  readonly choices: readonly TroubleChoice[];
  readonly chosen: TroubleId | null;
  /** Null: the usual one. */
  readonly place: TroublePlace | null;
  /** The trouble that has just come. */
  readonly hasCome: TroubleId | null;
  readonly language: Language;
  readonly onChoose: (trouble: TroubleId | null, place: TroublePlace | null) => void;
}

/** Errors on demand: which one comes next, when, and where. */
export function TroubleForm(props: TroubleFormProps): JSX.Element {
  const { choices, chosen, place, hasCome, language, onChoose } = props;
  const words = practiceWords[language].trouble;
  const choice = choices.find(({ id }) => id === chosen);
  return (
    <section class="practice-part" aria-labelledby="practice-trouble">
      <h2 id="practice-trouble">{words.heading}</h2>
      <p class="small soft">{words.lead}</p>
      <label for="practice-trouble-choice">{words.choose}</label>
      <select
        id="practice-trouble-choice"
        value={chosen ?? ''}
        aria-describedby="practice-trouble-when"
        onChange={({ currentTarget }) =>
          onChoose(choices.find(({ id }) => id === currentTarget.value)?.id ?? null, null)
        }
      >
        <option value="">{words.none}</option>
        {choices.map(({ id }) => (
          <option key={id} value={id}>
            {words.kinds[id].name}
          </option>
        ))}
      </select>
      <p id="practice-trouble-when" class="small">
        {choice ? words.kinds[choice.id].when : words.noneHelp}
        {choice?.lasts && ` ${words.lasts}`}
      </p>
      {choice && choice.places.length > 0 && (
        <>
          <label for="practice-trouble-place">{words.place}</label>
          <select
            id="practice-trouble-place"
            value={place ?? ''}
            onChange={({ currentTarget }) =>
              onChoose(choice.id, choice.places.find((each) => each === currentTarget.value) ?? null)
            }
          >
            <option value="">{words.usualPlace}</option>
            {choice.places.map((each) => (
              <option key={each} value={each}>
                {words.places[each]}
              </option>
            ))}
          </select>
        </>
      )}
      <p role="status" class="small practice-said">
        {hasCome && words.hasCome(words.kinds[hasCome].name)}
      </p>
    </section>
  );
}
