/**
 * How the portal's own calls end, from the browser's timing records: no call is made, changed or read.
 * Addresses are kept as origin and path only.
 */
import { BUSY_SIGNS } from './catalogue.ts';
import { isOwn } from './layer.ts';
import { safeAddress } from './page-address.ts';
import { isVisible } from './visibility.ts';

export interface FailedCall {
  /** HTTP status; 0 when the call never got an answer. */
  readonly status: number;
  /** Origin and path. */
  readonly request: string | null;
  readonly elapsedMs: number;
  /** `performance.now()` when it ended. */
  readonly endedAt: number;
}

export interface NetworkEvents {
  /** A call ended with a server failure, or without any answer, and no message followed it. */
  onSilentFailure(call: FailedCall): void;
  onOffline(): void;
  /** Something has been turning for too long. */
  onTimeout(elapsedMs: number): void;
}

export interface NetworkWatch {
  /** The latest failing call that a message shown now can belong to. */
  latestFailure(): FailedCall | null;
  /** A message was shown: the failing call before it needs no incident of its own. */
  noteMessage(): void;
  notePress(button: HTMLElement): void;
  /** Called after each look at the page. */
  noteLook(document: Document): void;
}

/** A portal that has something to say says it within this time after the failing call. */
const MESSAGE_WAIT_MS = 1_500;
/** A call that failed longer ago has nothing to do with the message shown now. */
const FAILURE_MEMORY_MS = 10_000;
const TIMEOUT_MS = 30_000;
/** An unanswered call that is repeated so soon was broken off by the page itself, as live searches do. */
const REPEAT_MS = 1_000;
const PORTAL_SITE = /(^|\.)oss\.go\.id$/;

export function watchNetwork(
  view: Window & typeof globalThis,
  events: NetworkEvents,
  signal: AbortSignal,
): NetworkWatch {
  const started = performance.now();
  const calls = new Map<string, number>();
  let latest: FailedCall | null = null;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let messageAt = -Infinity;
  let isLeaving = false;

  const read = (entries: PerformanceEntryList): void => {
    for (const entry of entries as PerformanceResourceTiming[]) {
      if (!/^(fetch|xmlhttprequest)$/.test(entry.initiatorType) || entry.responseEnd < started - 2_000)
        continue;
      const request = safeAddress(entry.name);
      if (request) calls.set(request, entry.startTime);
      const status = entry.responseStatus;
      if (status === undefined || (status > 0 && status < 400)) continue;
      // Without an answer the browser hides why; of foreign hosts it hides the answers too.
      if (status === 0 && (!URL.canParse(entry.name) || !PORTAL_SITE.test(new URL(entry.name).hostname)))
        continue;
      if (status === 0 && entry.responseStart > 0 && entry.transferSize > 0) continue;
      latest = { status, request, elapsedMs: Math.round(entry.duration), endedAt: entry.responseEnd };
      if (status === 0 || status >= 500) waitForMessage(latest, entry.startTime);
    }
    while (calls.size > 50) calls.delete(calls.keys().next().value!);
  };
  const waitForMessage = (call: FailedCall, startedAt: number): void => {
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      const isRepeated =
        call.status === 0 &&
        (calls.get(call.request ?? '') ?? 0) > startedAt + 1 &&
        (calls.get(call.request ?? '') ?? 0) < call.endedAt + REPEAT_MS;
      if (isLeaving || isRepeated || messageAt >= call.endedAt - 50) return;
      if (call.status === 0 && !view.navigator.onLine) return;
      events.onSilentFailure(call);
    }, MESSAGE_WAIT_MS);
  };
  const observer = new PerformanceObserver((list) => read(list.getEntries()));
  observer.observe({ type: 'resource', buffered: true });

  view.addEventListener('offline', () => events.onOffline(), { signal });
  view.addEventListener('pagehide', () => (isLeaving = true), { signal });
  view.addEventListener('pageshow', () => (isLeaving = false), { signal });

  let pressed: HTMLElement | null = null;
  let busySince: number | null = null;
  let overdue: ReturnType<typeof setTimeout> | undefined;
  const isBusy = (document: Document): boolean =>
    (pressed !== null &&
      pressed.isConnected &&
      pressed.matches(':disabled,[aria-disabled=true],[aria-busy=true]')) ||
    [...document.querySelectorAll(BUSY_SIGNS)].some(
      (sign) => !isOwn(sign) && isVisible(sign, { sized: true, opaque: true }),
    );
  const noteLook = (document: Document): void => {
    if (!isBusy(document)) {
      busySince = null;
      clearTimeout(overdue);
    } else if (busySince === null) {
      const since = performance.now();
      busySince = since;
      clearTimeout(overdue);
      overdue = setTimeout(() => {
        if (busySince === since && isBusy(document)) events.onTimeout(Math.round(performance.now() - since));
      }, TIMEOUT_MS);
    }
  };

  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(waiting);
    clearTimeout(overdue);
  });
  return {
    latestFailure() {
      // A page that is quick to show its message is ahead of the browser's telling.
      read(observer.takeRecords());
      return latest && performance.now() - latest.endedAt < FAILURE_MEMORY_MS ? latest : null;
    },
    noteMessage: () => (messageAt = performance.now()),
    notePress(button) {
      pressed = button;
      latest = null;
    },
    noteLook,
  };
}

/** Status of the document itself when it is an error page, else null. */
export function documentFailure(view: Window & typeof globalThis): FailedCall | null {
  const [entry] = view.performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  if (!entry || !(entry.responseStatus >= 500)) return null;
  return {
    status: entry.responseStatus,
    request: safeAddress(entry.name),
    elapsedMs: Math.round(entry.responseEnd),
    endedAt: performance.now(),
  };
}
