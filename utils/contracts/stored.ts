/**
 * How records lie in IndexedDB. What is personal is inside `bytes`, sealed; what stands beside it is needed
 * to find, order and complete records and says nothing about a person.
 */
import { entrySchema, type PictureState } from './entry.ts';
import { z } from './zod.ts';

export const DATABASE_NAME = 'pendamping-oss';
export const DATABASE_VERSION = 1;

/** The stores whose records are sealed. The name is part of what the seal vouches for. */
export const SEALED_STORES = ['cases', 'entries', 'pictures', 'identities'] as const;
export type SealedStore = (typeof SEALED_STORES)[number];

/** The shape of the sealed content that new records get. Older shapes are read, never written. */
export const CONTENT_VERSIONS: Record<SealedStore, number> = {
  cases: 1,
  entries: 1,
  pictures: 1,
  identities: 1,
};

/** AES-256-GCM: `bytes` holds cipher text and tag; store, id and version are authenticated with them. */
export interface SealedRecord {
  readonly id: string;
  readonly version: number;
  readonly iv: Uint8Array<ArrayBuffer>;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

export interface StoredEntry extends SealedRecord {
  readonly caseId: string;
  readonly sequence: number;
  /** Beside the seal, so that a picture and its entry's state change in one transaction. */
  readonly picture: PictureState;
}

/** Has the id of its entry. The sealed content is the PNG file. */
export interface StoredPicture extends SealedRecord {
  readonly caseId: string;
}

export interface StoredIdentity extends SealedRecord {
  /** Goes with its case when that is removed. */
  readonly caseId: string | null;
  /** HMACs of the NIK and of each text that remains when one digit is left out (near misses share one). */
  readonly nikMac: string;
  readonly neighbourhoodMacs: readonly string[];
}

/** Keys that JavaScript can use but never read. */
export interface StoredKeys {
  readonly id: 'install';
  readonly sealing: CryptoKey;
  readonly lookup: CryptoKey;
}

/** What is sealed of an entry: all but what stands beside the seal. */
export const sealedEntrySchema = z.omit(entrySchema, {
  id: true,
  caseId: true,
  sequence: true,
  picture: true,
});
