import { expect, test } from 'vitest';
import { readOutcome } from '../../../utils/domain/casework/case-outcome.ts';
import { line, minute } from './support/lines.ts';

test('the last word counts: closed, opened again, closed otherwise', () => {
  const closed = line(1, { kind: 'case-closed', outcome: 'given-up' });
  const reopened = line(2, { kind: 'case-reopened' });
  expect(readOutcome([])).toBeNull();
  expect(readOutcome([closed])).toEqual({ outcome: 'given-up', atUtc: minute(1) });
  expect(readOutcome([closed, reopened])).toBeNull();
  expect(readOutcome([closed, reopened, line(3, { kind: 'case-closed', outcome: 'registered' })])).toEqual({
    outcome: 'registered',
    atUtc: minute(3),
  });
});
