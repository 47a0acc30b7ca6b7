import { AppError } from '../contracts/result.ts';
import type { BundleSink } from '../services/bundle/bundle-sink.ts';

/** All archives of an export together. `bundle-over-memory` says this number to the person. */
const MEMORY_MAX_BYTES = 300_000_000;

/** So much is kept as it came; then the browser is asked to keep it, which it may do on disk. */
const HELD_BYTES = 8 * 1024 * 1024;

export interface MemoryFiles {
  openSink(): Promise<BundleSink>;
  /** In the order of being opened. */
  contents(): Blob[];
}

/** Where there can be no temporary files. Throws `AppError` `bundle-over-memory` beyond the limit. */
export function createMemoryFiles(maxBytes: number = MEMORY_MAX_BYTES): MemoryFiles {
  const files: { content: Blob }[] = [];
  let totalBytes = 0;

  return {
    contents: () => files.map(({ content }) => content),
    async openSink() {
      const file = { content: new Blob([], { type: 'application/zip' }) };
      files.push(file);
      let held: Uint8Array<ArrayBuffer>[] = [];
      let heldBytes = 0;
      const handOver = (): void => {
        file.content = new Blob([file.content, ...held], { type: 'application/zip' });
        held = [];
        heldBytes = 0;
      };
      return {
        async write(bytes) {
          totalBytes += bytes.length;
          if (totalBytes > maxBytes) throw new AppError('bundle-over-memory');
          held.push(bytes);
          heldBytes += bytes.length;
          if (heldBytes >= HELD_BYTES) handOver();
        },
        close: async () => handOver(),
        async discard() {
          held = [];
          file.content = new Blob();
        },
      };
    },
  };
}
