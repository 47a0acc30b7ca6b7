import { beforeEach, describe, expect, test } from 'vitest';
import { recordIncident } from '../../../utils/services/record-incident.ts';
import { recordNetworkBack } from '../../../utils/services/record-network.ts';
import { recordPress } from '../../../utils/services/record-press.ts';
import { recordPortalLeft, recordStep } from '../../../utils/services/record-step.ts';
import { startRecording } from '../../../utils/services/start-recording.ts';
import { describeEntry } from '../../../utils/words/entry.ts';
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
  await startRecording(world, TAB);
});

async function lastSentence(): Promise<string | undefined> {
  const entry = (await world.chronology.list(activeCase.id)).at(-1);
  return entry && describeEntry(entry, 'id');
}

describe('a step', () => {
  test('tells which one was left for it, and how long after the press it came', async () => {
    await recordStep(world, TAB, pageAt('identity'));
    world.clock.set('2026-11-21T13:15:15.000Z');
    await recordPress(world, TAB, {
      snapshot: snapshotAt('identity'),
      button: 'verify',
      label: 'Verifikasi',
    });
    world.clock.set('2026-11-21T13:15:16.800Z');
    await recordStep(world, TAB, pageAt('contact'));
    const [left, entered, waited] = (await lastSentence())?.split('; ') ?? [];
    expect(left).toMatch(/^meninggalkan langkah .+ setelah 1 menit 12 detik$/);
    expect(entered).toMatch(/^membuka langkah /);
    expect(waited).toBe('1,8 detik setelah tombol ditekan');
  });

  test('says no duration when the clock was turned back meanwhile', async () => {
    await recordStep(world, TAB, pageAt('identity'));
    world.clock.set('2026-11-21T12:00:00.000Z');
    await recordStep(world, TAB, pageAt('contact'));
    expect(await lastSentence()).toMatch(/^membuka langkah [^;]+$/);
  });

  test('is told as left when the person goes elsewhere, and as entered when they come back', async () => {
    await recordStep(world, TAB, pageAt('identity'));
    await world.tabs.change(TAB, { page: pageAt('identity') });
    world.clock.set('2026-11-21T13:14:35.000Z');
    await recordPortalLeft(world, TAB);
    await recordPortalLeft(world, TAB);
    expect(await lastSentence()).toMatch(/^meninggalkan portal dari langkah .+ setelah 30,0 detik$/);
    await recordStep(world, TAB, pageAt('identity'));
    expect(await kindsOf(world)).toEqual(['recording-started', 'step-entered', 'step-left', 'step-entered']);
  });
});

describe('a network that came back', () => {
  const offline = reportOf('', { place: 'network', field: null, online: false }, { signal: 'offline' });

  test('is told once, with how long it was gone', async () => {
    world.network.isOnline = false;
    await recordIncident(world, TAB, offline);
    await recordNetworkBack(world, TAB);
    expect(await kindsOf(world)).not.toContain('network-back');
    world.network.isOnline = true;
    world.clock.set('2026-11-21T13:16:09.500Z');
    await recordNetworkBack(world, TAB);
    await recordNetworkBack(world, TAB);
    expect(await lastSentence()).toBe('perangkat tersambung lagi ke internet setelah 2 menit 5 detik');
    expect((await kindsOf(world)).filter((kind) => kind === 'network-back')).toHaveLength(1);
  });

  test('is told at the next press when the worker slept through the moment', async () => {
    await recordIncident(world, TAB, offline);
    await recordPress(world, TAB, {
      snapshot: snapshotAt('identity'),
      button: 'verify',
      label: 'Verifikasi',
    });
    expect((await kindsOf(world)).slice(-2)).toEqual(['network-back', 'pressed']);
  });

  test('is nothing to tell while nothing was lost', async () => {
    await recordNetworkBack(world, TAB);
    expect(await kindsOf(world)).not.toContain('network-back');
  });
});
