import { describe, expect, test } from 'vitest';
import type { CaseworkLine } from '../../../utils/domain/casework/casework-line.ts';
import { findOpenWaits, readWaitEnd } from '../../../utils/domain/casework/read-waits.ts';
import { entered, line, minute, resent } from './support/lines.ts';

const begun = (minutes: number, wait: 'otp' | 'activation-mail' | 'dukcapil-sync' | 'desk-answer') =>
  line(minutes, { kind: 'wait-begun', wait });

const waitsOf = (...lines: readonly CaseworkLine[]) => findOpenWaits(lines);

describe('the code', () => {
  test('is waited for from the step that asks for it until the next step', () => {
    const asked = [entered(0, 'identity'), entered(3, 'code')];
    expect(waitsOf(...asked)).toEqual([{ wait: 'otp', sinceUtc: minute(3), isByHand: false }]);
    expect(waitsOf(...asked, entered(5, 'password'))).toEqual([]);
  });

  test('is waited for from the moment in which the portal said that it was sent', () => {
    const said = line(2, { kind: 'wait-begun', wait: 'otp' }, ['identity']);
    expect(waitsOf(entered(0, 'identity'), said, entered(3, 'code'))).toEqual([
      { wait: 'otp', sinceUtc: minute(2), isByHand: false },
    ]);
  });

  test('begins anew when it is sent again', () => {
    expect(waitsOf(entered(0, 'code'), resent(6, 'code'))).toMatchObject([{ sinceUtc: minute(6) }]);
  });

  test('begins anew when the form is gone through again, not when the page is come back to', () => {
    const left = line(4, { kind: 'step-left' }, ['code']);
    expect(waitsOf(entered(0, 'code'), left, entered(5, 'code'))).toMatchObject([{ sinceUtc: minute(0) }]);
    expect(waitsOf(entered(0, 'code'), entered(2, 'identity'), entered(5, 'code'))).toMatchObject([
      { sinceUtc: minute(5) },
    ]);
  });

  test.each(['otp-invalid', 'otp-expired'] as const)('came, when the portal says %s', (messageClass) => {
    const answer = line(4, { kind: 'incident', messageClass }, ['code']);
    expect(waitsOf(entered(0, 'code'), answer)).toEqual([]);
    expect(waitsOf(entered(0, 'code'), answer, resent(6, 'code'))).toMatchObject([{ sinceUtc: minute(6) }]);
  });

  test('is still waited for after any other message', () => {
    const answer = line(4, { kind: 'incident', messageClass: 'otp-missing' }, ['code']);
    expect(waitsOf(entered(0, 'code'), answer)).toHaveLength(1);
  });
});

describe('the activation mail', () => {
  const registered = [entered(0, 'single-page', 'A'), entered(1, 'done', 'A')];

  test('is waited for after the oldest form, until the page behind its link', () => {
    expect(waitsOf(...registered)).toEqual([
      { wait: 'activation-mail', sinceUtc: minute(1), isByHand: false },
    ]);
    expect(waitsOf(...registered, entered(9, 'done', 'A', '/aktivasi'))).toEqual([]);
  });

  test('is not waited for after forms that set the password themselves', () => {
    expect(waitsOf(entered(0, 'profile', 'C'), entered(1, 'done', 'C'))).toEqual([]);
  });

  test('begins anew when it is sent again', () => {
    expect(waitsOf(...registered, resent(30, 'unknown'))).toEqual([
      { wait: 'activation-mail', sinceUtc: minute(30), isByHand: false },
    ]);
  });
});

describe('what the person says', () => {
  test('begins and ends any wait; the oldest comes first', () => {
    const lines = [begun(2, 'desk-answer'), begun(1, 'dukcapil-sync')];
    expect(waitsOf(...lines)).toEqual([
      { wait: 'dukcapil-sync', sinceUtc: minute(1), isByHand: true },
      { wait: 'desk-answer', sinceUtc: minute(2), isByHand: true },
    ]);
    const ended = line(5, { kind: 'wait-ended', wait: 'dukcapil-sync', outcome: 'arrived' });
    expect(waitsOf(...lines, ended)).toMatchObject([{ wait: 'desk-answer' }]);
    expect(readWaitEnd([...lines, ended], 'dukcapil-sync')).toBe(minute(5));
    expect(readWaitEnd([...lines, ended], 'desk-answer')).toBeNull();
  });

  test('an end that was a slip, taken back, goes on from the first moment', () => {
    const lines = [
      begun(2, 'desk-answer'),
      line(9, { kind: 'wait-ended', wait: 'desk-answer', outcome: 'arrived' }),
      begun(2, 'desk-answer'),
    ];
    expect(waitsOf(...lines)).toMatchObject([{ sinceUtc: minute(2) }]);
    expect(readWaitEnd(lines, 'desk-answer')).toBeNull();
  });

  test('an end of what is not waited for is nothing', () => {
    const ended = line(1, { kind: 'wait-ended', wait: 'otp', outcome: 'arrived' });
    expect(readWaitEnd([ended], 'otp')).toBeNull();
  });
});

test('a closed case waits for nothing; opened again, for what it waited for', () => {
  const closed = [begun(0, 'desk-answer'), line(1, { kind: 'case-closed', outcome: 'given-up' })];
  expect(waitsOf(...closed)).toEqual([]);
  expect(waitsOf(...closed, line(2, { kind: 'case-reopened' }))).toMatchObject([{ sinceUtc: minute(0) }]);
});
