import type { FileSystemHome } from '../../utils/platform/export-files.ts';

interface Folder {
  readonly folders: Map<string, Folder>;
  readonly files: Map<string, { bytes: number[]; isOpen: boolean }>;
}

export interface MemoryFileSystem extends FileSystemHome {
  /** Paths of all files. */
  list(): string[];
  /** What the browser does when a page or a worker is killed: locks and open files are let go. */
  killEveryone(): void;
}

/** The browser's own file system and its locks, in memory. At `quotaBytes` the disk is full. */
export function createMemoryFileSystem(quotaBytes = Infinity): MemoryFileSystem {
  const root = newFolder();
  let held = new Set<string>();

  function usedBytes(folder: Folder): number {
    const own = [...folder.files.values()].reduce((sum, { bytes }) => sum + bytes.length, 0);
    return [...folder.folders.values()].reduce((sum, inner) => sum + usedBytes(inner), own);
  }

  function filesIn(folder: Folder): { bytes: number[]; isOpen: boolean }[] {
    return [...folder.files.values(), ...[...folder.folders.values()].flatMap(filesIn)];
  }

  function directory(folder: Folder): object {
    return {
      async *keys() {
        yield* [...folder.folders.keys(), ...folder.files.keys()];
      },
      async getDirectoryHandle(name: string, options?: { create?: boolean }) {
        const inner = folder.folders.get(name) ?? (options?.create ? newFolder() : null);
        if (inner === null) throw new DOMException(name, 'NotFoundError');
        folder.folders.set(name, inner);
        return directory(inner);
      },
      async getFileHandle(name: string, options?: { create?: boolean }) {
        const file = folder.files.get(name) ?? (options?.create ? { bytes: [], isOpen: false } : null);
        if (file === null) throw new DOMException(name, 'NotFoundError');
        folder.files.set(name, file);
        return {
          getFile: async () => new File([new Uint8Array(file.bytes)], name),
          async createSyncAccessHandle() {
            if (file.isOpen) throw new DOMException(name, 'NoModificationAllowedError');
            file.isOpen = true;
            return {
              write(bytes: Uint8Array) {
                if (usedBytes(root) + bytes.length > quotaBytes) {
                  throw new DOMException('full', 'QuotaExceededError');
                }
                file.bytes.push(...bytes);
                return bytes.length;
              },
              close: () => void (file.isOpen = false),
            };
          },
        };
      },
      async removeEntry(name: string) {
        const inner = folder.folders.get(name);
        const file = folder.files.get(name);
        if ((inner ? filesIn(inner) : file ? [file] : []).some(({ isOpen }) => isOpen)) {
          throw new DOMException(name, 'NoModificationAllowedError');
        }
        folder.folders.delete(name);
        folder.files.delete(name);
      },
    };
  }

  function listIn(folder: Folder, prefix: string): string[] {
    return [
      ...[...folder.files.keys()].map((name) => prefix + name),
      ...[...folder.folders].flatMap(([name, inner]) => listIn(inner, `${prefix}${name}/`)),
    ];
  }

  const request = async (
    name: string,
    second: LockOptions | LockGrantedCallback<unknown>,
    third?: LockGrantedCallback<unknown>,
  ): Promise<unknown> => {
    const callback = typeof second === 'function' ? second : third;
    const isAsking = typeof second === 'object' && second.ifAvailable === true;
    if (held.has(name) && isAsking) return callback?.(null);
    const mine = held.add(name);
    const answer = await callback?.({ name, mode: 'exclusive' });
    mine.delete(name);
    return answer;
  };

  return {
    storage: { getDirectory: async () => directory(root) as FileSystemDirectoryHandle },
    locks: { request: request as LockManager['request'] },
    list: () => listIn(root, ''),
    killEveryone() {
      held = new Set();
      for (const file of filesIn(root)) file.isOpen = false;
    },
  };
}

function newFolder(): Folder {
  return { folders: new Map(), files: new Map() };
}
