import { AppError } from '../contracts/result.ts';
import type { StoredSigningKey } from '../contracts/stored.ts';
import type { Signer } from '../services/ports.ts';
import type { Database } from './database.ts';
import { createDeviceId } from './device-id.ts';

const ALGORITHM = 'Ed25519';

/**
 * Signs bundles; throws `AppError` `no-signing` in a browser that lacks Ed25519 (Chromium before 137, or one
 * built without it). The private key is made at first use and cannot be read, not even by the
 * extension.
 */
export function createSigner(database: Database): Signer {
  let loading: Promise<StoredSigningKey> | null = null;

  function key(): Promise<StoredSigningKey> {
    loading ??= readOrMakeKey(database).catch((error: unknown) => {
      loading = null;
      throw error;
    });
    return loading;
  }

  return {
    device: createDeviceId(database),
    publicKey: async () => (await key()).publicKey.slice(),
    async sign(bytes) {
      const { privateKey } = await key();
      return new Uint8Array(await crypto.subtle.sign(ALGORITHM, privateKey, bytes));
    },
  };
}

async function readOrMakeKey(database: Database): Promise<StoredSigningKey> {
  const known = await database.read((connection) => connection.get('keys', 'signing'));
  if (known?.id === 'signing') return known;
  const made = await makeKey();
  // Another page of the extension may have been quicker: the first one stored is the one that counts.
  return database.write(['keys'], async (transaction) => {
    const store = transaction.objectStore('keys');
    const first = await store.get('signing');
    if (first?.id === 'signing') return first;
    await store.add(made);
    return made;
  });
}

async function makeKey(): Promise<StoredSigningKey> {
  const pair = await generatePair();
  const publicKey = new Uint8Array(await crypto.subtle.exportKey('raw', pair.publicKey));
  return { id: 'signing', algorithm: ALGORITHM, privateKey: pair.privateKey, publicKey };
}

async function generatePair(): Promise<CryptoKeyPair> {
  try {
    return (await crypto.subtle.generateKey(ALGORITHM, false, ['sign', 'verify'])) as CryptoKeyPair;
  } catch (error) {
    const isUnknown = error instanceof Error && error.name === 'NotSupportedError';
    throw isUnknown ? new AppError('no-signing', { cause: error }) : error;
  }
}
