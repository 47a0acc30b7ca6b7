import type { JSX } from 'preact';
import { writeDuration } from '../../../components/guide/duration.ts';
import { LinkRows, type LinkRow } from '../../../components/guide/LinkRows.tsx';
import { WaitClock } from '../../../components/guide/WaitCard.tsx';
import { WaitPlan } from '../../../components/guide/WaitPlan.tsx';
import { Icon } from '../../../components/shared/Icon.tsx';
import { useNow } from '../../../components/shared/use-now.ts';
import { ViewHead } from '../../../components/shared/ViewHead.tsx';
import type { Case } from '../../../utils/contracts/case.ts';
import type { Wait } from '../../../utils/domain/casework/casework.ts';
import { WAIT_PLANS, readWaitProgress, type MilestoneId } from '../../../utils/domain/casework/wait-plan.ts';
import { beginWait, endWait } from '../../../utils/services/tell-casework.ts';
import { caseworkWords } from '../../../utils/words/casework.ts';
import { guideWords } from '../../../utils/words/guide.ts';
import type { Desk, View } from '../use-desk.ts';
import { remind } from './set-reminder.ts';

interface WaitViewProps {
  readonly desk: Desk;
  readonly record: Case;
  readonly wait: Wait;
}

const MINUTE_MS = 60_000;

/** Views in which an advice can be carried out. */
const VIEW_OF: Partial<Record<MilestoneId, View>> = {
  'call-desk': { name: 'letters', letter: 'telepon-169' },
  'send-letter': { name: 'letters', letter: 'email-oss' },
  consult: { name: 'contacts' },
  'social-media': { name: 'letters', letter: 'whatsapp' },
  'ask-dukcapil': { name: 'dukcapil' },
  'visit-dukcapil': { name: 'dukcapil' },
};

/** All that can be done about something that does not come, with its time. */
export function WaitView({ desk, record, wait }: WaitViewProps): JSX.Element {
  const { ports, language, timeZone, course } = desk;
  const words = guideWords[language].wait;
  const name = caseworkWords[language].waits[wait];
  const open = course.waits.find((one) => one.wait === wait);
  const nowUtc = useNow(() => ports.clock.nowUtc(), MINUTE_MS / 4);

  if (open === undefined) {
    return (
      <div class="guide-view">
        <ViewHead title={words.title(name)} lead={words.notWaiting(name)} />
        <button
          type="button"
          class="primary"
          onClick={() => void desk.change(words.begun(name), () => beginWait(ports, record.id, wait))}
        >
          {words.start(name)}
        </button>
      </div>
    );
  }
  const { sinceUtc } = open;
  const progress = readWaitProgress(wait, sinceUtc, nowUtc);
  const tried = new Set(
    [...course.tried.remedies].flatMap(([remedy, at]) => (at >= sinceUtc ? [remedy] : [])),
  );
  return (
    <div class="guide-view">
      <ViewHead title={words.title(name)} />
      <WaitClock
        wait={wait}
        sinceUtc={sinceUtc}
        language={language}
        timeZone={timeZone}
        readNow={() => ports.clock.nowUtc()}
        readProgress={readWaitProgress}
      />
      <div class="actions">
        <button
          type="button"
          class="primary"
          onClick={() =>
            void desk.change(words.answers[wait].wasArrived, () => endWait(ports, record.id, wait, 'arrived'))
          }
        >
          {words.answers[wait].arrived}
        </button>
        {progress.next && (
          <button
            type="button"
            onClick={() =>
              remind(desk, record.id, wait, dueAt(sinceUtc, progress.next?.milestone.afterMinutes))
            }
          >
            <Icon name="bell" />
            {words.remind(writeDuration(progress.next.inMs, language))}
          </button>
        )}
      </div>
      <WaitPlan
        wait={wait}
        plan={WAIT_PLANS[wait]}
        progress={progress}
        tried={tried}
        language={language}
        onTry={(remedy, isDone) => void desk.tick(remedy, isDone)}
        actionOf={({ advice }) => {
          const view = VIEW_OF[advice];
          return (
            view && (
              <button type="button" onClick={() => desk.show(view)}>
                {words.open[advice]}
              </button>
            )
          );
        }}
      />
      <LinkRows rows={furtherRows()} />
      <button
        type="button"
        class="quiet"
        onClick={() => void desk.change(words.wasGivenUp, () => endWait(ports, record.id, wait, 'given-up'))}
      >
        {words.giveUp}
      </button>
    </div>
  );

  function furtherRows(): LinkRow[] {
    const { titles } = guideWords[language];
    return wait === 'dukcapil-sync'
      ? [{ label: titles.later, open: () => desk.show({ name: 'later' }) }]
      : [{ label: titles.contacts, open: () => desk.show({ name: 'contacts' }) }];
  }
}

function dueAt(sinceUtc: string, afterMinutes = 0): string {
  return new Date(Date.parse(sinceUtc) + afterMinutes * MINUTE_MS).toISOString();
}
