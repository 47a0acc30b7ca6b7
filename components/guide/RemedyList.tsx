import type { JSX } from 'preact';
import type { Language } from '../../utils/contracts/settings.ts';
import type { Remedy } from '../../utils/domain/casework/casework.ts';
import { caseworkWords } from '../../utils/words/casework.ts';
import { guideWords } from '../../utils/words/guide.ts';
import { formatDay } from '../../utils/words/time.ts';
import { capitalize } from '../../utils/words/visible-text.ts';
import './guide.css';

export interface RemedyTicksProps {
  readonly remedies: readonly Remedy[];
  /** What was tried, each with the time (UTC) when it was ticked. */
  readonly tried: ReadonlyMap<Remedy, string>;
  readonly language: Language;
  readonly timeZone: string;
  readonly onTry: (remedy: Remedy, isDone: boolean) => void;
}

/** What helps against the message, to be ticked off; a tick taken back is taken back in the letters too. */
export function RemedyList(props: RemedyTicksProps): JSX.Element {
  const words = guideWords[props.language].diagnosis;
  return (
    <section class="guide-part" aria-labelledby="remedies-heading">
      <h2 id="remedies-heading">{words.tried}</h2>
      <p class="small soft">{words.triedHelp}</p>
      <RemedyTicks {...props} />
    </section>
  );
}

/** The same without a heading of its own, to stand below what names them; nothing without any. */
export function RemedyTicks(props: RemedyTicksProps): JSX.Element | null {
  const { remedies, tried, language, timeZone, onTry } = props;
  const names = caseworkWords[language].remedies;
  if (remedies.length === 0) return null;
  return (
    <ul class="plain">
      {remedies.map((remedy) => {
        const at = tried.get(remedy);
        return (
          <li key={remedy}>
            <label class="choice">
              <input
                type="checkbox"
                checked={at !== undefined}
                onChange={(event) => onTry(remedy, event.currentTarget.checked)}
              />
              <span>
                {capitalize(names[remedy])}
                {at !== undefined && <span class="small soft"> ({formatDay(at, timeZone, language)})</span>}
              </span>
            </label>
          </li>
        );
      })}
    </ul>
  );
}
