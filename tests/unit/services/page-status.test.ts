import { expect, test } from 'vitest';
import type { StorageTrouble } from '../../../utils/contracts/result.ts';
import { describePageStatus } from '../../../utils/services/page-status.ts';
import { startRecording } from '../../../utils/services/start-recording.ts';
import { activeCase, createWorld, NIK, TAB } from './recording-world.ts';

test('says the language, the recording and the pause', async () => {
  const world = createWorld();
  expect(await describePageStatus(world, TAB)).toMatchObject({
    language: 'id',
    recording: false,
    paused: false,
  });
  await startRecording(world, TAB);
  await world.tabs.change(TAB, { paused: true });
  await world.settings.save({ ...(await world.settings.read()), language: 'en' });
  const status = await describePageStatus(world, TAB);
  expect(status).toMatchObject({ language: 'en', recording: true, paused: true });
  expect(Object.keys(status.words).length).toBeGreaterThan(0);
});

test('says instead of "recording" that the disk is full or fails, while records wait', async () => {
  const said = async (trouble: StorageTrouble) => {
    const world = { ...createWorld(), readWaiting: async () => ({ count: 2, trouble }) };
    return (await describePageStatus(world, TAB)).words['recording'];
  };
  expect(await said('storage-full')).toBe('Penyimpanan penuh: buka panel');
  expect(await said('storage-failed')).toBe('Penyimpanan gagal: buka panel');
  expect((await describePageStatus(createWorld(), TAB)).words['recording']).toBe('Merekam bukti');
});

test('names every spelling of what pictures must not show, from the case and from earlier steps', async () => {
  const world = createWorld();
  await world.tabs.change(TAB, { values: { email: 'kedua@contoh.id', nik: NIK, name: 'R' } });
  const { coverValues } = await describePageStatus(world, TAB);
  expect(coverValues).toEqual(
    expect.arrayContaining([
      NIK,
      'RATNA WULANDARI KUSUMA',
      'ratna.kusuma@contoh.id',
      '081290001234',
      '81290001234',
      '1997-09-06',
      '06/09/1997',
      '06-09-1997',
      'kedua@contoh.id',
    ]),
  );
  // One letter stands in every word of a page.
  expect(coverValues).not.toContain('R');
  expect(new Set(coverValues).size).toBe(coverValues.length);
});

test('names the e-mails that an old account may hang on, even with all else filled in', async () => {
  const candidateEmails = Array.from({ length: 20 }, (_, at) => ({
    id: `mail-${at}`,
    email: `lama${at}@contoh.id`,
  }));
  const world = createWorld({ cases: [{ ...activeCase, candidateEmails }] });
  const values = {
    nik: '3273014102859902',
    name: 'BUDI SANTOSO',
    email: 'budi@contoh.id',
    phone: '+62 813-1111-2222',
    birthDate: '01/02/1985',
  };
  await world.tabs.change(TAB, { values });
  const { coverValues } = await describePageStatus(world, TAB);
  expect(coverValues).toEqual(expect.arrayContaining(candidateEmails.map(({ email }) => email)));
});

test('also names what the case held before, behind what stands now', async () => {
  const former = {
    nameAsPrinted: ['RATNA WOELANDARI'],
    nik: ['3171050609979909'],
    phone: ['+62 812 9000 5555'],
    birthDate: ['1997-09-07'],
  };
  const world = createWorld({ cases: [{ ...activeCase, former }] });
  const { coverValues } = await describePageStatus(world, TAB);
  expect(coverValues).toEqual(
    expect.arrayContaining(['RATNA WOELANDARI', '3171050609979909', '81290005555', '07/09/1997']),
  );
  expect(coverValues.indexOf('RATNA WOELANDARI')).toBeGreaterThan(coverValues.indexOf(activeCase.email));
});

test('without a case there is nothing to cover but what was typed', async () => {
  const world = createWorld({ cases: [], settings: {} });
  expect((await describePageStatus(world, TAB)).coverValues).toEqual([]);
});
