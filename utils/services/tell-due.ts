import type { Reminder } from '../contracts/reminder.ts';
import { readOutcome } from '../domain/casework/case-outcome.ts';
import { type ReminderKind, type Wait, WAITS } from '../domain/casework/casework.ts';
import { readWaitEnd } from '../domain/casework/read-waits.ts';
import { notificationText } from '../words/notification.ts';
import type { Chronology, Clock, Notices, ReminderStore, SettingsStore } from './ports.ts';
import { listDue } from './reminders.ts';

export interface DuePorts {
  readonly reminders: Pick<ReminderStore, 'list' | 'markTold' | 'remove'>;
  readonly chronology: Pick<Chronology, 'list'>;
  readonly settings: Pick<SettingsStore, 'read'>;
  readonly clock: Pick<Clock, 'nowUtc'>;
  readonly notices: Notices;
}

/**
 * Tells of each reminder that has become due, once. One whose reason is gone (what it was about has come, or
 * the case was closed) goes without a word. A notification that the browser does not show is not tried again:
 * the toolbar button and the list of what is due tell of it as well.
 * @returns What went wrong on the way, for the caller to report.
 */
export async function tellDue(ports: DuePorts): Promise<readonly unknown[]> {
  const failures: unknown[] = [];
  for (const reminder of await listDue(ports, ports.clock.nowUtc())) {
    if (reminder.notifiedAtUtc !== null) continue;
    try {
      await tellOne(ports, reminder);
    } catch (error) {
      failures.push(error);
    }
  }
  return failures;
}

async function tellOne(ports: DuePorts, reminder: Reminder): Promise<void> {
  if (await isOver(ports, reminder)) {
    await ports.reminders.remove(reminder.id);
    return;
  }
  try {
    const { language } = await ports.settings.read();
    await ports.notices.show({ id: reminder.id, ...notificationText(reminder.kind, language) });
  } finally {
    await ports.reminders.markTold(reminder, ports.clock.nowUtc());
  }
}

/** The case was closed, or what it waited for ended, since the reminder was set. */
async function isOver({ chronology }: DuePorts, reminder: Reminder): Promise<boolean> {
  const lines = await chronology.list(reminder.caseId);
  const { kind, createdAtUtc } = reminder;
  const ends = [readOutcome(lines)?.atUtc, isWait(kind) ? readWaitEnd(lines, kind) : null];
  return ends.some((atUtc) => typeof atUtc === 'string' && atUtc >= createdAtUtc);
}

function isWait(kind: ReminderKind): kind is ReminderKind & Wait {
  return (WAITS as readonly string[]).includes(kind);
}
