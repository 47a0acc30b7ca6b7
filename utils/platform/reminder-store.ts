import { type Reminder, reminderSchema } from '../contracts/reminder.ts';
import { AppError } from '../contracts/result.ts';
import type { ReminderStore } from '../services/ports.ts';
import type { Database } from './database.ts';

/**
 * Reminders lie open: they hold nothing personal.
 * @param onChange Called after each change is on disk, for the alarm and the badge.
 */
export function createReminderStore(
  database: Database,
  announce: () => void,
  onChange: () => void,
): ReminderStore {
  function changed(): void {
    announce();
    onChange();
  }

  return {
    list: () => database.read((connection) => connection.getAllFromIndex('reminders', 'by-due')),

    async listOf(caseId) {
      const found = await database.read((connection) =>
        connection.getAllFromIndex('reminders', 'by-case', caseId),
      );
      return found.toSorted(dueFirst);
    },

    async save(reminder) {
      await database.write(['cases', 'reminders'], async (transaction) => {
        if (!(await transaction.objectStore('cases').getKey(reminder.caseId))) {
          throw new AppError('not-found');
        }
        await transaction.objectStore('reminders').put(reminderSchema.parse(reminder));
      });
      changed();
    },

    async markTold(reminder, atUtc) {
      await database.write(['reminders'], async (transaction) => {
        const stored = await transaction.objectStore('reminders').get(reminder.id);
        if (stored?.dueAtUtc !== reminder.dueAtUtc) return;
        await transaction.objectStore('reminders').put({ ...stored, notifiedAtUtc: atUtc });
      });
      changed();
    },

    async remove(id) {
      await database.write(['reminders'], (transaction) => transaction.objectStore('reminders').delete(id));
      changed();
    },
  };
}

function dueFirst(a: Reminder, b: Reminder): number {
  return a.dueAtUtc.localeCompare(b.dueAtUtc);
}
