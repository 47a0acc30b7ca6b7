import type { JSX } from 'preact';
import type { Language } from '../../utils/contracts/settings.ts';
import { caseworkWords } from '../../utils/words/casework.ts';
import { guideWords } from '../../utils/words/guide.ts';
import { Icon } from '../shared/Icon.tsx';
import { placeOf, type Journey } from './journey.ts';
import './guide.css';

interface JourneyLineProps extends Journey {
  readonly language: Language;
  readonly onOpen: () => void;
}

/** Where the case is on its way, in one line; the whole way is one press below. */
export function JourneyLine({ language, onOpen, ...journey }: JourneyLineProps): JSX.Element {
  const words = guideWords[language].journey;
  const { stages, stage } = journey;
  const name = caseworkWords[language].stages[stage];
  return (
    <button type="button" class="journey-line" onClick={onOpen} title={words.open}>
      <span class="journey-track" aria-hidden="true">
        {stages.map((one) => (
          <span key={one} class={`journey-mark journey-${placeOf(one, journey)}`} />
        ))}
      </span>
      <span class="journey-words">
        <span>{words.line(stages.indexOf(stage) + 1, stages.length, name)}</span>
        <Icon name="forward" />
      </span>
    </button>
  );
}
