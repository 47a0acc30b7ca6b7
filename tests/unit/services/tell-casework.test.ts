import { beforeEach, describe, expect, test } from 'vitest';
import { readOutcome } from '../../../utils/domain/casework/case-outcome.ts';
import { readStage } from '../../../utils/domain/casework/read-stage.ts';
import { readTried } from '../../../utils/domain/casework/read-tried.ts';
import { findOpenWaits } from '../../../utils/domain/casework/read-waits.ts';
import { setReminder } from '../../../utils/services/reminders.ts';
import {
  beginWait,
  closeCase,
  endWait,
  markTried,
  reopenCase,
  setStage,
} from '../../../utils/services/tell-casework.ts';
import { activeCase, createWorld, kindsOf, type World } from './recording-world.ts';

const CASE = activeCase.id;
const NOW = '2026-11-21T13:14:05.000Z';
const LATER = '2026-11-21T15:00:00.000Z';

let world: World;

beforeEach(() => {
  world = createWorld();
});

const entries = () => world.chronology.list(CASE);
const waits = async () => findOpenWaits(await entries());
const reminders = () => world.reminders.listOf(CASE);

describe('the stage', () => {
  test('is told, and taken back to what it was before', async () => {
    await setStage(world, CASE, 'otp');
    const undo = await setStage(world, CASE, 'activation');
    expect(readStage(await entries(), activeCase).stage).toBe('activation');
    await undo();
    expect(readStage(await entries(), activeCase)).toMatchObject({ stage: 'otp', passed: [] });
  });

  test('taken back to the very first, follows pages and case again', async () => {
    const undo = await setStage(world, CASE, 'ktp');
    await undo();
    const record = { ...activeCase, path: 'new-account' } as const;
    expect(readStage(await entries(), record)).toMatchObject({ stage: 'register', isByHand: false });
  });

  test('is said by the person, so no page stands beside it', async () => {
    await setStage(world, CASE, 'otp');
    expect(await entries()).toMatchObject([{ page: null, event: { kind: 'stage-set', stage: 'otp' } }]);
  });
});

describe('what was tried', () => {
  test('is ticked, and the tick taken back', async () => {
    const undo = await markTried(world, CASE, 'called-169', true);
    expect([...readTried(await entries()).remedies]).toEqual([['called-169', NOW]]);
    await undo();
    expect(readTried(await entries()).remedies.size).toBe(0);
  });

  test('a second tick is taken back to the time of the first', async () => {
    await markTried(world, CASE, 'called-169', true);
    world.clock.set(LATER);
    const undo = await markTried(world, CASE, 'called-169', true);
    expect([...readTried(await entries()).remedies]).toEqual([['called-169', LATER]]);
    await undo();
    expect([...readTried(await entries()).remedies]).toEqual([['called-169', NOW]]);
  });

  test('an untick is undone with its time', async () => {
    await markTried(world, CASE, 'called-169', true);
    world.clock.set(LATER);
    const undo = await markTried(world, CASE, 'called-169', false);
    await undo();
    expect([...readTried(await entries()).remedies]).toEqual([['called-169', NOW]]);
  });

  test('names an e-mail by its id only', async () => {
    const undo = await markTried(world, CASE, 'forgot-password', true, { candidate: 'mail-1' });
    expect([...readTried(await entries()).candidates.keys()]).toEqual(['mail-1']);
    await undo();
    expect(readTried(await entries()).candidates.size).toBe(0);
    expect(readTried(await entries()).remedies.size).toBe(0);
  });

  test('pressing undo twice tells it once', async () => {
    const undo = await markTried(world, CASE, 'called-169', true);
    await Promise.all([undo(), undo()]);
    await undo();
    expect(await kindsOf(world)).toEqual(['tried', 'tried']);
  });
});

describe('a wait', () => {
  test('begins now, or when the person says that it began', async () => {
    await beginWait(world, CASE, 'desk-answer', '2026-11-20T08:00:00.000Z');
    await beginWait(world, CASE, 'dukcapil-sync');
    expect(await waits()).toEqual([
      { wait: 'desk-answer', sinceUtc: '2026-11-20T08:00:00.000Z', isByHand: true },
      { wait: 'dukcapil-sync', sinceUtc: NOW, isByHand: true },
    ]);
  });

  test('begun by a slip is over again; begun anew by a slip goes on from where it was', async () => {
    const undoFirst = await beginWait(world, CASE, 'desk-answer');
    world.clock.set(LATER);
    const undoSecond = await beginWait(world, CASE, 'desk-answer');
    await undoSecond();
    expect(await waits()).toMatchObject([{ sinceUtc: NOW }]);
    await undoFirst();
    expect(await waits()).toEqual([]);
  });

  test('ended by a slip goes on from where it began, and its reminder is back', async () => {
    await beginWait(world, CASE, 'desk-answer');
    await setReminder(world, CASE, 'desk-answer', '2026-11-25T01:00:00.000Z');
    await setReminder(world, CASE, 'retry', '2026-11-25T01:00:00.000Z');
    const before = await reminders();
    world.clock.set(LATER);
    const undo = await endWait(world, CASE, 'desk-answer', 'arrived');
    expect(await waits()).toEqual([]);
    expect((await reminders()).map(({ kind }) => kind)).toEqual(['retry']);
    await undo();
    expect(await waits()).toMatchObject([{ sinceUtc: NOW }]);
    expect(new Set(await reminders())).toEqual(new Set(before));
  });

  test('that is not open is not ended, and nothing is told', async () => {
    const undo = await endWait(world, CASE, 'otp', 'arrived');
    await undo();
    expect(await kindsOf(world)).toEqual([]);
  });
});

describe('closing a case', () => {
  test('tells its outcome and drops its reminders, those of other cases stay', async () => {
    await world.cases.save({ ...activeCase, id: 'other' });
    await setReminder(world, CASE, 'retry', LATER);
    await setReminder(world, 'other', 'retry', LATER);
    await closeCase(world, CASE, 'registered');
    expect(readOutcome(await entries())).toEqual({ outcome: 'registered', atUtc: NOW });
    expect((await world.reminders.list()).map(({ caseId }) => caseId)).toEqual(['other']);
  });

  test('undone, the case is open and its reminders are back as they were', async () => {
    await setReminder(world, CASE, 'retry', LATER);
    const before = await reminders();
    const undo = await closeCase(world, CASE, 'given-up');
    await undo();
    expect(readOutcome(await entries())).toBeNull();
    expect(await reminders()).toEqual(before);
  });

  test('opened again by a slip, it is closed as it was', async () => {
    await closeCase(world, CASE, 'handed-over');
    const undo = await reopenCase(world, CASE, 'handed-over');
    expect(readOutcome(await entries())).toBeNull();
    await undo();
    expect(readOutcome(await entries())?.outcome).toBe('handed-over');
  });
});
