/** Reminders: set, moved, dropped, and which of them are due. */
import type { EntryEvent } from '../contracts/entry.ts';
import type { Reminder } from '../contracts/reminder.ts';
import type { ReminderKind } from '../domain/casework/casework.ts';
import { once } from './once.ts';
import type { ReminderStore, Undo } from './ports.ts';
import { appendEntry, type EntryPorts } from './recording-ports.ts';

export interface ReminderPorts extends EntryPorts {
  readonly reminders: ReminderStore;
  newId(): string;
}

/**
 * The person asks to be reminded. A case has one reminder of each kind: setting it again moves it. Its
 * chronology tells of it; when that cannot be stored, no reminder is set.
 */
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
  await change(ports, before ?? null, reminder);
  return once(() => change(ports, reminder, before ?? null));
}

/** The reminder is not wanted any more, or has been heeded. */
export async function dropReminder(ports: ReminderPorts, reminder: Reminder): Promise<Undo> {
  await change(ports, reminder, null);
  return once(() => change(ports, null, reminder));
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
  return (await reminders.list()).filter((reminder) => isDue(reminder, nowUtc));
}

export function isDue({ dueAtUtc }: Reminder, nowUtc: string): boolean {
  return dueAtUtc <= nowUtc;
}

/** Puts `after` in the place of `before` and tells of it, both or neither. */
async function change(ports: ReminderPorts, before: Reminder | null, after: Reminder | null): Promise<void> {
  await replace(ports.reminders, before, after);
  try {
    await tell(ports, before, after);
  } catch (error) {
    await replace(ports.reminders, after, before);
    throw error;
  }
}

async function replace(
  reminders: Pick<ReminderStore, 'save' | 'remove'>,
  before: Reminder | null,
  after: Reminder | null,
): Promise<void> {
  if (after) await reminders.save(after);
  else if (before) await reminders.remove(before.id);
}

/** A reminder that was due already and is put away was heeded, not dropped: that is no event of the case. */
async function tell(ports: ReminderPorts, before: Reminder | null, after: Reminder | null): Promise<void> {
  const event = describeChange(before, after, ports.clock.nowUtc());
  const caseId = (after ?? before)?.caseId;
  if (event !== null && caseId !== undefined) await appendEntry(ports, { caseId, page: null, event });
}

function describeChange(before: Reminder | null, after: Reminder | null, nowUtc: string): EntryEvent | null {
  if (after !== null) {
    const { kind: reminder, dueAtUtc, notifiedAtUtc } = after;
    return notifiedAtUtc === null ? { kind: 'reminder-set', reminder, dueAtUtc } : null;
  }
  if (before === null || isDue(before, nowUtc)) return null;
  return { kind: 'reminder-dropped', reminder: before.kind };
}
