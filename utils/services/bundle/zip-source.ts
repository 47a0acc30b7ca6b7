/** Where the bytes of an archive come from: memory, a file of the browser, a file on disk. */
export interface ZipSource {
  readonly size: number;
  /** The bytes from `start` up to, not including, `end`. Rejects when they cannot be read. */
  readonly read: (start: number, end: number) => Promise<Uint8Array>;
}

export function bytesSource(bytes: Uint8Array): ZipSource {
  return { size: bytes.length, read: async (start, end) => bytes.subarray(start, end) };
}

/** Reads a piece at a time, so that the whole is never in memory. */
export function blobSource(blob: Blob): ZipSource {
  return {
    size: blob.size,
    read: async (start, end) => new Uint8Array(await blob.slice(start, end).arrayBuffer()),
  };
}
