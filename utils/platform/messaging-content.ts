/**
 * The content script's end of the messages. zod does not fit into the size that a content script may have,
 * so what arrives is parsed by guards whose types the compiler holds equal to the contract, and a test
 * holds to the same verdicts as the zod schemas of `utils/contracts/messages.ts`.
 */
import { browser } from 'wxt/browser';
import type { CallData, CallReply, Calls, pageCalls, tabCalls } from '../contracts/messages.ts';
import { failure, FAILURE_CODES, success, type Result } from '../contracts/result.ts';
import { FIELD_IDS } from '../domain/form/form.ts';

type Guard<T> = (value: unknown) => value is T;

const text = ((value) => typeof value === 'string') as Guard<string>;
const number = ((value) => typeof value === 'number' && Number.isFinite(value)) as Guard<number>;
const truth = ((value) => typeof value === 'boolean') as Guard<boolean>;

function oneOf<const T>(...values: readonly T[]): Guard<T> {
  return ((value) => values.includes(value as T)) as Guard<T>;
}
function orNull<T>(guard: Guard<T>): Guard<T | null> {
  return ((value) => value === null || guard(value)) as Guard<T | null>;
}
function listOf<T>(guard: Guard<T>, max = Infinity): Guard<T[]> {
  return ((value) => Array.isArray(value) && value.length <= max && value.every(guard)) as Guard<T[]>;
}
function shape<T extends object>(guards: { [Key in keyof T]-?: Guard<T[Key]> }): Guard<T> {
  return ((value) =>
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    Object.entries<Guard<unknown>>(guards).every(([key, guard]) =>
      guard((value as Record<string, unknown>)[key]),
    )) as Guard<T>;
}
const textsByKey = ((value) =>
  typeof value === 'object' &&
  value !== null &&
  !Array.isArray(value) &&
  Object.values(value).every(text)) as Guard<Record<string, string>>;

const nothing = shape<Record<string, never>>({});
const pageStatus = shape<CallReply<'page.hello'>>({
  language: oneOf('id', 'en'),
  paused: truth,
  recording: truth,
  words: textsByKey,
  coverValues: listOf(text, 40),
});
type Hint = CallReply<'page.observed'>['hints'][number];
const hint = shape<Hint>({
  field: oneOf(...FIELD_IDS),
  severity: oneOf('ok', 'info', 'warn', 'stop'),
  title: text,
  details: listOf(text),
  comparisons: listOf(
    shape<Hint['comparisons'][number]>({
      label: text,
      segments: listOf(
        shape<Hint['comparisons'][number]['segments'][number]>({
          text,
          mark: oneOf('same', 'different', 'removed', 'space', 'invisible'),
        }),
      ),
    }),
  ),
  proposal: orNull(text),
});
const missing = shape<Extract<CallReply<'picture.take'>, { outcome: 'missing' }>>({
  outcome: oneOf('missing'),
  reason: oneOf('no-grant', 'tab-hidden', 'cover-failed', 'interrupted', 'refused', 'storage-full'),
});
const taken = shape<Extract<CallReply<'picture.take'>, { outcome: 'taken' }>>({ outcome: oneOf('taken') });
const retry = shape<Extract<CallReply<'picture.take'>, { outcome: 'retry' }>>({
  outcome: oneOf('retry'),
  afterMs: number,
});

type PageCall = keyof typeof pageCalls;
type TabCall = keyof typeof tabCalls;

/** What the background may answer. */
export const replyGuards: { readonly [Name in PageCall]: Guard<CallReply<Name>> } = {
  'page.hello': pageStatus,
  'page.observed': shape<CallReply<'page.observed'>>({ hints: listOf(hint) }),
  'page.pressed': shape<CallReply<'page.pressed'>>({ attempt: number }),
  'page.incident': shape<CallReply<'page.incident'>>({ entryId: orNull(text) }),
  'picture.take': ((value) => taken(value) || retry(value) || missing(value)) as Guard<
    CallReply<'picture.take'>
  >,
  'picture.settle': nothing,
  'page.written': nothing,
  'page.paused': nothing,
};

/** What the background may ask. */
export const callGuards: { readonly [Name in TabCall]: Guard<CallData<Name>> } = {
  'tab.status': pageStatus,
  'tab.capture': shape<CallData<'tab.capture'>>({ entryId: text }),
  'tab.describe': nothing,
};

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
  if (result?.ok === true && replyGuards[call](result.value)) return success(result.value);
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
      !Object.hasOwn(callGuards, call)
    )
      return undefined;
    return answer(handlers, call as TabCall, data);
  };
  browser.runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => {
    if (isConnected()) browser.runtime.onMessage.removeListener(listener);
  });
}

async function answer<Name extends TabCall>(
  handlers: TabHandlers,
  call: Name,
  data: unknown,
): Promise<Result<unknown>> {
  if (!callGuards[call](data)) return failure('bad-message');
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
