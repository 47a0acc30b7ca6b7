/** Where the bytes of one archive go, in order: a temporary file, memory, a test. */
export interface BundleSink {
  /** The bytes are taken over: the caller changes them no more. Throws `AppError` `storage-full`. */
  write(bytes: Uint8Array<ArrayBuffer>): Promise<void>;
  /** Everything was written; the file is whole from now on. */
  close(): Promise<void>;
  /** Takes back what was written, before or after `close`. Never throws. */
  discard(): Promise<void>;
}
