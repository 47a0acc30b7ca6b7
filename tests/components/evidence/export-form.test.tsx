import { act, cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { ExportForm, type ExportChoice } from '../../../components/evidence/ExportForm.tsx';
import type { ExportState } from '../../../components/evidence/ExportStatus.tsx';
import type { Language } from '../../../utils/contracts/settings.ts';
import { findViolationsIn } from '../../support/component-accessibility.ts';
import { namesDesk, readOpen, warnsOfFraud } from '../../support/named-desks.ts';

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

test('the name alone leaves readable unless another level is chosen, and the list says so beforehand', () => {
  const { container, onExport } = show();
  const leaves = container.querySelector('.leaves')!;
  expect(leaves.textContent).toContain('5 catatan kronologi');
  expect(leaves.textContent).toContain('2 gambar; data pribadi di dalamnya sudah ditutup');
  expect(leaves.textContent).toContain('Terbuka: nama');
  expect(leaves.textContent).toContain('Disamarkan: NIK, email, telepon, tanggal lahir');
  fireEvent.click(download());
  expect(onExport).toHaveBeenLastCalledWith({ language: 'id', level: 'sebagian' });
  fireEvent.click(screen.getByLabelText('Tertutup'));
  expect(leaves.textContent).toContain('Terbuka: tidak ada');
  expect(leaves.textContent).toContain('Disamarkan: nama, NIK, email, telepon, tanggal lahir');
  fireEvent.click(download());
  expect(onExport).toHaveBeenLastCalledWith({ language: 'id', level: 'tertutup' });
  fireEvent.click(screen.getByLabelText('Terbuka'));
  expect(leaves.textContent).toContain('Terbuka: nama, NIK, email, telepon, tanggal lahir');
  expect(leaves.textContent).toContain('Disamarkan: kata sandi, kode OTP, token');
  fireEvent.click(screen.getByLabelText('Inggris'));
  fireEvent.click(download());
  expect(onExport).toHaveBeenLastCalledWith({ language: 'en', level: 'terbuka' });
});

test('each level is one radio button with one sentence of its own', () => {
  show();
  const levels = ['Tertutup', 'Sebagian', 'Terbuka'].map((name) => screen.getByRole('radio', { name }));
  expect(levels.map((level) => (level as HTMLInputElement).checked)).toEqual([false, true, false]);
  const helps = levels.map((level) => document.getElementById(level.getAttribute('aria-describedby')!));
  expect(helps.map((help) => help?.textContent?.split('. ').length)).toEqual([1, 1, 1]);
});

test('says what never leaves', () => {
  expect(show().container.textContent).toContain('Kata sandi, kode OTP');
});

test.each(['id', 'en'] as const)('whoever reads where to send it is warned of fraud (%s)', (language) => {
  const words = readOpen(show({ language }).container);
  expect(namesDesk(words)).toBe(true);
  expect(warnsOfFraud(words)).toBe(true);
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
