// @vitest-environment node
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { connectPort, type PortCalls } from '../../../utils/platform/port-calls.ts';

type Answer = (call: string, data: unknown) => Promise<unknown>;

let channel: MessageChannel;
let page: PortCalls;
let frame: PortCalls;
const answerInFrame = vi.fn<Answer>();
const answerInPage = vi.fn<Answer>();

beforeEach(() => {
  channel = new MessageChannel();
  page = connectPort(channel.port1, answerInPage);
  frame = connectPort(channel.port2, answerInFrame);
});
afterEach(() => {
  page.close();
  frame.close();
  answerInFrame.mockReset();
  answerInPage.mockReset();
});

test('both ends ask and answer, each question its own answer', async () => {
  answerInFrame.mockImplementation(async (call, data) => ({ call, data }));
  answerInPage.mockResolvedValue('from the page');
  const [first, second, back] = await Promise.all([
    page.ask('one', { a: 1 }),
    page.ask('two', null),
    frame.ask('three', undefined),
  ]);
  expect(first).toEqual({ call: 'one', data: { a: 1 } });
  expect(second).toEqual({ call: 'two', data: null });
  expect(back).toBe('from the page');
  expect(answerInPage).toHaveBeenCalledWith('three', undefined);
});

test('answers find their question whatever came in between', async () => {
  const slow = Promise.withResolvers<string>();
  answerInFrame.mockImplementation(async (call) => (call === 'slow' ? slow.promise : 'fast'));
  const asked = page.ask('slow', null);
  expect(await page.ask('fast', null)).toBe('fast');
  slow.resolve('late');
  expect(await asked).toBe('late');
});

test('an end that fails says so, and what it failed with stays there', async () => {
  answerInFrame.mockRejectedValue(new Error('the NIK 3273011708859901'));
  await expect(page.ask('any', null)).rejects.toThrow(/^The other end could not answer$/);
});

test('what is no call and no answer is passed over', async () => {
  answerInFrame.mockResolvedValue('yes');
  for (const junk of [
    null,
    'text',
    { kind: 'asked' },
    { kind: 'answered', id: 'x' },
    { kind: 'other', id: 1 },
  ])
    channel.port1.postMessage(junk);
  channel.port1.postMessage({ kind: 'answered', id: 99, value: 'nobody asked' });
  expect(await page.ask('real', null)).toBe('yes');
  expect(answerInFrame).toHaveBeenCalledTimes(1);
});

test('an end that was closed hears nothing any more', async () => {
  answerInPage.mockResolvedValue('still here');
  page.close();
  const other = new MessageChannel();
  const later = connectPort(other.port1, async () => 'later');
  const asked = connectPort(other.port2, async () => null);
  void frame.ask('any', null);
  expect(await asked.ask('any', null)).toBe('later');
  expect(answerInPage).not.toHaveBeenCalled();
  later.close();
  asked.close();
});
