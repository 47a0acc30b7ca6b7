/** What is seen while the disk is full waits in memory and is stored when there is room. */
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { EntryDraft } from '../../../utils/contracts/entry.ts';
import { linkSchema } from '../../../utils/contracts/link.ts';
import { AppError } from '../../../utils/contracts/result.ts';
import { checkChain } from '../../../utils/domain/evidence/chain.ts';
import { createDatabase } from '../../../utils/platform/database.ts';
import { hashText } from '../../../utils/platform/digest.ts';
import { createHeldMemory } from '../../../utils/platform/held-memory.ts';
import { createHoldingStores, type HoldingStores } from '../../../utils/platform/holding-stores.ts';
import { createMemoryArea } from '../../../utils/platform/memory-area.ts';
import { openStores, type Stores } from '../../../utils/platform/stores.ts';
import type { TabArea } from '../../../utils/platform/tab-memory.ts';
import { createMemoryFileSystem, type MemoryFileSystem } from '../../support/memory-file-system.ts';
import { createSetClock } from '../../support/memory-ports.ts';
import { installFreshBrowser } from './fresh-browser.ts';
import { breakDisk, fillDisk } from './full-disk.ts';
import { caseOfRatna, draftFor, identityOf, NIK, PICTURE } from './samples.ts';

const CASE = caseOfRatna.id;
const NOW = '2026-11-21T14:00:00.000Z';

let stores: Stores;
let area: TabArea;
let holding: HoldingStores;
let changes = 0;
/** Whose locks go with them. */
let pages: MemoryFileSystem;

beforeEach(async () => {
  installFreshBrowser();
  pages = createMemoryFileSystem();
  Object.defineProperty(navigator, 'locks', { value: pages.locks, configurable: true });
  area = createMemoryArea();
  stores = openStores(createDatabase(), () => undefined, area);
  holding = startWorker();
  await stores.cases.save(caseOfRatna);
});

/** A worker that is started anew has what the browser's memory holds and nothing else. */
function startWorker(): HoldingStores {
  changes = 0;
  const memory = createHeldMemory(area, () => (changes += 1));
  return createHoldingStores(stores, memory, createSetClock(NOW));
}

function at(minute: number, rest: Partial<EntryDraft> = {}): EntryDraft {
  return draftFor(CASE, { atUtc: `2026-11-21T13:${minute}:00.000Z`, ...rest });
}

async function countWaiting(): Promise<number> {
  return (await holding.waiting.read())?.count ?? 0;
}

/** The page that removed the case was closed since. */
async function removeForGood(): Promise<void> {
  await stores.cases.remove(CASE);
  pages.killEveryone();
}

const waitingForPicture = { picture: { state: 'pending' } } as const;

async function stored(): Promise<string[]> {
  return (await stores.chronology.list(CASE)).map(({ atUtc, event }) =>
    event.kind === 'storage-was-full' ? `${event.kind} ${event.sinceUtc.slice(11, 16)}` : atUtc.slice(11, 16),
  );
}

async function expectWholeChain(): Promise<void> {
  const [chain] = await stores.chronology.chains(CASE);
  const link = linkSchema.parse(JSON.parse(chain?.lines[0] ?? ''));
  const { fault } = checkChain(chain?.lines ?? [], link, {
    hash: hashText,
    readLink: (value) => linkSchema.safeParse(value).data ?? null,
  });
  expect(fault).toBeNull();
}

describe('entries that find no room', () => {
  test('are stored in their order, with their own times, before what comes later', async () => {
    await holding.chronology.append(at(10));
    const endOfFullDisk = fillDisk();
    await holding.chronology.append(at(11));
    await holding.chronology.append(at(12));
    expect(await countWaiting()).toBe(2);
    expect(await holding.waiting.storeAll()).toBe(false);
    expect(await stored()).toEqual(['13:10']);
    endOfFullDisk();
    await holding.chronology.append(at(13));
    expect(await stored()).toEqual(['13:10', '13:11', '13:12', 'storage-was-full 13:11', '13:13']);
    expect(await holding.waiting.storeAll()).toBe(true);
    expect(await stored()).toHaveLength(5);
    expect((await stores.chronology.list(CASE)).at(-2)).toMatchObject({
      atUtc: NOW,
      event: { lostCount: 0 },
    });
    expect(await countWaiting()).toBe(0);
    await expectWholeChain();
  });

  test('are followed at once by what says that they waited, whatever finds room between', async () => {
    const endOfFullDisk = fillDisk();
    await holding.chronology.append(at(11));
    endOfFullDisk();
    const { append } = stores.chronology;
    const noRoomForNote = vi.spyOn(stores.chronology, 'append').mockImplementation(async (draft, id) => {
      if (draft.event.kind === 'storage-was-full') throw new AppError('storage-full');
      return append(draft, id);
    });
    await holding.chronology.append(at(12));
    expect(await stored()).toEqual(['13:11']);
    noRoomForNote.mockRestore();
    await holding.chronology.append(at(13));
    expect(await stored()).toEqual(['13:11', '13:12', 'storage-was-full 13:11', '13:13']);
  });

  test('outlive the worker', async () => {
    const endOfFullDisk = fillDisk();
    const { id } = await holding.chronology.append(at(11));
    holding = startWorker();
    expect(await holding.chronology.read(id)).toMatchObject({ id, sequence: 0 });
    endOfFullDisk();
    expect(await holding.waiting.storeAll()).toBe(true);
    expect(await stored()).toEqual(['13:11', 'storage-was-full 13:11']);
    expect(await area.get('held')).toMatchObject({ held: { entries: [], notes: [] } });
  });

  test('are stored once when the worker is stopped right after one was', async () => {
    const endOfFullDisk = fillDisk();
    const { id } = await holding.chronology.append(at(11));
    endOfFullDisk();
    await stores.chronology.append(at(11), id);
    holding = startWorker();
    expect(await holding.waiting.storeAll()).toBe(true);
    expect(await stored()).toEqual(['13:11', 'storage-was-full 13:11']);
  });

  test('go with their case', async () => {
    const endOfFullDisk = fillDisk();
    await holding.chronology.append(at(11));
    endOfFullDisk();
    await removeForGood();
    expect(await holding.waiting.storeAll()).toBe(true);
    expect(JSON.stringify(await area.get(null))).not.toContain(CASE);
  });

  test('beyond two hundred are refused, and the chronology says how many', async () => {
    const endOfFullDisk = fillDisk();
    for (let count = 0; count < 200; count += 1) await holding.chronology.append(at(11));
    const announced = changes;
    for (let count = 0; count < 2; count += 1) {
      await expect(holding.chronology.append(at(12))).rejects.toMatchObject({ code: 'storage-full' });
    }
    // Who hears of a change asks the pages anew, and they would be refused again.
    expect(changes).toBe(announced);
    endOfFullDisk();
    expect(await holding.waiting.storeAll()).toBe(true);
    const entries = await stores.chronology.list(CASE);
    expect(entries).toHaveLength(201);
    expect(entries.at(-1)?.event).toMatchObject({ kind: 'storage-was-full', lostCount: 2 });
  });

  test('stand at the end of the chronology for whoever counts on from it', async () => {
    await holding.chronology.append(at(10));
    const endOfFullDisk = fillDisk();
    await holding.chronology.append(at(11));
    const times = async () => (await holding.chronology.list(CASE)).map(({ atUtc }) => atUtc.slice(11, 16));
    expect(await times()).toEqual(['13:10', '13:11']);
    expect(await holding.chronology.list('case-0002')).toEqual([]);
    endOfFullDisk();
    await holding.waiting.storeAll();
    expect((await times()).slice(0, 2)).toEqual(['13:10', '13:11']);
  });

  test('are told of each time, for who shows it', async () => {
    const endOfFullDisk = fillDisk();
    await holding.chronology.append(at(11));
    expect(changes).toBe(1);
    endOfFullDisk();
    await holding.waiting.storeAll();
    expect(changes).toBeGreaterThan(1);
  });
});

describe('pictures that find no room', () => {
  test('wait with their entry', async () => {
    const endOfFullDisk = fillDisk();
    const { id } = await holding.chronology.append(at(11, waitingForPicture));
    await holding.chronology.attachPicture(id, PICTURE);
    await holding.chronology.settleInterrupted();
    holding = startWorker();
    endOfFullDisk();
    expect(await holding.waiting.storeAll()).toBe(true);
    expect((await stores.chronology.read(id))?.picture).toMatchObject({
      state: 'taken',
      delayMs: PICTURE.delayMs,
    });
    expect(await stores.chronology.readPicture(id)).toEqual(PICTURE.png);
    expect(await stores.chronology.readPicture(id, 'original')).toEqual(PICTURE.originalPng);
    expect(Object.keys(await area.get(null))).toEqual(['held', 'held-values']);
    await expectWholeChain();
  });

  test('wait also when their entry found some', async () => {
    const { id } = await holding.chronology.append(at(11, waitingForPicture));
    const endOfFullDisk = fillDisk();
    await holding.chronology.attachPicture(id, PICTURE);
    await holding.chronology.settleInterrupted();
    expect(await countWaiting()).toBe(1);
    endOfFullDisk();
    await holding.waiting.storeAll();
    expect(await stores.chronology.readPicture(id)).toEqual(PICTURE.png);
    expect(await stored()).toEqual(['13:11']);
  });

  test('are given up, the oldest first, when there are too many; the words stay, and say so', async () => {
    const large = { ...PICTURE, png: new Uint8Array(2_000_000), originalPng: null, previewJpeg: null };
    const endOfFullDisk = fillDisk();
    const ids: string[] = [];
    for (const minute of [11, 12, 13]) {
      const { id } = await holding.chronology.append(at(minute, waitingForPicture));
      await holding.chronology.attachPicture(id, large);
      ids.push(id);
    }
    endOfFullDisk();
    await holding.waiting.storeAll();
    const entries = await stores.chronology.list(CASE);
    expect(entries.slice(0, 3).map(({ id }) => id)).toEqual(ids);
    expect(entries.slice(0, 3).map(({ picture }) => picture)).toMatchObject([
      { state: 'missing', reason: 'storage-full' },
      { state: 'taken' },
      { state: 'taken' },
    ]);
  });

  test('that could not be taken are told with their true reason', async () => {
    const { id } = await holding.chronology.append(at(11, waitingForPicture));
    const endOfFullDisk = fillDisk();
    await holding.chronology.markPictureMissing(id, 'no-grant');
    await holding.chronology.markPictureMissing(id, 'interrupted');
    const missing = { state: 'missing', reason: 'no-grant' };
    expect((await holding.chronology.read(id))?.picture).toEqual(missing);
    await expect(holding.chronology.attachPicture(id, PICTURE)).rejects.toMatchObject({ code: 'not-found' });
    holding = startWorker();
    await holding.chronology.settleInterrupted();
    expect(await countWaiting()).toBe(0);
    expect(await holding.waiting.storeAll()).toBe(false);
    endOfFullDisk();
    expect(await holding.waiting.storeAll()).toBe(true);
    expect((await stores.chronology.read(id))?.picture).toEqual(missing);
    expect(await area.get('held')).toMatchObject({ held: { missing: [] } });
    await expectWholeChain();
  });

  test('are given up with the true reason also when their entry found room', async () => {
    const large = { ...PICTURE, png: new Uint8Array(4_000_000), originalPng: null, previewJpeg: null };
    const first = await holding.chronology.append(at(11, waitingForPicture));
    const second = await holding.chronology.append(at(12, waitingForPicture));
    const endOfFullDisk = fillDisk();
    await holding.chronology.attachPicture(first.id, large);
    await holding.chronology.attachPicture(second.id, large);
    await holding.chronology.settleInterrupted();
    endOfFullDisk();
    await holding.waiting.storeAll();
    expect((await stores.chronology.list(CASE)).map(({ picture }) => picture)).toMatchObject([
      { state: 'missing', reason: 'storage-full' },
      { state: 'taken' },
    ]);
  });

  test('that nobody took are no longer waited for', async () => {
    const endOfFullDisk = fillDisk();
    const [taken, failed, asked] = [
      await holding.chronology.append(at(11, waitingForPicture)),
      await holding.chronology.append(at(12, waitingForPicture)),
      await holding.chronology.append(at(13, waitingForPicture)),
    ];
    await holding.chronology.markPictureMissing(failed.id, 'no-grant');
    await holding.chronology.settleInterrupted([asked.id]);
    await expect(holding.chronology.attachPicture(taken.id, PICTURE)).rejects.toMatchObject({
      code: 'not-found',
    });
    endOfFullDisk();
    await holding.waiting.storeAll();
    expect((await stores.chronology.list(CASE)).map(({ picture }) => picture)).toEqual([
      { state: 'missing', reason: 'interrupted' },
      { state: 'missing', reason: 'no-grant' },
      { state: 'pending' },
      { state: 'not-wanted' },
    ]);
  });
});

describe('a NIK that was used while the disk is full', () => {
  test('is known at once, and stored later', async () => {
    const endOfFullDisk = fillDisk();
    const identity = identityOf(NIK, { caseId: CASE });
    await holding.identities.save(identity);
    await holding.identities.save({ ...identity, outcome: 'already-registered' });
    expect(await holding.identities.findNear(NIK)).toMatchObject([
      { identity: { outcome: 'already-registered' }, distance: 0 },
    ]);
    endOfFullDisk();
    await holding.waiting.storeAll();
    expect(await stores.identities.findNear(NIK)).toMatchObject([
      { identity: { outcome: 'already-registered' } },
    ]);
    expect(await holding.identities.findNear(NIK)).toHaveLength(1);
  });

  test('is stored as it was used last', async () => {
    const endOfFullDisk = fillDisk();
    const identity = identityOf(NIK, { caseId: CASE });
    await holding.identities.save(identity);
    endOfFullDisk();
    await holding.identities.save({ ...identity, outcome: 'already-registered' });
    await holding.waiting.storeAll();
    expect(await holding.identities.findNear(NIK)).toMatchObject([
      { identity: { outcome: 'already-registered' } },
    ]);
  });

  test('goes with its case', async () => {
    const endOfFullDisk = fillDisk();
    await holding.identities.save(identityOf(NIK, { caseId: CASE }));
    endOfFullDisk();
    await removeForGood();
    expect(await holding.waiting.storeAll()).toBe(true);
    expect(await stores.identities.findNear(NIK)).toEqual([]);
    expect(await holding.identities.findNear(NIK)).toEqual([]);
  });
});

describe('what was typed while the disk is full', () => {
  const TYPED = 'RATNA WULANDARU';
  const former = { nameAsPrinted: [TYPED] };
  /** What is on disk, whatever waits. */
  const onDisk = async () =>
    openStores(createDatabase(), () => undefined, createMemoryArea()).cases.read(CASE);

  test('is known at once to whoever masks, and stored later', async () => {
    const endOfFullDisk = fillDisk();
    await holding.cases.rememberValues(CASE, { nameAsPrinted: TYPED });
    expect(await stores.cases.read(CASE)).toEqual({ ...caseOfRatna, former });
    expect(await stores.cases.list()).toEqual([{ ...caseOfRatna, former }]);
    expect((await stores.cases.readAll()).cases).toEqual([{ ...caseOfRatna, former }]);
    expect(await onDisk()).toEqual(caseOfRatna);
    holding = startWorker();
    expect(await holding.waiting.storeAll()).toBe(false);
    endOfFullDisk();
    expect(await holding.waiting.storeAll()).toBe(true);
    expect(await onDisk()).toEqual({ ...caseOfRatna, former });
    expect(JSON.stringify(await area.get(null))).not.toContain(TYPED);
  });

  test('is held beside what was typed before, each once, and not what the case holds', async () => {
    fillDisk();
    for (const nameAsPrinted of [TYPED, 'RATNA WULAN', TYPED, caseOfRatna.nameAsPrinted]) {
      await holding.cases.rememberValues(CASE, { nameAsPrinted, nik: NIK });
    }
    expect((await stores.cases.read(CASE))?.former).toEqual({ nameAsPrinted: [TYPED, 'RATNA WULAN'] });
  });

  test('is stored before the entries that may repeat it', async () => {
    const endOfFullDisk = fillDisk();
    await holding.chronology.append(at(11));
    await holding.cases.rememberValues(CASE, { nameAsPrinted: TYPED });
    endOfFullDisk();
    const { append } = stores.chronology;
    const known: unknown[] = [];
    vi.spyOn(stores.chronology, 'append').mockImplementation(async (...entry) => {
      known.push((await onDisk())?.former);
      return append(...entry);
    });
    await holding.chronology.append(at(12));
    expect(known).toEqual([former, former, former]);
    expect(await stored()).toEqual(['13:11', 'storage-was-full 13:11', '13:12']);
  });

  test('goes with its case', async () => {
    const endOfFullDisk = fillDisk();
    await holding.cases.rememberValues(CASE, { nameAsPrinted: TYPED });
    endOfFullDisk();
    await removeForGood();
    expect(await holding.waiting.storeAll()).toBe(true);
    expect(JSON.stringify(await area.get(null))).not.toContain(TYPED);
  });
});

describe('a disk that fails', () => {
  beforeEach(() => {
    vi.spyOn(console, 'error').mockReturnValue();
  });

  test('is waited for as a full one is, and told as what it is', async () => {
    const endOfFailure = breakDisk();
    const { id } = await holding.chronology.append(at(11, waitingForPicture));
    await holding.chronology.attachPicture(id, PICTURE);
    await holding.identities.save(identityOf(NIK, { caseId: CASE }));
    await holding.cases.rememberValues(CASE, { nameAsPrinted: 'RATNA WULANDARU' });
    expect(await holding.waiting.read()).toEqual({ count: 1, trouble: 'storage-failed' });
    expect(await holding.waiting.storeAll()).toBe(false);
    endOfFailure();
    expect(await holding.waiting.storeAll()).toBe(true);
    expect(await holding.waiting.read()).toBeNull();
    const [entry, note] = await stores.chronology.list(CASE);
    expect(entry).toMatchObject({ id, picture: { state: 'taken' } });
    expect(note?.event).toMatchObject({ kind: 'storage-was-full', hadFailed: true, lostCount: 0 });
    expect(await stores.identities.findNear(NIK)).toHaveLength(1);
    expect((await stores.cases.read(CASE))?.former).toEqual({ nameAsPrinted: ['RATNA WULANDARU'] });
    await expectWholeChain();
  });

  test('that cannot even be read loses nothing', async () => {
    const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(() => {
      throw new DOMException('no disk', 'UnknownError');
    });
    await holding.chronology.append(at(11));
    await holding.cases.rememberValues(CASE, { nameAsPrinted: 'RATNA WULANDARU', nik: NIK });
    expect(await holding.waiting.storeAll()).toBe(false);
    transaction.mockRestore();
    expect((await stores.cases.read(CASE))?.former).toEqual({ nameAsPrinted: ['RATNA WULANDARU'] });
    expect(await holding.waiting.storeAll()).toBe(true);
    expect(await stored()).toEqual(['13:11', 'storage-was-full 13:11']);
    expect((await stores.cases.read(CASE))?.former).toEqual({ nameAsPrinted: ['RATNA WULANDARU'] });
  });

  test('is told from a full one as it was last', async () => {
    const endOfFullDisk = fillDisk();
    await holding.chronology.append(at(11));
    expect(await holding.waiting.read()).toEqual({ count: 1, trouble: 'storage-full' });
    endOfFullDisk();
    const announced = changes;
    breakDisk();
    await holding.waiting.storeAll();
    expect(await holding.waiting.read()).toEqual({ count: 1, trouble: 'storage-failed' });
    expect(changes).toBeGreaterThan(announced);
  });

  test('and one that is full for another case wake nobody again and again', async () => {
    await stores.cases.save({ ...caseOfRatna, id: 'case-0002' });
    const endOfFullDisk = fillDisk();
    await holding.chronology.append(at(11));
    await holding.chronology.append({ ...at(11), caseId: 'case-0002' });
    endOfFullDisk();
    vi.spyOn(stores.chronology, 'append').mockImplementation(async ({ caseId }) => {
      throw new AppError(caseId === CASE ? 'storage-full' : 'storage-failed');
    });
    await holding.waiting.storeAll();
    const announced = changes;
    await holding.waiting.storeAll();
    expect(changes).toBe(announced);
  });

  test('refuses what it has no memory for, and says why', async () => {
    breakDisk();
    for (let count = 0; count < 200; count += 1) await holding.chronology.append(at(11));
    await expect(holding.chronology.append(at(12))).rejects.toMatchObject({ code: 'storage-failed' });
  });
});

test('a choice that waits is stored with the rest', async () => {
  const endOfFullDisk = fillDisk();
  const chosen = { language: 'en', timeZone: '', activeCaseId: CASE } as const;
  await stores.settings.save(chosen);
  expect(await holding.waiting.storeAll()).toBe(false);
  endOfFullDisk();
  expect(await holding.waiting.storeAll()).toBe(true);
  const later = openStores(createDatabase(), () => undefined, createMemoryArea());
  expect(await later.settings.read()).toEqual(chosen);
});

describe('what waits for a case that is removed', () => {
  test('comes back with it', async () => {
    const { id: storedId } = await holding.chronology.append(at(10, waitingForPicture));
    const endOfFullDisk = fillDisk();
    await holding.chronology.attachPicture(storedId, PICTURE);
    const { id } = await holding.chronology.append(at(11, waitingForPicture));
    await holding.chronology.attachPicture(id, PICTURE);
    await holding.identities.save(identityOf(NIK, { caseId: CASE }));
    await holding.cases.rememberValues(CASE, { nameAsPrinted: 'RATNA WULANDARU' });
    endOfFullDisk();
    const undo = await stores.cases.remove(CASE);
    expect(await holding.waiting.storeAll()).toBe(true);
    expect(await countWaiting()).toBe(0);
    expect(await holding.identities.findNear(NIK)).toEqual([]);
    expect(await stores.cases.list()).toEqual([]);
    await expect(holding.chronology.append(at(12))).rejects.toMatchObject({ code: 'not-found' });
    holding = startWorker();
    await undo();
    expect(await holding.waiting.storeAll()).toBe(true);
    expect(await stored()).toEqual(['13:10', '13:11', 'storage-was-full 13:11']);
    expect(await stores.chronology.readPicture(storedId)).toEqual(PICTURE.png);
    expect(await stores.chronology.readPicture(id)).toEqual(PICTURE.png);
    expect(await stores.identities.findNear(NIK)).toHaveLength(1);
    expect((await stores.cases.read(CASE))?.former).toEqual({ nameAsPrinted: ['RATNA WULANDARU'] });
    await expectWholeChain();
  });

  test('stays when it is brought back in the very moment of a try', async () => {
    const endOfFullDisk = fillDisk();
    await holding.chronology.append(at(11));
    endOfFullDisk();
    vi.spyOn(stores.cases, 'read').mockResolvedValueOnce(null);
    await holding.waiting.storeAll();
    await holding.waiting.storeAll();
    expect(await stored()).toEqual(['13:11', 'storage-was-full 13:11']);
  });

  test('goes first where there is no room for what happens now', async () => {
    await stores.cases.save({ ...caseOfRatna, id: 'case-0002' });
    const endOfFullDisk = fillDisk();
    for (let count = 0; count < 200; count += 1) await holding.chronology.append(at(11));
    endOfFullDisk();
    await stores.cases.remove(CASE);
    await holding.waiting.storeAll();
    const endOfSecond = fillDisk();
    await holding.chronology.append({ ...at(12), caseId: 'case-0002' });
    endOfSecond();
    expect(await holding.waiting.storeAll()).toBe(true);
    expect(JSON.stringify(await area.get(null))).not.toContain(CASE);
    expect(await stores.chronology.list('case-0002')).toHaveLength(2);
  });
});

test('what waits for one case holds up no other', async () => {
  await stores.cases.save({ ...caseOfRatna, id: 'case-0002' });
  const endOfFullDisk = fillDisk();
  await holding.chronology.append(at(11));
  endOfFullDisk();
  const { append } = stores.chronology;
  vi.spyOn(stores.chronology, 'append').mockImplementation(async (draft, id) => {
    if (draft.caseId === CASE) throw new AppError('storage-full');
    return append(draft, id);
  });
  await holding.chronology.append({ ...at(12), caseId: 'case-0002' });
  expect(await countWaiting()).toBe(1);
  expect(await stores.chronology.list('case-0002')).toHaveLength(1);
});

test('a memory that could not be read once is read again', async () => {
  const read = vi.spyOn(area, 'get').mockRejectedValueOnce(new Error('not now'));
  await expect(countWaiting()).rejects.toThrow('not now');
  read.mockRestore();
  expect(await countWaiting()).toBe(0);
});

test('another failure is passed on as ever', async () => {
  await stores.cases.remove(CASE);
  await expect(holding.chronology.append(at(11))).rejects.toMatchObject({ code: 'not-found' });
  expect(await countWaiting()).toBe(0);
});
