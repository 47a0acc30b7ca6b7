import { act, cleanup, fireEvent, render, screen, within, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { NewIncident, Timeline } from '../../../components/evidence/Timeline.tsx';
import type { Entry } from '../../../utils/contracts/entry.ts';
import type { Language } from '../../../utils/contracts/settings.ts';
import { panelWords } from '../../../utils/words/panel.ts';
import { findViolationsIn } from '../../support/component-accessibility.ts';
import { sampleEntries, sampleEntry, sampleIncident, takenPicture } from '../../support/entry-samples.ts';
import { watchScreen, type ScreenWatch } from '../../support/screen-watch.ts';

afterEach(cleanup);

let watch: ScreenWatch;
beforeEach(() => {
  watch = watchScreen();
});

function show(entries: readonly Entry[], language: Language = 'id', damagedCount = 0) {
  const loadPicture = vi.fn<(id: string) => Promise<Blob | null>>(async () => new Blob(['png']));
  const { container, unmount } = render(
    <Timeline
      entries={entries}
      damagedCount={damagedCount}
      language={language}
      timeZone="Asia/Jakarta"
      loadPicture={loadPicture}
    />,
  );
  return { container, loadPicture, unmount };
}

function rows(): HTMLElement[] {
  return screen.queryAllByRole('listitem');
}

describe('the list', () => {
  test('without entries it teaches the first step', () => {
    const { container } = show([]);
    expect(container.textContent).toContain('Belum ada yang tercatat.');
    expect(container.textContent).toContain('Tekan ikon Pendamping OSS di bilah alat');
  });

  test('an entry that could not be opened is told of', () => {
    const { container } = show(sampleEntries(4).filter(({ sequence }) => sequence !== 2));
    expect(container.textContent).toContain('Satu catatan rusak');
    cleanup();
    expect(show(sampleEntries(4)).container.textContent).not.toContain('rusak');
  });

  test('says how many entries could not be opened, also when it was the newest, or all', () => {
    const words = '2 catatan rusak dan tidak dapat dibuka.';
    expect(show(sampleEntries(3), 'id', 2).container.textContent).toContain(words);
    cleanup();
    const { container } = show([], 'id', 2);
    expect(container.textContent).toContain(words);
    expect(container.textContent).not.toContain('Belum ada yang tercatat');
  });

  test('newest first, with both times and one sentence', () => {
    show(sampleEntries(3));
    expect(rows().map(({ textContent }) => textContent?.slice(0, 13))).toEqual([
      '17.03.05 WIB ',
      '17.02.05 WIB ',
      '17.01.05 WIB ',
    ]);
    expect(rows()[1]?.textContent).toBe('17.02.05 WIB (10.02.05 UTC)menekan Daftar (percobaan ke-1)');
    expect(screen.getByText(/Terbaru di atas/)).toBeTruthy();
  });

  test('days are headings', () => {
    show([
      sampleEntry(1, { kind: 'recording-started' }, { atUtc: '2026-11-20T10:00:00.000Z' }),
      sampleEntry(2, { kind: 'recording-stopped' }, { atUtc: '2026-11-20T17:30:00.000Z' }),
    ]);
    expect(screen.getAllByRole('heading').map(({ textContent }) => textContent)).toEqual([
      '21 November 2026',
      '20 November 2026',
    ]);
  });

  test('two hundred entries: the latest first, the others one press away', () => {
    show(sampleEntries(200));
    expect(rows()).toHaveLength(20);
    fireEvent.click(screen.getByRole('button', { name: 'Tampilkan 180 catatan lebih lama' }));
    expect(rows()).toHaveLength(200);
    expect(screen.queryByRole('button', { name: /lebih lama/ })).toBeNull();
  });

  test('an entry without its picture says why', () => {
    show([sampleEntry(1, sampleIncident(), { picture: { state: 'missing', reason: 'no-grant' } })]);
    expect(rows()[0]?.textContent).toContain('tanpa gambar: ikon Pendamping OSS belum ditekan');
  });

  test('a text of pages stays short until it is asked for', () => {
    show([sampleEntry(1, sampleIncident({ text: 'A'.repeat(4_000) }))]);
    const [row] = rows();
    expect(row!.querySelector('bdi')?.textContent).toHaveLength(281);
    const whole = within(row!).getByText('Seluruh teks').closest('details')!;
    expect(whole.open).toBe(false);
    expect(whole.textContent).toContain('A'.repeat(4_000));
  });

  test('foreign text cannot turn the direction of its surroundings', () => {
    show([sampleEntry(1, sampleIncident({ text: 'خطأ <b>kata</b>' }))]);
    expect(rows()[0]?.querySelector('bdi')?.textContent).toContain('<b>kata</b>');
  });
});

describe('thumbnails', () => {
  const pictured = Array.from({ length: 5 }, (_, index) =>
    sampleEntry(index + 1, sampleIncident(), { picture: takenPicture }),
  );
  const thumbs = () => screen.getAllByRole('button', { name: /Perbesar gambar/ });

  test('a picture is opened only near the screen and let go of afterwards', async () => {
    const { loadPicture, unmount } = show(pictured);
    expect(loadPicture).not.toHaveBeenCalled();
    await act(async () => watch.scroll(thumbs().slice(0, 2), true));
    expect(loadPicture.mock.calls.map(([id]) => id)).toEqual(['entry-5', 'entry-4']);
    expect(watch.openUrls.size).toBe(2);
    await act(async () => watch.scroll(thumbs().slice(0, 1), false));
    expect(watch.openUrls.size).toBe(1);
    unmount();
    await waitFor(() => expect(watch.openUrls.size).toBe(0));
  });

  test('a picture that does not open says so', async () => {
    const { loadPicture } = show(pictured.slice(0, 1));
    loadPicture.mockRejectedValue(new Error('sealed'));
    await act(async () => watch.scroll(thumbs(), true));
    expect(await screen.findByRole('button', { name: 'Gambar tidak dapat dibuka.' })).toBeTruthy();
  });
});

describe('the picture viewer', () => {
  const entry = sampleEntry(4, sampleIncident(), { picture: takenPicture });

  async function open() {
    const shown = show([entry]);
    const opener = screen.getByRole('button', { name: 'Perbesar gambar catatan 4' });
    opener.focus();
    await act(async () => {
      fireEvent.click(opener);
    });
    return { ...shown, opener, dialog: screen.getByRole('dialog', { name: 'Gambar catatan 4' }) };
  }

  test('shows the picture with time, step, address and message', async () => {
    const { dialog } = await open();
    const picture = within(dialog).getByRole('img');
    expect(picture.getAttribute('alt')).toContain('Gambar catatan 4: portal menjawab');
    expect(dialog.textContent).toContain('21 November 2026, 17.04.05 WIB (10.04.05 UTC)');
    expect(dialog.textContent).toContain('OSS: data KTP, https://ui-login.oss.go.id/register');
    expect(dialog.textContent).toContain("portal menjawab 'Data tidak sesuai KTP'");
  });

  test('Escape closes it, the focus goes back and the picture is let go of', async () => {
    const { dialog, opener } = await open();
    expect(watch.openUrls.size).toBe(1);
    await act(async () => {
      fireEvent.keyDown(dialog, { key: 'Escape' });
    });
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(document.activeElement).toBe(opener);
    expect(watch.openUrls.size).toBe(0);
  });

  test('can show the picture at its own size', async () => {
    const { dialog } = await open();
    const toggle = within(dialog).getByRole('button', { name: 'Ukuran asli' });
    fireEvent.click(toggle);
    expect(toggle.getAttribute('aria-pressed')).toBe('true');
  });

  test('has no accessibility violation', async () => {
    const { container } = await open();
    expect(await findViolationsIn(container)).toEqual([]);
  });
});

describe('speaking up', () => {
  const old = sampleEntry(1, sampleIncident({ text: 'Lama' }));
  const fresh = sampleEntry(2, sampleIncident({ text: 'Data tidak sesuai KTP' }));

  function Listener({ entries }: { readonly entries: readonly Entry[] | null }) {
    return <NewIncident entries={entries} language="id" />;
  }

  test('only an error recorded while the panel is open is spoken at once', () => {
    const { rerender } = render(<Listener entries={null} />);
    const alert = screen.getByRole('alert');
    rerender(<Listener entries={[old]} />);
    expect(alert.textContent).toBe('');
    rerender(<Listener entries={[old, fresh]} />);
    expect(alert.textContent).toContain('Data tidak sesuai KTP');
    expect(alert.textContent).not.toContain('Lama');
  });

  test('a note is not', () => {
    const { rerender } = render(<Listener entries={[old]} />);
    rerender(<Listener entries={[old, sampleEntry(2, { kind: 'note', text: 'Halo' })]} />);
    expect(screen.getByRole('alert').textContent).toBe('');
  });
});

test.each(['id', 'en'] as const)('has no accessibility violation (%s)', async (language) => {
  const { container } = show(sampleEntries(30), language);
  expect(container.textContent).toContain(panelWords[language].chronology.showOlder(10));
  expect(await findViolationsIn(container)).toEqual([]);
});
