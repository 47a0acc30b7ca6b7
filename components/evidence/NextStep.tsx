import type { ComponentChildren, JSX } from 'preact';
import type { Advice, PanelText } from '../../utils/words/panel.ts';
import { Icon } from '../shared/Icon.tsx';
import './evidence.css';

/** Steps in sight when all of them are; more than these wait one press away, to leave room for the records. */
const MOST_STEPS = 2;

export type NextAction =
  { readonly label: string; readonly run: () => void } | { readonly label: string; readonly href: string };

interface NextStepProps {
  readonly advice: Advice;
  readonly tone: 'calm' | 'warn';
  readonly action: NextAction | null;
  readonly text: PanelText;
  readonly children?: ComponentChildren;
}

/** The one thing to do now: what is so, why, and the steps in order. */
export function NextStep({ advice, tone, action, text, children }: NextStepProps): JSX.Element {
  const countInSight = advice.steps.length > MOST_STEPS ? 1 : MOST_STEPS;
  const inSight = advice.steps.slice(0, countInSight);
  const further = advice.steps.slice(countInSight);
  return (
    <section class={`next-step next-step-${tone}`} aria-labelledby="next-step-heading">
      <h2 id="next-step-heading" class="small soft">
        {text.nextStep.heading}
      </h2>
      <p class="next-step-title">
        {tone === 'warn' && <Icon name="warn" />}
        <span>
          {advice.title}
          {advice.certainty && <span class="certainty small">{advice.certainty}</span>}
        </span>
      </p>
      <p class="small">{advice.cause}</p>
      <ol class="steps small">
        {inSight.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <More advice={advice} further={further} start={countInSight + 1} text={text} />
      {children}
      {action &&
        ('href' in action ? (
          <a class="button primary" href={action.href} target="_blank" rel="noreferrer">
            {action.label}
            <Icon name="external" />
          </a>
        ) : (
          <button type="button" class="primary" onClick={action.run}>
            {action.label}
          </button>
        ))}
    </section>
  );
}

interface MoreProps {
  readonly advice: Advice;
  readonly further: readonly string[];
  /** Number of the first further step. */
  readonly start: number;
  readonly text: PanelText;
}

/** The further steps, what not to do and whom to ask: one press below. */
function More({ advice, further, start, text }: MoreProps): JSX.Element | null {
  const words = text.nextStep;
  const { avoid = [], desks = [], warning } = advice;
  if (further.length + avoid.length + desks.length === 0) return null;
  return (
    <details class="more small">
      <summary>{further.length > 0 ? words.moreSteps(further.length) : words.more}</summary>
      {further.length > 0 && (
        <ol class="steps" start={start}>
          {further.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      )}
      {avoid.length > 0 && (
        <ul class="steps avoid">
          {avoid.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      {desks.length > 0 && (
        <>
          <h3>{words.desks}</h3>
          <ul class="steps">
            {desks.map(({ name, address, note }) => (
              <li key={name + address}>
                {address === '' ? name : `${name}: ${address}`}
                {note !== '' && <span class="note">{note}</span>}
              </li>
            ))}
          </ul>
        </>
      )}
      {warning && <p class="scam">{warning}</p>}
    </details>
  );
}
