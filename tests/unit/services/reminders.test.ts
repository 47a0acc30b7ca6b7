import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Reminder } from '../../../utils/contracts/reminder.ts';
import { AppError } from '../../../utils/contracts/result.ts';
import type { Notice } from '../../../utils/services/ports.ts';
import { dropReminder, listDue, setReminder, snooze } from '../../../utils/services/reminders.ts';
import { beginWait, closeCase, endWait } from '../../../utils/services/tell-casework.ts';
import { tellDue } from '../../../utils/services/tell-due.ts';
import { activeCase, createWorld, kindsOf, type World } from './recording-world.ts';

const CASE = activeCase.id;
const NOW = '2026-11-21T13:14:05.000Z';
const SOON = '2026-11-21T13:24:05.000Z';
const EVENING = '2026-11-21T15:00:00.000Z';
const TOMORROW = '2026-11-22T13:00:00.000Z';

let world: World;

beforeEach(() => {
  world = createWorld();
});

async function onlyReminder(): Promise<Reminder> {
  const [first, ...more] = await world.reminders.list();
  expect(more).toEqual([]);
  if (!first) throw new Error('no reminder');
  return first;
}

const events = async () => (await world.chronology.list(CASE)).map(({ event }) => event);

describe('setting a reminder', () => {
  test('stores it and tells of it', async () => {
    await setReminder(world, CASE, 'retry', EVENING);
    expect(await onlyReminder()).toEqual({
      id: 'new-1',
      caseId: CASE,
      kind: 'retry',
      dueAtUtc: EVENING,
      createdAtUtc: NOW,
      notifiedAtUtc: null,
    });
    expect(await events()).toEqual([{ kind: 'reminder-set', reminder: 'retry', dueAtUtc: EVENING }]);
  });

  test('of a kind that is there moves it; undone, it is where it was', async () => {
    await setReminder(world, CASE, 'retry', EVENING);
    const undo = await setReminder(world, CASE, 'retry', TOMORROW);
    expect((await onlyReminder()).dueAtUtc).toBe(TOMORROW);
    await undo();
    expect((await onlyReminder()).dueAtUtc).toBe(EVENING);
    expect(await events()).toMatchObject([
      { kind: 'reminder-set', dueAtUtc: EVENING },
      { kind: 'reminder-set', dueAtUtc: TOMORROW },
      { kind: 'reminder-set', dueAtUtc: EVENING },
    ]);
  });

  test('for this very moment is told as well', async () => {
    await setReminder(world, CASE, 'retry', EVENING);
    await setReminder(world, CASE, 'retry', NOW);
    expect(await kindsOf(world)).toEqual(['reminder-set', 'reminder-set']);
    expect(await listDue(world, NOW)).toHaveLength(1);
  });

  test('undone, there is none, and that is told', async () => {
    const undo = await setReminder(world, CASE, 'retry', EVENING);
    await undo();
    expect(await world.reminders.list()).toEqual([]);
    expect(await kindsOf(world)).toEqual(['reminder-set', 'reminder-dropped']);
  });

  test('whose chronology cannot be written is not set, and an earlier one stays', async () => {
    await setReminder(world, CASE, 'retry', EVENING);
    const before = await onlyReminder();
    vi.spyOn(world.chronology, 'append').mockRejectedValue(new AppError('storage-full'));
    await expect(setReminder(world, CASE, 'retry', TOMORROW)).rejects.toThrow('storage-full');
    await expect(setReminder(world, CASE, 'otp', SOON)).rejects.toThrow('storage-full');
    expect(await onlyReminder()).toEqual(before);
  });

  test('of a case that is gone fails and tells nothing', async () => {
    await expect(setReminder(world, 'gone', 'retry', EVENING)).rejects.toThrow('not-found');
    expect(await world.chronology.list('gone')).toEqual([]);
  });
});

describe('dropping a reminder', () => {
  test('tells of it, and brings it back when undone', async () => {
    await setReminder(world, CASE, 'retry', EVENING);
    const before = await onlyReminder();
    const undo = await dropReminder(world, before);
    expect(await world.reminders.list()).toEqual([]);
    await undo();
    expect(await onlyReminder()).toEqual(before);
    expect(await kindsOf(world)).toEqual(['reminder-set', 'reminder-dropped', 'reminder-set']);
  });

  test('that was due is heeding it, which is no event of the case', async () => {
    await setReminder(world, CASE, 'retry', EVENING);
    world.clock.set(TOMORROW);
    await world.reminders.markTold(await onlyReminder(), TOMORROW);
    const undo = await dropReminder(world, await onlyReminder());
    expect(await world.reminders.list()).toEqual([]);
    await undo();
    expect((await onlyReminder()).dueAtUtc).toBe(EVENING);
    expect(await kindsOf(world)).toEqual(['reminder-set']);
  });
});

test('what is due comes in the order of its times', async () => {
  await setReminder(world, CASE, 'retry', EVENING);
  await setReminder(world, CASE, 'otp', SOON);
  await setReminder(world, CASE, 'desk-answer', TOMORROW);
  expect(await listDue(world, NOW)).toEqual([]);
  expect((await listDue(world, EVENING)).map(({ kind }) => kind)).toEqual(['otp', 'retry']);
});

describe('telling what is due', () => {
  const shown: Notice[] = [];
  const tell = () => tellDue({ ...world, notices: { show: async (notice) => void shown.push(notice) } });

  beforeEach(() => {
    shown.length = 0;
  });

  test('happens once, also when it is late, and leaves it in the list', async () => {
    await setReminder(world, CASE, 'retry', EVENING);
    await tell();
    expect(shown).toEqual([]);
    world.clock.set(TOMORROW);
    expect(await tell()).toEqual([]);
    await tell();
    expect(shown).toEqual([
      {
        id: 'new-1',
        title: 'Pengingat Pendamping OSS',
        message: 'Waktunya: coba lagi. Tekan untuk membuka kasusnya.',
      },
    ]);
    expect(await listDue(world, TOMORROW)).toMatchObject([{ notifiedAtUtc: TOMORROW }]);
  });

  test('says nothing of the person', async () => {
    await setReminder(world, CASE, 'check-account', SOON);
    world.clock.set(EVENING);
    await tell();
    const said = JSON.stringify(shown);
    for (const value of [activeCase.nik, activeCase.email, activeCase.phone, 'RATNA']) {
      expect(said).not.toContain(value);
    }
  });

  test('happens again once it was put off', async () => {
    await setReminder(world, CASE, 'retry', SOON);
    world.clock.set(EVENING);
    await tell();
    await snooze(world, await onlyReminder(), TOMORROW);
    await tell();
    expect(shown).toHaveLength(1);
    world.clock.set(TOMORROW);
    await tell();
    expect(shown).toHaveLength(2);
  });

  test('after the clock was turned back waits until the clock says so again, and tells it no second time', async () => {
    await setReminder(world, CASE, 'retry', EVENING);
    world.clock.set(TOMORROW);
    await tell();
    world.clock.set(NOW);
    await tell();
    expect(await listDue(world, NOW)).toEqual([]);
    world.clock.set(EVENING);
    await tell();
    expect(shown).toHaveLength(1);
    expect(await listDue(world, EVENING)).toHaveLength(1);
  });

  test('is not needed for what has come meanwhile', async () => {
    await beginWait(world, CASE, 'desk-answer');
    await setReminder(world, CASE, 'desk-answer', EVENING);
    // As the pages end a wait: without anybody taking the reminder away.
    await endWait(
      { ...world, reminders: { ...world.reminders, listOf: async () => [] } },
      CASE,
      'desk-answer',
      'arrived',
    );
    world.clock.set(TOMORROW);
    await tell();
    expect(shown).toEqual([]);
    expect(await world.reminders.list()).toEqual([]);
  });

  test('is needed for a wait that began anew after the reminder was set', async () => {
    await beginWait(world, CASE, 'desk-answer');
    await setReminder(world, CASE, 'desk-answer', EVENING);
    await beginWait(world, CASE, 'desk-answer');
    world.clock.set(TOMORROW);
    await tell();
    expect(shown).toHaveLength(1);
  });

  test('holds for a reminder that was set in a closed case', async () => {
    await closeCase(world, CASE, 'registered');
    world.clock.set(SOON);
    await setReminder(world, CASE, 'check-account', EVENING);
    world.clock.set(TOMORROW);
    await tell();
    expect(shown).toHaveLength(1);
  });

  test('a notification that fails, or a case that does not open, does not keep the others back', async () => {
    await world.cases.save({ ...activeCase, id: 'other' });
    await setReminder(world, 'other', 'retry', SOON);
    await setReminder(world, CASE, 'retry', EVENING);
    world.clock.set(TOMORROW);
    const broken = new Error('broken');
    const list = world.chronology.list;
    vi.spyOn(world.chronology, 'list').mockImplementation((caseId) =>
      caseId === 'other' ? Promise.reject(broken) : list(caseId),
    );
    const show = vi.fn<(notice: Notice) => Promise<void>>().mockRejectedValue(new Error('refused'));
    const failures = await tellDue({ ...world, notices: { show } });
    expect(failures).toMatchObject([{ message: 'broken' }, { message: 'refused' }]);
    expect(show).toHaveBeenCalledTimes(1);
    // Button and list tell of it; the notification is not tried for ever.
    expect((await world.reminders.listOf(CASE))[0]?.notifiedAtUtc).toBe(TOMORROW);
  });

  test('speaks the language of the settings', async () => {
    world = createWorld({ settings: { language: 'en', activeCaseId: CASE } });
    await setReminder(world, CASE, 'otp', SOON);
    world.clock.set(EVENING);
    await tell();
    expect(shown[0]?.message).toBe('It is time: see whether the OTP code has come. Press to open the case.');
  });
});
