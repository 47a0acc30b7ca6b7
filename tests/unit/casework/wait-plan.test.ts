import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { WAITS } from '../../../utils/domain/casework/casework.ts';
import { readWaitProgress, WAIT_PLANS } from '../../../utils/domain/casework/wait-plan.ts';
import { describeMilestone } from '../../../utils/words/wait-plan.ts';
import { minute, START_UTC } from './support/lines.ts';

const adviceAt = (wait: (typeof WAITS)[number], minutes: number) =>
  readWaitProgress(wait, START_UTC, minute(minutes)).reached.map(({ advice }) => advice);

describe('the plans', () => {
  test.each(WAITS)('%s: begins at once, grows, and every advice has its words', (wait) => {
    const plan = WAIT_PLANS[wait];
    expect(plan[0]?.afterMinutes).toBe(0);
    expect(plan.map(({ afterMinutes }) => afterMinutes)).toEqual(
      [...new Set(plan.map(({ afterMinutes }) => afterMinutes))].toSorted((a, b) => a - b),
    );
    for (const { advice } of plan) {
      expect(describeMilestone(wait, advice, 'id')).not.toBe('');
      expect(describeMilestone(wait, advice, 'en')).not.toBe('');
    }
  });

  test('a code: spam, send again, another way, then the desk with its letter', () => {
    expect(adviceAt('otp', 1.9)).toEqual(['look-out']);
    expect(adviceAt('otp', 2)).toEqual(['look-out', 'check-spam']);
    expect(adviceAt('otp', 10)).toEqual(['look-out', 'check-spam', 'resend', 'other-channel']);
    expect(adviceAt('otp', 3 * 24 * 60).slice(4)).toEqual([
      'call-desk',
      'send-letter',
      'consult',
      'social-media',
    ]);
  });

  test('an activation mail ends with the four desks that the article names', () => {
    expect(adviceAt('activation-mail', 7 * 24 * 60).slice(-4)).toEqual([
      'call-desk',
      'send-letter',
      'consult',
      'social-media',
    ]);
  });

  test('Dukcapil data: try again after a day, ask after three times 24 hours', () => {
    expect(adviceAt('dukcapil-sync', 23 * 60)).toEqual(['look-out']);
    expect(adviceAt('dukcapil-sync', 24 * 60)).toEqual(['look-out', 'retry']);
    expect(adviceAt('dukcapil-sync', 72 * 60).at(-1)).toBe('ask-dukcapil');
  });

  test('an answer of Dukcapil: every advice that leads to a desk leads to Dukcapil', () => {
    expect(adviceAt('dukcapil-answer', 2 * 24 * 60).at(-1)).toBe('ask-dukcapil');
    const plan = WAIT_PLANS['dukcapil-answer'];
    expect(plan.flatMap(({ desk }) => desk ?? [])).toEqual(['dukcapil', 'dukcapil']);
    const words = plan.map(({ advice }) => describeMilestone('dukcapil-answer', advice, 'id')).join(' ');
    expect(words).toContain('Halo Dukcapil 1500-537');
    expect(words).not.toContain('169');
  });
});

describe('readWaitProgress', () => {
  test('says what comes next and in how long', () => {
    const { elapsedMs, current, next } = readWaitProgress('otp', START_UTC, minute(4.5));
    expect(elapsedMs).toBe(4.5 * 60_000);
    expect(current?.advice).toBe('check-spam');
    expect(next).toMatchObject({ milestone: { advice: 'resend' }, inMs: 30_000 });
    expect(readWaitProgress('otp', START_UTC, minute(100_000)).next).toBeNull();
  });

  test('a clock that was turned back, or no time at all, is a wait that has just begun', () => {
    for (const now of [minute(-600), 'gestern']) {
      const { elapsedMs, current } = readWaitProgress('otp', START_UTC, now);
      expect(elapsedMs).toBe(0);
      expect(current?.advice).toBe('look-out');
    }
  });

  test('time never runs backwards, and what was reached stays reached while it goes on', () => {
    const instant = fc.integer({ min: -10_000, max: 20_000 }).map(minute);
    fc.assert(
      fc.property(fc.constantFrom(...WAITS), instant, instant, instant, (wait, since, a, b) => {
        const [earlier, later] = [a, b].toSorted() as [string, string];
        const before = readWaitProgress(wait, since, earlier);
        const after = readWaitProgress(wait, since, later);
        expect(before.elapsedMs).toBeGreaterThanOrEqual(0);
        expect(after.elapsedMs).toBeGreaterThanOrEqual(before.elapsedMs);
        expect(after.reached.slice(0, before.reached.length)).toEqual(before.reached);
        expect(before.next?.inMs ?? 1).toBeGreaterThan(0);
      }),
    );
  });
});
