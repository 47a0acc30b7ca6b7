/** Files spread over as many archives as a limit asks for, in their order. */
import type { BagWriter } from './bag-writer.ts';
import { costOfFile } from './write-zip.ts';

/** What a file adds to the two manifests of its bag, if they could not be compressed at all. */
const MANIFEST_LINE_BYTES = 200;

export interface PartPlan {
  /** No archive is to be longer; null: one archive takes everything. */
  readonly maxBytes: number | null;
  /** Kept free in the first part for what is written at the end. */
  readonly reservedInFirstBytes: number;
  /** Kept free in every part for its tag files. */
  readonly reservedInEachBytes: number;
  /** Begins the archive with this number, from 1 on. */
  begin(number: number): Promise<BagWriter>;
}

export interface PartSeries {
  /** The first part holds report and chronology. */
  readonly first: BagWriter;
  /** All parts begun so far. */
  readonly bags: readonly BagWriter[];
  /** Adds a file to the last part, or to a new one when it no longer fits. One that is too long for any part has its own. */
  add(path: string, bytes: Uint8Array<ArrayBuffer>, sha256: string): Promise<void>;
}

export async function beginParts(plan: PartPlan): Promise<PartSeries> {
  const first = await plan.begin(1);
  const bags = [first];
  let current = first;

  function isFull(path: string, bytes: Uint8Array): boolean {
    if (plan.maxBytes === null) return false;
    const reserved =
      plan.reservedInEachBytes +
      (current === first ? plan.reservedInFirstBytes : 0) +
      current.fileCount() * MANIFEST_LINE_BYTES;
    const cost = costOfFile(path, bytes.length) + MANIFEST_LINE_BYTES;
    return current.sizeBytes() + reserved + cost > plan.maxBytes;
  }

  return {
    first,
    bags,
    async add(path, bytes, sha256) {
      const isEmpty = current !== first && current.fileCount() === 0;
      if (!isEmpty && isFull(path, bytes)) {
        current = await plan.begin(bags.length + 1);
        bags.push(current);
      }
      await current.add(path, bytes, sha256);
    },
  };
}
