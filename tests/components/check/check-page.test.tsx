import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { CheckPage, type CheckFiles, type CheckReport } from '../../../components/check/CheckPage.tsx';
import type { BagFault } from '../../../utils/contracts/bundle.ts';
import type { BundleAbout, BundleVerdict } from '../../../utils/contracts/verdict.ts';
import { findViolationsIn } from '../../support/component-accessibility.ts';

afterEach(cleanup);

const ABOUT: BundleAbout = {
  version: 2,
  madeAt: '2026-11-21T21:00:00.000+07:00',
  reference: '5f2c9a01',
  software: 'Pendamping OSS 0.1.0',
  privacyLevel: 'sebagian',
  applicant: 'SRI WAHYUNI',
  part: null,
  signature: 'holds',
  fingerprint: '324B E2DE',
  chains: [{ label: 'A', device: '00112233445566aa', linkCount: 9, head: 'a'.repeat(64) }],
  entryCount: 6,
  openedEntryCount: 4,
  repacked: false,
  files: [],
  elsewhere: [],
};

function verdictOf(faults: BagFault[], about: BundleAbout | null = ABOUT): BundleVerdict {
  return { ok: faults.length === 0, faults, fileCount: 14, about };
}

function reportOf(verdict: BundleVerdict | null, fileName = 'bukti.zip'): CheckReport {
  return { archives: [{ fileName, verdict }], group: null };
}

function show(check: CheckFiles): HTMLInputElement {
  render(<CheckPage version="0.1.0" check={check} onPrint={() => undefined} onLanguage={() => undefined} />);
  return screen.getByLabelText('Pilih berkas zip');
}

/** Renders the page and gives it one file, of which `report` is said. */
async function showReport(report: CheckReport): Promise<HTMLElement> {
  const input = show(async () => report);
  give(input, new File(['x'], 'bukti.zip'));
  return waitFor(() => screen.getAllByRole('article')[0] as HTMLElement);
}

function give(input: HTMLInputElement, ...files: File[]): void {
  Object.defineProperty(input, 'files', { value: files, configurable: true });
  fireEvent.change(input);
}

describe('CheckPage', () => {
  it('says in one sentence that a bundle is whole, and when and by which key it was made', async () => {
    const card = await showReport(reportOf(verdictOf([])));
    expect(screen.getByRole('heading', { level: 2, name: /Bundel ini utuh: 14 berkas/ })).toBeTruthy();
    expect(card.textContent).toContain('21 November 2026, 21.00.00 GMT+7 (14.00.00 UTC)');
    expect(card.textContent).toContain('324B E2DE');
    expect(card.textContent).toContain('Halaman ini tidak tahu kunci siapa ini');
    expect(card.textContent).not.toContain('Dibungkus ulang');
  });

  it('says that the archive around a whole bundle is another', async () => {
    const card = await showReport(reportOf(verdictOf([], { ...ABOUT, repacked: true })));
    expect(card.textContent).toContain('Dibungkus ulang');
  });

  it('says of a part alone that the others were not checked', async () => {
    const about = { ...ABOUT, part: { number: 1, of: 3, group: 'x' } };
    const card = await showReport(reportOf(verdictOf([], about)));
    expect(card.textContent).toContain('Bagian lainnya belum diperiksa');
  });

  it('lists what is wrong under headings with their counts', async () => {
    const card = await showReport(
      reportOf(
        verdictOf([
          { code: 'changed', path: 'data/a.png' },
          { code: 'changed', path: 'data/b.png' },
          { code: 'missing', path: 'data/c.png' },
          { code: 'chain-mismatch', path: 'data/rantai/x.jsonl', label: 'B12', line: 14, reason: 'changed' },
          { code: 'chain-mismatch', path: 'bag-info.txt' },
        ]),
      ),
    );
    const headings = screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent);
    expect(headings.slice(0, 3)).toEqual(['Berubah (2)', 'Hilang (1)', 'Rantai catatan (2)']);
    expect(card.textContent).toContain(
      'tidak sama dengan yang dicatat rantai: data/rantai/x.jsonl (catatan B12, baris 14)',
    );
    expect(card.textContent).toContain('akhir rantai tidak sama dengan kronologi: bag-info.txt');
  });

  it('shows a hundred of very many faults and says how many more there are', async () => {
    const faults = Array.from(
      { length: 130 },
      (_, index) => ({ code: 'changed', path: `data/${index}` }) as const,
    );
    const card = await showReport(reportOf(verdictOf([...faults])));
    expect(card.querySelectorAll('li')).toHaveLength(101);
    expect(card.textContent).toContain('dan 30 lagi');
  });

  it('tells a foreign file and one that cannot be read from a changed bundle', async () => {
    const foreign = await showReport(reportOf(verdictOf([{ code: 'not-a-zip', path: null }], null)));
    expect(foreign.textContent).toContain('bukan bundel bukti yang dapat diperiksa');
    cleanup();
    expect((await showReport(reportOf(null))).textContent).toContain('Berikan berkas zip, bukan folder');
  });

  it('says first whether parts belong together', async () => {
    const first = await showReport({
      archives: [
        { fileName: 'a.zip', verdict: verdictOf([], { ...ABOUT, part: { number: 1, of: 3, group: 'x' } }) },
      ],
      group: { of: 3, numbers: [1, 3], faults: [{ code: 'part-missing', subject: '2' }] },
    });
    expect(first.textContent).toContain('2 dari 3 bagian diperiksa bersama');
    expect(first.textContent).toContain('bagian 2 belum ada');
    expect(screen.getByText(/Bagian 1 dari 3 ini utuh/)).toBeTruthy();
  });

  it('shows how far it is, with the name of the file made visible', async () => {
    const input = show(
      (_files, onStep) =>
        new Promise(() => {
          onStep({ fileName: 'bukti\u202E.zip', fraction: 0.426 });
        }),
    );
    give(input, new File(['x'], 'bukti.zip'));
    const bar = await waitFor(() => screen.getByRole('progressbar', { hidden: true }));
    await waitFor(() => expect(bar.getAttribute('aria-label')).toBe('Memeriksa bukti[U+202E].zip: 42 %'));
  });

  it('forgets a check when another file is given meanwhile', async () => {
    const answers: ((report: CheckReport) => void)[] = [];
    const input = show(() => new Promise((resolve) => answers.push(resolve)));
    give(input, new File(['1'], 'satu.zip'));
    give(input, new File(['2'], 'dua.zip'));
    answers[1]?.(reportOf(verdictOf([]), 'dua.zip'));
    await waitFor(() => screen.getByText('dua.zip'));
    answers[0]?.(reportOf(verdictOf([]), 'satu.zip'));
    await Promise.resolve();
    expect(screen.queryByText('satu.zip')).toBeNull();
  });

  it('has no accessibility violation', async () => {
    await showReport(reportOf(verdictOf([{ code: 'changed', path: 'data/a.png' }])));
    fireEvent.click(screen.getByRole('button', { name: 'English' }));
    expect(await findViolationsIn(document.body)).toEqual([]);
  });
});
