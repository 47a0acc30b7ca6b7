import type { JSX } from 'preact';
import type { PanelText } from '../../utils/words/panel.ts';
import { Icon } from '../shared/Icon.tsx';
import './case.css';

interface FirstRunProps {
  readonly text: PanelText;
  readonly onCreate: () => void;
  /** Null where one is practising already. */
  readonly onPractice: (() => void) | null;
}

/** Before the first case: what this is for, what it keeps and where, what it never does. */
export function FirstRun({ text, onCreate, onPractice }: FirstRunProps): JSX.Element {
  const words = text.firstRun;
  return (
    <section class="first-run" aria-labelledby="first-run-title">
      <h2 id="first-run-title">{words.title}</h2>
      <p>{words.lead}</p>
      <div class="actions">
        <button type="button" class="primary" onClick={onCreate}>
          {words.create}
        </button>
        {onPractice && (
          <button type="button" onClick={onPractice}>
            {words.practice}
            <Icon name="external" />
          </button>
        )}
      </div>
      <Promises text={text} />
    </section>
  );
}

/** The same promises, one press away, once there are cases. */
export function PrivacyNote({ text }: { readonly text: PanelText }): JSX.Element {
  return (
    <details class="privacy small">
      <summary>{text.firstRun.summary}</summary>
      <Promises text={text} />
    </details>
  );
}

function Promises({ text }: { readonly text: PanelText }): JSX.Element {
  const words = text.firstRun;
  return (
    <div class="promises">
      <h3>{words.keptTitle}</h3>
      <ul>
        {words.kept.map((line) => (
          <li key={line}>
            <Icon name="check" />
            <span>{line}</span>
          </li>
        ))}
      </ul>
      <h3>{words.neverTitle}</h3>
      <ul>
        {words.never.map((line) => (
          <li key={line}>
            <Icon name="close" />
            <span>{line}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
