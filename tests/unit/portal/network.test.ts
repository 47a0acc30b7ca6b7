import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { watchNetwork, type NetworkWatch } from '../../../utils/portal/network.ts';

let ended: AbortController;
/** What the browser has noted and not told of yet. */
let untold: Partial<PerformanceResourceTiming>[] = [];
let tell: (entries: Partial<PerformanceResourceTiming>[]) => void;
let network: NetworkWatch;

beforeEach(() => {
  untold = [];
  ended = new AbortController();
  class Observer {
    constructor(onEntries: (list: { getEntries(): unknown[] }) => void) {
      tell = (entries) => onEntries({ getEntries: () => entries });
    }
    observe(): void {}
    disconnect(): void {}
    takeRecords(): unknown[] {
      return untold.splice(0);
    }
  }
  vi.stubGlobal('PerformanceObserver', Observer);
  const view = new EventTarget() as Window & typeof globalThis;
  const nobody = { onSilentFailure() {}, onOffline() {}, onTimeout() {} };
  network = watchNetwork(view, nobody, ended.signal);
});

afterEach(() => {
  ended.abort();
  vi.unstubAllGlobals();
});

function callThat(responseStatus: number): Partial<PerformanceResourceTiming> {
  return {
    initiatorType: 'fetch',
    name: `https://api.oss.go.id/v1/${responseStatus}`,
    responseStatus,
    startTime: performance.now() - 100,
    responseEnd: performance.now(),
    duration: 100,
  };
}

test('a message belongs to the call that failed last, though the browser has not told of it yet', () => {
  tell([callThat(500)]);
  untold = [callThat(503)];
  expect(network.latestFailure()).toMatchObject({ status: 503, request: 'https://api.oss.go.id/v1/503' });
});

test('a call that was answered is no failure', () => {
  untold = [callThat(200)];
  expect(network.latestFailure()).toBeNull();
});
