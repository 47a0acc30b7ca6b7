import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Identity } from '../../../utils/contracts/identity.ts';
import type { FormCheck, FormCheckRequest } from '../../../utils/services/check-form.ts';
import { observeForm } from '../../../utils/services/observe-form.ts';
import { recordPress } from '../../../utils/services/record-press.ts';
import { startRecording } from '../../../utils/services/start-recording.ts';
import { activeCase, createWorld, kindsOf, NIK, snapshotAt, TAB, type World } from './recording-world.ts';

/** What the check says is tested with the check; here it says "duplicate" of everybody whom it is shown. */
vi.mock(import('../../../utils/services/check-form.ts'), () => ({
  checkForm: ({ near }: FormCheckRequest): FormCheck => ({
    hints: near.map(({ identity }) => ({
      field: 'nik',
      severity: 'warn',
      title: identity.name,
      details: [],
      comparisons: [],
      proposal: null,
    })),
    duplicate: near[0] ? { verdict: 'same-person', earlierAtUtc: near[0].identity.lastSeenAtUtc } : null,
  }),
}));

const earlier: Identity = {
  id: 'earlier',
  caseId: 'another-case',
  nik: NIK,
  name: 'RATNA WULANDARI KUSUMA',
  birthDate: '1997-09-06',
  email: 'lama@contoh.id',
  phone: '',
  applicantKind: 'orang-perseorangan',
  outcome: 'registered',
  firstSeenAtUtc: '2026-11-03T02:00:00.000Z',
  lastSeenAtUtc: '2026-11-03T02:00:00.000Z',
};

let world: World;

beforeEach(() => {
  world = createWorld({ identities: [earlier] });
});

describe('what was typed', () => {
  test('is remembered through the steps', async () => {
    await observeForm(world, TAB, snapshotAt('identity', { nik: NIK, email: 'a@contoh.id' }));
    await observeForm(world, TAB, snapshotAt('code'));
    await observeForm(world, TAB, snapshotAt('profile', { name: 'Ratna' }));
    expect((await world.tabs.read(TAB)).values).toEqual({ nik: NIK, email: 'a@contoh.id', name: 'Ratna' });
  });

  test('is dropped when another NIK begins another registration', async () => {
    await observeForm(world, TAB, snapshotAt('profile', { nik: NIK, name: 'Ratna' }));
    await observeForm(world, TAB, snapshotAt('identity', { nik: '3273', email: '' }));
    expect((await world.tabs.read(TAB)).values).toEqual({ nik: '3273', email: '' });
  });

  test('stays when only the spaces in the NIK change', async () => {
    await observeForm(world, TAB, snapshotAt('identity', { nik: NIK, name: 'Ratna' }));
    await observeForm(world, TAB, snapshotAt('identity', { nik: '317105 060997 9901' }));
    expect((await world.tabs.read(TAB)).values).toMatchObject({ name: 'Ratna' });
  });

  test('is not kept with what the panel reads of the page', async () => {
    await observeForm(world, TAB, snapshotAt('identity', { nik: NIK }));
    expect((await world.tabs.read(TAB)).snapshot).toEqual({
      page: snapshotAt('identity').page,
      fields: [],
      missing: [],
    });
  });

  test('stays known on the last page, so that it can be covered there, until another registration begins', async () => {
    await observeForm(world, TAB, snapshotAt('identity', { nik: NIK, email: 'a@contoh.id' }));
    await observeForm(world, TAB, snapshotAt('done'));
    expect((await world.tabs.read(TAB)).values).toEqual({ nik: NIK, email: 'a@contoh.id' });
    await observeForm(world, TAB, snapshotAt('identity', { nik: '', email: '' }));
    expect((await world.tabs.read(TAB)).values).toEqual({ nik: '', email: '' });
  });
});

describe('steps', () => {
  test('are noted once each, and not the moments between them', async () => {
    await observeForm(world, TAB, snapshotAt('identity'));
    await startRecording(world, TAB);
    await observeForm(world, TAB, snapshotAt('identity'));
    await observeForm(world, TAB, snapshotAt('unknown'));
    await observeForm(world, TAB, snapshotAt('identity'));
    const { stepChanged } = await observeForm(world, TAB, snapshotAt('code'));
    expect(stepChanged).toBe(true);
    const entries = await world.chronology.list(activeCase.id);
    expect(entries.map(({ event, page }) => [event.kind, page?.step])).toEqual([
      ['recording-started', 'identity'],
      ['step-entered', 'identity'],
      ['step-entered', 'code'],
    ]);
  });

  test('are not noted without recording', async () => {
    await observeForm(world, TAB, snapshotAt('identity'));
    expect(await kindsOf(world)).toEqual([]);
  });
});

describe('a duplicate', () => {
  const typed = snapshotAt('identity', { nik: NIK });

  test('is warned of, and the warning is an entry with a picture, once for each NIK and case', async () => {
    await startRecording(world, TAB);
    const first = await observeForm(world, TAB, typed);
    expect(first.hints.some(({ field }) => field === 'nik')).toBe(true);
    const entry = await world.chronology.read(first.warningEntryId ?? '');
    expect(entry).toMatchObject({
      event: { kind: 'duplicate-warning', earlierAtUtc: earlier.lastSeenAtUtc },
      picture: { state: 'pending' },
    });
    expect((await observeForm(world, TAB, typed)).warningEntryId).toBeNull();
    await observeForm(world, TAB, snapshotAt('identity', { nik: '' }));
    expect((await observeForm(world, TAB, typed)).warningEntryId).toBeNull();
  });

  test('leaves no entry without recording', async () => {
    expect((await observeForm(world, TAB, typed)).warningEntryId).toBeNull();
    expect(await kindsOf(world)).toEqual([]);
  });

  test('leaves no entry while the NIK is still being typed', async () => {
    await startRecording(world, TAB);
    const { warningEntryId } = await observeForm(
      world,
      TAB,
      snapshotAt('identity', { nik: NIK.slice(0, 15) }),
    );
    expect(warningEntryId).toBeNull();
  });

  test("is not the case's own try, but is its own completed registration", async () => {
    world = createWorld({ identities: [{ ...earlier, caseId: activeCase.id, outcome: 'mismatch' }] });
    await startRecording(world, TAB);
    expect((await observeForm(world, TAB, typed)).warningEntryId).toBeNull();

    world = createWorld({ identities: [{ ...earlier, caseId: activeCase.id }] });
    await startRecording(world, TAB);
    expect((await observeForm(world, TAB, typed)).warningEntryId).not.toBeNull();
  });
});

describe('success', () => {
  test('is remembered for the NIK of the first step', async () => {
    world = createWorld();
    await startRecording(world, TAB);
    const snapshot = snapshotAt('identity', { nik: NIK });
    await observeForm(world, TAB, snapshot);
    await recordPress(world, TAB, { snapshot, button: 'verify', label: 'Verifikasi' });
    await observeForm(world, TAB, snapshotAt('profile', { name: 'Ratna' }));
    await observeForm(world, TAB, snapshotAt('done'));
    expect(await world.identities.findNear(NIK)).toMatchObject([
      { identity: { outcome: 'registered', name: 'Ratna' } },
    ]);
  });
});

test('while paused nothing is checked or said', async () => {
  await startRecording(world, TAB);
  await world.tabs.change(TAB, { paused: true });
  expect(await observeForm(world, TAB, snapshotAt('identity', { nik: NIK }))).toMatchObject({
    hints: [],
    warningEntryId: null,
  });
});
