/**
 * Finds words by a hash of their letters. The hash of a word grows letter by letter while a text is read, and
 * the hash of two words written together follows from theirs, so that no string is made only to look it up.
 */

/** Any odd number does; with this one no two keys of the lexicon share a hash. */
const FACTOR = 0x01000193;

/** No key is longer. */
export const LONGEST_KEY = 16;

const POWERS = new Int32Array(LONGEST_KEY + 1);
POWERS[0] = 1;
for (let length = 1; length <= LONGEST_KEY; length++) POWERS[length] = Math.imul(POWERS[length - 1]!, FACTOR);

/** The hash of no letters. */
export const EMPTY_HASH = 0;

/** The hash of a word that is one letter longer. */
export const hashWith = (hash: number, letterCode: number): number =>
  (Math.imul(hash, FACTOR) + letterCode) | 0;

/** The hash of two words written together; the second has at most `LONGEST_KEY` letters. */
export const joinHashes = (first: number, second: number, secondLength: number): number =>
  (Math.imul(first, POWERS[secondLength]!) + second) | 0;

export function hashOf(key: string): number {
  let hash = EMPTY_HASH;
  for (let at = 0; at < key.length; at++) hash = hashWith(hash, key.charCodeAt(at));
  return hash;
}

/** Keys with their values. Built once; look-ups take constant time and allocate nothing. */
export class WordTable<Value> {
  readonly keys: readonly string[];
  readonly #values: readonly Value[];
  /** Pairs, so that a look-up meets one line of memory: a hash, or `EMPTY_HASH`, and the index of its key. */
  readonly #slots: Int32Array;
  readonly #mask: number;
  /** One bit for each hash, so that most words that are no keys are known for such without a look at the slots. */
  readonly #bits: Uint8Array;
  readonly #bitMask: number;

  /** Throws when two keys share a hash; that is a matter of `FACTOR`, not of any input. */
  constructor(values: ReadonlyMap<string, Value>) {
    this.keys = [...values.keys()];
    this.#values = [...values.values()];
    const pairs = 2 ** Math.ceil(Math.log2(values.size * 1.5));
    this.#slots = new Int32Array(2 * pairs);
    this.#mask = 2 * pairs - 2;
    const bits = 16 * pairs;
    this.#bits = new Uint8Array(bits / 8);
    this.#bitMask = bits - 1;
    this.keys.forEach((key, entry) => {
      const hash = hashOf(key);
      const slot = this.#slotOf(hash);
      if (hash === EMPTY_HASH || this.#slots[slot] === hash) throw new Error(`hash of ${key} is taken`);
      this.#slots[slot] = hash;
      this.#slots[slot + 1] = entry;
      const bit = this.#bitOf(hash);
      this.#bits[bit >>> 3]! |= 1 << (bit & 7);
    });
  }

  /** The entry whose key has this hash, or -1. A word with the same hash need not be that key: compare it. */
  entryOf(hash: number): number {
    if (hash === EMPTY_HASH) return -1;
    const slot = this.#slotOf(hash);
    return this.#slots[slot] === hash ? this.#slots[slot + 1]! : -1;
  }

  /** The same, sooner for words that are most likely no keys. */
  entryOfRare(hash: number): number {
    const bit = this.#bitOf(hash);
    return (this.#bits[bit >>> 3]! & (1 << (bit & 7))) === 0 ? -1 : this.entryOf(hash);
  }

  keyAt(entry: number): string {
    return this.keys[entry]!;
  }

  valueAt(entry: number): Value {
    return this.#values[entry]!;
  }

  has(key: string): boolean {
    return this.get(key) !== undefined;
  }

  get(key: string): Value | undefined {
    const entry = this.entryOf(hashOf(key));
    return entry >= 0 && this.keys[entry] === key ? this.#values[entry] : undefined;
  }

  /** Whether a stretch of a text, with this hash, is one of the keys. */
  isKey(hash: number, text: string, start: number, end: number): boolean {
    const entry = this.entryOf(hash);
    return (
      entry >= 0 && this.keys[entry]!.length === end - start && text.startsWith(this.keys[entry]!, start)
    );
  }

  #bitOf(hash: number): number {
    return (hash ^ (hash >>> 15)) & this.#bitMask;
  }

  /** Where the hash stands, or the free slot where it would. */
  #slotOf(hash: number): number {
    const slots = this.#slots;
    const mask = this.#mask;
    let slot = (hash ^ (hash >>> 15)) & mask;
    while (slots[slot] !== EMPTY_HASH && slots[slot] !== hash) slot = (slot + 2) & mask;
    return slot;
  }
}
