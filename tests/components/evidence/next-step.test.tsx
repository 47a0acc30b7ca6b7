import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { masks } from '../../../entrypoints/sidepanel/masks.ts';
import { EarlierRecords } from '../../../components/evidence/EarlierRecords.tsx';
import { NextStep, type NextAction } from '../../../components/evidence/NextStep.tsx';
import { REGISTRATION_OUTCOMES } from '../../../utils/contracts/identity.ts';
import type { Language } from '../../../utils/contracts/settings.ts';
import { duplicateWords } from '../../../utils/words/duplicate.ts';
import { panelWords } from '../../../utils/words/panel.ts';
import { findViolationsIn } from '../../support/component-accessibility.ts';
import { sampleIdentity } from '../../support/panel-samples.ts';

afterEach(cleanup);

const sameNik = { identity: sampleIdentity, distance: 0 } as const;
const advice = { title: 'Data berbeda', cause: 'Tidak sama dengan KTP.', steps: ['Satu.', 'Dua.', 'Tiga.'] };

function show(steps: readonly string[], action: NextAction | null = null, language: Language = 'id') {
  return render(
    <NextStep advice={{ ...advice, steps }} tone="warn" action={action} text={panelWords[language]}>
      <EarlierRecords records={[sameNik]} language={language} timeZone="Asia/Jakarta" masks={masks} />
    </NextStep>,
  );
}

test('says what is so, why, and what to do', () => {
  show(['Satu.', 'Dua.']);
  const card = screen.getByRole('region', { name: 'Langkah berikutnya' });
  expect(card.textContent).toContain('Data berbeda');
  expect(card.textContent).toContain('Tidak sama dengan KTP.');
  expect(screen.queryByText(/langkah lagi/)).toBeNull();
});

test('a long way shows its first step and keeps the count of the others in sight', () => {
  const { container } = show(advice.steps);
  expect(screen.getByText('2 langkah lagi')).toBeTruthy();
  const lists = [...container.querySelectorAll('ol')];
  expect(lists.map(({ textContent }) => textContent)).toEqual(['Satu.', 'Dua.Tiga.']);
  expect(lists[1]?.getAttribute('start')).toBe('2');
});

test('what to avoid and whom to ask are one press away', () => {
  const { container } = render(
    <NextStep
      advice={{
        ...advice,
        steps: ['Satu.'],
        certainty: 'mungkin',
        avoid: ['Jangan mengulang.'],
        desks: [{ name: 'Halo Dukcapil', address: '1500-537', note: 'telepon' }],
        warning: 'Petugas tidak meminta kode.',
      }}
      tone="warn"
      action={null}
      text={panelWords.id}
    />,
  );
  expect(container.querySelector('.next-step-title')?.textContent).toContain('mungkin');
  const more = container.querySelector('details')!;
  expect(more.querySelector('summary')?.textContent).toBe('Selengkapnya');
  expect(more.textContent).toContain('Jangan mengulang.');
  expect(more.textContent).toContain('Halo Dukcapil: 1500-537');
  expect(more.textContent).toContain('Petugas tidak meminta kode.');
});

test('the action is a button, or a link that opens beside', () => {
  const run = vi.fn<() => void>();
  const { unmount } = show(['Satu.'], { label: 'Isi data KTP', run });
  fireEvent.click(screen.getByRole('button', { name: 'Isi data KTP' }));
  expect(run).toHaveBeenCalledOnce();
  unmount();
  show(['Satu.'], { label: 'Buka', href: 'https://ui-login.oss.go.id/register' });
  const link = screen.getByRole('link', { name: 'Buka' });
  expect(link.getAttribute('target')).toBe('_blank');
  expect(link.getAttribute('rel')).toBe('noreferrer');
});

test('the earlier record tells when and with what outcome, contact data masked', () => {
  const { container } = show(['Satu.']);
  expect(container.textContent).toContain('Terakhir terlihat 3 November 2026, 09.25.00 WIB (02.25.00 UTC)');
  expect(container.textContent).toContain('pendaftaran berhasil');
  expect(container.textContent).toContain('w•••@c•••.example');
  expect(container.textContent).toContain('Orang Perseorangan');
  for (const secret of [sampleIdentity.email, sampleIdentity.phone, sampleIdentity.nik]) {
    expect(container.innerHTML).not.toContain(secret);
  }
});

test.each(REGISTRATION_OUTCOMES)('the outcome %s has words in both languages', (outcome) => {
  for (const language of ['id', 'en'] as const) {
    const { container } = render(
      <EarlierRecords
        records={[{ ...sameNik, identity: { ...sampleIdentity, outcome } }]}
        language={language}
        timeZone="Asia/Jakarta"
        masks={masks}
      />,
    );
    expect(container.textContent).toContain(duplicateWords[language].outcomes[outcome]);
  }
});

test.each([
  [0, 'NIK yang sama'],
  [1, 'NIK yang hampir sama'],
  ['far', 'NIK lain, mungkin orang yang sama. Yang berlaku adalah NIK di KTP elektronik.'],
] as const)('says how the record was found (%s)', (distance, words) => {
  const records = [{ identity: sampleIdentity, distance }];
  const { container } = render(
    <EarlierRecords records={records} language="id" timeZone="Asia/Jakarta" masks={masks} />,
  );
  expect(container.textContent).toContain(words);
});

test('what is not known is said, and no record shows nothing', () => {
  const bare = { ...sampleIdentity, name: '', email: '', phone: '', applicantKind: '' } as const;
  const records = [{ identity: bare, distance: 0 }] as const;
  render(<EarlierRecords records={records} language="id" timeZone="Asia/Jakarta" masks={masks} />);
  expect(screen.getAllByText('belum diketahui')).toHaveLength(4);
  const { container } = render(
    <EarlierRecords records={[]} language="id" timeZone="Asia/Jakarta" masks={masks} />,
  );
  expect(container.textContent).toBe('');
});

test.each(['id', 'en'] as const)('has no accessibility violation (%s)', async (language) => {
  const { container } = show(advice.steps, { label: 'Buka', run: () => undefined }, language);
  for (const details of container.querySelectorAll('details')) details.open = true;
  expect(await findViolationsIn(container)).toEqual([]);
});
