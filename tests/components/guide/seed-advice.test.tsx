/**
 * Every piece of advice of the two articles, where a person finds it. The numbers are those of
 * docs/SEED-COVERAGE.md; a test in tests/repo holds the document and this list together.
 */
import { act, cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Panel } from '../../../entrypoints/sidepanel/Panel.tsx';
import type { Entry } from '../../../utils/contracts/entry.ts';
import type { MessageClass } from '../../../utils/domain/diagnosis/message-class.ts';
import type { StepId } from '../../../utils/domain/form/form.ts';
import { sampleEntry, sampleIncident, samplePage } from '../../support/entry-samples.ts';
import {
  createSamplePorts,
  elsewhere,
  onPortal,
  readyCase,
  sampleCase,
  type SamplePortsContent,
} from '../../support/panel-samples.ts';
import { watchScreen } from '../../support/screen-watch.ts';

beforeEach(() => {
  watchScreen();
});
afterEach(cleanup);

interface Advice {
  readonly id: string;
  /** Where the person stands. */
  readonly at: SamplePortsContent;
  /** What is pressed from there, in order. */
  readonly presses?: readonly (string | RegExp)[];
  /** What can then be read. */
  readonly reads: readonly string[];
}

function failed(messageClass: MessageClass, step: StepId = 'profile'): SamplePortsContent {
  const entry = sampleEntry(1, sampleIncident({ messageClass }), { page: { ...samplePage, step } });
  return { cases: [readyCase], entries: [entry] };
}

function onStep(step: StepId): SamplePortsContent {
  const page = { ...samplePage, step };
  const entry: Entry = sampleEntry(1, { kind: 'step-entered' }, { page, atUtc: '2026-11-21T13:13:05.000Z' });
  return {
    cases: [readyCase],
    entries: [entry],
    tab: { ...onPortal, snapshot: { page, fields: [], missing: [] } },
  };
}

const NEW: SamplePortsContent = { cases: [sampleCase] };
const READY: SamplePortsContent = { cases: [readyCase] };
const JOURNEY = /^Tahap \d dari 9/;
const PREPARE = [JOURNEY, 'Panduan: siapkan data'];
const PATH = [JOURNEY, 'Panduan: pilih jalur'];
const OLD_ACCOUNT = [...PATH, 'Pernah'];
const STEPS = 'Lihat langkah lengkap';
const LATER = [JOURNEY, 'Coba lagi nanti'];
const DUKCAPIL = [JOURNEY, 'Bertanya ke Dukcapil'];
const CONTACTS = [JOURNEY, 'Kontak resmi'];
const ACTIVATION = [JOURNEY, 'Panduan: aktivasi', 'Mulai menunggu email aktivasi'];

const ADVICE: readonly Advice[] = [
  // pushandaka.com, "Registrasi OSS"
  { id: 'S000-01', at: { ...READY, tab: elsewhere }, reads: ['Buka halaman pendaftaran OSS'] },
  { id: 'S000-02', at: onStep('identity'), reads: ['Lanjutkan mengisi formulir'] },
  { id: 'S000-03', at: READY, presses: [JOURNEY], reads: ['Email berisi tautan, jika OSS mengirimnya'] },
  {
    id: 'S000-04',
    at: READY,
    presses: ACTIVATION,
    reads: ['Nama pengguna dan kata sandi untuk masuk dapat datang lewat email ini.'],
  },
  {
    id: 'S000-05',
    at: NEW,
    presses: [...OLD_ACCOUNT, 'Akun OSS versi 1.1 (2018 sampai 2021)'],
    reads: ['Akun OSS 1.1 tidak didaftarkan lagi', 'Jangan menekan Daftar'],
  },
  {
    id: 'S000-06',
    at: NEW,
    presses: [...OLD_ACCOUNT, 'Akun OSS versi 1.1 (2018 sampai 2021)'],
    reads: ['Masuk dengan email dan kata sandi akun OSS 1.1'],
  },
  {
    id: 'S000-07',
    at: NEW,
    presses: [...OLD_ACCOUNT, 'Akun OSS versi 1.1 (2018 sampai 2021)'],
    reads: ['OSS meminta mengganti hak akses'],
  },
  {
    id: 'S000-08',
    at: NEW,
    presses: [...OLD_ACCOUNT, 'Akun OSS versi 1.1 (2018 sampai 2021)'],
    reads: ['Tunggu email aktivasi dari OSS'],
  },
  {
    id: 'S000-09',
    at: NEW,
    presses: [...OLD_ACCOUNT, 'Akun untuk usaha lain; ini usaha kedua'],
    reads: ['Satu akun hanya untuk satu usaha', 'dua kali mendaftar'],
  },
  { id: 'S000-10', at: READY, presses: ACTIVATION, reads: ['Periksa folder Spam dan Promosi'] },
  { id: 'S000-11', at: READY, presses: CONTACTS, reads: ['169'] },
  { id: 'S000-12', at: READY, presses: CONTACTS, reads: ['Konsultasi virtual OSS'] },
  { id: 'S000-13', at: READY, presses: CONTACTS, reads: ['kontak@oss.go.id'] },
  { id: 'S000-14', at: READY, presses: CONTACTS, reads: ['Media sosial Kementerian Investasi'] },
  // kur.co.id, "Cara Verifikasi KTP di OSS Gagal Terus?"
  { id: 'S004-01', at: NEW, presses: PREPARE, reads: ['KTP fisik terbaca jelas', 'tanpa bagian yang pudar'] },
  { id: 'S004-02', at: NEW, presses: PREPARE, reads: ['urus penggantian di Dinas Dukcapil setempat'] },
  { id: 'S004-03', at: NEW, presses: PREPARE, reads: ['Nomor ponsel aktif', 'Email dapat dibuka sekarang'] },
  { id: 'S004-04', at: NEW, presses: PREPARE, reads: ['Lupa kata sandi email: pulihkan dahulu'] },
  {
    id: 'S004-05',
    at: NEW,
    presses: PREPARE,
    reads: ['Koneksi internet stabil', 'Tersambung ke jaringan'],
  },
  { id: 'S004-06', at: onStep('identity'), reads: ['Pilih jenis pelaku usaha, misalnya Orang Perseorangan'] },
  {
    id: 'S004-07',
    at: onStep('identity'),
    reads: ['Salin 16 angka NIK dari KTP', 'email yang dapat Anda buka'],
  },
  { id: 'S004-08', at: onStep('profile'), reads: ['persis seperti di KTP, termasuk spasi dan tanda baca'] },
  { id: 'S004-09', at: onStep('code'), reads: ['Menunggu kode OTP'] },
  {
    id: 'S004-10',
    at: onStep('code'),
    presses: ['Belum datang'],
    reads: ['Periksa folder Spam dan Promosi'],
  },
  { id: 'S004-11', at: onStep('profile'), reads: ['Data ini dicocokkan dengan Dukcapil'] },
  {
    id: 'S004-12',
    at: failed('nik-not-found'),
    reads: ['NIK tidak ditemukan atau tidak dapat diverifikasi'],
  },
  {
    id: 'S004-13',
    at: failed('offline'),
    reads: ['Koneksi terputus, sehingga isian mungkin belum terkirim'],
  },
  {
    id: 'S004-14',
    at: failed('nik-registered', 'identity'),
    reads: ['Mungkin Anda pernah mendaftar dan lupa'],
  },
  { id: 'S004-15', at: failed('ktp-mismatch'), presses: [STEPS], reads: ['Tulis nama tanpa gelar'] },
  {
    id: 'S004-16',
    at: onStep('profile'),
    reads: ['Alamatnya juga yang tertulis di KTP, bukan alamat domisili'],
  },
  {
    id: 'S004-17',
    at: failed('ktp-mismatch'),
    presses: [STEPS],
    reads: ['Periksa NIK, tanggal lahir, dan jenis kelamin'],
  },
  { id: 'S004-18', at: failed('nik-not-found'), presses: [STEPS], reads: ['tunggu 1 sampai 3 kali 24 jam'] },
  {
    id: 'S004-19',
    at: READY,
    presses: LATER,
    reads: ['Pada jam sibuk, server OSS atau Dukcapil dapat terganggu', 'biasanya sementara'],
  },
  {
    id: 'S004-20',
    at: NEW,
    presses: [...OLD_ACCOUNT, 'Dulu dibuatkan konsultan atau orang lain'],
    reads: ['Akunnya mungkin memakai email atau nomor orang yang dulu membantu'],
  },
  {
    id: 'S004-21',
    at: failed('ktp-mismatch'),
    presses: [STEPS],
    reads: ['Cocokkan nama huruf demi huruf dengan KTP'],
  },
  {
    id: 'S004-22',
    at: failed('ktp-mismatch'),
    presses: [STEPS],
    reads: ['Jangan menyingkat nama atau memakai nama panggilan'],
  },
  { id: 'S004-23', at: failed('ktp-mismatch'), presses: [STEPS], reads: ['termasuk spasi dan tanda baca'] },
  {
    id: 'S004-24',
    at: READY,
    presses: LATER,
    reads: ['Waktu yang mungkin lebih sepi', 'Tidak ada pengumuman resmi'],
  },
  { id: 'S004-25', at: READY, presses: LATER, reads: ['Mencoba dari browser atau perangkat lain'] },
  { id: 'S004-26', at: READY, presses: LATER, reads: ['Cache browser, pengaturan keamanan, atau ekstensi'] },
  {
    id: 'S004-27',
    at: READY,
    presses: LATER,
    reads: ['dari ponsel ke laptop', 'Bawa kasus ini ke browser lain'],
  },
  {
    id: 'S004-28',
    at: failed('nik-registered', 'identity'),
    presses: [STEPS, 'Email yang mungkin pernah dipakai'],
    reads: ['Masukkan email yang mungkin pernah dipakai, satu per satu', 'Tambah email'],
  },
  {
    id: 'S004-29',
    at: failed('nik-registered', 'identity'),
    presses: [STEPS],
    reads: ['Jika tetap tidak bisa, hubungi OSS', 'Tulis surat ke OSS'],
  },
  {
    id: 'S004-30',
    at: READY,
    presses: DUKCAPIL,
    reads: ['Apakah NIK ini aktif dan sudah tersinkron ke basis data pusat?'],
  },
  { id: 'S004-31', at: READY, presses: CONTACTS, reads: ['Kantor Disdukcapil sesuai domisili', '1500-537'] },
  {
    id: 'S004-32',
    at: READY,
    presses: DUKCAPIL,
    reads: ['NIK ini aktif dan sudah tersinkron ke basis data pusat'],
  },
  { id: 'S004-33', at: READY, presses: DUKCAPIL, reads: ['minta perbaikan resmi'] },
  { id: 'S004-34', at: READY, presses: CONTACTS, reads: ['Saluran resmi', 'Waspada penipuan'] },
  {
    id: 'S004-35',
    at: failed('nik-registered', 'identity'),
    presses: [STEPS, 'Tulis surat ke OSS'],
    reads: ['YANG TERJADI', 'Email yang digunakan', 'Lampirkan bukti'],
  },
  {
    id: 'S004-36',
    at: failed('nik-registered', 'identity'),
    presses: [STEPS, 'Tulis surat ke OSS'],
    reads: ['Jawaban mungkin tidak langsung datang'],
  },
  {
    id: 'S004-37',
    at: failed('server-error'),
    presses: [STEPS],
    reads: ['Jangan menekan tombol berkali-kali'],
  },
  {
    id: 'S004-38',
    at: failed('ktp-mismatch'),
    presses: [STEPS],
    reads: ['Lalu hubungi', '1500-537', '169'],
  },
  {
    id: 'S004-39',
    at: onStep('done'),
    presses: ['Periksa akun dan tutup kasus'],
    reads: ['Simpan email konfirmasi dari OSS sebagai lampiran kasus'],
  },
  {
    id: 'S004-40',
    at: NEW,
    presses: PREPARE,
    reads: ['Email profesional dan mudah diingat', 'jarang dibuka'],
  },
  {
    id: 'S004-41',
    at: onStep('done'),
    presses: ['Periksa akun dan tutup kasus'],
    reads: ['Periksa akun sekarang juga', 'lebih mudah ditangani sekarang'],
  },
  {
    id: 'S004-42',
    at: READY,
    presses: [JOURNEY, 'Minta bantuan pendamping'],
    reads: ['Pendamping usaha', 'DPMPTSP', 'klinik perizinan'],
  },
  { id: 'S004-43', at: onStep('identity'), reads: ['Baca petunjuk di halaman sebelum menekan tombol'] },
  { id: 'S004-44', at: onStep('profile'), reads: ['Beda satu huruf saja dapat membuatnya ditolak'] },
  {
    id: 'S004-45',
    at: failed('nik-not-found'),
    presses: [STEPS],
    reads: ['NIK belum aktif', 'Tanyakan ke Dukcapil apakah NIK aktif'],
  },
  {
    id: 'S004-46',
    at: onStep('done'),
    presses: ['Periksa akun dan tutup kasus'],
    reads: ['Email akun dipakai untuk seluruh urusan OSS'],
  },
];

describe('advice of the articles', () => {
  test.each(ADVICE)('$id', async ({ at, presses = [], reads }) => {
    const settings = { activeCaseId: sampleCase.id };
    const { container } = render(<Panel ports={createSamplePorts({ settings, ...at })} />);
    await waitFor(() => expect(container.textContent).not.toContain('Membuka catatan'));
    await settle();
    for (const name of presses) {
      const wanted = screen.queryAllByRole('button', { name })[0] ?? screen.getByRole('radio', { name });
      fireEvent.click(wanted);
      await settle();
    }
    const shown = [...container.querySelectorAll('main:not([hidden])')]
      .map((main) => main.textContent)
      .join(' ');
    for (const words of reads) expect(shown).toContain(words);
  });
});

/** Lets everything that was asked for come back; answers that lead to new questions too. */
async function settle(): Promise<void> {
  for (let round = 0; round < 6; round += 1) {
    await act(async () => {
      await new Promise((resolve) => setImmediate(resolve));
    });
  }
}
