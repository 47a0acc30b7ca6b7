import type { JSX } from 'preact';
import type { Language } from '../../utils/contracts/settings.ts';
import type { PortalCalls } from '../../utils/domain/guide/portal-calls.ts';
import { preparationWords } from '../../utils/words/preparations.ts';
import { Icon } from '../shared/Icon.tsx';

/** What the browser knows of its network without asking anybody. */
export interface NetworkNow {
  readonly isOnline: boolean;
  /** `wifi`, `cellular`, …; null where the browser does not say. */
  readonly kind: string | null;
  /** The browser's own guess: `slow-2g`, `2g`, `3g` or `4g`; null where it makes none. */
  readonly grade: string | null;
}

interface ConnectionFactsProps {
  readonly network: NetworkNow;
  readonly calls: PortalCalls;
  /** From how many milliseconds on an answer is called slow. */
  readonly slowMs: number;
  readonly language: Language;
}

const POOR = ['slow-2g', '2g'];

/** What can be seen of the connection from here, and what cannot. Nothing is sent to find out. */
export function ConnectionFacts({ network, calls, slowMs, language }: ConnectionFactsProps): JSX.Element {
  const words = preparationWords[language].connection;
  const { isOnline, kind, grade } = network;
  const seconds = ((calls.medianMs ?? 0) / 1000).toLocaleString(language === 'id' ? 'id-ID' : 'en-GB', {
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
  });
  const isQuiet = calls.answered + calls.failed + calls.wentOffline === 0;
  return (
    <div class="small seen">
      <p>{words.title}</p>
      <ul class="steps">
        <li>
          <span class={isOnline ? 'mark mark-ok' : 'mark mark-stop'}>
            <Icon name={isOnline ? 'check' : 'warn'} />
          </span>{' '}
          {isOnline ? words.online : words.offline}
        </li>
        {kind !== null && words.kinds[kind] !== undefined && <li>{words.kind(words.kinds[kind])}</li>}
        <li>
          {grade === null
            ? words.noGrade
            : POOR.includes(grade)
              ? words.poor(grade.toUpperCase())
              : words.grade(grade.toUpperCase())}
        </li>
        {isQuiet && <li>{words.noCalls}</li>}
        {calls.answered > 0 && (
          <li>
            {words.answered(calls.answered, seconds)}
            {(calls.medianMs ?? 0) > slowMs && <> {words.slow}</>}
          </li>
        )}
        {calls.failed > 0 && <li>{words.failed(calls.failed)}</li>}
        {calls.wentOffline > 0 && <li>{words.wentOffline(calls.wentOffline)}</li>}
      </ul>
      <p class="soft">{words.notMeasured}</p>
    </div>
  );
}
