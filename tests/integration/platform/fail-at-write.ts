import { vi } from 'vitest';

/**
 * Storage runs full: of all writes that follow, the given one fails; the first is 1. Where it stays full, nothing is
 * written any more, and no removal makes room. Returns what ends that.
 */
export function failAtWrite(failing: number, { staysFull = false } = {}): () => void {
  let count = 0;
  const spies = (['add', 'put', 'delete'] as const).map((method) => {
    const original = IDBObjectStore.prototype[method] as (...args: unknown[]) => IDBRequest;
    return vi.spyOn(IDBObjectStore.prototype, method).mockImplementation(function write(
      this: IDBObjectStore,
      ...args: unknown[]
    ) {
      count += 1;
      if (count === failing || (staysFull && count > failing))
        throw new DOMException('no space', 'QuotaExceededError');
      return original.apply(this, args) as never;
    });
  });
  return () => {
    for (const spy of spies) spy.mockRestore();
  };
}
