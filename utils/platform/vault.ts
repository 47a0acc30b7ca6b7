/**
 * Seals what is personal. Two keys are made at first use and never leave the browser's key store:
 * one for AES-256-GCM, one for HMAC-SHA-256 (look-ups by NIK, whose plain hash could be reversed by trying).
 */
import { AppError } from '../contracts/result.ts';
import {
  CONTENT_VERSIONS,
  LOOK_UP_KEY_BYTES,
  type LookUpKey,
  type SealedRecord,
  type SealedStore,
  type StoredKeys,
} from '../contracts/stored.ts';
import type { Database } from './database.ts';

/** What a seal vouches for beside its content: a record moved to another place does not open. */
export interface SealPlace {
  readonly store: SealedStore;
  readonly id: string;
}

export interface Vault {
  sealBytes(place: SealPlace, content: Uint8Array<ArrayBuffer>): Promise<SealedRecord>;
  sealJson(place: SealPlace, content: unknown): Promise<SealedRecord>;
  /** Throws `AppError` `record-damaged` when the record was changed, moved, or sealed with another key. */
  openBytes(store: SealedStore, record: SealedRecord): Promise<Uint8Array<ArrayBuffer>>;
  openJson(store: SealedStore, record: SealedRecord): Promise<unknown>;
  /** What each text is looked up by, in the same order. */
  macs(texts: readonly string[]): Promise<LookUpKey[]>;
}

const IV_BYTES = 12;

export function createVault(database: Database): Vault {
  let loading: Promise<StoredKeys> | null = null;

  function keys(): Promise<StoredKeys> {
    loading ??= readOrMakeKeys(database).catch((error: unknown) => {
      loading = null;
      throw error;
    });
    return loading;
  }

  async function sealBytes(place: SealPlace, content: Uint8Array<ArrayBuffer>): Promise<SealedRecord> {
    const { sealing } = await keys();
    const version = CONTENT_VERSIONS[place.store];
    const iv = crypto.getRandomValues(new Uint8Array(IV_BYTES));
    const sealed = await crypto.subtle.encrypt(
      { name: 'AES-GCM', iv, additionalData: vouchedFor(place, version) },
      sealing,
      content,
    );
    return { id: place.id, version, iv, bytes: new Uint8Array(sealed) };
  }

  async function openBytes(store: SealedStore, record: SealedRecord): Promise<Uint8Array<ArrayBuffer>> {
    const { sealing } = await keys();
    const additionalData = vouchedFor({ store, id: record.id }, record.version);
    try {
      const opened = await crypto.subtle.decrypt(
        { name: 'AES-GCM', iv: record.iv, additionalData },
        sealing,
        record.bytes,
      );
      return new Uint8Array(opened);
    } catch (error) {
      throw new AppError('record-damaged', { cause: error });
    }
  }

  return {
    sealBytes,
    sealJson: (place, content) => sealBytes(place, new TextEncoder().encode(JSON.stringify(content))),
    openBytes,
    async openJson(store, record) {
      const text = new TextDecoder().decode(await openBytes(store, record));
      return JSON.parse(text) as unknown;
    },
    async macs(texts) {
      const { lookup } = await keys();
      return Promise.all(
        texts.map(async (text) => {
          const mac = await crypto.subtle.sign('HMAC', lookup, new TextEncoder().encode(text));
          return new Uint8Array(mac.slice(0, LOOK_UP_KEY_BYTES));
        }),
      );
    },
  };
}

async function readOrMakeKeys(database: Database): Promise<StoredKeys> {
  const known = await database.read((connection) => connection.get('keys', 'install'));
  if (known?.id === 'install') return known;
  const made = await makeKeys();
  // Another page of the extension may have been quicker: the first one stored is the one that counts.
  return database.write(['keys'], async (transaction) => {
    const store = transaction.objectStore('keys');
    const first = await store.get('install');
    if (first?.id === 'install') return first;
    await store.add(made);
    return made;
  });
}

async function makeKeys(): Promise<StoredKeys> {
  const [sealing, lookup] = await Promise.all([
    crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']),
    crypto.subtle.generateKey({ name: 'HMAC', hash: 'SHA-256' }, false, ['sign']),
  ]);
  return { id: 'install', sealing, lookup };
}

function vouchedFor({ store, id }: SealPlace, version: number): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(JSON.stringify([store, id, version]));
}
