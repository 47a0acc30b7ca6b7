/** Everything that changes the evidence of a case is written through here, so that nothing goes unchained. */
import type { LinkAct } from '../contracts/link.ts';
import { AppError } from '../contracts/result.ts';
import type { Clock, Undo } from '../services/ports.ts';
import { createAdoption } from './adopt-case.ts';
import { deviceClock } from './clock.ts';
import type { Database, WriteTransaction } from './database.ts';
import { createDeviceId } from './device-id.ts';
import { addLinks } from './link-store.ts';
import type { Vault } from './vault.ts';

export type EvidenceStores = ['cases', 'entries', 'pictures', 'attachments', 'attachment-files', 'links'];
export const EVIDENCE_STORES: EvidenceStores = [
  'cases',
  'entries',
  'pictures',
  'attachments',
  'attachment-files',
  'links',
];
export type EvidenceTransaction = WriteTransaction<EvidenceStores>;

/** What a task in a transaction may do beside its own requests. */
export interface ChainEnd {
  readonly device: string;
  /** Adds lines to this device's chain of the case. */
  add(...acts: LinkAct[]): Promise<void>;
}

export interface EvidenceWriter {
  readonly database: Database;
  readonly vault: Vault;
  readonly announce: () => void;
  nowUtc(): string;
  device(): Promise<string>;
  /** Brings what version 1 of the database wrote into the chain; for whoever reads links or salts. */
  adopt(caseId: string): Promise<void>;
  /**
   * Runs `task` in one transaction, all or nothing, and announces the change once it is on disk. `task` may
   * await nothing but its requests. Throws `AppError` `not-found` when the case is gone.
   */
  write<T>(
    caseId: string,
    task: (transaction: EvidenceTransaction, chain: ChainEnd) => Promise<T>,
  ): Promise<T>;
  /** An `Undo` that works once. */
  undo(caseId: string, task: (transaction: EvidenceTransaction, chain: ChainEnd) => Promise<void>): Undo;
}

export function createEvidenceWriter(
  database: Database,
  vault: Vault,
  announce: () => void,
  clock: Pick<Clock, 'nowUtc'> = deviceClock,
): EvidenceWriter {
  const device = createDeviceId(database);
  const adopt = createAdoption(database, vault, device, clock);

  const write: EvidenceWriter['write'] = async (caseId, task) => {
    await adopt(caseId);
    const own = await device();
    const value = await database.write(EVIDENCE_STORES, async (transaction) => {
      // A case that was removed meanwhile gets no orphans.
      if (!(await transaction.objectStore('cases').getKey(caseId))) throw new AppError('not-found');
      return task(transaction, {
        device: own,
        add: (...acts) =>
          addLinks(transaction.objectStore('links'), { caseId, device: own, atUtc: clock.nowUtc() }, acts),
      });
    });
    announce();
    return value;
  };

  return {
    database,
    vault,
    announce,
    nowUtc: clock.nowUtc,
    device,
    adopt,
    write,
    undo(caseId, task) {
      let isDone = false;
      return async () => {
        if (isDone) return;
        await write(caseId, task);
        isDone = true;
      };
    },
  };
}
