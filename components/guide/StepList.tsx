import type { JSX } from 'preact';
import type { Remedy } from '../../utils/domain/casework/casework.ts';
import { guideWords } from '../../utils/words/guide.ts';
import { RemedyTicks, type RemedyTicksProps } from './RemedyList.tsx';
import './guide.css';

/** A step in words, with what doing it is ticked off as. */
export interface StepShown {
  readonly text: string;
  readonly remedies: readonly Remedy[];
}

interface StepListProps extends Omit<RemedyTicksProps, 'remedies'> {
  readonly steps: readonly StepShown[];
  /** What can be tried beside them. */
  readonly otherRemedies: readonly Remedy[];
}

/** What to do against a message, in order, each step ticked off where it is read. */
export function StepList({ steps, otherRemedies, ...ticks }: StepListProps): JSX.Element {
  const words = guideWords[ticks.language].diagnosis;
  const isTickable = otherRemedies.length > 0 || steps.some(({ remedies }) => remedies.length > 0);
  return (
    <>
      <section class="guide-part" aria-labelledby="steps-heading">
        <h2 id="steps-heading">{words.steps}</h2>
        {isTickable && <p class="small soft">{words.triedHelp}</p>}
        <ol class="steps">
          {steps.map(({ text, remedies }) => (
            <li key={text}>
              {text}
              <RemedyTicks remedies={remedies} {...ticks} />
            </li>
          ))}
        </ol>
      </section>
      {otherRemedies.length > 0 && (
        <section class="guide-part" aria-labelledby="remedies-heading">
          <h2 id="remedies-heading">{words.triedOther}</h2>
          <RemedyTicks remedies={otherRemedies} {...ticks} />
        </section>
      )}
    </>
  );
}
