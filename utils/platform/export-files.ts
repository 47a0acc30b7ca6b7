/**
 * Temporary files of exports, in the browser's own file system (OPFS) where no other program looks. Each
 * export has a folder; whoever makes or offers it holds the lock of the same name, which the browser lets go
 * when that page is gone. So a folder whose lock is free was left behind, by a crash or a closed page.
 */
import { AppError } from '../contracts/result.ts';
import type { BundleSink } from '../services/bundle/bundle-sink.ts';
import { holdLock } from './hold-lock.ts';

/** What is needed of `navigator`. */
export interface FileSystemHome {
  readonly storage: Pick<StorageManager, 'getDirectory'>;
  readonly locks: Pick<LockManager, 'request'>;
}

/** Of the DOM's types, what only workers have. */
interface SyncFileHandle extends FileSystemFileHandle {
  createSyncAccessHandle?(): Promise<SyncFile>;
}
interface SyncFile {
  /** Returns how many bytes were written. */
  write(bytes: Uint8Array<ArrayBuffer>): number;
  close(): void;
}

const ROOT = 'ekspor';

/** Headers of a few dozen bytes are gathered up to this; what is longer is written as it is. */
const GATHERED_BYTES = 64 * 1024;

/** A download that was just begun still reads its file. */
const DOWNLOAD_GRACE_MS = 60_000;

/** A new folder for one export, held until it is removed or the page is gone. */
export interface ExportFolder {
  readonly name: string;
  remove(): Promise<void>;
  /** For files that were saved, or are not wanted any more. */
  removeLater(): void;
}

/** Takes a folder, after what earlier exports left behind is gone. */
export async function takeExportFolder(): Promise<ExportFolder> {
  await sweepExportFiles();
  const name = crypto.randomUUID();
  const release = await holdExportFolder(name);
  const remove = async (): Promise<void> => {
    await removeExportFiles(name);
    release();
  };
  return { name, remove, removeLater: () => void setTimeout(() => void remove(), DOWNLOAD_GRACE_MS) };
}

/** Holds the folder of an export until the returned function is called or the page is gone. */
export function holdExportFolder(folder: string, { locks }: FileSystemHome = navigator): Promise<() => void> {
  return holdLock(locks, lockOf(folder));
}

/** Whether this browser, here and now, lets temporary files be written. Only a worker can tell. */
export async function canWriteExportFiles({ storage }: FileSystemHome = navigator): Promise<boolean> {
  try {
    await storage.getDirectory();
    return (
      typeof FileSystemFileHandle === 'function' && 'createSyncAccessHandle' in FileSystemFileHandle.prototype
    );
  } catch {
    // Private windows and locked-down browsers refuse.
    return false;
  }
}

/** The sink for one archive of an export. Only in a worker. Throws `AppError` `storage-full` or `storage-failed`. */
export async function openExportFile(
  folder: string,
  number: number,
  home: FileSystemHome = navigator,
): Promise<BundleSink> {
  try {
    const files = await folderOf(folder, home, true);
    const handle: SyncFileHandle = await files.getFileHandle(nameOf(number), { create: true });
    const file = await handle.createSyncAccessHandle?.();
    if (!file) throw new AppError('storage-failed');
    return createFileSink(file, () => files.removeEntry(nameOf(number)));
  } catch (error) {
    throw toStorageError(error);
  }
}

function createFileSink(file: SyncFile, remove: () => Promise<void>): BundleSink {
  const gathered = new Uint8Array(GATHERED_BYTES);
  let gatheredBytes = 0;
  let isOpen = true;

  function writeNow(bytes: Uint8Array<ArrayBuffer>): void {
    // A disk that is full may take a part and say nothing else.
    if (file.write(bytes) < bytes.length) throw new AppError('storage-full');
  }

  function flushGathered(): void {
    if (gatheredBytes > 0) writeNow(gathered.subarray(0, gatheredBytes));
    gatheredBytes = 0;
  }

  return {
    async write(bytes) {
      try {
        if (gatheredBytes + bytes.length > GATHERED_BYTES) flushGathered();
        if (bytes.length > GATHERED_BYTES) return writeNow(bytes);
        gathered.set(bytes, gatheredBytes);
        gatheredBytes += bytes.length;
      } catch (error) {
        throw toStorageError(error);
      }
    },
    async close() {
      try {
        flushGathered();
        file.close();
        isOpen = false;
      } catch (error) {
        throw toStorageError(error);
      }
    },
    async discard() {
      if (isOpen) file.close();
      isOpen = false;
      // What cannot be removed now is removed at the next start.
      await remove().catch(() => undefined);
    },
  };
}

/** The archive with this number, as the page hands it to the browser. */
export async function readExportFile(
  folder: string,
  number: number,
  home: FileSystemHome = navigator,
): Promise<File> {
  try {
    const handle = await (await folderOf(folder, home, false)).getFileHandle(nameOf(number));
    return await handle.getFile();
  } catch (error) {
    throw toStorageError(error);
  }
}

/** Removes the files of an export. Never throws: what stays is removed at the next start. */
export async function removeExportFiles(
  folder: string,
  { storage }: FileSystemHome = navigator,
): Promise<void> {
  try {
    const root = await storage.getDirectory();
    await (await root.getDirectoryHandle(ROOT)).removeEntry(folder, { recursive: true });
  } catch {
    // There is none, or a download still reads from it.
  }
}

/** Removes what exports left behind that nobody holds any more. Never throws. */
export async function sweepExportFiles(home: FileSystemHome = navigator): Promise<void> {
  for (const folder of await listFolders(home)) {
    await home.locks
      .request(lockOf(folder), { ifAvailable: true }, (lock) =>
        lock === null ? undefined : removeExportFiles(folder, home),
      )
      .catch(() => undefined);
  }
}

async function listFolders({ storage }: FileSystemHome): Promise<string[]> {
  try {
    const root = await (await storage.getDirectory()).getDirectoryHandle(ROOT);
    const names: string[] = [];
    for await (const name of root.keys()) names.push(name);
    return names;
  } catch {
    return [];
  }
}

async function folderOf(
  folder: string,
  { storage }: FileSystemHome,
  create: boolean,
): Promise<FileSystemDirectoryHandle> {
  const root = await (await storage.getDirectory()).getDirectoryHandle(ROOT, { create });
  return root.getDirectoryHandle(folder, { create });
}

function nameOf(number: number): string {
  return `${number}.zip`;
}

function lockOf(folder: string): string {
  return `${ROOT}/${folder}`;
}

function toStorageError(error: unknown): AppError {
  if (error instanceof AppError) return error;
  const isFull = error instanceof Error && error.name === 'QuotaExceededError';
  return new AppError(isFull ? 'storage-full' : 'storage-failed', { cause: error });
}
