import type { JSX } from 'preact';
import type { Language } from '../../utils/contracts/settings.ts';
import type { Stage } from '../../utils/domain/casework/casework.ts';
import { caseworkWords } from '../../utils/words/casework.ts';
import { guideWords } from '../../utils/words/guide.ts';
import { capitalize } from '../../utils/words/visible-text.ts';
import { Icon, type IconName } from '../shared/Icon.tsx';
import { placeOf, type Journey, type Place } from './journey.ts';
import './guide.css';

const ICONS: Record<Place, IconName> = { passed: 'check', current: 'record', ahead: 'idle' };

interface StageListProps extends Journey {
  readonly language: Language;
  /** The person said so, not the pages. */
  readonly isByHand: boolean;
  readonly onSet: (stage: Stage) => void;
  /** Takes back what the person said. */
  readonly onFollowPages: () => void;
  /** What opens the guide of a stage, where there is one. */
  readonly guides: Partial<Record<Stage, () => void>>;
}

/** The whole way, with the guide of each stage, and the means to put right where the case is. */
export function StageList(props: StageListProps): JSX.Element {
  const { language, stages, stage, guides } = props;
  const words = guideWords[language].journey;
  const names = caseworkWords[language].stages;
  return (
    <>
      <div class="field">
        <label for="stage-now">{words.setLabel}</label>
        <select
          id="stage-now"
          aria-describedby="stage-known"
          value={stage}
          onChange={(event) => props.onSet(event.currentTarget.value as Stage)}
        >
          {stages.map((one, index) => (
            <option key={one} value={one}>
              {index + 1}. {names[one]}
            </option>
          ))}
        </select>
        <p id="stage-known" class="small soft">
          {props.isByHand ? words.byHand : words.fromPages}
        </p>
        {props.isByHand && (
          <div class="actions">
            <button type="button" class="quiet" onClick={props.onFollowPages}>
              {words.followPages}
            </button>
          </div>
        )}
      </div>
      <ol class="stages">
        {stages.map((one) => {
          const place = placeOf(one, props);
          const open = guides[one];
          return (
            <li
              key={one}
              class={`stage stage-${place}`}
              aria-current={place === 'current' ? 'step' : undefined}
            >
              <span class="stage-icon">
                <Icon name={ICONS[place]} />
              </span>
              <div class="stage-words">
                <p>
                  <span class="stage-name">{capitalize(names[one])}</span>{' '}
                  <span class="small soft">{words.states[place]}</span>
                </p>
                <p class="small soft">{words.about[one]}</p>
              </div>
              {open && (
                <button
                  type="button"
                  class="icon-button"
                  aria-label={words.guideOf(names[one])}
                  title={words.guideOf(names[one])}
                  onClick={open}
                >
                  <Icon name="forward" />
                </button>
              )}
            </li>
          );
        })}
      </ol>
    </>
  );
}
