import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { CaseRecords } from '../../../utils/contracts/case-records.ts';
import type { Entry } from '../../../utils/contracts/entry.ts';
import { pictureId } from '../../../utils/contracts/stored.ts';
import { labelDevices, labelLine } from '../../../utils/domain/evidence/devices.ts';
import { checkCaseRecords, linksOf } from '../../../utils/platform/case-archive.ts';
import { createCaseArchive } from '../../../utils/platform/case-joiner.ts';
import { createDatabase, type Database } from '../../../utils/platform/database.ts';
import { openStores, type Stores } from '../../../utils/platform/stores.ts';
import { sha256Hex } from '../../../utils/platform/digest.ts';
import { createVault } from '../../../utils/platform/vault.ts';
import type { ImportOutcome, Picture } from '../../../utils/services/ports.ts';
import { createMemoryFileSystem, type MemoryFileSystem } from '../../support/memory-file-system.ts';
import { failAtWrite } from './fail-at-write.ts';
import { installFreshBrowser } from './fresh-browser.ts';
import { bytesOf, caseOfRatna, draftFor, pictureOf } from './samples.ts';

const CASE = caseOfRatna.id;
const SCAN = { kind: 'ktp', fileName: 'KTP Ratna.pdf', mediaType: 'application/pdf' } as const;

interface Device {
  readonly database: Database;
  readonly stores: Stores;
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
  return { database, stores, id: await stores.signer.device() };
}

const SCANNED = bytesOf('%PDF-1.7 a scan');

async function record({ stores }: Device, name: string, atUtc?: string, caseId = CASE): Promise<Entry> {
  const entry = await stores.chronology.append(
    draftFor(caseId, { picture: { state: 'pending' }, ...(atUtc !== undefined && { atUtc }) }),
  );
  await stores.chronology.attachPicture(entry.id, await pictureOf(name));
  return entry;
}

type UUID = ReturnType<typeof crypto.randomUUID>;

/** Another case on the device, by its id. */
async function keepCase({ stores }: Device): Promise<string> {
  const id = 'another-case';
  await stores.cases.save({ ...caseOfRatna, id });
  return id;
}

interface Parcel {
  readonly records: CaseRecords;
  readonly files: ReadonlyMap<string, Uint8Array<ArrayBuffer>>;
}

async function pack({ stores }: Device): Promise<Parcel> {
  const records = await stores.archive.read(CASE);
  const files = new Map<string, Uint8Array<ArrayBuffer>>();
  for (const file of records.files) {
    const bytes = await stores.archive.readFile(file);
    if (bytes) files.set(file.name, bytes);
  }
  // As it comes out of a file.
  return { records: JSON.parse(JSON.stringify(records)) as CaseRecords, files };
}

function unpack({ stores }: Device, { records, files }: Parcel): Promise<ImportOutcome> {
  return stores.archive.join(records, async (name) => files.get(name)?.slice() ?? null);
}

async function send(from: Device, to: Device): Promise<ImportOutcome> {
  return unpack(to, await pack(from));
}

/** All of a device's database, without its keys. */
async function dump({ database }: Device): Promise<string> {
  return database.read(async (connection) => {
    const all = await Promise.all(
      [...connection.objectStoreNames]
        .filter((name) => name !== 'keys')
        .map((name) => connection.getAll(name)),
    );
    return JSON.stringify(all, (_name, value: unknown) =>
      value instanceof Uint8Array ? Buffer.from(value).toString('base64') : value,
    );
  });
}

const kindsOf = async ({ stores }: Device): Promise<Record<string, string[]>> =>
  Object.fromEntries(
    linksOf(await stores.archive.read(CASE)).map((links) => [
      links[0]?.device ?? '',
      links.map(({ act }) => act.kind),
    ]),
  );

describe('a case on another device', () => {
  test('is the same case, file by file and line by line', async () => {
    const entry = await record(home, 'one');
    const scan = await home.stores.attachments.add(CASE, SCAN, SCANNED);
    expect(await send(home, office)).toEqual({
      caseId: CASE,
      isNewCase: true,
      devices: [home.id],
      linkCount: 3,
      entryCount: 1,
      pictureCount: 1,
      attachmentCount: 1,
    });
    expect(await office.stores.cases.read(CASE)).toEqual(caseOfRatna);
    expect(await office.stores.chronology.list(CASE)).toEqual(await home.stores.chronology.list(CASE));
    expect(await office.stores.chronology.listSalted(CASE)).toEqual(
      await home.stores.chronology.listSalted(CASE),
    );
    for (const kind of ['stamped', 'original', 'preview'] as const) {
      expect(await office.stores.chronology.readPicture(entry.id, kind)).toEqual(
        await home.stores.chronology.readPicture(entry.id, kind),
      );
    }
    expect(await office.stores.attachments.list(CASE)).toEqual([scan]);
    expect(await office.stores.attachments.readFile(scan.id)).toEqual(SCANNED);
    expect(await kindsOf(office)).toEqual({
      [home.id]: ['entry', 'picture', 'attachment'],
      [office.id]: ['joined'],
    });
  });

  test('brought in a second time changes nothing', async () => {
    await record(home, 'one');
    const parcel = await pack(home);
    await unpack(office, parcel);
    const before = await dump(office);
    expect(await unpack(office, parcel)).toMatchObject({ isNewCase: false, devices: [], linkCount: 0 });
    expect(await unpack(home, await pack(home))).toMatchObject({ linkCount: 0, entryCount: 0 });
    expect(await dump(office)).toBe(before);
  });

  test('goes on there and comes back: one chronology of two devices, nothing lost', async () => {
    const one = await record(home, 'one', '2026-11-21T13:00:00.000Z');
    await send(home, office);
    const two = await record(office, 'two', '2026-11-21T13:10:00.000Z');
    const three = await record(home, 'three', '2026-11-21T13:20:00.000Z');
    expect(await send(office, home)).toMatchObject({ devices: [office.id], entryCount: 1, pictureCount: 1 });
    await send(home, office);

    for (const device of [home, office]) {
      const listed = await device.stores.chronology.list(CASE);
      expect(listed.map(({ id }) => id)).toEqual([one.id, two.id, three.id]);
      const labels = labelDevices(listed);
      expect(listed.map((entry) => labelLine(entry, labels))).toEqual(['A1', 'B1', 'A2']);
      checkCaseRecords(await device.stores.archive.read(CASE));
    }
    expect(await kindsOf(home)).toEqual({
      [home.id]: ['entry', 'picture', 'entry', 'picture', 'joined'],
      [office.id]: ['joined', 'entry', 'picture'],
    });
    expect(await kindsOf(office)).toMatchObject({ [office.id]: ['joined', 'entry', 'picture', 'joined'] });
  });

  test('takes over what was covered or removed elsewhere', async () => {
    const kept = await record(home, 'one');
    const gone = await record(home, 'two');
    const bare = await record(home, 'three');
    const scan = await home.stores.attachments.add(CASE, SCAN, SCANNED);
    await send(home, office);
    const less = { ...(await pictureOf('less')), originalPng: null, boxCount: 1 };
    await office.stores.chronology.redactPicture(kept.id, less);
    await office.stores.chronology.removeEntry(gone.id);
    await office.stores.chronology.removePicture(bare.id, 'picture-original');
    await office.stores.attachments.remove(scan.id);
    await send(office, home);

    expect(await home.stores.chronology.readPicture(kept.id)).toEqual(less.png);
    expect(await home.stores.chronology.readPicture(kept.id, 'original')).toBeNull();
    expect((await home.stores.chronology.read(kept.id))?.picture).toMatchObject({ boxCount: 1 });
    expect(await home.stores.chronology.read(gone.id)).toBeNull();
    expect(await home.stores.chronology.readPicture(gone.id)).toBeNull();
    expect(await home.stores.chronology.readPicture(bare.id, 'original')).toBeNull();
    expect(await home.stores.attachments.readFile(scan.id)).toBeNull();
    expect((await home.stores.archive.read(CASE)).lost).toEqual([]);
    checkCaseRecords(await home.stores.archive.read(CASE));
  });

  test('takes over what somebody said elsewhere that an attachment is, the last word last', async () => {
    const scan = await home.stores.attachments.add(CASE, SCAN, SCANNED);
    await home.stores.attachments.changeKind(scan.id, 'letter');
    await send(home, office);
    expect(await office.stores.attachments.list(CASE)).toEqual([{ ...scan, kind: 'letter' }]);
    await office.stores.attachments.changeKind(scan.id, 'email');
    await send(office, home);
    expect(await home.stores.attachments.list(CASE)).toEqual([{ ...scan, kind: 'email' }]);
    await home.stores.attachments.changeKind(scan.id, 'other');
    await send(office, home);
    expect(await home.stores.attachments.list(CASE)).toEqual([{ ...scan, kind: 'other' }]);
    for (const { stores } of [home, office]) checkCaseRecords(await stores.archive.read(CASE));
  });

  test('does not bring back what was removed here', async () => {
    const entry = await record(home, 'one');
    await send(home, office);
    await home.stores.chronology.removeEntry(entry.id);
    await record(office, 'two');
    await send(office, home);
    expect((await home.stores.chronology.list(CASE)).map(({ device }) => device)).toEqual([office.id]);
    checkCaseRecords(await home.stores.archive.read(CASE));
  });

  test('brings a picture later that was not finished when the case was first sent', async () => {
    const pending = await home.stores.chronology.append(draftFor(CASE, { picture: { state: 'pending' } }));
    await send(home, office);
    await home.stores.chronology.attachPicture(pending.id, await pictureOf('late'));
    expect(await send(home, office)).toMatchObject({ entryCount: 0, pictureCount: 1 });
    expect(await office.stores.chronology.readPicture(pending.id)).toEqual(bytesOf('late with strip'));
  });

  test('comes back whole after it was removed, and its own chain goes on', async () => {
    await record(home, 'one');
    const parcel = await pack(home);
    await home.stores.cases.remove(CASE);
    expect(await unpack(home, parcel)).toMatchObject({ isNewCase: true, devices: [], entryCount: 1 });
    await record(home, 'two');
    expect(await kindsOf(home)).toEqual({ [home.id]: ['entry', 'picture', 'entry', 'picture'] });
  });

  test('takes what the KTP says from the device that changed it last', async () => {
    await send(home, office);
    const changed = { ...caseOfRatna, sex: 'L' as const, updatedAtUtc: '2026-11-22T00:00:00.000Z' };
    await office.stores.cases.save(changed);
    await send(home, office);
    expect(await office.stores.cases.read(CASE)).toEqual(changed);
    await send(office, home);
    expect(await home.stores.cases.read(CASE)).toEqual(changed);
  });

  test('of which the sender lost something arrives with all the rest', async () => {
    const lost = await record(home, 'one');
    const damaged = await record(home, 'two');
    const whole = await record(home, 'three');
    await home.database.write(['entries', 'pictures'], async (transaction) => {
      await transaction.objectStore('pictures').delete(pictureId(lost.id, 'stamped'));
      const stored = await transaction.objectStore('entries').get(damaged.id);
      if (stored) await transaction.objectStore('entries').put({ ...stored, bytes: stored.bytes.slice(1) });
    });
    const parcel = await pack(home);
    expect(parcel.records.lost).toEqual([
      { what: 'entry', id: damaged.id },
      { what: 'picture', id: lost.id },
      { what: 'picture', id: damaged.id },
    ]);
    expect(await unpack(office, parcel)).toMatchObject({ entryCount: 2, pictureCount: 1 });
    expect(await office.stores.chronology.readPicture(whole.id)).toEqual(bytesOf('three with strip'));
    expect(await office.stores.chronology.readPicture(lost.id)).toBeNull();
  });
});

describe('what does not hold together', () => {
  const changes: [string, (records: CaseRecords) => void][] = [
    ['another text of an entry', ({ entries }) => Object.assign(at(entries).entry.event, { text: 'other' })],
    ['another salt', ({ entries }) => Object.assign(at(entries), { salt: '0'.repeat(32) })],
    ['another number', ({ entries }) => Object.assign(at(entries).entry, { sequence: 7 })],
    ['another case', ({ entries }) => Object.assign(at(entries).entry, { caseId: 'other' })],
    ['a missing entry', ({ entries }) => entries.splice(0, 1)],
    ['an entry twice', ({ entries }) => entries.push(at(entries))],
    [
      'an entry that calls its picture missing',
      (records) =>
        Object.assign(at(records.entries).entry, { picture: { state: 'missing', reason: 'refused' } }),
    ],
    [
      'another SHA-256 beside an entry',
      ({ entries }) => Object.assign(at(entries).entry.picture, { sha256: '0'.repeat(64) }),
    ],
    ['a missing line', ({ chains }) => at(chains).lines.splice(1, 1)],
    [
      'a changed line',
      ({ chains }) =>
        at(chains).lines.splice(0, 1, at(at(chains).lines).replace('"sequence":1', '"sequence":2')),
    ],
    ['a chain twice', ({ chains }) => chains.push(at(chains))],
    ['no chain', ({ chains }) => chains.splice(0)],
    ['the case of another id', (records) => Object.assign(records.case, { id: 'other' })],
    ['a file less', ({ files }) => files.splice(0, 1)],
    ['a file of nothing', ({ files }) => Object.assign(at(files).what, { entry: 'other' })],
    ['a file twice', ({ files }) => files.push(at(files))],
    ['a missing attachment', ({ attachments }) => attachments.splice(0, 1)],
    [
      'another SHA-256 of an attachment',
      ({ attachments }) => Object.assign(at(attachments), { sha256: '0'.repeat(64) }),
    ],
    ['another format', (records) => Object.assign(records, { version: 2 })],
  ];

  test.each(changes)('%s is refused, and nothing is stored', async (_what, change) => {
    await record(home, 'one');
    await home.stores.attachments.add(CASE, SCAN, SCANNED);
    const parcel = await pack(home);
    const before = await dump(office);
    change(parcel.records);
    await expect(unpack(office, parcel)).rejects.toMatchObject({ code: 'archive-damaged' });
    expect(await dump(office)).toBe(before);
  });

  test('a file with other bytes, or without any, is refused', async () => {
    await record(home, 'one');
    await home.stores.attachments.add(CASE, SCAN, SCANNED);
    const parcel = await pack(home);
    expect(parcel.files.size).toBe(4);
    const before = await dump(office);
    for (const name of parcel.files.keys()) {
      const other = new Map(parcel.files).set(name, bytesOf('other'));
      const without = new Map(parcel.files);
      without.delete(name);
      for (const files of [other, without]) {
        await expect(unpack(office, { ...parcel, files })).rejects.toMatchObject({ code: 'archive-damaged' });
      }
    }
    expect(await dump(office)).toBe(before);
  });

  test('an attachment of another kind than the chain said last', async () => {
    const scan = await home.stores.attachments.add(CASE, SCAN, SCANNED);
    await home.stores.attachments.changeKind(scan.id, 'letter');
    const parcel = await pack(home);
    const forged = structuredClone(parcel.records);
    Object.assign(at(forged.attachments), { kind: 'email' });
    await expect(unpack(office, { ...parcel, records: forged })).rejects.toMatchObject({
      code: 'archive-damaged',
    });
    await unpack(office, parcel);
  });

  test('an attachment that is not of the type it says', async () => {
    await home.stores.attachments.add(CASE, SCAN, bytesOf('<svg onload="alert(1)"/>'));
    await expect(send(home, office)).rejects.toMatchObject({ code: 'archive-damaged' });
    expect(await office.stores.cases.read(CASE)).toBeNull();
  });

  test('a case that takes the ids of another one, so that it would write over its records', async () => {
    const mine = await record(office, 'mine', undefined, await keepCase(office));
    const scan = await office.stores.attachments.add(mine.caseId, SCAN, SCANNED);
    const before = await dump(office);
    for (const id of [mine.id, `${mine.id}:asli`]) {
      const crafty = await openDevice(`crafty ${id}`);
      await crafty.stores.cases.save(caseOfRatna);
      const ids = vi.spyOn(crypto, 'randomUUID').mockReturnValueOnce(id as UUID);
      await record(crafty, 'crafty');
      ids.mockRestore();
      await expect(send(crafty, office)).rejects.toMatchObject({ code: 'archive-damaged' });
    }
    const crafty = await openDevice('crafty scan');
    await crafty.stores.cases.save(caseOfRatna);
    const ids = vi.spyOn(crypto, 'randomUUID').mockReturnValueOnce(scan.id as UUID);
    await crafty.stores.attachments.add(CASE, SCAN, SCANNED);
    ids.mockRestore();
    await expect(send(crafty, office)).rejects.toMatchObject({ code: 'archive-damaged' });
    expect(await dump(office)).toBe(before);
  });

  test('a chain that another one had brought in and that is missing now', async () => {
    await record(home, 'one');
    await send(home, office);
    const { records, files } = await pack(office);
    const own = records.chains.filter(({ device }) => device === office.id);
    const entries: CaseRecords['entries'] = [];
    await expect(
      unpack(await openDevice('third'), { records: { ...records, chains: own, entries, files: [] }, files }),
    ).rejects.toMatchObject({ code: 'archive-damaged' });
  });

  test('another line under the same device and number is a conflict', async () => {
    await record(home, 'one');
    const parcel = await pack(home);
    await home.stores.cases.remove(CASE);
    await home.stores.cases.save(caseOfRatna);
    await record(home, 'another');
    const before = await dump(home);
    await expect(unpack(home, parcel)).rejects.toMatchObject({ code: 'archive-conflict' });
    expect(await dump(home)).toBe(before);
  });
});

test('wherever a write fails, the case is joined whole or not at all', async () => {
  const entry = await record(home, 'one');
  await home.stores.attachments.add(CASE, SCAN, SCANNED);
  await send(home, office);
  await home.stores.chronology.redactPicture(entry.id, { ...(await pictureOf('less')), boxCount: 1 });
  await record(home, 'two');
  const parcel = await pack(home);
  const before = await dump(office);
  let failures = 0;
  for (;;) {
    const restore = failAtWrite(failures + 1);
    const outcome = await unpack(office, parcel).then(
      () => 'done',
      (error: { readonly code: string }) => error.code,
    );
    restore();
    if (outcome === 'done') break;
    expect(outcome).toBe('storage-full');
    expect(await dump(office)).toBe(before);
    failures += 1;
  }
  expect(failures).toBeGreaterThan(10);
  checkCaseRecords(await office.stores.archive.read(CASE));
});

test('what is recorded while a case is being joined is kept, and so is what comes in, read once', async () => {
  await record(home, 'one');
  await send(home, office);
  await record(home, 'two');
  const parcel = await pack(home);
  let meanwhile: Promise<Entry> | null = null;
  const read: string[] = [];
  await office.stores.archive.join(parcel.records, async (name) => {
    meanwhile ??= record(office, 'three');
    await meanwhile;
    read.push(name);
    return parcel.files.get(name)?.slice() ?? null;
  });
  expect(await office.stores.chronology.list(CASE)).toHaveLength(3);
  expect(read).toHaveLength(3);
  checkCaseRecords(await office.stores.archive.read(CASE));
});

describe('a case of many pictures', () => {
  const PICTURE_BYTES = 4_000;
  const BATCH_BYTES = 8 * PICTURE_BYTES;
  const COUNT = 24;
  let parcel: Parcel;
  let replaced: Entry;
  let fileSystem: MemoryFileSystem;

  /** As many pictures, one of them known at the office and covered since; and an attachment. */
  beforeEach(async () => {
    fileSystem = createMemoryFileSystem();
    Object.defineProperty(navigator, 'locks', { value: fileSystem.locks, configurable: true });
    office = await openOffice();
    replaced = await record(home, 'known');
    await send(home, office);
    await home.stores.chronology.redactPicture(replaced.id, { ...(await largePicture(99)), boxCount: 1 });
    for (let number = 1; number < COUNT; number += 1) {
      const { id } = await home.stores.chronology.append(draftFor(CASE, { picture: { state: 'pending' } }));
      await home.stores.chronology.attachPicture(id, await largePicture(number));
    }
    await home.stores.attachments.add(CASE, SCAN, SCANNED);
    parcel = await pack(home);
  });

  async function largePicture(number: number): Promise<Picture> {
    const png = new Uint8Array(PICTURE_BYTES).fill(number);
    return { ...(await pictureOf(`${number}`)), png, sha256: await sha256Hex(png) };
  }

  /** With room for a few of the pictures in its memory. */
  async function openOffice(): Promise<Device> {
    const device = await openDevice('office');
    const { cases, chronology, attachments, signer } = device.stores;
    const ports = { cases, chronology, attachments, device: signer.device };
    const announce = (): void => undefined;
    const archive = createCaseArchive(device.database, createVault(device.database), announce, ports, {
      batchBytes: BATCH_BYTES,
    });
    return { ...device, stores: { ...device.stores, archive } };
  }

  /** Joins until `count` files were read; then nothing more is heard of it. */
  async function joinUntil(count: number): Promise<void> {
    await new Promise<void>((resolve) => {
      let read = 0;
      void office.stores.archive.join(parcel.records, async (name) => {
        read += 1;
        if (read < count) return parcel.files.get(name)?.slice() ?? null;
        resolve();
        return new Promise<null>(() => undefined);
      });
    });
  }

  const leftovers = async (): Promise<unknown[]> =>
    office.database.read(async (connection) => [
      ...(await connection.getAllKeys('settings')),
      ...(await connection.getAllKeys('pictures')).filter((key) => key.endsWith(':masuk')),
    ]);

  test('never lies in memory as a whole', async () => {
    let [held, most] = [0, 0];
    const put = IDBObjectStore.prototype.put;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function count(
      this: IDBObjectStore,
      value: { readonly bytes?: Uint8Array },
      ...key
    ) {
      if (this.name === 'pictures') held -= value.bytes?.length ?? 0;
      return put.call(this, value, ...key);
    });
    const outcome = await office.stores.archive.join(parcel.records, async (name) => {
      const bytes = parcel.files.get(name)?.slice() ?? null;
      held += bytes?.length ?? 0;
      most = Math.max(most, held);
      return bytes;
    });
    expect(outcome).toMatchObject({ pictureCount: COUNT, attachmentCount: 1 });
    expect(most).toBeGreaterThan(PICTURE_BYTES);
    expect(most).toBeLessThan(BATCH_BYTES + 2 * PICTURE_BYTES);
    expect(await leftovers()).toEqual([]);
    expect(await office.stores.chronology.readPicture(replaced.id)).toEqual(
      new Uint8Array(PICTURE_BYTES).fill(99),
    );
    checkCaseRecords(await office.stores.archive.read(CASE));
  });

  test('of which the browser is killed in the middle shows nothing, and leaves nothing after the next start', async () => {
    const before = await dump(office);
    const seen = await office.stores.archive.read(CASE);
    await joinUntil(3 * (COUNT - 3));
    expect((await leftovers()).length).toBeGreaterThan(1);
    expect(await office.stores.archive.read(CASE)).toEqual(seen);
    expect(await office.stores.chronology.readPicture(replaced.id)).toEqual(bytesOf('known with strip'));

    fileSystem.killEveryone();
    office.database.close();
    office = await openOffice();
    await office.stores.archive.sweep();
    expect(await dump(office)).toBe(before);
    await unpack(office, parcel);
    checkCaseRecords(await office.stores.archive.read(CASE));
  });

  test('is not cleared away by another page that starts meanwhile', async () => {
    const other = (await openOffice()).stores;
    let read = 0;
    await office.stores.archive.join(parcel.records, async (name) => {
      read += 1;
      if (read === 3 * (COUNT - 3)) await other.archive.sweep();
      return parcel.files.get(name)?.slice() ?? null;
    });
    expect((await office.stores.archive.read(CASE)).lost).toEqual([]);
    expect(await leftovers()).toEqual([]);
  });

  test('may be joined by two pages at once', async () => {
    const other = await openOffice();
    const outcomes = await Promise.all([unpack(office, parcel), unpack(other, parcel)]);
    expect(outcomes.map(({ linkCount }) => linkCount > 0).toSorted()).toEqual([false, true]);
    expect((await office.stores.archive.read(CASE)).lost).toEqual([]);
    expect(await leftovers()).toEqual([]);
    checkCaseRecords(await office.stores.archive.read(CASE));
  });

  test('that is damaged at its end leaves nothing of its beginning', async () => {
    const before = await dump(office);
    const last = parcel.records.files.at(-2)?.name ?? '';
    const damaged = new Map(parcel.files).set(last, bytesOf('other bytes'));
    await expect(unpack(office, { ...parcel, files: damaged })).rejects.toMatchObject({
      code: 'archive-damaged',
    });
    expect(await dump(office)).toBe(before);
  });
});

function at<T>(list: readonly T[]): T {
  const [first] = list;
  if (first === undefined) throw new Error('nothing there');
  return first;
}
