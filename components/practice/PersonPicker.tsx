import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Language } from '../../utils/contracts/settings.ts';
import { practiceWords } from '../../utils/words/practice.ts';
import { Icon } from '../shared/Icon.tsx';
import './practice.css';

export interface PracticePerson {
  readonly key: string;
  readonly name: string;
  /** What one practises with this person. */
  readonly goodFor: string;
}

/** One line of a made-up KTP, or of what goes with it. */
export interface CardLine {
  readonly label: string;
  /** As it is typed into the form. */
  readonly value: string;
  /** As it is read, when that is another way. */
  readonly shown?: string;
}

interface PersonPickerProps {
  readonly people: readonly PracticePerson[];
  readonly chosenKey: string;
  readonly card: readonly CardLine[];
  readonly language: Language;
  readonly onChoose: (key: string) => void;
  /** Resolves to false when the browser does not allow it. */
  readonly onCopy: (value: string) => Promise<boolean>;
  /** Resolves to what there is to say. */
  readonly onMakeCase: () => Promise<string>;
}

/** Somebody made up to register, and the card to type from. */
export function PersonPicker(props: PersonPickerProps): JSX.Element {
  const { people, chosenKey, card, language } = props;
  const words = practiceWords[language].person;
  const [said, setSaid] = useState('');
  const chosen = people.find(({ key }) => key === chosenKey);

  async function copy({ label, value }: CardLine): Promise<void> {
    setSaid((await props.onCopy(value)) ? words.copied(label) : words.notCopied);
  }

  return (
    <section class="practice-part" aria-labelledby="practice-person">
      <h2 id="practice-person">{words.heading}</h2>
      <p class="small soft">{words.lead}</p>
      <label for="practice-person-choice">{words.choose}</label>
      <select
        id="practice-person-choice"
        value={chosenKey}
        aria-describedby="practice-person-use"
        onChange={(event) => {
          setSaid('');
          props.onChoose(event.currentTarget.value);
        }}
      >
        {people.map(({ key, name, goodFor }) => (
          <option key={key} value={key}>
            {name} – {goodFor}
          </option>
        ))}
      </select>
      <p id="practice-person-use" class="small">
        {chosen?.goodFor}
      </p>
      <div class="practice-card" role="group" aria-label={words.card}>
        <dl>
          {card.map((line) => (
            <div key={line.label}>
              <dt class="small soft">{line.label}</dt>
              <dd>
                <span translate={false}>{line.shown ?? line.value}</span>
                <button
                  type="button"
                  class="icon-button"
                  aria-label={words.copy(line.label)}
                  title={words.copy(line.label)}
                  onClick={() => void copy(line)}
                >
                  <Icon name="copy" />
                </button>
              </dd>
            </div>
          ))}
        </dl>
      </div>
      <button type="button" onClick={() => void props.onMakeCase().then(setSaid)}>
        <Icon name="plus" />
        {words.toCase}
      </button>
      <p role="status" class="small practice-said">
        {said}
      </p>
    </section>
  );
}
