// @vitest-environment node
import { Decrypter } from 'age-encryption';
import { unzipSync } from 'fflate';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Case } from '../../../utils/contracts/case.ts';
import type { Entry } from '../../../utils/contracts/entry.ts';
import type { BroughtIn, Choices } from '../../../utils/contracts/sealed-case.ts';
import { labelDevices, labelLine } from '../../../utils/domain/evidence/devices.ts';
import { checkCaseRecords, linksOf } from '../../../utils/platform/case-archive.ts';
import { createDatabase, type Database } from '../../../utils/platform/database.ts';
import { sha256Hex } from '../../../utils/platform/digest.ts';
import { openStores, type Stores } from '../../../utils/platform/stores.ts';
import type { Picture } from '../../../utils/services/ports.ts';
import { bringInCase, describeCaseFile } from '../../../utils/services/sealed-case/bring-in-case.ts';
import { sampleIncident } from '../../support/entry-samples.ts';
import { createSetClock, type SetClock } from '../../support/memory-ports.ts';
import { openInMemory, PASSPHRASE, sealInMemory, type SealedInMemory } from '../../support/sealed-file.ts';
import { installFreshBrowser } from './fresh-browser.ts';
import { caseOfRatna, draftFor, NIK } from './samples.ts';

const CASE = caseOfRatna.id;

interface Device {
  readonly database: Database;
  readonly stores: Stores;
  readonly clock: SetClock;
  readonly id: string;
}

let home: Device;
let office: Device;

beforeEach(async () => {
  installFreshBrowser();
  home = await openDevice('home');
  office = await openDevice('office');
  await home.stores.cases.save(caseOfRatna);
});

/** Each database is a browser of its own, with its own keys. */
async function openDevice(name: string): Promise<Device> {
  const database = createDatabase(name);
  const stores = openStores(database, () => undefined);
  return { database, stores, clock: createSetClock(), id: await stores.signer.device() };
}

async function pictureOf(name: string, bytes = 300): Promise<Picture> {
  const png = new Uint8Array(bytes).fill(name.length);
  return {
    png,
    originalPng: new Uint8Array(bytes).fill(1),
    previewJpeg: new Uint8Array(20).fill(2),
    widthPx: 1280,
    heightPx: 860,
    delayMs: 120,
    sha256: await sha256Hex(png),
  };
}

async function record({ stores }: Device, name: string, atUtc: string, bytes?: number): Promise<Entry> {
  const entry = await stores.chronology.append(draftFor(CASE, { picture: { state: 'pending' }, atUtc }));
  await stores.chronology.attachPicture(entry.id, await pictureOf(name, bytes));
  return entry;
}

const seal = ({ stores }: Device): Promise<SealedInMemory> => sealInMemory(stores.archive, CASE);

const portsOf = ({ stores, clock }: Device) => ({
  ...stores,
  clock,
  environment: async () => draftFor(CASE).environment,
  newId: () => crypto.randomUUID(),
});

async function bringIn(device: Device, { file }: SealedInMemory, choices: Choices = {}): Promise<BroughtIn> {
  return bringInCase(await openInMemory(file), choices, portsOf(device));
}

async function describeFor(device: Device, { file }: SealedInMemory) {
  return describeCaseFile(await openInMemory(file), device.stores);
}

async function kindsOf({ stores }: Device): Promise<Record<string, string[]>> {
  const links = linksOf(await stores.archive.read(CASE));
  return Object.fromEntries(links.map((own) => [own[0]?.device ?? '', own.map(({ act }) => act.kind)]));
}

const notesOf = async ({ stores }: Device): Promise<string[]> =>
  (await stores.chronology.list(CASE)).map(({ event }) => event.kind);

/** All that lies in a device's database, without its keys. */
async function dump({ database }: Device): Promise<string> {
  return database.read(async (connection) => {
    const names = [...connection.objectStoreNames].filter((name) => name !== 'keys');
    return JSON.stringify(await Promise.all(names.map((name) => connection.getAll(name))), (_name, value) =>
      value instanceof Uint8Array ? Buffer.from(value).toString('base64') : (value as unknown),
    );
  });
}

describe('a case in another browser', () => {
  test('is the same there, to the last file, and says where it came from', async () => {
    const entry = await record(home, 'one', '2026-11-21T13:00:00.000Z', 200_000);
    const scan = await home.stores.attachments.add(
      CASE,
      { kind: 'email', fileName: 'Balasan.eml', mediaType: 'message/rfc822' },
      new TextEncoder().encode(
        'From: oss@contoh.id\nTo: ratna@contoh.id\nSubject: OSS\n\nMohon menunggu.\n'.repeat(50),
      ),
    );
    const before = await home.stores.archive.read(CASE);
    const sealed = await seal(home);
    expect(sealed.fileName).toMatch(/^kasus-[0-9a-f]{8}-20261121T140000Z\.pendamping\.age$/);
    expect(sealed.sizeBytes).toBe(sealed.file.size);
    expect(await describeFor(office, sealed)).toEqual({
      caseName: caseOfRatna.nameAsPrinted,
      nik: NIK,
      deviceCount: 1,
      entryCount: 1,
      pictureCount: 1,
      attachmentCount: 1,
      isKnown: false,
      newEntryCount: 1,
      isAllKnown: false,
      differences: [],
    });

    expect(await bringIn(office, sealed)).toMatchObject({
      isNewCase: true,
      isUnchanged: false,
      deviceLabels: ['A', 'B'],
      entryCount: 1,
      pictureCount: 1,
      attachmentCount: 1,
      setAside: [],
    });
    const after = await office.stores.archive.read(CASE);
    expect(after.case).toEqual(before.case);
    expect(after.entries[0]).toEqual(before.entries[0]);
    expect(after.files).toEqual(before.files);
    for (const kind of ['stamped', 'original', 'preview'] as const) {
      expect(await office.stores.chronology.readPicture(entry.id, kind)).toEqual(
        await home.stores.chronology.readPicture(entry.id, kind),
      );
    }
    expect(await office.stores.attachments.readFile(scan.id)).toEqual(
      await home.stores.attachments.readFile(scan.id),
    );
    expect(await notesOf(office)).toEqual(['note', 'imported']);
    expect(await kindsOf(office)).toEqual({
      [home.id]: ['entry', 'picture', 'attachment'],
      [office.id]: ['joined', 'entry'],
    });
  });

  test('brought in twice changes nothing', async () => {
    await record(home, 'one', '2026-11-21T13:00:00.000Z');
    const sealed = await seal(home);
    await bringIn(office, sealed);
    const before = await dump(office);
    expect(await describeFor(office, sealed)).toMatchObject({ isAllKnown: true, newEntryCount: 0 });
    expect(await bringIn(office, sealed)).toMatchObject({ isUnchanged: true, entryCount: 0 });
    expect(await dump(office)).toBe(before);
  });

  test('goes there and back with one chain for each browser and all lines in place', async () => {
    await record(home, 'one', '2026-11-21T13:00:00.000Z');
    await bringIn(office, await seal(home));
    await record(office, 'two', '2026-11-21T13:20:00.000Z');
    await record(home, 'three', '2026-11-21T13:30:00.000Z');
    expect(await bringIn(home, await seal(office))).toMatchObject({ isNewCase: false, pictureCount: 1 });

    const listed = await home.stores.chronology.list(CASE);
    const labels = labelDevices(listed);
    expect(listed.map((entry) => `${labelLine(entry, labels)} ${entry.event.kind}`)).toEqual([
      'A1 note',
      'B1 imported',
      'B2 note',
      'A2 note',
      'A3 imported',
    ]);
    expect(await kindsOf(home)).toEqual({
      [home.id]: ['entry', 'picture', 'entry', 'picture', 'joined', 'entry'],
      [office.id]: ['joined', 'entry', 'entry', 'picture'],
    });
    checkCaseRecords(await home.stores.archive.read(CASE));
  });

  test('is warned of as registered earlier once it was sent to the portal', async () => {
    await record(home, 'one', '2026-11-21T13:00:00.000Z');
    await bringIn(office, await seal(home));
    expect(await office.stores.identities.findNear(NIK)).toEqual([]);
    await home.stores.chronology.append(
      draftFor(CASE, { event: sampleIncident({ messageClass: 'nik-registered' }) }),
    );
    await bringIn(office, await seal(home));
    expect(await office.stores.identities.findNear(NIK)).toMatchObject([
      {
        distance: 0,
        identity: { caseId: CASE, outcome: 'already-registered', name: caseOfRatna.nameAsPrinted },
      },
    ]);
  });
});

describe('data that differ', () => {
  const later: Case = { ...caseOfRatna, phone: '081290009999', updatedAtUtc: '2026-11-21T15:00:00.000Z' };

  test('the newest is kept unless the person chooses, and the other one is noted', async () => {
    await bringIn(office, await seal(home));
    await office.stores.cases.save({
      ...caseOfRatna,
      email: 'lain@contoh.id',
      updatedAtUtc: later.updatedAtUtc,
    });
    await home.stores.cases.save({ ...later, updatedAtUtc: '2026-11-21T16:00:00.000Z' });
    const sealed = await seal(home);
    expect((await describeFor(office, sealed)).differences).toEqual([
      { field: 'email', here: 'lain@contoh.id', file: caseOfRatna.email, newer: 'file' },
      { field: 'phone', here: caseOfRatna.phone, file: later.phone, newer: 'file' },
    ]);
    const result = await bringIn(office, sealed, { email: 'here' });
    expect(result.setAside).toEqual([
      { field: 'email', other: caseOfRatna.email },
      { field: 'phone', other: caseOfRatna.phone },
    ]);
    expect(await office.stores.cases.read(CASE)).toMatchObject({
      email: 'lain@contoh.id',
      phone: later.phone,
    });
    const events = (await office.stores.chronology.list(CASE)).map(({ event }) => event);
    expect(events).toContainEqual({ kind: 'data-differed', field: 'email', other: caseOfRatna.email });
    expect(events).toContainEqual({ kind: 'data-differed', field: 'phone', other: caseOfRatna.phone });
  });

  test('are noted with the join itself: nothing is lost when the browser is killed right behind it', async () => {
    await home.stores.chronology.append(
      draftFor(CASE, { event: sampleIncident({ messageClass: 'nik-registered' }) }),
    );
    await bringIn(office, await seal(home));
    await home.stores.cases.save(later);
    await home.stores.chronology.append(draftFor(CASE));
    const opened = await openInMemory((await seal(home)).file);
    const killed = new Error('killed');
    const ports = portsOf(office);
    await expect(
      bringInCase(
        opened,
        {},
        {
          ...ports,
          chronology: { ...ports.chronology, append: () => Promise.reject(killed) },
          identities: { ...ports.identities, save: () => Promise.reject(killed) },
        },
      ),
    ).rejects.toBe(killed);
    expect(await office.stores.cases.read(CASE)).toMatchObject({ phone: later.phone });
    const events = (await office.stores.chronology.list(CASE)).map(({ event }) => event);
    expect(events).toContainEqual({ kind: 'data-differed', field: 'phone', other: caseOfRatna.phone });
    expect(events.filter(({ kind }) => kind === 'imported')).toHaveLength(2);
  });

  test('leave the warning of double registrations complete when the file is brought in again after a kill', async () => {
    await home.stores.chronology.append(
      draftFor(CASE, { event: sampleIncident({ messageClass: 'nik-registered' }) }),
    );
    const sealed = await seal(home);
    const killed = new Error('killed');
    const ports = portsOf(office);
    const identities = { ...ports.identities, save: () => Promise.reject(killed) };
    await expect(bringInCase(await openInMemory(sealed.file), {}, { ...ports, identities })).rejects.toBe(
      killed,
    );
    expect(await bringIn(office, sealed)).toMatchObject({ isUnchanged: true });
    expect(await office.stores.identities.findNear(NIK)).toMatchObject([
      { identity: { caseId: CASE, outcome: 'already-registered' } },
    ]);
  });

  test('are decided once: the same file asks and changes nothing more, and the way back comes to rest', async () => {
    await bringIn(office, await seal(home));
    await office.stores.cases.save(later);
    const sealed = await seal(home);
    expect(await bringIn(office, sealed)).toMatchObject({
      setAside: [{ field: 'phone', other: caseOfRatna.phone }],
    });
    const before = await dump(office);
    expect(await describeFor(office, sealed)).toMatchObject({ isAllKnown: true, differences: [] });
    expect(await bringIn(office, sealed)).toMatchObject({ isUnchanged: true });
    expect(await dump(office)).toBe(before);

    await bringIn(home, await seal(office));
    // What the case held there before came along, for whoever masks it.
    expect(await home.stores.cases.read(CASE)).toEqual({ ...later, former: { phone: [caseOfRatna.phone] } });
    expect(await describeFor(office, await seal(home))).toMatchObject({ differences: [] });
  });
});

test('what a case held before goes along, is joined with what is known there, and comes back once', async () => {
  await home.stores.cases.rememberValues(CASE, {
    nameAsPrinted: 'RATNA WOELANDARI',
    email: 'lama@contoh.id',
  });
  await bringIn(office, await seal(home));
  await office.stores.cases.rememberValues(CASE, { nik: '3171050609979909' });
  await home.stores.cases.rememberValues(CASE, { phone: '081290005555' });
  await record(office, 'one', '2026-11-21T15:00:00.000Z');
  await bringIn(home, await seal(office));
  const all = {
    nameAsPrinted: ['RATNA WOELANDARI'],
    nik: ['3171050609979909'],
    email: ['lama@contoh.id'],
    phone: ['081290005555'],
  };
  expect(await home.stores.cases.read(CASE)).toEqual({ ...caseOfRatna, former: all });
  await record(home, 'two', '2026-11-21T15:10:00.000Z');
  await bringIn(office, await seal(home));
  expect(await office.stores.cases.read(CASE)).toEqual({ ...caseOfRatna, former: all });
  const before = await dump(office);
  expect(await bringIn(office, await seal(home))).toMatchObject({ isUnchanged: true });
  expect(await dump(office)).toBe(before);
});

test('of which the record is damaged here is mended by its file', async () => {
  await record(home, 'one', '2026-11-21T13:00:00.000Z');
  const sealed = await seal(home);
  await home.database.write(['cases'], async (transaction) => {
    const stored = await transaction.objectStore('cases').get(CASE);
    if (stored) await transaction.objectStore('cases').put({ ...stored, bytes: stored.bytes.slice(1) });
  });
  expect((await home.stores.cases.readAll()).damaged).toHaveLength(1);
  expect(await describeFor(home, sealed)).toMatchObject({
    isKnown: false,
    isAllKnown: false,
    newEntryCount: 0,
  });
  await bringIn(home, sealed);
  expect(await home.stores.cases.readAll()).toMatchObject({ cases: [caseOfRatna], damaged: [] });
  expect(await home.stores.chronology.list(CASE)).toHaveLength(1);
});

describe('the file', () => {
  test('opens with any program for age: a ZIP with the records and files that can be looked at', async () => {
    const entry = await record(home, 'one', '2026-11-21T13:00:00.000Z');
    const { file } = await seal(home);
    const bytes = new Uint8Array(await file.arrayBuffer());
    expect(new TextDecoder().decode(bytes.subarray(0, 40))).toMatch(/^age-encryption\.org\/v1\n-> scrypt /);
    expect(new TextDecoder('latin1').decode(bytes)).not.toContain(NIK);

    const decrypter = new Decrypter();
    decrypter.addPassphrase(PASSPHRASE);
    const files = unzipSync(await decrypter.decrypt(bytes));
    expect(Object.keys(files)).toEqual([
      'kasus.json',
      'berkas/picture-1.png',
      'berkas/picture-2.png',
      'berkas/picture-3.jpg',
    ]);
    expect(JSON.parse(new TextDecoder().decode(files['kasus.json']))).toEqual(
      JSON.parse(JSON.stringify(await home.stores.archive.read(CASE))),
    );
    expect(files['berkas/picture-1.png']).toEqual(await home.stores.chronology.readPicture(entry.id));
  });

  test('with a changed line is refused, and nothing is changed', async () => {
    await record(home, 'one', '2026-11-21T13:00:00.000Z');
    const opened = await openInMemory((await seal(home)).file);
    const change = (line: string): string => line.replace(/"digest":"[0-9a-f]{4}/, '"digest":"ffff');
    const chains = opened.records.chains.map((chain) => ({ ...chain, lines: chain.lines.map(change) }));
    for (const device of [home, office]) {
      const before = await dump(device);
      const forged = { ...opened, records: { ...opened.records, chains } };
      await expect(bringInCase(forged, {}, portsOf(device))).rejects.toThrow('archive-damaged');
      expect(await dump(device)).toBe(before);
    }
  });

  test('of a case that is gone is not made', async () => {
    await expect(sealInMemory(office.stores.archive, CASE)).rejects.toThrow('not-found');
  });
});
