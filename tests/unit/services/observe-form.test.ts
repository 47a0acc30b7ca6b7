import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Identity } from '../../../utils/contracts/identity.ts';
import type { PortalSnapshot } from '../../../utils/contracts/messages.ts';
import { AppError } from '../../../utils/contracts/result.ts';
import { observeForm, recordObserved, rememberForm } from '../../../utils/services/observe-form.ts';
import { recordPress } from '../../../utils/services/record-press.ts';
import { startRecording, stopRecording } from '../../../utils/services/start-recording.ts';
import { activeCase, createWorld, kindsOf, NIK, snapshotAt, TAB, type World } from './recording-world.ts';

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

/** As the background does: first what was typed, then what is to be said, then what is to be kept. */
async function observe(snapshot: PortalSnapshot) {
  const stepChanged = await rememberForm(world, TAB, snapshot);
  const { hints, duplicate } = await observeForm(world, TAB, snapshot);
  const askedBefore = world.asked.length;
  await recordObserved(world, TAB, snapshot.page, duplicate);
  return { hints, stepChanged, warningEntryId: world.asked[askedBefore] ?? null };
}

describe('what was typed', () => {
  test('is remembered through the steps', async () => {
    await observe(snapshotAt('identity', { nik: NIK, email: 'a@contoh.id' }));
    await observe(snapshotAt('code'));
    await observe(snapshotAt('profile', { name: 'Ratna' }));
    expect((await world.tabs.read(TAB)).values).toEqual({ nik: NIK, email: 'a@contoh.id', name: 'Ratna' });
  });

  test('is dropped when another NIK begins another registration', async () => {
    await observe(snapshotAt('profile', { nik: NIK, name: 'Ratna' }));
    await observe(snapshotAt('identity', { nik: '3273', email: '' }));
    expect((await world.tabs.read(TAB)).values).toEqual({ nik: '3273', email: '' });
  });

  test('stays when only the spaces in the NIK change', async () => {
    await observe(snapshotAt('identity', { nik: NIK, name: 'Ratna' }));
    await observe(snapshotAt('identity', { nik: '317105 060997 9901' }));
    expect((await world.tabs.read(TAB)).values).toMatchObject({ name: 'Ratna' });
  });

  test('is not kept with what the panel reads of the page', async () => {
    await observe(snapshotAt('identity', { nik: NIK }));
    expect((await world.tabs.read(TAB)).snapshot).toEqual({
      page: snapshotAt('identity').page,
      fields: [],
      missing: [],
    });
  });

  test('stays known on the last page, so that it can be covered there, until another registration begins', async () => {
    await observe(snapshotAt('identity', { nik: NIK, email: 'a@contoh.id' }));
    await observe(snapshotAt('done'));
    expect((await world.tabs.read(TAB)).values).toEqual({ nik: NIK, email: 'a@contoh.id' });
    await observe(snapshotAt('identity', { nik: '', email: '' }));
    expect((await world.tabs.read(TAB)).values).toEqual({ nik: '', email: '' });
  });
});

describe('steps', () => {
  test('are noted once each, and not the moments between them', async () => {
    await observe(snapshotAt('identity'));
    await startRecording(world, TAB);
    await observe(snapshotAt('identity'));
    await observe(snapshotAt('unknown'));
    await observe(snapshotAt('identity'));
    const { stepChanged } = await observe(snapshotAt('code'));
    expect(stepChanged).toBe(true);
    const entries = await world.chronology.list(activeCase.id);
    expect(entries.map(({ event, page }) => [event.kind, page?.step])).toEqual([
      ['recording-started', 'identity'],
      ['step-entered', 'identity'],
      ['step-entered', 'code'],
    ]);
  });

  test('are not noted without recording', async () => {
    await observe(snapshotAt('identity'));
    expect(await kindsOf(world)).toEqual([]);
  });
});

describe('a duplicate', () => {
  const typed = snapshotAt('identity', { nik: NIK });

  test('is warned of, and the warning is an entry with a picture, once for each NIK and case', async () => {
    await startRecording(world, TAB);
    const first = await observe(typed);
    expect(first.hints.some(({ field }) => field === 'nik')).toBe(true);
    const entry = await world.chronology.read(first.warningEntryId ?? '');
    expect(entry).toMatchObject({
      event: { kind: 'duplicate-warning', verdict: 'same-person', earlierAtUtc: earlier.lastSeenAtUtc },
      picture: { state: 'pending' },
    });
    expect((await observe(typed)).warningEntryId).toBeNull();
    await observe(snapshotAt('identity', { nik: '' }));
    expect((await observe(typed)).warningEntryId).toBeNull();
  });

  test('of a person under another NIK is warned of once name and birth date are typed', async () => {
    const dadang = { ...earlier, name: 'DADANG SUPARMAN', birthDate: '1980-02-03' };
    world = createWorld({ identities: [dadang] });
    await startRecording(world, TAB);
    const before = await observe(snapshotAt('identity', { nik: '3273010302809903' }));
    expect(before.warningEntryId).toBeNull();
    const profile = snapshotAt('profile', { name: 'Soeparman Dadang', birthDate: '03-02-1980' });
    const { hints, warningEntryId } = await observe(profile);
    expect(hints.find(({ field }) => field === 'birthDate')?.title).toContain('NIK ganda?');
    expect(await world.chronology.read(warningEntryId ?? '')).toMatchObject({
      event: { kind: 'duplicate-warning', verdict: 'one-person-two-niks' },
    });
  });

  test('of a person is not looked for before the NIK is there', async () => {
    await startRecording(world, TAB);
    const values = { nik: '32730146', name: 'RATNA WULANDARI KUSUMA', birthDate: '06-09-1997' };
    expect((await observe(snapshotAt('profile', values))).warningEntryId).toBeNull();
  });

  test('is not noted again after the browser was started anew', async () => {
    await startRecording(world, TAB);
    await observe(typed);
    const entries = await world.chronology.list(activeCase.id);
    world = createWorld({ identities: [earlier], entries });
    await startRecording(world, TAB);
    expect((await observe(typed)).warningEntryId).toBeNull();
    const slip = snapshotAt('identity', { nik: NIK.replace(/1$/, '2') });
    expect((await observe(slip)).warningEntryId).not.toBeNull();
  });

  test('is noted at the next look when it could not be stored', async () => {
    await startRecording(world, TAB);
    await observe(snapshotAt('identity'));
    vi.spyOn(world.chronology, 'append').mockRejectedValueOnce(new AppError('storage-full'));
    await expect(observe(typed)).rejects.toMatchObject({ code: 'storage-full' });
    expect((await observe(typed)).warningEntryId).not.toBeNull();
  });

  test('is remembered without the NIK once the recording has stopped', async () => {
    const forget = vi.spyOn(world.tabs, 'forgetProgress');
    await startRecording(world, TAB);
    await observe(typed);
    await stopRecording(world, TAB);
    expect(forget).toHaveBeenCalledWith(activeCase.id);
    await startRecording(world, TAB);
    expect((await observe(typed)).warningEntryId).toBeNull();
  });

  test('leaves no entry without recording', async () => {
    expect((await observe(typed)).warningEntryId).toBeNull();
    expect(await kindsOf(world)).toEqual([]);
  });

  test('is not warned of on the page that says that the registration succeeded', async () => {
    await startRecording(world, TAB);
    await world.tabs.change(TAB, { values: { nik: NIK } });
    expect((await observe(snapshotAt('done'))).warningEntryId).toBeNull();
  });

  test('leaves no entry while the NIK is still being typed', async () => {
    await startRecording(world, TAB);
    const { warningEntryId } = await observe(snapshotAt('identity', { nik: NIK.slice(0, 15) }));
    expect(warningEntryId).toBeNull();
  });

  test("is not the case's own try, but is its own completed registration", async () => {
    world = createWorld({ identities: [{ ...earlier, caseId: activeCase.id, outcome: 'mismatch' }] });
    await startRecording(world, TAB);
    expect((await observe(typed)).warningEntryId).toBeNull();

    world = createWorld({ identities: [{ ...earlier, caseId: activeCase.id }] });
    await startRecording(world, TAB);
    expect((await observe(typed)).warningEntryId).not.toBeNull();
  });
});

describe('success', () => {
  test('is remembered for the NIK of the first step', async () => {
    world = createWorld();
    await startRecording(world, TAB);
    const snapshot = snapshotAt('identity', { nik: NIK });
    await observe(snapshot);
    await recordPress(world, TAB, { snapshot, button: 'verify', label: 'Verifikasi' });
    await observe(snapshotAt('profile', { name: 'Ratna' }));
    await observe(snapshotAt('done'));
    expect(await world.identities.findNear(NIK)).toMatchObject([
      { identity: { outcome: 'registered', name: 'Ratna' } },
    ]);
  });
});

test('a success that could not be stored is seen again', async () => {
  world = createWorld();
  await startRecording(world, TAB);
  await observe(snapshotAt('identity', { nik: NIK }));
  vi.spyOn(world.identities, 'save').mockRejectedValueOnce(new AppError('storage-failed'));
  await expect(observe(snapshotAt('done'))).rejects.toMatchObject({ code: 'storage-failed' });
  await observe(snapshotAt('done'));
  expect(await world.identities.findNear(NIK)).toMatchObject([{ identity: { outcome: 'registered' } }]);
});

test('what was typed is remembered, to be covered, even when nothing can be looked up', async () => {
  vi.spyOn(world.identities, 'findNear').mockRejectedValue(new AppError('storage-failed'));
  await expect(observe(snapshotAt('identity', { nik: NIK }))).rejects.toMatchObject({
    code: 'storage-failed',
  });
  expect((await world.tabs.read(TAB)).values).toEqual({ nik: NIK });
});

test('while paused nothing is checked, said or remembered', async () => {
  await startRecording(world, TAB);
  await world.tabs.change(TAB, { paused: true });
  expect(await observe(snapshotAt('identity', { nik: NIK }))).toMatchObject({
    hints: [],
    warningEntryId: null,
  });
  expect((await world.tabs.read(TAB)).values).toEqual({});
});
