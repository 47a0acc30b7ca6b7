/** One entry on its way into the chronology: sealed outside a transaction, given its place inside one. */
import type { Entry, EntryDraft } from '../contracts/entry.ts';
import { sealedEntrySchema } from '../contracts/stored.ts';
import { entryDigest } from '../domain/evidence/chain.ts';
import { actsOf } from './adopt-case.ts';
import { hashText, randomHex } from './digest.ts';
import type { ChainEnd, EvidenceTransaction } from './evidence-writer.ts';
import { newestSequence, wholeChain } from './link-store.ts';
import type { Vault } from './vault.ts';

/** Stores the entry with its lines in the chain, behind all that the device recorded before. */
export type StoreEntry = (transaction: EvidenceTransaction, chain: ChainEnd) => Promise<Entry>;

/** Seals the draft; what comes back stores it. */
export async function sealEntry(
  vault: Vault,
  { caseId, picture, ...draft }: EntryDraft,
  id: string = crypto.randomUUID(),
): Promise<StoreEntry> {
  const salt = randomHex(16);
  // Only what the schema knows comes back from the seal, so only that may go into the digest.
  const { salt: _salt, ...content } = sealedEntrySchema.parse(draft);
  const sealed = await vault.sealJson({ store: 'entries', id }, { ...content, salt });
  return async (transaction, chain) => {
    const entries = transaction.objectStore('entries');
    const { device } = chain;
    const newest = await entries.index('by-case').openKeyCursor(wholeChain(caseId, device), 'prev');
    const known = await newestSequence(transaction.objectStore('links'), caseId, device);
    const sequence = Math.max(newest?.key[2] ?? 0, known) + 1;
    await entries.add({ ...sealed, caseId, device, sequence, picture });
    const digest = entryDigest({ ...content, id, device, sequence }, salt, hashText);
    await chain.add(...actsOf({ id, sequence, picture }, digest));
    return { ...content, caseId, picture, id, device, sequence };
  };
}
