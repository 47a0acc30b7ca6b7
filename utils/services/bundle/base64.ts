const SIGNS = new TextEncoder().encode('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/');
const PADDING = 0x3d;

/** Base64 as the bytes of its ASCII signs; a string of a large picture would first have to be taken apart. */
export function encodeBase64(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const encoded = new Uint8Array(Math.ceil(bytes.length / 3) * 4);
  let to = 0;
  for (let at = 0; at < bytes.length; at += 3) {
    const three = ((bytes[at] ?? 0) << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0);
    encoded[to] = SIGNS[three >>> 18] ?? 0;
    encoded[to + 1] = SIGNS[(three >>> 12) & 63] ?? 0;
    encoded[to + 2] = SIGNS[(three >>> 6) & 63] ?? 0;
    encoded[to + 3] = SIGNS[three & 63] ?? 0;
    to += 4;
  }
  const missing = (3 - (bytes.length % 3)) % 3;
  encoded.fill(PADDING, to - missing, to);
  return encoded;
}
