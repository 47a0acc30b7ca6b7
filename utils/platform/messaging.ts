/**
 * The background's and the panel's end of the messages, over `runtime.onMessage`. Both ends parse with the
 * schemas of `contracts/messages.ts`; a reply is always a `Result`. Nothing that crosses is ever logged.
 * The content script's end is `messaging-content.ts`, which has to do without zod.
 */
import { type Browser, browser } from 'wxt/browser';
import {
  type CallData,
  type CallName,
  type CallReply,
  envelopeSchema,
  pageCalls,
  panelCalls,
  tabCalls,
} from '../contracts/messages.ts';
import {
  AppError,
  FAILURE_CODES,
  failure,
  type FailureCode,
  type Result,
  success,
} from '../contracts/result.ts';
import { z } from '../contracts/zod.ts';
import { isPortalUrl } from './portal-url.ts';
import { reportError } from './report-error.ts';

type PageCallName = keyof typeof pageCalls;
type PanelCallName = keyof typeof panelCalls;
type TabCallName = keyof typeof tabCalls;

/** The portal's top frame that sent a call. */
export interface PageCaller {
  readonly tabId: number;
}

/** One handler for each call of a group: a call without a handler does not compile. */
export type Handlers<Name extends CallName, Caller> = {
  readonly [Each in Name]: (data: CallData<Each>, caller: Caller) => Promise<CallReply<Each>>;
};
export type PageHandlers = Handlers<PageCallName, PageCaller>;
export type PanelHandlers = Handlers<PanelCallName, null>;

type Sender = Browser.runtime.MessageSender;

const failedSchema = z.object({ ok: z.literal(false), failure: z.enum(FAILURE_CODES) });

/** From the panel. Never throws: a background that is gone is a failure too. */
export function callBackground<Name extends PanelCallName>(
  name: Name,
  data: CallData<Name>,
): Promise<Result<CallReply<Name>>> {
  return call(name, data, 'unexpected', (envelope) => browser.runtime.sendMessage(envelope));
}

/** From the background, to the top frame of a tab. `page-unreachable` when no content script answers. */
export function callTab<Name extends TabCallName>(
  tabId: number,
  name: Name,
  data: CallData<Name>,
): Promise<Result<CallReply<Name>>> {
  return call(name, data, 'page-unreachable', (envelope) =>
    browser.tabs.sendMessage(tabId, envelope, { frameId: 0 }),
  );
}

/** Answers the calls to the background. Register in the first turn of the worker, else the first call is lost. */
export function handleBackgroundCalls(page: PageHandlers, panel: PanelHandlers): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Sender): Promise<Result<unknown>> => {
    const envelope = envelopeSchema.safeParse(message);
    if (!envelope.success) return refuse();
    const { call: name, data } = envelope.data;
    if (isIn(pageCalls, name)) {
      const caller = toPageCaller(sender);
      return caller ? answerCall(page, name, data, caller) : refuse();
    }
    if (isIn(panelCalls, name) && isOwnPage(sender)) return answerCall(panel, name, data, null);
    return refuse();
  });
}

async function call<Name extends CallName>(
  name: Name,
  data: CallData<Name>,
  whenUnanswered: FailureCode,
  send: (envelope: { call: Name; data: unknown }) => Promise<unknown>,
): Promise<Result<CallReply<Name>>> {
  const outgoing = schemasOf(name).data.safeParse(data);
  if (!outgoing.success) return failure('bad-message');
  let reply: unknown;
  try {
    reply = await send({ call: name, data: outgoing.data });
  } catch {
    // Nobody listens there: the page was left, or the extension was updated under it.
    return failure(whenUnanswered);
  }
  if (reply === undefined) return failure(whenUnanswered);
  return readReply(name, reply);
}

/** Reads what came back, whatever carried it. An answer that the contract does not name is a failure. */
export function readReply<Name extends CallName>(name: Name, reply: unknown): Result<CallReply<Name>> {
  const failed = failedSchema.safeParse(reply);
  if (failed.success) return failure(failed.data.failure);
  const answered = z.object({ ok: z.literal(true), value: schemasOf(name).reply }).safeParse(reply);
  return answered.success ? success(answered.data.value as CallReply<Name>) : failure('bad-message');
}

/** Lets a handler answer a call that came in, whatever carried it. Never throws. */
export async function answerCall<Name extends CallName, Caller>(
  handlers: Handlers<Name, Caller>,
  name: Name,
  data: unknown,
  caller: Caller,
): Promise<Result<CallReply<Name>>> {
  const parsed = schemasOf(name).data.safeParse(data);
  if (!parsed.success) return failure('bad-message');
  try {
    const reply = await handlers[name](parsed.data as CallData<Name>, caller);
    // Parsed on the way out as well: nothing leaves that the contract does not name.
    return success(schemasOf(name).reply.parse(reply) as CallReply<Name>);
  } catch (error) {
    if (error instanceof AppError) return failure(error.code);
    reportError(name, error);
    return failure('unexpected');
  }
}

function refuse(): Promise<Result<never>> {
  return Promise.resolve(failure('bad-message'));
}

function schemasOf(name: CallName): { readonly data: z.ZodMiniType; readonly reply: z.ZodMiniType } {
  return { ...pageCalls, ...panelCalls, ...tabCalls }[name];
}

function isIn<Group extends object>(group: Group, name: string): name is keyof Group & string {
  return Object.hasOwn(group, name);
}

/** Null unless the sender is the top frame of the portal itself, in a tab. */
function toPageCaller(sender: Sender): PageCaller | null {
  if (sender.id !== browser.runtime.id || sender.frameId !== 0) return null;
  if (sender.tab?.id === undefined || !isPortalUrl(sender.url)) return null;
  return { tabId: sender.tab.id };
}

function isOwnPage(sender: Sender): boolean {
  return sender.id === browser.runtime.id && (sender.url?.startsWith(ownRoot()) ?? false);
}

function ownRoot(): string {
  return browser.runtime.getURL('/');
}
