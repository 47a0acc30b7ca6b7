import { vi } from 'vitest';

/**
 * A disk that is full to the last byte, as Chromium tells of it: whatever is added fails, what is deleted goes and makes
 * room for as many records. Returns what ends that.
 */
export function fillDisk({ hasReserve = false } = {}): () => void {
  let room = 0;
  const remove = IDBObjectStore.prototype.delete;
  const spies = [
    ...(['add', 'put'] as const).map((method) => {
      const write = IDBObjectStore.prototype[method];
      return vi.spyOn(IDBObjectStore.prototype, method).mockImplementation(function add(
        this: IDBObjectStore,
        ...args
      ) {
        room -= 1;
        if (room < 0) throw new DOMException('no space', 'QuotaExceededError');
        return write.apply(this, args);
      });
    }),
    vi.spyOn(IDBObjectStore.prototype, 'delete').mockImplementation(function free(
      this: IDBObjectStore,
      ...args
    ) {
      // Only what is large enough to lie in a file of its own matters.
      if (['pictures', 'attachment-files'].includes(this.name) || (hasReserve && args[0] === 'reserve')) {
        this.transaction.addEventListener('complete', () => (room = Math.max(room, 0) + 1));
      }
      return remove.apply(this, args);
    }),
  ];
  return () => {
    for (const spy of spies) spy.mockRestore();
  };
}

/** A disk that fails: nothing is written or deleted any more, and what is there can be read. Returns what ends that. */
export function breakDisk(): () => void {
  const spies = (['add', 'put', 'delete'] as const).map((method) =>
    vi.spyOn(IDBObjectStore.prototype, method).mockImplementation(() => {
      throw new DOMException('input or output', 'UnknownError');
    }),
  );
  return () => {
    for (const spy of spies) spy.mockRestore();
  };
}
