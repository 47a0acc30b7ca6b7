import type { JSX } from 'preact';
import { Icon } from '../shared/Icon.tsx';
import './guide.css';

interface StepsAndDontsProps {
  readonly stepsTitle: string;
  readonly steps: readonly string[];
  readonly avoidTitle: string;
  readonly avoid: readonly string[];
}

/** What to do, in order, and what to leave alone. */
export function StepsAndDonts({ stepsTitle, steps, avoidTitle, avoid }: StepsAndDontsProps): JSX.Element {
  return (
    <>
      <section class="guide-part">
        <h2>{stepsTitle}</h2>
        <ol class="steps">
          {steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      </section>
      {avoid.length > 0 && (
        <section class="guide-part">
          <h2>{avoidTitle}</h2>
          <ul class="marked-list">
            {avoid.map((line) => (
              <li key={line}>
                <Icon name="close" />
                <span>{line}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
