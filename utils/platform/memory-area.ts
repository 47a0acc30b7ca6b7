import type { TabArea } from './tab-memory.ts';

/** A storage area that ends with the page. */
export function createMemoryArea(): TabArea {
  const items = new Map<string, unknown>();
  return {
    async get(key) {
      const found = key === null ? [...items] : [...items].filter(([name]) => name === key);
      return Object.fromEntries(found);
    },
    async set(changed) {
      for (const [key, value] of Object.entries(changed)) items.set(key, value);
    },
    async remove(key) {
      items.delete(key);
    },
  };
}
