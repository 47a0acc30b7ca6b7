import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { ReminderList } from '../../../components/guide/DueReminders.tsx';
import { LinkRows } from '../../../components/guide/LinkRows.tsx';
import { ListPart } from '../../../components/guide/ListPart.tsx';
import { RetryTimes } from '../../../components/guide/RetryTimes.tsx';
import { useNow } from '../../../components/shared/use-now.ts';
import { ViewHead } from '../../../components/shared/ViewHead.tsx';
import { proposeRetryTimes, readRetryAttempts } from '../../../utils/domain/casework/quiet-hours.ts';
import { readLocalTime } from '../../../utils/domain/guide/local-time.ts';
import { OTHER_WAYS_IN } from '../../../utils/domain/guide/remedies-of.ts';
import { dropReminder } from '../../../utils/services/reminders.ts';
import { guideWords } from '../../../utils/words/guide.ts';
import type { GuideViewProps } from './guide-view-props.ts';
import { Remedies } from './Remedies.tsx';
import { remind } from './set-reminder.ts';

const LOOK_EVERY_MS = 15_000;

/** Another hour, another browser, another device. */
export function LaterView({ desk, record }: GuideViewProps): JSX.Element {
  const { ports, language, timeZone } = desk;
  const words = guideWords[language].later;
  const readNow = (): string => ports.clock.nowUtc();
  const nowUtc = useNow(readNow, LOOK_EVERY_MS);
  // Proposals stay as they are while one chooses, until one of them is over.
  const [fromUtc, setFromUtc] = useState(nowUtc);
  const proposals = proposeRetryTimes(fromUtc, timeZone, readRetryAttempts(desk.entries));
  const isOneOver = proposals.some(({ atUtc }) => atUtc <= nowUtc);
  useEffect(() => {
    if (isOneOver) setFromUtc(nowUtc);
  }, [isOneOver, nowUtc]);
  const own = desk.reminders.filter(({ caseId }) => caseId === record.id);
  return (
    <div class="guide-view">
      <ViewHead title={guideWords[language].titles.later} lead={words.lead} />
      <RetryTimes
        proposals={proposals}
        readNow={readNow}
        language={language}
        timeZone={timeZone}
        readLocal={(typed) => readLocalTime(typed, timeZone)}
        onRemind={(dueAtUtc) => remind(desk, record.id, 'retry', dueAtUtc)}
      />
      <ReminderList
        reminders={own}
        language={language}
        timeZone={timeZone}
        onDrop={(id) => {
          const reminder = own.find((one) => one.id === id);
          if (reminder) void desk.change(words.dropped, () => dropReminder(ports, reminder));
        }}
      />
      <ListPart title={words.beforeTitle} lines={words.before} kind="points" />
      <section class="guide-part">
        <h2>{words.otherTitle}</h2>
        <p>{words.otherLead}</p>
        <LinkRows rows={[{ label: words.move, open: () => ports.openMove(record.id), isOutside: true }]} />
        <p class="small soft">{words.moveHelp}</p>
      </section>
      <Remedies desk={desk} remedies={OTHER_WAYS_IN} />
    </div>
  );
}
