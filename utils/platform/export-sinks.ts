import { isStorageFull } from '../contracts/result.ts';
import type { BundleSink } from '../services/bundle/bundle-sink.ts';
import { canWriteExportFiles, openExportFile, type FileSystemHome } from './export-files.ts';
import { createMemoryFiles } from './memory-files.ts';

export interface WrittenArchives<T> {
  readonly value: T;
  /** The archives themselves, in the order of being opened; null when they lie in files. */
  readonly contents: Blob[] | null;
}

/** Opens what the archive with this number goes into, from 1 on. */
export type OpenSink = (number: number) => Promise<BundleSink>;

/**
 * Has archives written into temporary files, or into memory where there can be none. Where the disk runs full on the
 * way, `write` is begun anew in memory, so that an old case can be taken out before it is deleted for its room.
 * @throws AppError `bundle-over-memory` and whatever `write` throws; it must leave nothing in its sinks then
 */
export async function writeArchives<T>(
  folder: string,
  write: (openSink: OpenSink, where: 'disk' | 'memory') => Promise<T>,
  home: FileSystemHome = navigator,
): Promise<WrittenArchives<T>> {
  if (await canWriteExportFiles(home)) {
    try {
      const value = await write((number) => openExportFile(folder, number, home), 'disk');
      return { value, contents: null };
    } catch (error) {
      if (!isStorageFull(error)) throw error;
    }
  }
  const memory = createMemoryFiles();
  const value = await write(memory.openSink, 'memory');
  return { value, contents: memory.contents() };
}
