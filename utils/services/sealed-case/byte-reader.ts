/** Takes exact numbers of bytes out of a stream, in order. */

/** The stream ended too early. */
export class StreamEnded extends Error {
  constructor() {
    super('stream ended');
    this.name = 'StreamEnded';
  }
}

export interface ByteReader {
  /** Throws `StreamEnded`. */
  take(length: number): Promise<Uint8Array<ArrayBuffer>>;
  /** As `take`, and nothing is kept. */
  skip(length: number): Promise<void>;
  /** Nothing follows any more. Reads on to see. */
  isAtEnd(): Promise<boolean>;
  /** Lets go of the stream. Never throws. */
  cancel(): Promise<void>;
}

export function createByteReader(stream: ReadableStream<Uint8Array>): ByteReader {
  const reader = stream.getReader();
  let held: Uint8Array = new Uint8Array(0);

  /** Hands `length` bytes to `use`, piece by piece. */
  async function pass(length: number, use: (piece: Uint8Array, at: number) => void): Promise<void> {
    let passed = 0;
    while (passed < length) {
      if (held.length === 0) {
        const { done, value } = await reader.read();
        if (done) throw new StreamEnded();
        held = value;
        continue;
      }
      const piece = held.subarray(0, length - passed);
      use(piece, passed);
      held = held.subarray(piece.length);
      passed += piece.length;
    }
  }

  return {
    async take(length) {
      const bytes = new Uint8Array(length);
      await pass(length, (piece, at) => bytes.set(piece, at));
      return bytes;
    },
    skip: (length) => pass(length, () => undefined),
    async isAtEnd() {
      while (held.length === 0) {
        const { done, value } = await reader.read();
        if (done) return true;
        held = value;
      }
      return false;
    },
    cancel: () => reader.cancel().catch(() => undefined),
  };
}
