import type { JSX } from 'preact';
import { Icon } from '../../../components/shared/Icon.tsx';
import { useNow } from '../../../components/shared/use-now.ts';
import { ViewHead } from '../../../components/shared/ViewHead.tsx';
import { timeInDays } from '../../../utils/domain/guide/local-time.ts';
import { guideWords } from '../../../utils/words/guide.ts';
import { formatAppointment } from '../../../utils/words/time.ts';
import { LOGIN_PAGE } from '../portal-pages.ts';
import type { GuideViewProps } from './guide-view-props.ts';
import { remind } from './set-reminder.ts';

const SOON_MS = 2 * 60 * 60_000;
const MORNING = '09:00';
const LOOK_EVERY_MS = 60_000;

/** The registration succeeded: look at the account soon, then close the case. */
export function AfterView({ desk, record }: GuideViewProps): JSX.Element {
  const { ports, language, timeZone } = desk;
  const words = guideWords[language].after;
  const nowUtc = useNow(() => ports.clock.nowUtc(), LOOK_EVERY_MS);
  const soon = new Date(Math.ceil((Date.parse(nowUtc) + SOON_MS) / 900_000) * 900_000).toISOString();
  const tomorrow = timeInDays(nowUtc, timeZone, 1, MORNING);
  return (
    <div class="guide-view">
      <ViewHead title={guideWords[language].titles.after} lead={words.lead} />
      <ol class="steps">
        {words.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <p class="small soft">{words.why}</p>
      <div class="actions">
        <a class="button primary" href={LOGIN_PAGE} target="_blank" rel="noreferrer">
          {words.login}
          <Icon name="external" />
        </a>
        <button type="button" onClick={() => desk.show({ name: 'close' })}>
          {words.toClose}
        </button>
      </div>
      <section class="guide-part">
        <h2>{words.remindTitle}</h2>
        <div class="actions">
          <button type="button" onClick={() => remind(desk, record.id, 'check-account', soon)}>
            <Icon name="bell" />
            {words.inHours(formatAppointment(soon, timeZone, language))}
          </button>
          <button type="button" onClick={() => remind(desk, record.id, 'check-account', tomorrow)}>
            <Icon name="bell" />
            {words.tomorrow(formatAppointment(tomorrow, timeZone, language))}
          </button>
        </div>
      </section>
    </div>
  );
}
