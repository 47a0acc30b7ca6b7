/** The practice page's end of the port to the form in its frame. */
import type { PortalClient } from '../../tests/portal/client/portal-client.ts';
import { isCallName } from '../../tests/portal/rules/calls.ts';
import {
  openSchema,
  portalCallSchema,
  PRACTICE_CALLS,
  PRACTICE_GREETING,
} from '../../utils/contracts/practice.ts';
import { connectPort, type PortCalls } from '../../utils/platform/port-calls.ts';

export interface FormFrame {
  /** A form was loaded into this window; the one before, if any, is gone. */
  connect(window: Pick<Window, 'postMessage'>, origin: string): void;
  /** Asks the companion in the form; rejects while there is none. */
  ask(call: string, data: unknown): Promise<unknown>;
  /** The form goes on to this address: path and query, as in the link of a mail. */
  open(address: string): Promise<void>;
}

/**
 * @param answerCompanion what the companion in the form asks of its background
 */
export function createFormFrame(
  portal: PortalClient,
  answerCompanion: (call: string, data: unknown) => Promise<unknown>,
): FormFrame {
  let form: PortCalls | null = null;

  async function answer(call: string, data: unknown): Promise<unknown> {
    if (call !== PRACTICE_CALLS.portal) return answerCompanion(call, data);
    const asked = portalCallSchema.parse(data);
    if (!isCallName(asked.name)) throw new Error('The portal has no such call');
    return portal.call(asked.name, asked.data as never);
  }

  async function ask(call: string, data: unknown): Promise<unknown> {
    if (form === null) throw new Error('There is no form');
    return form.ask(call, data);
  }

  return {
    connect(window, origin) {
      form?.close();
      const { port1, port2 } = new MessageChannel();
      form = connectPort(port1, answer);
      window.postMessage(PRACTICE_GREETING, origin, [port2]);
    },
    ask,
    async open(address) {
      await ask(PRACTICE_CALLS.open, openSchema.parse({ address }));
    },
  };
}
