import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import axe from 'axe-core';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { Overlay, type OverlayNote, type OverlayProps } from '../../../components/overlay/Overlay.tsx';
import * as lean from '../../../components/overlay/lean-preact.ts';
import { overlayWords } from '../../../utils/words/overlay.ts';

afterEach(cleanup);

const name: OverlayNote = {
  hint: {
    field: 'name',
    severity: 'warn',
    title: 'Nama berisi gelar (S.E.).',
    details: ['Dukcapil mencocokkan nama tanpa gelar.'],
    comparisons: [
      {
        label: 'Anda mengetik',
        segments: [
          { text: 'BUDI', mark: 'same' },
          { text: '  ', mark: 'space' },
          { text: 'SANTOSO', mark: 'same' },
          { text: ', S.E.', mark: 'removed' },
        ],
      },
    ],
    proposal: 'BUDI SANTOSO',
  },
  isOpen: true,
  canUse: true,
  canUndo: false,
  notice: 'none',
};
const nik: OverlayNote = {
  hint: {
    field: 'nik',
    severity: 'stop',
    title: 'NIK tidak mungkin.',
    details: [],
    comparisons: [{ label: 'Anda mengetik', segments: [{ text: '3273011708859901', mark: 'same' }] }],
    proposal: null,
  },
  isOpen: true,
  canUse: false,
  canUndo: false,
  notice: 'none',
};
const email: OverlayNote = {
  ...nik,
  hint: { ...nik.hint, field: 'email', severity: 'ok', title: 'Email terbaca.', comparisons: [] },
  isOpen: false,
};

function props(changes: Partial<OverlayProps> = {}): OverlayProps {
  return {
    words: overlayWords.id,
    state: 'recording',
    missing: [],
    notes: [name, nik, email],
    aside: [],
    isListOpen: false,
    onToggleNote: vi.fn<OverlayProps['onToggleNote']>(),
    onToggleList: vi.fn<OverlayProps['onToggleList']>(),
    onTogglePause: vi.fn<OverlayProps['onTogglePause']>(),
    onUse: vi.fn<OverlayProps['onUse']>(),
    onUndo: vi.fn<OverlayProps['onUndo']>(),
    ...changes,
  };
}

describe('a hint', () => {
  test('is named with its field and its state', () => {
    render(<Overlay {...props()} />);
    expect(screen.getByRole('button', { name: 'nama: Periksa. Nama berisi gelar (S.E.).' })).toBeTruthy();
    expect(screen.getByRole('img', { name: 'email: Cocok. Email terbaca.' })).toBeTruthy();
  });

  test('shows spaces, removed letters and the groups of a NIK without relying on colour', () => {
    const { container } = render(<Overlay {...props()} />);
    const [written, number] = [...container.querySelectorAll('dd')].map((value) => value.textContent);
    expect(written).toBe('BUDI·· (2 spasi) SANTOSO(dihapus: , S.E.)');
    expect(number).toBe('327301\u2002170885\u20029901');
  });

  test('hands the press on "Pakai ini" to whoever writes', () => {
    const onUse = vi.fn<OverlayProps['onUse']>();
    render(<Overlay {...props({ onUse })} />);
    fireEvent.click(screen.getByRole('button', { name: 'Pakai ini: BUDI SANTOSO' }));
    expect(onUse).toHaveBeenCalledWith('name', expect.any(Event));
  });

  test('offers the way back after writing, and the words to type after a refusal', () => {
    const onUndo = vi.fn<OverlayProps['onUndo']>();
    const { rerender } = render(
      <Overlay {...props({ notes: [{ ...name, isOpen: false, canUndo: true, notice: 'used' }], onUndo })} />,
    );
    fireEvent.click(screen.getByRole('button', { name: 'Urungkan' }));
    expect(onUndo).toHaveBeenCalledWith('name', expect.any(Event));
    rerender(<Overlay {...props({ notes: [{ ...name, canUse: false, notice: 'refused' }] })} />);
    expect(screen.getByText('BUDI SANTOSO')).toBeTruthy();
    expect(screen.queryByRole('button', { name: /Pakai ini/ })).toBeNull();
  });
});

describe('the chip', () => {
  test.each(['recording', 'notRecording', 'paused', 'notRecognised'] as const)('says %s', (state) => {
    render(<Overlay {...props({ state, notes: [] })} />);
    expect(screen.getByText(overlayWords.id[state])).toBeTruthy();
  });

  test('pauses and resumes with one press', () => {
    const onTogglePause = vi.fn<OverlayProps['onTogglePause']>();
    render(<Overlay {...props({ onTogglePause })} />);
    fireEvent.click(screen.getByRole('button', { name: 'Jeda' }));
    expect(onTogglePause).toHaveBeenCalledOnce();
  });

  test('holds the hints that found no place, and the fields that were not found', () => {
    render(<Overlay {...props({ aside: ['name'], missing: ['birthDate'], isListOpen: true })} />);
    expect(screen.getByText('1 catatan')).toBeTruthy();
    expect(screen.getByText('Tidak dikenali: tanggal lahir')).toBeTruthy();
  });
});

describe('the renderer of the shipped build', () => {
  test('draws the same as Preact, and keeps the elements that stay', () => {
    const { container } = render(<Overlay {...props()} />);
    const host = document.createElement('div');
    const draw = (changes: Partial<OverlayProps>): void =>
      lean.render(toLean(<Overlay {...props(changes)} />), host);
    draw({ notes: [] });
    const chip = host.querySelector('.chip');
    draw({});
    expect(host.innerHTML).toBe(container.innerHTML);
    expect(host.querySelector('.chip')).toBe(chip);
    lean.render(null, host);
    expect(host.childNodes).toHaveLength(0);
  });
});

/** A Preact node holds the same three things under the same names. */
function toLean(node: unknown): Parameters<typeof lean.render>[0] {
  return node as Parameters<typeof lean.render>[0];
}

test('axe finds nothing to object to, in any state', async () => {
  const { container } = render(
    <Overlay {...props({ aside: ['name'], missing: ['birthDate'], isListOpen: true })} />,
  );
  const { violations } = await axe.run(container);
  expect(violations.map(({ id }) => id)).toEqual([]);
});
