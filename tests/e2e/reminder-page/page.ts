/** A page of the extension that sets reminders as panel and workspace do, for a test that has no use for either. */
import { browser } from 'wxt/browser';
import { emptyCase } from '../../../utils/contracts/case.ts';
import { deviceClock } from '../../../utils/platform/clock.ts';
import { readEnvironment } from '../../../utils/platform/environment.ts';
import { callBackground } from '../../../utils/platform/messaging.ts';
import { openStores } from '../../../utils/platform/stores.ts';
import { dropReminder, listDue, type ReminderPorts, setReminder } from '../../../utils/services/reminders.ts';

const CASE = 'case-1';

const ports: ReminderPorts = {
  ...openStores(),
  clock: deviceClock,
  environment: () => readEnvironment('2026.11'),
  newId: () => crypto.randomUUID(),
};

/** What can be seen of reminders, inside the extension and on its button. */
export interface SeenReminders {
  readonly count: number;
  readonly dueCount: number;
  /** The background has told of all that is due. */
  readonly isTold: boolean;
  readonly badge: string;
  readonly title: string;
  readonly isArmed: boolean;
  /** Kinds of the chronology's lines. */
  readonly lines: readonly string[];
}

const page = {
  /** Whether the background answers: only then has its worker begun for good. */
  async hasBackground(): Promise<boolean> {
    return (await callBackground('panel.readTab', { tabId: 0 })).ok;
  },

  /** Sets the one reminder of a made-up case, or moves it. */
  async remind(inMs: number): Promise<void> {
    const { cases } = openStores();
    const nowUtc = deviceClock.nowUtc();
    if ((await cases.read(CASE)) === null) await cases.save(emptyCase(CASE, nowUtc));
    await setReminder(ports, CASE, 'retry', new Date(Date.parse(nowUtc) + inMs).toISOString());
  },

  async putAway(): Promise<void> {
    for (const reminder of await ports.reminders.list()) await dropReminder(ports, reminder);
  },

  async look(): Promise<SeenReminders> {
    const due = await listDue(ports, deviceClock.nowUtc());
    return {
      count: (await ports.reminders.list()).length,
      dueCount: due.length,
      isTold: due.every(({ notifiedAtUtc }) => notifiedAtUtc !== null),
      badge: await browser.action.getBadgeText({}),
      title: await browser.action.getTitle({}),
      isArmed: (await browser.alarms.get('reminder')) !== undefined,
      lines: (await ports.chronology.list(CASE)).map(({ event }) => event.kind),
    };
  },
};
export type ReminderPage = typeof page;

Object.assign(globalThis, { reminderPage: page });
