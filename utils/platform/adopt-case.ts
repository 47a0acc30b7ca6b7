import { sealedEntrySchema, type StoredEntry } from '../contracts/stored.ts';
import type { LinkAct } from '../contracts/link.ts';
import { entryDigest } from '../domain/evidence/chain.ts';
import type { Clock } from '../services/ports.ts';
import type { Database } from './database.ts';
import { hashText, randomHex } from './digest.ts';
import { addLinks, wholeCase, wholeChain } from './link-store.ts';
import { openAs, openReadable } from './sealed-content.ts';
import type { Vault } from './vault.ts';

/**
 * Brings the entries of a case that version 1 of the database wrote into the chain, in the order of their
 * numbers. They had no salt; they get one. Done once, before anything else is added to the case, because the
 * lines of a chain cannot be put in order afterwards. An entry that does not open stays as it is, without a
 * line: nobody can say what it said.
 */
export function createAdoption(
  database: Database,
  vault: Vault,
  device: () => Promise<string>,
  clock: Pick<Clock, 'nowUtc'>,
): (caseId: string) => Promise<void> {
  /** Version 1 writes nothing any more, so a case that was looked at once needs no second look. */
  const adopted = new Set<string>();

  /** All of a case is adopted in one transaction, before its first other line: one line shows that it is done. */
  async function hasChain(caseId: string, own: string): Promise<boolean> {
    const first = await database.read((connection) => connection.getKey('links', wholeChain(caseId, own)));
    return first !== undefined;
  }

  async function readWithSalt(stored: StoredEntry) {
    const content = await openAs(vault, 'entries', stored, sealedEntrySchema);
    const salt = randomHex(16);
    const sealed = await vault.sealJson({ store: 'entries', id: stored.id }, { ...content, salt });
    const { id, device: recordedBy, sequence } = stored;
    const digest = entryDigest({ ...content, id, device: recordedBy, sequence }, salt, hashText);
    return { sealed, digest };
  }

  return async (caseId) => {
    if (adopted.has(caseId)) return;
    const own = await device();
    if (await hasChain(caseId, own)) {
      adopted.add(caseId);
      return;
    }
    const stored = await database.read((connection) =>
      connection.getAllFromIndex('entries', 'by-case', wholeCase(caseId)),
    );
    const old = stored.filter(({ version }) => version === 1);
    const readable = await openReadable(old, readWithSalt);
    if (readable.length > 0) {
      await database.write(['entries', 'links'], async (transaction) => {
        const entries = transaction.objectStore('entries');
        const acts: LinkAct[] = [];
        for (const { sealed, digest } of readable) {
          const current = await entries.get(sealed.id);
          // Another page of the extension was quicker, or the entry was removed meanwhile.
          if (current?.version !== 1) continue;
          await entries.put({ ...current, ...sealed });
          acts.push(...actsOf(current, digest));
        }
        await addLinks(
          transaction.objectStore('links'),
          { caseId, device: own, atUtc: clock.nowUtc() },
          acts,
        );
      });
    }
    // A case without entries may be one whose removal is about to be undone.
    if (stored.length > 0) adopted.add(caseId);
  };
}

/** What the chain says of a stored entry and its picture. */
export function actsOf(
  { id, sequence, picture }: Pick<StoredEntry, 'id' | 'sequence' | 'picture'>,
  digest: string,
): LinkAct[] {
  const acts: LinkAct[] = [{ kind: 'entry', entry: id, sequence, digest }];
  if (picture.state === 'taken') {
    acts.push({ kind: 'picture', entry: id, sha256: picture.sha256, originalSha256: null });
  }
  if (picture.state === 'missing') acts.push({ kind: 'picture-missing', entry: id, reason: picture.reason });
  return acts;
}
