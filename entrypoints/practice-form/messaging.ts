/**
 * Stands in for `utils/platform/messaging-content.ts` where the companion runs in the practice form
 * (`scripts/wxt-modules/practice-page.ts`): its calls go over the port to the practice page, never to the background.
 */
import { route } from '../../tests/portal/app/route.ts';
import type { Page } from '../../utils/contracts/entry.ts';
import { type PortalSnapshot, tabCalls } from '../../utils/contracts/messages.ts';
import { PRACTICE_ORIGIN } from '../../utils/contracts/practice.ts';
import { failure, type Result } from '../../utils/contracts/result.ts';
import { answerCall, type Handlers, readReply } from '../../utils/platform/messaging.ts';
import type * as Messaging from '../../utils/platform/messaging-content.ts';
import type { PortCalls } from '../../utils/platform/port-calls.ts';

type TabCallName = keyof typeof tabCalls;

let practicePage: PortCalls | null = null;
let handlers: Handlers<TabCallName, null> | null = null;

/** Says where the calls go; before the companion starts. */
export function usePracticePage(calls: PortCalls): void {
  practicePage = calls;
}

/** Answers a call of the practice page to the companion. */
export async function answerPracticePage(call: string, data: unknown): Promise<Result<unknown>> {
  if (handlers === null || !Object.hasOwn(tabCalls, call)) return failure('bad-message');
  return answerCall(handlers, call as TabCallName, data, null);
}

export const callBackground: typeof Messaging.callBackground = async (call, data) => {
  if (practicePage === null) return failure('page-unreachable');
  try {
    return readReply(call, await practicePage.ask(call, relocate(data)));
  } catch {
    return failure('page-unreachable');
  }
};

export const answerBackground: typeof Messaging.answerBackground = (answers, signal) => {
  handlers = {
    'tab.status': async (data) => answers['tab.status'](data),
    'tab.capture': async (data) => answers['tab.capture'](data),
    'tab.describe': async (data) => relocate(await answers['tab.describe'](data)),
  };
  signal.addEventListener('abort', () => {
    handlers = null;
  });
};

/** Where the form stands in the practised portal, instead of where the browser has its page. */
function relocate<Data extends object>(data: Data): Data {
  if ('snapshot' in data) return { ...data, snapshot: relocate(data.snapshot as PortalSnapshot) };
  if (!('page' in data)) return data;
  return { ...data, page: { ...(data.page as Page), origin: PRACTICE_ORIGIN, path: route.value.path } };
}

/** Practice and form are of one extension and go together. */
export const isConnected: typeof Messaging.isConnected = () => true;
