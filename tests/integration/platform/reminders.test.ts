import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Reminder } from '../../../utils/contracts/reminder.ts';
import { createDatabase, type Database } from '../../../utils/platform/database.ts';
import { ask, isAllowed, onPressed, show } from '../../../utils/platform/notifications.ts';
import { createCaseStore } from '../../../utils/platform/case-store.ts';
import { createReminderSigns } from '../../../utils/platform/reminder-signs.ts';
import { createReminderStore } from '../../../utils/platform/reminder-store.ts';
import { openStores } from '../../../utils/platform/stores.ts';
import { createSettingsStore } from '../../../utils/platform/settings-store.ts';
import { createVault } from '../../../utils/platform/vault.ts';
import type { CaseStore, ReminderStore } from '../../../utils/services/ports.ts';
import { createSetClock, type SetClock } from '../../support/memory-ports.ts';
import { eventually } from '../../support/eventually.ts';
import { allow, installFreshBrowser } from './fresh-browser.ts';
import { caseOfRatna } from './samples.ts';

const CASE = caseOfRatna.id;
const NOW = '2026-11-21T13:14:05.000Z';

const reminder: Reminder = {
  id: 'reminder-1',
  caseId: CASE,
  kind: 'retry',
  dueAtUtc: '2026-11-21T13:20:00.000Z',
  createdAtUtc: NOW,
  notifiedAtUtc: null,
};
const later: Reminder = {
  ...reminder,
  id: 'reminder-2',
  kind: 'desk-answer',
  dueAtUtc: '2026-11-24T13:00:00.000Z',
};

let browser: ReturnType<typeof installFreshBrowser>;
let database: Database;
let cases: CaseStore;
let reminders: ReminderStore;
const onReminders = vi.fn<() => void>();
const announce = vi.fn<() => void>();

beforeEach(async () => {
  browser = installFreshBrowser();
  database = createDatabase();
  cases = createCaseStore(database, createVault(database), announce, createSetClock(NOW), onReminders);
  reminders = createReminderStore(database, announce, onReminders);
  await cases.save(caseOfRatna);
  announce.mockClear();
  onReminders.mockClear();
});

async function alarmMs(): Promise<number | null> {
  return (await browser.alarms.get('reminder'))?.scheduledTime ?? null;
}

describe('the store', () => {
  test('gives reminders back as saved, the one that is due first first', async () => {
    await reminders.save(later);
    await reminders.save(reminder);
    expect(await reminders.list()).toEqual([reminder, later]);
    expect(await reminders.listOf(CASE)).toEqual([reminder, later]);
    expect(await reminders.listOf('other')).toEqual([]);
    expect(announce).toHaveBeenCalledTimes(2);
    expect(onReminders).toHaveBeenCalledTimes(2);
  });

  test('replaces by id, and removes', async () => {
    await reminders.save(reminder);
    await reminders.save({ ...reminder, dueAtUtc: '2026-11-22T13:20:00.000Z' });
    expect(await reminders.list()).toMatchObject([{ dueAtUtc: '2026-11-22T13:20:00.000Z' }]);
    await reminders.remove(reminder.id);
    expect(await reminders.list()).toEqual([]);
  });

  test('takes none for a case that is gone, and none that is no reminder', async () => {
    await expect(reminders.save({ ...reminder, caseId: 'gone' })).rejects.toMatchObject({
      code: 'not-found',
    });
    await expect(reminders.save({ ...reminder, dueAtUtc: 'besok' })).rejects.toThrow(Error);
    expect(await reminders.list()).toEqual([]);
  });

  test('notes that it was told, unless it was moved or dropped meanwhile', async () => {
    await reminders.save(reminder);
    await reminders.markTold(reminder, NOW);
    expect(await reminders.list()).toMatchObject([{ notifiedAtUtc: NOW }]);

    const moved = { ...reminder, dueAtUtc: '2026-11-22T13:20:00.000Z' };
    await reminders.save(moved);
    await reminders.markTold(reminder, NOW);
    expect(await reminders.list()).toEqual([moved]);

    await reminders.remove(reminder.id);
    await reminders.markTold(moved, NOW);
    expect(await reminders.list()).toEqual([]);
  });

  test('a removed case takes its reminders along and brings them back, and alarm and button follow', async () => {
    await cases.save({ ...caseOfRatna, id: 'other' });
    await reminders.save(reminder);
    await reminders.save({ ...later, caseId: 'other' });
    const undo = await cases.remove(CASE);
    expect(await reminders.list()).toEqual([{ ...later, caseId: 'other' }]);
    expect(onReminders).toHaveBeenCalledTimes(3);
    await undo();
    expect(await reminders.listOf(CASE)).toEqual([reminder]);
    expect(onReminders).toHaveBeenCalledTimes(4);
  });

  test('a removed case without reminders leaves alarm and button alone', async () => {
    await (
      await cases.remove(CASE)
    )();
    expect(onReminders).not.toHaveBeenCalled();
  });
});

test('whoever changes a reminder sets alarm and button, without more ado', async () => {
  const stores = openStores(database, announce);
  await stores.reminders.save(reminder);
  await eventually('the button', async () => (await browser.action.getBadgeText({})) === '1');
  expect(await alarmMs()).not.toBeNull();
});

describe('alarm and toolbar button', () => {
  let clock: SetClock;
  let refresh: () => Promise<void>;

  beforeEach(() => {
    clock = createSetClock(NOW);
    refresh = createReminderSigns({ reminders, settings: createSettingsStore(database, announce), clock });
  });

  test('nothing is armed and nothing shown without a reminder', async () => {
    await refresh();
    expect(await alarmMs()).toBeNull();
    expect(await browser.action.getBadgeText({})).toBe('');
  });

  test('the alarm is set for the next one', async () => {
    await reminders.save(later);
    await reminders.save(reminder);
    await refresh();
    expect(await alarmMs()).toBe(Date.parse(reminder.dueAtUtc));
  });

  test('what is far away is looked at again before, for computers sleep and clocks are set', async () => {
    await reminders.save(later);
    await refresh();
    expect(await alarmMs()).toBe(Date.parse(NOW) + 15 * 60_000);
    clock.set('2026-11-21T02:00:00.000Z');
    await refresh();
    expect(await alarmMs()).toBe(Date.parse('2026-11-21T02:15:00.000Z'));
  });

  test('what is overdue and was not told wakes the worker at once; what was told does not', async () => {
    await reminders.save(reminder);
    clock.set('2026-11-21T18:00:00.000Z');
    await refresh();
    expect(await alarmMs()).toBe(Date.parse('2026-11-21T18:00:00.000Z'));
    await reminders.markTold(reminder, NOW);
    await refresh();
    expect(await alarmMs()).toBeNull();
  });

  test('an alarm that nobody heard rings again, until somebody has looked', async () => {
    await reminders.save(reminder);
    await refresh();
    expect(await browser.alarms.get('reminder')).toMatchObject({ periodInMinutes: 1 });
    await reminders.remove(reminder.id);
    await refresh();
    expect(await browser.alarms.getAll()).toEqual([]);
  });

  test('an earlier one that another page stores meanwhile is not missed', async () => {
    await reminders.save({ ...later, dueAtUtc: '2026-11-21T13:28:00.000Z' });
    const { create } = browser.alarms;
    vi.spyOn(browser.alarms, 'create').mockImplementationOnce((async (...args: never[]) => {
      await reminders.save(reminder);
      return create(...(args as unknown as Parameters<typeof create>));
    }) as never);
    await refresh();
    expect(await alarmMs()).toBe(Date.parse(reminder.dueAtUtc));
  });

  test('the button counts what is due, in its title as well, until it is put away', async () => {
    await reminders.save(reminder);
    await reminders.save(later);
    clock.set('2026-11-21T18:00:00.000Z');
    await refresh();
    expect(await browser.action.getBadgeText({})).toBe('1');
    expect(await browser.action.getTitle({})).toBe('Pendamping OSS: 1 pengingat menunggu');
    await reminders.remove(reminder.id);
    await refresh();
    expect(await browser.action.getBadgeText({})).toBe('');
    expect(await browser.action.getTitle({})).toBe('actionTitle');
  });

  test('where buttons have no badge, as on phones, the title tells', async () => {
    const { action } = browser;
    vi.spyOn(browser, 'action', 'get').mockReturnValue(
      new Proxy(action, {
        get: (target, name) => (name === 'setBadgeText' ? undefined : Reflect.get(target, name)),
      }),
    );
    await reminders.save(reminder);
    clock.set('2026-11-21T18:00:00.000Z');
    await refresh();
    expect(await browser.action.getTitle({})).toBe('Pendamping OSS: 1 pengingat menunggu');
  });
});

describe('notifications', () => {
  const notice = { id: 'reminder-1', title: 'Pengingat', message: 'Waktunya: coba lagi.' };

  test('are not shown, and nothing breaks, while they are not allowed', async () => {
    await show(notice);
    expect(await browser.notifications.getAll()).toEqual({});
    expect(await isAllowed()).toBe(false);
  });

  test('are asked for by name, and no more than that', async () => {
    const request = vi.spyOn(browser.permissions, 'request').mockResolvedValue(false as never);
    expect(await ask()).toBe(false);
    expect(request).toHaveBeenCalledExactlyOnceWith({ permissions: ['notifications'] });
  });

  test('once allowed they are shown, each by its id once', async () => {
    allow('notifications');
    await show(notice);
    await show({ ...notice, message: 'Waktunya: cek status akun.' });
    expect(Object.keys(await browser.notifications.getAll())).toEqual(['reminder-1']);
  });

  test('that are pressed tell so and go, also when they were allowed after the worker began', async () => {
    const pressed: string[] = [];
    const missing = vi.spyOn(browser, 'notifications', 'get').mockReturnValue(undefined as never);
    onPressed((id) => pressed.push(id));
    missing.mockRestore();
    allow('notifications');
    allow('notifications');
    await show(notice);
    await browser.notifications.onClicked.trigger('reminder-1');
    expect(pressed).toEqual(['reminder-1']);
    await eventually('the notification to go', async () => {
      return Object.keys(await browser.notifications.getAll()).length === 0;
    });
  });
});
