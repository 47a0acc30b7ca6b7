import { expect, test } from 'vitest';
import { readPortalCalls } from '../../../utils/domain/guide/portal-calls.ts';
import { sampleEntry, sampleIncident } from '../../support/entry-samples.ts';

const NOW = '2026-11-21T11:00:00.000Z';

const failing = (minute: number, messageClass: 'server-error' | 'timeout' | 'offline') =>
  sampleEntry(minute, sampleIncident({ messageClass, elapsedMs: 30_000 }));

test('nothing recorded says nothing', () => {
  expect(readPortalCalls([], NOW)).toEqual({ answered: 0, medianMs: null, failed: 0, wentOffline: 0 });
});

test('answers and steps give the time in the middle; failures are counted and give none', () => {
  const entries = [
    sampleEntry(1, sampleIncident({ elapsedMs: 900 })),
    sampleEntry(2, { kind: 'step-entered', waitedMs: 2_400 }),
    sampleEntry(3, { kind: 'step-entered', waitedMs: 9_000 }),
    sampleEntry(4, { kind: 'step-entered' }),
    failing(5, 'server-error'),
    failing(6, 'timeout'),
    failing(7, 'offline'),
    sampleEntry(8, { kind: 'note', text: 'x' }),
  ];
  expect(readPortalCalls(entries, NOW)).toEqual({ answered: 3, medianMs: 2_400, failed: 2, wentOffline: 1 });
});

test('what is older than an hour says nothing of now; a clock turned back hides nothing', () => {
  const old = failing(1, 'server-error');
  expect(readPortalCalls([old], '2026-11-21T11:01:04.000Z').failed).toBe(1);
  expect(readPortalCalls([old], '2026-11-21T11:01:06.000Z').failed).toBe(0);
  expect(readPortalCalls([old], '2026-11-21T08:00:00.000Z').failed).toBe(1);
});
