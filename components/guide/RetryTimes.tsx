import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { Language } from '../../utils/contracts/settings.ts';
import type { RetryTime } from '../../utils/domain/casework/quiet-hours.ts';
import { guideWords } from '../../utils/words/guide.ts';
import { formatAppointment, zoneName } from '../../utils/words/time.ts';
import { waitPlanWords } from '../../utils/words/wait-plan.ts';
import { Icon } from '../shared/Icon.tsx';
import './guide.css';

interface RetryTimesProps {
  readonly proposals: readonly RetryTime[];
  readonly readNow: () => string;
  readonly language: Language;
  readonly timeZone: string;
  /** `2026-11-21T21:00` on the clocks of the zone, as UTC; null when it is no time there. */
  readonly readLocal: (typed: string) => string | null;
  /** Called while the press is being handled, so that permission may be asked for. */
  readonly onRemind: (dueAtUtc: string) => void;
}

const OWN = 'own';

/** When to try again: times that others found quieter, or one of the person's own. */
export function RetryTimes(props: RetryTimesProps): JSX.Element {
  const { proposals, readNow, language, timeZone } = props;
  const words = guideWords[language].later;
  const first = proposals[0]?.reason ?? OWN;
  const [asked, setChosen] = useState<RetryTime['reason'] | typeof OWN>(first);
  // A proposal may fall away while one chooses.
  const chosen = asked === OWN || proposals.some(({ reason }) => reason === asked) ? asked : first;
  const [typed, setTyped] = useState('');
  const [isRefused, setIsRefused] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const nowUtc = readNow();
  const ownUtc = props.readLocal(typed);
  const problem = !isRefused
    ? null
    : ownUtc === null
      ? words.unreadable
      : ownUtc <= nowUtc
        ? words.past
        : null;

  function remind(): void {
    const atUtc = chosen === OWN ? ownUtc : proposals.find(({ reason }) => reason === chosen)?.atUtc;
    if (atUtc && (chosen !== OWN || atUtc > readNow())) return props.onRemind(atUtc);
    setIsRefused(true);
    field.current?.focus();
  }

  return (
    <form
      class="guide-part"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        remind();
      }}
    >
      <fieldset class="field">
        <legend>{words.proposals}</legend>
        {proposals.map(({ atUtc, reason }) => (
          <div key={reason}>
            <label class="choice">
              <input
                type="radio"
                name="retry-time"
                checked={chosen === reason}
                aria-describedby={`retry-${reason}`}
                onChange={() => setChosen(reason)}
              />
              {formatAppointment(atUtc, timeZone, language)}
            </label>
            <p id={`retry-${reason}`} class="small soft under-choice">
              {waitPlanWords[language].retryReason[reason]}
            </p>
          </div>
        ))}
        <label class="choice">
          <input
            type="radio"
            name="retry-time"
            checked={chosen === OWN}
            onChange={() => {
              setChosen(OWN);
              setIsRefused(false);
            }}
          />
          {words.own}
        </label>
      </fieldset>
      {chosen === OWN && (
        <div class="field under-choice">
          <label for="retry-own">{words.ownLabel}</label>
          <p id="retry-own-help" class="small soft">
            {words.ownHelp(zoneName(nowUtc, timeZone))}
          </p>
          <input
            id="retry-own"
            ref={field}
            type="datetime-local"
            value={typed}
            aria-invalid={problem !== null}
            aria-describedby={problem ? 'retry-own-help retry-own-error' : 'retry-own-help'}
            onInput={(event) => setTyped(event.currentTarget.value)}
          />
          {problem && (
            <p id="retry-own-error" class="field-error">
              <Icon name="warn" />
              <span>{problem}</span>
            </p>
          )}
        </div>
      )}
      <button type="submit" class="primary">
        <Icon name="bell" />
        {words.remind}
      </button>
    </form>
  );
}
