/**
 * How records lie in IndexedDB. What is personal is inside `bytes`, sealed; what stands beside it is needed
 * to find, order and complete records and says nothing about a person.
 */
import { type PictureKind, saltSchema } from './case-records.ts';
import type { Deletion } from './deletion.ts';
import { entrySchema, type PictureState } from './entry.ts';
import { z } from './zod.ts';

export const DATABASE_NAME = 'pendamping-oss';
export const DATABASE_VERSION = 3;

/** The stores whose records are sealed. The name is part of what the seal vouches for. */
export const SEALED_STORES = [
  'cases',
  'entries',
  'pictures',
  'identities',
  'attachments',
  'attachment-files',
  'settings',
] as const;
export type SealedStore = (typeof SEALED_STORES)[number];

/** The shape of the sealed content that new records get. Older shapes are read, never written. */
export const CONTENT_VERSIONS: Record<SealedStore, number> = {
  cases: 1,
  entries: 2,
  pictures: 1,
  identities: 1,
  attachments: 1,
  'attachment-files': 1,
  settings: 1,
};

/** AES-256-GCM: `bytes` holds cipher text and tag; store, id and version are authenticated with them. */
export interface SealedRecord {
  readonly id: string;
  readonly version: number;
  readonly iv: Uint8Array<ArrayBuffer>;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

export interface StoredCase extends SealedRecord {
  /**
   * How many lines the chains of the case had when it was last saved: with more of them, something was recorded
   * while these values stood. Absent when that is not known.
   */
  readonly lines?: number;
}

export interface StoredEntry extends SealedRecord {
  readonly caseId: string;
  readonly device: string;
  readonly sequence: number;
  /** Beside the seal, so that a picture and its entry's state change in one transaction. */
  readonly picture: PictureState;
}

/**
 * A file of a picture. The one with the strip has the id of its entry, the one without it that id and
 * `:asli`, the small one that id and `:kecil`.
 */
export interface StoredPicture extends SealedRecord {
  readonly caseId: string;
}

const PICTURE_ID_ENDINGS: Record<PictureKind, string> = {
  stamped: '',
  original: ':asli',
  preview: ':kecil',
};

/** The id under which a file of an entry's picture lies. */
export function pictureId(entryId: string, kind: PictureKind): string {
  return entryId + PICTURE_ID_ENDINGS[kind];
}

/**
 * An HMAC-SHA-256 cut to 128 bits: tells apart more texts than there are, and keeps the index small. Stored as
 * raw bytes, which IndexedDB takes as keys.
 */
export const LOOK_UP_KEY_BYTES = 16;
export type LookUpKey = Uint8Array<ArrayBuffer>;

export interface StoredIdentity extends SealedRecord {
  /** Goes with its case when that is removed. */
  readonly caseId: string | null;
  /** HMACs of the NIK and of each text that remains when one digit is left out (near misses share one). */
  readonly nikMac: LookUpKey;
  readonly neighbourhoodMacs: readonly LookUpKey[];
  /**
   * HMACs of the keys under which the person is found with another NIK, and the version of the rules that
   * made those keys: 0 for a record that has none yet, because version 1 of the database wrote it.
   */
  readonly personMacs: readonly LookUpKey[];
  readonly personKeysVersion: number;
}

/** Both have the attachment's id: what is known of it, and its bytes. */
export interface StoredAttachment extends SealedRecord {
  readonly caseId: string;
}

/** One line of a chain. It says nothing about a person, so it lies open. */
export interface StoredLink {
  readonly caseId: string;
  readonly device: string;
  readonly number: number;
  readonly line: string;
}

/** One for each removed case, open as well. */
export type StoredDeletion = Deletion;

/** Says which browser recorded. Made with version 2 of the database. */
export interface StoredDevice {
  readonly id: 'device';
  readonly device: string;
}

/** Made when the extension first starts. */
export interface StoredSigningKey {
  readonly id: 'signing';
  readonly algorithm: 'Ed25519';
  /** Can be used and not be read. */
  readonly privateKey: CryptoKey;
  /** Raw, 32 bytes. */
  readonly publicKey: Uint8Array<ArrayBuffer>;
}

/** Keys that JavaScript can use but never read. */
export interface StoredKeys {
  readonly id: 'install';
  readonly sealing: CryptoKey;
  readonly lookup: CryptoKey;
}

/**
 * What is sealed of an entry: all but what stands beside the seal, and what opens its digest in the chain.
 * Version 1 has no salt; it gets one when its case is next used.
 */
export const sealedEntrySchema = z.extend(
  z.omit(entrySchema, { id: true, caseId: true, device: true, sequence: true, picture: true }),
  { salt: z.optional(saltSchema) },
);

/** Among the settings: what waits for a case that is being joined, under this and a random id. */
export const JOINING_PREFIX = 'joining:';

/** Names the files that wait, so that a killed join leaves nothing for ever. Says nothing about a person. */
export const joiningSchema = z.object({
  caseId: z.string(),
  entries: z.array(z.object({ id: z.string(), isNew: z.boolean() })),
  attachments: z.array(z.string()),
});
export type Joining = z.infer<typeof joiningSchema>;
