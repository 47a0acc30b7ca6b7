import type { ComponentChildren, JSX } from 'preact';
import type { Language } from '../../utils/contracts/settings.ts';
import type { Wait } from '../../utils/domain/casework/casework.ts';
import type { WaitProgress } from '../../utils/domain/casework/wait-plan.ts';
import { caseworkWords } from '../../utils/words/casework.ts';
import { guideWords } from '../../utils/words/guide.ts';
import { panelWords } from '../../utils/words/panel.ts';
import { formatDay, formatMoment } from '../../utils/words/time.ts';
import { describeMilestone } from '../../utils/words/wait-plan.ts';
import { Icon } from '../shared/Icon.tsx';
import { ScamWarning } from '../shared/ScamWarning.tsx';
import { useNow } from '../shared/use-now.ts';
import { writeDuration, writeElapsed } from './duration.ts';
import './guide.css';

const SECOND_MS = 1000;
const DAY_MS = 86_400_000;

export interface WaitShown {
  readonly wait: Wait;
  readonly sinceUtc: string;
}

interface WaitClockProps extends WaitShown {
  readonly language: Language;
  readonly timeZone: string;
  readonly readNow: () => string;
  readonly readProgress: (wait: Wait, sinceUtc: string, nowUtc: string) => WaitProgress;
  /** Stands before the running time. */
  readonly children?: ComponentChildren;
}

/**
 * How long something is being waited for, and what to do at this minute. Only the advice is read out when it
 * changes; the seconds are there for the eye. Its height leaves room for the next advice, so that nothing jumps.
 */
export function WaitClock(props: WaitClockProps): JSX.Element {
  const { wait, sinceUtc, language, timeZone } = props;
  const words = guideWords[language].wait;
  const { elapsedMs, current, next } = props.readProgress(wait, sinceUtc, useNow(props.readNow, SECOND_MS));
  const moment = formatMoment(sinceUtc, timeZone, language);
  return (
    <>
      <div class="wait-line">
        {props.children}
        <p
          class={elapsedMs < DAY_MS ? 'wait-clock digits' : 'wait-clock'}
          role="timer"
          aria-label={words.timer}
        >
          {writeElapsed(elapsedMs, language)}
        </p>
      </div>
      <p class="small soft">
        {words.since(elapsedMs < DAY_MS ? moment : `${formatDay(sinceUtc, timeZone, language)}, ${moment}`)}
      </p>
      <div class="wait-advice">
        <p aria-live="polite">{current && describeMilestone(wait, current.advice, language)}</p>
        <p class="small soft">{next && words.next(writeDuration(next.inMs, language))}</p>
      </div>
    </>
  );
}

interface WaitCardProps extends WaitClockProps {
  readonly onArrived: () => void;
  readonly onNotYet: () => void;
}

/** The next step while something is being waited for. */
export function WaitCard({ onArrived, onNotYet, ...clock }: WaitCardProps): JSX.Element {
  const { wait, language } = clock;
  const words = guideWords[language].wait;
  const answers = words.answers[wait];
  const { current } = clock.readProgress(wait, clock.sinceUtc, useNow(clock.readNow, SECOND_MS));
  return (
    <section class="next-step next-step-calm" aria-labelledby="next-step-heading">
      <h2 id="next-step-heading" class="small soft">
        {panelWords[language].nextStep.heading}
      </h2>
      <WaitClock {...clock}>
        <p class="next-step-title">
          <Icon name="clock" />
          <span>{words.title(caseworkWords[language].waits[wait])}</span>
        </p>
      </WaitClock>
      <div class="actions">
        <button type="button" class="primary" onClick={onArrived}>
          {answers.arrived}
        </button>
        <button type="button" onClick={onNotYet}>
          {answers.notYet}
        </button>
      </div>
      {current?.desk !== undefined && <ScamWarning language={language} />}
    </section>
  );
}
