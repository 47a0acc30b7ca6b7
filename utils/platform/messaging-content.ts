/**
 * The content script's end of the messages. zod does not fit into the size that a content script may have,
 * so what arrives is parsed by a few rules, which a test holds to the verdicts of the zod schemas in
 * `utils/contracts/messages.ts`. Built without the polyfill (`scripts/wxt-modules/lean-content-script.ts`).
 */
import { browser } from 'wxt/browser';
import type { CallData, CallReply, Calls, pageCalls, tabCalls } from '../contracts/messages.ts';
import { failure, FAILURE_CODES, success, type Result } from '../contracts/result.ts';
import { FIELD_IDS } from '../domain/form/form.ts';

/** What a value may be: a primitive type, one of some literals, an alternative, a list, a record, an object. */
type Rule =
  | 'string'
  | 'number'
  | 'boolean'
  | readonly (string | null)[]
  | { readonly any: readonly Rule[] }
  | { readonly list: Rule; readonly max: number }
  | { readonly each: Rule }
  | { readonly keys: Readonly<Record<string, Rule>> };

function fits(rule: Rule, value: unknown): boolean {
  if (typeof rule === 'string') return typeof value === rule && !Number.isNaN(value);
  if (Array.isArray(rule)) return rule.includes(value as string);
  if ('any' in rule) return rule.any.some((one) => fits(one, value));
  if ('list' in rule) {
    return (
      Array.isArray(value) && value.length <= rule.max && [...value].every((item) => fits(rule.list, item))
    );
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  if ('each' in rule) return Object.values(value).every((item) => fits(rule.each, item));
  return Object.entries(rule.keys).every(([key, one]) => fits(one, (value as Record<string, unknown>)[key]));
}

function listOf(list: Rule, max = Infinity): Rule {
  return { list, max };
}

const nothing: Rule = { keys: {} };
const text = 'string';
const textOrNull: Rule = { any: [text, [null]] };
const pageStatus: Rule = {
  keys: {
    language: ['id', 'en'],
    paused: 'boolean',
    recording: 'boolean',
    words: { each: text },
    coverValues: listOf(text, 60),
  },
};
const segment: Rule = { keys: { text, mark: ['same', 'different', 'removed', 'space', 'invisible'] } };
const hint: Rule = {
  keys: {
    field: FIELD_IDS,
    severity: ['ok', 'info', 'warn', 'stop'],
    title: text,
    details: listOf(text),
    comparisons: listOf({ keys: { label: text, segments: listOf(segment) } }),
    proposal: textOrNull,
  },
};

type PageCall = keyof typeof pageCalls;
type TabCall = keyof typeof tabCalls;

const replyRules: Readonly<Record<PageCall, Rule>> = {
  'page.hello': pageStatus,
  'page.observed': { keys: { hints: listOf(hint) } },
  'page.pressed': { keys: { attempt: 'number' } },
  'page.incident': { keys: { entryId: textOrNull } },
  'picture.take': {
    any: [{ keys: { outcome: ['taken', 'missing'] } }, { keys: { outcome: ['retry'], afterMs: 'number' } }],
  },
  'picture.settle': nothing,
  'page.written': nothing,
  'page.paused': nothing,
};

const callRules: Readonly<Record<TabCall, Rule>> = {
  'tab.status': pageStatus,
  'tab.capture': { keys: { entryId: text } },
  'tab.describe': nothing,
};

/** Whether the background may answer this. */
export function isReply<Name extends PageCall>(call: Name, value: unknown): value is CallReply<Name> {
  return fits(replyRules[call], value);
}

/** Whether the background may ask this. */
export function isCall<Name extends TabCall>(call: Name, data: unknown): data is CallData<Name> {
  return fits(callRules[call], data);
}

/**
 * Calls the background. Never throws: a background that does not answer, or answers with something
 * else than the contract says, is a failure.
 */
export async function callBackground<Name extends PageCall>(
  call: Name,
  data: CallData<Name>,
): Promise<Result<CallReply<Name>>> {
  let reply: unknown;
  try {
    reply = await browser.runtime.sendMessage({ call, data });
  } catch {
    return failure('page-unreachable');
  }
  const result = reply as { ok?: unknown; value?: unknown; failure?: unknown } | null | undefined;
  if (result?.ok === true && isReply(call, result.value)) return success(result.value);
  const code = FAILURE_CODES.find((known) => known === result?.failure);
  return failure(code ?? 'bad-message');
}

export type TabHandlers = {
  readonly [Name in TabCall]: (data: CallData<Name>) => CallReply<Name> | Promise<CallReply<Name>>;
};

/** Answers the background until the signal ends. Calls that do not fit the contract are refused. */
export function answerBackground(handlers: TabHandlers, signal: AbortSignal): void {
  const listener = (
    message: unknown,
    sender: { id?: string | undefined; tab?: unknown },
  ): Promise<unknown> | undefined => {
    const { call, data } = (message ?? {}) as { call?: keyof Calls; data?: unknown };
    // Only the background: our own pages come with a tab, other extensions with another id.
    if (
      sender.id !== browser.runtime.id ||
      sender.tab !== undefined ||
      !call ||
      !Object.hasOwn(callRules, call)
    )
      return undefined;
    return answer(handlers, call as TabCall, data);
  };
  browser.runtime.onMessage.addListener(listener as never);
  signal.addEventListener('abort', () => {
    if (isConnected()) browser.runtime.onMessage.removeListener(listener as never);
  });
}

async function answer<Name extends TabCall>(
  handlers: TabHandlers,
  call: Name,
  data: unknown,
): Promise<Result<unknown>> {
  if (!isCall(call, data)) return failure('bad-message');
  try {
    return success(await handlers[call](data));
  } catch {
    return failure('unexpected');
  }
}

/** False once the browser has replaced the extension: this copy must leave the page. */
export function isConnected(): boolean {
  try {
    return browser.runtime?.id !== undefined;
  } catch {
    return false;
  }
}
