import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readLocalTime, timeInDays } from '../../../utils/domain/guide/local-time.ts';

describe('readLocalTime', () => {
  test.each([
    ['2026-11-21T21:00', 'Asia/Jakarta', '2026-11-21T14:00:00.000Z'],
    ['2026-11-21T21:00', 'Asia/Makassar', '2026-11-21T13:00:00.000Z'],
    ['2026-11-22T05:30', 'Asia/Jayapura', '2026-11-21T20:30:00.000Z'],
    ['2026-11-21T21:00:00', 'Asia/Jakarta', '2026-11-21T14:00:00.000Z'],
    ['2026-11-21T21:00', 'Planet/Mars', '2026-11-21T21:00:00.000Z'],
    // Either side of the night in which the clocks of Berlin are put back.
    ['2026-10-25T01:30', 'Europe/Berlin', '2026-10-24T23:30:00.000Z'],
    ['2026-10-25T04:30', 'Europe/Berlin', '2026-10-25T03:30:00.000Z'],
  ])('%s in %s', (typed, zone, utc) => {
    expect(readLocalTime(typed, zone)).toBe(utc);
  });

  test.each(['', '21/11/2026 21.00', '2026-02-30T10:00', '2026-11-21', '2026-11-21T25:00'])(
    '"%s" is no time',
    (typed) => {
      expect(readLocalTime(typed, 'Asia/Jakarta')).toBeNull();
    },
  );

  test('an hour that the clocks pass over is no time there', () => {
    expect(readLocalTime('2026-03-29T02:30', 'Europe/Berlin')).toBeNull();
  });

  test('what the clocks show is read back, in every zone of Indonesia', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 4_000_000_000 }),
        fc.constantFrom(['Asia/Jakarta', 7], ['Asia/Makassar', 8], ['Asia/Jayapura', 9]),
        (seconds, [zone, hours]) => {
          const minute = Math.floor(seconds / 60) * 60_000;
          const shown = new Date(minute + Number(hours) * 3_600_000).toISOString().slice(0, 16);
          // Before 1988 the zones had other offsets.
          fc.pre(minute > Date.parse('1990-01-01'));
          expect(readLocalTime(shown, String(zone))).toBe(new Date(minute).toISOString());
        },
      ),
    );
  });
});

test('tomorrow at nine is that of the zone', () => {
  expect(timeInDays('2026-11-21T18:30:00.000Z', 'Asia/Jakarta', 1, '09:00')).toBe('2026-11-23T02:00:00.000Z');
  expect(timeInDays('2026-11-21T10:00:00.000Z', 'Asia/Jakarta', 1, '09:00')).toBe('2026-11-22T02:00:00.000Z');
});
