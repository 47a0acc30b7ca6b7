import type { JSX } from 'preact';
import { nameOf } from '../../components/case/CaseBar.tsx';
import { DueReminders } from '../../components/guide/DueReminders.tsx';
import { useNow } from '../../components/shared/use-now.ts';
import type { Reminder } from '../../utils/contracts/reminder.ts';
import { dropReminder, isDue, snooze } from '../../utils/services/reminders.ts';
import { caseworkWords } from '../../utils/words/casework.ts';
import { guideWords } from '../../utils/words/guide.ts';
import { formatAppointment } from '../../utils/words/time.ts';
import type { Desk } from './use-desk.ts';

const LOOK_EVERY_MS = 15_000;
const SNOOZE_MS = 60 * 60_000;

/** Reminders whose time has come, of whatever case, one at a time; those of the case in hand first. */
export function DuePart({ desk }: { readonly desk: Desk }): JSX.Element | null {
  const { ports, active, cases, reminders, language, timeZone, text } = desk;
  const nowUtc = useNow(() => ports.clock.nowUtc(), LOOK_EVERY_MS);
  const words = guideWords[language].due;
  const due = reminders.filter((reminder) => isDue(reminder, nowUtc));
  const reminder = due.find(({ caseId }) => caseId === active?.id) ?? due[0];
  if (reminder === undefined) return null;
  const owner = cases.find(({ id }) => id === reminder.caseId);

  function postpone(later: Reminder): void {
    const dueAtUtc = new Date(Date.parse(ports.clock.nowUtc()) + SNOOZE_MS).toISOString();
    void desk.change(words.snoozed(formatAppointment(dueAtUtc, timeZone, language)), () =>
      snooze(ports, later, dueAtUtc),
    );
  }

  return (
    <DueReminders
      reminder={reminder}
      otherCase={owner && owner.id !== active?.id ? nameOf(owner, text) : null}
      further={due.length - 1}
      language={language}
      timeZone={timeZone}
      onOpen={() => void desk.attempt(() => desk.changeSettings({ activeCaseId: reminder.caseId }))}
      onDone={() =>
        void desk.change(words.doneFor(caseworkWords[language].reminders[reminder.kind]), () =>
          dropReminder(ports, reminder),
        )
      }
      onSnooze={() => postpone(reminder)}
    />
  );
}
