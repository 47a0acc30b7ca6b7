import { beforeEach, describe, expect, test } from 'vitest';
import { recordPress } from '../../../utils/services/record-press.ts';
import { startRecording } from '../../../utils/services/start-recording.ts';
import {
  activeCase,
  createWorld,
  kindsOf,
  NIK,
  pageAt,
  snapshotAt,
  TAB,
  type World,
} from './recording-world.ts';

let world: World;

beforeEach(() => {
  world = createWorld();
});

const verify = {
  snapshot: snapshotAt('identity', { nik: '3171-0506 0997 9901', email: 'ratna.kusuma@contoh.id' }),
  button: 'verify',
  label: 'Verifikasi',
} as const;
const register = {
  snapshot: snapshotAt('profile', {
    name: 'Ratna Wulandari Kusuma',
    birthDate: '06/09/1997',
    phone: '81290001234',
  }),
  button: 'register',
  label: 'Daftar',
} as const;

test('without recording a press is no attempt', async () => {
  expect(await recordPress(world, TAB, verify)).toBe(0);
  expect(await kindsOf(world)).toEqual([]);
  expect(await world.identities.findNear(NIK)).toEqual([]);
});

describe('while recording', () => {
  beforeEach(() => startRecording(world, TAB));

  test('attempts are counted for each button', async () => {
    expect(await recordPress(world, TAB, verify)).toBe(1);
    expect(await recordPress(world, TAB, verify)).toBe(2);
    expect(await recordPress(world, TAB, register)).toBe(1);
    expect(await recordPress(world, TAB, verify)).toBe(3);
  });

  test('the count goes on after the browser was started anew', async () => {
    await recordPress(world, TAB, verify);
    await recordPress(world, TAB, verify);
    const entries = await world.chronology.list(activeCase.id);
    const anew = createWorld({ entries });
    await startRecording(anew, TAB);
    expect(await recordPress(anew, TAB, verify)).toBe(3);
  });

  test('each case has its own count', async () => {
    await recordPress(world, TAB, verify);
    await world.cases.save({ ...activeCase, id: 'case-0002' });
    await world.settings.save({ ...(await world.settings.read()), activeCaseId: 'case-0002' });
    await startRecording(world, TAB);
    expect(await recordPress(world, TAB, verify)).toBe(1);
  });

  test('the press stands in the chronology with the words of the button, and no typed value', async () => {
    await recordPress(world, TAB, verify);
    const entries = await world.chronology.list(activeCase.id);
    expect(entries.at(-1)).toMatchObject({
      page: pageAt(),
      event: { kind: 'pressed', button: 'verify', label: 'Verifikasi', attempt: 1 },
      picture: { state: 'not-wanted' },
    });
    expect(JSON.stringify(entries)).not.toContain('contoh.id');
  });

  test('the NIK is remembered once, with what the later steps add', async () => {
    await recordPress(world, TAB, verify);
    world.clock.set('2026-11-21T13:20:00.000Z');
    await recordPress(world, TAB, register);
    const near = await world.identities.findNear(NIK);
    expect(near).toEqual([
      {
        distance: 0,
        identity: {
          id: 'new-1',
          caseId: activeCase.id,
          nik: NIK,
          name: 'Ratna Wulandari Kusuma',
          birthDate: '1997-09-06',
          email: 'ratna.kusuma@contoh.id',
          phone: '81290001234',
          applicantKind: 'orang-perseorangan',
          outcome: 'started',
          firstSeenAtUtc: '2026-11-21T13:14:05.000Z',
          lastSeenAtUtc: '2026-11-21T13:20:00.000Z',
        },
      },
    ]);
  });

  test('a NIK that is not complete is not remembered', async () => {
    await recordPress(world, TAB, { ...verify, snapshot: snapshotAt('identity', { nik: NIK.slice(0, 15) }) });
    expect(await world.identities.findNear(NIK)).toEqual([]);
  });

  test('logging in does not count as registering a NIK', async () => {
    await world.tabs.change(TAB, { values: { nik: NIK } });
    await recordPress(world, TAB, { snapshot: snapshotAt('login'), button: 'login', label: 'Masuk' });
    expect(await world.identities.findNear(NIK)).toEqual([]);
  });
});
