import { describe, expect, it } from 'vitest';
import {
  entryEventSchema,
  type Entry,
  type EntryEvent,
  type Incident,
} from '../../../utils/contracts/entry.ts';
import { REMEDIES, STAGES, WAITS } from '../../../utils/domain/casework/casework.ts';
import { describeEntry, describeMissingPicture } from '../../../utils/words/entry.ts';
import { everyValueOf } from '../../support/every-value.ts';

const ENTRY: Entry = {
  id: 'entry-1',
  caseId: 'case-1',
  device: '00aa11bb22cc33dd',
  sequence: 1,
  atUtc: '2026-11-21T13:14:07.000Z',
  timeZone: 'Asia/Jakarta',
  page: { origin: 'https://ui-login.oss.go.id', path: '/register', step: 'identity', generation: 'C' },
  environment: { browser: 'Chromium 156', os: 'Linux', extensionVersion: '0.1.0', catalogueVersion: '1' },
  event: { kind: 'recording-started' },
  picture: { state: 'not-wanted' },
};

const INCIDENT: Incident = {
  kind: 'incident',
  text: 'NIK sudah terdaftar',
  textLength: 19,
  place: 'field-hint',
  field: 'nik',
  messageClass: 'nik-registered',
  certainty: 'certain',
  attempt: 2,
  fieldStates: [],
  online: true,
  httpStatus: 409,
  request: 'https://api-prd.oss.go.id/v1/nik',
  elapsedMs: 1_800,
};

const say = (event: EntryEvent, language: 'id' | 'en' = 'id'): string =>
  describeEntry({ ...ENTRY, event }, language);
const sayIncident = (changes: Partial<Incident>): string => say({ ...INCIDENT, ...changes });

describe('describeEntry', () => {
  it('tells a press with its attempt', () => {
    const press: EntryEvent = { kind: 'pressed', button: 'verify', label: 'Verifikasi', attempt: 2 };
    expect(say(press)).toBe('menekan Verifikasi (percobaan ke-2)');
    expect(say(press, 'en')).toBe('pressed Verifikasi (attempt 2)');
    expect(say({ ...press, label: '' })).toBe('menekan Verifikasi (percobaan ke-2)');
  });

  it('tells an answer of the portal with place, attempt and status', () => {
    expect(say(INCIDENT)).toBe(
      "portal menjawab 'NIK sudah terdaftar' di bawah isian NIK; percobaan ke-2; HTTP 409 dalam 1,8 detik",
    );
    expect(say(INCIDENT, 'en')).toBe(
      "the portal answered 'NIK sudah terdaftar' under the field NIK; attempt 2; HTTP 409 in 1.8 seconds",
    );
  });

  it.each<[EntryEvent, string, string]>([
    [
      { kind: 'step-entered', left: { step: 'identity', stayedMs: 65_400 }, waitedMs: 1_800 },
      'meninggalkan langkah NIK dan email setelah 1 menit 5 detik; membuka langkah NIK dan email; 1,8 detik setelah tombol ditekan',
      'left the step NIK and e-mail after 1 min 5 s; opened the step NIK and e-mail; 1.8 seconds after the button was pressed',
    ],
    [
      { kind: 'step-left', stayedMs: null },
      'meninggalkan portal dari langkah NIK dan email',
      'left the portal from the step NIK and e-mail',
    ],
    [
      { kind: 'network-back', afterMs: 12_300 },
      'perangkat tersambung lagi ke internet setelah 12,3 detik',
      'the device is online again after 12.3 s',
    ],
    [
      { kind: 'attached', attachment: 'email', mediaType: 'message/rfc822', sizeBytes: 1_250_000 },
      'menambahkan lampiran: email (.eml, 1,3 MB)',
      'added an attachment: e-mail (.eml, 1.3 MB)',
    ],
    [
      { kind: 'attachment-kind', from: 'ktp', to: 'letter' },
      'mengubah jenis satu lampiran dari pindaian KTP menjadi surat',
      'changed the kind of an attachment from scan of the KTP to letter',
    ],
    [
      { kind: 'removed', what: 'picture-original', label: 'B12' },
      'menghapus gambar nomor B12 yang tanpa keterangan waktu',
      'removed the picture without strip of entry B12',
    ],
    [
      { kind: 'restored', what: 'entry', label: '3' },
      'mengembalikan catatan nomor 3 yang dihapus',
      'brought back entry 3',
    ],
    [{ kind: 'letter-copied', letter: 'whatsapp' }, 'menyalin pesan WhatsApp', 'copied the WhatsApp message'],
  ])('tells %o in both languages', (event, indonesian, english) => {
    expect(say(event)).toBe(indonesian);
    expect(say(event, 'en')).toBe(english);
  });

  it('leaves out what is not known', () => {
    expect(sayIncident({ attempt: 0, httpStatus: null, elapsedMs: null, place: 'dialog', field: null })).toBe(
      "portal menjawab 'NIK sudah terdaftar' di jendela pesan",
    );
  });

  it('tells failures without words by what the network showed', () => {
    const silent = { text: '', textLength: 0, place: 'network', field: null } as const;
    expect(sayIncident({ ...silent, messageClass: 'server-error', httpStatus: 500 })).toBe(
      'server portal gagal menjawab; percobaan ke-2; HTTP 500 dalam 1,8 detik',
    );
    expect(sayIncident({ ...silent, messageClass: 'timeout', httpStatus: null, elapsedMs: 30_000 })).toBe(
      'portal belum menjawab; percobaan ke-2; setelah 30,0 detik',
    );
    expect(sayIncident({ ...silent, messageClass: 'server-error', httpStatus: 0, elapsedMs: 900 })).toBe(
      'server portal gagal menjawab; percobaan ke-2; koneksi ke server putus sebelum ada jawaban, setelah 0,9 detik',
    );
    expect(
      sayIncident({
        ...silent,
        messageClass: 'offline',
        online: false,
        httpStatus: null,
        elapsedMs: null,
        attempt: 0,
      }),
    ).toBe('koneksi internet terputus');
  });

  it('says that a long message was cut', () => {
    expect(sayIncident({ textLength: 10_000_000 })).toContain('(dipotong; panjang aslinya 10.000.000 huruf)');
  });

  it('keeps foreign text on one line and shows characters that would turn it round', () => {
    const told = sayIncident({ text: 'Gagal\n\u202Etxt.exe\u0007' });
    expect(told).toContain("'Gagal [U+202E]txt.exe[U+0007]'");
  });

  it('has a sentence for every kind of event in both languages', () => {
    const events: EntryEvent[] = [
      { kind: 'recording-started' },
      { kind: 'recording-stopped' },
      { kind: 'step-entered' },
      { kind: 'duplicate-warning', verdict: 'same-person', earlierAtUtc: '2026-11-03T01:00:00.000Z' },
      { kind: 'duplicate-warning', verdict: 'near-other-person', earlierAtUtc: null },
      { kind: 'captured-by-hand' },
      { kind: 'note', text: 'sudah menelepon 169' },
      { kind: 'paused' },
      { kind: 'resumed' },
      { kind: 'field-written', field: 'name', outcome: 'accepted' },
      { kind: 'exported', fileName: 'bukti-ab12cd34-20261121T131405Z.zip' },
    ];
    expect(events.map((event) => say(event))).toMatchInlineSnapshot(`
      [
        "perekaman dimulai",
        "perekaman dihentikan",
        "membuka langkah NIK dan email",
        "peringatan sebelum dikirim: NIK ini mungkin sudah pernah didaftarkan dari perangkat ini; catatan terakhir 3 November 2026",
        "peringatan sebelum dikirim: NIK ini mirip NIK lain yang tercatat (beda satu angka atau dua angka tertukar)",
        "bukti diambil dengan tombol Ambil bukti sekarang",
        "catatan: sudah menelepon 169",
        "Pendamping OSS dijeda di halaman ini",
        "Pendamping OSS dilanjutkan di halaman ini",
        "isian nama ditulis dengan satu kali tekan, dan halaman menerimanya",
        "bundel bukti dibuat: bukti-ab12cd34-20261121T131405Z.zip",
      ]
    `);
    expect(events.map((event) => say(event, 'en'))).toMatchInlineSnapshot(`
      [
        "recording started",
        "recording stopped",
        "opened the step NIK and e-mail",
        "warned before sending: this NIK may already have been registered from this device; last recorded 3 November 2026",
        "warned before sending: this NIK is one slip away from another recorded one",
        "took evidence by hand",
        "note: sudah menelepon 169",
        "Pendamping OSS was paused on this page",
        "Pendamping OSS was resumed on this page",
        "the field name was written at one press, and the page accepted it",
        "evidence bundle made: bukti-ab12cd34-20261121T131405Z.zip",
      ]
    `);
  });
});

describe('describeMissingPicture', () => {
  it('explains a missing picture and is silent otherwise', () => {
    expect(describeMissingPicture({ state: 'missing', reason: 'no-grant' }, 'id')).toContain('tanpa gambar');
    expect(describeMissingPicture({ state: 'pending' }, 'en')).toBe('the picture is not finished yet');
    expect(describeMissingPicture({ state: 'not-wanted' }, 'id')).toBeNull();
  });
});

describe('what the person says of the case', () => {
  /** In panel or workspace, where there is no page of the portal. */
  const said = (event: EntryEvent, language: 'id' | 'en' = 'id'): string =>
    describeEntry({ ...ENTRY, page: null, event }, language);

  it.each<[EntryEvent, string, string]>([
    [
      { kind: 'stage-set', stage: 'activation' },
      'tahap kasus ditetapkan: aktivasi',
      'stage of the case set: activation',
    ],
    [
      { kind: 'stage-set', stage: null },
      'tahap kasus kembali mengikuti halaman OSS',
      'the stage of the case follows the OSS pages again',
    ],
    [
      { kind: 'tried', remedy: 'called-169', isDone: true },
      'sudah dicoba: menelepon 169',
      'tried: called 169',
    ],
    [
      { kind: 'tried', remedy: 'called-169', isDone: false },
      'tanda sudah dicoba dicabut: menelepon 169',
      'no longer marked as tried: called 169',
    ],
    [{ kind: 'wait-begun', wait: 'otp' }, 'mulai menunggu kode OTP', 'began to wait for the OTP code'],
    [
      { kind: 'wait-ended', wait: 'activation-mail', outcome: 'arrived' },
      'selesai menunggu: email aktivasi sudah diterima',
      'the wait is over: the activation e-mail came',
    ],
    [
      { kind: 'wait-ended', wait: 'desk-answer', outcome: 'given-up' },
      'berhenti menunggu jawaban helpdesk',
      'stopped waiting for an answer of the helpdesk',
    ],
    [
      { kind: 'reminder-set', reminder: 'retry', dueAtUtc: '2026-11-21T15:00:00.000Z' },
      'pengingat dipasang untuk 21 November 2026, 22.00.00 WIB (15.00.00 UTC): coba lagi',
      'reminder set for 21 November 2026, 22:00:00 WIB (15:00:00 UTC): try again',
    ],
    [
      { kind: 'reminder-dropped', reminder: 'retry' },
      'pengingat dicabut: coba lagi',
      'reminder dropped: try again',
    ],
    [
      { kind: 'case-closed', outcome: 'registered' },
      'kasus ditutup: akun berhasil dibuat',
      'case closed: the account was made',
    ],
    [{ kind: 'case-reopened' }, 'kasus dibuka lagi', 'case opened again'],
    [
      { kind: 'storage-was-full', sinceUtc: '2026-11-21T13:14:05.000Z', lostCount: 0 },
      'penyimpanan penuh sejak 20.14.05 WIB (13.14.05 UTC); yang terjadi sejak itu baru dapat disimpan sekarang, dengan waktunya sendiri',
      'storage was full since 20:14:05 WIB (13:14:05 UTC); what happened since could only be stored now, with its own times',
    ],
    [
      { kind: 'storage-was-full', sinceUtc: '2026-11-21T13:14:05.000Z', lostCount: 2 },
      expect.stringMatching(/; 2 kejadian tidak dapat disimpan$/),
      expect.stringMatching(/; 2 events could not be kept$/),
    ],
    [
      { kind: 'storage-was-full', sinceUtc: '2026-11-21T13:14:05.000Z', lostCount: 0, hadFailed: true },
      'penyimpanan di perangkat ini gagal sejak 20.14.05 WIB (13.14.05 UTC); yang terjadi sejak itu baru dapat disimpan sekarang, dengan waktunya sendiri',
      'the storage on this device failed since 20:14:05 WIB (13:14:05 UTC); what happened since could only be stored now, with its own times',
    ],
  ])('%o', (event, indonesian, english) => {
    expect(said(event)).toEqual(indonesian);
    expect(said(event, 'en')).toEqual(english);
  });

  it('is told apart from what the portal said itself', () => {
    const event: EntryEvent = { kind: 'wait-begun', wait: 'activation-mail' };
    expect(say(event)).toBe('portal menyatakan email aktivasi sudah dikirim');
    expect(say(event, 'en')).toBe('the portal said that the activation e-mail was sent');
  });
});

describe('everything that can be told', () => {
  const events = everyValueOf(entryEventSchema).filter(
    // Attachments alone have no number.
    (event) => !('what' in event) || event.what === 'attachment' || event.label !== null,
  );

  it('is tried here with each kind, remedy, wait, stage, reminder and outcome', () => {
    expect(events.every((event) => entryEventSchema.safeParse(event).success)).toBe(true);
    const kinds = new Set(events.map(({ kind }) => kind));
    expect(kinds.size).toBe(entryEventSchema.def.options.length);
    expect(events.length).toBeGreaterThan(kinds.size + REMEDIES.length + WAITS.length + STAGES.length);
  });

  it.each([ENTRY.page, null])('is a whole sentence of its own in both languages (page: %o)', (page) => {
    const told = events.map((event) =>
      (['id', 'en'] as const).map((language) => describeEntry({ ...ENTRY, page, event }, language)),
    );
    const poor = told.filter(
      ([indonesian = '', english = '']) =>
        indonesian === english ||
        [indonesian, english].some(
          (sentence) => sentence.trim() === '' || /undefined|null|NaN|\[object|\s{2}/.test(sentence),
        ),
    );
    expect(poor).toEqual([]);
  });
});
