import { expect, test } from 'vitest';
import type { CallReply } from '../../../utils/contracts/messages.ts';
import { failure, success, type Result } from '../../../utils/contracts/result.ts';
import { CaptureFlow } from '../../../utils/portal/capture-flow.ts';

type Taken = Result<CallReply<'picture.take'>>;

/** A page whose cover holds, and a background that gives these answers one after the other. */
function flowWith(answers: readonly Taken[], { canPaint = true, staysCovered = true } = {}) {
  const log: string[] = [];
  const shownCovers: number[] = [];
  let asked = 0;
  let coverCount = 0;
  const flow = new CaptureFlow({
    cover() {
      log.push('cover');
      coverCount += 1;
      const left = coverCount;
      return {
        ready: Promise.resolve(canPaint),
        drawn: () => [{ left, top: 0, right: 90, bottom: 20 }],
        isCovered: () => canPaint && staysCovered,
        release: () => void log.push('release'),
      };
    },
    uncover: () => void log.push('show hints'),
    take(entryId, covers) {
      log.push(`take ${entryId}`);
      shownCovers.push(...covers.map(({ left }) => left));
      asked += 1;
      return Promise.resolve(answers[Math.min(asked, answers.length) - 1]!);
    },
    settle(entryId, covered) {
      log.push(`settle ${entryId} ${covered ? 'covered' : 'open'}`);
      return Promise.resolve();
    },
    wait(ms) {
      log.push(`wait ${ms}`);
      return Promise.resolve();
    },
  });
  return { flow, log, shownCovers };
}

const taken = success({ outcome: 'taken' } as const);

test('the cover is gone before the picture is settled', async () => {
  const { flow, log } = flowWith([taken]);
  await flow.capture('a');
  expect(log).toEqual(['cover', 'take a', 'release', 'show hints', 'settle a covered']);
});

test('a page that moved out of its cover is told', async () => {
  const { flow, log } = flowWith([taken], { staysCovered: false });
  await flow.capture('a');
  expect(log.at(-1)).toBe('settle a open');
});

test('a page that cannot be painted is never taken', async () => {
  const { flow, log } = flowWith([taken], { canPaint: false });
  await flow.capture('a');
  expect(log).not.toContain('take a');
  expect(log.at(-1)).toBe('settle a open');
});

test('a busy browser is waited for with the page uncovered', async () => {
  const { flow, log } = flowWith([success({ outcome: 'retry', afterMs: 600 } as const), taken]);
  await flow.capture('a');
  expect(log.slice(2, 5)).toEqual(['release', 'show hints', 'wait 600']);
  expect(log.at(-1)).toBe('settle a covered');
});

test('each try is covered anew and names the covers that stand then', async () => {
  const retry = success({ outcome: 'retry', afterMs: 600 } as const);
  const { flow, shownCovers } = flowWith([retry, retry, taken]);
  await flow.capture('a');
  expect(shownCovers).toEqual([1, 2, 3]);
});

test('a background that was stopped is asked again', async () => {
  const { flow, log } = flowWith([failure('page-unreachable'), taken]);
  await flow.capture('a');
  expect(log.filter((line) => line === 'take a')).toHaveLength(2);
  expect(log.at(-1)).toBe('settle a covered');
});

test('where none can be had there is no second try', async () => {
  const { flow, log } = flowWith([success({ outcome: 'missing' } as const)]);
  await flow.capture('a');
  expect(log).toEqual(['cover', 'take a', 'release', 'show hints']);
});

test('nobody is asked for ever', async () => {
  const { flow, log } = flowWith([failure('page-unreachable')]);
  await flow.capture('a');
  expect(log.filter((line) => line === 'take a').length).toBeLessThan(10);
  expect(log.at(-1)).toBe('settle a open');
});

test('pictures are taken one after the other', async () => {
  const { flow, log } = flowWith([taken]);
  await Promise.all([flow.capture('a'), flow.capture('b')]);
  expect(log.indexOf('take b')).toBeGreaterThan(log.indexOf('settle a covered'));
});
