import { AppError } from '../contracts/result.ts';
import type { SealedRecord, SealedStore } from '../contracts/stored.ts';
import type { z } from '../contracts/zod.ts';
import type { Vault } from './vault.ts';

/** Opens a record and checks its content. Throws `AppError` `record-damaged` when either fails. */
export async function openAs<Schema extends z.ZodMiniType>(
  vault: Vault,
  store: SealedStore,
  record: SealedRecord,
  schema: Schema,
): Promise<z.infer<Schema>> {
  const parsed = schema.safeParse(await vault.openJson(store, record));
  if (!parsed.success) throw new AppError('record-damaged');
  return parsed.data;
}

/** Opens what can be opened: a damaged record never takes the others with it. Any other failure is thrown. */
export async function openReadable<Stored, Content>(
  records: readonly Stored[],
  open: (record: Stored) => Promise<Content>,
): Promise<Content[]> {
  return (await openAll(records, open)).opened;
}

export interface OpenedRecords<Stored, Content> {
  readonly opened: Content[];
  readonly damaged: Stored[];
}

/** As `openReadable`, for whoever tells of those that are damaged. */
export async function openAll<Stored, Content>(
  records: readonly Stored[],
  open: (record: Stored) => Promise<Content>,
): Promise<OpenedRecords<Stored, Content>> {
  const outcomes = await Promise.all(
    records.map(async (record) => {
      try {
        return { content: await open(record) };
      } catch (error) {
        if (error instanceof AppError && error.code === 'record-damaged') return { damaged: record };
        throw error;
      }
    }),
  );
  return {
    opened: outcomes.flatMap((outcome) => ('content' in outcome ? [outcome.content as Content] : [])),
    damaged: outcomes.flatMap((outcome) => ('damaged' in outcome ? [outcome.damaged as Stored] : [])),
  };
}
