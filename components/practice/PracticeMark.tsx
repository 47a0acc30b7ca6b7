import type { JSX } from 'preact';
import { Icon } from '../shared/Icon.tsx';
import './practice.css';

interface PracticeMarkProps {
  /** That this is practice and not the portal. */
  readonly mark: string;
  readonly jumpLabel: string;
  /** The parts of the page and the ids of their elements; for pages on which they stand one below the other. */
  readonly parts: readonly { readonly id: string; readonly label: string }[];
}

/** In sight wherever one is on the page: this is not the real thing. */
export function PracticeMark({ mark, jumpLabel, parts }: PracticeMarkProps): JSX.Element {
  return (
    <section class="practice-mark" aria-labelledby="practice-mark">
      <p id="practice-mark" class="practice-mark-words">
        <Icon name="warn" />
        <span>{mark}</span>
      </p>
      <nav aria-label={jumpLabel} class="practice-jump">
        <ul>
          {parts.map(({ id, label }) => (
            <li key={id}>
              <a href={`#${id}`}>{label}</a>
            </li>
          ))}
        </ul>
      </nav>
    </section>
  );
}
