import { beforeEach, describe, expect, test, vi } from 'vitest';
import { AppError } from '../../../utils/contracts/result.ts';
import { captureByHand } from '../../../utils/services/capture-by-hand.ts';
import { recordIncident } from '../../../utils/services/record-incident.ts';
import { recordNetworkBack } from '../../../utils/services/record-network.ts';
import { recordPause } from '../../../utils/services/record-pause.ts';
import { recordExport, recordNote } from '../../../utils/services/record-note.ts';
import { recordWritten } from '../../../utils/services/record-written.ts';
import { followActiveCase, startRecording, stopRecording } from '../../../utils/services/start-recording.ts';
import { activeCase, createWorld, kindsOf, pageAt, reportOf, TAB, type World } from './recording-world.ts';

let world: World;

beforeEach(async () => {
  world = createWorld();
  await world.tabs.change(TAB, { page: pageAt() });
});

async function choose(activeCaseId: string | null): Promise<void> {
  await world.settings.save({ ...(await world.settings.read()), activeCaseId });
}

describe('starting', () => {
  test('notes the start and the step that is shown', async () => {
    await startRecording(world, TAB);
    expect(await kindsOf(world)).toEqual(['recording-started', 'step-entered']);
    expect((await world.tabs.read(TAB)).recordingCaseId).toBe(activeCase.id);
  });

  test('goes on in a new case when the one in hand is damaged, so that nothing of the portal is missed', async () => {
    world = createWorld({ damaged: [activeCase.id] });
    await world.tabs.change(TAB, { page: pageAt() });
    await startRecording(world, TAB);
    const { recordingCaseId } = await world.tabs.read(TAB);
    expect(recordingCaseId).not.toBe(activeCase.id);
    expect(await kindsOf(world, recordingCaseId ?? '')).toEqual(['recording-started', 'step-entered']);
    expect((await world.cases.readAll()).damaged).toMatchObject([{ id: activeCase.id }]);
  });

  test('again changes nothing', async () => {
    await startRecording(world, TAB);
    await startRecording(world, TAB);
    expect(await kindsOf(world)).toEqual(['recording-started', 'step-entered']);
  });

  test('without a case makes an empty one and takes it in hand', async () => {
    world = createWorld({ cases: [], settings: {} });
    await startRecording(world, TAB);
    const [draft] = await world.cases.list();
    expect(draft).toMatchObject({ nameAsPrinted: '', nik: '', createdAtUtc: '2026-11-21T13:14:05.000Z' });
    expect((await world.settings.read()).activeCaseId).toBe(draft?.id);
    expect(await kindsOf(world, draft?.id)).toEqual(['recording-started']);
  });

  test('with a case in hand that was removed makes a new one', async () => {
    await choose('gone');
    await startRecording(world, TAB);
    const { recordingCaseId } = await world.tabs.read(TAB);
    expect(await world.cases.read(recordingCaseId ?? '')).not.toBeNull();
  });
});

describe('stopping', () => {
  test('notes the end', async () => {
    await startRecording(world, TAB);
    await stopRecording(world, TAB);
    expect(await kindsOf(world)).toEqual(['recording-started', 'step-entered', 'recording-stopped']);
  });

  test('what does not record does nothing', async () => {
    await stopRecording(world, TAB);
    expect(await kindsOf(world)).toEqual([]);
  });

  test('the recording of a case that was removed leaves no trace', async () => {
    await startRecording(world, TAB);
    await world.cases.remove(activeCase.id);
    await stopRecording(world, TAB);
    expect((await world.tabs.read(TAB)).recordingCaseId).toBeNull();
    expect(await kindsOf(world)).toEqual([]);
  });
});

describe('when another case is taken in hand', () => {
  beforeEach(async () => {
    await world.cases.save({ ...activeCase, id: 'case-0002' });
    await startRecording(world, TAB);
  });

  test('a recording tab goes over to it', async () => {
    await choose('case-0002');
    await followActiveCase(world, TAB);
    expect((await kindsOf(world)).at(-1)).toBe('recording-stopped');
    expect(await kindsOf(world, 'case-0002')).toEqual(['recording-started', 'step-entered']);
  });

  test('with none in hand the recording ends', async () => {
    await choose(null);
    await followActiveCase(world, TAB);
    expect((await world.tabs.read(TAB)).recordingCaseId).toBeNull();
  });

  test('a tab that does not record stays as it is', async () => {
    await followActiveCase(world, TAB + 1);
    expect((await world.tabs.read(TAB + 1)).recordingCaseId).toBeNull();
  });

  test('what was still to be told of the case before is not told of this one', async () => {
    world.network.isOnline = false;
    await recordIncident(
      world,
      TAB,
      reportOf('', { place: 'network', field: null, online: false }, { signal: 'offline' }),
    );
    vi.spyOn(world.chronology, 'append').mockRejectedValueOnce(new AppError('storage-full'));
    await expect(recordPause(world, TAB, true)).rejects.toMatchObject({ code: 'storage-full' });
    await choose('case-0002');
    await followActiveCase(world, TAB);
    await recordPause(world, TAB, false);
    world.network.isOnline = true;
    await recordNetworkBack(world, TAB);
    const told = await kindsOf(world, 'case-0002');
    expect(told).not.toContain('network-back');
    expect(told).not.toContain('paused');
  });
});

describe('other lines of the chronology', () => {
  test('pausing and resuming, once each', async () => {
    await startRecording(world, TAB);
    await recordPause(world, TAB, true);
    await recordPause(world, TAB, true);
    await recordPause(world, TAB, false);
    expect((await kindsOf(world)).slice(2)).toEqual(['paused', 'resumed']);
  });

  test('pausing works without recording too', async () => {
    await recordPause(world, TAB, true);
    expect((await world.tabs.read(TAB)).paused).toBe(true);
    expect(await kindsOf(world)).toEqual([]);
  });

  test('a written field is noted while recording, without its value', async () => {
    const written = { page: pageAt(), field: 'name', outcome: 'accepted' } as const;
    await recordWritten(world, TAB, written);
    await startRecording(world, TAB);
    await recordWritten(world, TAB, written);
    expect((await kindsOf(world)).slice(2)).toEqual(['field-written']);
  });

  test('notes and exports come from the panel', async () => {
    await recordNote(world, activeCase.id, 'Sudah menelepon 169');
    await recordExport(world, activeCase.id, 'bukti-0001.zip');
    expect(await kindsOf(world)).toEqual(['note', 'exported']);
  });

  test('evidence by hand needs no recording, and goes to the case in hand', async () => {
    const id = await captureByHand(world, TAB, pageAt('profile'));
    expect(await world.chronology.read(id)).toMatchObject({
      caseId: activeCase.id,
      page: { step: 'profile' },
      event: { kind: 'captured-by-hand' },
      picture: { state: 'pending' },
    });
  });

  test("times carry the zone that the person chose, else the device's", async () => {
    const device = await recordNote(world, activeCase.id, 'a');
    await world.settings.save({ ...(await world.settings.read()), timeZone: 'Asia/Jayapura' });
    const chosen = await recordNote(world, activeCase.id, 'b');
    expect([device.timeZone, chosen.timeZone]).toEqual(['Asia/Jakarta', 'Asia/Jayapura']);
  });
});
