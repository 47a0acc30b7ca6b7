import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Case } from '../../../utils/contracts/case.ts';
import { AppError } from '../../../utils/contracts/result.ts';
import { DEFAULT_SETTINGS } from '../../../utils/contracts/settings.ts';
import type { SealedRecord } from '../../../utils/contracts/stored.ts';
import { caseReference } from '../../../utils/domain/evidence/chain.ts';
import { hashText } from '../../../utils/platform/digest.ts';
import { createDatabase, type Database } from '../../../utils/platform/database.ts';
import { openStores, type Stores } from '../../../utils/platform/stores.ts';
import type { TabArea } from '../../../utils/platform/tab-memory.ts';
import { slipsOf } from '../../support/nik-slips.ts';
import { installFreshBrowser } from './fresh-browser.ts';
import { breakDisk, fillDisk } from './full-disk.ts';
import { caseOfRatna, draftFor, EMAIL, identityOf, NAME, NIK, PHONE, PICTURE, PNG } from './samples.ts';

let database: Database;
let stores: Stores;
let memory: TabArea;
const announce = vi.fn<() => void>();

beforeEach(() => {
  memory = installFreshBrowser().storage.session;
  announce.mockClear();
  database = createDatabase();
  stores = openStores(database, announce);
});

test('the name of who acts for the applicants is kept sealed, beside the open settings', async () => {
  expect(await stores.proxy.read()).toBe('');
  await stores.proxy.save(NAME);
  expect(await stores.proxy.read()).toBe(NAME);
  expect(await openStores(createDatabase()).proxy.read()).toBe(NAME);
  const stored = await database.read((connection) => connection.getAll('settings'));
  expect(
    new TextDecoder().decode(stored.flatMap((one) => (one as { bytes?: Uint8Array }).bytes ?? [])[0]),
  ).not.toContain(NAME);
  expect(JSON.stringify(stored)).not.toContain(NAME);
});

describe('cases', () => {
  test('come back as saved, the newest change first', async () => {
    const older = { ...caseOfRatna, id: 'older', updatedAtUtc: '2026-11-20T13:10:00.000Z' };
    await stores.cases.save(older);
    await stores.cases.save(caseOfRatna);
    expect(await stores.cases.list()).toEqual([caseOfRatna, older]);
    expect(await stores.cases.read('older')).toEqual(older);
    expect(await stores.cases.read('unknown')).toBeNull();
    expect(announce).toHaveBeenCalledTimes(2);
  });

  test('go from a full disk, which takes nothing and lets go of anything; their line in the log stays true', async () => {
    await stores.cases.save(caseOfRatna);
    const entry = await stores.chronology.append(draftFor(caseOfRatna.id, { picture: { state: 'pending' } }));
    await stores.chronology.attachPicture(entry.id, PICTURE);
    const scan = { kind: 'ktp', fileName: 'ktp.png', mediaType: 'image/png' } as const;
    const file = await stores.attachments.add(caseOfRatna.id, scan, PNG);
    const endOfFullDisk = fillDisk();
    const undo = await stores.cases.remove(caseOfRatna.id);
    expect(await stores.cases.list()).toEqual([]);
    expect(await database.read((connection) => connection.count('pictures'))).toBe(0);
    expect(await stores.deletions.list()).toMatchObject([
      { entryCount: 1, pictureCount: 1, attachmentCount: 1 },
    ]);
    endOfFullDisk();
    await undo();
    expect(await stores.chronology.readPicture(entry.id)).toEqual(PICTURE.png);
    expect(await stores.attachments.readFile(file.id)).toEqual(PNG);
  });

  test('go from a full disk also without files, by the room that was set aside', async () => {
    await stores.keepReserve();
    await stores.cases.save(caseOfRatna);
    await stores.chronology.append(draftFor(caseOfRatna.id));
    const endOfFullDisk = fillDisk({ hasReserve: true });
    await stores.cases.remove(caseOfRatna.id);
    expect(await stores.cases.list()).toEqual([]);
    expect(await stores.deletions.list()).toMatchObject([{ entryCount: 1 }]);
    endOfFullDisk();
    await stores.keepReserve();
    expect(await database.read((connection) => connection.count('settings', 'reserve'))).toBe(1);
  });

  test('go from a full disk all at once where the room that was set aside is enough', async () => {
    await stores.keepReserve();
    await stores.cases.save(caseOfRatna);
    const entry = await stores.chronology.append(draftFor(caseOfRatna.id, { picture: { state: 'pending' } }));
    await stores.chronology.attachPicture(entry.id, PICTURE);
    const endOfFullDisk = fillDisk({ hasReserve: true });
    const write = vi.spyOn(database, 'write');
    await stores.cases.remove(caseOfRatna.id);
    // One that fails, the reserve, and the whole case.
    expect(write).toHaveBeenCalledTimes(3);
    expect(write.mock.calls[1]?.[0]).toEqual(['settings']);
    endOfFullDisk();
    expect(await database.read((connection) => connection.count('pictures'))).toBe(0);
    expect(await stores.deletions.list()).toMatchObject([{ entryCount: 1, pictureCount: 1 }]);
  });

  test('stay on a full disk when they would make no room', async () => {
    await stores.cases.save(caseOfRatna);
    await stores.chronology.append(draftFor(caseOfRatna.id));
    const endOfFullDisk = fillDisk();
    await expect(stores.cases.remove(caseOfRatna.id)).rejects.toMatchObject({ code: 'storage-full' });
    endOfFullDisk();
    expect(await stores.chronology.list(caseOfRatna.id)).toHaveLength(1);
    expect(await stores.deletions.list()).toEqual([]);
  });

  test('go with all that was recorded in them, and come back with it', async () => {
    await stores.cases.save(caseOfRatna);
    await stores.cases.save({ ...caseOfRatna, id: 'other' });
    const entry = await stores.chronology.append(draftFor(caseOfRatna.id, { picture: { state: 'pending' } }));
    await stores.chronology.attachPicture(entry.id, PICTURE);
    const untouched = await stores.chronology.append(draftFor('other'));
    const own = identityOf(NIK, { caseId: caseOfRatna.id });
    const ofOther = identityOf('3273014102859902', { id: 'identity-2', caseId: 'other' });
    await stores.identities.save(own);
    await stores.identities.save(ofOther);

    const undo = await stores.cases.remove(caseOfRatna.id);
    expect(await stores.cases.read(caseOfRatna.id)).toBeNull();
    expect(await stores.chronology.list(caseOfRatna.id)).toEqual([]);
    expect(await stores.chronology.readPicture(entry.id)).toBeNull();
    expect(await stores.chronology.list('other')).toEqual([untouched]);
    expect(await stores.identities.findNear(NIK)).toEqual([]);
    expect(await stores.identities.findNear(ofOther.nik)).toEqual([{ identity: ofOther, distance: 0 }]);

    await undo();
    expect(await stores.identities.findNear(NIK)).toEqual([{ identity: own, distance: 0 }]);
    expect(await stores.cases.read(caseOfRatna.id)).toEqual(caseOfRatna);
    expect(await stores.chronology.list(caseOfRatna.id)).toMatchObject([{ picture: { state: 'taken' } }]);
    expect(await stores.chronology.readPicture(entry.id)).toEqual(PNG);
  });

  test('go with what was begun in them and not stored, and come back with it', async () => {
    await stores.cases.save(caseOfRatna);
    await stores.drafts.save(caseOfRatna.id, '', 'Menelepon 169');
    const undo = await stores.cases.remove(caseOfRatna.id);
    expect(await stores.drafts.list(caseOfRatna.id)).toEqual(new Map());
    expect(await database.read((connection) => connection.getAllKeys('settings'))).toEqual([]);
    await undo();
    expect(await stores.drafts.list(caseOfRatna.id)).toEqual(new Map([['', 'Menelepon 169']]));
  });

  test('remember what they held while something was recorded, and nothing of what was only typed', async () => {
    const save = (change: Partial<Case>) => stores.cases.save({ ...caseOfRatna, ...change });
    for (const nameAsPrinted of ['R', 'RA', 'RATNA X', 'RATNA', 'RATNA W', 'RATNA WOELAN'])
      await save({ nameAsPrinted });
    expect(await stores.cases.read(caseOfRatna.id)).not.toHaveProperty('former');
    await stores.chronology.append(draftFor(caseOfRatna.id));
    for (const nameAsPrinted of ['RATNA WOELA', 'RATNA W', 'RATNA WULAN']) await save({ nameAsPrinted });
    await save({ nik: '3171050609979909' });
    await stores.chronology.append(draftFor(caseOfRatna.id));
    await save({});
    expect(await stores.cases.read(caseOfRatna.id)).toEqual({
      ...caseOfRatna,
      former: { nameAsPrinted: ['RATNA WOELAN'], nik: ['3171050609979909'] },
    });
    expect(await stores.cases.list()).toMatchObject([{ former: { nik: ['3171050609979909'] } }]);
    // A form that was opened before knows nothing of it, and takes nothing of it away.
    await save({ phone: '' });
    expect(await stores.cases.read(caseOfRatna.id)).toMatchObject({ former: { nik: ['3171050609979909'] } });
  });

  test('remember what stood for the person elsewhere; that is no change, and does not hide the next one', async () => {
    await stores.cases.save(caseOfRatna);
    await stores.chronology.append(draftFor(caseOfRatna.id));
    await Promise.all(
      ['lama@contoh.id', 'lain@contoh.id', EMAIL].map((email) =>
        stores.cases.rememberValues(caseOfRatna.id, { email }),
      ),
    );
    const known = await stores.cases.read(caseOfRatna.id);
    expect(known?.former?.email?.toSorted()).toEqual(['lain@contoh.id', 'lama@contoh.id']);
    expect(known?.updatedAtUtc).toBe(caseOfRatna.updatedAtUtc);
    await stores.cases.save({ ...caseOfRatna, phone: '081290009999' });
    expect(await stores.cases.read(caseOfRatna.id)).toMatchObject({ former: { phone: [PHONE] } });
    announce.mockClear();
    await stores.cases.rememberValues(caseOfRatna.id, { email: 'LAMA@contoh.id' });
    await stores.cases.rememberValues('unknown', { email: 'lama@contoh.id' });
    expect(await stores.cases.read('unknown')).toBeNull();
    expect(announce).not.toHaveBeenCalled();
  });

  test('saved by two pages at once lose nothing that was held before', async () => {
    await stores.cases.save(caseOfRatna);
    await stores.chronology.append(draftFor(caseOfRatna.id));
    const other = openStores(createDatabase(), announce);
    await Promise.all([
      stores.cases.save({ ...caseOfRatna, nameAsPrinted: 'SARI KUSUMA' }),
      other.cases.save({ ...caseOfRatna, nameAsPrinted: 'DEWI KUSUMA' }),
      other.cases.rememberValues(caseOfRatna.id, { nik: '3171050609979909' }),
    ]);
    const record = await stores.cases.read(caseOfRatna.id);
    expect(record?.former).toMatchObject({ nik: ['3171050609979909'] });
    expect(record?.former?.nameAsPrinted).toContain(NAME);
  });

  test('a record that does not open is told as damaged', async () => {
    await stores.cases.save(caseOfRatna);
    await database.write(['cases'], async (transaction) => {
      const record = await transaction.objectStore('cases').get(caseOfRatna.id);
      if (record) await transaction.objectStore('cases').put({ ...record, bytes: record.bytes.slice(1) });
    });
    await expect(stores.cases.read(caseOfRatna.id)).rejects.toMatchObject({ code: 'record-damaged' });
  });

  test('of which one is damaged say which, and how much of it is left; written anew, all of that is there again', async () => {
    await stores.cases.save(caseOfRatna);
    await stores.cases.save({ ...caseOfRatna, id: 'other' });
    const entry = await stores.chronology.append(draftFor(caseOfRatna.id));
    await damage('cases', caseOfRatna.id);
    const { cases, damaged } = await stores.cases.readAll();
    expect(cases.map(({ id }) => id)).toEqual(['other']);
    expect(damaged).toEqual([
      { id: caseOfRatna.id, reference: caseReference(caseOfRatna.id, hashText), entryCount: 1 },
    ]);
    await stores.cases.save({ ...caseOfRatna, phone: '' });
    expect((await stores.cases.readAll()).damaged).toEqual([]);
    expect(await stores.chronology.list(caseOfRatna.id)).toEqual([entry]);
    await damage('cases', caseOfRatna.id);
    await (
      await stores.cases.remove(caseOfRatna.id)
    )();
    expect((await stores.cases.readAll()).damaged).toHaveLength(1);
    await stores.cases.remove(caseOfRatna.id);
    expect((await stores.cases.readAll()).damaged).toEqual([]);
  });

  test('of which an entry or an attachment is damaged say so, and it can be removed', async () => {
    await stores.cases.save(caseOfRatna);
    const kept = await stores.chronology.append(draftFor(caseOfRatna.id));
    const last = await stores.chronology.append(draftFor(caseOfRatna.id));
    const file = await stores.attachments.add(
      caseOfRatna.id,
      { kind: 'ktp', fileName: 'KTP.pdf', mediaType: 'application/pdf' },
      new TextEncoder().encode('%PDF-1.7'),
    );
    await damage('entries', last.id);
    await damage('attachments', file.id);
    expect(await stores.chronology.readAll(caseOfRatna.id)).toEqual({
      entries: [kept],
      damaged: [{ id: last.id, device: last.device, sequence: 2 }],
    });
    expect(await stores.attachments.readAll(caseOfRatna.id)).toEqual({
      attachments: [],
      damagedIds: [file.id],
    });
    await stores.chronology.removeEntry(last.id);
    await stores.attachments.remove(file.id);
    expect((await stores.chronology.readAll(caseOfRatna.id)).damaged).toEqual([]);
    expect((await stores.attachments.readAll(caseOfRatna.id)).damagedIds).toEqual([]);
    expect((await stores.archive.read(caseOfRatna.id)).lost).toEqual([]);
  });

  test('a damaged case leaves the others readable', async () => {
    const other = { ...caseOfRatna, id: 'other' };
    await stores.cases.save(caseOfRatna);
    await stores.cases.save(other);
    await database.write(['cases'], async (transaction) => {
      const record = await transaction.objectStore('cases').get(caseOfRatna.id);
      if (record) await transaction.objectStore('cases').put({ ...record, bytes: record.bytes.slice(1) });
    });
    expect(await stores.cases.list()).toEqual([other]);
  });
});

describe('the chronology', () => {
  beforeEach(() => stores.cases.save(caseOfRatna));

  test('counts 1, 2, 3 within a case, also when two pages write at once', async () => {
    const other = openStores(createDatabase(), announce);
    const appended = await Promise.all(
      Array.from({ length: 20 }, (_, index) =>
        (index % 2 ? stores : other).chronology.append(draftFor(caseOfRatna.id)),
      ),
    );
    const listed = await stores.chronology.list(caseOfRatna.id);
    expect(listed.map(({ sequence }) => sequence)).toEqual(
      Array.from({ length: 20 }, (_, index) => index + 1),
    );
    expect(listed.map(({ id }) => id).toSorted()).toEqual(appended.map(({ id }) => id).toSorted());
  });

  test('gives an entry back as it was stored', async () => {
    const draft = draftFor(caseOfRatna.id);
    const entry = await stores.chronology.append(draft);
    expect(entry).toMatchObject({ ...draft, sequence: 1 });
    expect(await stores.chronology.read(entry.id)).toEqual(entry);
    expect(await stores.chronology.read('unknown')).toBeNull();
  });

  test('a damaged entry leaves the others readable, and a gap in the numbers', async () => {
    await stores.chronology.append(draftFor(caseOfRatna.id));
    const damaged = await stores.chronology.append(draftFor(caseOfRatna.id));
    await stores.chronology.append(draftFor(caseOfRatna.id));
    await database.write(['entries'], async (transaction) => {
      const record = await transaction.objectStore('entries').get(damaged.id);
      if (record) await transaction.objectStore('entries').put({ ...record, bytes: record.bytes.slice(1) });
    });
    const readable = await stores.chronology.list(caseOfRatna.id);
    expect(readable.map(({ sequence }) => sequence)).toEqual([1, 3]);
  });

  test('takes no entry for a case that is gone', async () => {
    await stores.cases.remove(caseOfRatna.id);
    await expect(stores.chronology.append(draftFor(caseOfRatna.id))).rejects.toMatchObject({
      code: 'not-found',
    });
    expect(await database.read((connection) => connection.count('entries'))).toBe(0);
  });

  test('stores picture and state together', async () => {
    const entry = await stores.chronology.append(draftFor(caseOfRatna.id, { picture: { state: 'pending' } }));
    await stores.chronology.attachPicture(entry.id, PICTURE);
    const { png, originalPng: _original, previewJpeg: _preview, ...facts } = PICTURE;
    expect(await stores.chronology.read(entry.id)).toEqual({
      ...entry,
      picture: { state: 'taken', ...facts },
    });
    expect(await stores.chronology.readPicture(entry.id)).toEqual(png);
  });

  test('stores no picture for an entry that is gone', async () => {
    await expect(stores.chronology.attachPicture('unknown', PICTURE)).rejects.toMatchObject({
      code: 'not-found',
    });
    expect(await database.read((connection) => connection.count('pictures'))).toBe(0);
  });

  test('a picture that came is not called missing afterwards', async () => {
    const entry = await stores.chronology.append(draftFor(caseOfRatna.id, { picture: { state: 'pending' } }));
    await stores.chronology.attachPicture(entry.id, PICTURE);
    await stores.chronology.markPictureMissing(entry.id, 'cover-failed');
    expect(await stores.chronology.read(entry.id)).toMatchObject({ picture: { state: 'taken' } });
  });

  test('after the worker was stopped between text and picture, the entry is whole and says so', async () => {
    const entry = await stores.chronology.append(draftFor(caseOfRatna.id, { picture: { state: 'pending' } }));
    const done = await stores.chronology.append(draftFor(caseOfRatna.id));
    database.close();

    const later = openStores(createDatabase(), announce);
    await later.chronology.settleInterrupted();
    expect(await later.chronology.list(caseOfRatna.id)).toEqual([
      { ...entry, picture: { state: 'missing', reason: 'interrupted' } },
      done,
    ]);
  });

  test('stores no picture for an entry that does not wait for one any more', async () => {
    const entry = await stores.chronology.append(draftFor(caseOfRatna.id, { picture: { state: 'pending' } }));
    await stores.chronology.markPictureMissing(entry.id, 'interrupted');
    await expect(stores.chronology.attachPicture(entry.id, PICTURE)).rejects.toMatchObject({
      code: 'not-found',
    });
    expect(await stores.chronology.readPicture(entry.id)).toBeNull();
    expect((await stores.chronology.read(entry.id))?.picture).toMatchObject({ state: 'missing' });
  });

  test('entries whose page may still answer stay open', async () => {
    const waiting = await stores.chronology.append(
      draftFor(caseOfRatna.id, { picture: { state: 'pending' } }),
    );
    const lost = await stores.chronology.append(draftFor(caseOfRatna.id, { picture: { state: 'pending' } }));
    await stores.chronology.settleInterrupted([waiting.id]);
    expect((await stores.chronology.read(waiting.id))?.picture).toEqual({ state: 'pending' });
    expect((await stores.chronology.read(lost.id))?.picture).toEqual({
      state: 'missing',
      reason: 'interrupted',
    });
  });

  test('a write that was cut off leaves nothing half done', async () => {
    const entry = await stores.chronology.append(draftFor(caseOfRatna.id, { picture: { state: 'pending' } }));
    const cutOff = database.write(['entries', 'pictures'], async (transaction) => {
      await transaction.objectStore('pictures').put({
        id: entry.id,
        caseId: caseOfRatna.id,
        version: 1,
        iv: new Uint8Array(12),
        bytes: new Uint8Array(4),
      });
      throw new Error('stopped here');
    });
    await expect(cutOff).rejects.toMatchObject({ code: 'storage-failed' });
    expect(await stores.chronology.readPicture(entry.id)).toBeNull();
    expect(await stores.chronology.read(entry.id)).toMatchObject({ picture: { state: 'pending' } });
  });

  test('full storage is told as such, and the entry before it stays', async () => {
    const entry = await stores.chronology.append(draftFor(caseOfRatna.id));
    const full = database.write(['entries'], () => {
      throw new DOMException('no space', 'QuotaExceededError');
    });
    await expect(full).rejects.toMatchObject({ code: 'storage-full' });
    expect(await stores.chronology.list(caseOfRatna.id)).toEqual([entry]);
  });
});

describe('what was begun and not stored', () => {
  beforeEach(async () => {
    await stores.cases.save(caseOfRatna);
    await stores.cases.save({ ...caseOfRatna, id: 'case-00010' });
  });

  test('is kept for each place in each case, until it is stored or thrown away', async () => {
    const { drafts } = stores;
    await drafts.save(caseOfRatna.id, '', 'Menelepon');
    await drafts.save(caseOfRatna.id, '', `${NAME} menelepon`);
    await drafts.save(caseOfRatna.id, 'entry-1', 'Bukan 168, tetapi 169');
    await drafts.save('case-00010', '', 'Lain');
    const expected = new Map([
      ['', `${NAME} menelepon`],
      ['entry-1', 'Bukan 168, tetapi 169'],
    ]);
    expect(await openStores(createDatabase()).drafts.list(caseOfRatna.id)).toEqual(expected);
    await drafts.save(caseOfRatna.id, '', null);
    expect([...(await drafts.list(caseOfRatna.id)).keys()]).toEqual(['entry-1']);
    expect([...(await drafts.list('case-00010')).values()]).toEqual(['Lain']);
  });

  test('is sealed, and is no settings', async () => {
    await stores.drafts.save(caseOfRatna.id, '', `${NAME} menelepon dari ${PHONE}`);
    const raw = await dumpRaw(database);
    for (const personal of [NAME, PHONE]) expect(raw).not.toContain(personal);
    expect(await stores.settings.read()).toEqual(DEFAULT_SETTINGS);
    expect(await stores.proxy.read()).toBe('');
  });

  test('is nothing in a case that is gone, and a damaged one hides no other', async () => {
    const { drafts } = stores;
    await expect(drafts.save('unknown', '', 'Hilang')).rejects.toMatchObject({ code: 'not-found' });
    await drafts.save(caseOfRatna.id, 'one', 'satu');
    await drafts.save(caseOfRatna.id, 'two', 'dua');
    await database.write(['settings'], async (transaction) => {
      const settings = transaction.objectStore('settings');
      const [key] = await settings.getAllKeys();
      const record = (await settings.get(key ?? '')) as SealedRecord;
      await settings.put({ ...record, bytes: record.bytes.slice(1) }, key);
    });
    expect(await drafts.list(caseOfRatna.id)).toEqual(new Map([['two', 'dua']]));
  });
});

describe('earlier identities', () => {
  const recorded = identityOf(NIK);
  beforeEach(() => stores.identities.save(recorded));

  const near: [string, string, 0 | 1][] = [
    ['the same', NIK, 0],
    ['one digit replaced', '3171050609979902', 1],
    ['the first digit replaced', '1171050609979901', 1],
    ['two neighbours swapped', '3171050609979910', 1],
    ['one digit dropped', '317105060997990', 1],
    ['one digit dropped in the middle', '317105069979901', 1],
    ['one digit added', '31710506099799011', 1],
    ['one digit added in front', '33171050609979901', 1],
  ];
  test.each(near)('finds %s', async (_what, digits, distance) => {
    expect(await stores.identities.findNear(digits)).toEqual([{ identity: recorded, distance }]);
  });

  const far: [string, string][] = [
    ['two digits replaced', '3171050609979922'],
    ['one digit moved far', '1710506099799013'],
    ['two digits dropped', '31710506099799'],
    ['two digits added', '317105060997990111'],
    ['nothing typed', ''],
    ['letters', '31710506099799O1'],
  ];
  test.each(far)('does not find %s', async (_what, digits) => {
    expect(await stores.identities.findNear(digits)).toEqual([]);
  });

  test('that does not open hides no other', async () => {
    await stores.identities.save({ ...recorded, id: 'damaged' });
    await database.write(['identities'], async (transaction) => {
      const record = await transaction.objectStore('identities').get('damaged');
      if (record)
        await transaction.objectStore('identities').put({ ...record, bytes: record.bytes.slice(1) });
    });
    expect(await stores.identities.findNear(NIK)).toEqual([{ identity: recorded, distance: 0 }]);
  });

  test('replaces the record with the same id, look-up values included', async () => {
    await stores.identities.save({ ...recorded, nik: '3273014102859902' });
    expect(await stores.identities.findNear(NIK)).toEqual([]);
    expect(await stores.identities.findNear('3273014102859902')).toMatchObject([{ distance: 0 }]);
  });
});

describe('one person under two NIKs', () => {
  const recorded = identityOf(NIK, { email: '', phone: '' });
  const asked = { name: NAME, birthDate: '1997-09-06', email: '', phone: '' };
  beforeEach(() => stores.identities.save(recorded));

  const same: [string, Partial<typeof asked>][] = [
    ['the same name', {}],
    ['another order', { name: 'Kusuma, Ratna Wulandari' }],
    ['old spelling and a doubled letter', { name: 'RATNA WOELANDARRI KOESOEMA' }],
    ['a slip in each word', { name: 'RATNA WULANDRI KUSUAM' }],
    ['a word left out', { name: 'WULANDARI KUSUMA' }],
    ['a date typed otherwise', { birthDate: '6 September 1997' }],
  ];
  test.each(same)('is found by %s', async (_what, change) => {
    const name = change.name?.replace(',', '') ?? NAME;
    expect(await stores.identities.findSamePerson({ ...asked, ...change, name })).toEqual([recorded]);
  });

  const other: [string, Partial<typeof asked>][] = [
    ['another birth date', { birthDate: '1997-09-07' }],
    ['no birth date', { birthDate: '' }],
    ['another name', { name: 'BUDI SANTOSO' }],
    ['no name', { name: '' }],
  ];
  test.each(other)('is not found by %s', async (_what, change) => {
    expect(await stores.identities.findSamePerson({ ...asked, ...change })).toEqual([]);
  });

  test('is found by e-mail or phone beside the birth date', async () => {
    await stores.identities.save({ ...recorded, name: 'SUPARMAN', email: EMAIL, phone: PHONE });
    const suparman = { ...asked, name: '' };
    for (const sign of [{ email: EMAIL.toUpperCase() }, { phone: `+62 ${PHONE.slice(1)}` }]) {
      expect(await stores.identities.findSamePerson({ ...suparman, ...sign })).toHaveLength(1);
    }
  });

  test('goes with its case, and is found under the new name after a correction', async () => {
    await stores.identities.save({ ...recorded, name: 'BUDI SANTOSO' });
    expect(await stores.identities.findSamePerson(asked)).toEqual([]);
    expect(await stores.identities.findSamePerson({ ...asked, name: 'BUDI SANTOSO' })).toHaveLength(1);
    await stores.cases.remove(recorded.caseId ?? '');
    expect(await stores.identities.findSamePerson({ ...asked, name: 'BUDI SANTOSO' })).toEqual([]);
  });

  test('comes first among many of one birth date, of whom a bounded number is opened', async () => {
    for (let at = 0; at < 60; at += 1) {
      const name = `RATNA ${'ABCDEFGHIJ'[at % 10]}ANDINI`;
      await stores.identities.save({ ...recorded, id: `namesake-${at}`, name });
    }
    const found = await stores.identities.findSamePerson(asked);
    expect(found[0]).toEqual(recorded);
    expect(found.length).toBeLessThanOrEqual(40);
  });
});

test('every slip of a NIK finds it in the database', async () => {
  const recorded = identityOf(NIK);
  await stores.identities.save(recorded);
  const slips = [...slipsOf(NIK)];
  expect(slips.length).toBeGreaterThan(300);
  for (const typed of slips) {
    expect(await stores.identities.findNear(typed), typed).toEqual([{ identity: recorded, distance: 1 }]);
  }
});

describe('settings', () => {
  test('begin with the defaults and are kept', async () => {
    expect(await stores.settings.read()).toEqual({ language: 'id', timeZone: '', activeCaseId: null });
    await stores.settings.save({ language: 'en', timeZone: 'Asia/Makassar', activeCaseId: 'case-1' });
    database.close();
    expect(await openStores(createDatabase(), announce).settings.read()).toEqual({
      language: 'en',
      timeZone: 'Asia/Makassar',
      activeCaseId: 'case-1',
    });
  });

  const chosen = { language: 'en', timeZone: '', activeCaseId: 'case-2' } as const;
  const troubles: [string, () => () => void][] = [
    ['is full', fillDisk],
    ['fails', breakDisk],
  ];
  test.each(troubles)(
    'that a disk does not take because it %s count at once, for every page',
    async (_why, begin) => {
      await stores.settings.save({ ...chosen, activeCaseId: 'case-1' });
      const other = openStores(createDatabase(), announce);
      announce.mockClear();
      const end = begin();
      await stores.settings.save(chosen);
      expect(announce).toHaveBeenCalledTimes(1);
      expect(await stores.settings.read()).toEqual(chosen);
      expect(await other.settings.read()).toEqual(chosen);
      await expect(other.storeHeldSettings()).rejects.toBeInstanceOf(AppError);
      end();
      await other.storeHeldSettings();
      const stored = await database.read((connection) => connection.get('settings', 'settings'));
      expect(stored).toEqual(chosen);
      expect(await memory.get('held-settings')).toEqual({});
    },
  );

  test('that were held are over once others are stored', async () => {
    await stores.settings.save({ ...chosen, activeCaseId: 'case-1' });
    const endOfFullDisk = fillDisk();
    await stores.settings.save(chosen);
    endOfFullDisk();
    await stores.settings.save({ ...chosen, activeCaseId: 'case-3' });
    await stores.storeHeldSettings();
    expect(await stores.settings.read()).toEqual({ ...chosen, activeCaseId: 'case-3' });
  });

  test('that were read once are known while the disk cannot be read', async () => {
    await stores.settings.save(chosen);
    await stores.settings.read();
    vi.spyOn(database, 'read').mockRejectedValue(new AppError('storage-failed'));
    expect(await stores.settings.read()).toEqual(chosen);
  });
});

test('no personal value stands readable anywhere in the database', async () => {
  await stores.cases.save(caseOfRatna);
  const entry = await stores.chronology.append(draftFor(caseOfRatna.id, { picture: { state: 'pending' } }));
  await stores.chronology.attachPicture(entry.id, PICTURE);
  await stores.identities.save(identityOf(NIK));
  await stores.settings.save({ language: 'id', timeZone: '', activeCaseId: caseOfRatna.id });

  const raw = await dumpRaw(database);
  expect(raw.length).toBeGreaterThan(1_000);
  // The dump does show readable text, so it would show these as well.
  expect(raw).toContain(caseOfRatna.id);
  const parts = NAME.split(' ');
  for (const personal of [NIK, NIK.slice(0, 15), NIK.slice(1), NAME, ...parts, EMAIL, PHONE, '1997-09-06']) {
    expect(raw.toLowerCase().includes(personal.toLowerCase()), personal).toBe(false);
  }
});

/** A bad place on the disk, in the middle of a record. */
async function damage(store: 'cases' | 'entries' | 'attachments', id: string): Promise<void> {
  await database.write([store], async (transaction) => {
    const records = transaction.objectStore(store);
    const record = await records.get(id);
    if (record) await records.put({ ...record, bytes: record.bytes.slice(1) } as never);
  });
}

/** All records and index keys as Latin-1 text, so that readable bytes inside binary fields show as well. */
async function dumpRaw(from: Database): Promise<string> {
  return from.read(async (connection) => {
    const texts: string[] = [];
    const collect = (value: unknown): void => {
      if (typeof value === 'string' || typeof value === 'number') texts.push(String(value));
      else if (value instanceof Uint8Array) texts.push(Buffer.from(value).toString('latin1'));
      else if (value !== null && typeof value === 'object') {
        for (const [key, part] of Object.entries(value)) {
          texts.push(key);
          collect(part);
        }
      }
    };
    for (const name of connection.objectStoreNames) {
      const store = connection.transaction(name).store;
      collect(await store.getAllKeys());
      collect(await store.getAll());
      for (const indexName of store.indexNames as Iterable<never>) {
        let cursor = await store.index(indexName).openKeyCursor();
        while (cursor) {
          collect(cursor.key);
          cursor = await cursor.continue();
        }
      }
    }
    return texts.join('\n');
  });
}
