/** Every released version of the database opens in the code of today, with nothing lost. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { DATABASE_NAME, DATABASE_VERSION } from '../../../utils/contracts/stored.ts';
import { PERSON_KEYS_VERSION, personKeys } from '../../../utils/domain/duplicate/person-keys.ts';
import { createDatabase, type Database } from '../../../utils/platform/database.ts';
import { openStores, type Stores } from '../../../utils/platform/stores.ts';
import {
  ATTACHMENT,
  ATTACHMENT_BYTES,
  BEGUN_NOTE,
  CASES,
  CASEWORK,
  DRAFTS,
  IDENTITIES,
  PICTURE,
  REMINDER,
  SETTINGS,
} from '../../fixtures/database/content.ts';
import { thawDatabase, type FrozenDatabase } from '../../fixtures/database/frozen-database.ts';
import { eventually } from '../../support/eventually.ts';
import { installFreshBrowser } from './fresh-browser.ts';

const folder = join('tests', 'fixtures', 'database');
const FROZEN = readdirSync(folder)
  .filter((name) => /^version-\d+\.json$/.test(name))
  .map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as FrozenDatabase);

const [RATNA, , DADANG] = IDENTITIES;
if (RATNA === undefined || DADANG === undefined) throw new Error('people are missing');

/** Ratna as another desk would write her, with a NIK of her own. */
const RATNA_AGAIN = { name: 'Kusuma Ratna Wulandari', birthDate: '6 September 1997', email: '', phone: '' };

function open(): { database: Database; stores: Stores } {
  const database = createDatabase();
  return { database, stores: openStores(database, () => undefined) };
}

beforeEach(() => {
  installFreshBrowser();
});

describe.each(FROZEN)('version $version', (frozen) => {
  beforeEach(() => thawDatabase(DATABASE_NAME, frozen));

  test('is read whole', async () => {
    const { database, stores } = open();
    expect(await stores.cases.list()).toMatchObject([...CASES].toReversed());
    expect(await stores.settings.read()).toMatchObject(SETTINGS);
    for (const { id } of CASES) {
      const expected = DRAFTS.filter(({ caseId }) => caseId === id);
      const listed = await stores.chronology.list(id);
      expect(listed.map(({ sequence }) => sequence)).toEqual(expected.map((_, at) => at + 1));
      expected.forEach(({ picture: _picture, ...rest }, at) => expect(listed[at]).toMatchObject(rest));
    }
    const [, pressed, warned] = await stores.chronology.list('case-ratna');
    const { png, widthPx, heightPx, delayMs, sha256 } = PICTURE;
    expect(pressed?.picture).toMatchObject({ state: 'taken', widthPx, heightPx, delayMs, sha256 });
    expect(await stores.chronology.readPicture(pressed?.id ?? '')).toEqual(png);
    expect(warned?.picture).toEqual({ state: 'pending' });
    for (const identity of IDENTITIES) {
      expect(await stores.identities.findNear(identity.nik)).toMatchObject([{ identity, distance: 0 }]);
    }
    expect(await database.read(async (connection) => connection.version)).toBe(DATABASE_VERSION);
  });

  test('is written to: a pending picture, a new entry, a removed case', async () => {
    const { stores } = open();
    await stores.chronology.settleInterrupted();
    const [, , warned] = await stores.chronology.list('case-ratna');
    expect(warned?.picture).toEqual({ state: 'missing', reason: 'interrupted' });
    const [draft] = DRAFTS;
    if (draft) expect(await stores.chronology.append(draft)).toMatchObject({ sequence: 4 });
    const undo = await stores.cases.remove('case-ratna');
    expect(await stores.identities.findNear(RATNA.nik)).toEqual([]);
    await undo();
    expect(await stores.identities.findNear(RATNA.nik)).toMatchObject([{ identity: RATNA }]);
    expect(await stores.chronology.list('case-ratna')).toHaveLength(4);
  });

  test('one person is found under two NIKs, though the record is older than that look-up', async () => {
    const { stores } = open();
    expect(await stores.identities.findSamePerson(RATNA_AGAIN)).toMatchObject([RATNA]);
    expect(
      await stores.identities.findSamePerson({ ...DADANG, name: 'SUPARMAN DADANG', email: '', phone: '' }),
    ).toMatchObject([DADANG]);
    expect(await stores.identities.findSamePerson({ ...RATNA_AGAIN, birthDate: '1998-09-06' })).toEqual([]);
  });

  test('the keys of the person are made once, and no other part of a record changes', async () => {
    const before = await readIdentities(open().database);
    await open().stores.identities.findSamePerson(RATNA_AGAIN);
    const keyed = await readIdentities(open().database);
    expect(keyed.map(({ personKeysVersion }) => personKeysVersion)).toEqual(
      keyed.map(() => PERSON_KEYS_VERSION),
    );
    const ratna = keyed.find(({ id }) => id === RATNA.id);
    expect(ratna?.personMacs).toHaveLength(personKeys(RATNA).length);
    await open().stores.identities.findSamePerson(RATNA_AGAIN);
    expect(await readIdentities(open().database)).toEqual(keyed);
    const untouched = ({
      id,
      iv,
      bytes,
      version,
      caseId,
      nikMac,
      neighbourhoodMacs,
    }: (typeof keyed)[number]) => ({
      id,
      iv,
      bytes,
      version,
      caseId,
      nikMac,
      neighbourhoodMacs,
    });
    expect(keyed.map(untouched)).toEqual(before.map(untouched));
  });

  test('a record saved by an older version in the middle of the work is keyed at the next start', async () => {
    const first = open();
    await first.stores.identities.findSamePerson(RATNA_AGAIN);
    // Killed: of the three records two were keyed, one was not.
    await first.database.write(['identities'], async (transaction) => {
      const record = await transaction.objectStore('identities').get(RATNA.id);
      if (!record) throw new Error('not there');
      await transaction.objectStore('identities').put({ ...record, personMacs: [], personKeysVersion: 0 });
    });
    first.database.close();
    expect(await open().stores.identities.findSamePerson(RATNA_AGAIN)).toMatchObject([RATNA]);
    expect(await readIdentities(open().database)).toHaveLength(IDENTITIES.length);
  });

  test('a damaged record is kept, and hides nobody', async () => {
    const { database, stores } = open();
    await database.write(['identities'], async (transaction) => {
      const store = transaction.objectStore('identities');
      const record = await store.get(DADANG.id);
      if (record) {
        await store.put({ ...record, bytes: record.bytes.slice(1), personMacs: [], personKeysVersion: 0 });
      }
    });
    expect(await stores.identities.findSamePerson(RATNA_AGAIN)).toMatchObject([RATNA]);
    expect(await readIdentities(database)).toHaveLength(IDENTITIES.length);
  });

  test('nothing personal is readable beside the seals', async () => {
    const { database, stores } = open();
    await stores.identities.findSamePerson(RATNA_AGAIN);
    const text = JSON.stringify(await readIdentities(database)).toLowerCase();
    for (const personal of ['kusuma', 'wulandari', 'soeparman', 'contoh.id', '1997-09-06', '31710546']) {
      expect(text).not.toContain(personal);
    }
  });
});

describe('what version 3 added', () => {
  beforeEach(async () => {
    const frozen = FROZEN.find(({ version }) => version === 3);
    if (frozen) await thawDatabase(DATABASE_NAME, frozen);
  });

  test('is read whole: casework, reminder, a note that was begun, an attachment, a removed case', async () => {
    const { stores } = open();
    expect(await stores.cases.read('case-ratna')).toMatchObject(CASEWORK);
    expect(await stores.reminders.list()).toEqual([REMINDER]);
    expect(await stores.drafts.list('case-ratna')).toEqual(new Map([[BEGUN_NOTE.place, BEGUN_NOTE.text]]));
    const [attachment] = await stores.attachments.list('case-ratna');
    expect(attachment).toMatchObject(ATTACHMENT);
    expect(await stores.attachments.readFile(attachment?.id ?? '')).toEqual(ATTACHMENT_BYTES);
    expect(await stores.deletions.list()).toMatchObject([{ entryCount: 0, restoredAtUtc: null }]);
  });

  test('goes and comes back with its case', async () => {
    const { stores } = open();
    const undo = await stores.cases.remove('case-ratna');
    expect(await stores.reminders.list()).toEqual([]);
    expect(await stores.drafts.list('case-ratna')).toEqual(new Map());
    await undo();
    expect(await stores.reminders.list()).toEqual([REMINDER]);
    expect((await stores.drafts.list('case-ratna')).size).toBe(1);
  });
});

test('a frozen version is there for all that were released', () => {
  expect(FROZEN.map(({ version }) => version)).toEqual(expect.arrayContaining([1, 2, 3]));
});

test('more records than one batch are keyed in the end', async () => {
  const { database, stores } = open();
  for (let at = 0; at < 120; at += 1) {
    const nik = `3204110101${String(60 + (at % 40))}99${String(at % 100).padStart(2, '0')}`;
    await stores.identities.save({ ...DADANG, id: `identity-${at}`, nik });
  }
  await database.write(['identities'], async (transaction) => {
    for await (const cursor of transaction.objectStore('identities')) {
      await cursor.update({ ...cursor.value, personMacs: [], personKeysVersion: 0 });
    }
  });
  const later = open();
  const countKeyed = async (): Promise<number> =>
    (await readIdentities(later.database)).filter(({ personMacs }) => personMacs.length > 0).length;
  await later.stores.identities.findSamePerson(DADANG);
  expect(await countKeyed()).toBeGreaterThanOrEqual(50);
  await eventually('all are keyed', async () => (await countKeyed()) === 120);
});

test('a record that is removed while it is being keyed does not come back', async () => {
  const { database, stores } = open();
  await stores.cases.save({ ...CASES[0]!, id: 'case-ratna' });
  await stores.identities.save(RATNA);
  await database.write(['identities'], async (transaction) => {
    const record = await transaction.objectStore('identities').get(RATNA.id);
    if (record)
      await transaction.objectStore('identities').put({ ...record, personMacs: [], personKeysVersion: 0 });
  });
  const later = open();
  await Promise.all([later.stores.identities.findSamePerson(RATNA_AGAIN), stores.cases.remove('case-ratna')]);
  expect(await readIdentities(database)).toEqual([]);
});

function readIdentities(database: Database) {
  return database.read((connection) => connection.getAll('identities'));
}
