/** Reminders: set, moved, dropped, and which of them are due. */
import type { Reminder } from '../contracts/reminder.ts';
import type { ReminderKind } from '../domain/casework/casework.ts';
import type { ReminderStore, Undo } from './ports.ts';
import { appendEntry, type EntryPorts } from './recording-ports.ts';

export interface ReminderPorts extends EntryPorts {
  readonly reminders: ReminderStore;
  newId(): string;
}

/** The person asks to be reminded. A case has one reminder of each kind: setting it again moves it. */
export async function setReminder(
  ports: ReminderPorts,
  caseId: string,
  kind: ReminderKind,
  dueAtUtc: string,
): Promise<Undo> {
  const before = (await ports.reminders.listOf(caseId)).find((one) => one.kind === kind);
  const reminder: Reminder = {
    id: before?.id ?? ports.newId(),
    caseId,
    kind,
    dueAtUtc,
    createdAtUtc: ports.clock.nowUtc(),
    notifiedAtUtc: null,
  };
  await save(ports, reminder);
  return async () => (before ? save(ports, before) : remove(ports, reminder));
}

/** The reminder is not wanted any more. */
export async function dropReminder(ports: ReminderPorts, reminder: Reminder): Promise<Undo> {
  await remove(ports, reminder);
  return () => save(ports, reminder);
}

/** Reminds later. */
export function snooze(ports: ReminderPorts, reminder: Reminder, dueAtUtc: string): Promise<Undo> {
  return setReminder(ports, reminder.caseId, reminder.kind, dueAtUtc);
}

/** What is due now, the oldest first. */
export async function listDue(
  { reminders }: { readonly reminders: Pick<ReminderStore, 'list'> },
  nowUtc: string,
): Promise<readonly Reminder[]> {
  return (await reminders.list()).filter(({ dueAtUtc }) => dueAtUtc <= nowUtc);
}

async function save(ports: ReminderPorts, reminder: Reminder): Promise<void> {
  await ports.reminders.save(reminder);
  const { caseId, kind, dueAtUtc } = reminder;
  await appendEntry(ports, {
    caseId,
    page: null,
    event: { kind: 'reminder-set', reminder: kind, dueAtUtc },
  });
}

async function remove(ports: ReminderPorts, { id, caseId, kind }: Reminder): Promise<void> {
  await ports.reminders.remove(id);
  await appendEntry(ports, { caseId, page: null, event: { kind: 'reminder-dropped', reminder: kind } });
}
