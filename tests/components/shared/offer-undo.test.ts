import { expect, test, vi } from 'vitest';
import type { Notice } from '../../../components/shared/NoticeBar.tsx';
import { offerUndo } from '../../../entrypoints/sidepanel/offer-undo.ts';
import { eventually } from '../../support/eventually.ts';

test('pressed twice, the way back is gone once; where it failed, it is open again', async () => {
  const undo = vi.fn<() => Promise<void>>().mockRejectedValueOnce(new Error('no room')).mockResolvedValue();
  const said: Notice[] = [];
  offerUndo((notice) => said.push(notice), 'en', { said: 'Removed.', undo });
  said.at(-1)?.action?.run();
  await eventually('the failure to be said', () => said.length === 2);
  expect(said.at(-1)).toMatchObject({ tone: 'stop' });
  said.at(-1)?.action?.run();
  said.at(-1)?.action?.run();
  expect(undo).toHaveBeenCalledTimes(2);
});
