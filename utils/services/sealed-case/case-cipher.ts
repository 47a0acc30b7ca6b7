import type { BundleSink } from '../bundle/bundle-sink.ts';

/** The cipher of sealed case files: age with a passphrase. The adapter is `utils/platform/case-cipher.ts`. */
export interface CaseCipher {
  /** What is written to the returned sink goes on to `sink`, encrypted. Takes about a second before that. */
  seal(passphrase: string, sink: BundleSink): Promise<BundleSink>;
  /** The file's key. `header` was read by `readAgeHeader`. Throws `SealedCaseError` `wrong-passphrase`, `damaged`. */
  unlock(header: Uint8Array, passphrase: string): Promise<Uint8Array>;
  /**
   * What is in the file, piece by piece, each piece authenticated before it is handed out. The stream fails
   * with `SealedCaseError` `damaged` where something was changed or is missing, `unreadable` where the file
   * itself cannot be read.
   */
  decrypt(file: Blob, key: Uint8Array): Promise<ReadableStream<Uint8Array>>;
}
