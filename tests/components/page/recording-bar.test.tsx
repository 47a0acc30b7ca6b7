import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { afterEach, expect, test, vi } from 'vitest';
import { RecordingBar } from '../../../components/page/RecordingBar.tsx';
import type { Language } from '../../../utils/contracts/settings.ts';
import { panelWords } from '../../../utils/words/panel.ts';
import { findViolationsIn } from '../../support/component-accessibility.ts';
import { onPortal, type TabReply } from '../../support/panel-samples.ts';

afterEach(cleanup);

interface Setting {
  readonly view?: TabReply | null;
  readonly language?: Language;
  readonly isCapturing?: boolean;
  readonly stores?: boolean;
  readonly noPictures?: string | null;
}

function show(setting: Setting = {}) {
  const { view = onPortal, language = 'id', isCapturing = false, stores = true, noPictures = null } = setting;
  const onCapture = vi.fn<() => void>();
  const onStop = vi.fn<() => void>();
  const onNote = vi.fn<(note: string) => Promise<boolean>>().mockResolvedValue(stores);
  const onDiscard = vi.fn<() => void>();
  function Owner() {
    const [note, setNote] = useState('');
    return (
      <RecordingBar
        view={view}
        text={panelWords[language]}
        noPictures={noPictures}
        isCapturing={isCapturing}
        draft={{
          note,
          isBegun: note !== '',
          isKept: true,
          onType: setNote,
          onDiscard() {
            onDiscard();
            setNote('');
          },
        }}
        onNote={async (stored) => {
          const isStored = await onNote(stored);
          if (isStored) setNote('');
          return isStored;
        }}
        onCapture={onCapture}
        onStop={onStop}
      />
    );
  }
  const { container } = render(<Owner />);
  return { container, onCapture, onStop, onNote, onDiscard };
}

test('recording with pictures: says both, captures and stops', () => {
  const { onCapture, onStop } = show();
  expect(screen.getByRole('status').textContent).toBe('MerekamGambar diizinkan');
  fireEvent.click(screen.getByRole('button', { name: 'Ambil bukti sekarang' }));
  expect(onCapture).toHaveBeenCalledOnce();
  fireEvent.click(screen.getByRole('button', { name: 'Hentikan' }));
  expect(onStop).toHaveBeenCalledOnce();
});

test.each(['alive', 'lost', 'unknown'] as const)(
  'where there are no pictures: says why, asks for no grant and offers none (%s)',
  (grant) => {
    show({ view: { ...onPortal, grant }, noPictures: 'Di latihan tidak ada gambar.' });
    expect(screen.getByRole('status').textContent).toBe('MerekamDi latihan tidak ada gambar.');
    expect(screen.queryByRole('button', { name: 'Ambil bukti sekarang' })).toBeNull();
    expect(screen.getByRole('button', { name: 'Tulis catatan' })).toBeTruthy();
  },
);

test('not recording: says which button to press, and nothing can be stopped', () => {
  show({ view: { ...onPortal, recording: false } });
  expect(screen.getByRole('status').textContent).toContain('Tidak merekam');
  expect(screen.getByRole('status').textContent).toContain('tekan ikon Pendamping OSS di bilah alat');
  expect(screen.queryByRole('button', { name: 'Hentikan' })).toBeNull();
});

test.each([
  ['lost', 'Izin gambar habis. Tekan ikon Pendamping OSS di bilah alat sekali lagi.'],
  ['unknown', 'Izin gambar belum dicoba.'],
] as const)('grant %s: says what to do', (grant, words) => {
  show({ view: { ...onPortal, grant } });
  expect(screen.getByRole('status').textContent).toContain(words);
  expect(screen.getByRole('status').textContent).not.toContain('Gambar diizinkan');
});

test('off the portal nothing can be captured, but a note can be written', () => {
  show({ view: null });
  expect(screen.queryByRole('button', { name: 'Ambil bukti sekarang' })).toBeNull();
  expect(screen.getByRole('button', { name: 'Tulis catatan' })).toBeTruthy();
});

test('a second capture waits for the first', () => {
  const { onCapture } = show({ isCapturing: true });
  const button = screen.getByRole('button', { name: 'Ambil bukti sekarang' });
  fireEvent.click(button);
  expect(button.getAttribute('aria-disabled')).toBe('true');
  expect(onCapture).not.toHaveBeenCalled();
});

test('a note is handed on, then the field closes and the focus goes back', async () => {
  const { onNote } = show();
  const opener = screen.getByRole('button', { name: 'Tulis catatan' });
  fireEvent.click(opener);
  expect(document.activeElement).toBe(screen.getByLabelText('Catatan'));
  fireEvent.input(screen.getByLabelText('Catatan'), { target: { value: 'Menelepon 169.' } });
  fireEvent.click(screen.getByRole('button', { name: 'Simpan catatan' }));
  await waitFor(() => expect(screen.queryByLabelText('Catatan')).toBeNull());
  expect(onNote).toHaveBeenCalledWith('Menelepon 169.');
  expect(document.activeElement).toBe(opener);
  fireEvent.click(opener);
  expect(screen.getByLabelText<HTMLTextAreaElement>('Catatan').value).toBe('');
});

test('an empty note is an error beside the field, with the focus in it', () => {
  const { onNote } = show();
  fireEvent.click(screen.getByRole('button', { name: 'Tulis catatan' }));
  fireEvent.click(screen.getByRole('button', { name: 'Simpan catatan' }));
  const field = screen.getByLabelText('Catatan');
  expect(screen.getByText('Tulis catatannya dahulu.')).toBeTruthy();
  expect(field.getAttribute('aria-invalid')).toBe('true');
  expect(document.activeElement).toBe(field);
  expect(onNote).not.toHaveBeenCalled();
});

test('a note that is too long stays whole and is said at once', () => {
  const { onNote } = show();
  fireEvent.click(screen.getByRole('button', { name: 'Tulis catatan' }));
  const pasted = 'a'.repeat(10_001);
  fireEvent.input(screen.getByLabelText('Catatan'), { target: { value: pasted } });
  expect(screen.getByText(/Terlalu panjang: 10.001 huruf/)).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Simpan catatan' }));
  expect(onNote).not.toHaveBeenCalled();
  expect(screen.getByLabelText<HTMLTextAreaElement>('Catatan').value).toBe(pasted);
});

test('a note that could not be stored stays in the field', async () => {
  const { onNote } = show({ stores: false });
  fireEvent.click(screen.getByRole('button', { name: 'Tulis catatan' }));
  fireEvent.input(screen.getByLabelText('Catatan'), { target: { value: 'Penting.' } });
  fireEvent.click(screen.getByRole('button', { name: 'Simpan catatan' }));
  await waitFor(() => expect(onNote).toHaveBeenCalledOnce());
  expect(screen.getByLabelText<HTMLTextAreaElement>('Catatan').value).toBe('Penting.');
});

test('Escape closes the note and keeps what was begun', () => {
  show();
  fireEvent.click(screen.getByRole('button', { name: 'Tulis catatan' }));
  fireEvent.input(screen.getByLabelText('Catatan'), { target: { value: 'Belum selesai' } });
  fireEvent.keyDown(screen.getByLabelText('Catatan'), { key: 'Escape' });
  expect(screen.queryByLabelText('Catatan')).toBeNull();
  fireEvent.click(screen.getByRole('button', { name: 'Lanjutkan catatan' }));
  expect(screen.getByLabelText<HTMLTextAreaElement>('Catatan').value).toBe('Belum selesai');
});

test('what was begun can be closed, or thrown away; with nothing begun there is nothing to throw away', () => {
  const { onDiscard } = show();
  fireEvent.click(screen.getByRole('button', { name: 'Tulis catatan' }));
  expect(screen.queryByRole('button', { name: 'Buang' })).toBeNull();
  fireEvent.input(screen.getByLabelText('Catatan'), { target: { value: 'Belum selesai' } });
  expect(screen.getByText(/^Tersimpan sementara/)).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Tutup' }));
  expect(onDiscard).not.toHaveBeenCalled();
  fireEvent.click(screen.getByRole('button', { name: 'Lanjutkan catatan' }));
  fireEvent.click(screen.getByRole('button', { name: 'Buang' }));
  expect(onDiscard).toHaveBeenCalledOnce();
  expect(screen.queryByLabelText('Catatan')).toBeNull();
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Tulis catatan' }));
});

test.each(['id', 'en'] as const)('has no accessibility violation (%s)', async (language) => {
  const { container } = show({ view: { ...onPortal, grant: 'lost' }, language });
  fireEvent.click(screen.getByRole('button', { name: panelWords[language].recording.addNote }));
  fireEvent.click(screen.getByRole('button', { name: panelWords[language].recording.noteSave }));
  expect(await findViolationsIn(container)).toEqual([]);
});
