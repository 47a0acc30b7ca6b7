import { expect, test, vi } from 'vitest';
import { AppError } from '../../../utils/contracts/result.ts';
import { recordPause } from '../../../utils/services/record-pause.ts';
import { startRecording } from '../../../utils/services/start-recording.ts';
import { createWorld, TAB } from './recording-world.ts';

test('a pause and its end are told once', async () => {
  const world = createWorld();
  await startRecording(world, TAB);
  for (const paused of [true, true, false, false]) await recordPause(world, TAB, paused);
  expect(await kindsOf(world)).toEqual(['recording-started', 'paused', 'resumed']);
});

test('a pause that found the storage full is told when it ends, with its own time', async () => {
  const world = createWorld();
  await startRecording(world, TAB);
  vi.spyOn(world.chronology, 'append').mockRejectedValueOnce(new AppError('storage-full'));
  await expect(recordPause(world, TAB, true)).rejects.toMatchObject({ code: 'storage-full' });
  expect(await world.tabs.read(TAB)).toMatchObject({ paused: true });
  const { untoldPauseUtc } = await world.tabs.read(TAB);

  await recordPause(world, TAB, false);
  expect(await kindsOf(world)).toEqual(['recording-started', 'paused', 'resumed']);
  const { recordingCaseId } = await world.tabs.read(TAB);
  const paused = (await world.chronology.list(recordingCaseId ?? '')).at(1);
  expect(paused?.atUtc).toBe(untoldPauseUtc);
  expect((await world.tabs.read(TAB)).untoldPauseUtc).toBeUndefined();
});

async function kindsOf(world: ReturnType<typeof createWorld>): Promise<string[]> {
  const { recordingCaseId } = await world.tabs.read(TAB);
  return (await world.chronology.list(recordingCaseId ?? '')).map(({ event }) => event.kind);
}
