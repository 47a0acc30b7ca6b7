import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { TypedValues } from '../../../utils/contracts/messages.ts';
import { AppError } from '../../../utils/contracts/result.ts';
import { claimPicture } from '../../../utils/services/await-picture.ts';
import { recordIncident } from '../../../utils/services/record-incident.ts';
import { recordPress } from '../../../utils/services/record-press.ts';
import { startRecording } from '../../../utils/services/start-recording.ts';
import {
  activeCase,
  createWorld,
  kindsOf,
  NIK,
  pageAt,
  reportOf,
  snapshotAt,
  TAB,
  type World,
} from './recording-world.ts';

let world: World;

beforeEach(async () => {
  world = createWorld();
  await world.tabs.change(TAB, { page: pageAt(), values: { nik: NIK, email: 'ratna.kusuma@contoh.id' } });
});

/** The page reports, and asks for the picture at once. */
async function record(report: ReturnType<typeof reportOf>): Promise<string | null> {
  const entryId = await recordIncident(world, TAB, report);
  if (entryId !== null) await claimPicture(world.tabs, TAB, entryId);
  return entryId;
}

async function incidents() {
  const entries = await world.chronology.list(activeCase.id);
  return entries.filter(({ event }) => event.kind === 'incident');
}

describe('without recording', () => {
  test('nothing is kept', async () => {
    expect(await recordIncident(world, TAB, reportOf('NIK sudah terdaftar'))).toBeNull();
    expect(await kindsOf(world)).toEqual([]);
  });

  test('nothing is kept while paused either', async () => {
    await startRecording(world, TAB);
    await world.tabs.change(TAB, { paused: true });
    expect(await recordIncident(world, TAB, reportOf('NIK sudah terdaftar'))).toBeNull();
    expect(await incidents()).toEqual([]);
  });
});

describe('while recording', () => {
  beforeEach(() => startRecording(world, TAB));

  test.each(['storage-failed', 'record-damaged'] as const)(
    'an error is kept although its case cannot be read: %s',
    async (code) => {
      vi.spyOn(world.cases, 'read').mockRejectedValueOnce(new AppError(code));
      await record(reportOf('NIK sudah terdaftar'));
      expect(await incidents()).toHaveLength(1);
    },
  );

  test('what the form says of a password that is being typed is no error until the button was pressed', async () => {
    const page = pageAt('password');
    const report = () =>
      reportOf('Konfirmasi kata sandi tidak sesuai', { field: 'passwordRepeat' }, { page });
    expect(await record(report())).toBeNull();
    await recordPress(world, TAB, { snapshot: snapshotAt('password'), button: 'next', label: 'Lanjut' });
    expect(await record(report())).not.toBeNull();
  });

  test('what the checks say of the form is stored with an error, and nothing that was typed', async () => {
    await world.tabs.change(TAB, { values: { nik: NIK, name: 'Ratna Wulandari Kusumo, S.E.' } });
    await record(reportOf('Data tidak sesuai KTP', { place: 'snackbar', field: null }));
    const [entry] = await incidents();
    expect(entry?.event).toMatchObject({ findings: ['title-in-name', 'name-letter', 'nik-as-case'] });
    expect(JSON.stringify(entry)).not.toMatch(/kusumo|3171050609979901/i);
  });

  test('where one logs in, a password that does not fit is that of the account', async () => {
    await record(
      reportOf('Kata sandi tidak sesuai', { place: 'alert', field: null }, { page: pageAt('login') }),
    );
    await recordPress(world, TAB, { snapshot: snapshotAt('password'), button: 'next', label: 'Lanjut' });
    await record(
      reportOf('Kata sandi tidak sesuai', { place: 'alert', field: null }, { page: pageAt('password') }),
    );
    const classes = (await incidents()).map(({ event }) => event.kind === 'incident' && event.messageClass);
    expect(classes).toEqual(['login-failed', 'password-rejected']);
  });

  test('an error is stored with its words, its class and the moment it was seen, waiting for its picture', async () => {
    const id = await recordIncident(world, TAB, reportOf('NIK sudah terdaftar'));
    const [entry] = await incidents();
    expect(entry).toMatchObject({
      id,
      atUtc: '2026-11-21T13:14:04.500Z',
      timeZone: 'Asia/Jakarta',
      page: pageAt(),
      event: {
        text: 'NIK sudah terdaftar',
        place: 'field-hint',
        field: 'nik',
        messageClass: 'nik-registered',
        attempt: 0,
      },
      picture: { state: 'pending' },
    });
  });

  test.each(['Kode OTP telah dikirim ke email Anda', 'Data berhasil diverifikasi'])(
    'what is no error is not kept: %s',
    async (text) => {
      expect(await recordIncident(world, TAB, reportOf(text, { place: 'snackbar', field: null }))).toBeNull();
      expect(await incidents()).toEqual([]);
    },
  );

  test('an unknown wording that sounds of an error is kept word for word', async () => {
    const text = 'Gagal memproses permintaan XQ-17';
    await recordIncident(world, TAB, reportOf(text, { place: 'alert', field: null }));
    const [entry] = await incidents();
    expect(entry?.event).toMatchObject({ text });
  });

  test('unknown loose text is kept only where the page is no form any more', async () => {
    const loose = reportOf('The requested URL was rejected. Your support ID is 1234.', {
      place: 'page',
      field: null,
    });
    expect(await recordIncident(world, TAB, loose)).toBeNull();
    expect(await recordIncident(world, TAB, { ...loose, page: pageAt('unknown') })).not.toBeNull();
  });

  test('the same message shown again is one record', async () => {
    expect(await record(reportOf('NIK sudah terdaftar'))).not.toBeNull();
    expect(await record(reportOf('NIK sudah terdaftar'))).toBeNull();
    expect(await incidents()).toHaveLength(1);
  });

  test('reported again while its picture is still to come, it is the same record', async () => {
    const id = await recordIncident(world, TAB, reportOf('NIK sudah terdaftar'));
    expect(await recordIncident(world, TAB, reportOf('NIK sudah terdaftar'))).toBe(id);
    expect(await incidents()).toHaveLength(1);
  });

  test('after another message, or another press, it is a new one', async () => {
    await record(reportOf('NIK sudah terdaftar'));
    await record(reportOf('Email sudah terdaftar', { field: 'email' }));
    expect(await record(reportOf('NIK sudah terdaftar'))).not.toBeNull();
    await recordPress(world, TAB, {
      snapshot: snapshotAt('identity', { nik: NIK }),
      button: 'verify',
      label: 'Verifikasi',
    });
    expect(await record(reportOf('NIK sudah terdaftar'))).not.toBeNull();
    expect((await incidents()).map(({ event }) => 'attempt' in event && event.attempt)).toEqual([0, 0, 0, 1]);
  });

  test('about another NIK or e-mail it is a new one, about one that is still being typed it is not', async () => {
    const typed = async (values: TypedValues) => {
      await world.tabs.change(TAB, { values });
      return (await record(reportOf('NIK sudah terdaftar'))) !== null;
    };
    expect(await typed({ nik: NIK.slice(0, 12) })).toBe(true);
    expect(await typed({ nik: NIK })).toBe(false);
    await record(reportOf('NIK tidak ditemukan'));
    expect(await typed({ nik: NIK })).toBe(true);
    expect(await typed({ nik: '3273014102859902' })).toBe(true);
    expect(await typed({ nik: '3273014102859902', email: 'satu@contoh.id' })).toBe(false);
    expect(await typed({ nik: '3171050609979901' })).toBe(true);
  });

  test('two failing calls to different addresses are two records', async () => {
    const failing = (request: string) =>
      reportOf(
        '',
        { place: 'network', field: null, httpStatus: 500, request, elapsedMs: 900 },
        { signal: 'server-error' },
      );
    expect(await record(failing('https://api-prd.oss.go.id/v1/a'))).not.toBeNull();
    expect(await record(failing('https://api-prd.oss.go.id/v1/a'))).toBeNull();
    expect(await record(failing('https://api-prd.oss.go.id/v1/b'))).not.toBeNull();
  });

  test.each([
    ['server-error', { httpStatus: 500 }, 'server-error'],
    ['server-error', { httpStatus: 504 }, 'timeout'],
    ['server-error', { httpStatus: null }, 'server-error'],
    ['timeout', { elapsedMs: 31_000 }, 'timeout'],
    ['offline', { online: false }, 'offline'],
  ] as const)('a failure without words is named by the network: %s %o', async (signal, facts, expected) => {
    await recordIncident(world, TAB, reportOf('', { place: 'network', field: null, ...facts }, { signal }));
    const [entry] = await incidents();
    expect(entry?.event).toMatchObject({ messageClass: expected });
  });

  test('the portal saying that the NIK has an account is remembered, even before a press', async () => {
    await recordIncident(world, TAB, reportOf('NIK sudah terdaftar'));
    expect(await world.identities.findNear(NIK)).toMatchObject([
      { distance: 0, identity: { caseId: activeCase.id, outcome: 'already-registered' } },
    ]);
  });

  test('other errors count for the NIK only after a press', async () => {
    const mismatch = reportOf('Data tidak sesuai KTP', { place: 'snackbar', field: null });
    await recordIncident(world, TAB, mismatch);
    expect(await world.identities.findNear(NIK)).toEqual([]);
    await recordPress(world, TAB, {
      snapshot: snapshotAt('identity', { nik: NIK }),
      button: 'verify',
      label: 'Verifikasi',
    });
    await recordIncident(world, TAB, mismatch);
    expect(await world.identities.findNear(NIK)).toMatchObject([{ identity: { outcome: 'mismatch' } }]);
  });

  test('a page that is not recognised answers the last press', async () => {
    await recordPress(world, TAB, {
      snapshot: snapshotAt('profile', { nik: NIK }),
      button: 'register',
      label: 'Daftar',
    });
    await recordIncident(
      world,
      TAB,
      reportOf('500 Internal Server Error', { place: 'page', field: null }, { page: pageAt('unknown') }),
    );
    expect((await incidents())[0]?.event).toMatchObject({ messageClass: 'server-error', attempt: 1 });
  });
});
