/**
 * One picture at a time: cover, ask the background for the pixels, uncover, say whether all was covered.
 * An entry for which this does not work keeps its text; nothing is tried behind the person's back.
 */
import type { CallReply } from '../contracts/messages.ts';
import type { Result } from '../contracts/result.ts';
import type { Box } from '../domain/box.ts';
import type { Cover } from './cover.ts';

export interface CapturePorts {
  /** Hides our own hints and covers the page. */
  cover(): Cover;
  /** Shows the hints again. */
  uncover(): void;
  take(entryId: string, covers: Box[]): Promise<Result<CallReply<'picture.take'>>>;
  settle(entryId: string, covered: boolean): Promise<unknown>;
  wait(ms: number): Promise<unknown>;
}

/** A browser that is busy is asked again, but not for ever. */
const TRIES = 4;

/** Takes the queue's next entry only after the one before is settled. */
export class CaptureFlow {
  readonly #ports: CapturePorts;
  #last: Promise<void> = Promise.resolve();

  constructor(ports: CapturePorts) {
    this.#ports = ports;
  }

  /** Resolves when the picture is settled or given up; never rejects. */
  capture(entryId: string): Promise<void> {
    const next = this.#last.then(() => this.#run(entryId));
    this.#last = next.catch(() => undefined);
    return this.#last;
  }

  async #run(entryId: string): Promise<void> {
    for (let attempt = 1; attempt <= TRIES; attempt += 1) {
      const cover = this.#ports.cover();
      let reply: Result<CallReply<'picture.take'>> | null = null;
      let covered = false;
      try {
        if (await cover.ready) reply = await this.#ports.take(entryId, cover.drawn());
        covered = cover.isCovered();
      } finally {
        cover.release();
        this.#ports.uncover();
      }
      const retryAfterMs = readRetry(reply);
      if (retryAfterMs !== null) {
        await this.#ports.wait(retryAfterMs);
        continue;
      }
      // A page that could not be covered is settled as not covered: the entry then says that no picture was taken.
      if (reply === null || (reply.ok && reply.value.outcome === 'taken'))
        await this.#ports.settle(entryId, covered);
      return;
    }
    await this.#ports.settle(entryId, false);
  }
}

/** How long to wait before asking again, or null when the answer stands. A stopped background starts again at once. */
function readRetry(reply: Result<CallReply<'picture.take'>> | null): number | null {
  if (reply?.ok) return reply.value.outcome === 'retry' ? reply.value.afterMs : null;
  return reply?.failure === 'page-unreachable' ? 0 : null;
}
