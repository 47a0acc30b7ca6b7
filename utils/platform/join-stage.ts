/**
 * Where the files of a case wait while it is joined with what is here. Sealed they go to the database in batches, so
 * that a case of hundreds of pictures never lies in memory, and nobody sees them: those of a new entry have no entry
 * yet, those that replace a picture lie beside it. The join itself then is one small transaction. What a killed
 * browser leaves behind is named in a list, in step with every batch, and goes at the next start.
 */
import { PICTURE_KINDS } from '../contracts/case-records.ts';
import { AppError } from '../contracts/result.ts';
import {
  JOINING_PREFIX,
  joiningSchema,
  type Joining,
  pictureId,
  type SealedRecord,
  type StoredPicture,
} from '../contracts/stored.ts';
import type { Database, WriteTransaction } from './database.ts';
import { freeBytes } from './free-bytes.ts';
import type { EvidenceTransaction } from './evidence-writer.ts';

export type JoinStores = [...StageStores, 'cases', 'links'];
type StageStores = ['entries', 'pictures', 'attachments', 'attachment-files', 'settings'];
const STAGE_STORES: StageStores = ['entries', 'pictures', 'attachments', 'attachment-files', 'settings'];
/** All that the transaction needs that joins. */
export const JOIN_STORES: JoinStores = [...STAGE_STORES, 'cases', 'links'];

export type Locks = Pick<LockManager, 'request'>;

/** More than this is not held in memory, but for a single picture that is larger. */
export const BATCH_BYTES = 4 * 1024 * 1024;

/** A picture that is to be shown once the case is joined. */
export interface WaitingPicture {
  readonly entryId: string;
  /** Its entry is not on this device yet. */
  readonly isNew: boolean;
  /** What waits under the same mark for the same entry is the same. */
  readonly mark: string;
}

export interface JoinStage {
  /** Lets a picture wait, once. Throws `archive-damaged` when its ids belong to another case. */
  putPicture(picture: WaitingPicture, seal: () => Promise<StoredPicture[]>): Promise<void>;
  putAttachment(id: string, seal: () => Promise<SealedRecord>): Promise<void>;
  /** Stores what is still held in memory. */
  flush(): Promise<void>;
  /** Inside the transaction that joins: whether everything still waits. If not, all must be put again. */
  isWhole(transaction: WriteTransaction<JoinStores>): Promise<boolean>;
  /** Inside the same transaction: shows it. */
  show(transaction: WriteTransaction<JoinStores>): Promise<void>;
}

export interface StageSetting {
  readonly caseId: string;
  readonly locks: Locks;
  readonly batchBytes: number;
}

/** Runs `task` with a stage of its own; what still waits when it ends is removed. */
export function withJoinStage<T>(
  database: Database,
  { locks, ...setting }: StageSetting,
  task: (stage: JoinStage) => Promise<T>,
): Promise<T> {
  const key = JOINING_PREFIX + crypto.randomUUID();
  return locks.request(key, async () => {
    try {
      return await task(createStage(database, key, setting));
    } finally {
      // When this fails as well, the next start does it.
      await clearStage(database, key).catch(() => undefined);
    }
  });
}

/** Removes what killed joins left behind: nobody holds their lock. */
export async function sweepJoins(database: Database, locks: Locks): Promise<void> {
  const all = IDBKeyRange.bound(JOINING_PREFIX, `${JOINING_PREFIX}\uffff`);
  for (const key of await database.read((connection) => connection.getAllKeys('settings', all))) {
    await locks.request(key, { ifAvailable: true }, async (lock) => {
      if (lock !== null) await clearStage(database, key);
    });
  }
}

interface HeldPicture {
  readonly picture: WaitingPicture;
  readonly files: readonly StoredPicture[];
}

function createStage(
  database: Database,
  key: string,
  { caseId, batchBytes }: Omit<StageSetting, 'locks'>,
): JoinStage {
  const pictures = new Map<string, WaitingPicture>();
  const attachments = new Set<string>();
  let heldPictures: HeldPicture[] = [];
  let heldFiles: SealedRecord[] = [];
  let heldBytes = 0;

  async function flush(): Promise<void> {
    if (heldPictures.length + heldFiles.length === 0) return;
    for (const { picture } of heldPictures) pictures.set(picture.entryId, picture);
    for (const { id } of heldFiles) attachments.add(id);
    const joining: Joining = {
      caseId,
      entries: [...pictures.values()].map(({ entryId, isNew }) => ({ id: entryId, isNew })),
      attachments: [...attachments],
    };
    await database.write(STAGE_STORES, async (transaction) => {
      await transaction.objectStore('settings').put(joining, key);
      for (const held of heldPictures) await layDown(transaction, caseId, held);
      for (const file of heldFiles) {
        refuseOther(await transaction.objectStore('attachments').get(file.id), caseId);
        await transaction.objectStore('attachment-files').put(file);
      }
    });
    for (const { bytes } of [...heldPictures.flatMap(({ files }) => files), ...heldFiles]) freeBytes(bytes);
    heldPictures = [];
    heldFiles = [];
    heldBytes = 0;
  }

  async function hold(records: readonly SealedRecord[]): Promise<void> {
    heldBytes += records.reduce((sum, { bytes }) => sum + bytes.length, 0);
    if (heldBytes >= batchBytes) await flush();
  }

  return {
    flush,

    async putPicture(picture, seal) {
      const waiting = pictures.get(picture.entryId);
      if (waiting?.mark === picture.mark && waiting.isNew === picture.isNew) return;
      const files = await seal();
      heldPictures.push({ picture, files });
      await hold(files);
    },

    async putAttachment(id, seal) {
      if (attachments.has(id)) return;
      const file = await seal();
      heldFiles.push(file);
      await hold([file]);
    },

    async isWhole(transaction) {
      const stored = transaction.objectStore('pictures');
      const files = transaction.objectStore('attachment-files');
      const keys = await Promise.all([
        ...[...pictures.values()].map(({ entryId, isNew }) => stored.getKey(placeOf(entryId, isNew))),
        ...[...attachments].map((id) => files.getKey(id)),
      ]);
      const isWhole = !keys.includes(undefined);
      if (!isWhole) {
        pictures.clear();
        attachments.clear();
      }
      return isWhole;
    },

    async show(transaction) {
      const stored = transaction.objectStore('pictures');
      for (const { entryId, isNew } of pictures.values()) {
        if (isNew) continue;
        for (const kind of PICTURE_KINDS) {
          const id = pictureId(entryId, kind);
          const file = await stored.get(waitingId(id));
          await stored.delete(id);
          if (!file) continue;
          await stored.put({ ...file, id });
          await stored.delete(waitingId(id));
        }
      }
      await transaction.objectStore('settings').delete(key);
    },
  };
}

/** Puts the files of one picture where they wait. Nothing of another case is ever written over. */
async function layDown(
  transaction: WriteTransaction<StageStores>,
  caseId: string,
  { picture: { entryId, isNew }, files }: HeldPicture,
): Promise<void> {
  refuseOther(await transaction.objectStore('entries').get(entryId), caseId);
  const pictures = transaction.objectStore('pictures');
  const byId = new Map(files.map((file) => [file.id, file]));
  for (const kind of PICTURE_KINDS) {
    const id = pictureId(entryId, kind);
    const place = isNew ? id : waitingId(id);
    if ((await pictures.getKey(place)) !== undefined) {
      refuseOther(await pictures.get(place), caseId);
      await pictures.delete(place);
    }
    const file = byId.get(id);
    if (file) await pictures.put({ ...file, id: place });
  }
}

/** Takes back what waits under this key. What was joined meanwhile is no longer waiting, and stays. */
async function clearStage(database: Database, key: string): Promise<void> {
  await database.write(STAGE_STORES, async (transaction) => {
    const settings = transaction.objectStore('settings');
    const joining = joiningSchema.safeParse(await settings.get(key));
    await settings.delete(key);
    if (!joining.success) return;
    for (const { id, isNew } of joining.data.entries) {
      const hasEntry = (await transaction.objectStore('entries').getKey(id)) !== undefined;
      for (const kind of PICTURE_KINDS) {
        const place = pictureId(id, kind);
        await transaction.objectStore('pictures').delete(waitingId(place));
        if (isNew && !hasEntry) await transaction.objectStore('pictures').delete(place);
      }
    }
    for (const id of joining.data.attachments) {
      if ((await transaction.objectStore('attachments').getKey(id)) !== undefined) continue;
      await transaction.objectStore('attachment-files').delete(id);
    }
  });
}

/** Of a picture that replaces one: beside it, where nobody looks. */
function waitingId(id: string): string {
  return `${id}:masuk`;
}

/** Where the file lies that every picture has. */
function placeOf(entryId: string, isNew: boolean): string {
  const id = pictureId(entryId, 'stamped');
  return isNew ? id : waitingId(id);
}

/** It has all stores of that and one more, which the types of a transaction do not allow for. */
export function asEvidence(transaction: WriteTransaction<JoinStores>): EvidenceTransaction {
  return transaction as unknown as EvidenceTransaction;
}

/** Ids are chosen by whoever made the file: they must not write over the records of another case. */
export function refuseOther(known: { readonly caseId: string } | undefined, caseId: string): void {
  if (known && known.caseId !== caseId) throw new AppError('archive-damaged');
}
