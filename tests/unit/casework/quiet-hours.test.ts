import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  proposeRetryTimes,
  readRetryAttempts,
  type RetryAttempt,
  type RetryTime,
} from '../../../utils/domain/casework/quiet-hours.ts';
import type { AttemptLine } from '../../../utils/domain/casework/read-attempts.ts';
import type { MessageClass } from '../../../utils/domain/diagnosis/message-class.ts';
import { entered, line, minute } from './support/lines.ts';

const JAKARTA = 'Asia/Jakarta';

/** `20.00 evening` in the zone, for each proposal. */
function proposals(nowUtc: string, timeZone = JAKARTA, attempts: readonly RetryAttempt[] = []): string[] {
  return proposeRetryTimes(nowUtc, timeZone, attempts).map(
    ({ atUtc, reason }) => `${localTime(atUtc, timeZone)} ${reason}`,
  );
}

function localTime(utc: string, timeZone: string): string {
  const options = { timeZone, weekday: 'short', hour: '2-digit', minute: '2-digit' } as const;
  return new Intl.DateTimeFormat('en-GB', options).format(new Date(utc)).replace(',', '');
}

/** At this hour in Jakarta, a few days ago. */
function triesAt(hour: number, count: number, isAnswered: boolean): RetryAttempt[] {
  return Array.from({ length: count }, (_, day) => ({
    atUtc: new Date(Date.UTC(2026, 10, 10 + day, hour - 7, 20)).toISOString(),
    isAnswered,
  }));
}

describe('proposeRetryTimes', () => {
  test('in the morning: this evening, and early tomorrow', () => {
    expect(proposals('2026-11-21T02:10:00.000Z')).toEqual(['Sat 20:00 evening', 'Sun 05:00 early']);
  });

  test('in the evening: soon, but not at once', () => {
    expect(proposals('2026-11-21T14:05:00.000Z')).toEqual(['Sat 21:30 evening', 'Sun 05:00 early']);
  });

  test('late at night: early, and the evening that comes', () => {
    expect(proposals('2026-11-21T15:50:00.000Z')).toEqual(['Sun 20:00 evening', 'Sun 05:00 early']);
  });

  test.each(['Asia/Makassar', 'Asia/Jayapura', 'Asia/Kathmandu', 'Europe/Berlin'])(
    'goes by the clock on the wall in %s',
    (timeZone) => {
      expect(proposals('2026-11-21T02:10:00.000Z', timeZone)[0]).toMatch(/20:00 evening$/);
    },
  );

  test('an unknown zone is taken for UTC', () => {
    expect(proposeRetryTimes('2026-11-21T02:10:00.000Z', 'Mars/Olympus')[0]?.atUtc).toBe(
      '2026-11-21T20:00:00.000Z',
    );
  });

  test('hours in which the own attempts were answered come first', () => {
    const own = [...triesAt(10, 6, false), ...triesAt(14, 4, true)];
    expect(proposals('2026-11-21T02:10:00.000Z', JAKARTA, own)[0]).toBe('Sat 14:00 own-record');
  });

  test.each([
    ['too few in all', [...triesAt(10, 2, false), ...triesAt(14, 3, true)]],
    ['too few in that hour', [...triesAt(10, 8, false), ...triesAt(14, 2, true)]],
    ['no hour is better', [...triesAt(10, 5, false), ...triesAt(14, 5, false)]],
    ['nothing failed, so the hour is not the trouble', [...triesAt(10, 5, true), ...triesAt(14, 5, true)]],
  ])('claims nothing of the own record when %s', (_, own) => {
    const reasons = proposeRetryTimes('2026-11-21T02:10:00.000Z', JAKARTA, own).map(({ reason }) => reason);
    expect(reasons).toEqual(['evening', 'early'] satisfies RetryTime['reason'][]);
  });

  test('every proposal lies ahead, within two days, on a quarter of an hour, in its window', () => {
    const zone = fc.constantFrom('Asia/Jakarta', 'Asia/Jayapura', 'America/New_York', 'Asia/Kathmandu');
    const now = fc.date({ min: new Date('2026-01-01'), max: new Date('2028-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(now, zone, (date, timeZone) => {
        const times = proposeRetryTimes(date.toISOString(), timeZone);
        expect(times.map(({ reason }) => reason)).toEqual(['evening', 'early']);
        for (const { atUtc, reason } of times) {
          const aheadMs = Date.parse(atUtc) - date.getTime();
          expect(aheadMs).toBeGreaterThanOrEqual(20 * 60_000);
          expect(aheadMs).toBeLessThan(2 * 24 * 3_600_000);
          expect(Date.parse(atUtc) % (15 * 60_000)).toBe(0);
          expect(localTime(atUtc, timeZone)).toMatch(reason === 'evening' ? / (20|21|22):/ : / (05|06):/);
        }
      }),
    );
  });
});

describe('readRetryAttempts', () => {
  const press = (minutes: number) =>
    line(minutes, { kind: 'pressed', button: 'verify' }, ['identity']) as AttemptLine;
  const answer = (minutes: number, messageClass: MessageClass): AttemptLine => ({
    ...line(minutes, { kind: 'incident' }, ['identity']),
    event: { kind: 'incident', messageClass, attempt: 1 },
  });

  test('a no is an answer, a broken server is none', () => {
    expect(
      readRetryAttempts([
        press(0),
        answer(1, 'nik-registered'),
        press(2),
        answer(3, 'server-error'),
        press(4),
        answer(5, 'timeout'),
        press(6),
        answer(7, 'dukcapil-unavailable'),
        press(8),
        entered(9, 'code'),
      ]),
    ).toEqual([
      { atUtc: minute(0), isAnswered: true },
      { atUtc: minute(2), isAnswered: false },
      { atUtc: minute(4), isAnswered: false },
      { atUtc: minute(6), isAnswered: false },
      { atUtc: minute(8), isAnswered: true },
    ]);
  });

  test('what was tried offline says nothing of the portal', () => {
    expect(readRetryAttempts([press(2), answer(3, 'offline'), press(4)])).toEqual([
      { atUtc: minute(4), isAnswered: true },
    ]);
  });
});
