/** The practice page's own background, stores and portal, with a form that speaks as the real one does. */
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { openPractice } from '../../../entrypoints/practice/open-practice.ts';
import { PRACTICE_TAB } from '../../../entrypoints/practice/practice-background.ts';
import type { PracticePorts } from '../../../entrypoints/practice/practice-ports.ts';
import { person } from '../../portal/people.ts';
import { LETTER_IDS } from '../../../utils/contracts/entry.ts';
import type { CallData, CallName } from '../../../utils/contracts/messages.ts';
import { PRACTICE_CALLS, PRACTICE_GREETING, PRACTICE_ORIGIN } from '../../../utils/contracts/practice.ts';
import { createDatabase } from '../../../utils/platform/database.ts';
import { connectPort, type PortCalls } from '../../../utils/platform/port-calls.ts';
import { openStores } from '../../../utils/platform/stores.ts';
import { setReminder } from '../../../utils/services/reminders.ts';
import { recordNote } from '../../../utils/services/record-note.ts';
import { eventually } from '../../support/eventually.ts';
import { installFreshBrowser } from '../platform/fresh-browser.ts';
import { caseOfRatna } from '../platform/samples.ts';

const BUDI = person('budi');
const PLACE = { origin: PRACTICE_ORIGIN, path: '/register', step: 'identity', generation: 'C' } as const;

let browser: ReturnType<typeof installFreshBrowser>;
let practice: PracticePorts;
let form: PortCalls;
/** What the companion in the form was told, by call. */
let told: { readonly call: string; readonly data: unknown }[];

beforeEach(async () => {
  browser = installFreshBrowser();
  vi.spyOn(browser.runtime, 'getManifest').mockReturnValue({ version: '0.1.0' } as never);
  vi.spyOn(browser.runtime, 'getPlatformInfo').mockResolvedValue({ os: 'linux', arch: 'x86-64' } as never);
  practice = await openPractice(createDatabase('pendamping-oss-latihan-1'), 'en');
  told = [];
  form = enterForm();
});

/** A form in its frame: takes the port and answers the practice page. */
function enterForm(): PortCalls {
  const ports: MessagePort[] = [];
  const window = {
    postMessage: (greeting: unknown, _origin: string, [port]: MessagePort[]) => {
      expect(greeting).toBe(PRACTICE_GREETING);
      if (port) ports.push(port);
    },
  };
  practice.connectForm(window as unknown as Window);
  const [port] = ports;
  if (!port) throw new Error('The form got no port');
  return connectPort(port, async (call, data) => {
    told.push({ call, data });
    return { ok: true, value: {} };
  });
}

async function fromForm<Name extends CallName>(call: Name, data: CallData<Name>): Promise<unknown> {
  const reply = (await form.ask(call, data)) as { ok: boolean; value?: unknown; failure?: string };
  if (!reply.ok) throw new Error(`${call}: ${reply.failure}`);
  return reply.value;
}

function snapshotOf(values: CallData<'page.observed'>['values']): CallData<'page.observed'> {
  return { page: PLACE, fields: [], missing: [], values };
}

function incident(text: string): CallData<'page.incident'> {
  return {
    page: PLACE,
    atUtc: new Date().toISOString(),
    signal: null,
    incident: {
      text,
      textLength: text.length,
      place: 'dialog',
      field: null,
      fieldStates: [],
      online: true,
      httpStatus: null,
      request: null,
      elapsedMs: null,
    },
  };
}

async function chronologyOf(ports: PracticePorts) {
  const { activeCaseId } = await ports.panel.settings.read();
  return activeCaseId === null ? [] : ports.panel.chronology.list(activeCaseId);
}

/** A whole rehearsal: hints, a button, an error, a note, another case. */
async function rehearse(): Promise<void> {
  await practice.makeCase({
    nameAsPrinted: BUDI.name,
    nik: BUDI.nik,
    birthDate: '1985-08-17',
    sex: 'L',
    email: 'budi@contoh.id',
    phone: '813000009901',
    applicantKind: 'orang-perseorangan',
  });
  await fromForm('page.hello', { page: PLACE });
  await eventually('the recording', async () => (await chronologyOf(practice)).length > 0);
  await fromForm('page.observed', snapshotOf({ nik: BUDI.nik }));
  await fromForm('page.pressed', {
    snapshot: snapshotOf({ nik: BUDI.nik }),
    button: 'verify',
    label: 'Verifikasi',
  });
  await fromForm('page.incident', incident('Data tidak sesuai KTP'));
  const { activeCaseId } = await practice.panel.settings.read();
  await recordNote(practice.panel, activeCaseId ?? '', 'Menelepon 169');
}

describe('practice', () => {
  test('hints, records and advises as beside the real form, without pictures', async () => {
    await rehearse();
    const hints = (await fromForm('page.observed', snapshotOf({ nik: '3273011708859902' }))) as {
      hints: { field: string; severity: string }[];
    };
    expect(hints.hints).toContainEqual(expect.objectContaining({ field: 'nik', severity: 'warn' }));

    const entries = await chronologyOf(practice);
    expect(entries.map(({ event }) => event.kind)).toEqual(
      expect.arrayContaining(['recording-started', 'pressed', 'incident', 'note']),
    );
    const error = entries.find(({ event }) => event.kind === 'incident');
    expect(error).toMatchObject({
      page: { origin: PRACTICE_ORIGIN },
      event: { messageClass: 'ktp-mismatch' },
      picture: { state: 'not-wanted' },
    });
  });

  test('the companion is asked for no picture, and its form is not covered', async () => {
    await rehearse();
    expect(told.map(({ call }) => call)).not.toContain('tab.capture');
    expect(told.map(({ call }) => call)).toContain('tab.status');
  });

  test('the panel sees the form as its tab, recording', async () => {
    const seen = vi.fn<(tabId: number | null) => void>();
    practice.panel.watchActiveTab(seen, new AbortController().signal);
    expect(seen).not.toHaveBeenCalled();
    await rehearse();
    expect(seen).toHaveBeenCalledWith(PRACTICE_TAB);
    const view = await practice.panel.call('panel.readTab', { tabId: PRACTICE_TAB });
    expect(view).toMatchObject({ ok: true, value: { isPortal: true, recording: true } });
  });

  test('the form of another generation goes on in the same recording', async () => {
    await rehearse();
    const before = (await chronologyOf(practice)).length;
    form.close();
    form = enterForm();
    await fromForm('page.hello', { page: { ...PLACE, generation: 'B' } });
    await fromForm('page.incident', incident('NIK sudah terdaftar'));
    const entries = await chronologyOf(practice);
    expect(entries.length).toBeGreaterThan(before);
    expect(entries.filter(({ event }) => event.kind === 'recording-started')).toHaveLength(1);
  });

  test('a case made from a card fills the empty one of the recording, and leaves any other alone', async () => {
    await fromForm('page.hello', { page: PLACE });
    await eventually('the empty case', async () => (await practice.panel.cases.list()).length === 1);
    await rehearse();
    expect(await practice.panel.cases.list()).toMatchObject([{ nameAsPrinted: BUDI.name }]);
    await rehearse();
    expect(await practice.panel.cases.list()).toHaveLength(2);
  });

  test('letters say that they are practice, and have no address', async () => {
    await rehearse();
    const { activeCaseId } = await practice.panel.settings.read();
    const letters = await practice.panel.writeLetters({
      caseId: activeCaseId ?? '',
      language: 'id',
      level: 'sebagian',
      timeZone: 'Asia/Jakarta',
    });
    expect(letters.map(({ id }) => id).toSorted()).toEqual([...LETTER_IDS].toSorted());
    for (const { id, letter, mailto } of letters) {
      expect(letter.body, id).toMatch(/^LATIHAN, jangan dikirim/);
      expect(letter.body, id).toContain('Data tidak sesuai KTP');
      if (letter.subject !== undefined) expect(letter.subject, id).toMatch(/^LATIHAN, jangan dikirim/);
      expect({ to: letter.to, mailto }, id).toEqual({ to: undefined, mailto: null });
    }
  });

  test('no bundle is made, and the way out of practice stays closed', async () => {
    await rehearse();
    const request = { caseId: 'any', language: 'id', level: 'terbuka', timeZone: 'Asia/Jakarta' } as const;
    const asked = practice.panel.exportBundle(request, () => undefined, new AbortController().signal);
    await expect(asked).rejects.toMatchObject({ code: 'not-in-practice' });
    const opened = vi.spyOn(browser.tabs, 'create');
    const stayed = vi.fn<() => void>();
    practice.watchStays(stayed, new AbortController().signal);
    practice.panel.openMove('any');
    practice.panel.openWorkspace('any');
    expect(stayed).toHaveBeenCalledTimes(2);
    expect(opened).not.toHaveBeenCalled();
  });

  test('begins in the language that the address named', async () => {
    expect((await practice.panel.settings.read()).language).toBe('en');
    expect(await fromForm('page.hello', { page: PLACE })).toMatchObject({ language: 'en' });
  });
});

describe('the portal in the page', () => {
  const nik = { name: 'check-nik', data: { nik: BUDI.nik, kind: 'Orang Perseorangan' } };

  test('answers the form, with the trouble asked for, once', async () => {
    practice.portal.setTrouble('nik-registered', 'C', 'dialog');
    expect(practice.portal.hasTroubleCome()).toBe(false);
    expect(await form.ask(PRACTICE_CALLS.portal, nik)).toMatchObject({
      ok: false,
      message: { text: 'NIK sudah terdaftar', place: 'dialog' },
    });
    expect(practice.portal.hasTroubleCome()).toBe(true);
    expect(await form.ask(PRACTICE_CALLS.portal, nik)).toEqual({ ok: true, data: {} });
  });

  test('tells the page of new mail, and forgets it when one starts afresh', async () => {
    const changed = vi.fn<() => void>();
    practice.watchChanges(changed, new AbortController().signal);
    const data = { channel: 'email', to: 'budi@contoh.id', nik: BUDI.nik, kind: 'Orang Perseorangan' };
    await form.ask(PRACTICE_CALLS.portal, { name: 'send-code', data });
    expect(changed).toHaveBeenCalled();
    expect(practice.portal.mails()).toMatchObject([{ to: 'budi@contoh.id', code: expect.any(String) }]);
    practice.portal.reset();
    expect(practice.portal.mails()).toEqual([]);
  });

  test('opens the link of a mail in the form', async () => {
    practice.openInForm('/aktivasi?token=abc');
    const opened = await eventually('the form to be told', () =>
      told.find(({ call }) => call === PRACTICE_CALLS.open),
    );
    expect(opened.data).toEqual({ address: '/aktivasi?token=abc' });
  });

  test('refuses what is no call of it, and what is none of the companion', async () => {
    await expect(form.ask(PRACTICE_CALLS.portal, { name: 'delete-all', data: {} })).rejects.toThrow(
      'could not answer',
    );
    expect(await form.ask('panel.casesChanged', {})).toEqual({ ok: false, failure: 'bad-message' });
    expect(await form.ask('page.hello', { page: 'nowhere' })).toEqual({ ok: false, failure: 'bad-message' });
  });
});

test('a whole rehearsal leaves nothing in the real database, the session or the browser', async () => {
  const real = openStores(createDatabase(), () => undefined);
  await real.cases.save(caseOfRatna);
  await real.settings.save({ language: 'id', timeZone: 'Asia/Jakarta', activeCaseId: caseOfRatna.id });
  const outside = [
    vi.spyOn(browser.runtime, 'sendMessage'),
    vi.spyOn(browser.alarms, 'create'),
    vi.spyOn(browser.action, 'setTitle'),
    vi.spyOn(browser.action, 'setBadgeText'),
    vi.spyOn(browser.permissions, 'request'),
  ];

  await rehearse();
  const { activeCaseId } = await practice.panel.settings.read();
  const soon = new Date(Date.now() + 3_600_000).toISOString();
  await setReminder(practice.panel, activeCaseId ?? '', 'check-account', soon);
  expect(await practice.panel.reminders.list()).toHaveLength(1);
  expect(await practice.panel.askForNotifications()).toBe(false);
  await fromForm('page.observed', {
    ...snapshotOf({ nik: BUDI.nik, name: BUDI.name }),
    page: { ...PLACE, step: 'done' },
  });
  expect(await practice.panel.identities.findNear(BUDI.nik)).toHaveLength(1);

  expect(await real.cases.list()).toEqual([caseOfRatna]);
  expect(await real.chronology.list(caseOfRatna.id)).toEqual([]);
  expect(await real.identities.findNear(BUDI.nik)).toEqual([]);
  expect(await real.deletions.list()).toEqual([]);
  expect(await real.settings.read()).toEqual({
    language: 'id',
    timeZone: 'Asia/Jakarta',
    activeCaseId: caseOfRatna.id,
  });
  expect(await browser.storage.session.get(null)).toEqual({});
  expect(await browser.storage.local.get(null)).toEqual({});
  expect(await real.reminders.list()).toEqual([]);
  for (const call of outside) expect(call).not.toHaveBeenCalled();
});
