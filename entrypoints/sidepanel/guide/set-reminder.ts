import type { ReminderKind } from '../../../utils/domain/casework/casework.ts';
import { setReminder } from '../../../utils/services/reminders.ts';
import { guideWords } from '../../../utils/words/guide.ts';
import { formatAppointment } from '../../../utils/words/time.ts';
import type { Desk } from '../use-desk.ts';

/**
 * Sets a reminder, and asks the browser whether notifications may be shown. Call it while the press is being
 * handled: the browser asks the person only then. The reminder does not wait for the answer; without
 * notifications panel and toolbar button tell, and that is said.
 */
export function remind(desk: Desk, caseId: string, kind: ReminderKind, dueAtUtc: string): void {
  const asked = desk.ports.askForNotifications().catch(() => false);
  void store();

  async function store(): Promise<void> {
    const words = guideWords[desk.language].later;
    const moment = formatAppointment(dueAtUtc, desk.timeZone, desk.language);
    await desk.attempt(async () => {
      const undo = await setReminder(desk.ports, caseId, kind, dueAtUtc);
      desk.refresh();
      desk.sayDone(words.set(moment), undo);
      if (!(await asked)) desk.sayDone(words.setQuietly(moment), undo);
    });
  }
}
