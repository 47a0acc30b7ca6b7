import type { JSX } from 'preact';
import type { Language } from '../../utils/contracts/settings.ts';
import type { Certainty } from '../../utils/domain/diagnosis/message-class.ts';
import { guideWords } from '../../utils/words/guide.ts';
import { capitalize } from '../../utils/words/visible-text.ts';
import { Icon, type IconName } from '../shared/Icon.tsx';
import './guide.css';

/** A cause in words, with what in the case speaks for it. */
export interface CauseShown {
  readonly code: string;
  readonly text: string;
  readonly certainty: Certainty;
  readonly certaintyText: string;
  readonly evidence: readonly string[];
}

const ICONS: Record<Certainty, IconName> = { certain: 'check', likely: 'warn', unknown: 'question' };
const MARKS: Record<Certainty, string> = {
  certain: 'mark mark-ok',
  likely: 'mark mark-warn',
  unknown: 'mark',
};

/** What may be behind a message, the likeliest first. */
export function CauseList({
  causes,
  language,
}: {
  readonly causes: readonly CauseShown[];
  readonly language: Language;
}): JSX.Element {
  return (
    <section class="guide-part" aria-labelledby="causes-heading">
      <h2 id="causes-heading">{guideWords[language].diagnosis.causes}</h2>
      <ol class="causes">
        {causes.map(({ code, text, certainty, certaintyText, evidence }) => (
          <li key={code}>
            <p>
              {text}{' '}
              <span class={MARKS[certainty]}>
                <Icon name={ICONS[certainty]} />
                {certaintyText}
              </span>
            </p>
            {evidence.length > 0 && (
              <ul class="evidence small">
                {evidence.map((line) => (
                  <li key={line}>{capitalize(line)}</li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}
