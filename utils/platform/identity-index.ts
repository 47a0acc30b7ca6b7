import { type Identity, identitySchema } from '../contracts/identity.ts';
import type { LookUpKey, SealedRecord, StoredIdentity } from '../contracts/stored.ts';
import { isOneSlipApart } from '../domain/duplicate/locate-slip.ts';
import { nikLookUpKeys, nikNeighbourhood } from '../domain/duplicate/nik-neighbourhood.ts';
import { PERSON_KEYS_VERSION, personKeys, personSigns } from '../domain/duplicate/person-keys.ts';
import type { IdentityIndex, NearIdentity } from '../services/ports.ts';
import type { Database } from './database.ts';
import { createPersonKeyFiller } from './person-key-filler.ts';
import { openAs, openReadable } from './sealed-content.ts';
import type { Vault } from './vault.ts';

/** So many records are opened for one person at most. */
const MOST_OPENED = 40;

/** So many records are counted for one key at most: thousands are born on the first of January. */
const MOST_FOR_ONE_KEY = 1_000;

/**
 * Earlier identities, sealed, found by HMAC only: of the NIK itself, of what remains of it when one digit is
 * left out, and of birth date and name. How the three lengths of a NIK are looked up is told beside
 * `nikNeighbourhood`, how a person is beside `personSigns`.
 */
export function createIdentityIndex(database: Database, vault: Vault, announce: () => void): IdentityIndex {
  const filler = createPersonKeyFiller(database, {
    open: (record) => openAs(vault, 'identities', record, identitySchema),
    makeMacs: makePersonMacs,
  });

  function makePersonMacs(identity: Identity): Promise<LookUpKey[]> {
    return vault.macs(personKeys(identity));
  }

  /** All keys in one transaction: what is slow about a look-up is to begin one. */
  async function findCandidates(digits: string): Promise<StoredIdentity[]> {
    const { whole, neighbourhood } = nikLookUpKeys(digits);
    const macs = await vault.macs([...whole, ...neighbourhood]);
    const found = await database.read((connection) => {
      const { store } = connection.transaction('identities');
      const byNik = store.index('by-nik');
      const byNeighbourhood = store.index('by-neighbourhood');
      return Promise.all(macs.map((mac, at) => (at < whole.length ? byNik : byNeighbourhood).getAll(mac)));
    });
    return found.flat();
  }

  // A damaged record warns of nobody; the others still do.
  function openAll(records: readonly SealedRecord[]): Promise<Identity[]> {
    return openReadable(records, (record) => openAs(vault, 'identities', record, identitySchema));
  }

  /** Ids of the records that share a key with the person, those with the most signs in common first. */
  async function findLikeliest(signs: ReturnType<typeof personSigns>): Promise<string[]> {
    const macsOfSigns = await Promise.all(signs.map(({ keys }) => vault.macs(keys)));
    const idsOfSigns = await database.read((connection) => {
      const index = connection.transaction('identities').store.index('by-person');
      return Promise.all(
        macsOfSigns.map((macs) => Promise.all(macs.map((mac) => index.getAllKeys(mac, MOST_FOR_ONE_KEY)))),
      );
    });
    const weights = new Map<string, number>();
    signs.forEach(({ weight }, at) => {
      for (const id of new Set(idsOfSigns[at]?.flat())) {
        weights.set(id, (weights.get(id) ?? 0) + (weight === 'sure' ? 2 : 1));
      }
    });
    return [...weights].toSorted(([, a], [, b]) => b - a).map(([id]) => id);
  }

  return {
    async findNear(digits) {
      if (!/^\d*$/.test(digits)) return [];
      const candidates = new Map((await findCandidates(digits)).map((record) => [record.id, record]));
      const opened = await openAll([...candidates.values()]);
      return opened.flatMap((identity): NearIdentity[] => {
        if (identity.nik === digits) return [{ identity, distance: 0 }];
        return isOneSlipApart(identity.nik, digits) ? [{ identity, distance: 1 }] : [];
      });
    },

    async findSamePerson(person) {
      const signs = personSigns(person);
      if (signs.length === 0) return [];
      await filler.begin();
      const ids = await findLikeliest(signs);
      const records = await database.read((connection) =>
        Promise.all(ids.slice(0, MOST_OPENED).map((id) => connection.get('identities', id))),
      );
      return openAll(records.filter((record) => record !== undefined));
    },

    async save(identity) {
      const sealed = await vault.sealJson({ store: 'identities', id: identity.id }, identity);
      const [[nikMac], neighbourhoodMacs, personMacs] = await Promise.all([
        vault.macs([identity.nik]),
        vault.macs(nikNeighbourhood(identity.nik)),
        makePersonMacs(identity),
      ]);
      if (nikMac === undefined) throw new Error('One text has one key');
      const stored: StoredIdentity = {
        ...sealed,
        caseId: identity.caseId,
        nikMac,
        neighbourhoodMacs,
        personMacs,
        personKeysVersion: PERSON_KEYS_VERSION,
      };
      await database.write(['identities'], (transaction) =>
        transaction.objectStore('identities').put(stored),
      );
      announce();
    },
  };
}
