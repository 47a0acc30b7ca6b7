import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { CaseForm, type CaseFormProps } from '../../../components/case/CaseForm.tsx';
import { masks } from '../../../entrypoints/sidepanel/masks.ts';
import { HOLD_MS } from '../../../components/shared/use-hold.ts';
import { CASE_TEXT_MAX, caseSchema, type Case } from '../../../utils/contracts/case.ts';
import { createSamplePorts, sampleCase } from '../../support/panel-samples.ts';
import { findViolationsIn } from '../../support/component-accessibility.ts';

afterEach(cleanup);

const emptyCase: Case = {
  ...sampleCase,
  nameAsPrinted: '',
  nik: '',
  birthDate: '',
  sex: '',
  email: '',
  phone: '',
  applicantKind: '',
};

function show(part: Partial<CaseFormProps> = {}) {
  const rules = createSamplePorts();
  const onChange = vi.fn<(record: Case) => void>();
  const onDone = vi.fn<() => void>();
  const onRemove = vi.fn<() => void>();
  const onRetry = vi.fn<() => void>();
  const props: CaseFormProps = {
    record: emptyCase,
    isNew: true,
    language: 'id',
    today: '2026-11-21',
    longest: CASE_TEXT_MAX,
    masks,
    saveState: { state: 'untouched' },
    checkCase: (record) => rules.checkCase(record, 'id'),
    proposeName: (name) => rules.proposeName(name, 'id'),
    readDate: rules.readDate,
    onChange,
    onRetry,
    onDone,
    onRemove,
    ...part,
  };
  const { container } = render(<CaseForm {...props} />);
  return { container, onChange, onDone, onRemove, onRetry };
}

function field(label: string): HTMLInputElement {
  return screen.getByLabelText<HTMLInputElement>(label);
}

function type(label: string, value: string): void {
  fireEvent.focus(field(label));
  fireEvent.input(field(label), { target: { value } });
}

function leave(label: string): void {
  fireEvent.blur(field(label));
}

describe('what is typed', () => {
  test('is handed on at each change, with all that was typed before', () => {
    const { onChange } = show();
    type('Nama di KTP', 'WAYAN');
    type('NIK', '320411 460997 9901');
    type('Tanggal lahir', '06/09/1997');
    fireEvent.click(screen.getByLabelText('Perempuan'));
    type('Email', 'nama@contoh.example');
    type('Nomor telepon', '081200009901');
    fireEvent.change(screen.getByLabelText('Jenis pelaku usaha'), { target: { value: 'badan-usaha' } });
    expect(onChange).toHaveBeenCalledTimes(7);
    expect(onChange).toHaveBeenLastCalledWith({
      ...emptyCase,
      nameAsPrinted: 'WAYAN',
      nik: '3204114609979901',
      birthDate: '1997-09-06',
      sex: 'P',
      email: 'nama@contoh.example',
      phone: '081200009901',
      applicantKind: 'badan-usaha',
    });
  });

  test.each([
    ['Tanggal lahir', '31 Feb', /belum terbaca/],
    ['Tanggal lahir', '06/09/2031', /belum terjadi/],
    ['Email', 'nama@', /belum lengkap/],
    ['Nomor telepon', '0812', /terlalu pendek/],
  ])('%s %o is kept, and the error stands beside the field', (label, value, error) => {
    show();
    type(label, value);
    expect(screen.queryByText(error)).toBeNull();
    leave(label);
    const input = field(label);
    expect(input.getAttribute('aria-invalid')).toBe('true');
    const described = (input.getAttribute('aria-describedby') ?? '').split(' ');
    expect(described.map((id) => document.getElementById(id)?.textContent).join(' ')).toMatch(error);
    fireEvent.focus(input);
    expect(input.value).toBe(value);
  });

  test('a date that is not readable yet is kept, and stands there again when the form opens anew', () => {
    const { onChange } = show();
    type('Tanggal lahir', '6 Sep');
    const [kept] = onChange.mock.lastCall!;
    expect(kept).toMatchObject({ birthDate: '', unfinished: { birthDate: '6 Sep' } });
    cleanup();
    const again = show({ record: caseSchema.parse(kept), isNew: false });
    fireEvent.focus(field('Tanggal lahir'));
    expect(field('Tanggal lahir').value).toBe('6 Sep');
    expect(screen.getByText(/belum terbaca/)).toBeTruthy();
    type('Tanggal lahir', '06/09/1997');
    expect(again.onChange.mock.lastCall![0]).toEqual({ ...emptyCase, birthDate: '1997-09-06' });
    expect(screen.queryByText(/belum terbaca/)).toBeNull();
  });

  test.each([
    ['Nama di KTP', 'nameAsPrinted', 1_001],
    ['NIK', 'nik', 65],
    ['Email', 'email', 321],
    ['Nomor telepon', 'phone', 10_000],
  ] as const)('%s: a paste that is too long is kept whole and said', (label, name, length) => {
    const { onChange } = show();
    const pasted = '7'.repeat(length);
    type(label, pasted);
    expect(field(label).value).toBe(pasted);
    expect(field(label).getAttribute('aria-invalid')).toBe('true');
    expect(screen.getByText(/Terlalu panjang/)).toBeTruthy();
    const stored = caseSchema.parse(onChange.mock.lastCall![0]);
    expect(stored).toMatchObject({ [name]: '', unfinished: { [name]: pasted } });
    type(label, '7');
    expect(onChange.mock.lastCall![0]).toEqual({ ...emptyCase, [name]: '7' });
    expect(screen.queryByText(/Terlalu panjang/)).toBeNull();
  });

  test('findings about the NIK stand under it while it is typed', () => {
    show();
    type('NIK', '320411');
    expect(screen.getByText('NIK baru 6 angka.')).toBeTruthy();
    expect(screen.getByText('tidak mungkin')).toBeTruthy();
    type('NIK', '3204114609979901');
    expect(screen.queryByText(/NIK baru/)).toBeNull();
  });
});

test('the NIK is read back in groups of 6-6-4 while it is typed', () => {
  show();
  type('NIK', '32041146099');
  expect(screen.getByText('320411 46099 (11 dari 16)')).toBeTruthy();
  leave('NIK');
  expect(screen.queryByText(/dari 16/)).toBeNull();
});

describe('a title in the name', () => {
  test('is a question, and the answer no writes the bare name', () => {
    const { onChange } = show();
    type('Nama di KTP', 'BUDI SANTIKO, S.E.');
    const question = screen.getByRole('group', { name: 'Apakah gelar tercetak di KTP Anda?' });
    fireEvent.click(within(question).getByRole('button', { name: 'Tidak, pakai BUDI SANTIKO' }));
    expect(onChange).toHaveBeenLastCalledWith({ ...emptyCase, nameAsPrinted: 'BUDI SANTIKO' });
    expect(field('Nama di KTP').value).toBe('BUDI SANTIKO');
  });

  test('stays when it is printed, and the question is not asked again', () => {
    const { onChange } = show();
    type('Nama di KTP', 'BUDI SANTIKO, S.E.');
    fireEvent.click(screen.getByRole('button', { name: 'Ya, tercetak' }));
    expect(screen.queryByText('Apakah gelar tercetak di KTP Anda?')).toBeNull();
    expect(screen.getByText(/Gelar dibiarkan/)).toBeTruthy();
    expect(onChange).toHaveBeenLastCalledWith({
      ...emptyCase,
      nameAsPrinted: 'BUDI SANTIKO, S.E.',
      titlesOnKtp: 'S.E.',
    });
  });

  test('is not asked about again after the answer was stored, unless the titles are others', () => {
    show({
      record: { ...sampleCase, nameAsPrinted: 'BUDI SANTIKO, S.E.', titlesOnKtp: 'S.E.' },
      isNew: false,
    });
    expect(screen.queryByText('Apakah gelar tercetak di KTP Anda?')).toBeNull();
    cleanup();
    show({
      record: { ...sampleCase, nameAsPrinted: 'BUDI SANTIKO, S.E.', titlesOnKtp: 'S.H.' },
      isNew: false,
    });
    expect(screen.getByText('Apakah gelar tercetak di KTP Anda?')).toBeTruthy();
  });
});

describe('personal values', () => {
  const labels = ['NIK', 'Tanggal lahir', 'Email', 'Nomor telepon'] as const;

  test('are masked while they are not edited', () => {
    const { container } = show({ record: sampleCase, isNew: false });
    expect(labels.map((label) => field(label).value)).toEqual([
      '32•••• •••••• ••01',
      '••/••/••••',
      't•••@c•••.example',
      '08••••••••01',
    ]);
    expect(container.innerHTML).not.toContain(sampleCase.nik);
    expect(container.innerHTML).not.toContain(sampleCase.email);
  });

  test('show while they are edited', () => {
    show({ record: sampleCase, isNew: false });
    fireEvent.focus(field('NIK'));
    expect(field('NIK').value).toBe(sampleCase.nik);
    leave('NIK');
    expect(field('NIK').value).toBe('32•••• •••••• ••01');
  });

  test('show after a press that lasts', () => {
    vi.useFakeTimers();
    show({ record: sampleCase, isNew: false });
    const eye = screen.getByRole('button', { name: 'Tahan untuk melihat NIK' });
    fireEvent.pointerDown(eye);
    act(() => void vi.advanceTimersByTime(HOLD_MS));
    expect(field('NIK').value).toBe(sampleCase.nik);
    vi.useRealTimers();
  });
});

test('notes about a masked value do not quote it until the field is chosen', () => {
  show({ record: { ...sampleCase, nik: '320411' }, isNew: false });
  expect(screen.getByText('Pilih isian ini untuk membaca rinciannya.')).toBeTruthy();
  expect(screen.queryByText('NIK baru 6 angka.')).toBeNull();
  fireEvent.focus(field('NIK'));
  expect(screen.getByText('NIK baru 6 angka.')).toBeTruthy();
});

describe('saving', () => {
  test.each([
    ['untouched', 'Belum ada yang diketik'],
    ['saving', 'Menyimpan…'],
    ['saved', 'Tersimpan di perangkat ini'],
  ] as const)('%s says so', (state, words) => {
    show({ saveState: { state } });
    expect(screen.getByRole('status').textContent).toBe(words);
  });

  test('a failure says why and offers another try', () => {
    const { onRetry } = show({ saveState: { state: 'failed', failure: 'storage-full' } });
    expect(screen.getByRole('status').textContent).toContain('Penyimpanan penuh');
    fireEvent.click(screen.getByRole('button', { name: 'Coba lagi' }));
    expect(onRetry).toHaveBeenCalledOnce();
  });

  test('Enter ends the form; nothing new can be deleted before it is stored', () => {
    const { container, onDone } = show();
    fireEvent.submit(container.querySelector('form')!);
    expect(onDone).toHaveBeenCalledOnce();
    expect(screen.queryByRole('button', { name: 'Hapus kasus ini' })).toBeNull();
  });

  test('a stored case can be deleted here', () => {
    const { onRemove } = show({ record: sampleCase, isNew: false });
    fireEvent.click(screen.getByRole('button', { name: 'Hapus kasus ini' }));
    expect(onRemove).toHaveBeenCalledOnce();
  });
});

test.each(['id', 'en'] as const)('has no accessibility violation (%s)', async (language) => {
  const { container } = show({
    language,
    record: { ...sampleCase, nameAsPrinted: 'BUDI, S.E.', nik: '320' },
  });
  fireEvent.input(container.querySelector('#case-email')!, { target: { value: 'x' } });
  fireEvent.blur(container.querySelector('#case-email')!);
  expect(await findViolationsIn(container)).toEqual([]);
});
