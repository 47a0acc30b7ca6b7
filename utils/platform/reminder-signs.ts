/**
 * What outside the extension's pages tells of reminders: an alarm that wakes the worker when the next one is
 * due, and the toolbar button, which counts those that are.
 */
import { browser } from 'wxt/browser';
import type { Reminder } from '../contracts/reminder.ts';
import type { Clock, ReminderStore, SettingsStore } from '../services/ports.ts';
import { badgeTitle } from '../words/notification.ts';
import { createTurns } from './turns.ts';

const ALARM = 'reminder';

/**
 * Browsers may let an alarm sleep as long as the computer slept, and go by a clock that was set otherwise
 * since. So nothing is waited for longer than this without looking again.
 */
const LOOK_AGAIN_MS = 15 * 60_000;

/** A worker that is stopped while the alarm rings hears nothing of it, so it rings on until somebody has looked. */
const RING_AGAIN_MINUTES = 1;

interface SignPorts {
  readonly reminders: Pick<ReminderStore, 'list'>;
  readonly settings: Pick<SettingsStore, 'read'>;
  readonly clock: Pick<Clock, 'nowUtc'>;
}

/** What this returns sets alarm and button by what is stored now. */
export function createReminderSigns({ reminders, settings, clock }: SignPorts): () => Promise<void> {
  const turns = createTurns();

  async function refresh(): Promise<void> {
    let armedFor: string | null | undefined;
    for (;;) {
      const all = await reminders.list();
      const next = all.find(({ notifiedAtUtc }) => notifiedAtUtc === null)?.dueAtUtc ?? null;
      // Another page may have stored an earlier one while the alarm was being set.
      if (next === armedFor) return showCount(all);
      await arm(next);
      armedFor = next;
    }
  }

  async function arm(dueAtUtc: string | null): Promise<void> {
    if (dueAtUtc === null) await browser.alarms.clear(ALARM);
    else {
      const when = whenToLook(dueAtUtc, clock.nowUtc());
      await browser.alarms.create(ALARM, { when, periodInMinutes: RING_AGAIN_MINUTES });
    }
  }

  async function showCount(all: readonly Reminder[]): Promise<void> {
    const nowUtc = clock.nowUtc();
    const count = all.filter(({ dueAtUtc }) => dueAtUtc <= nowUtc).length;
    const { language } = await settings.read();
    const title = count === 0 ? browser.i18n.getMessage('actionTitle') : badgeTitle(count, language);
    await browser.action.setTitle({ title });
    // Phones have no badge.
    await browser.action.setBadgeText?.({ text: count === 0 ? '' : String(count) });
  }

  return () => turns.run('signs', refresh);
}

/** Milliseconds since 1970. */
function whenToLook(dueAtUtc: string, nowUtc: string): number {
  const now = Date.parse(nowUtc);
  return Math.min(Math.max(Date.parse(dueAtUtc), now), now + LOOK_AGAIN_MS);
}

/**
 * Calls `listener` when a reminder may be due: at the alarm, and when the browser or a new version of the
 * extension starts, for alarms need not outlive either. Register in the first turn of the worker.
 */
export function onReminderTime(listener: () => void): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) listener();
  });
  browser.runtime.onStartup.addListener(listener);
  browser.runtime.onInstalled.addListener(listener);
}
