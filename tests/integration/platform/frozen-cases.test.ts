// @vitest-environment node
/** What earlier versions wrote of a whole case opens in the code of today: a sealed file, and a joined case on disk. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { CASE_RECORDS_VERSION } from '../../../utils/contracts/case-records.ts';
import { DATABASE_NAME } from '../../../utils/contracts/stored.ts';
import { labelDevices, labelLine } from '../../../utils/domain/evidence/devices.ts';
import { checkCaseRecords } from '../../../utils/platform/case-archive.ts';
import { createDatabase } from '../../../utils/platform/database.ts';
import { openStores, type Stores } from '../../../utils/platform/stores.ts';
import { bringInCase, describeCaseFile } from '../../../utils/services/sealed-case/bring-in-case.ts';
import { thawDatabase, type FrozenDatabase } from '../../fixtures/database/frozen-database.ts';
import { PROXY, RECORDED_CASE, SCAN, SCAN_BYTES } from '../../fixtures/recorded-case.ts';
import { createSetClock } from '../../support/memory-ports.ts';
import { openInMemory } from '../../support/sealed-file.ts';
import { installFreshBrowser } from './fresh-browser.ts';
import { draftFor } from './samples.ts';

const CASE_FILES = join('tests', 'fixtures', 'case-files');
const FILES = readdirSync(CASE_FILES).filter((name) => name.endsWith('.age'));
const LABELS = ['A1', 'A2', 'A3', 'A4', 'A5', 'A6', 'A7', 'A9', 'B1', 'B2'];

beforeEach(() => {
  installFreshBrowser();
});

const openFresh = (): Stores => openStores(createDatabase(), () => undefined);

const portsOf = (stores: Stores) => ({
  ...stores,
  clock: createSetClock(),
  environment: async () => draftFor(RECORDED_CASE.id).environment,
  newId: () => crypto.randomUUID(),
});

/** The case of `recorded-case.ts`, down to its files. */
async function expectWholeCase({ cases, chronology, attachments, archive }: Stores): Promise<void> {
  expect(await cases.read(RECORDED_CASE.id)).toMatchObject(RECORDED_CASE);
  const entries = (await chronology.list(RECORDED_CASE.id)).filter(({ event }) => event.kind !== 'imported');
  const labels = labelDevices(entries);
  expect(entries.map((entry) => labelLine(entry, labels))).toEqual(LABELS);
  const taken = entries.filter(({ picture }) => picture.state === 'taken');
  expect(taken).toHaveLength(3);
  for (const { id } of taken) {
    for (const kind of ['stamped', 'original', 'preview'] as const) {
      expect((await chronology.readPicture(id, kind))?.length).toBeGreaterThan(0);
    }
  }
  expect(taken.map(({ picture }) => picture.state === 'taken' && picture.boxCount)).toContain(2);
  const [scan] = await attachments.list(RECORDED_CASE.id);
  expect(scan).toMatchObject(SCAN);
  expect(await attachments.readFile(scan?.id ?? '')).toEqual(SCAN_BYTES);
  const records = await archive.read(RECORDED_CASE.id);
  expect(records.lost).toEqual([]);
  checkCaseRecords(records);
}

describe('sealed case files', () => {
  test('are kept of every version, that of today included', () => {
    const versions = Array.from({ length: CASE_RECORDS_VERSION }, (_, at) => at + 1);
    expect(FILES.toSorted()).toEqual(versions.map((version) => `version-${version}.pendamping.age`));
  });

  test.each(FILES)('%s says what it holds, and is brought in whole', async (name) => {
    const stores = openFresh();
    const opened = await openInMemory(new Blob([readFileSync(join(CASE_FILES, name))]));
    expect(await describeCaseFile(opened, stores)).toMatchObject({
      caseName: RECORDED_CASE.nameAsPrinted,
      deviceCount: 2,
      entryCount: LABELS.length,
      pictureCount: 3,
      attachmentCount: 1,
      isKnown: false,
    });
    expect(await bringInCase(opened, {}, portsOf(stores))).toMatchObject({
      isNewCase: true,
      pictureCount: 3,
    });
    await expectWholeCase(stores);
    expect(await bringInCase(opened, {}, portsOf(stores))).toMatchObject({ isUnchanged: true });
  });
});

describe.each([2, 3])('a case of two devices in a database of version %i', (version) => {
  const frozen = JSON.parse(
    readFileSync(join('tests', 'fixtures', 'database', `version-${version}-two-devices.json`), 'utf8'),
  ) as FrozenDatabase;

  beforeEach(() => thawDatabase(DATABASE_NAME, frozen));

  test('is read whole, with the name of who acts for the applicant', async () => {
    const stores = openFresh();
    await expectWholeCase(stores);
    expect(await stores.proxy.read()).toBe(PROXY);
  });

  test('goes on: another entry, and a further device takes all of it', async () => {
    const stores = openFresh();
    const { id } = await stores.chronology.append(draftFor(RECORDED_CASE.id));
    expect(await stores.chronology.read(id)).toMatchObject({ sequence: 10 });
    const records = await stores.archive.read(RECORDED_CASE.id);
    const other = openStores(createDatabase('other'), () => undefined);
    await other.archive.join(records, async (name) => {
      const file = records.files.find((one) => one.name === name);
      return file ? stores.archive.readFile(file) : null;
    });
    expect(await other.chronology.list(RECORDED_CASE.id)).toEqual(
      await stores.chronology.list(RECORDED_CASE.id),
    );
  });
});
