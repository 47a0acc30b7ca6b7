import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { describe, expect, test } from 'vitest';
import { Workspace } from '../../../entrypoints/workspace/Workspace.tsx';
import { AppError } from '../../../utils/contracts/result.ts';
import { findViolationsIn } from '../../support/component-accessibility.ts';
import { warnsOfFraud } from '../../support/named-desks.ts';
import { sampleEntries, sampleEntry, sampleIncident, takenPicture } from '../../support/entry-samples.ts';
import { sampleCase, secondCase } from '../../support/panel-samples.ts';
import { createSampleWorkspace, type SampleWorkspace } from '../../support/workspace-samples.ts';
import { go, installWorkspaceScreen, openUrls, press, settle, show } from './workspace-screen.tsx';

const CASE = `#/kasus/${sampleCase.id}`;
const PNG = '\u0089PNG\r\n\u001A\n';

installWorkspaceScreen();

function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}

/** What the chronology of the sample case says now, newest last. */
async function kinds(ports: SampleWorkspace): Promise<string[]> {
  return (await ports.chronology.list(sampleCase.id)).map(({ event }) => event.kind);
}

describe('one case', () => {
  test('an address that leads nowhere says so', async () => {
    await show('#/kasus/tidak-ada');
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Tidak ditemukan');
  });

  test('the title says where one is, without the name', async () => {
    await show(CASE);
    expect(document.title).toBe('Kronologi – Ruang kerja Pendamping OSS');
    await go('#/pengaturan');
    expect(document.title).toContain('Pengaturan');
    expect(document.activeElement?.tagName).toBe('MAIN');
  });

  test('a note is put right by a new one, and the earlier one says so', async () => {
    const entries = [sampleEntry(1, { kind: 'note', text: 'Menelepon 168' })];
    const { container, ports } = await show(CASE, { entries });
    await press('Perbaiki catatan');
    const field = screen.getByLabelText<HTMLTextAreaElement>('Perbaikan untuk catatan 1');
    expect(field.value).toBe('Menelepon 168');
    fireEvent.input(field, { target: { value: 'Menelepon 169' } });
    await press('Simpan perbaikan');
    const [, corrected] = await ports.chronology.list(sampleCase.id);
    expect(corrected?.event).toEqual({ kind: 'note', text: 'Menelepon 169', replaces: 'entry-1' });
    expect(container.textContent).toContain('Menelepon 168');
    expect(container.textContent).toContain('Sudah diperbaiki dengan catatan 2.');
    expect(screen.getAllByRole('button', { name: 'Perbaiki catatan' })).toHaveLength(1);
  });

  test('a note and a correction that were begun outlast the view and the page, until they are stored', async () => {
    const entries = [sampleEntry(1, { kind: 'note', text: 'Menelepon 168' })];
    const { ports } = await show(CASE, { entries });
    await press('Tulis catatan');
    fireEvent.input(screen.getByLabelText('Catatan'), { target: { value: 'Diminta menung' } });
    await press('Perbaiki catatan');
    fireEvent.input(screen.getByLabelText('Perbaikan untuk catatan 1'), {
      target: { value: 'Menelepon 16' },
    });
    await go('#/pengaturan');
    await go(CASE);
    await press('Lanjutkan catatan');
    expect(screen.getByLabelText<HTMLTextAreaElement>('Catatan').value).toBe('Diminta menung');
    cleanup();
    render(<Workspace ports={ports} />);
    await settle();
    await press('Lanjutkan perbaikan');
    const field = screen.getByLabelText<HTMLTextAreaElement>('Perbaikan untuk catatan 1');
    expect(field.value).toBe('Menelepon 16');
    fireEvent.input(field, { target: { value: 'Menelepon 169' } });
    await press('Simpan perbaikan');
    expect((await ports.chronology.list(sampleCase.id)).map(({ event }) => event)).toEqual([
      { kind: 'note', text: 'Menelepon 168' },
      { kind: 'note', text: 'Menelepon 169', replaces: 'entry-1' },
    ]);
    expect([...(await ports.drafts.list(sampleCase.id))]).toEqual([['', 'Diminta menung']]);
  });

  test('a correction that says what stands there already is no draft; one thrown away comes back', async () => {
    const entries = [sampleEntry(1, { kind: 'note', text: 'Menelepon 168' })];
    const { ports } = await show(CASE, { entries });
    await press('Perbaiki catatan');
    const field = screen.getByLabelText<HTMLTextAreaElement>('Perbaikan untuk catatan 1');
    fireEvent.input(field, { target: { value: 'Menelepon 16' } });
    fireEvent.input(field, { target: { value: 'Menelepon 168' } });
    await settle();
    expect(await ports.drafts.list(sampleCase.id)).toEqual(new Map());
    fireEvent.input(field, { target: { value: 'Menelepon 169' } });
    await press('Buang');
    expect(await ports.drafts.list(sampleCase.id)).toEqual(new Map());
    await press('Urungkan');
    await press('Lanjutkan perbaikan');
    expect(screen.getByLabelText<HTMLTextAreaElement>('Perbaikan untuk catatan 1').value).toBe(
      'Menelepon 169',
    );
  });

  test('a double click stores a note once', async () => {
    const { ports } = await show(CASE);
    await press('Tulis catatan');
    const save = screen.getByRole('button', { name: 'Simpan catatan' });
    fireEvent.input(screen.getByRole('textbox'), { target: { value: 'Menelepon 169' } });
    fireEvent.click(save);
    fireEvent.click(save);
    await settle();
    expect(await kinds(ports)).toEqual(['note']);
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Tulis catatan' }));
  });

  test('a removed entry leaves its place in the chronology and comes back', async () => {
    const entries = [sampleEntry(1, { kind: 'note', text: 'Rahasia' }), sampleEntry(2, sampleIncident())];
    const { container, ports } = await show(CASE, { entries });
    const group = screen.getByRole('group', { name: 'Tindakan untuk catatan 1' });
    fireEvent.click(within(group).getByRole('button', { name: 'Hapus catatan' }));
    await settle();
    expect(await kinds(ports)).toEqual(['incident', 'removed']);
    expect(container.textContent).not.toContain('Rahasia');
    expect(container.textContent).toContain('enghapus catatan nomor 1');
    expect(container.textContent).not.toContain('Satu catatan rusak');
    expect(screen.queryByRole('group', { name: 'Tindakan untuk catatan 3' })).toBeNull();
    await press('Urungkan');
    expect(await kinds(ports)).toEqual(['note', 'incident', 'removed', 'restored']);
  });

  test('records that are damaged are told, also the newest, and can be removed on record', async () => {
    const entries = sampleEntries(3);
    const { container, ports } = await show(CASE, { entries, damaged: [entries.at(-1)?.id ?? ''] });
    expect(container.textContent).toContain('1 catatan rusak dan tidak dapat dibuka.');
    await press('Hapus catatan yang rusak');
    expect(container.textContent).not.toContain('catatan rusak dan tidak dapat dibuka');
    expect((await ports.chronology.list(sampleCase.id)).at(-1)?.event).toEqual({
      kind: 'removed',
      what: 'entry',
      label: '3',
    });
  });

  test('several devices are told apart by a letter', async () => {
    const other = { device: 'ffee99dd88cc77bb', id: 'other' };
    const entries = [sampleEntry(1, sampleIncident()), { ...sampleEntry(1, sampleIncident()), ...other }];
    const { container } = await show(CASE, { entries });
    expect(container.textContent).toContain('Dicatat di beberapa perangkat: A (perangkat ini), B');
    expect(screen.getByRole('group', { name: 'Tindakan untuk catatan B1' })).toBeTruthy();
  });
});

describe('attachments', () => {
  async function pick(...files: File[]): Promise<void> {
    const input = screen.getByLabelText('Pilih berkas', { selector: 'input' });
    fireEvent.change(input, { target: { files } });
    await settle();
  }
  const photo = () => new File([bytesOf(`${PNG}\0\0\0\u0004eXIfMM\0*`)], 'ktp.png');
  const mail = () => new File(['From: a\nTo: b\nDate: c\n\nIsi'], 'konfirmasi.eml');

  test('wait for the person, are stored with the chosen kind, and told without their name', async () => {
    const { container, ports } = await show(CASE);
    await pick(mail());
    expect(await ports.attachments.list(sampleCase.id)).toEqual([]);
    fireEvent.change(screen.getByLabelText('Jenis'), { target: { value: 'letter' } });
    await press('Simpan 1 lampiran');
    const [stored] = await ports.attachments.list(sampleCase.id);
    expect(stored).toMatchObject({ kind: 'letter', fileName: 'konfirmasi.eml', mediaType: 'message/rfc822' });
    expect(await kinds(ports)).toEqual(['attached']);
    const chronology = container.querySelector('.case-chronology');
    expect(chronology?.textContent).not.toContain('konfirmasi');
  });

  test('a double click stores them once', async () => {
    const { ports } = await show(CASE);
    await pick(mail(), mail());
    const save = screen.getByRole('button', { name: 'Simpan 2 lampiran' });
    fireEvent.click(save);
    fireEvent.click(save);
    await settle();
    expect(await kinds(ports)).toEqual(['attached', 'attached']);
  });

  test('those that wait outlast a look elsewhere', async () => {
    const { ports } = await show(CASE);
    await pick(mail());
    fireEvent.change(screen.getByLabelText('Jenis'), { target: { value: 'letter' } });
    await go('#/pengaturan');
    await go(CASE);
    expect(screen.getByText('Akan disimpan: 1 berkas')).toBeTruthy();
    await press('Simpan 1 lampiran');
    expect(await ports.attachments.list(sampleCase.id)).toMatchObject([{ kind: 'letter' }]);
    await go('#/pengaturan');
    await go(CASE);
    expect(screen.queryByText(/Akan disimpan/)).toBeNull();
  });

  test('a page with files that are not stored is not closed without a question', async () => {
    const leave = (): boolean => {
      const event = new Event('beforeunload', { cancelable: true });
      dispatchEvent(event);
      return !event.defaultPrevented;
    };
    const { container } = await show(CASE, {
      entries: [sampleEntry(1, sampleIncident(), { picture: takenPicture })],
    });
    expect(leave()).toBe(true);
    await pick(mail());
    expect(leave()).toBe(false);
    await press('Jangan simpan');
    expect(leave()).toBe(true);
    expect(container.textContent).toContain('Berkas tidak disimpan.');
  });

  test('one that could not be stored still waits', async () => {
    const { ports } = await show(CASE, {}, (made) => ({
      ...made,
      attachments: {
        ...made.attachments,
        add: () => Promise.reject(new AppError('storage-full')),
      },
    }));
    await pick(mail());
    await press('Simpan 1 lampiran');
    expect(await ports.attachments.list(sampleCase.id)).toEqual([]);
    expect(screen.getByText('Akan disimpan: 1 berkas')).toBeTruthy();
  });

  test('camera data go by default and stay when the person says so', async () => {
    const { ports } = await show(CASE);
    await pick(photo());
    expect(screen.getByLabelText<HTMLInputElement>('Buang lokasi foto dan data kamera').checked).toBe(true);
    await press('Simpan 1 lampiran');
    expect(ports.redrawn()).toBe(1);
    await pick(photo());
    fireEvent.click(screen.getByLabelText('Buang lokasi foto dan data kamera'));
    await press('Simpan 1 lampiran');
    expect(ports.redrawn()).toBe(1);
    const stored = await ports.attachments.list(sampleCase.id);
    expect(stored.map(({ sizeBytes }) => sizeBytes)).toEqual([3, photo().size]);
  });

  test('a photo that cannot be drawn is not stored with its place in silence', async () => {
    const { ports } = await show(CASE, {}, (made) => ({
      ...made,
      dropPhotoDetails: () => Promise.reject(new Error('no picture')),
    }));
    await pick(photo());
    await press('Simpan 1 lampiran');
    expect(await ports.attachments.list(sampleCase.id)).toEqual([]);
    expect(screen.getByRole('alert').textContent).toContain('lokasinya tidak dapat dibuang');
    expect(screen.getByText('Akan disimpan: 1 berkas')).toBeTruthy();
  });

  test('a wrong one is refused with what to do; the others are taken', async () => {
    await show(CASE);
    await pick(new File(['halo'], 'daftar.txt'), mail());
    expect(screen.getByRole('alert').textContent).toContain(
      'daftar.txt: isinya bukan JPEG, PNG, WebP, PDF, atau email (.eml). Simpan sebagai salah satunya',
    );
    expect(screen.getByText('Akan disimpan: 1 berkas')).toBeTruthy();
  });

  test('files over the count are told in one sentence', async () => {
    await show(CASE);
    await pick(...Array.from({ length: 32 }, mail));
    expect(screen.getByText('Akan disimpan: 30 berkas')).toBeTruthy();
    expect(screen.getByRole('alert').querySelectorAll('li')).toHaveLength(1);
    expect(screen.getByRole('alert').textContent).toContain('konfirmasi.eml, konfirmasi.eml: satu kasus');
  });

  test('files that are not stored after all come back by Urungkan', async () => {
    await show(CASE);
    await pick(mail());
    await press('Jangan simpan');
    expect(screen.queryByText('Akan disimpan: 1 berkas')).toBeNull();
    await press('Urungkan');
    expect(screen.getByText('Akan disimpan: 1 berkas')).toBeTruthy();
  });

  test('dropped and pasted files are taken in; text that is pasted is left alone', async () => {
    await show(CASE);
    const drop = new Event('drop', { bubbles: true, cancelable: true });
    Object.assign(drop, { dataTransfer: { files: [mail()], types: ['Files'] } });
    document.body.dispatchEvent(drop);
    expect(drop.defaultPrevented).toBe(true);
    const paste = new Event('paste', { bubbles: true, cancelable: true });
    Object.assign(paste, {
      clipboardData: { files: [new File([bytesOf(`${PNG}\0`)], 'image.png')], types: ['Files'] },
    });
    document.body.dispatchEvent(paste);
    await settle();
    expect(screen.getByText('Akan disimpan: 2 berkas')).toBeTruthy();
    expect(screen.getByText('tempelan.png')).toBeTruthy();
    // Word processors put a picture of the text beside the text itself.
    await press('Tulis catatan');
    for (const files of [[], [new File([bytesOf(`${PNG}\0`)], 'image.png')]]) {
      const text = new Event('paste', { bubbles: true, cancelable: true });
      Object.assign(text, { clipboardData: { files, types: ['text/plain', 'Files'] } });
      screen.getByLabelText('Catatan').dispatchEvent(text);
      expect(text.defaultPrevented).toBe(false);
    }
  });

  test('one that is stored can be called something else, and the chronology says so', async () => {
    const { ports } = await show(CASE);
    await pick(mail());
    await press('Simpan 1 lampiran');
    await press('Ubah jenis konfirmasi.eml');
    expect(document.activeElement).toBe(screen.getByLabelText('Jenis'));
    fireEvent.change(screen.getByLabelText('Jenis'), { target: { value: 'letter' } });
    expect(await ports.attachments.list(sampleCase.id)).toMatchObject([{ kind: 'email' }]);
    await press('Simpan jenis');
    expect(await ports.attachments.list(sampleCase.id)).toMatchObject([{ kind: 'letter' }]);
    expect(screen.getByText('Jenis konfirmasi.eml sekarang: Surat. Perubahannya tercatat.')).toBeTruthy();
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Ubah jenis konfirmasi.eml' }));
    expect(await kinds(ports)).toEqual(['attached', 'attachment-kind']);
    expect(
      screen.getByText('Mengubah jenis satu lampiran dari email menjadi surat', { exact: false }),
    ).toBeTruthy();
  });

  test('one keeps its kind when nothing else is chosen, or the change is left', async () => {
    const { ports } = await show(CASE);
    await pick(mail());
    await press('Simpan 1 lampiran');
    await press('Ubah jenis konfirmasi.eml');
    await press('Simpan jenis');
    await press('Ubah jenis konfirmasi.eml');
    fireEvent.change(screen.getByLabelText('Jenis'), { target: { value: 'letter' } });
    fireEvent.keyDown(screen.getByLabelText('Jenis'), { key: 'Escape' });
    expect(screen.queryByLabelText('Jenis')).toBeNull();
    expect(await ports.attachments.list(sampleCase.id)).toMatchObject([{ kind: 'email' }]);
    expect(await kinds(ports)).toEqual(['attached']);
  });

  test('one that is damaged is told, and can be removed on record', async () => {
    const { container, ports } = await show(CASE, { damaged: [`${sampleCase.id}-attachment-1`] });
    await pick(mail());
    await press('Simpan 1 lampiran');
    expect(container.textContent).toContain('1 lampiran rusak dan tidak dapat dibuka.');
    await press('Hapus lampiran yang rusak');
    expect(container.textContent).not.toContain('lampiran rusak dan tidak');
    expect(await kinds(ports)).toEqual(['attached', 'removed']);
  });

  test('one is removed and brought back', async () => {
    const { ports } = await show(CASE);
    await pick(mail());
    await press('Simpan 1 lampiran');
    await press('Hapus konfirmasi.eml');
    expect(await ports.attachments.list(sampleCase.id)).toEqual([]);
    await press('Urungkan');
    expect(await ports.attachments.list(sampleCase.id)).toHaveLength(1);
    expect(await kinds(ports)).toEqual(['attached', 'removed', 'restored']);
  });
});

describe('covering', () => {
  const entries = [sampleEntry(1, sampleIncident(), { picture: takenPicture })];
  const content = () => ({
    entries,
    pictures: new Map([
      ['entry-1', bytesOf(PNG)],
      ['entry-1:asli', bytesOf(`${PNG}asli`)],
    ]),
  });
  const REDACT = `${CASE}/gambar/entry-1`;
  const boxes = () => screen.queryAllByRole('button', { name: /^Kotak \d/ });

  test('by keys: add, move, size, undo, redo, delete', async () => {
    await show(REDACT, content());
    await press('Tambah kotak');
    expect(document.activeElement).toBe(boxes()[0]);
    expect(boxes()[0]?.getAttribute('aria-label')).toBe(
      'Kotak 1: 320 × 63 piksel, 480 dari kiri, 349 dari atas',
    );
    fireEvent.keyDown(boxes()[0]!, { key: 'ArrowRight' });
    fireEvent.keyDown(boxes()[0]!, { key: 'ArrowDown', repeat: true });
    fireEvent.keyDown(boxes()[0]!, { key: 'ArrowRight', shiftKey: true });
    expect(boxes()[0]?.getAttribute('aria-label')).toBe(
      'Kotak 1: 322 × 63 piksel, 482 dari kiri, 361 dari atas',
    );
    fireEvent.keyDown(boxes()[0]!, { key: 'z', ctrlKey: true });
    fireEvent.keyDown(boxes()[0]!, { key: 'z', ctrlKey: true });
    expect(boxes()[0]?.getAttribute('aria-label')).toContain('320 × 63 piksel, 480 dari kiri, 349');
    await press('Ulangi');
    expect(boxes()[0]?.getAttribute('aria-label')).toContain('482 dari kiri, 361');
    fireEvent.keyDown(boxes()[0]!, { key: 'Delete' });
    expect(boxes()).toHaveLength(0);
    await press('Urungkan');
    expect(boxes()).toHaveLength(1);
  });

  test('nothing is burned in without a box', async () => {
    const { ports } = await show(REDACT, content());
    await press('Tutup permanen');
    expect(screen.getByText('Gambar satu kotak dahulu.')).toBeTruthy();
    expect(ports.burned).toEqual([]);
  });

  test('the earlier picture stays unless the person says otherwise, and the case says that it does', async () => {
    const { container, ports } = await show(REDACT, content());
    await press('Tambah kotak');
    await press('Tutup permanen 1 kotak');
    await go(location.hash);
    expect(ports.burned.map(({ keepsEarlier }) => keepsEarlier)).toEqual([true]);
    expect(await ports.chronology.readPicture('entry-1')).toEqual(bytesOf(`${PNG}\u0001`));
    expect(await ports.chronology.readPicture('entry-1', 'original')).toEqual(bytesOf(`${PNG}asli`));
    expect(location.hash).toBe(CASE);
    expect(container.textContent).toContain('Anda menutup 1 kotak pada gambar ini.');
  });

  test('the earlier picture goes only with the box ticked', async () => {
    const { ports } = await show(REDACT, content());
    await press('Tambah kotak');
    fireEvent.click(screen.getByLabelText('Hapus juga gambar sebelum ditutup'));
    expect(screen.getByText(/hilang untuk selamanya/)).toBeTruthy();
    await press('Tutup permanen 1 kotak');
    expect(ports.burned.map(({ keepsEarlier }) => keepsEarlier)).toEqual([false]);
    expect(await ports.chronology.readPicture('entry-1', 'original')).toBeNull();
  });

  test('cancelled boxes come back by Urungkan, and boxes outlast a look elsewhere', async () => {
    const { ports } = await show(REDACT, content());
    await press('Tambah kotak');
    await go('#/pengaturan');
    const closing = new Event('beforeunload', { cancelable: true });
    dispatchEvent(closing);
    expect(closing.defaultPrevented).toBe(true);
    await go(REDACT);
    expect(boxes()).toHaveLength(1);
    await press('Batal');
    await go(location.hash);
    expect(location.hash).toBe(CASE);
    await press('Urungkan');
    await go(location.hash);
    expect(boxes()).toHaveLength(1);
    expect(ports.burned).toEqual([]);
  });

  test('a failure to store keeps the boxes', async () => {
    await show(REDACT, content(), (ports) => ({
      ...ports,
      burnBoxes: () => Promise.reject(new AppError('storage-full')),
    }));
    await press('Tambah kotak');
    await press('Tutup permanen 1 kotak');
    expect(screen.getByText(/Penyimpanan penuh/)).toBeTruthy();
    expect(boxes()).toHaveLength(1);
  });
});

describe('export', () => {
  const EXPORT = `${CASE}/bundel`;

  test('the preview spells out the values as they leave, level by level', async () => {
    const { container } = await show(EXPORT, { entries: sampleEntries(4) });
    const values = () => container.querySelector('.preview-values')?.textContent ?? '';
    expect(values()).toContain('WAYAN TIRTAWANGI PRAMESWARA');
    expect(values()).toContain('32************01');
    fireEvent.click(screen.getByLabelText('Terbuka'));
    await settle();
    expect(values()).toContain(sampleCase.nik);
    expect(values()).toContain(sampleCase.birthDate);
    fireEvent.click(screen.getByLabelText('Tertutup'));
    await settle();
    expect(values()).not.toContain('WAYAN');
    expect(values()).not.toContain(sampleCase.nik);
  });

  test('attachments are ticked one by one; open takes all along, closed none', async () => {
    const ports = createSampleWorkspace({ entries: sampleEntries(4) });
    const meta = { kind: 'ktp', fileName: 'ktp.png', mediaType: 'image/png' } as const;
    const { id } = await ports.attachments.add(sampleCase.id, meta, bytesOf(PNG));
    const { container } = await show(EXPORT, {}, () => ports);
    const tick = () => screen.getByLabelText<HTMLInputElement>(/ktp\.png/);
    expect(tick().checked).toBe(false);
    fireEvent.click(screen.getByLabelText('Terbuka'));
    await settle();
    expect(tick().checked).toBe(true);
    expect(container.textContent).toContain('data/lampiran/01-ktp.png');
    await press('Unduh bundel');
    fireEvent.click(screen.getByLabelText('Tertutup'));
    await settle();
    expect(container.textContent).not.toContain('data/lampiran/01-ktp.png');
    await press('Unduh bundel');
    expect(ports.exports.map(({ attachments }) => attachments)).toEqual([[id], []]);
  });

  test('pictures without strip stay here while one keeps its pixels from before covering', async () => {
    const ports = createSampleWorkspace({
      entries: [sampleEntry(1, { kind: 'captured-by-hand' }, { picture: { state: 'pending' } })],
    });
    const picture = {
      png: bytesOf(PNG),
      originalPng: bytesOf(`${PNG}asli`),
      previewJpeg: null,
      widthPx: 9,
      heightPx: 9,
      sha256: 'ab'.repeat(32),
    };
    await ports.chronology.attachPicture('entry-1', { ...picture, delayMs: 0 });
    await ports.chronology.redactPicture('entry-1', {
      ...picture,
      png: bytesOf(`${PNG}x`),
      sha256: 'cd'.repeat(32),
      boxCount: 1,
    });
    await show(EXPORT, {}, () => ports);
    expect(
      screen.getByLabelText<HTMLInputElement>('Sertakan juga gambar tanpa keterangan waktu').disabled,
    ).toBe(true);
    await press('Unduh bundel');
    expect(ports.exports[0]?.withOriginals).toBe(false);
  });

  test('parts are offered one by one, and each download is told once', async () => {
    const { ports } = await show(EXPORT, { entries: sampleEntries(2) });
    fireEvent.click(screen.getByLabelText('10 MB per email'));
    await settle();
    await press('Unduh bundel');
    expect(ports.exports[0]?.mailLimitMegabytes).toBe(10);
    fireEvent.click(screen.getByRole('link', { name: 'Unduh bagian 2 dari 2' }));
    fireEvent.click(screen.getByRole('link', { name: 'Unduh bagian 2 dari 2' }));
    await settle();
    const told = (await ports.chronology.list(sampleCase.id)).flatMap(({ event }) =>
      event.kind === 'exported' ? [event.fileName] : [],
    );
    expect(told).toEqual(['bukti-1dari2.zip', 'bukti-2dari2.zip']);
  });

  test('letters carry the proxy, are copied whole and told', async () => {
    const ports = createSampleWorkspace({ entries: sampleEntries(4) });
    await ports.proxy.save('RATNA KUSUMAWARDHANI');
    await show(EXPORT, {}, () => ports);
    const [copy] = screen.getAllByRole('button', { name: 'Salin surat', hidden: true });
    fireEvent.click(copy!);
    await settle();
    expect(ports.copied[0]).toContain('RATNA KUSUMAWARDHANI');
    expect(await kinds(ports)).toContain('letter-copied');
    const mail = screen.getAllByRole('link', { name: 'Buka di email', hidden: true })[0] as HTMLAnchorElement;
    expect(mail.getAttribute('href')).toMatch(/^mailto:kontak@oss\.go\.id\?/);
  });

  test('beside each letter stands the warning of fraud', async () => {
    const { container } = await show(EXPORT, { entries: sampleEntries(2) });
    const letters = [...container.querySelectorAll('details.letter')];
    expect(letters.length).toBeGreaterThan(2);
    expect(letters.filter((letter) => !warnsOfFraud(letter.textContent ?? ''))).toEqual([]);
  });

  test('files of an export are let go when the view is left', async () => {
    await show(EXPORT, { entries: sampleEntries(2) });
    await press('Unduh bundel');
    expect(openUrls().size).toBe(1);
    await go('#/');
    expect(openUrls().size).toBe(0);
  });
});

describe('deletions and settings', () => {
  test('the log names removed cases and parts by number only', async () => {
    const { container } = await show(CASE, { entries: sampleEntries(2) });
    const group = screen.getByRole('group', { name: 'Tindakan untuk catatan 2' });
    fireEvent.click(within(group).getByRole('button', { name: 'Hapus catatan' }));
    await settle();
    await go('#/');
    await press(`Hapus kasus ${secondCase.nameAsPrinted}`);
    await go('#/hapusan');
    const main = container.querySelector('main')!;
    expect(main.textContent).toContain('Catatan 2');
    expect(main.textContent).toMatch(/Kasus [0-9a-f]{8}/);
    expect(main.textContent).not.toContain('LODEWIJK');
    expect(main.textContent).not.toContain('WAYAN');
  });

  test('the proxy is stored when the person says so', async () => {
    const { ports } = await show('#/pengaturan');
    fireEvent.input(screen.getByLabelText('Bertindak atas nama pemohon'), { target: { value: ' RATNA ' } });
    expect(await ports.proxy.read()).toBe('');
    await press('Simpan nama');
    expect(await ports.proxy.read()).toBe('RATNA');
  });

  test('language, zone and the fingerprint of the key', async () => {
    const { ports } = await show('#/pengaturan');
    expect(screen.getByText(/^([0-9A-F]{4} ){15}[0-9A-F]{4}$/)).toBeTruthy();
    fireEvent.change(screen.getByLabelText('Zona waktu tampilan'), { target: { value: 'Asia/Jayapura' } });
    await settle();
    fireEvent.change(screen.getByLabelText('Bahasa', { selector: 'select' }), { target: { value: 'en' } });
    await settle();
    expect(await ports.settings.read()).toMatchObject({ language: 'en', timeZone: 'Asia/Jayapura' });
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Settings');
  });
});

test.each([
  '#/',
  '#/pola',
  CASE,
  `${CASE}/data`,
  `${CASE}/pola`,
  `${CASE}/bundel`,
  `${CASE}/gambar/entry-5`,
  '#/hapusan',
  '#/pengaturan',
  '#/x',
])('the view %s has no fault that axe can see', async (hash) => {
  const ports = createSampleWorkspace({
    entries: [...sampleEntries(4), sampleEntry(5, sampleIncident(), { picture: takenPicture })],
    pictures: new Map([['entry-5', bytesOf(PNG)]]),
  });
  const meta = { kind: 'ktp', fileName: 'ktp.png', mediaType: 'image/png' } as const;
  await ports.attachments.add(sampleCase.id, meta, bytesOf(PNG));
  const { container } = await show(hash, {}, () => ports);
  if (hash.includes('gambar')) await press('Tambah kotak');
  expect(await findViolationsIn(container)).toEqual([]);
});
