/**
 * What was typed and could not be stored with its case yet, because the disk is full or fails. Whoever masks must know it at once,
 * so it lies by itself in the browser's memory, where every page of the extension reads it.
 */
import { type Case, withFormer } from '../contracts/case.ts';
import { type HeldValues, heldValuesSchema } from '../contracts/held.ts';
import { joinFormer } from '../domain/evidence/former-values.ts';
import type { CaseStore } from '../services/ports.ts';
import type { TabArea } from './tab-memory.ts';

export const HELD_VALUES_KEY = 'held-values';

/** Empty when nothing waits. */
export async function readHeldValues(area: Pick<TabArea, 'get'>): Promise<HeldValues> {
  const parsed = heldValuesSchema.safeParse((await area.get(HELD_VALUES_KEY))[HELD_VALUES_KEY]);
  return parsed.success ? parsed.data : [];
}

/** The store, whose cases hold what waits for them as if it were stored. */
export function withHeldValues<Store extends Pick<CaseStore, 'list' | 'readAll' | 'read'>>(
  cases: Store,
  readHeld: () => Promise<HeldValues>,
): Store {
  return {
    ...cases,
    async list() {
      const [records, held] = await Promise.all([cases.list(), readHeld()]);
      return records.map((record) => addHeld(record, held));
    },
    async readAll() {
      const [read, held] = await Promise.all([cases.readAll(), readHeld()]);
      return { ...read, cases: read.cases.map((record) => addHeld(record, held)) };
    },
    async read(id: string) {
      const [record, held] = await Promise.all([cases.read(id), readHeld()]);
      return record && addHeld(record, held);
    },
  };
}

function addHeld(record: Case, held: HeldValues): Case {
  const waiting = held.find(({ caseId }) => caseId === record.id);
  return waiting ? withFormer(record, joinFormer(record.former ?? {}, waiting.former, record)) : record;
}
