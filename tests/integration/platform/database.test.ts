import { beforeEach, expect, test } from 'vitest';
import { DATABASE_NAME, DATABASE_VERSION } from '../../../utils/contracts/stored.ts';
import { createDatabase, type Database } from '../../../utils/platform/database.ts';
import { openStores } from '../../../utils/platform/stores.ts';
import { installFreshBrowser } from './fresh-browser.ts';
import { caseOfRatna } from './samples.ts';

let database: Database;

beforeEach(() => {
  installFreshBrowser();
  database = createDatabase();
});

function openVersion(version: number): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(DATABASE_NAME, version);
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error ?? new Error('not opened')));
  });
}

test('a newer version of the extension gets the database at once, and the old code leaves it alone', async () => {
  await openStores(database).cases.save(caseOfRatna);
  const newer = await openVersion(DATABASE_VERSION + 1);
  await expect(openStores(database).cases.list()).rejects.toMatchObject({ code: 'storage-failed' });
  newer.close();
});

test('a connection that the browser closed is opened again', async () => {
  const stores = openStores(database);
  await stores.cases.save(caseOfRatna);
  await database.read(async (connection) => connection.close());
  expect(await stores.cases.list()).toEqual([caseOfRatna]);
  await database.read(async (connection) => connection.close());
  await stores.cases.save({ ...caseOfRatna, sex: 'L' });
  expect(await stores.cases.read(caseOfRatna.id)).toMatchObject({ sex: 'L' });
});
