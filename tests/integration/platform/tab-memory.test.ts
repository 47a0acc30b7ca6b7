import { beforeEach, describe, expect, test, vi } from 'vitest';
import { FRESH_TAB } from '../../../utils/contracts/tab-state.ts';
import { createTabMemory } from '../../../utils/platform/tab-memory.ts';
import { createTurns } from '../../../utils/platform/turns.ts';
import { installFreshBrowser } from './fresh-browser.ts';
import { NIK } from './samples.ts';

const onChanged = vi.fn<() => void>();
let browser: ReturnType<typeof installFreshBrowser>;

beforeEach(() => {
  browser = installFreshBrowser();
  onChanged.mockReset();
});

describe('the memory of tabs', () => {
  test('begins fresh, outlives the worker and can be forgotten', async () => {
    const memory = createTabMemory(onChanged);
    expect(await memory.read(7)).toEqual(FRESH_TAB);
    await memory.change(7, { recordingCaseId: 'case-0001', values: { nik: NIK } });
    const later = createTabMemory(onChanged);
    expect(await later.read(7)).toMatchObject({ recordingCaseId: 'case-0001', values: { nik: NIK } });
    expect((await later.list()).map(({ tabId }) => tabId)).toEqual([7]);
    await later.forget(7);
    expect(await later.read(7)).toEqual(FRESH_TAB);
  });

  test('loses no change when several come at once', async () => {
    const memory = createTabMemory(onChanged);
    await Promise.all([
      memory.change(7, { grant: 'alive' }),
      memory.change(7, { paused: true }),
      memory.change(7, { recordingCaseId: 'case-0001' }),
      memory.change(7, ({ awaitedPictures }) => ({ awaitedPictures: [...awaitedPictures, 'a'] })),
      memory.change(7, ({ awaitedPictures }) => ({ awaitedPictures: [...awaitedPictures, 'b'] })),
      memory.change(8, { paused: false }),
    ]);
    expect(await memory.read(7)).toMatchObject({
      grant: 'alive',
      paused: true,
      recordingCaseId: 'case-0001',
      awaitedPictures: ['a', 'b'],
    });
  });

  test('keeps nothing that a page says after its tab was closed', async () => {
    const memory = createTabMemory(onChanged);
    await Promise.all([
      memory.change(7, { values: { nik: NIK } }),
      memory.forget(7),
      memory.change(7, { values: { nik: NIK } }),
    ]);
    await memory.change(7, { values: { nik: NIK } });
    expect(await browser.storage.session.get(null)).toEqual({});
  });

  test('announces what the panel shows, and not each key press', async () => {
    const memory = createTabMemory(onChanged);
    await memory.change(7, { values: { nik: '3' } });
    await memory.change(7, { paused: false });
    expect(onChanged).not.toHaveBeenCalled();
    await memory.change(7, { paused: true });
    expect(onChanged).toHaveBeenCalledTimes(1);
  });

  test('writes nothing to disk', async () => {
    await createTabMemory(onChanged).change(7, { values: { nik: NIK } });
    expect(await browser.storage.local.get(null)).toEqual({});
    expect(await browser.storage.sync.get(null)).toEqual({});
  });

  test('takes what another version left behind for nothing', async () => {
    await browser.storage.session.set({ 'tab:7': { recordingCaseId: 42 } });
    expect(await createTabMemory(onChanged).read(7)).toEqual(FRESH_TAB);
  });

  test('keeps how far each case is, also when two tabs record it at once', async () => {
    const memory = createTabMemory(onChanged);
    const countOne = () =>
      memory.changeProgress('case-0001', async (known) => ({
        attempts: { verify: (known?.attempts.verify ?? 0) + 1 },
        warnedNiks: [],
        warnedBefore: [],
      }));
    const counted = await Promise.all([countOne(), countOne(), countOne()]);
    expect(counted.map(({ attempts }) => attempts.verify)).toEqual([1, 2, 3]);
    const later = await createTabMemory(onChanged).changeProgress('case-0001', async (known) => {
      if (!known) throw new Error('nothing was kept');
      return known;
    });
    expect(later).toEqual({ attempts: { verify: 3 }, warnedNiks: [], warnedBefore: [] });
    await memory.forgetProgress('case-0001');
    expect(await browser.storage.session.get(null)).toEqual({});
  });
});

describe('turns', () => {
  test('keep the order for one key and let other keys pass', async () => {
    const turns = createTurns();
    const done: string[] = [];
    let open: () => void = () => undefined;
    const gate = new Promise<void>((resolve) => {
      open = resolve;
    });
    const first = turns.run('a', async () => {
      await gate;
      done.push('a1');
    });
    const second = turns.run('a', async () => {
      done.push('a2');
    });
    await turns.run('b', async () => {
      done.push('b');
    });
    open();
    await Promise.all([first, second]);
    expect(done).toEqual(['b', 'a1', 'a2']);
  });

  test('a failed task fails for its caller only', async () => {
    const turns = createTurns();
    const failing = turns.run('a', () => Promise.reject(new Error('no')));
    const next = turns.run('a', async () => 'yes');
    await expect(failing).rejects.toThrow('no');
    expect(await next).toBe('yes');
  });
});
