import type { ComponentChildren, JSX } from 'preact';
import type { Language } from '../../utils/contracts/settings.ts';
import { guideWords } from '../../utils/words/guide.ts';
import { Icon } from '../shared/Icon.tsx';
import './guide.css';

/** A channel of a desk in words. */
export interface DeskShown {
  readonly id: string;
  readonly name: string;
  /** Empty for a place without one. */
  readonly address: string;
  /** What opens it; null where nothing can be opened. */
  readonly href: string | null;
  readonly note: string;
  readonly doubt: string;
  readonly checked: string;
  readonly ask: readonly string[];
  readonly evidenceWanted: readonly string[];
}

interface DeskListProps<Desk extends DeskShown> {
  readonly desks: readonly Desk[];
  /** Never without it: whoever contacts a desk must know what a desk does not ask for. */
  readonly warning: string;
  readonly language: Language;
  /** What leads on from a desk, such as the letter for it. */
  readonly actionOf?: (desk: Desk) => ComponentChildren;
}

/** Whom to contact, in order, with what each wants to see; the warning of fraud always stands above. */
export function DeskList<Desk extends DeskShown>(props: DeskListProps<Desk>): JSX.Element {
  const { desks, language } = props;
  return (
    <>
      <p class="scam small">
        <Icon name="warn" />
        <span>{props.warning}</span>
      </p>
      <ul class="desks">
        {desks.map((desk) => (
          <li key={desk.id}>
            <p class="desk-name">
              {desk.name}
              {desk.address !== '' && (
                <>
                  {': '}
                  {desk.href === null ? (
                    desk.address
                  ) : (
                    <a href={desk.href} {...(desk.href.startsWith('https:') && BESIDE)}>
                      {desk.address}
                    </a>
                  )}
                </>
              )}
            </p>
            {desk.note !== '' && <p class="small">{desk.note}</p>}
            <Details title={guideWords[language].diagnosis.asks} lines={desk.ask} />
            <Details title={guideWords[language].diagnosis.wants} lines={desk.evidenceWanted} />
            <p class="small soft">{[desk.doubt, desk.checked].filter((line) => line !== '').join('; ')}</p>
            {props.actionOf?.(desk)}
          </li>
        ))}
      </ul>
    </>
  );
}

const BESIDE = { target: '_blank', rel: 'noreferrer' };

function Details({ title, lines }: { readonly title: string; readonly lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <details class="small">
      <summary>{title}</summary>
      <ul class="steps">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </details>
  );
}
