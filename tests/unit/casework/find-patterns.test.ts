import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  ATTEMPTS_MIN,
  claimsOf,
  DAY_PARTS,
  findPatterns,
  medianOf,
  type Claim,
  type LocalHour,
} from '../../../utils/domain/casework/find-patterns.ts';
import type { AttemptLine } from '../../../utils/domain/casework/read-attempts.ts';
import { MESSAGE_CLASSES, type MessageClass } from '../../../utils/domain/diagnosis/message-class.ts';
import { failureLine, pressLine, stepLine } from '../../support/attempt-lines.ts';

/** The minute of the line decides: one hour of the week for each. */
function hourOf({ atUtc }: AttemptLine): LocalHour {
  const hours = Math.round((Date.parse(atUtc) - Date.parse('2026-11-23T01:00:00.000Z')) / 60_000);
  return { weekday: Math.floor(hours / 24) % 7, hour: hours % 24 };
}

/** So many attempts at an hour of Monday, of which the first so many fail. */
function tries(hour: number, attempts: number, failed: number, cause: MessageClass = 'server-error') {
  return Array.from({ length: attempts }, (_, index) =>
    index < failed ? [pressLine(hour), failureLine(hour, cause)] : [pressLine(hour)],
  ).flat();
}

const claims = (...cases: AttemptLine[][]): Claim[] => claimsOf(findPatterns(cases, hourOf));
const kinds = (...cases: AttemptLine[][]) => claims(...cases).map(({ kind }) => kind);

describe('patterns', () => {
  test('count each hour of the week with its causes', () => {
    const { cells, causes, attempts, failed } = findPatterns(
      [tries(9, 3, 2), [...tries(9, 1, 1, 'timeout'), ...tries(24 + 20, 2, 0)]],
      hourOf,
    );
    expect([attempts, failed]).toEqual([6, 3]);
    expect(cells).toEqual([
      {
        weekday: 0,
        hour: 9,
        attempts: 4,
        failed: 3,
        causes: [
          { class: 'server-error', count: 2 },
          { class: 'timeout', count: 1 },
        ],
      },
      { weekday: 1, hour: 20, attempts: 2, failed: 0, causes: [] },
    ]);
    expect(causes).toEqual([
      { class: 'server-error', count: 2, caseCount: 1 },
      { class: 'timeout', count: 1, caseCount: 1 },
    ]);
  });

  test('of cells and of causes add up to the whole', () => {
    const line = fc.oneof(
      fc.nat({ max: 400 }).map((minute) => pressLine(minute)),
      fc
        .tuple(fc.nat({ max: 400 }), fc.constantFrom(...MESSAGE_CLASSES), fc.nat({ max: 2 }))
        .map(([minute, messageClass, attempt]) => failureLine(minute, messageClass, attempt)),
      fc.nat({ max: 400 }).map((minute) => stepLine(minute, 'done')),
    );
    fc.assert(
      fc.property(fc.array(fc.array(line, { maxLength: 40 }), { maxLength: 5 }), (cases) => {
        const { cells, causes, attempts, failed } = findPatterns(cases, hourOf);
        const total = (numbers: number[]) => numbers.reduce((sum, each) => sum + each, 0);
        expect(total(cells.map((cell) => cell.attempts))).toBe(attempts);
        expect(total(cells.map((cell) => cell.failed))).toBe(failed);
        expect(total(causes.map(({ count }) => count))).toBe(failed);
        expect(failed).toBeLessThanOrEqual(attempts);
      }),
    );
  });
});

describe('what may be said', () => {
  test('is nothing of few attempts', () => {
    expect(claims(tries(9, ATTEMPTS_MIN - 1, 5))).toEqual([
      { kind: 'too-few', attempts: ATTEMPTS_MIN - 1, failed: 5 },
    ]);
  });

  test('is that the evening fails less often, when it clearly does', () => {
    expect(claims([...tries(10, 20, 15), ...tries(20, 20, 2)])).toContainEqual({
      kind: 'day-part',
      part: 'evening',
      from: 18,
      to: 24,
      fails: 'less',
      inside: { attempts: 20, failed: 2 },
      outside: { attempts: 20, failed: 15 },
    });
  });

  test('is nothing of hours when the difference can be chance, or one side is small', () => {
    expect(kinds([...tries(10, 20, 10), ...tries(20, 20, 7)])).not.toContain('day-part');
    expect(kinds([...tries(10, 30, 30), ...tries(20, 7, 0)])).not.toContain('day-part');
  });

  test('is seldom said of hours that do not differ', () => {
    // 400 people whose attempts fail half of the time, whatever the hour; the numbers are always the same ones.
    let seed = 1;
    const next = (): number => {
      seed = (seed * 48_271) % 2_147_483_647;
      return seed / 2_147_483_647;
    };
    let wrong = 0;
    for (let person = 0; person < 400; person += 1) {
      const lines = Array.from({ length: 60 }, () => tries(Math.floor(next() * 24), 1, next() < 0.5 ? 1 : 0));
      if (kinds(lines.flat()).includes('day-part')) wrong += 1;
    }
    expect(wrong).toBeLessThanOrEqual(400 * 0.01 * DAY_PARTS.length);
  });

  test('names a cause only when it is the most frequent one, and the side of the server', () => {
    const even = [...tries(9, 6, 3), ...tries(9, 6, 3, 'ktp-mismatch')];
    expect(kinds(even)).not.toContain('main-cause');
    expect(claims([...even, ...tries(9, 1, 1, 'ktp-mismatch')])).toContainEqual({
      kind: 'main-cause',
      class: 'ktp-mismatch',
      count: 4,
      of: 7,
    });
    expect(claims(even)).toContainEqual({ kind: 'server-side', count: 3, of: 6 });
  });

  test('tells attempts until success of at least three cases', () => {
    const registered = (attempts: number) => [...tries(9, attempts, attempts - 1), stepLine(9, 'done')];
    expect(kinds(registered(6), registered(6))).not.toContain('until-success');
    expect(claims(registered(2), registered(9), registered(4))).toContainEqual({
      kind: 'until-success',
      median: 4,
      caseCount: 3,
    });
  });
});

test('half of the numbers are at most the median', () => {
  expect(medianOf([])).toBeNull();
  expect(medianOf([5, 1, 9, 3])).toBe(3);
});
