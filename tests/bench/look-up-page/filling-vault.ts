import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { LOOK_UP_KEY_BYTES } from '../../../utils/contracts/stored.ts';
import type { Database } from '../../../utils/platform/database.ts';
import { createVault, type Vault } from '../../../utils/platform/vault.ts';

/**
 * The product's vault with keys that this page has stored before it asks for them. So the page knows the
 * look-up key and can make the same HMACs in one go: filling takes millions of them, and asking the
 * browser for each would take minutes. Look-ups are timed with the product's vault as it is.
 */
export async function createFillingVault(database: Database): Promise<Vault> {
  const secret = crypto.getRandomValues(new Uint8Array(64));
  const [sealing, lookup] = await Promise.all([
    crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']),
    crypto.subtle.importKey('raw', secret, { name: 'HMAC', hash: 'SHA-256' }, false, ['sign']),
  ]);
  await database.write(['keys'], (transaction) =>
    transaction.objectStore('keys').add({ id: 'install', sealing, lookup }),
  );
  const keyed = hmac.create(sha256, secret);
  const encoder = new TextEncoder();
  return {
    ...createVault(database),
    macs: async (texts) =>
      texts.map(
        (text) =>
          new Uint8Array(keyed.clone().update(encoder.encode(text)).digest().slice(0, LOOK_UP_KEY_BYTES)),
      ),
  };
}
