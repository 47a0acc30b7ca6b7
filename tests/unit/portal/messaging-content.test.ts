/** The content script's own parser must give the verdict of the schemas on every answer and call. */
import { describe, expect, test } from 'vitest';
import { pageCalls, tabCalls, type CallData, type CallReply } from '../../../utils/contracts/messages.ts';
import { isCall, isReply } from '../../../utils/platform/messaging-content.ts';
import { overlayWords } from '../../../utils/words/overlay.ts';

const status: CallReply<'page.hello'> = {
  language: 'id',
  paused: false,
  recording: true,
  words: overlayWords.id,
  coverValues: ['BUDI SANTOSO'],
};
const hints: CallReply<'page.observed'> = {
  hints: [
    {
      field: 'name',
      severity: 'warn',
      title: 'Nama berisi gelar.',
      details: ['Pakai nama tanpa gelar.'],
      comparisons: [{ label: 'Anda mengetik', segments: [{ text: 'BUDI', mark: 'same' }] }],
      proposal: 'BUDI',
    },
  ],
};

const replies: { readonly [Name in keyof typeof pageCalls]: readonly CallReply<Name>[] } = {
  'page.hello': [status],
  'page.observed': [hints, { hints: [] }, { hints: [{ ...hints.hints[0]!, proposal: null }] }],
  'page.pressed': [{ attempt: 3 }],
  'page.incident': [{ entryId: 'e1' }, { entryId: null }],
  'picture.take': [{ outcome: 'taken' }, { outcome: 'retry', afterMs: 500 }, { outcome: 'missing' }],
  'picture.settle': [{}],
  'page.written': [{}],
  'page.paused': [{}],
};
const calls: { readonly [Name in keyof typeof tabCalls]: readonly CallData<Name>[] } = {
  'tab.status': [status],
  'tab.capture': [{ entryId: 'e1' }],
  'tab.describe': [{}],
};

/** The value with one thing wrong: each part in turn removed or replaced. */
function* damaged(value: unknown): Generator<unknown> {
  for (const wrong of [undefined, null, 7, Number.NaN, 'x', true, [], {}, ['x'], [null]]) yield wrong;
  if (typeof value !== 'object' || value === null) return;
  for (const [key, part] of Object.entries(value)) {
    for (const wrong of damaged(part)) {
      const copy = structuredClone(value) as Record<string, unknown>;
      if (wrong === undefined) delete copy[key];
      else copy[key] = wrong;
      yield copy;
    }
  }
}

describe('answers of the background', () => {
  test.each(Object.keys(replies) as (keyof typeof replies)[])('%s', (call) => {
    for (const reply of replies[call]) {
      expect(isReply(call, reply)).toBe(true);
      for (const wrong of damaged(reply)) {
        expect([wrong, isReply(call, wrong)]).toEqual([
          wrong,
          pageCalls[call].reply.safeParse(wrong).success,
        ]);
      }
    }
  });

  test('too many values to cover', () => {
    expect(isReply('page.hello', { ...status, coverValues: Array.from({ length: 61 }, () => 'x') })).toBe(
      false,
    );
  });
});

describe('calls of the background', () => {
  test.each(Object.keys(calls) as (keyof typeof calls)[])('%s', (call) => {
    for (const data of calls[call]) {
      expect(isCall(call, data)).toBe(true);
      for (const wrong of damaged(data)) {
        expect([wrong, isCall(call, wrong)]).toEqual([wrong, tabCalls[call].data.safeParse(wrong).success]);
      }
    }
  });
});
