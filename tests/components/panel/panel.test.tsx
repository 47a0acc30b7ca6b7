import { act, cleanup, fireEvent, screen, within, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { emptyCase, type Case } from '../../../utils/contracts/case.ts';
import type { EntryEvent } from '../../../utils/contracts/entry.ts';
import { AppError } from '../../../utils/contracts/result.ts';
import { panelWords } from '../../../utils/words/panel.ts';
import { workspaceWords } from '../../../utils/words/workspace.ts';
import { findViolationsIn } from '../../support/component-accessibility.ts';
import { sampleEntries, sampleEntry, sampleIncident } from '../../support/entry-samples.ts';
import {
  elsewhere,
  onPortal,
  readyCase,
  sampleCase,
  sampleIdentity,
  secondCase,
  type SamplePorts,
} from '../../support/panel-samples.ts';
import { drawPanel, nextStep, press, settle, showPanel } from '../../support/shown-panel.tsx';
import { watchScreen, type ScreenWatch } from '../../support/screen-watch.ts';

let watch: ScreenWatch;
beforeEach(() => {
  watch = watchScreen();
});
afterEach(cleanup);

describe('first run', () => {
  test('says what it keeps and never does; the first letters typed make the case', async () => {
    const { ports } = await showPanel({ cases: [], settings: { activeCaseId: null }, tab: elsewhere });
    expect(screen.getByText('Tidak membaca kata sandi dan kode OTP.')).toBeTruthy();
    await press('Buat kasus pertama');
    expect(await ports.cases.list()).toEqual([]);
    fireEvent.input(screen.getByLabelText('Nama di KTP'), { target: { value: 'WAYAN' } });
    await settle();
    const [stored] = await ports.cases.list();
    expect(stored?.nameAsPrinted).toBe('WAYAN');
    expect((await ports.settings.read()).activeCaseId).toBe(stored?.id);
    expect(ports.calls.map(({ name }) => name)).toContain('panel.casesChanged');
    await press('Selesai');
    expect(nextStep()).toContain('Lengkapi data KTP');
  });

  /** As the background does it when the toolbar button is pressed and there is no case in hand. */
  async function beginRecording(
    { cases, chronology, settings, clock }: SamplePorts,
    more: EntryEvent[] = [],
  ) {
    await cases.save(emptyCase('draft', clock.nowUtc()));
    for (const event of [{ kind: 'recording-started' } as const, ...more]) {
      await chronology.append({ ...sampleEntry(1, event), caseId: 'draft' }, `recorded ${event.kind}`);
    }
    await settings.save({ ...(await settings.read()), activeCaseId: 'draft' });
  }
  const nothing = { cases: [], settings: { activeCaseId: null }, tab: elsewhere };
  const typeName = async (value: string): Promise<void> => {
    fireEvent.input(screen.getByLabelText('Nama di KTP'), { target: { value } });
    await settle();
  };

  test('what was recorded while the form stood open belongs to the case that is made in it', async () => {
    const { ports } = await showPanel(nothing);
    await press('Buat kasus pertama');
    await beginRecording(ports);
    await typeName('WAYAN');
    await typeName('WAYAN T');
    expect(await ports.cases.list()).toMatchObject([{ id: 'draft', nameAsPrinted: 'WAYAN T' }]);
    expect((await ports.settings.read()).activeCaseId).toBe('draft');
    expect(await ports.chronology.list('draft')).toHaveLength(1);
    await press('Selesai');
    expect(screen.queryByText('Kasus tanpa nama')).toBeNull();
  });

  test('such a case is removed with what was recorded, and comes back with it', async () => {
    const { ports } = await showPanel(nothing);
    await press('Buat kasus pertama');
    await beginRecording(ports);
    await typeName('WAYAN');
    await press('Hapus kasus ini');
    expect(screen.getByText(/^Kasus WAYAN dihapus/)).toBeTruthy();
    expect(await ports.cases.list()).toEqual([]);
    await press('Urungkan');
    expect(await ports.cases.list()).toMatchObject([{ id: 'draft', nameAsPrinted: 'WAYAN' }]);
  });

  const told: readonly EntryEvent[] = [
    sampleIncident(),
    { kind: 'note', text: 'Bu Sari menelepon' },
    { kind: 'tried', remedy: 'called-169', isDone: true },
    { kind: 'wait-begun', wait: 'desk-answer' },
    { kind: 'pressed', button: 'verify', label: 'Verifikasi', attempt: 1 },
  ];
  test.each(told)('a case without a name in which $kind was told stays beside the new one', async (event) => {
    const { ports } = await showPanel(nothing);
    await press('Buat kasus pertama');
    await beginRecording(ports, [event]);
    await typeName('WAYAN');
    const stored = await ports.cases.list();
    expect(stored.map(({ nameAsPrinted }) => nameAsPrinted).toSorted()).toEqual(['', 'WAYAN']);
    expect(await ports.chronology.list('draft')).toHaveLength(2);
  });

  const held: readonly Partial<Case>[] = [
    { email: 'sari@contoh.example' },
    { phone: '081200009901' },
    { birthDate: '1997-09-06' },
    { sex: 'P' },
    { applicantKind: 'orang-perseorangan' },
    { prepared: ['phone-active'] },
    { path: 'new-account' },
    { candidateEmails: [{ id: 'a', email: 'lama@contoh.example' }] },
  ];
  test.each(held)('a case without a name that holds %o is never written over by a new one', async (part) => {
    const { ports } = await showPanel(nothing);
    await press('Buat kasus pertama');
    await beginRecording(ports);
    await ports.cases.save({ ...emptyCase('draft', ports.clock.nowUtc()), ...part });
    await typeName('WAYAN');
    expect(await ports.cases.read('draft')).toMatchObject({ nameAsPrinted: '', ...part });
    expect(await ports.cases.list()).toHaveLength(2);
  });

  test('lasts while the only case is the empty one that recording made', async () => {
    await showPanel({ cases: [{ ...sampleCase, nameAsPrinted: '', nik: '' }] });
    expect(screen.getByRole('button', { name: 'Buat kasus pertama' })).toBeTruthy();
    expect(screen.getByText('Merekam')).toBeTruthy();
  });
});

test('the workspace opens with the case in hand, or with the list', async () => {
  const { ports } = await showPanel();
  await press('Buka ruang kerja');
  cleanup();
  expect(ports.opened).toEqual([sampleCase.id]);
  const without = await showPanel({ settings: { activeCaseId: null } });
  await press('Buka ruang kerja');
  expect(without.ports.opened).toEqual([null]);
});

describe('practice', () => {
  test('is offered before the first case, in the language of the panel', async () => {
    const content = { cases: [], settings: { activeCaseId: null, language: 'en' as const }, tab: elsewhere };
    const { ports } = await showPanel(content);
    await press('Try the practice form first');
    expect(ports.practised).toEqual(['en']);
  });

  test('offers neither itself nor a way out for what is made in it', async () => {
    const inPractice = (made: SamplePorts): SamplePorts => ({ ...made, openPractice: null });
    await showPanel({ entries: sampleEntries(3) }, inPractice);
    expect(screen.getByText(/Di latihan tidak ada gambar/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: panelWords.id.export.open })).toBeNull();
    expect(screen.queryByRole('button', { name: 'Buka ruang kerja' })).toBeNull();
    cleanup();
    await showPanel({ cases: [], settings: { activeCaseId: null }, tab: elsewhere }, inPractice);
    expect(screen.getByRole('button', { name: 'Buat kasus pertama' })).toBeTruthy();
    expect(screen.queryByRole('button', { name: panelWords.id.firstRun.practice })).toBeNull();
  });
});

describe('cases', () => {
  test('each change is stored at once, and nothing typed is lost when storing fails', async () => {
    let isFull = true;
    const { ports } = await showPanel({}, (made) => ({
      ...made,
      cases: {
        ...made.cases,
        save: async (record) => {
          if (isFull) throw new AppError('storage-full');
          return made.cases.save(record);
        },
      },
    }));
    await press('Ubah data');
    fireEvent.input(screen.getByLabelText('Nama di KTP'), { target: { value: 'WAYAN TIRTA' } });
    await settle();
    expect(screen.getByText(/Penyimpanan penuh/)).toBeTruthy();
    expect(screen.getByLabelText<HTMLInputElement>('Nama di KTP').value).toBe('WAYAN TIRTA');
    isFull = false;
    await press('Coba lagi');
    expect((await ports.cases.read(sampleCase.id))?.nameAsPrinted).toBe('WAYAN TIRTA');
    expect(screen.getByText('Tersimpan di perangkat ini')).toBeTruthy();
  });

  test('changes that come while one is being stored are stored after it, the last one last', async () => {
    const saved: string[] = [];
    const { promise, resolve } = Promise.withResolvers<void>();
    await showPanel({}, (made) => ({
      ...made,
      cases: {
        ...made.cases,
        save: async (record) => {
          saved.push(record.nameAsPrinted);
          if (saved.length === 1) await promise;
        },
      },
    }));
    await press('Ubah data');
    for (const value of ['W', 'WA', 'WAY']) {
      fireEvent.input(screen.getByLabelText('Nama di KTP'), { target: { value } });
    }
    resolve();
    await settle();
    expect(saved).toEqual(['W', 'WAY']);
  });

  test('one that is damaged is told, and the others are as before', async () => {
    const content = { cases: [sampleCase, secondCase], damaged: [secondCase.id] };
    const { container, ports } = await showPanel({ ...content, entries: sampleEntries(1) });
    expect(screen.getByText('1 kasus rusak dan tidak dapat dibuka.')).toBeTruthy();
    expect(container.textContent).toContain(sampleCase.nameAsPrinted);
    expect(await findViolationsIn(container)).toEqual([]);
    fireEvent.click(screen.getAllByRole('button', { name: /Buka ruang kerja/ })[0]!);
    expect(ports.opened).toEqual([null]);
  });

  test('the one in hand that is damaged leaves the panel as if none were chosen', async () => {
    await showPanel({ cases: [sampleCase, secondCase], damaged: [sampleCase.id] });
    expect(screen.getByText('1 kasus rusak dan tidak dapat dibuka.')).toBeTruthy();
    expect(nextStep()).toContain('Pilih kasus');
  });

  test('switching shows the other case and its own chronology only', async () => {
    const { ports } = await showPanel({ cases: [sampleCase, secondCase], entries: sampleEntries(3) });
    expect(screen.getAllByRole('listitem').some(({ className }) => className.startsWith('entry'))).toBe(true);
    await press('Kasus lain (1)');
    await press(/^LODEWIJK/);
    expect((await ports.settings.read()).activeCaseId).toBe(secondCase.id);
    expect(screen.getByText('Belum ada yang tercatat.')).toBeTruthy();
  });

  test('the way back of a removed case stays offered on a full disk, until it goes through', async () => {
    const { ports } = await showPanel({ cases: [sampleCase, secondCase] });
    await press('Kasus lain (1)');
    vi.spyOn(ports.settings, 'save').mockRejectedValue(new AppError('storage-full'));
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
    await press('Urungkan');
    expect(await ports.cases.read(sampleCase.id)).toEqual(sampleCase);
  });

  test('deleting can be undone, with chronology, and stays the case in hand', async () => {
    const { ports } = await showPanel({ cases: [sampleCase, secondCase], entries: sampleEntries(3) });
    await press('Kasus lain (1)');
    await press(`Hapus kasus ${sampleCase.nameAsPrinted}`);
    expect(await ports.cases.read(sampleCase.id)).toBeNull();
    expect(nextStep()).toContain('Pilih kasus');
    const undo = screen.getByRole('button', { name: 'Urungkan' });
    expect(document.activeElement).toBe(undo);
    await press('Urungkan');
    expect(await ports.cases.read(sampleCase.id)).toEqual(sampleCase);
    expect(await ports.chronology.list(sampleCase.id)).toHaveLength(3);
    expect((await ports.settings.read()).activeCaseId).toBe(sampleCase.id);
  });

  test('the language is kept, told to the pages, and set on the document', async () => {
    const { ports } = await showPanel();
    await press(/English/);
    expect((await ports.settings.read()).language).toBe('en');
    expect(document.documentElement.lang).toBe('en');
    expect(screen.getByRole('region', { name: 'Next step' })).toBeTruthy();
    expect(ports.calls.map(({ name }) => name)).toContain('panel.casesChanged');
  });
});

describe('the page in front', () => {
  test('is followed when it changes', async () => {
    const { ports } = await showPanel({ cases: [readyCase], tab: elsewhere });
    expect(nextStep()).toContain('Buka halaman pendaftaran OSS');
    await act(async () => ports.showTab({ ...onPortal, recording: false }));
    await settle();
    expect(nextStep()).toContain('Mulai merekam');
    await act(async () => ports.showTab(onPortal));
    await settle();
    expect(nextStep()).toContain('Lanjutkan mengisi formulir');
  });

  test.each([
    ['page-unreachable', 'Muat ulang halaman OSS'],
    ['not-portal', 'Buka halaman pendaftaran OSS'],
  ] as const)('%s: says what to do', async (code, words) => {
    await showPanel({ cases: [readyCase], tab: code });
    expect(nextStep()).toContain(words);
  });

  test('pausing and resuming go to the tab', async () => {
    const { ports } = await showPanel({ tab: { ...onPortal, paused: true } });
    fireEvent.click(
      within(screen.getByRole('region', { name: 'Langkah berikutnya' })).getByRole('button', {
        name: 'Lanjutkan Pendamping',
      }),
    );
    await settle();
    expect(ports.calls).toContainEqual({ name: 'panel.setPaused', data: { tabId: 7, paused: false } });
  });

  test('evidence by hand: done, or the sentence what to do', async () => {
    const { ports } = await showPanel();
    await press('Ambil bukti sekarang');
    expect(screen.getByText('Bukti dicatat.')).toBeTruthy();
    await act(async () => ports.showTab({ ...onPortal, grant: 'lost' }));
    await settle();
    await press('Ambil bukti sekarang');
    expect(screen.getByText(/Browser belum mengizinkan gambar/)).toBeTruthy();
  });

  test('a full disk: what waits for room, and what to do', async () => {
    const { ports } = await showPanel({
      tab: { ...onPortal, waiting: { count: 3, trouble: 'storage-full' } },
    });
    expect(screen.getByText('Penyimpanan penuh. 3 catatan menunggu tempat.')).toBeTruthy();
    expect(screen.getByText(/Unduh bundel kasus lama, lalu hapus kasus itu/)).toBeTruthy();
    await act(async () => ports.showTab(onPortal));
    await settle();
    expect(screen.queryByText(/Penyimpanan penuh/)).toBeNull();
  });

  test('a disk that fails: what waits, and what not to do', async () => {
    await showPanel({ tab: { ...onPortal, waiting: { count: 2, trouble: 'storage-failed' } } });
    expect(
      screen.getByText('Penyimpanan di perangkat ini gagal. 2 catatan menunggu di memori.'),
    ).toBeTruthy();
    expect(screen.getByText(/Jangan tutup browser sebelum itu/)).toBeTruthy();
    expect(screen.queryByText(/Penyimpanan penuh/)).toBeNull();
  });

  test('stopping says that what was recorded stays', async () => {
    const { ports } = await showPanel();
    await press('Hentikan');
    expect(ports.calls).toContainEqual({ name: 'panel.stopRecording', data: { tabId: 7 } });
    expect(screen.getByText(/Yang sudah tercatat tetap tersimpan/)).toBeTruthy();
  });
});

describe('what was recorded', () => {
  test('a new error changes the next step and is spoken', async () => {
    const { ports } = await showPanel({ entries: sampleEntries(1) });
    expect(screen.getByRole('alert').textContent).toBe('');
    await ports.chronology.append(sampleEntry(2, sampleIncident()));
    await act(async () => ports.announceChange());
    await settle();
    expect(nextStep()).toContain('Data berbeda dengan data kependudukan');
    expect(screen.getByRole('alert').textContent).toContain('Data tidak sesuai KTP');
  });

  test('a note becomes an entry', async () => {
    const { ports } = await showPanel();
    await press('Tulis catatan');
    fireEvent.input(screen.getByLabelText('Catatan'), { target: { value: '  Menelepon 169. ' } });
    await press('Simpan catatan');
    const [entry] = await ports.chronology.list(sampleCase.id);
    expect(entry?.event).toEqual({ kind: 'note', text: 'Menelepon 169.' });
    expect(screen.getByText('catatan: Menelepon 169.')).toBeTruthy();
  });

  test('a duplicate shows the earlier record, its address masked; own unfinished tries are none', async () => {
    const own = {
      ...sampleIdentity,
      id: 'own',
      caseId: sampleCase.id,
      outcome: 'started',
      name: 'SENDIRI',
    } as const;
    const { container } = await showPanel({
      entries: [sampleEntry(1, { kind: 'duplicate-warning', verdict: 'same-person', earlierAtUtc: null })],
      identities: [sampleIdentity, own],
    });
    expect(nextStep()).toContain('Mungkin NIK ini sudah pernah didaftarkan');
    expect(nextStep()).toContain('w•••@c•••.example');
    expect(nextStep()).not.toContain('SENDIRI');
    expect(container.innerHTML).not.toContain(sampleIdentity.email);
  });

  test('a person under another NIK shows that record, and which NIK counts', async () => {
    const other = {
      ...sampleIdentity,
      nik: '5171010101709977',
      name: sampleCase.nameAsPrinted.split(' ').toReversed().join(' '),
      birthDate: sampleCase.birthDate,
    };
    const { container } = await showPanel({
      entries: [
        sampleEntry(1, { kind: 'duplicate-warning', verdict: 'one-person-two-niks', earlierAtUtc: null }),
      ],
      identities: [other],
    });
    expect(nextStep()).toContain(
      'NIK lain, mungkin orang yang sama. Yang berlaku adalah NIK di KTP elektronik.',
    );
    expect(container.innerHTML).not.toContain(other.nik);
  });

  test.each([
    ['likely-slip', 'Mungkin NIK ini salah ketik'],
    ['near-other-person', 'Mungkin NIK ini salah ketik'],
    ['one-person-two-niks', 'Mungkin orang ini punya dua NIK'],
    ['same-nik', 'Mungkin NIK ini sudah pernah didaftarkan'],
  ] as const)('the verdict %s has its own advice', async (verdict, words) => {
    await showPanel({
      entries: [sampleEntry(1, { kind: 'duplicate-warning', verdict, earlierAtUtc: null })],
    });
    expect(nextStep()).toContain(words);
  });

  test('what cannot be read is said, with another try', async () => {
    let isBroken = true;
    await showPanel({}, (made) => ({
      ...made,
      cases: {
        ...made.cases,
        readAll: async () => {
          if (isBroken) throw new AppError('record-damaged');
          return made.cases.readAll();
        },
      },
    }));
    expect(screen.getByText(/Satu catatan rusak/)).toBeTruthy();
    isBroken = false;
    await press('Coba lagi');
    expect(screen.getAllByText(sampleCase.nameAsPrinted)[0]).toBeTruthy();
  });
});

describe('export', () => {
  test('makes the bundle as chosen, notes its download once, and lets go of the file afterwards', async () => {
    const { ports } = await showPanel({ entries: sampleEntries(3) });
    await press('Unduh bundel');
    fireEvent.click(screen.getByLabelText('Tertutup'));
    fireEvent.submit(screen.getByLabelText('Tertutup').closest('form')!);
    await settle();
    expect(ports.exports).toEqual([
      {
        caseId: sampleCase.id,
        language: 'id',
        level: 'tertutup',
        timeZone: 'Asia/Jakarta',
      },
    ]);
    const fileName = 'bukti-TIRTAWANGI-20261121-201405.zip';
    expect(screen.getByRole('link', { name: 'Unduh lagi' }).getAttribute('download')).toBe(fileName);
    expect((await ports.chronology.list(sampleCase.id)).at(-1)?.event).toEqual({
      kind: 'exported',
      fileName,
    });
    fireEvent.click(screen.getByRole('link', { name: 'Unduh lagi' }));
    await settle();
    const noted = (await ports.chronology.list(sampleCase.id)).filter(
      ({ event }) => event.kind === 'exported',
    );
    expect(noted).toHaveLength(1);
    expect(watch.openUrls.size).toBe(1);
    await press('Kembali');
    await waitFor(() => expect(watch.openUrls.size).toBe(0));
  });

  test('an attachment that was left out is said beside the download', async () => {
    await showPanel({ entries: sampleEntries(3) }, (made) => ({
      ...made,
      exportBundle: async (request, onProgress, signal) => ({
        ...(await made.exportBundle(request, onProgress, signal)),
        notices: [{ kind: 'attachment-unreadable', number: 2 }],
      }),
    }));
    await press('Unduh bundel');
    fireEvent.submit(screen.getByLabelText('Terbuka').closest('form')!);
    await settle();
    expect(screen.getByText(workspaceWords.id.export.attachmentUnreadable(2))).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Unduh lagi' })).toBeTruthy();
  });

  test('a failure is said, and another try is possible', async () => {
    await showPanel({ entries: sampleEntries(3) }, (made) => ({
      ...made,
      exportBundle: () => Promise.reject(new AppError('not-found')),
    }));
    await press('Unduh bundel');
    fireEvent.submit(screen.getByLabelText('Tertutup').closest('form')!);
    await settle();
    expect(screen.getByText(/Kasus atau catatan ini sudah tidak ada/)).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Unduh bundel' }).getAttribute('aria-disabled')).toBe('false');
  });
});

test("the list masks the person's own values in every text", async () => {
  const secret = `NIK ${sampleCase.nik} dan ${sampleCase.email}`;
  const { container } = await showPanel({
    entries: [
      sampleEntry(1, sampleIncident({ text: `${secret} sudah terdaftar` })),
      sampleEntry(2, { kind: 'note', text: secret }),
    ],
  });
  expect(container.innerHTML).not.toContain(sampleCase.nik);
  expect(container.innerHTML).not.toContain(sampleCase.email);
  expect(screen.getByText(/catatan: NIK 32\*+01 dan t\*\*\*@c\*\*\*\.example/)).toBeTruthy();
});

test('a note that was begun outlives a look at the case form', async () => {
  await showPanel();
  await press('Tulis catatan');
  fireEvent.input(screen.getByLabelText('Catatan'), { target: { value: 'Belum selesai' } });
  await press('Ubah data');
  await press('Selesai');
  expect(screen.getByLabelText<HTMLTextAreaElement>('Catatan').value).toBe('Belum selesai');
});

test('a note that was begun outlives the panel, until it is stored', async () => {
  const { ports } = await showPanel();
  await press('Tulis catatan');
  fireEvent.input(screen.getByLabelText('Catatan'), { target: { value: 'Menelepon 169, diminta' } });
  await settle();
  cleanup();
  await drawPanel(ports);
  await press('Lanjutkan catatan');
  const field = screen.getByLabelText<HTMLTextAreaElement>('Catatan');
  expect(field.value).toBe('Menelepon 169, diminta');
  fireEvent.input(field, { target: { value: 'Menelepon 169, diminta menunggu' } });
  await press('Simpan catatan');
  expect((await ports.chronology.list(sampleCase.id)).at(-1)?.event).toEqual({
    kind: 'note',
    text: 'Menelepon 169, diminta menunggu',
  });
  cleanup();
  await drawPanel(ports);
  expect(screen.getByRole('button', { name: 'Tulis catatan' })).toBeTruthy();
});

test('a note that was begun belongs to its case, and comes back after it was thrown away', async () => {
  await showPanel({ cases: [sampleCase, secondCase] });
  await press('Tulis catatan');
  fireEvent.input(screen.getByLabelText('Catatan'), { target: { value: 'Tentang Wayan' } });
  await settle();
  await press('Kasus lain (1)');
  await press(new RegExp(`^${secondCase.nameAsPrinted}`));
  expect(screen.getByRole('button', { name: 'Tulis catatan' })).toBeTruthy();
  await press('Kasus lain (1)');
  await press(new RegExp(`^${sampleCase.nameAsPrinted}`));
  await press('Lanjutkan catatan');
  await press('Buang');
  await press('Urungkan');
  await press('Lanjutkan catatan');
  expect(screen.getByLabelText<HTMLTextAreaElement>('Catatan').value).toBe('Tentang Wayan');
});

test('a note that cannot be kept for later is said so, and stays in the field', async () => {
  await showPanel({}, (made) => ({
    ...made,
    drafts: { ...made.drafts, save: () => Promise.reject(new AppError('storage-full')) },
  }));
  await press('Tulis catatan');
  fireEvent.input(screen.getByLabelText('Catatan'), { target: { value: 'Belum selesai' } });
  await settle();
  expect(screen.getByText(/^Penyimpanan penuh/)).toBeTruthy();
  expect(screen.getByLabelText<HTMLTextAreaElement>('Catatan').value).toBe('Belum selesai');
});

test.each([
  ['id', 3],
  ['en', 0],
] as const)('has no accessibility violation (%s, %i entries)', async (language, count) => {
  const { container } = await showPanel({
    cases: [sampleCase, secondCase],
    entries: sampleEntries(count),
    settings: { language, activeCaseId: sampleCase.id },
  });
  expect(container.textContent).toContain(panelWords[language].chronology.heading);
  expect(await findViolationsIn(container)).toEqual([]);
});
