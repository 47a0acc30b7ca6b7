import { act, cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { NoticeBar, SUCCESS_MS, type Notice } from '../../../components/shared/NoticeBar.tsx';
import { panelWords } from '../../../utils/words/panel.ts';
import { findViolationsIn } from '../../support/component-accessibility.ts';

afterEach(cleanup);

function show(notice: Notice | null) {
  const onClose = vi.fn<() => void>();
  const { container } = render(<NoticeBar notice={notice} text={panelWords.en} onClose={onClose} />);
  return { container, onClose };
}

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

test('the region is there before anything is said, so that readers hear it', () => {
  show(null);
  expect(screen.getByRole('status').textContent).toBe('');
});

test('an action gets the focus, because the way back is there', () => {
  const run = vi.fn<() => void>();
  const { onClose } = show({ tone: 'info', message: 'Case deleted.', action: { label: 'Undo', run } });
  const undo = screen.getByRole('button', { name: 'Undo' });
  expect(document.activeElement).toBe(undo);
  fireEvent.click(undo);
  expect(run).toHaveBeenCalledOnce();
  act(() => void vi.advanceTimersByTime(SUCCESS_MS * 10));
  expect(onClose).not.toHaveBeenCalled();
});

test('a failure stays until it is closed', () => {
  const { onClose } = show({ tone: 'stop', message: 'Storage is full.' });
  act(() => void vi.advanceTimersByTime(SUCCESS_MS * 10));
  expect(onClose).not.toHaveBeenCalled();
  fireEvent.click(screen.getByRole('button', { name: 'Close' }));
  expect(onClose).toHaveBeenCalledOnce();
});

test('a plain success leaves by itself', () => {
  const { onClose } = show({ tone: 'ok', message: 'Note saved.' });
  act(() => void vi.advanceTimersByTime(SUCCESS_MS));
  expect(onClose).toHaveBeenCalledOnce();
});

test('has no accessibility violation', async () => {
  vi.useRealTimers();
  const { container } = show({
    tone: 'stop',
    message: 'Storage is full.',
    action: { label: 'Try again', run: () => undefined },
  });
  expect(await findViolationsIn(container)).toEqual([]);
});
