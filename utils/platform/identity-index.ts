import { identitySchema } from '../contracts/identity.ts';
import type { StoredIdentity } from '../contracts/stored.ts';
import { isOneSlipApart } from '../domain/duplicate/locate-slip.ts';
import { nikLookUpKeys, nikNeighbourhood } from '../domain/duplicate/nik-neighbourhood.ts';
import type { IdentityIndex, NearIdentity } from '../services/ports.ts';
import type { Database } from './database.ts';
import { openAs, openReadable } from './sealed-content.ts';
import type { Vault } from './vault.ts';

/**
 * Earlier identities, sealed, found by HMAC only: of the NIK itself, and of what remains of it when one
 * digit is left out. How the three lengths are looked up is told beside `nikNeighbourhood`.
 */
export function createIdentityIndex(database: Database, vault: Vault, announce: () => void): IdentityIndex {
  async function lookUp(index: 'by-nik' | 'by-neighbourhood', texts: readonly string[]) {
    const macs = await vault.macs(texts);
    const found = await database.read((connection) =>
      Promise.all(macs.map((mac) => connection.getAllFromIndex('identities', index, mac))),
    );
    return found.flat();
  }

  async function findCandidates(digits: string): Promise<StoredIdentity[]> {
    const { whole, neighbourhood } = nikLookUpKeys(digits);
    const found = await Promise.all([lookUp('by-nik', whole), lookUp('by-neighbourhood', neighbourhood)]);
    return found.flat();
  }

  return {
    async findNear(digits) {
      if (!/^\d*$/.test(digits)) return [];
      const candidates = new Map((await findCandidates(digits)).map((record) => [record.id, record]));
      // A damaged record warns of nobody; the others still do.
      const opened = await openReadable([...candidates.values()], (record) =>
        openAs(vault, 'identities', record, identitySchema),
      );
      return opened.flatMap((identity): NearIdentity[] => {
        if (identity.nik === digits) return [{ identity, distance: 0 }];
        return isOneSlipApart(identity.nik, digits) ? [{ identity, distance: 1 }] : [];
      });
    },

    async save(identity) {
      const sealed = await vault.sealJson({ store: 'identities', id: identity.id }, identity);
      const [nikMac = '', ...neighbourhoodMacs] = await vault.macs([
        identity.nik,
        ...nikNeighbourhood(identity.nik),
      ]);
      const stored: StoredIdentity = { ...sealed, caseId: identity.caseId, nikMac, neighbourhoodMacs };
      await database.write(['identities'], (transaction) =>
        transaction.objectStore('identities').put(stored),
      );
      announce();
    },
  };
}
