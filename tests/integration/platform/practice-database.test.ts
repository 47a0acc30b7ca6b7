import { beforeEach, expect, test } from 'vitest';
import { createDatabase } from '../../../utils/platform/database.ts';
import { takePracticeDatabase, type PracticeHome } from '../../../utils/platform/practice-database.ts';
import { openStores } from '../../../utils/platform/stores.ts';
import { eventually } from '../../support/eventually.ts';
import { createMemoryFileSystem, type MemoryFileSystem } from '../../support/memory-file-system.ts';
import { installFreshBrowser } from './fresh-browser.ts';
import { caseOfRatna } from './samples.ts';

let browserLocks: MemoryFileSystem;
let home: PracticeHome;

beforeEach(() => {
  installFreshBrowser();
  browserLocks = createMemoryFileSystem();
  home = { databases: indexedDB, locks: browserLocks.locks };
});

async function names(): Promise<string[]> {
  return (await indexedDB.databases()).map(({ name }) => name ?? '');
}

const silently = (): void => undefined;

test('each practice has an empty database of its own; the real one is not opened', async () => {
  const first = await takePracticeDatabase(home);
  await openStores(first.database, silently).cases.save(caseOfRatna);
  const second = await takePracticeDatabase(home);
  expect(await openStores(second.database, silently).cases.list()).toEqual([]);
  expect(await openStores(first.database, silently).cases.list()).toEqual([caseOfRatna]);
  expect(await names()).toHaveLength(2);
  expect(await names()).not.toContain('pendamping-oss');
});

test('what a killed page left behind goes when practice is opened next; the real database stays', async () => {
  const real = openStores(createDatabase(), silently);
  await real.cases.save(caseOfRatna);
  const killed = await takePracticeDatabase(home);
  await openStores(killed.database, silently).cases.save(caseOfRatna);
  const [left] = (await names()).filter((name) => name !== 'pendamping-oss');
  killed.database.close();
  browserLocks.killEveryone();

  const { database } = await takePracticeDatabase(home);
  await openStores(database, silently).settings.read();
  expect(await names()).not.toContain(left);
  expect(await real.cases.list()).toEqual([caseOfRatna]);
});

test('a page that is left takes its database along', async () => {
  const { database, discard } = await takePracticeDatabase(home);
  await openStores(database, silently).cases.save(caseOfRatna);
  discard();
  await eventually('the database to go', async () => (await names()).length === 0);
  expect(await names()).toEqual([]);
});
