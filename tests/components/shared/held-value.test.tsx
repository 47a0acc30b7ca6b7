import { act, cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { HeldValue } from '../../../components/shared/HeldValue.tsx';
import { HOLD_MS, REVEALED_MS } from '../../../components/shared/use-hold.ts';
import { panelWords } from '../../../utils/words/panel.ts';
import { findViolationsIn } from '../../support/component-accessibility.ts';

afterEach(cleanup);

const value = 'warung.tirta@contoh.example';

function show() {
  const { container } = render(
    <HeldValue value={value} masked="w•••@c•••.example" what="email" text={panelWords.id} />,
  );
  return { container, button: screen.getByRole('button', { name: 'Tahan untuk melihat email' }) };
}

function pass(ms: number): void {
  act(() => void vi.advanceTimersByTime(ms));
}

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

test('stays masked until it is held', () => {
  const { container } = show();
  expect(container.textContent).not.toContain(value);
  expect(screen.getByText('disamarkan')).toBeTruthy();
});

test('a short press reveals nothing', () => {
  const { container, button } = show();
  fireEvent.pointerDown(button);
  pass(HOLD_MS - 1);
  fireEvent.pointerUp(button);
  fireEvent.click(button);
  pass(HOLD_MS * 2);
  expect(container.textContent).not.toContain(value);
});

test('a press that lasts reveals, and the value hides by itself', () => {
  const { container, button } = show();
  fireEvent.pointerDown(button);
  pass(HOLD_MS);
  fireEvent.pointerUp(button);
  fireEvent.click(button);
  expect(container.textContent).toContain(value);
  pass(REVEALED_MS);
  expect(container.textContent).not.toContain(value);
});

test.each([' ', 'Enter'])('holding the key %o reveals too', (key) => {
  const { container, button } = show();
  fireEvent.keyDown(button, { key });
  pass(HOLD_MS);
  fireEvent.keyUp(button, { key });
  expect(container.textContent).toContain(value);
});

test('Escape hides, and so does leaving', () => {
  const { container, button } = show();
  for (const hide of [() => fireEvent.keyDown(button, { key: 'Escape' }), () => fireEvent.blur(button)]) {
    fireEvent.pointerDown(button);
    pass(HOLD_MS);
    fireEvent.pointerUp(button);
    fireEvent.click(button);
    expect(container.textContent).toContain(value);
    hide();
    pass(0);
    expect(container.textContent).not.toContain(value);
  }
});

test('a click without a press, as assistive technology makes it, reveals', () => {
  const { container, button } = show();
  fireEvent.click(button);
  expect(container.textContent).toContain(value);
});

test('has no accessibility violation', async () => {
  vi.useRealTimers();
  expect(await findViolationsIn(show().container)).toEqual([]);
});
