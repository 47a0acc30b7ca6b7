import { describe, expect, test } from 'vitest';
import {
  countUntilSuccess,
  measureLostMs,
  readAttempts,
  type AttemptLine,
} from '../../../utils/domain/casework/read-attempts.ts';
import { failureLine, pressLine, stepLine } from '../../support/attempt-lines.ts';

const failures = (lines: AttemptLine[]) => readAttempts(lines).map(({ failure }) => failure);

describe('an attempt', () => {
  test('is a press with everything that the portal answers to it', () => {
    expect(
      failures([
        pressLine(0),
        failureLine(0.1, 'ktp-mismatch'),
        failureLine(0.2, 'server-error'),
        pressLine(1),
        stepLine(1.1, 'done'),
      ]),
    ).toEqual(['ktp-mismatch', null]);
  });

  test('is called by the answer that is understood', () => {
    expect(failures([pressLine(0), failureLine(0, 'unknown'), failureLine(0, 'otp-expired')])).toEqual([
      'otp-expired',
    ]);
  });

  test('can be an answer that nobody pressed for', () => {
    expect(failures([failureLine(0, 'nik-registered', 0), failureLine(1, 'nik-registered', 0)])).toEqual([
      'nik-registered',
      'nik-registered',
    ]);
    expect(failures([pressLine(0), failureLine(1, 'email-registered', 0)])).toEqual([
      null,
      'email-registered',
    ]);
  });

  test('is no press that only turns a page', () => {
    expect(failures([pressLine(0, 'next'), pressLine(1, 'resend')])).toEqual([]);
  });
});

test('attempts are counted until the portal confirms', () => {
  const lines = [pressLine(0), failureLine(0, 'timeout'), pressLine(5), stepLine(5.1, 'done'), pressLine(9)];
  expect(countUntilSuccess(lines)).toBe(2);
  expect(countUntilSuccess(lines.slice(0, 3))).toBeNull();
});

describe('the time that was lost', () => {
  const minutes = (lines: AttemptLine[]) => measureLostMs(lines) / 60_000;

  test('runs from the first failure until the portal confirms', () => {
    expect(
      minutes([
        pressLine(0),
        failureLine(2, 'timeout'),
        pressLine(8),
        stepLine(9, 'done'),
        stepLine(12, 'login'),
      ]),
    ).toBe(7);
  });

  test('leaves out a pause, and a clock that was turned back', () => {
    expect(
      minutes([failureLine(0, 'timeout'), pressLine(5), pressLine(60), pressLine(62), pressLine(61)]),
    ).toBe(7);
  });

  test('is none where nothing failed', () => {
    expect(minutes([pressLine(0), stepLine(3, 'done')])).toBe(0);
  });
});
