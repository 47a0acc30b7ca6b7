/** Calls and answers over a `MessagePort`, in both directions, between a page and a frame inside it. */
import { z } from '../contracts/zod.ts';

export interface PortCalls {
  /** Resolves with the answer; rejects when the other end could not answer. A call that hangs stays pending. */
  ask(call: string, data: unknown): Promise<unknown>;
  /** Nothing is asked or answered any more. */
  close(): void;
}

const messageSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('asked'), id: z.number(), call: z.string(), data: z.unknown() }),
  z.object({ kind: z.literal('answered'), id: z.number(), value: z.unknown() }),
  z.object({ kind: z.literal('failed'), id: z.number() }),
]);
type Message = z.infer<typeof messageSchema>;

/** What does not have the shape of a call or an answer is passed over. */
export function connectPort(
  port: MessagePort,
  answer: (call: string, data: unknown) => Promise<unknown>,
): PortCalls {
  const waiting = new Map<number, PromiseWithResolvers<unknown>>();
  let lastId = 0;

  function send(message: Message): void {
    port.postMessage(message);
  }

  async function answerAsked(id: number, call: string, data: unknown): Promise<void> {
    try {
      send({ kind: 'answered', id, value: await answer(call, data) });
    } catch {
      send({ kind: 'failed', id });
    }
  }

  function receive({ data }: MessageEvent<unknown>): void {
    const parsed = messageSchema.safeParse(data);
    if (!parsed.success) return;
    const message = parsed.data;
    if (message.kind === 'asked') {
      void answerAsked(message.id, message.call, message.data);
      return;
    }
    const asked = waiting.get(message.id);
    waiting.delete(message.id);
    if (message.kind === 'answered') asked?.resolve(message.value);
    else asked?.reject(new Error('The other end could not answer'));
  }

  port.addEventListener('message', receive);
  port.start();

  return {
    ask(call, data) {
      lastId += 1;
      const asked = Promise.withResolvers<unknown>();
      waiting.set(lastId, asked);
      send({ kind: 'asked', id: lastId, call, data });
      return asked.promise;
    },
    close() {
      port.removeEventListener('message', receive);
      port.close();
    },
  };
}
