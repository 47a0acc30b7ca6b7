/** Sealed case files are files of age (C2SP age v1) with a passphrase, so that any program for age opens them. */
import { Decrypter, Encrypter } from 'age-encryption';
import { SealedCaseError, WORK_FACTOR } from '../contracts/sealed-case.ts';
import type { BundleSink } from '../services/bundle/bundle-sink.ts';
import type { CaseCipher } from '../services/sealed-case/case-cipher.ts';

/**
 * Deriving a key takes a second without a pause: only for workers.
 * @param workFactor of scrypt, base 2; tests need less
 */
export function createCaseCipher(workFactor: number = WORK_FACTOR): CaseCipher {
  return {
    async seal(passphrase, sink) {
      const encrypter = new Encrypter();
      encrypter.setScryptWorkFactor(workFactor);
      encrypter.setPassphrase(passphrase);
      const plain = new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>();
      return encryptInto(await encrypter.encrypt(plain.readable), plain.writable.getWriter(), sink);
    },

    async unlock(header, passphrase) {
      const decrypter = new Decrypter();
      decrypter.addPassphrase(passphrase);
      // Asked only when the passphrase before it did not fit, so every other failure is damage.
      decrypter.addIdentity({
        unwrapFileKey() {
          throw new SealedCaseError('wrong-passphrase');
        },
      });
      return decrypter.decryptHeader(header).catch(failAsDamaged);
    },

    async decrypt(file, key) {
      const decrypter = new Decrypter();
      decrypter.addIdentity({ unwrapFileKey: () => key });
      try {
        return markFailures(await decrypter.decrypt(markUnreadable(file.stream())));
      } catch (error) {
        return failAsDamaged(error);
      }
    },
  };
}

function encryptInto(
  encrypted: ReadableStream<Uint8Array>,
  plain: WritableStreamDefaultWriter<Uint8Array<ArrayBuffer>>,
  sink: BundleSink,
): BundleSink {
  /** Why the sink takes no more. The stream between would tell it in its own words. */
  let failure: { readonly error: unknown } | null = null;
  plain.closed.catch(() => undefined);
  const pumped = pump(encrypted, sink).catch((error: unknown) => {
    failure = { error };
  });
  const rethrow = (error: unknown): never => {
    throw failure === null ? error : failure.error;
  };
  return {
    async write(bytes) {
      await plain.ready.catch(rethrow);
      await plain.write(bytes).catch(rethrow);
    },
    async close() {
      await plain.close().catch(rethrow);
      await pumped;
      if (failure !== null) rethrow(null);
      await sink.close();
    },
    async discard() {
      await plain.abort().catch(() => undefined);
      await pumped;
      await sink.discard();
    },
  };
}

async function pump(encrypted: ReadableStream<Uint8Array>, sink: BundleSink): Promise<void> {
  const reader = encrypted.getReader();
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) {
      await sink.write(next.value as Uint8Array<ArrayBuffer>);
    }
  } catch (error) {
    await reader.cancel(error).catch(() => undefined);
    throw error;
  }
}

/** The browser's own errors while it reads the file: moved, deleted, on a medium that is gone. */
function markUnreadable(stream: ReadableStream<Uint8Array>): ReadableStream<Uint8Array> {
  return mapFailures(stream, (error) => new SealedCaseError('unreadable', { cause: error }));
}

/** Any other failure on the way is a piece that was changed or is missing. */
function markFailures(stream: ReadableStream<Uint8Array>): ReadableStream<Uint8Array> {
  return mapFailures(stream, toDamaged);
}

function mapFailures(
  stream: ReadableStream<Uint8Array>,
  translate: (error: unknown) => unknown,
): ReadableStream<Uint8Array> {
  const reader = stream.getReader();
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      try {
        const { done, value } = await reader.read();
        if (done) controller.close();
        else controller.enqueue(value);
      } catch (error) {
        controller.error(translate(error));
      }
    },
    cancel: (reason) => reader.cancel(reason),
  });
}

function toDamaged(error: unknown): SealedCaseError {
  return error instanceof SealedCaseError ? error : new SealedCaseError('damaged', { cause: error });
}

function failAsDamaged(error: unknown): never {
  throw toDamaged(error);
}
