import { beforeEach, describe, expect, test } from 'vitest';
import { findOpenWaits } from '../../../utils/domain/casework/read-waits.ts';
import { readStage } from '../../../utils/domain/casework/read-stage.ts';
import { recordIncident } from '../../../utils/services/record-incident.ts';
import { recordPress } from '../../../utils/services/record-press.ts';
import { recordStep } from '../../../utils/services/record-step.ts';
import { startRecording } from '../../../utils/services/start-recording.ts';
import {
  activeCase,
  createWorld,
  kindsOf,
  pageAt,
  reportOf,
  snapshotAt,
  TAB,
  type World,
} from './recording-world.ts';

let world: World;

beforeEach(async () => {
  world = createWorld();
  await world.tabs.change(TAB, { page: pageAt() });
});

/** The portal shows it in passing, at this second. */
function say(text: string, seconds = 10, step: Parameters<typeof pageAt>[0] = 'code') {
  const atUtc = `2026-11-21T13:14:${String(seconds).padStart(2, '0')}.250Z`;
  const place = { place: 'snackbar', field: null } as const;
  return recordIncident(world, TAB, reportOf(text, place, { page: pageAt(step), atUtc }));
}

const waits = async () => findOpenWaits(await world.chronology.list(activeCase.id));

async function begun(): Promise<number> {
  return (await kindsOf(world)).filter((kind) => kind === 'wait-begun').length;
}

describe('while recording', () => {
  beforeEach(() => startRecording(world, TAB));

  test('the code is waited for from the moment in which the portal said that it was sent', async () => {
    expect(await say('Kode OTP telah dikirim ke email Anda', 10, 'identity')).toBeNull();
    await recordStep(world, TAB, pageAt('code'));
    expect(await waits()).toEqual([{ wait: 'otp', sinceUtc: '2026-11-21T13:14:10.250Z', isByHand: false }]);
    const lines = await world.chronology.list(activeCase.id);
    expect(lines.find(({ event }) => event.kind === 'wait-begun')?.page?.step).toBe('identity');
    expect(readStage(lines, activeCase).stage).toBe('otp');
  });

  test('a page that says it again without a press has sent nothing again', async () => {
    await say('Kode OTP telah dikirim', 10);
    await say('Kode OTP telah dikirim', 40);
    expect(await begun()).toBe(1);
    expect(await waits()).toMatchObject([{ sinceUtc: '2026-11-21T13:14:10.250Z' }]);
  });

  test('after a further press it was sent anew', async () => {
    await say('Kode OTP telah dikirim', 10);
    world.clock.set('2026-11-21T13:14:30.000Z');
    await recordPress(world, TAB, { snapshot: snapshotAt('code'), button: 'resend', label: 'Kirim ulang' });
    await say('Kode OTP telah dikirim', 31);
    expect(await waits()).toMatchObject([{ sinceUtc: '2026-11-21T13:14:31.250Z' }]);
  });

  test('an activation e-mail is another wait', async () => {
    await say('Email aktivasi telah dikirim ke alamat Anda', 10, 'done');
    expect(await waits()).toMatchObject([{ wait: 'activation-mail' }]);
  });

  test.each(['Kode OTP akan dikirim', 'Data tersimpan'])('nothing begins with: %s', async (text) => {
    expect(await say(text)).toBeNull();
    expect(await begun()).toBe(0);
  });

  test('that nothing was sent is an error, not a wait', async () => {
    expect(await say('Kode OTP gagal dikirim')).not.toBeNull();
    expect(await begun()).toBe(0);
  });

  test('nothing is told while paused', async () => {
    await world.tabs.change(TAB, { paused: true });
    await say('Kode OTP telah dikirim');
    expect(await begun()).toBe(0);
  });
});

test('nothing is told while not recording', async () => {
  await say('Kode OTP telah dikirim');
  expect(await kindsOf(world)).toEqual([]);
});
