import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { masks } from '../../../entrypoints/sidepanel/masks.ts';
import { CaseBar } from '../../../components/case/CaseBar.tsx';
import { FirstRun } from '../../../components/case/FirstRun.tsx';
import type { Case } from '../../../utils/contracts/case.ts';
import { panelWords } from '../../../utils/words/panel.ts';
import { findViolationsIn } from '../../support/component-accessibility.ts';
import { sampleCase, secondCase } from '../../support/panel-samples.ts';

afterEach(cleanup);

function show(active: Case | null = sampleCase, cases: readonly Case[] = [sampleCase, secondCase]) {
  const handlers = {
    onChoose: vi.fn<(id: string) => void>(),
    onCreate: vi.fn<() => void>(),
    onEdit: vi.fn<() => void>(),
    onRemove: vi.fn<(id: string) => void>(),
  };
  const { container } = render(
    <CaseBar cases={cases} active={active} text={panelWords.id} masks={masks} {...handlers} />,
  );
  return { container, ...handlers };
}

test('says whose case it is, the NIK masked', () => {
  const { container } = show();
  expect(screen.getAllByText(sampleCase.nameAsPrinted)[0]).toBeTruthy();
  expect(container.textContent).toContain('32•••• •••••• ••01');
  expect(container.innerHTML).not.toContain(sampleCase.nik);
});

test('a case without name and NIK says so', () => {
  show({ ...sampleCase, nameAsPrinted: ' ', nik: '' }, []);
  expect(screen.getByText('Kasus tanpa nama')).toBeTruthy();
  expect(screen.getByText('NIK belum diisi')).toBeTruthy();
});

test('without a case in hand there is nothing to edit', () => {
  show(null);
  expect(screen.getByText('Belum ada kasus yang dipilih')).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Ubah data' })).toBeNull();
});

test('the list opens, marks the case in hand, and a choice closes it', () => {
  const { onChoose } = show();
  const opener = screen.getByRole('button', { name: 'Kasus lain (1)' });
  expect(opener.getAttribute('aria-expanded')).toBe('false');
  fireEvent.click(opener);
  expect(opener.getAttribute('aria-expanded')).toBe('true');
  const list = screen.getByRole('list', { name: 'Daftar kasus' });
  expect(within(list).getByRole('button', { current: true }).textContent).toContain(sampleCase.nameAsPrinted);
  fireEvent.click(within(list).getByText(secondCase.nameAsPrinted));
  expect(onChoose).toHaveBeenCalledWith(secondCase.id);
  expect(opener.getAttribute('aria-expanded')).toBe('false');
  expect(document.activeElement).toBe(opener);
});

test('Escape closes the list and gives the focus back', () => {
  show();
  const opener = screen.getByRole('button', { name: 'Kasus lain (1)' });
  fireEvent.click(opener);
  fireEvent.keyDown(screen.getByRole('list', { name: 'Daftar kasus' }), { key: 'Escape' });
  expect(opener.getAttribute('aria-expanded')).toBe('false');
  expect(document.activeElement).toBe(opener);
});

test('each case can be deleted by its name, and a new one begun', () => {
  const { onRemove, onCreate } = show();
  fireEvent.click(screen.getByRole('button', { name: 'Kasus lain (1)' }));
  fireEvent.click(screen.getByRole('button', { name: `Hapus kasus ${secondCase.nameAsPrinted}` }));
  expect(onRemove).toHaveBeenCalledWith(secondCase.id);
  fireEvent.click(screen.getByRole('button', { name: 'Kasus lain (1)' }));
  fireEvent.click(screen.getByRole('button', { name: 'Kasus baru' }));
  expect(onCreate).toHaveBeenCalledOnce();
});

test.each(['id', 'en'] as const)(
  'the first run says what is kept, where, and what never happens (%s)',
  (language) => {
    const onCreate = vi.fn<() => void>();
    const text = panelWords[language];
    const onPractice = vi.fn<() => void>();
    const { container } = render(<FirstRun text={text} onCreate={onCreate} onPractice={onPractice} />);
    for (const line of [...text.firstRun.kept, ...text.firstRun.never])
      expect(container.textContent).toContain(line);
    fireEvent.click(screen.getByRole('button', { name: text.firstRun.create }));
    expect(onCreate).toHaveBeenCalledOnce();
    fireEvent.click(screen.getByRole('button', { name: text.firstRun.practice }));
    expect(onPractice).toHaveBeenCalledOnce();
  },
);

test('has no accessibility violation', async () => {
  const { container } = show();
  fireEvent.click(screen.getByRole('button', { name: 'Kasus lain (1)' }));
  expect(await findViolationsIn(container)).toEqual([]);
});
