/** Chance that falls the same way in every run. */
export interface Random {
  /** 0 to below 1. */
  next(): number;
  /** A whole number from `first` to `last`, both included. */
  between(first: number, last: number): number;
  pick<T>(items: readonly T[]): T;
  /** Picks by weight: each item with the chance that its share of all weights gives it. */
  picker<T>(items: readonly T[], weightOf: (item: T) => number): () => T;
}

/** Mulberry32: 32 bits of state, good enough to draw lists from. */
export function createRandom(seed: number): Random {
  let state = seed >>> 0;

  function next(): number {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  }

  function pick<T>(items: readonly T[]): T {
    const item = items[Math.floor(next() * items.length)];
    if (item === undefined) throw new Error('Nothing to pick from');
    return item;
  }

  return {
    next,
    between: (first, last) => first + Math.floor(next() * (last - first + 1)),
    pick,
    picker(items, weightOf) {
      const total = items.reduce((sum, item) => sum + weightOf(item), 0);
      return () => {
        let rest = next() * total;
        for (const item of items) {
          rest -= weightOf(item);
          if (rest < 0) return item;
        }
        return pick(items);
      };
    },
  };
}
