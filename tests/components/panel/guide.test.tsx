/** The guide of the panel: every view by what a person reads and presses there. */
import { cleanup, fireEvent, screen, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Case } from '../../../utils/contracts/case.ts';
import type { Entry, EntryEvent } from '../../../utils/contracts/entry.ts';
import type { Reminder } from '../../../utils/contracts/reminder.ts';
import type { Remedy } from '../../../utils/domain/casework/casework.ts';
import type { StepId } from '../../../utils/domain/form/form.ts';
import { panelWords } from '../../../utils/words/panel.ts';
import { findViolationsIn } from '../../support/component-accessibility.ts';
import { sampleEntry, sampleIncident, samplePage } from '../../support/entry-samples.ts';
import { namesDesk, readOpen, warnsOfFraud } from '../../support/named-desks.ts';
import {
  elsewhere,
  onPortal,
  readyCase,
  sampleCase,
  sampleIdentity,
  secondCase,
  type SamplePorts,
  type TabReply,
} from '../../support/panel-samples.ts';
import { watchScreen } from '../../support/screen-watch.ts';
import { drawPanel, nextStep, press, settle, showPanel, tick } from '../../support/shown-panel.tsx';

beforeEach(() => {
  watchScreen();
});
afterEach(cleanup);

const SENT_AT = '2026-11-21T13:00:00.000Z';

function entering(sequence: number, step: StepId, atUtc = SENT_AT): Entry {
  return sampleEntry(sequence, { kind: 'step-entered' }, { atUtc, page: { ...samplePage, step } });
}

const said = (sequence: number, event: EntryEvent, atUtc = SENT_AT): Entry =>
  sampleEntry(sequence, event, { page: null, atUtc });

const nikRegistered = sampleEntry(
  3,
  sampleIncident({
    text: 'NIK sudah terdaftar',
    messageClass: 'nik-registered',
    place: 'field-hint',
    field: 'nik',
  }),
  { page: { ...samplePage, step: 'identity' } },
);

function tabOn(step: StepId): TabReply {
  return { ...onPortal, snapshot: { page: { ...samplePage, step }, fields: [], missing: [] } };
}

async function eventsOf({ chronology }: SamplePorts): Promise<EntryEvent[]> {
  return (await chronology.list(sampleCase.id)).map(({ event }) => event);
}

const stored = async ({ cases }: SamplePorts): Promise<Case | null> => cases.read(sampleCase.id);

const openJourney = (): Promise<void> => press(/^Tahap \d dari 9/);

describe('the way of a case', () => {
  test('stands in one line, with the stage that the pages showed', async () => {
    await showPanel({ cases: [readyCase], entries: [entering(1, 'identity'), entering(2, 'password')] });
    expect(screen.getByRole('button', { name: 'Tahap 5 dari 9: kata sandi' })).toBeTruthy();
  });

  test('is put right by hand, taken back, and set to follow the pages again', async () => {
    const { ports } = await showPanel({ cases: [readyCase], entries: [entering(1, 'identity')] });
    await openJourney();
    const select = screen.getByLabelText<HTMLSelectElement>('Tahap sekarang');
    expect(select.value).toBe('register');
    expect(screen.getByText(/Terlihat dari halaman OSS/)).toBeTruthy();
    select.focus();
    fireEvent.change(select, { target: { value: 'activation' } });
    await settle();
    // Who goes through the list with the arrow keys is not thrown out of it.
    expect(document.activeElement).toBe(select);
    expect(screen.getByText(/Ditandai oleh Anda/)).toBeTruthy();
    expect((await eventsOf(ports)).at(-1)).toEqual({ kind: 'stage-set', stage: 'activation' });
    await press('Urungkan');
    expect(select.value).toBe('register');
    fireEvent.change(select, { target: { value: 'ktp' } });
    await settle();
    await press('Ikuti halaman OSS lagi');
    expect(select.value).toBe('register');
  });

  test('each stage says whether it is done, and Kembali leads back to it', async () => {
    await showPanel({ cases: [readyCase], entries: [entering(1, 'identity')] });
    await openJourney();
    const stages = screen.getAllByRole('listitem').filter(({ className }) => className.startsWith('stage'));
    expect(stages.map(({ textContent }) => /sudah|di sini|belum/.exec(textContent ?? '')?.[0])).toEqual([
      'sudah',
      'sudah',
      'di sini',
      ...Array.from({ length: 6 }, () => 'belum'),
    ]);
    await press('Panduan: siapkan data');
    expect(document.activeElement?.textContent).toBe('Siapkan sebelum mendaftar');
    await press('Kembali');
    expect(document.activeElement?.textContent).toBe('Perjalanan kasus');
    await press('Kembali');
    expect(document.activeElement).toBe(screen.getByRole('main'));
  });
});

describe('preparing', () => {
  test('is the next step of a new case, and is ticked off in the case', async () => {
    const { ports } = await showPanel({ tab: elsewhere });
    expect(nextStep()).toContain('0 dari 5 sudah siap');
    await press('Buka daftar periksa');
    await tick('KTP fisik terbaca jelas');
    await tick('Nomor ponsel aktif');
    await tick('KTP fisik terbaca jelas');
    expect((await stored(ports))?.prepared).toEqual(['phone-active']);
    expect(screen.getByText('1 dari 5 siap')).toBeTruthy();
    await press('Kembali');
    expect(nextStep()).toContain('1 dari 5 sudah siap');
  });

  test('two quick ticks are both kept', async () => {
    const { ports } = await showPanel({ tab: elsewhere });
    await press('Buka daftar periksa');
    fireEvent.click(screen.getByLabelText('Nomor ponsel aktif'));
    fireEvent.click(screen.getByLabelText('Email dapat dibuka sekarang'));
    await settle();
    expect((await stored(ports))?.prepared).toEqual(['phone-active', 'email-open']);
  });

  test('a KTP that cannot be read leads to Dukcapil', async () => {
    await showPanel({ tab: elsewhere });
    await press('Buka daftar periksa');
    expect(screen.getByText(/urus penggantian di Dinas Dukcapil/)).toBeTruthy();
    fireEvent.click(screen.getAllByText('Jika belum')[0]!);
    await press('Bertanya ke Dukcapil');
    expect(document.activeElement?.textContent).toBe('Bertanya ke Dukcapil');
  });

  test.each([
    ['tirtawangi@contoh.example', 'tampak mudah diingat'],
    ['tirta@gmial.com', 'maksudnya gmail.com?'],
    ['wqxzrtk@contoh.example', 'sulit diingat'],
    ['', 'Belum ada email di data kasus'],
  ])('the e-mail "%s" of the case is looked at, and stays masked', async (email, words) => {
    const { container } = await showPanel({ cases: [{ ...sampleCase, email }], tab: elsewhere });
    await press('Buka daftar periksa');
    expect(container.textContent).toContain(words);
    if (email !== '') expect(container.innerHTML).not.toContain(email);
  });

  test('what the browser and the portal showed of the connection is said, and what is not measured', async () => {
    const { ports, container } = await showPanel({
      cases: [sampleCase],
      entries: [
        sampleEntry(1, sampleIncident({ elapsedMs: 9_400 }), { atUtc: SENT_AT }),
        sampleEntry(2, sampleIncident({ messageClass: 'timeout' }), { atUtc: SENT_AT }),
      ],
      tab: elsewhere,
    });
    ports.setNetwork({ isOnline: true, kind: 'wifi', grade: '2g' });
    await openJourney();
    await press('Panduan: siapkan data');
    for (const words of [
      'Tersambung ke jaringan.',
      'Jenis jaringan: Wi-Fi.',
      'lambat, setara 2G',
      'OSS menjawab kasus ini 1 kali, biasanya dalam 9,4 detik',
      'mungkin jaringan Anda, mungkin server OSS',
      'OSS gagal menjawab 1 kali',
      'Yang tidak diukur',
    ]) {
      expect(container.textContent).toContain(words);
    }
    ports.setNetwork({ isOnline: false, kind: null, grade: null });
    await settle();
    expect(container.textContent).toContain('Tidak tersambung ke jaringan');
    expect(container.textContent).toContain('Browser ini tidak memperkirakan kecepatan');
  });

  test('a form that is still being stored takes no tick back', async () => {
    const { promise, resolve } = Promise.withResolvers<void>();
    let isSlow = false;
    const { ports } = await showPanel({ tab: elsewhere }, (made) => ({
      ...made,
      cases: {
        ...made.cases,
        save: async (record) => {
          if (isSlow && record.nameAsPrinted === 'WAYAN') await promise;
          await made.cases.save(record);
        },
      },
    }));
    await press('Buka daftar periksa');
    await tick('Nomor ponsel aktif');
    isSlow = true;
    await openCaseFormAndType('WAYAN');
    resolve();
    await settle();
    expect(await stored(ports)).toMatchObject({ nameAsPrinted: 'WAYAN', prepared: ['phone-active'] });
  });

  async function openCaseFormAndType(name: string): Promise<void> {
    await press('Kembali');
    await press('Ubah data');
    fireEvent.input(screen.getByLabelText('Nama di KTP'), { target: { value: name } });
    await settle();
  }
});

describe('choosing the way', () => {
  const openPath = async (): Promise<void> => {
    await openJourney();
    await press('Panduan: pilih jalur');
  };

  test('where a registration begins, it is asked first', async () => {
    await showPanel({ tab: tabOn('identity') });
    expect(nextStep()).toContain('Pilih jalur dahulu');
    await press('Pilih jalur');
    await tick('Belum pernah');
    expect(screen.getByText(/Nama persis seperti di KTP/)).toBeTruthy();
    await press('Kembali');
    expect(nextStep()).toContain('Lanjutkan mengisi formulir');
    expect(nextStep()).toContain('misalnya Orang Perseorangan untuk UMKM');
  });

  test.each([
    ['Akun OSS versi 1.1 (2018 sampai 2021)', 'change-access', 'Jangan menekan Daftar.'],
    ['Akun saya sendiri, tetapi tidak bisa masuk', 'forgot-password', 'Lupa kata sandi'],
    ['Dulu dibuatkan konsultan atau orang lain', 'former-helper', 'Hubungi konsultan'],
    ['Akun untuk usaha lain; ini usaha kedua', 'second-business', 'Satu akun hanya untuk satu usaha'],
  ] as const)('%s', async (answer, path, words) => {
    const { ports, container } = await showPanel({ tab: elsewhere });
    await openPath();
    await tick('Pernah');
    await tick(answer);
    expect((await stored(ports))?.path).toBe(path);
    expect(container.textContent).toContain(words);
  });

  test('with an account of OSS 1.1 the form is not for this person', async () => {
    await showPanel({ cases: [{ ...readyCase, path: 'change-access' }], tab: tabOn('identity') });
    expect(nextStep()).toContain('Ganti hak akses OSS 1.1');
    expect(nextStep()).not.toContain('Lanjutkan mengisi formulir');
  });

  test('who is not sure learns how to find out, and nothing is stored', async () => {
    const { ports, container } = await showPanel({ tab: elsewhere });
    await openPath();
    await tick('Tidak yakin');
    expect(container.textContent).toContain('akunnya sudah ada: pilih Pernah');
    expect((await stored(ports))?.path).toBeUndefined();
  });

  test('a second business begins with a case of its own', async () => {
    await showPanel({ cases: [{ ...readyCase, path: 'second-business' }], tab: elsewhere });
    await openPath();
    await press('Buat kasus untuk usaha ini');
    expect(screen.getByRole('heading', { name: 'Kasus baru' })).toBeTruthy();
  });

  describe('e-mails that may have been used', () => {
    const old = { id: 'a', email: 'tirta.lama@contoh.example' };
    const lost: Case = { ...readyCase, path: 'forgot-password', candidateEmails: [old] };

    test('are masked, ticked off and unticked, each by its id', async () => {
      const { ports, container } = await showPanel({ cases: [lost], tab: elsewhere });
      await openPath();
      expect(container.innerHTML).not.toContain(old.email);
      await tick('t•••@c•••.example sudah dicoba');
      expect((await eventsOf(ports)).at(-1)).toEqual({
        kind: 'tried',
        remedy: 'forgot-password',
        isDone: true,
        candidate: 'a',
      });
      expect(container.textContent).toContain('Semua sudah dicoba. Langkah berikutnya: surat ke OSS.');
      await tick('t•••@c•••.example sudah dicoba');
      expect(container.textContent).not.toContain('Semua sudah dicoba');
    });

    test('are added with a check, changed, removed and brought back', async () => {
      const { ports } = await showPanel({ cases: [lost], tab: elsewhere });
      await openPath();
      await press('Tambah email');
      const field = screen.getByLabelText<HTMLInputElement>('Alamat email');
      expect(document.activeElement).toBe(field);
      for (const [typed, problem] of [
        ['warung', 'Email ini belum lengkap'],
        ['TIRTA.LAMA@contoh.example', 'sudah ada di daftar'],
      ] as const) {
        fireEvent.input(field, { target: { value: typed } });
        fireEvent.submit(field.closest('form')!);
        await settle();
        expect(screen.getByText(new RegExp(problem))).toBeTruthy();
        expect(field.value).toBe(typed);
      }
      fireEvent.input(field, { target: { value: 'warung@contoh.example' } });
      fireEvent.submit(field.closest('form')!);
      await settle();
      expect((await stored(ports))?.candidateEmails?.map(({ email }) => email)).toEqual([
        old.email,
        'warung@contoh.example',
      ]);
      expect(document.activeElement?.textContent).toBe('Tambah email');
      await press('Ubah t•••@c•••.example');
      fireEvent.input(screen.getByLabelText('Ubah email'), { target: { value: 'baru@contoh.example' } });
      fireEvent.submit(screen.getByLabelText('Ubah email').closest('form')!);
      await settle();
      expect((await stored(ports))?.candidateEmails?.[0]).toEqual({ id: 'a', email: 'baru@contoh.example' });
      await press('Hapus b•••@c•••.example');
      expect((await stored(ports))?.candidateEmails).toHaveLength(1);
      await press('Urungkan');
      expect((await stored(ports))?.candidateEmails?.map(({ id }) => id)).toEqual(['a', 'new-1']);
    });

    test('those of the case and of earlier records are proposed, once', async () => {
      const { ports } = await showPanel({
        cases: [lost],
        identities: [sampleIdentity, { ...sampleIdentity, id: 'identity-2' }],
        tab: elsewhere,
      });
      await openPath();
      await press('Tambahkan w•••@c•••.example');
      expect((await stored(ports))?.candidateEmails?.map(({ email }) => email)).toEqual([
        old.email,
        sampleIdentity.email,
      ]);
      expect(screen.queryByRole('button', { name: 'Tambahkan w•••@c•••.example' })).toBeNull();
    });

    test('Escape closes the field and nothing else', async () => {
      await showPanel({ cases: [lost], tab: elsewhere });
      await openPath();
      await press('Tambah email');
      fireEvent.keyDown(screen.getByLabelText('Alamat email'), { key: 'Escape' });
      await settle();
      expect(document.activeElement?.textContent).toBe('Tambah email');
      expect(screen.getByRole('heading', { name: 'Pilih jalur' })).toBeTruthy();
    });
  });
});

describe('an error of the portal', () => {
  const error = sampleEntry(
    1,
    sampleIncident({ text: 'Data tidak sesuai KTP', findings: ['title-in-name'] }),
  );

  test('shows the likeliest cause with its evidence, and the rest one press below', async () => {
    const { container } = await showPanel({ cases: [readyCase], entries: [error] });
    expect(nextStep()).toContain('Gelar ikut diketik pada nama. Nama yang diketik memuat gelar.');
    await press('Lihat langkah lengkap');
    expect(document.activeElement?.textContent).toContain('Data berbeda dengan data kependudukan');
    expect(container.querySelector('blockquote')?.textContent).toContain('Data tidak sesuai KTP');
    for (const heading of [
      'Penyebab, mulai dari yang paling mungkin',
      'Yang dapat dilakukan',
      'Jangan',
      'Yang lain yang sudah saya coba',
      'Berhenti mencoba jika',
      'Lalu hubungi',
    ]) {
      expect(screen.getByRole('heading', { name: heading })).toBeTruthy();
    }
    expect(container.querySelector('.scam')?.textContent).toContain('penipuan');
  });

  test('what was tried is ticked, and the tick taken back', async () => {
    const { ports } = await showPanel({ cases: [readyCase], entries: [error] });
    await press('Lihat langkah lengkap');
    await tick(/^Menulis nama tanpa gelar/);
    expect((await eventsOf(ports)).at(-1)).toEqual({
      kind: 'tried',
      remedy: 'name-without-title',
      isDone: true,
    });
    expect(screen.getByLabelText<HTMLInputElement>(/^Menulis nama tanpa gelar/).checked).toBe(true);
    await tick(/^Menulis nama tanpa gelar/);
    expect((await eventsOf(ports)).at(-1)).toMatchObject({ remedy: 'name-without-title', isDone: false });
  });

  test('each step that names a remedy is ticked where it is read, and says when it was', async () => {
    const { ports, container } = await showPanel({
      cases: [readyCase],
      entries: [nikRegistered, said(4, { kind: 'tried', remedy: 'called-169', isDone: true })],
    });
    await press('Lihat langkah lengkap');
    const step = (words: RegExp): HTMLElement =>
      screen.getByText(words, { selector: '.guide-view ol.steps > li' });
    fireEvent.click(
      within(step(/^Pakai Lupa kata sandi dengan setiap email/)).getByLabelText('Memakai Lupa kata sandi'),
    );
    await settle();
    expect((await eventsOf(ports)).at(-1)).toEqual({
      kind: 'tried',
      remedy: 'forgot-password',
      isDone: true,
    });
    expect(step(/^Pakai Lupa kata sandi/).textContent).toContain('(21 November 2026)');
    expect(step(/^Tekan Masuk, bukan Daftar/).querySelector('input')).toBeNull();
    const called = within(step(/^Jika tetap tidak bisa, hubungi OSS/)).getByLabelText<HTMLInputElement>(
      /^Menelepon 169/,
    );
    expect(called.checked).toBe(true);
    // Nothing is asked for twice.
    const labels = [...container.querySelectorAll('.guide-view label')].map(({ textContent }) => textContent);
    expect(new Set(labels).size).toBe(labels.length);
    expect(labels).toContain('Meminta bantuan pendamping');
  });

  test.each([
    [undefined, 'forgot-password'],
    ['new-account', 'forgot-password'],
    ['forgot-password', 'forgot-password'],
    ['change-access', 'forgot-password'],
    ['second-business', 'forgot-password'],
    ['former-helper', 'former-helper'],
  ] as const)(
    'a NIK that has an account leads from %s to the e-mails that may have been used',
    async (path, then) => {
      const { ports } = await showPanel({
        cases: [{ ...readyCase, ...(path && { path }) }],
        entries: [nikRegistered],
      });
      await press('Lihat langkah lengkap');
      await press('Email yang mungkin pernah dipakai');
      expect((await stored(ports))?.path).toBe(then);
      expect(screen.getByRole('heading', { name: 'Email yang mungkin pernah dipakai' })).toBeTruthy();
    },
  );

  test('without one, the guide says so', async () => {
    await showPanel({ cases: [readyCase] });
    await openJourney();
    await press('Masalah terakhir');
    expect(screen.getByText('Belum ada pesan kesalahan yang tercatat pada kasus ini.')).toBeTruthy();
  });
});

describe('waiting', () => {
  const waiting = [entering(1, 'identity', '2026-11-21T12:59:00.000Z'), entering(2, 'code')];
  const at = (ports: SamplePorts, minutes: number, seconds = 0): void =>
    ports.clock.set(new Date(Date.parse(SENT_AT) + (minutes * 60 + seconds) * 1000).toISOString());
  const timer = (): string => screen.getByRole('timer').textContent ?? '';

  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
  });
  afterEach(() => {
    vi.useRealTimers();
  });
  async function pass(): Promise<void> {
    vi.advanceTimersByTime(1000);
    await settle();
  }

  test('runs from the moment the code was sent, and advises at the right minutes', async () => {
    const { ports } = await showPanel({ cases: [readyCase], entries: waiting, tab: tabOn('code') });
    at(ports, 0, 42);
    await pass();
    expect(nextStep()).toContain('Menunggu kode OTP');
    expect(timer()).toBe('00:42');
    expect(nextStep()).toContain('Biarkan halaman OSS terbuka');
    for (const [minutes, advice] of [
      [2, 'Spam dan Promosi'],
      [5, 'Minta kirim ulang sekali'],
      [10, 'cara lain'],
      [20, 'Telepon Contact Center 169'],
      [30, 'Kirim email ke kontak@oss.go.id'],
    ] as const) {
      at(ports, minutes);
      await pass();
      expect(nextStep()).toContain(advice);
    }
    at(ports, 60 * 27, 5);
    await pass();
    expect(timer()).toBe('1 hari 3 jam');
  });

  test('goes on when the panel was closed and opened again', async () => {
    const { ports } = await showPanel({ cases: [readyCase], entries: waiting, tab: tabOn('code') });
    cleanup();
    at(ports, 7, 3);
    await drawPanel(ports);
    expect(timer()).toBe('07:03');
  });

  test('a clock that was turned back shows no negative time', async () => {
    const { ports } = await showPanel({ cases: [readyCase], entries: waiting, tab: tabOn('code') });
    at(ports, -30);
    await pass();
    expect(timer()).toBe('00:00');
  });

  test('the seconds are not read out, the advice is', async () => {
    await showPanel({ cases: [readyCase], entries: waiting, tab: tabOn('code') });
    expect(screen.getByRole('timer').closest('[aria-live]')).toBeNull();
    expect(screen.getByText(/minta kode dengan cara lain/).closest('[aria-live="polite"]')).toBeTruthy();
  });

  test('ends when it has come, and goes on when that was pressed by mistake', async () => {
    const { ports } = await showPanel({ cases: [readyCase], entries: waiting, tab: tabOn('code') });
    await press('Sudah datang');
    expect((await eventsOf(ports)).at(-1)).toEqual({ kind: 'wait-ended', wait: 'otp', outcome: 'arrived' });
    expect(nextStep()).not.toContain('Menunggu');
    await press('Urungkan');
    expect(nextStep()).toContain('Menunggu kode OTP');
    at(ports, 6);
    await pass();
    expect(timer()).toBe('06:00');
  });

  test('what is due can be ticked off and leads to the letter that is ready', async () => {
    const { ports } = await showPanel({ cases: [readyCase], entries: waiting, tab: tabOn('code') });
    at(ports, 31);
    await press('Belum datang');
    await tick(/^Sudah saya lakukan: Periksa folder Spam/);
    expect((await eventsOf(ports)).at(-1)).toMatchObject({ remedy: 'checked-spam', isDone: true });
    await press('Tulis surat ke OSS');
    expect(document.activeElement?.textContent).toBe('Tulis surat');
  });

  test('what comes later waits one press below', async () => {
    const { container } = await showPanel({ cases: [readyCase], entries: waiting, tab: tabOn('code') });
    await press('Belum datang');
    expect(container.querySelector('main:not([hidden]) details > summary')?.textContent).toBe(
      '3 saran untuk nanti',
    );
  });

  test('a tick from an earlier wait does not count for this one', async () => {
    const ticked = said(
      0,
      { kind: 'tried', remedy: 'checked-spam', isDone: true },
      '2026-11-20T08:00:00.000Z',
    );
    await showPanel({ cases: [readyCase], entries: [ticked, ...waiting], tab: tabOn('code') });
    await press('Belum datang');
    expect(screen.getByLabelText<HTMLInputElement>(/^Sudah saya lakukan: Periksa folder Spam/).checked).toBe(
      false,
    );
  });

  test('an error that came after it is the next step; one from before is not', async () => {
    const later = { ...nikRegistered, sequence: 9, id: 'entry-9', atUtc: '2026-11-21T13:05:00.000Z' };
    await showPanel({ cases: [readyCase], entries: [...waiting, later], tab: tabOn('code') });
    expect(nextStep()).toContain('NIK sudah punya akun OSS');
    cleanup();
    const earlier = { ...nikRegistered, sequence: 0, id: 'entry-0' };
    await showPanel({ cases: [readyCase], entries: [earlier, ...waiting], tab: tabOn('code') });
    expect(nextStep()).toContain('Menunggu kode OTP');
  });

  test('of days leaves the form its next step, and stays one press away', async () => {
    const asked = said(3, { kind: 'wait-begun', wait: 'desk-answer' });
    const onForm = entering(4, 'contact', '2026-11-21T13:02:00.000Z');
    const { ports } = await showPanel({
      cases: [readyCase],
      entries: [nikRegistered, asked, onForm],
      tab: tabOn('contact'),
    });
    expect(nextStep()).toContain('Lanjutkan mengisi formulir');
    await press('Menunggu jawaban helpdesk');
    expect(document.activeElement?.textContent).toBe('Menunggu jawaban helpdesk');
    await press('Kembali');
    ports.showTab(elsewhere);
    await settle();
    expect(nextStep()).toContain('Menunggu jawaban helpdesk');
    expect(screen.queryByRole('button', { name: 'Menunggu jawaban helpdesk' })).toBeNull();
  });

  test('for the activation e-mail is begun by hand where no page shows it', async () => {
    const { ports } = await showPanel({ cases: [{ ...readyCase, path: 'change-access' }], tab: elsewhere });
    await openJourney();
    await press('Panduan: aktivasi');
    await press('Mulai menunggu email aktivasi');
    expect((await eventsOf(ports)).at(-1)).toEqual({ kind: 'wait-begun', wait: 'activation-mail' });
    expect(timer()).toBe('00:00');
    await press('Berhenti menunggu');
    expect(screen.getByText(/tidak sedang menunggu email aktivasi/)).toBeTruthy();
  });

  test('reminds of the next advice', async () => {
    const { ports } = await showPanel({ cases: [readyCase], entries: waiting, tab: tabOn('code') });
    at(ports, 6);
    await press('Belum datang');
    await press('Ingatkan 4 menit lagi');
    expect(await ports.reminders.list()).toMatchObject([
      { kind: 'otp', caseId: sampleCase.id, dueAtUtc: '2026-11-21T13:10:00.000Z' },
    ]);
  });
});

describe('trying again later', () => {
  const openLater = async (): Promise<void> => {
    await openJourney();
    await press('Coba lagi nanti');
  };

  test('a quieter time is proposed; permission is asked in the press, before anything is stored', async () => {
    const order: string[] = [];
    const { ports } = await showPanel({ cases: [readyCase] }, (made) => ({
      ...made,
      askForNotifications: async () => {
        order.push('asked');
        return true;
      },
      reminders: {
        ...made.reminders,
        save: async (reminder) => {
          order.push('stored');
          await made.reminders.save(reminder);
        },
      },
    }));
    await openLater();
    fireEvent.submit(screen.getByRole('button', { name: 'Ingatkan saya' }).closest('form')!);
    // Before the first await: browsers only ask while a press is being handled.
    expect(order).toEqual(['asked']);
    await settle();
    expect(order).toEqual(['asked', 'stored']);
    expect(await ports.reminders.list()).toMatchObject([
      { kind: 'retry', dueAtUtc: '2026-11-21T13:45:00.000Z' },
    ]);
    expect(screen.getByText('Anda akan diingatkan Sabtu, 21 November 2026, 20.45 WIB.')).toBeTruthy();
    await press('Batalkan pengingat: coba lagi');
    expect(await ports.reminders.list()).toEqual([]);
    await press('Urungkan');
    expect(await ports.reminders.list()).toHaveLength(1);
  });

  test('without permission it still reminds, and says where', async () => {
    const { ports } = await showPanel({ cases: [readyCase], allowsNotifications: false });
    await openLater();
    fireEvent.submit(screen.getByRole('button', { name: 'Ingatkan saya' }).closest('form')!);
    await settle();
    expect(screen.getByText(/muncul di panel ini dan di tombol bilah alat/)).toBeTruthy();
    expect(await ports.reminders.list()).toHaveLength(1);
  });

  test('does not wait for the answer to the browser’s question', async () => {
    const { ports } = await showPanel({ cases: [readyCase] }, (made) => ({
      ...made,
      askForNotifications: () => new Promise(() => undefined),
    }));
    await openLater();
    fireEvent.submit(screen.getByRole('button', { name: 'Ingatkan saya' }).closest('form')!);
    await settle();
    expect(await ports.reminders.list()).toHaveLength(1);
    expect(screen.getByText(/^Anda akan diingatkan/)).toBeTruthy();
  });

  test('a time of one’s own is read in the zone that is shown, and must be to come', async () => {
    const { ports } = await showPanel({
      cases: [readyCase],
      settings: { activeCaseId: sampleCase.id, timeZone: 'Asia/Jayapura' },
    });
    await openLater();
    await tick('Pilih waktu sendiri');
    expect(screen.getByText('Menurut waktu WIT.')).toBeTruthy();
    const field = screen.getByLabelText<HTMLInputElement>('Tanggal dan jam');
    const submit = async (value: string): Promise<void> => {
      fireEvent.input(field, { target: { value } });
      fireEvent.submit(field.closest('form')!);
      await settle();
    };
    await submit('');
    expect(screen.getByText('Isi tanggal dan jamnya dahulu.')).toBeTruthy();
    expect(document.activeElement).toBe(field);
    await submit('2026-11-21T22:00');
    expect(screen.getByText(/Waktu ini sudah lewat/)).toBeTruthy();
    expect(await ports.reminders.list()).toEqual([]);
    await submit('2026-11-21T23:00');
    expect(await ports.reminders.list()).toMatchObject([{ dueAtUtc: '2026-11-21T14:00:00.000Z' }]);
  });

  test('what was still to come when the view was opened may be over when it is chosen', async () => {
    const { ports } = await showPanel({ cases: [readyCase] });
    await openLater();
    await tick('Pilih waktu sendiri');
    ports.clock.set('2026-11-21T16:30:00.000Z');
    const field = screen.getByLabelText('Tanggal dan jam');
    fireEvent.input(field, { target: { value: '2026-11-21T22:00' } });
    fireEvent.submit(field.closest('form')!);
    await settle();
    expect(screen.getByText(/Waktu ini sudah lewat/)).toBeTruthy();
    expect(await ports.reminders.list()).toEqual([]);
  });

  test('a proposal that is over makes room for the next one of its kind, and stays chosen', async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    const { ports } = await showPanel({ cases: [readyCase] });
    await openLater();
    expect(screen.getByLabelText<HTMLInputElement>(/^Sabtu, 21 November 2026, 20.45 WIB/).checked).toBe(true);
    ports.clock.set('2026-11-21T16:30:00.000Z');
    vi.advanceTimersByTime(15_000);
    await settle();
    vi.useRealTimers();
    expect(screen.getByLabelText<HTMLInputElement>(/^Minggu, 22 November 2026, 20.00 WIB/).checked).toBe(
      true,
    );
  });

  test('another browser: the case goes along as a sealed file', async () => {
    const { ports } = await showPanel({ cases: [readyCase] });
    await openLater();
    await press('Bawa kasus ini ke browser lain');
    expect(ports.moved).toEqual([sampleCase.id]);
    await tick('Mencoba dengan perangkat lain');
    expect((await eventsOf(ports)).at(-1)).toMatchObject({ remedy: 'other-device', isDone: true });
  });
});

const dueReminder: Reminder = {
  id: 'r1',
  caseId: sampleCase.id,
  kind: 'retry',
  dueAtUtc: '2026-11-21T13:00:00.000Z',
  createdAtUtc: '2026-11-21T10:00:00.000Z',
  notifiedAtUtc: null,
};

describe('reminders that are due', () => {
  const reminder = (part: Partial<Reminder>): Reminder => ({ ...dueReminder, ...part });
  const due = (): HTMLElement => screen.getByRole('region', { name: /^Waktunya/ });

  test('stand above everything; done is done, and can be taken back', async () => {
    const { ports, container } = await showPanel({ cases: [readyCase], reminders: [reminder({})] });
    expect(due().textContent).toContain('Waktunya: coba lagi');
    expect(container.querySelector('main section')).toBe(due());
    fireEvent.click(within(due()).getByRole('button', { name: 'Sudah' }));
    await settle();
    expect(await ports.reminders.list()).toEqual([]);
    await press('Urungkan');
    expect(due()).toBeTruthy();
  });

  test('come in an hour when put off', async () => {
    const { ports } = await showPanel({ cases: [readyCase], reminders: [reminder({})] });
    await press('Satu jam lagi');
    expect(screen.queryByRole('region', { name: /^Waktunya/ })).toBeNull();
    expect(await ports.reminders.list()).toMatchObject([{ dueAtUtc: '2026-11-21T14:14:05.000Z' }]);
  });

  test('those of the case in hand come first; of another case the way to it is offered', async () => {
    const other = reminder({ id: 'r2', caseId: secondCase.id, dueAtUtc: '2026-11-21T12:00:00.000Z' });
    const { ports } = await showPanel({
      cases: [readyCase, secondCase],
      reminders: [other, reminder({ kind: 'check-account' })],
    });
    expect(due().textContent).toContain('cek status akun');
    expect(due().textContent).toContain('1 pengingat lain juga sudah waktunya');
    fireEvent.click(within(due()).getByRole('button', { name: 'Sudah' }));
    await settle();
    expect(due().textContent).toContain(`Kasus ${secondCase.nameAsPrinted}`);
    await press('Buka kasusnya');
    expect((await ports.settings.read()).activeCaseId).toBe(secondCase.id);
  });

  test('one that comes due while the panel is open appears by itself', async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    const { ports } = await showPanel({
      cases: [readyCase],
      reminders: [reminder({ dueAtUtc: '2026-11-21T13:20:00.000Z' })],
    });
    expect(screen.queryByRole('region', { name: /^Waktunya/ })).toBeNull();
    ports.clock.set('2026-11-21T13:20:01.000Z');
    vi.advanceTimersByTime(15_000);
    await settle();
    vi.useRealTimers();
    expect(due()).toBeTruthy();
  });
});

describe('after success', () => {
  const finished = [entering(1, 'identity'), entering(2, 'profile'), entering(3, 'done')];

  test('the account is to be checked soon, with a reminder for who cannot now', async () => {
    const { ports } = await showPanel({ cases: [readyCase], entries: finished, tab: elsewhere });
    expect(nextStep()).toContain('Cek status akun');
    await press('Periksa akun dan tutup kasus');
    await press(/^Besok, Minggu, 22 November 2026, 09.00 WIB/);
    expect(await ports.reminders.list()).toMatchObject([
      { kind: 'check-account', dueAtUtc: '2026-11-22T02:00:00.000Z' },
    ]);
  });

  test('the case is closed with its outcome, reopened by undo, and says so in the next step', async () => {
    const { ports } = await showPanel({ cases: [readyCase], entries: finished, tab: tabOn('done') });
    await press('Periksa akun dan tutup kasus');
    await press('Tutup kasus');
    expect(screen.getByLabelText<HTMLInputElement>('Akun berhasil dibuat').checked).toBe(true);
    await tick('Diteruskan oleh orang lain');
    fireEvent.submit(screen.getByRole('button', { name: 'Tutup kasus' }).closest('form')!);
    await settle();
    expect((await eventsOf(ports)).at(-1)).toEqual({ kind: 'case-closed', outcome: 'handed-over' });
    await press('Urungkan');
    expect((await eventsOf(ports)).at(-1)).toEqual({ kind: 'case-reopened' });
    fireEvent.submit(screen.getByRole('button', { name: 'Tutup kasus' }).closest('form')!);
    await settle();
    await press('Kembali');
    await press('Kembali');
    expect(nextStep()).toContain('Kasus ini sudah ditutup');
    await press('Buka kasus lagi');
    expect(nextStep()).toContain('Pendaftaran berhasil');
  });

  test('of a case that has not come to its end nothing is presumed', async () => {
    const { ports } = await showPanel({ cases: [readyCase] });
    await openJourney();
    await press('Panduan: selesai');
    fireEvent.submit(screen.getByRole('button', { name: 'Tutup kasus' }).closest('form')!);
    await settle();
    expect(screen.getByText('Pilih hasilnya dahulu.')).toBeTruthy();
    expect(await eventsOf(ports)).toEqual([]);
  });
});

describe('Dukcapil, companions, contacts', () => {
  test('Dukcapil: what to ask, what to bring, where, with the warning, and the wait after it', async () => {
    const { ports, container } = await showPanel({ cases: [readyCase], tab: elsewhere });
    await openJourney();
    await press('Bertanya ke Dukcapil');
    for (const words of [
      'Apakah NIK ini aktif',
      'tersinkron ke basis data pusat',
      'minta perbaikan resmi',
      'KTP dan KK asli',
      '1500-537',
      'penipuan',
    ]) {
      expect(container.textContent).toContain(words);
    }
    await press('Mulai menunggu sinkronisasi');
    expect((await eventsOf(ports)).at(-1)).toEqual({ kind: 'wait-begun', wait: 'dukcapil-sync' });
    await press('Lihat waktu tunggunya');
    expect(document.activeElement?.textContent).toBe('Menunggu data Dukcapil tersinkron');
  });

  test('a companion gets the case as a sealed file', async () => {
    const { ports, container } = await showPanel({ cases: [readyCase], tab: elsewhere });
    await openJourney();
    await press('Minta bantuan pendamping');
    expect(container.textContent).toContain('klinik perizinan');
    await press('Buat berkas kasus');
    expect(ports.moved).toEqual([sampleCase.id]);
  });

  test('every contact list has the warning of fraud', async () => {
    const { container } = await showPanel({ cases: [readyCase], tab: elsewhere });
    await openJourney();
    await press('Kontak resmi');
    const lists = [...container.querySelectorAll('.desks')];
    expect(lists.length).toBeGreaterThan(1);
    for (const list of lists) {
      expect(list.closest('section')?.querySelector('h2 + .scam')?.textContent).toContain('penipuan');
    }
    expect(container.querySelector('a[href="mailto:kontak@oss.go.id"]')).toBeTruthy();
  });
});

describe('letters', () => {
  test('from the error to the sent letter in five presses, noted in the chronology', async () => {
    const { ports, container } = await showPanel({ cases: [readyCase], entries: [nikRegistered] });
    await press('Lihat langkah lengkap');
    await press('Tulis surat ke OSS');
    const link = screen.getByRole('link', { name: 'Buka di email' });
    expect(link.getAttribute('href')).toMatch(/^mailto:kontak@oss\.go\.id\?subject=/);
    link.addEventListener('click', (event) => event.preventDefault());
    fireEvent.click(link);
    await settle();
    await press('Unduh bundel');
    await press('Sudah saya kirim');
    expect(ports.exports).toMatchObject([{ caseId: sampleCase.id, level: 'sebagian' }]);
    expect((await eventsOf(ports)).slice(1)).toEqual([
      { kind: 'letter-opened', letter: 'email-oss' },
      { kind: 'exported', fileName: 'bukti-TIRTAWANGI-20261121-201405.zip' },
      { kind: 'tried', remedy: 'emailed-oss', isDone: true },
      { kind: 'wait-begun', wait: 'desk-answer' },
    ]);
    expect(container.textContent).toContain('Dicatat 21 November 2026.');
    await press('Urungkan');
    expect(screen.getByRole('button', { name: 'Sudah saya kirim' })).toBeTruthy();
  });

  test('the level decides what the letter says, and Dukcapil is told what it needs', async () => {
    const { container, ports } = await showPanel({ cases: [readyCase], entries: [nikRegistered] });
    await openJourney();
    await press('Tulis surat');
    const letter = (): string => container.querySelector('.letter-body')?.textContent ?? '';
    expect(letter()).not.toContain(sampleCase.nik);
    await tick('Terbuka');
    expect(letter()).toContain(sampleCase.nik);
    await tick('Sebagian');
    fireEvent.change(screen.getByLabelText('Untuk siapa'), { target: { value: 'dukcapil' } });
    await settle();
    expect(letter()).toContain('#NIK: 32');
    expect(letter()).not.toContain(sampleCase.nik);
    await press('Tulis lengkap');
    expect(letter()).toContain(`#NIK: ${sampleCase.nik}`);
    await press('Salin surat');
    expect(ports.copied).toEqual([letter()]);
    expect((await eventsOf(ports)).at(-1)).toEqual({ kind: 'letter-copied', letter: 'dukcapil' });
  });

  test('a message to Dukcapil that was sent is waited for, and the plan leads to Dukcapil', async () => {
    const { ports, container } = await showPanel({ cases: [readyCase], entries: [nikRegistered] });
    await openJourney();
    await press('Bertanya ke Dukcapil');
    await press('Tulis pesan ke Dukcapil');
    await press('Sudah saya kirim');
    expect((await eventsOf(ports)).slice(1)).toEqual([
      { kind: 'tried', remedy: 'asked-dukcapil', isDone: true },
      { kind: 'wait-begun', wait: 'dukcapil-answer' },
    ]);
    await press('Lihat waktu tunggu jawaban');
    const view = container.querySelector('.guide-view')!;
    expect(document.activeElement?.textContent).toBe('Menunggu jawaban Dukcapil');
    for (const details of view.querySelectorAll('details')) details.open = true;
    expect(readOpen(view)).toContain('Halo Dukcapil 1500-537');
    expect(readOpen(view)).not.toContain('169');
  });

  test.each([
    ['email-oss', 'lampirkan pada email'],
    ['telepon-169', 'buka laporannya sebelum menelepon'],
    ['whatsapp', 'jika petugas resmi memintanya'],
    ['dukcapil', 'jika dikirim lewat email'],
  ] as const)('beside %s stands what its evidence is for', async (letter, words) => {
    const { container } = await showPanel({ cases: [readyCase], entries: [nikRegistered] });
    await openLetter(letter);
    expect(container.querySelector('.guide-view')?.textContent).toContain(words);
  });

  async function openLetter(letter: string): Promise<void> {
    await openJourney();
    await press('Tulis surat');
    fireEvent.change(screen.getByLabelText('Untuk siapa'), { target: { value: letter } });
    await settle();
  }

  const ticked = (sequence: number, remedy: Remedy): Entry =>
    said(sequence, { kind: 'tried', remedy, isDone: true });

  test('what was ticked off elsewhere can still be noted as sent, and is waited for from then on', async () => {
    const { ports } = await showPanel({
      cases: [readyCase],
      entries: [nikRegistered, ticked(4, 'asked-dukcapil')],
    });
    await openLetter('dukcapil');
    expect(screen.getByText('Dicatat 21 November 2026.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Lihat waktu tunggu jawaban' })).toBeNull();
    await press('Sudah saya kirim');
    expect((await eventsOf(ports)).at(-1)).toEqual({ kind: 'wait-begun', wait: 'dukcapil-answer' });
    expect(screen.getByRole('button', { name: 'Lihat waktu tunggu jawaban' })).toBeTruthy();
  });

  test('after an answer the next letter is waited for anew', async () => {
    const { ports } = await showPanel({
      cases: [readyCase],
      entries: [
        nikRegistered,
        ticked(4, 'emailed-oss'),
        said(5, { kind: 'wait-begun', wait: 'desk-answer' }),
        said(6, { kind: 'wait-ended', wait: 'desk-answer', outcome: 'arrived' }),
      ],
    });
    await openLetter('email-oss');
    await press('Sudah saya kirim');
    expect((await eventsOf(ports)).slice(4)).toEqual([
      { kind: 'tried', remedy: 'emailed-oss', isDone: true },
      { kind: 'wait-begun', wait: 'desk-answer' },
    ]);
  });

  test('a second letter to the same desk is noted, and leaves the clock of the first one alone', async () => {
    const { ports } = await showPanel({
      cases: [readyCase],
      entries: [
        nikRegistered,
        ticked(4, 'emailed-oss'),
        said(5, { kind: 'wait-begun', wait: 'desk-answer' }, '2026-11-18T13:00:00.000Z'),
      ],
    });
    await openLetter('telepon-169');
    await press('Sudah saya telepon');
    expect((await eventsOf(ports)).slice(3)).toEqual([{ kind: 'tried', remedy: 'called-169', isDone: true }]);
    await press('Urungkan');
    expect((await eventsOf(ports)).slice(4)).toEqual([
      { kind: 'tried', remedy: 'called-169', isDone: false },
    ]);
    await press('Sudah saya telepon');
    await press('Lihat waktu tunggu jawaban');
    expect(screen.getByText(/^Sejak 18 November 2026/)).toBeTruthy();
  });

  test('a call from before the present wait is told as such, and can be noted anew', async () => {
    const before = '2026-11-17T09:00:00.000Z';
    const { ports, container } = await showPanel({
      cases: [readyCase],
      entries: [
        nikRegistered,
        said(4, { kind: 'tried', remedy: 'called-169', isDone: true }, before),
        said(5, { kind: 'wait-begun', wait: 'desk-answer' }, '2026-11-18T13:00:00.000Z'),
      ],
    });
    await openLetter('telepon-169');
    expect(container.textContent).toContain('Sebelumnya dicatat 17 November 2026.');
    await press('Sudah saya telepon');
    expect((await eventsOf(ports)).slice(3)).toEqual([{ kind: 'tried', remedy: 'called-169', isDone: true }]);
    expect(container.textContent).toContain('Dicatat 21 November 2026.');
    expect(container.textContent).not.toContain('Sebelumnya dicatat');
  });

  test('a letter of a round that was answered is told as earlier', async () => {
    const { container } = await showPanel({
      cases: [readyCase],
      entries: [
        nikRegistered,
        said(4, { kind: 'tried', remedy: 'emailed-oss', isDone: true }, '2026-11-17T09:00:00.000Z'),
        said(5, { kind: 'wait-begun', wait: 'desk-answer' }, '2026-11-17T09:00:00.000Z'),
        said(6, { kind: 'wait-ended', wait: 'desk-answer', outcome: 'arrived' }, SENT_AT),
      ],
    });
    await openLetter('email-oss');
    expect(container.textContent).toContain('Sebelumnya dicatat 17 November 2026.');
    expect(screen.getByRole('button', { name: 'Sudah saya kirim' })).toBeTruthy();
  });

  test('from the next day on, the same letter can be noted again while its answer is waited for', async () => {
    const { ports, container } = await showPanel({ cases: [readyCase], entries: [nikRegistered] });
    await openLetter('email-oss');
    await press('Sudah saya kirim');
    expect(screen.queryByRole('button', { name: /Sudah saya kirim/ })).toBeNull();
    ports.clock.set('2026-11-24T03:00:00.000Z');
    ports.announceChange();
    await settle();
    await press('Sudah saya kirim lagi');
    expect((await eventsOf(ports)).slice(3)).toEqual([
      { kind: 'tried', remedy: 'emailed-oss', isDone: true },
    ]);
    expect(container.textContent).toContain('Dicatat 24 November 2026.');
    await press('Lihat waktu tunggu jawaban');
    expect(screen.getByText(/^Sejak 21 November 2026/)).toBeTruthy();
  });

  test('a clock that goes on while a letter is noted makes it no letter of an earlier round', async () => {
    let seconds = 0;
    const { container, ports } = await showPanel(
      { cases: [readyCase], entries: [nikRegistered] },
      (made) => ({
        ...made,
        clock: {
          ...made.clock,
          nowUtc: () => `2026-11-21T13:14:${String(10 + (seconds++ % 50))}.000Z`,
        },
      }),
    );
    await openLetter('email-oss');
    seconds = 0;
    await press('Sudah saya kirim');
    expect(container.textContent).not.toContain('Sebelumnya dicatat');
    expect(screen.getByRole('button', { name: 'Lihat waktu tunggu jawaban' })).toBeTruthy();
    const [sent, begun] = (await ports.chronology.list(sampleCase.id)).slice(-2);
    expect(begun?.atUtc).toBe(sent?.atUtc);
  });

  test('the short text is noted as sent wherever it went', async () => {
    const { container } = await showPanel({ cases: [readyCase], entries: [nikRegistered] });
    await openLetter('whatsapp');
    await press('Sudah saya kirim');
    await press('Kembali');
    await press('Kembali');
    expect(container.textContent).toContain('menulis ke obrolan, pengaduan, atau media sosial resmi');
  });

  test('the script for 169 is not offered for another number', async () => {
    await showPanel({ cases: [readyCase], tab: elsewhere });
    await openJourney();
    await press('Kontak resmi');
    const scriptBeside = (name: string): Element | null =>
      within(screen.getByText(new RegExp(`^${name}`), { selector: '.desk-name' }).closest('li')!).queryByRole(
        'button',
        { name: 'Buka naskah telepon 169' },
      );
    expect(scriptBeside('Contact Center OSS')).toBeTruthy();
    expect(scriptBeside('Telepon kantor Kementerian Investasi')).toBeNull();
  });

  test('a copy that the browser refuses is said, and not noted', async () => {
    const { ports } = await showPanel({ cases: [readyCase], entries: [nikRegistered] }, (made) => ({
      ...made,
      copyText: () => Promise.reject(new Error('refused')),
    }));
    await openJourney();
    await press('Tulis surat');
    await press('Salin surat');
    expect(screen.getByText(/Browser tidak mengizinkan penyalinan/)).toBeTruthy();
    expect(await eventsOf(ports)).toHaveLength(1);
  });
});

test('a case that is removed elsewhere takes its guide along', async () => {
  const { ports } = await showPanel({ cases: [readyCase] });
  await openJourney();
  await ports.cases.remove(sampleCase.id);
  ports.announceChange();
  await settle();
  expect(screen.queryByRole('heading', { name: 'Perjalanan kasus' })).toBeNull();
});

/** The presses that lead to each view from the main one, in both languages. */
const WAYS: readonly (readonly [view: string, presses: readonly RegExp[]])[] = [
  ['journey', []],
  ['prepare', [/^(Panduan: siapkan data|Guide: prepare the data)$/]],
  ['path', [/^(Panduan: pilih jalur|Guide: choose the way)$/]],
  ['wait', [/^(Panduan: kode OTP|Guide: OTP code)$/]],
  ['close', [/^(Panduan: selesai|Guide: done)$/]],
  ['after', [/^(Panduan: cek status akun|Guide: check the account)$/]],
  ['diagnosis', [/^(Masalah terakhir|The latest problem)$/]],
  ['later', [/^(Coba lagi nanti|Try again later)$/]],
  ['letters', [/^(Tulis surat|Write a letter)$/]],
  ['dukcapil', [/^(Bertanya ke Dukcapil|Ask Dukcapil)$/]],
  ['contacts', [/^(Kontak resmi|Official contacts)$/]],
  ['companion', [/^(Minta bantuan pendamping|Ask for help)$/]],
];

/** A case with something for every view. */
async function showFullCase(language: 'id' | 'en'): Promise<Element> {
  const { container } = await showPanel({
    cases: [
      {
        ...readyCase,
        path: 'forgot-password',
        candidateEmails: [{ id: 'a', email: 'tirta.lama@contoh.example' }],
      },
    ],
    entries: [nikRegistered, entering(4, 'code')],
    reminders: [dueReminder],
    identities: [sampleIdentity],
    settings: { activeCaseId: sampleCase.id, language },
    tab: tabOn('code'),
  });
  return container;
}

async function openView(container: Element, presses: readonly RegExp[]): Promise<Element> {
  await press(/^(Tahap|Stage) \d/);
  for (const name of presses) await press(name);
  return container.querySelector('.guide-view')!;
}

describe.each(['id', 'en'] as const)('accessibility (%s)', (language) => {
  test.each(WAYS)('%s', async (_, presses) => {
    const container = await showFullCase(language);
    const view = await openView(container, presses);
    for (const details of container.querySelectorAll('details')) details.open = true;
    expect(await findViolationsIn(view)).toEqual([]);
  });
});

/** Where a number or an address can be read. */
const NAMING_DESKS = ['wait', 'diagnosis', 'letters', 'dukcapil', 'contacts'];

describe.each(['id', 'en'] as const)('no desk is named without the warning of fraud (%s)', (language) => {
  test.each(WAYS)('%s', async (name, presses) => {
    const view = await openView(await showFullCase(language), presses);
    expect(namesDesk(readOpen(view)) && !warnsOfFraud(readOpen(view))).toBe(false);
    for (const details of view.querySelectorAll('details')) details.open = true;
    expect(namesDesk(readOpen(view))).toBe(NAMING_DESKS.includes(name));
    expect(warnsOfFraud(readOpen(view))).toBe(NAMING_DESKS.includes(name));
  });

  test('the wait, once it leads to a desk', async () => {
    await showPanel({
      cases: [readyCase],
      entries: [said(1, { kind: 'wait-begun', wait: 'otp' }, '2026-11-21T12:50:00.000Z')],
      settings: { activeCaseId: sampleCase.id, language },
      tab: elsewhere,
    });
    const card = screen.getByRole('region', { name: panelWords[language].nextStep.heading });
    expect(namesDesk(readOpen(card))).toBe(true);
    expect(warnsOfFraud(readOpen(card))).toBe(true);
  });
});
