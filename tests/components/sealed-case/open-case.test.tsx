import { cleanup, createEvent, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { OpenCase, type OpenState } from '../../../components/sealed-case/OpenCase.tsx';
import type { BroughtIn, Choices, SealedCaseContent } from '../../../utils/contracts/sealed-case.ts';
import { sealedCaseWords } from '../../../utils/words/sealed-case.ts';
import { findViolationsIn } from '../../support/component-accessibility.ts';

afterEach(cleanup);

const words = sealedCaseWords.id.open;
const ASKING: OpenState = { state: 'asking', message: null, isPassphraseWrong: false };
const CONTENT: SealedCaseContent = {
  caseName: 'SRI WAHYUNI',
  nik: '3171050609979901',
  deviceCount: 2,
  entryCount: 12,
  pictureCount: 4,
  attachmentCount: 1,
  isKnown: true,
  newEntryCount: 5,
  isAllKnown: false,
  differences: [
    { field: 'phone', here: '081290001234', file: '081290009999', newer: 'file' },
    { field: 'sex', here: 'P', file: 'L', newer: 'here' },
  ],
};
const RESULT: BroughtIn = {
  caseId: 'case-1',
  isNewCase: false,
  isUnchanged: false,
  deviceLabels: ['A', 'B'],
  entryCount: 5,
  pictureCount: 2,
  attachmentCount: 0,
  setAside: [{ field: 'sex', other: 'L' }],
};

function show(openState: OpenState = ASKING) {
  const calls = {
    onOpen: vi.fn<(file: File, passphrase: string) => void>(),
    onStop: vi.fn<() => void>(),
    onBringIn: vi.fn<(choices: Choices) => void>(),
    onLeave: vi.fn<() => void>(),
  };
  const element = (state: OpenState) => (
    <OpenCase
      language="id"
      openState={state}
      sayNik={() => '31•• ••01'}
      saySize={(bytes) => `${bytes} B`}
      hrefOf={(caseId) => `#/kasus/${caseId}`}
      {...calls}
    />
  );
  const { container, rerender } = render(element(openState));
  return { ...calls, container, change: (state: OpenState) => rerender(element(state)) };
}

const FILE = new File(['age'], 'kasus-\u202Elatigid.age');
const press = (name: string): void => void fireEvent.click(screen.getByRole('button', { name }));

function choose(container: Element): void {
  const input = container.querySelector('input[type=file]') as HTMLInputElement;
  Object.defineProperty(input, 'files', { value: [FILE], configurable: true });
  fireEvent.change(input);
}

describe('OpenCase', () => {
  it('asks for the file and the passphrase, one after the other', () => {
    const { container, onOpen } = show();
    press(words.submit);
    expect(screen.getByText(words.noFile)).toBeTruthy();
    choose(container);
    // Signs that turn the direction of reading are shown, not obeyed.
    expect(screen.getByText(/\[U\+202E\]/)).toBeTruthy();
    press(words.submit);
    expect(document.activeElement).toBe(screen.getByLabelText(words.passphrase));
    expect(onOpen).not.toHaveBeenCalled();
    fireEvent.input(screen.getByLabelText(words.passphrase), { target: { value: 'enam kata' } });
    press(words.submit);
    expect(onOpen).toHaveBeenCalledExactlyOnceWith(FILE, 'enam kata');
  });

  it('takes a file that is dropped on it', () => {
    const { container } = show();
    const form = container.querySelector('form') as HTMLFormElement;
    const drop = createEvent.drop(form);
    Object.defineProperty(drop, 'dataTransfer', { value: { files: [FILE] } });
    fireEvent(form, drop);
    expect(screen.getByText(words.chooseAnother, { exact: false })).toBeTruthy();
  });

  it('keeps file and passphrase when the passphrase was wrong, and goes back to it', () => {
    const { container, change, onOpen } = show();
    choose(container);
    fireEvent.input(screen.getByLabelText(words.passphrase), { target: { value: 'enam kata' } });
    change({ state: 'opening', stage: 'key', done: 0, total: 0 });
    const message = sealedCaseWords.id.failures['wrong-passphrase'];
    change({ state: 'asking', message, isPassphraseWrong: true });
    expect(screen.getByText(message)).toBeTruthy();
    const field = screen.getByLabelText<HTMLInputElement>(words.passphrase);
    expect(document.activeElement).toBe(field);
    expect([field.value, field.getAttribute('aria-invalid')]).toEqual(['enam kata', 'true']);
    press(words.submit);
    expect(onOpen).toHaveBeenCalledOnce();
  });

  it('can be stopped while the file is checked', async () => {
    const { onStop, onOpen } = show({ state: 'opening', stage: 'files', done: 2, total: 8 });
    expect(await screen.findByLabelText(words.checking(2, 8))).toBeTruthy();
    press(words.submit);
    expect(onOpen).not.toHaveBeenCalled();
    press(words.cancel);
    expect(onStop).toHaveBeenCalledOnce();
  });

  it('shows what is in the file and lets differing data be chosen, the newest at first', () => {
    const { onBringIn } = show({ state: 'opened', content: CONTENT });
    expect(screen.getByText('SRI WAHYUNI')).toBeTruthy();
    expect(screen.getByText(words.isKnown(5))).toBeTruthy();
    expect(screen.getByLabelText<HTMLInputElement>(/081290009999/).checked).toBe(true);
    expect(screen.getByLabelText<HTMLInputElement>(/perempuan/i).checked).toBe(true);
    fireEvent.click(screen.getByLabelText(/081290001234/));
    press(words.bringIn);
    expect(onBringIn).toHaveBeenCalledExactlyOnceWith({ phone: 'here' });
  });

  it('names the differing way to an account in words', () => {
    const differences = [
      { field: 'path', here: 'new-account', file: 'forgot-password', newer: 'file' } as const,
    ];
    const { onBringIn } = show({ state: 'opened', content: { ...CONTENT, differences } });
    expect(screen.getByRole('group', { name: 'jalur menuju akun' })).toBeTruthy();
    expect(screen.getByLabelText<HTMLInputElement>(/memakai Lupa kata sandi/).checked).toBe(true);
    fireEvent.click(screen.getByLabelText(/membuat akun baru/));
    press(words.bringIn);
    expect(onBringIn).toHaveBeenCalledExactlyOnceWith({ path: 'here' });
  });

  it('offers nothing to bring in when all is known', () => {
    show({ state: 'opened', content: { ...CONTENT, isAllKnown: true, differences: [], newEntryCount: 0 } });
    expect(screen.getByText(words.isAllKnown)).toBeTruthy();
    expect(screen.queryByRole('button', { name: words.bringIn })).toBeNull();
  });

  it('says what came of it and where the case is', () => {
    const { onLeave } = show({ state: 'done', result: RESULT });
    expect(screen.getByText(words.done(5, 2, 0))).toBeTruthy();
    expect(screen.getByText(words.labels('A, B'))).toBeTruthy();
    expect(screen.getByText(/jenis kelamin yang tidak dipakai: laki-laki/i)).toBeTruthy();
    expect(screen.getByText(words.toCase).getAttribute('href')).toBe('#/kasus/case-1');
    press(words.openAnother);
    expect(onLeave).toHaveBeenCalledOnce();
  });

  it('says when nothing was new', () => {
    show({ state: 'done', result: { ...RESULT, isUnchanged: true, setAside: [] } });
    expect(screen.getByText(words.doneNothing)).toBeTruthy();
  });

  it('has no barriers in any state', async () => {
    const { container, change } = show();
    press(words.submit);
    const states: OpenState[] = [
      ASKING,
      { state: 'asking', message: 'Berkas ini rusak.', isPassphraseWrong: false },
      { state: 'opened', content: CONTENT },
      { state: 'bringing-in', stage: 'files', done: 1, total: 2 },
      { state: 'done', result: RESULT },
    ];
    for (const state of states) {
      change(state);
      expect(await findViolationsIn(container)).toEqual([]);
    }
  });
});
