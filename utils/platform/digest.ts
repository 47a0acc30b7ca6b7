import { sha256 } from '@noble/hashes/sha2.js';

/** Hexadecimal digits of some bytes, two for each. */
export function toHex(buffer: ArrayBuffer | Uint8Array): string {
  return Array.from(new Uint8Array(buffer), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The bytes that hexadecimal digits say. */
export function fromHex(digits: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from({ length: digits.length / 2 }, (_, at) =>
    Number.parseInt(digits.slice(2 * at, 2 * at + 2), 16),
  );
}

/** SHA-256, 64 hexadecimal digits. */
export async function sha256Hex(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  return toHex(await crypto.subtle.digest('SHA-256', bytes));
}

/**
 * SHA-256 of a text in UTF-8, 64 hexadecimal digits, at once: inside a database transaction nothing but its
 * own requests may be waited for, and the browser's own digest has to be waited for.
 */
export function hashText(text: string): string {
  return toHex(sha256(new TextEncoder().encode(text)));
}

/** Random bytes, two hexadecimal digits for each. */
export function randomHex(byteCount: number): string {
  return toHex(crypto.getRandomValues(new Uint8Array(byteCount)));
}
