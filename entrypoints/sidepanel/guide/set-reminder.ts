import type { ReminderKind } from '../../../utils/domain/casework/casework.ts';
import { setReminder } from '../../../utils/services/reminders.ts';
import { guideWords } from '../../../utils/words/guide.ts';
import { formatAppointment } from '../../../utils/words/time.ts';
import type { Desk } from '../use-desk.ts';

/**
 * Sets a reminder, and asks the browser whether notifications may be shown. Call it while the press is being
 * handled: the browser asks the person only then. Without notifications panel and toolbar button tell.
 */
export function remind(desk: Desk, caseId: string, kind: ReminderKind, dueAtUtc: string): void {
  const asked = desk.ports.askForNotifications().catch(() => false);
  const words = guideWords[desk.language].later;
  const moment = formatAppointment(dueAtUtc, desk.timeZone, desk.language);
  void asked.then((isAllowed) =>
    desk.change(isAllowed ? words.set(moment) : words.setQuietly(moment), () =>
      setReminder(desk.ports, caseId, kind, dueAtUtc),
    ),
  );
}
