import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { LanguageSwitch } from '../../../components/shared/LanguageSwitch.tsx';
import { StateMark } from '../../../components/shared/StateMark.tsx';
import type { Language } from '../../../utils/contracts/settings.ts';
import { panelWords } from '../../../utils/words/panel.ts';
import { findViolationsIn } from '../../support/component-accessibility.ts';

afterEach(cleanup);

function show(language: Language) {
  const onChoose = vi.fn<(language: Language) => void>();
  const { container } = render(
    <LanguageSwitch language={language} text={panelWords[language]} onChoose={onChoose} />,
  );
  return { container, onChoose };
}

test('Indonesian comes first and each language has its own name', () => {
  show('id');
  expect(screen.getAllByRole('button').map((button) => button.title)).toEqual([
    'Bahasa Indonesia',
    'English',
  ]);
});

test('tells which one is chosen and reports the other', () => {
  const { onChoose } = show('id');
  expect(screen.getByRole('button', { name: /Indonesia/ }).getAttribute('aria-pressed')).toBe('true');
  fireEvent.click(screen.getByRole('button', { name: /English/ }));
  expect(onChoose).toHaveBeenCalledWith('en');
});

test.each(['ok', 'info', 'warn', 'stop', 'unknown'] as const)(
  'the state %s is a word and an icon',
  (state) => {
    const { container } = render(<StateMark state={state} text={panelWords.id} />);
    expect(container.textContent).toBe(panelWords.id.marks[state]);
    expect(container.querySelector('svg')?.getAttribute('aria-hidden')).toBe('true');
  },
);

test('has no accessibility violation', async () => {
  expect(await findViolationsIn(show('en').container)).toEqual([]);
});
