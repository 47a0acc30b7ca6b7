import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import type { JSX } from 'preact';
import { afterEach, expect, test, vi } from 'vitest';
import { LastResort } from '../../../components/shared/LastResort.tsx';
import { findViolationsIn } from '../../support/component-accessibility.ts';

afterEach(() => {
  cleanup();
  document.documentElement.lang = '';
});

function show(isBroken: () => boolean) {
  function Page(): JSX.Element {
    if (isBroken()) throw new RangeError('BUDI SANTOSO');
    return <p>Isi halaman</p>;
  }
  const onError = vi.fn<(error: unknown) => void>();
  const { container } = render(
    <LastResort onError={onError}>
      <Page />
    </LastResort>,
  );
  return { container, onError };
}

test('a page that can be drawn is shown as it is', () => {
  show(() => false);
  expect(screen.getByText('Isi halaman')).toBeTruthy();
  expect(screen.queryByRole('alert')).toBeNull();
});

test.each([
  ['id', 'tidak dapat ditampilkan', 'Tampilkan lagi'],
  ['en', 'cannot be shown', 'Show it again'],
])('one that cannot says so, without what broke it, and comes back (%s)', async (lang, words, again) => {
  document.documentElement.lang = lang;
  let isBroken = true;
  const { container, onError } = show(() => isBroken);
  const alert = await screen.findByRole('alert');
  expect(alert.textContent).toContain(words);
  expect(container.textContent).not.toContain('BUDI');
  expect(onError).toHaveBeenCalledOnce();
  expect(await findViolationsIn(container)).toEqual([]);
  isBroken = false;
  fireEvent.click(screen.getByRole('button', { name: again }));
  expect(await screen.findByText('Isi halaman')).toBeTruthy();
});
