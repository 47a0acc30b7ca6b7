import { beforeEach, expect, test, vi } from 'vitest';
import { announceChange, watchChanges } from '../../../utils/platform/revision.ts';
import { installFreshBrowser } from './fresh-browser.ts';

beforeEach(() => {
  installFreshBrowser();
  vi.useFakeTimers();
});

async function announceAndWait(ms: number): Promise<void> {
  announceChange();
  await vi.advanceTimersByTimeAsync(ms);
}

test('several changes in a row are told once, a later one again, and none when nobody listens any more', async () => {
  const heard = vi.fn<() => void>();
  const ended = new AbortController();
  watchChanges(heard, ended.signal);
  for (let round = 0; round < 3; round += 1) await announceAndWait(10);
  await vi.advanceTimersByTimeAsync(1_000);
  expect(heard).toHaveBeenCalledTimes(1);
  await announceAndWait(1_000);
  expect(heard).toHaveBeenCalledTimes(2);
  ended.abort();
  await announceAndWait(1_000);
  expect(heard).toHaveBeenCalledTimes(2);
});

test('changes that do not cease are told all the same', async () => {
  const heard = vi.fn<() => void>();
  const ended = new AbortController();
  watchChanges(heard, ended.signal);
  for (let round = 0; round < 20; round += 1) await announceAndWait(100);
  expect(heard.mock.calls.length).toBeGreaterThanOrEqual(3);
  ended.abort();
});
