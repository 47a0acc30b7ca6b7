/**
 * The signature of a bundle: Ed25519 over the bytes of the tag manifest. The code is the same in the page, in
 * the shell door and in tests, and needs no WebCrypto, so that a page opened from a disk can check as well.
 */
import { hashes, verify } from '@noble/ed25519';
import { sha256, sha512 } from '@noble/hashes/sha2.js';
import type { BagFault } from '../../contracts/bundle.ts';
import type { SignatureState } from '../../contracts/verdict.ts';
import {
  BAG_INFO_PATH,
  PUBLIC_KEY_PATH,
  readBagInfo,
  SIGNATURE_PATH,
  TAG_MANIFEST_PATH,
} from '../../domain/evidence/bag.ts';

export const SIGNING_ALGORITHM = 'Ed25519';
const KEY_BYTES = 32;
const SIGNATURE_BYTES = 64;
/** What stands before the 32 bytes of an Ed25519 key in its SubjectPublicKeyInfo (RFC 8410). */
const SPKI_PREFIX = [0x30, 0x2a, 0x30, 0x05, 0x06, 0x03, 0x2b, 0x65, 0x70, 0x03, 0x21, 0x00];

export interface SignatureCheck {
  readonly state: SignatureState;
  /** Of the key in `kunci-publik.pem`; null when there is none. */
  readonly fingerprint: string | null;
  readonly faults: readonly BagFault[];
}

/** The key as SubjectPublicKeyInfo in base64: the value of `Signing-Public-Key`. */
export function encodePublicKey(key: Uint8Array): string {
  return btoa(String.fromCharCode(...toSpki(key)));
}

/** `kunci-publik.pem`, as openssl writes and reads it. */
export function writePublicKeyPem(key: Uint8Array): string {
  return `-----BEGIN PUBLIC KEY-----\n${encodePublicKey(key)}\n-----END PUBLIC KEY-----\n`;
}

/** SHA-256 of the key's SubjectPublicKeyInfo, 64 upper-case hexadecimal digits in groups of four. */
export function fingerprintOf(key: Uint8Array): string {
  const digits = [...sha256(toSpki(key))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return (digits.toUpperCase().match(/.{4}/g) ?? []).join(' ');
}

/**
 * Whether the signature, the key file and what `bag-info.txt` says of the key belong together. `files` holds the
 * tag files by path. Every one of them must be there: that is for bundles of version 2.
 */
export function checkSignature(files: ReadonlyMap<string, Uint8Array>): SignatureCheck {
  const key = readPublicKeyPem(textOf(files.get(PUBLIC_KEY_PATH)));
  const signature = files.get(SIGNATURE_PATH);
  if (signature === undefined) {
    return {
      state: 'none',
      fingerprint: key === null ? null : fingerprintOf(key),
      faults: [{ code: 'no-signature', path: SIGNATURE_PATH }],
    };
  }
  if (key === null) {
    return { state: 'broken', fingerprint: null, faults: [{ code: 'bad-signature', path: PUBLIC_KEY_PATH }] };
  }
  const info = textOf(files.get(BAG_INFO_PATH));
  const isNamed =
    readBagInfo(info, 'Signing-Algorithm') === SIGNING_ALGORITHM &&
    readBagInfo(info, 'Signing-Public-Key') === encodePublicKey(key) &&
    readBagInfo(info, 'Signing-Key-Fingerprint') === fingerprintOf(key);
  const holds = isSignedBy(key, files.get(TAG_MANIFEST_PATH) ?? new Uint8Array(), signature);
  return {
    state: holds ? 'holds' : 'broken',
    fingerprint: fingerprintOf(key),
    faults: [
      ...(holds ? [] : [{ code: 'bad-signature', path: SIGNATURE_PATH } as const]),
      ...(isNamed ? [] : [{ code: 'bad-signature', path: BAG_INFO_PATH } as const]),
    ],
  };
}

function isSignedBy(key: Uint8Array, message: Uint8Array, signature: Uint8Array): boolean {
  if (signature.length !== SIGNATURE_BYTES) return false;
  hashes.sha512 = sha512;
  try {
    // As RFC 8032 and openssl judge: one key has one signature for one message, and no other passes.
    return verify(signature, message, key, { zip215: false });
  } catch {
    return false;
  }
}

/** The 32 bytes of the key, or null when the file is not to the last sign as `writePublicKeyPem` writes it. */
function readPublicKeyPem(pem: string): Uint8Array | null {
  const base64 = /^-----BEGIN PUBLIC KEY-----\n([A-Za-z0-9+/]{59}=)\n-----END PUBLIC KEY-----\n$/.exec(
    pem,
  )?.[1];
  if (base64 === undefined) return null;
  const key = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0)).subarray(SPKI_PREFIX.length);
  return key.length === KEY_BYTES && writePublicKeyPem(key) === pem ? key : null;
}

function toSpki(key: Uint8Array): Uint8Array {
  return new Uint8Array([...SPKI_PREFIX, ...key]);
}

function textOf(bytes: Uint8Array | undefined): string {
  return bytes === undefined ? '' : new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
}
