/** Bytes as text and back, in pieces that a single call can take. */
const STEP = 3 * 8_192;

export function toBase64(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let at = 0; at < bytes.length; at += STEP) {
    pieces.push(btoa(String.fromCharCode(...bytes.subarray(at, at + STEP))));
  }
  return pieces.join('');
}

/** Throws on a text that is no Base64. */
export function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  const binary = atob(text);
  const bytes = new Uint8Array(binary.length);
  for (let at = 0; at < binary.length; at += 1) bytes[at] = binary.charCodeAt(at);
  return bytes;
}
