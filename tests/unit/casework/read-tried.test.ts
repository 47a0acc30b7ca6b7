import { describe, expect, test } from 'vitest';
import type { Remedy } from '../../../utils/domain/casework/casework.ts';
import { readTried } from '../../../utils/domain/casework/read-tried.ts';
import { line, minute, resent } from './support/lines.ts';

const tick = (minutes: number, remedy: Remedy, isDone = true, candidate?: string) =>
  line(minutes, { kind: 'tried', remedy, isDone, ...(candidate !== undefined && { candidate }) });

describe('readTried', () => {
  test('tells what is ticked and when it was last, in that order', () => {
    const { remedies } = readTried([tick(1, 'called-169'), tick(2, 'checked-spam'), tick(7, 'called-169')]);
    expect([...remedies]).toEqual([
      ['checked-spam', minute(2)],
      ['called-169', minute(7)],
    ]);
  });

  test('a tick that was taken back is gone, and may come again', () => {
    const lines = [tick(1, 'called-169'), tick(2, 'called-169', false)];
    expect(readTried(lines).remedies.size).toBe(0);
    expect([...readTried([...lines, tick(3, 'called-169')]).remedies]).toEqual([['called-169', minute(3)]]);
  });

  test("the portal's own button for sending again is a tick", () => {
    expect([...readTried([resent(4, 'code')]).remedies]).toEqual([['asked-resend', minute(4)]]);
  });

  test('e-mails are ticked one by one; the remedy stays while one of them is', () => {
    const both = [tick(1, 'forgot-password', true, 'mail-1'), tick(2, 'forgot-password', true, 'mail-2')];
    expect([...readTried(both).candidates.keys()]).toEqual(['mail-1', 'mail-2']);
    const one = readTried([...both, tick(3, 'forgot-password', false, 'mail-2')]);
    expect([...one.candidates.keys()]).toEqual(['mail-1']);
    expect(one.remedies.has('forgot-password')).toBe(true);
    const none = readTried([
      ...both,
      tick(3, 'forgot-password', false, 'mail-2'),
      tick(4, 'forgot-password', false, 'mail-1'),
    ]);
    expect(none.candidates.size).toBe(0);
    expect(none.remedies.has('forgot-password')).toBe(false);
  });
});
