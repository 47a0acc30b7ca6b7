/** The board of cases: who is where, who waits, who is stuck, and how one finds them. */
import { fireEvent, screen, within } from '@testing-library/preact';
import { describe, expect, test, vi } from 'vitest';
import type { Case } from '../../../utils/contracts/case.ts';
import type { Entry, EntryEvent } from '../../../utils/contracts/entry.ts';
import { AppError } from '../../../utils/contracts/result.ts';
import { findViolationsIn } from '../../support/component-accessibility.ts';
import { sampleEntries, sampleEntry, sampleIncident, samplePage } from '../../support/entry-samples.ts';
import type { MemoryContent } from '../../support/memory-ports.ts';
import { sampleCase, secondCase } from '../../support/panel-samples.ts';
import { go, installWorkspaceScreen, press, settle, show } from './workspace-screen.tsx';

const CASE = `#/kasus/${sampleCase.id}`;

installWorkspaceScreen();

describe('cases', () => {
  test('each says the latest answer, how many records and when; the NIK stays masked', async () => {
    const { container } = await show('', { entries: sampleEntries(3) });
    const [first, second] = screen.getAllByRole('listitem').filter((row) => row.matches('.case-row'));
    expect(first?.textContent).toContain('WAYAN TIRTAWANGI PRAMESWARA');
    expect(first?.textContent).toContain('Data tidak sesuai KTP');
    expect(first?.textContent).toContain('3 catatan');
    expect(first?.textContent).toContain('sedang dikerjakan');
    expect(second?.textContent).toContain('Belum ada yang tercatat');
    expect(container.textContent).not.toContain(sampleCase.nik);
  });

  test('are found by a part of the name, in any case', async () => {
    await show('');
    fireEvent.input(screen.getByLabelText('Cari nama'), { target: { value: 'manuPUTI' } });
    expect(screen.getByText('1 dari 2 kasus')).toBeTruthy();
    expect(screen.queryByText('WAYAN TIRTAWANGI PRAMESWARA')).toBeNull();
    fireEvent.input(screen.getByLabelText('Cari nama'), { target: { value: 'tidak ada' } });
    await press('Tampilkan semua kasus');
    expect(screen.getByText('2 kasus')).toBeTruthy();
  });

  test('whoever comes back from a case goes on where they were', async () => {
    await show('#/', { cases: [sampleCase, secondCase] });
    fireEvent.input(screen.getByLabelText('Cari nama'), { target: { value: 'wayan' } });
    await go(CASE);
    await go('#/');
    expect(screen.getByLabelText<HTMLInputElement>('Cari nama').value).toBe('wayan');
    expect(document.activeElement).toBe(screen.getByRole('link', { name: 'WAYAN TIRTAWANGI PRAMESWARA' }));
  });

  test('are removed at once and brought back by Urungkan', async () => {
    const { ports } = await show('');
    await press(`Hapus kasus ${secondCase.nameAsPrinted}`);
    expect(await ports.cases.read(secondCase.id)).toBeNull();
    await press('Urungkan');
    expect(await ports.cases.read(secondCase.id)).toEqual(secondCase);
  });

  test('the way back stays offered on a full disk, until it goes through', async () => {
    const { ports } = await show('');
    const settings = vi.spyOn(ports.settings, 'save').mockRejectedValue(new AppError('storage-full'));
    const remove = ports.cases.remove.bind(ports.cases);
    let isFull = true;
    vi.spyOn(ports.cases, 'remove').mockImplementation(async (id) => {
      const undo = await remove(id);
      return async () => {
        if (isFull) throw new AppError('storage-full');
        await undo();
      };
    });
    await press(`Hapus kasus ${sampleCase.nameAsPrinted}`);
    expect(screen.getByText(/dihapus bersama kronologi/)).toBeTruthy();
    await press('Urungkan');
    expect(screen.getByText(/Penyimpanan penuh/)).toBeTruthy();
    isFull = false;
    settings.mockRestore();
    await press('Urungkan');
    expect(await ports.cases.read(sampleCase.id)).toEqual(sampleCase);
    expect((await ports.settings.read()).activeCaseId).toBe(sampleCase.id);
  });

  test('an empty list teaches the first steps and leads to a form', async () => {
    const { ports } = await show('', { cases: [], settings: { activeCaseId: null } });
    expect(screen.getByText(/salin nama dan NIK dari KTP/)).toBeTruthy();
    await press('Kasus baru');
    expect(location.hash).toBe('#/kasus/new-1/data');
    await go(location.hash);
    fireEvent.input(screen.getByLabelText('Nama di KTP'), { target: { value: 'LODEWIJK' } });
    await settle();
    expect((await ports.cases.read('new-1'))?.nameAsPrinted).toBe('LODEWIJK');
    expect((await ports.settings.read()).activeCaseId).toBe('new-1');
  });

  test('one that is damaged is told, with what can be done; the others are as before', async () => {
    const entries = [sampleEntry(1, sampleIncident())];
    const { container, ports } = await show('#/', { entries, damaged: [sampleCase.id] });
    expect(screen.getByRole('heading', { name: '1 kasus rusak dan tidak dapat dibuka.' })).toBeTruthy();
    const [damaged] = (await ports.cases.readAll()).damaged;
    expect(container.textContent).toContain(`Kasus ${damaged?.reference}, 1 catatan`);
    expect(screen.getByRole('link', { name: secondCase.nameAsPrinted })).toBeTruthy();
    expect(await findViolationsIn(container)).toEqual([]);

    await press(`Hapus kasus ${damaged?.reference}`);
    expect(screen.queryByText('1 kasus rusak dan tidak dapat dibuka.')).toBeNull();
    await press('Urungkan');
    const refill = screen.getByRole('link', { name: `Isi ulang data kasus ${damaged?.reference}` });
    await go(refill.getAttribute('href') ?? '');
    fireEvent.input(screen.getByLabelText('Nama di KTP'), { target: { value: 'WAYAN TIRTAWANGI' } });
    await settle();
    expect(await ports.cases.read(sampleCase.id)).toMatchObject({ nameAsPrinted: 'WAYAN TIRTAWANGI' });
    await go('#/');
    expect(screen.queryByText('1 kasus rusak dan tidak dapat dibuka.')).toBeNull();
    await go(CASE);
    expect(container.querySelectorAll('li.entry-incident')).toHaveLength(1);
  });

  test('all damaged: the empty list says so too', async () => {
    await show('#/', { damaged: [sampleCase.id, secondCase.id] });
    expect(screen.getByText('2 kasus rusak dan tidak dapat dibuka.')).toBeTruthy();
    expect(screen.getByText('Belum ada kasus')).toBeTruthy();
  });

  test('another case is taken in hand', async () => {
    const { ports } = await show('');
    await press(`Kerjakan: ${secondCase.nameAsPrinted}`);
    expect((await ports.settings.read()).activeCaseId).toBe(secondCase.id);
  });

  test('a failure to read is said with a way to try again', async () => {
    await show('', {}, (ports) => ({
      ...ports,
      cases: { ...ports.cases, readAll: () => Promise.reject(new AppError('storage-failed')) },
    }));
    expect(screen.getByText(/tidak dapat dibaca atau ditulis/)).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Coba lagi' })).toBeTruthy();
  });
});

const person = (id: string, nameAsPrinted: string): Case => ({ ...secondCase, id, nameAsPrinted });
const event = (caseId: string, atUtc: string, what: EntryEvent, part: Partial<Entry> = {}): Entry =>
  sampleEntry(Number(atUtc.slice(11, 13)), what, { id: `${caseId} ${atUtc}`, caseId, atUtc, ...part });
const entered = (step: 'code' | 'profile' | 'done'): Partial<Entry> => ({ page: { ...samplePage, step } });

/** The clock of the workspace stands at 13.14 UTC on the 21st. */
const CROWD: MemoryContent = {
  cases: [
    person('code', 'ANI'),
    person('stuck', 'BAMBANG'),
    person('long', 'CITRA'),
    person('ended', 'DEWI'),
  ],
  entries: [
    event('code', '2026-11-21T12:59:05.000Z', { kind: 'step-entered' }, entered('code')),
    event('stuck', '2026-11-20T09:00:00.000Z', { kind: 'step-entered' }, entered('profile')),
    event('stuck', '2026-11-21T10:14:05.000Z', sampleIncident()),
    event('long', '2026-11-17T08:00:00.000Z', { kind: 'step-entered' }, entered('profile')),
    event('long', '2026-11-18T09:00:00.000Z', sampleIncident()),
    event('ended', '2026-11-21T08:00:00.000Z', { kind: 'case-closed', outcome: 'registered' }),
  ],
  reminders: [
    {
      id: 'r1',
      caseId: 'stuck',
      kind: 'retry',
      dueAtUtc: '2026-11-21T13:00:00.000Z',
      createdAtUtc: '2026-11-21T10:00:00.000Z',
      notifiedAtUtc: null,
    },
    {
      id: 'r2',
      caseId: 'code',
      kind: 'otp',
      dueAtUtc: '2026-11-21T14:00:00.000Z',
      createdAtUtc: '2026-11-21T10:00:00.000Z',
      notifiedAtUtc: null,
    },
  ],
};

const names = (): string[] =>
  screen
    .getAllByRole('link')
    .filter((link) => link.matches('[data-case]'))
    .map((link) => link.textContent ?? '');
const rowOf = (name: string): string =>
  screen.getByRole('link', { name }).closest('.case-row')?.textContent ?? '';
const choose = (label: string, value: string): void => {
  fireEvent.change(screen.getByLabelText(label), { target: { value } });
};
const stageButton = (label: RegExp): HTMLElement =>
  within(screen.getByRole('group', { name: 'Tahap' })).getByRole('button', { name: label });

describe('the board', () => {
  test('says of each case its stage, what it waits for, how long it is stuck, and what is due', async () => {
    await show('', CROWD);
    expect(rowOf('ANI')).toContain('Kode OTP');
    expect(rowOf('ANI')).toContain('Menunggu kode OTP, 15 menit');
    expect(rowOf('ANI')).toContain('Pengingat 21 November 2026, 21.00.00 WIB (14.00.00 UTC)');
    expect(rowOf('BAMBANG')).toContain('Macet 3 jam');
    expect(rowOf('BAMBANG')).toContain('Jatuh tempo: coba lagi');
    expect(rowOf('CITRA')).toContain('Macet 3 hari');
  });

  test('does not count a minute that is not over', async () => {
    const moment = '2026-11-21T13:13:40.000Z';
    await show('', {
      cases: [person('code', 'ANI'), person('new', 'BAMBANG')],
      entries: [
        event('code', moment, { kind: 'step-entered' }, entered('code')),
        event('new', moment, sampleIncident()),
      ],
    });
    expect(rowOf('ANI')).toContain('Menunggu kode OTP, kurang dari 1 menit');
    expect(rowOf('BAMBANG')).toContain('Macet kurang dari 1 menit');
  });

  test('goes on with the time while it is left open', async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    const { ports } = await show('', CROWD);
    ports.clock.set('2026-11-21T14:30:05.000Z');
    vi.advanceTimersByTime(30_000);
    await settle();
    vi.useRealTimers();
    expect(rowOf('ANI')).toContain('Menunggu kode OTP, 1 jam');
    expect(rowOf('ANI')).toContain('Jatuh tempo: lihat apakah kode OTP sudah datang');
    choose('Tampilkan', 'due');
    expect(names().toSorted()).toEqual(['ANI', 'BAMBANG']);
  });

  test('leaves out closed cases until they are asked for', async () => {
    await show('', CROWD);
    expect(names()).not.toContain('DEWI');
    expect(screen.getByText('3 dari 4 kasus')).toBeTruthy();
    choose('Tampilkan', 'closed');
    expect(names()).toEqual(['DEWI']);
    expect(rowOf('DEWI')).toContain('Ditutup: akun berhasil dibuat');
  });

  test('counts the cases of each stage, and a stage shows only its own', async () => {
    await show('', CROWD);
    expect(stageButton(/Data KTP/).textContent).toContain('2');
    expect(stageButton(/Semua tahap/).textContent).toContain('3');
    fireEvent.click(stageButton(/Data KTP/));
    expect(names().toSorted()).toEqual(['BAMBANG', 'CITRA']);
    expect(stageButton(/Data KTP/).getAttribute('aria-pressed')).toBe('true');
    fireEvent.click(stageButton(/Semua tahap/));
    expect(names()).toHaveLength(3);
  });

  test.each([
    ['waiting', ['ANI']],
    ['stuck', ['BAMBANG', 'CITRA']],
    ['due', ['BAMBANG']],
    ['all', ['ANI', 'BAMBANG', 'CITRA', 'DEWI']],
  ])('shows %s cases', async (state, expected) => {
    await show('', CROWD);
    choose('Tampilkan', state);
    expect(names().toSorted()).toEqual(expected);
  });

  test.each([
    ['stuck', ['CITRA', 'BAMBANG', 'ANI']],
    ['reminder', ['BAMBANG', 'ANI', 'CITRA']],
    ['changed', ['ANI', 'BAMBANG', 'CITRA']],
  ])('orders by %s', async (order, expected) => {
    await show('', CROWD);
    choose('Urutkan', order);
    expect(names()).toEqual(expected);
  });

  test('keeps what was chosen while a case is visited', async () => {
    await show('#/', CROWD);
    choose('Tampilkan', 'stuck');
    fireEvent.click(stageButton(/Data KTP/));
    await go('#/kasus/long');
    await go('#/');
    expect(names().toSorted()).toEqual(['BAMBANG', 'CITRA']);
  });

  test('is walked by keys', async () => {
    await show('', CROWD);
    const press1 = (key: string): void => {
      fireEvent.keyDown(document.activeElement ?? document.body, { key });
    };
    press1('/');
    expect(document.activeElement).toBe(screen.getByLabelText('Cari nama'));
    press1('ArrowDown');
    press1('ArrowDown');
    expect(document.activeElement?.textContent).toBe(names()[1]);
    press1('ArrowUp');
    press1('ArrowUp');
    expect(document.activeElement).toBe(screen.getByLabelText('Cari nama'));
  });

  test('a slash that is typed stays a slash', async () => {
    await show('', CROWD);
    const select = screen.getByLabelText('Urutkan');
    select.focus();
    fireEvent.keyDown(select, { key: '/' });
    expect(document.activeElement).toBe(select);
  });

  test('follows what is recorded meanwhile', async () => {
    const { ports } = await show('', CROWD);
    const [entry] = await ports.chronology.list('code');
    if (!entry) throw new Error('nothing is recorded');
    const { id: _id, device: _device, sequence: _sequence, ...draft } = entry;
    await ports.chronology.append({
      ...draft,
      atUtc: '2026-11-21T13:10:05.000Z',
      event: sampleIncident({ text: 'Kode OTP salah', messageClass: 'otp-invalid' }),
    });
    await press('Kerjakan: ANI');
    await settle();
    expect(rowOf('ANI')).toContain('Kode OTP salah');
  });

  test('says which case cannot be read, and shows the others', async () => {
    await show('', CROWD, (ports) => ({
      ...ports,
      chronology: {
        ...ports.chronology,
        list: (caseId) =>
          caseId === 'long' ? Promise.reject(new AppError('storage-failed')) : ports.chronology.list(caseId),
      },
    }));
    choose('Tampilkan', 'all');
    expect(rowOf('CITRA')).toContain('Tidak terbaca');
    expect(rowOf('ANI')).toContain('Menunggu kode OTP');
  });

  test('has no fault that axe can see, crowded and in English', async () => {
    const { container } = await show('', { ...CROWD, settings: { language: 'en' } });
    expect(await findViolationsIn(container)).toEqual([]);
  });
});
