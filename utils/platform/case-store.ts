import { type Case, caseSchema, withFormer } from '../contracts/case.ts';
import type { Deletion } from '../contracts/deletion.ts';
import type { Reminder } from '../contracts/reminder.ts';
import { isStorageFull } from '../contracts/result.ts';
import type { SealedRecord, StoredLink } from '../contracts/stored.ts';
import { caseReference } from '../domain/evidence/chain.ts';
import { addFormer, findReplaced, joinFormer } from '../domain/evidence/former-values.ts';
import type { CaseStore, Clock } from '../services/ports.ts';
import { deviceClock } from './clock.ts';
import type { Database, WriteTransaction } from './database.ts';
import { hashText } from './digest.ts';
import { draftsOf } from './draft-store.ts';
import { EVIDENCE_STORES, type EvidenceStores } from './evidence-writer.ts';
import { wholeCase } from './link-store.ts';
import { holdRemoval } from './removal-lock.ts';
import { releaseReserve } from './reserve.ts';
import { openAll, openAs, openReadable, type OpenedRecords } from './sealed-content.ts';
import type { Vault } from './vault.ts';

/**
 * Everywhere that data of a case lies. Who removes a case expects that nothing of that person stays behind,
 * so the records that warn of a second registration go as well.
 */
const CASE_STORES: [...EvidenceStores, 'identities', 'reminders', 'deletions', 'settings'] = [
  ...EVIDENCE_STORES,
  'identities',
  'reminders',
  'deletions',
  'settings',
];

/**
 * Cases, sealed. `announce` is called after each change that is on disk, `onReminders` after one that took
 * reminders along or brought them back.
 */
export function createCaseStore(
  database: Database,
  vault: Vault,
  announce: () => void,
  clock: Pick<Clock, 'nowUtc'> = deviceClock,
  onReminders: () => void = () => undefined,
): CaseStore {
  async function openCases(): Promise<OpenedRecords<SealedRecord, Case>> {
    const records = await database.read((connection) => connection.getAll('cases'));
    const { opened, damaged } = await openAll(records, (record) =>
      openAs(vault, 'cases', record, caseSchema),
    );
    return { opened: opened.toSorted(newestChangeFirst), damaged };
  }

  /**
   * Puts what `change` makes of a case in its place; null leaves it. Sealing takes time, so all begins anew when
   * another page was quicker. `wasRecorded`: since its values were saved something was, while they stood.
   */
  async function replace(
    id: string,
    change: (before: Case | null, wasRecorded: boolean) => Case | null,
    { sameValues = false } = {},
  ): Promise<void> {
    for (;;) {
      const stored = await database.read((connection) => connection.get('cases', id));
      const lines = await database.read((connection) => connection.count('links', wholeCase(id)));
      const [before = null] = await openReadable(stored ? [stored] : [], (record) =>
        openAs(vault, 'cases', record, caseSchema),
      );
      const wasRecorded = stored?.lines !== lines;
      const record = change(before, wasRecorded);
      if (record === null) return;
      const sealed = await vault.sealJson({ store: 'cases', id }, record);
      const isWritten = await database.write(['cases', 'links'], async (transaction) => {
        const cases = transaction.objectStore('cases');
        const now = await cases.get(id);
        const linesNow = await transaction.objectStore('links').count(wholeCase(id));
        // A seal begins with random bytes, so two with the same are one.
        const isSame =
          stored === undefined ? now === undefined : now !== undefined && isEqual(now.iv, stored.iv);
        if (!isSame || (linesNow !== lines && !wasRecorded)) return false;
        const linesThen = sameValues ? stored?.lines : linesNow;
        await cases.put({ ...sealed, ...(linesThen !== undefined && { lines: linesThen }) });
        return true;
      });
      if (isWritten) return;
    }
  }

  /** Takes the case out and leaves its line in the deletion log, both or neither. */
  function removeCase(id: string, filesBefore: Files = NO_FILES): Promise<RemovedCase> {
    return database.write(CASE_STORES, async (transaction) => {
      const { parts, ...taken } = await takeCase(transaction, id);
      const whole = { ...taken, parts: { ...parts, ...joinFiles(filesBefore, parts) } };
      const deletion = taken.record ? describeDeletion(id, whole, clock.nowUtc()) : null;
      if (deletion) await transaction.objectStore('deletions').add(deletion);
      return { ...whole, deletion };
    });
  }

  function removeAtAnyRoom(id: string): Promise<RemovedCase> {
    return removeCase(id).catch((error: unknown) => {
      if (!isStorageFull(error)) throw error;
      return removeFromFullDisk(id);
    });
  }

  /**
   * A full disk takes nothing, not even a line in the deletion log, but lets go of anything. The reserve goes first and
   * makes room for the line; only where it does not, the files go before the rest.
   */
  async function removeFromFullDisk(id: string): Promise<RemovedCase> {
    await database.write(['settings'], (transaction) => releaseReserve(transaction.objectStore('settings')));
    return removeCase(id).catch((error: unknown) => {
      if (!isStorageFull(error)) throw error;
      return removeFilesFirst(id);
    });
  }

  async function removeFilesFirst(id: string): Promise<RemovedCase> {
    const files = await database.write(CASE_STORES, (transaction) => takeFiles(transaction, id));
    try {
      return await removeCase(id, files);
    } catch (error) {
      await database.write(CASE_STORES, (transaction) => putFiles(transaction, files));
      throw error;
    }
  }

  return {
    list: async () => (await openCases()).opened,

    async readAll() {
      const { opened, damaged } = await openCases();
      const counts = await database.read((connection) =>
        Promise.all(damaged.map(({ id }) => connection.countFromIndex('entries', 'by-case', wholeCase(id)))),
      );
      return {
        cases: opened,
        damaged: damaged.map(({ id }, at) => ({
          id,
          reference: caseReference(id, hashText),
          entryCount: counts[at] ?? 0,
        })),
      };
    },

    async read(id) {
      const record = await database.read((connection) => connection.get('cases', id));
      return record ? openAs(vault, 'cases', record, caseSchema) : null;
    },

    async save(record) {
      await replace(record.id, (before, wasRecorded) => {
        const replaced = before && wasRecorded ? findReplaced(before, record) : {};
        const known = joinFormer(before?.former ?? {}, record.former ?? {}, record);
        return withFormer(record, addFormer(known, replaced, record));
      });
      announce();
    },

    async rememberValues(id, values) {
      await replace(
        id,
        (before) => {
          if (before === null) return null;
          const { former = {} } = before;
          const known = addFormer(former, values, before);
          return known === former ? null : withFormer(before, known);
        },
        { sameValues: true },
      );
    },

    async remove(id) {
      // Before it is gone, so that what waits for it in the background is not let go.
      const letGo = await holdRemoval(id);
      const removed = await removeAtAnyRoom(id).catch((error: unknown) => {
        letGo();
        throw error;
      });
      announce();
      if (removed.parts.reminders.length > 0) onReminders();

      return async function undo() {
        await database.write(CASE_STORES, async (transaction) => {
          for (const store of PARTS) await putRecords(transaction, store, removed.parts[store]);
          const settings = transaction.objectStore('settings');
          for (const draft of removed.drafts) await settings.put(draft, draft.id);
          if (removed.record) await transaction.objectStore('cases').put(removed.record);
          if (!removed.deletion) return;
          const restored = { ...removed.deletion, restoredAtUtc: clock.nowUtc() };
          await transaction.objectStore('deletions').put(restored);
        });
        letGo();
        announce();
        if (removed.parts.reminders.length > 0) onReminders();
      };
    },
  };
}

function isEqual(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, at) => byte === other[at]);
}

function newestChangeFirst(a: Case, b: Case): number {
  return b.updatedAtUtc.localeCompare(a.updatedAtUtc);
}

/** The parts of a case beside its own record, and the key of each of their records. */
const PARTS = [
  'entries',
  'pictures',
  'attachments',
  'attachment-files',
  'identities',
  'reminders',
  'links',
] as const;

interface TakenCase {
  readonly record: SealedRecord | undefined;
  /** What was begun in it and not stored. */
  readonly drafts: readonly SealedRecord[];
  readonly parts: Record<Exclude<(typeof PARTS)[number], 'reminders' | 'links'>, readonly SealedRecord[]> & {
    readonly reminders: readonly Reminder[];
    readonly links: readonly StoredLink[];
  };
}

interface RemovedCase extends TakenCase {
  readonly deletion: Deletion | null;
}

type CaseTransaction = WriteTransaction<typeof CASE_STORES>;
type Files = Pick<TakenCase['parts'], 'pictures' | 'attachment-files'>;

const NO_FILES: Files = { pictures: [], 'attachment-files': [] };

function joinFiles(one: Files, other: Files): Files {
  return {
    pictures: [...one.pictures, ...other.pictures],
    'attachment-files': [...one['attachment-files'], ...other['attachment-files']],
  };
}

/** Takes the files of a case out of the database, which are most of what it needs. */
async function takeFiles(transaction: CaseTransaction, caseId: string): Promise<Files> {
  const pictureStore = transaction.objectStore('pictures');
  const fileStore = transaction.objectStore('attachment-files');
  const pictures = await pictureStore.index('by-case').getAll(caseId);
  const attachments = await transaction.objectStore('attachments').index('by-case').getAll(caseId);
  const files = await Promise.all(attachments.map(async ({ id }) => (await fileStore.get(id)) ?? []));
  for (const { id } of pictures) await pictureStore.delete(id);
  for (const { id } of attachments) await fileStore.delete(id);
  return { pictures, 'attachment-files': files.flat() };
}

async function putFiles(transaction: CaseTransaction, files: Files): Promise<void> {
  await putRecords(transaction, 'pictures', files.pictures);
  await putRecords(transaction, 'attachment-files', files['attachment-files']);
}

async function putRecords(
  transaction: CaseTransaction,
  store: (typeof PARTS)[number],
  records: readonly unknown[],
): Promise<void> {
  for (const record of records) await transaction.objectStore(store).put(record as never);
}

/** Takes all of a case out of the database. */
async function takeCase(transaction: CaseTransaction, caseId: string): Promise<TakenCase> {
  const cases = transaction.objectStore('cases');
  const parts: TakenCase['parts'] = {
    ...(await takeFiles(transaction, caseId)),
    entries: await transaction.objectStore('entries').index('by-case').getAll(wholeCase(caseId)),
    attachments: await transaction.objectStore('attachments').index('by-case').getAll(caseId),
    identities: await transaction.objectStore('identities').index('by-case').getAll(caseId),
    reminders: await transaction.objectStore('reminders').index('by-case').getAll(caseId),
    links: await transaction.objectStore('links').getAll(wholeCase(caseId)),
  };
  const record = await cases.get(caseId);
  const settings = transaction.objectStore('settings');
  const drafts = (await settings.getAll(draftsOf(caseId))) as SealedRecord[];
  await cases.delete(caseId);
  await settings.delete(draftsOf(caseId));
  for (const store of PARTS) {
    if (store === 'links') await transaction.objectStore(store).delete(wholeCase(caseId));
    else for (const { id } of parts[store]) await transaction.objectStore(store).delete(id);
  }
  return { record, drafts, parts };
}

/** The line that remains: when, how much, and how the chains ended. */
function describeDeletion(caseId: string, { parts }: TakenCase, atUtc: string): Deletion {
  const chains = Map.groupBy(parts.links, ({ device }) => device);
  return {
    id: crypto.randomUUID(),
    atUtc,
    reference: caseReference(caseId, hashText),
    entryCount: parts.entries.length,
    pictureCount: parts.pictures.filter(({ id }) => !id.includes(':')).length,
    attachmentCount: parts.attachments.length,
    heads: [...chains].map(([device, links]) => ({
      device,
      linkCount: links.length,
      head: hashText(links.at(-1)?.line ?? ''),
    })),
    restoredAtUtc: null,
  };
}
