import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { PageCard, type TabState } from '../../../components/page/PageCard.tsx';
import type { Hint } from '../../../utils/contracts/messages.ts';
import type { Language } from '../../../utils/contracts/settings.ts';
import { findViolationsIn } from '../../support/component-accessibility.ts';
import { samplePage } from '../../support/entry-samples.ts';
import { elsewhere, onPortal, type TabReply } from '../../support/panel-samples.ts';

afterEach(cleanup);

const hints: Hint[] = [
  {
    field: 'name',
    severity: 'warn',
    title: 'Nama berbeda dari KTP.',
    details: ['Dukcapil mencocokkan huruf demi huruf.'],
    comparisons: [
      {
        label: 'Anda mengetik',
        segments: [
          { text: 'BUDI', mark: 'same' },
          { text: '  ', mark: 'space' },
          { text: 'SANTIK', mark: 'same' },
          { text: 'A', mark: 'different' },
          { text: '\u200B', mark: 'invisible' },
          { text: ', S.E.', mark: 'removed' },
        ],
      },
    ],
    proposal: null,
  },
  {
    field: 'nik',
    severity: 'stop',
    title: 'Bulan 13 tidak ada.',
    details: [],
    comparisons: [],
    proposal: null,
  },
  {
    field: 'email',
    severity: 'ok',
    title: 'Cocok dengan kasus.',
    details: [],
    comparisons: [],
    proposal: null,
  },
];

function show(tab: TabReply | TabState, language: Language = 'id', checkedOn: string | null = null) {
  const onPause = vi.fn<(paused: boolean) => void>();
  const onToggle = vi.fn<(open: boolean) => void>();
  const state: TabState = 'state' in tab ? tab : { state: 'read', view: tab };
  const { container } = render(
    <PageCard
      tab={state}
      language={language}
      fieldMap={{ version: '2026.11.1', checkedOn }}
      open
      onToggle={onToggle}
      summaryRef={null}
      onPause={onPause}
    />,
  );
  return { container, onPause };
}

test('names the step and says when nothing is to be checked', () => {
  const { container } = show(onPortal);
  const summary = container.querySelector('summary')?.textContent;
  expect(summary).toContain('OSS: data KTP');
  expect(summary).toContain('Tidak ada temuan');
});

test('counts what is to be checked and shows the notes in the words of the page', () => {
  const { container } = show({ ...onPortal, hints });
  expect(container.querySelector('summary')?.textContent).toContain('2 perlu diperiksa');
  for (const { title } of hints) expect(container.textContent).toContain(title);
  expect(container.textContent).toContain('Dukcapil mencocokkan huruf demi huruf.');
});

test('a difference is marked by more than colour, and has a word for spaces and invisible characters', () => {
  const { container } = show({ ...onPortal, hints });
  const compared = container.querySelector('dd');
  expect([...compared!.querySelectorAll('mark')].map(({ textContent }) => textContent)).toEqual([
    '·· (2 spasi) ',
    '(berbeda: A)',
    '□ (1 huruf tak terlihat) ',
  ]);
  expect(compared!.querySelector('del')?.textContent).toBe('(dihapus: , S.E.)');
});

test('a NIK that is compared stands in groups of 6-6-4', () => {
  const nik: Hint = {
    ...hints[1]!,
    comparisons: [{ label: 'Anda mengetik', segments: [{ text: '3204114609979901', mark: 'same' }] }],
  };
  const { container } = show({ ...onPortal, hints: [nik] });
  expect(container.querySelector('dd')?.textContent).toBe('320411\u2002460997\u20029901');
});

test('names the fields that were not recognised', () => {
  const { container } = show({
    ...onPortal,
    snapshot: { page: samplePage, fields: [], missing: ['address', 'village'] },
  });
  expect(container.textContent).toContain('Tidak dikenali di halaman ini: alamat, desa/kelurahan.');
  expect(container.textContent).toContain('belum tahu');
});

test('pauses and resumes', () => {
  const { onPause } = show(onPortal);
  fireEvent.click(screen.getByRole('button', { name: 'Jeda Pendamping' }));
  expect(onPause).toHaveBeenCalledWith(true);
});

test('while paused it says what that means and offers to go on', () => {
  const { container, onPause } = show({ ...onPortal, paused: true });
  expect(container.querySelector('summary')?.textContent).toContain('Dijeda di halaman ini');
  expect(container.textContent).toContain('tidak ada yang diperiksa atau dicatat');
  fireEvent.click(screen.getByRole('button', { name: 'Lanjutkan Pendamping' }));
  expect(onPause).toHaveBeenCalledWith(false);
});

test.each([
  ['another site', elsewhere, 'Bukan halaman pendaftaran OSS'],
  ['a page that does not answer', { state: 'failed', failure: 'page-unreachable' }, 'belum terbaca'],
  ['a page without a reading', { ...onPortal, snapshot: null }, 'belum terbaca'],
] as const)('%s is said, and no finding is claimed', (_, tab, words) => {
  const { container } = show(tab as TabReply | TabState);
  expect(container.querySelector('summary')?.textContent).toContain(words);
  expect(container.querySelector('summary')?.textContent).not.toContain('Tidak ada temuan');
});

test('says which field map is used and that nobody has checked it on the live site', () => {
  const { container } = show(onPortal);
  expect(container.textContent).toContain(
    'Peta isian versi 2026.11.1. Belum pernah diperiksa di situs asli.',
  );
});

test('says when the field map was checked', () => {
  expect(show(onPortal, 'en', '2026-12-01').container.textContent).toContain(
    'Checked on the live site 2026-12-01.',
  );
});

test.each(['id', 'en'] as const)('has no accessibility violation (%s)', async (language) => {
  const { container } = show(
    { ...onPortal, hints, snapshot: { page: samplePage, fields: [], missing: ['address'] } },
    language,
  );
  expect(await findViolationsIn(container)).toEqual([]);
});
