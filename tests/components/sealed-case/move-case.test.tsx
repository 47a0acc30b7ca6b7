import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { MoveCase, type MoveState } from '../../../components/sealed-case/MoveCase.tsx';
import { judgePassphrase, tidyPassphrase } from '../../../utils/services/sealed-case/passphrase.ts';
import { sealedCaseWords } from '../../../utils/words/sealed-case.ts';
import { findViolationsIn } from '../../support/component-accessibility.ts';

afterEach(cleanup);

const words = sealedCaseWords.id.move;
const PROPOSALS = ['kelapa muda tepi danau biru langit', 'rumah kayu jalan sungai angin malam'];

function show(moveState: MoveState = { state: 'idle' }) {
  const proposals = [...PROPOSALS];
  const calls = {
    onMake: vi.fn<(passphrase: string) => void>(),
    onStop: vi.fn<() => void>(),
    onCopy: vi.fn<(text: string) => Promise<boolean>>(async () => true),
    onDownload: vi.fn<(fileName: string) => void>(),
  };
  const element = (state: MoveState) => (
    <MoveCase
      language="id"
      moveState={state}
      propose={() => proposals.shift() ?? ''}
      judge={judgePassphrase}
      tidy={tidyPassphrase}
      {...calls}
    />
  );
  const { container, rerender } = render(element(moveState));
  return { ...calls, container, change: (state: MoveState) => rerender(element(state)) };
}

const press = (name: string): void => void fireEvent.click(screen.getByRole('button', { name }));

function type(label: string, value: string): void {
  fireEvent.input(screen.getByLabelText(label), { target: { value } });
}

function chooseOwn(first: string, second: string): void {
  fireEvent.click(screen.getByLabelText(words.own));
  type(words.first, first);
  type(words.second, second);
}

describe('MoveCase', () => {
  it('proposes six words and makes the file once they are noted', () => {
    const { onMake } = show();
    expect(screen.getByText(PROPOSALS[0] ?? '')).toBeTruthy();
    press(words.make);
    expect(onMake).not.toHaveBeenCalled();
    expect(screen.getByRole('alert').textContent).toBe(words.notNoted);
    expect(document.activeElement).toBe(screen.getByLabelText(words.noted));
    fireEvent.click(screen.getByLabelText(words.noted));
    press(words.make);
    expect(onMake).toHaveBeenCalledExactlyOnceWith(PROPOSALS[0]);
  });

  it('draws other words, which are to be noted anew', () => {
    const { onMake } = show();
    fireEvent.click(screen.getByLabelText(words.noted));
    press(words.another);
    press(words.make);
    expect(onMake).not.toHaveBeenCalled();
    fireEvent.click(screen.getByLabelText(words.noted));
    press(words.make);
    expect(onMake).toHaveBeenCalledExactlyOnceWith(PROPOSALS[1]);
  });

  it('copies the words, and says so or that it is not allowed', async () => {
    const { onCopy } = show();
    press(words.copy);
    expect(await screen.findByText(words.copied)).toBeTruthy();
    expect(onCopy).toHaveBeenCalledExactlyOnceWith(PROPOSALS[0]);
    onCopy.mockResolvedValue(false);
    press(words.copy);
    expect(await screen.findByText(words.copyRefused)).toBeTruthy();
  });

  it('takes an own passphrase that is not weak and typed twice alike', () => {
    const { onMake } = show();
    chooseOwn('rahasia123', 'rahasia123');
    expect(screen.getByText(words.strengths.weak)).toBeTruthy();
    press(words.make);
    expect(document.activeElement).toBe(screen.getByLabelText(words.first));
    chooseOwn('kelapa muda tepi danau', 'kelapa muda tepi dana');
    expect(screen.getByText(words.strengths.fair)).toBeTruthy();
    press(words.make);
    expect(screen.getByRole('alert').textContent).toBe(words.notEqual);
    expect(document.activeElement).toBe(screen.getByLabelText(words.second));
    expect(onMake).not.toHaveBeenCalled();
    type(words.second, ' kelapa muda  tepi danau');
    press(words.make);
    expect(onMake).toHaveBeenCalledExactlyOnceWith('kelapa muda tepi danau');
  });

  it('hides an own passphrase without offering it to the password manager', () => {
    show();
    fireEvent.click(screen.getByLabelText(words.own));
    const field = screen.getByLabelText<HTMLInputElement>(words.first);
    expect([field.type, field.className]).toEqual(['text', 'passphrase-hidden']);
    fireEvent.click(screen.getByLabelText(words.show));
    expect(field.className).toBe('');
  });

  it('makes one file at a time and can be stopped', async () => {
    const { onMake, onStop, change } = show();
    fireEvent.click(screen.getByLabelText(words.noted));
    change({ state: 'working', stage: 'files', done: 3, total: 9 });
    press(words.make);
    expect(onMake).not.toHaveBeenCalled();
    const progress = await screen.findByLabelText<HTMLProgressElement>(words.working(3, 9));
    expect([progress.getAttribute('value'), progress.getAttribute('max')]).toEqual(['3', '9']);
    press(words.stop);
    expect(onStop).toHaveBeenCalledOnce();
    change({ state: 'stopped' });
    expect(screen.getByText(words.stopped)).toBeTruthy();
  });

  it('downloads by itself, says what to do next, and can do it again', () => {
    const { onDownload, change } = show();
    const fileName = 'kasus-5f2c9a01-20261121T140000Z.pendamping.age';
    change({ state: 'done', fileName, size: '1,2 MB', href: 'blob:made' });
    expect(onDownload).toHaveBeenCalledExactlyOnceWith(fileName);
    expect(screen.getByText(words.done(fileName, '1,2 MB'))).toBeTruthy();
    expect(screen.getByText(words.nextTitle)).toBeTruthy();
    fireEvent.click(screen.getByText(words.again));
    expect(onDownload).toHaveBeenCalledTimes(2);
  });

  it('says why no file was made', () => {
    show({ state: 'failed', message: 'Penyimpanan penuh.' });
    expect(screen.getByText('Penyimpanan penuh.')).toBeTruthy();
  });

  it('has no barriers, with proposed words, an own passphrase, its faults, and a finished file', async () => {
    const { container, change } = show();
    expect(await findViolationsIn(container)).toEqual([]);
    press(words.make);
    expect(await findViolationsIn(container)).toEqual([]);
    chooseOwn('rahasia123', 'x');
    expect(await findViolationsIn(container)).toEqual([]);
    change({ state: 'done', fileName: 'kasus.age', size: '1 MB', href: 'blob:made' });
    expect(await findViolationsIn(container)).toEqual([]);
  });
});
