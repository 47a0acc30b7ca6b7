import { act, cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { ExportForm, type ExportChoice, type ExportState } from '../../../components/evidence/ExportForm.tsx';
import type { Language } from '../../../utils/contracts/settings.ts';
import { findViolationsIn } from '../../support/component-accessibility.ts';

afterEach(cleanup);

interface Setting {
  readonly language?: Language;
  readonly entryCount?: number;
  readonly exportState?: ExportState;
}

function show({ language = 'id', entryCount = 5, exportState = { state: 'idle' } }: Setting = {}) {
  const onExport = vi.fn<(choice: ExportChoice) => void>();
  const onDownload = vi.fn<(fileName: string) => void>();
  const form = (state: ExportState) => (
    <ExportForm
      language={language}
      entryCount={entryCount}
      pictureCount={2}
      exportState={state}
      onExport={onExport}
      onDownload={onDownload}
    />
  );
  const { container, rerender } = render(form(exportState));
  return { container, onExport, onDownload, update: (state: ExportState) => rerender(form(state)) };
}

const download = () => screen.getByRole('button', { name: 'Unduh bundel' });

test('NIK and e-mail are masked unless ticked, and the list says so before anything leaves', () => {
  const { container, onExport } = show();
  const leaves = container.querySelector('.leaves')!;
  expect(leaves.textContent).toContain('5 catatan kronologi');
  expect(leaves.textContent).toContain('2 gambar; data pribadi di dalamnya sudah ditutup');
  expect(leaves.textContent).toContain('NIK: disamarkan');
  expect(leaves.textContent).toContain('Email: disamarkan');
  fireEvent.click(download());
  expect(onExport).toHaveBeenLastCalledWith({ language: 'id', reveal: { nik: false, email: false } });
  fireEvent.click(screen.getByLabelText('NIK terbuka'));
  fireEvent.click(screen.getByLabelText('Email terbuka'));
  expect(leaves.textContent).toContain('NIK: terbuka');
  expect(leaves.textContent).toContain('Email: terbuka');
  fireEvent.click(screen.getByLabelText('Inggris'));
  fireEvent.click(download());
  expect(onExport).toHaveBeenLastCalledWith({ language: 'en', reveal: { nik: true, email: true } });
});

test('says what never leaves', () => {
  expect(show().container.textContent).toContain('Kata sandi, kode OTP');
});

test('with nothing recorded nothing can be downloaded', () => {
  const { onExport } = show({ entryCount: 0 });
  expect(screen.getByText(/Belum ada yang tercatat/)).toBeTruthy();
  expect(download().getAttribute('aria-disabled')).toBe('true');
  fireEvent.click(download());
  expect(onExport).not.toHaveBeenCalled();
});

test('progress with a number shows only when it takes longer than half a second', () => {
  vi.useFakeTimers();
  const { onExport, update } = show({ exportState: { state: 'working', done: 0, total: 0 } });
  act(() => void vi.advanceTimersByTime(499));
  expect(screen.queryByRole('progressbar')).toBeNull();
  act(() => void vi.advanceTimersByTime(1));
  expect(screen.getByRole('progressbar', { name: 'Menyusun bundel…' })).toBeTruthy();
  update({ state: 'working', done: 4, total: 6 });
  const bar = screen.getByRole('progressbar', { name: 'Menyusun bundel: langkah 4 dari 6…' });
  expect([bar.getAttribute('value'), bar.getAttribute('max')]).toEqual(['4', '6']);
  fireEvent.click(download());
  expect(onExport).not.toHaveBeenCalled();
  vi.useRealTimers();
});

test('when it is made the download begins by itself, once, and the file is named', () => {
  const clicked = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
  const { update } = show({ exportState: { state: 'working', done: 5, total: 6 } });
  const done: ExportState = { state: 'done', fileName: 'bukti-1.zip', href: 'blob:test/1' };
  update(done);
  update(done);
  expect(clicked).toHaveBeenCalledOnce();
  const link = screen.getByRole('link', { name: 'Unduh lagi' });
  expect(link.getAttribute('download')).toBe('bukti-1.zip');
  expect(link.getAttribute('href')).toBe('blob:test/1');
  expect(screen.getByRole('status').textContent).toContain('bukti-1.zip sudah diunduh.');
});

test('tells whenever the browser is given the file', () => {
  const { onDownload, update } = show();
  const link = () => screen.getByRole('link', { name: 'Unduh lagi' });
  update({ state: 'done', fileName: 'bukti-1.zip', href: 'blob:test/1' });
  expect(onDownload.mock.calls).toEqual([['bukti-1.zip']]);
  fireEvent.click(link());
  expect(onDownload).toHaveBeenCalledTimes(2);
});

test.each(['id', 'en'] as const)('has no accessibility violation (%s)', async (language) => {
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
  const { container } = show({
    language,
    exportState: { state: 'done', fileName: 'bukti-1.zip', href: 'blob:test/1' },
  });
  expect(await findViolationsIn(container)).toEqual([]);
});
