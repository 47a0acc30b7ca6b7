import { describe, expect, it } from 'vitest';
import { PEOPLE, person } from '../../portal/people.ts';
import { type Answer, type Backend, CODE_LIFETIME_MS, createBackend } from '../../portal/rules/backend.ts';
import type { CallData, CallName } from '../../portal/rules/calls.ts';
import { messageEntry, MESSAGE_IDS, PLACES } from '../../portal/rules/messages.ts';

const START = Date.UTC(2026, 10, 21, 3, 0, 0);

/** A backend whose clock stands still until moved, and whose randomness counts up. */
function setUp() {
  let nowMs = START;
  let draws = 0;
  let requests = 0;
  const backend = createBackend({
    now: () => nowMs,
    randomInt: (below) => {
      draws += 1;
      return (draws * 7919) % below;
    },
  });
  const call = <Name extends CallName>(name: Name, data: CallData<Name>, requestId?: string): Answer => {
    requests += 1;
    return backend.handleCall(name, data, requestId ?? `request ${requests}`);
  };
  return {
    backend,
    call,
    wait: (ms: number) => {
      nowMs += ms;
    },
  };
}

type Call = ReturnType<typeof setUp>['call'];

/** The message of a refusal, or null. */
function messageOf(answer: Answer) {
  return answer.kind === 'reply' && answer.body !== null && !answer.body.ok ? answer.body.message : null;
}

/** The data of an accepted call; fails the test on anything else. */
function dataOf(answer: Answer): Record<string, unknown> {
  if (answer.kind !== 'reply' || answer.body === null || !answer.body.ok) {
    throw new Error(`not accepted: ${JSON.stringify(answer)}`);
  }
  return answer.body.data as Record<string, unknown>;
}

/** Goes through the code step and returns the session. */
function verify(backend: Backend, call: Call, email: string): string {
  const kind = 'Orang Perseorangan';
  const sent = dataOf(call('send-code', { channel: 'email', to: email, nik: null, kind }));
  const code = backend.lastCode(email) ?? '';
  return String(dataOf(call('verify-code', { challenge: String(sent['challenge']), code }))['session']);
}

function registration(key: string, session: string): CallData<'register'> {
  const { nik, name, sex, birthDate, address, villageCode } = person(key);
  return {
    session,
    kind: 'Orang Perseorangan',
    email: `${key}@contoh.id`,
    phone: '812-0000-0001',
    nik,
    name,
    sex,
    birthDate,
    address,
    village: villageCode,
    password: 'Rahasia#1',
  };
}

describe('people', () => {
  it('hold NIKs that can never be issued and that agree with sex and birth date', () => {
    for (const { nik, sex, birthDate } of PEOPLE) {
      const [day, month, year] = birthDate.split('/').map(Number) as [number, number, number];
      const dayInNik = String(sex === 'P' ? day + 40 : day).padStart(2, '0');
      const expected = `${dayInNik}${String(month).padStart(2, '0')}${String(year % 100).padStart(2, '0')}`;
      expect(nik).toMatch(/^\d{12}99\d\d$/);
      expect(nik.slice(6, 12)).toBe(expected);
    }
    expect(new Set(PEOPLE.map(({ nik }) => nik)).size).toBe(PEOPLE.length);
  });

  it('live where the region lists know a village', () => {
    const { call } = setUp();
    for (const { villageCode } of PEOPLE) {
      const { items } = dataOf(call('villages', { parent: villageCode.slice(0, 6) }));
      expect(items).toContainEqual(expect.objectContaining({ code: villageCode }));
    }
  });

  it('twins are one digit apart', () => {
    const [one, other] = [person('twin-fauzan').nik, person('twin-fauzi').nik];
    expect([...one].filter((digit, index) => digit !== other[index])).toHaveLength(1);
  });
});

describe('live checks', () => {
  it('refuse a NIK that has an account of this kind, and no other', () => {
    const { call } = setUp();
    const { nik } = person('hendra');
    expect(messageOf(call('check-nik', { nik, kind: 'Orang Perseorangan' }))).toEqual({
      id: 'nik-duplicate',
      text: 'NIK sudah terdaftar',
      place: 'field-hint',
      field: 'nik',
    });
    expect(messageOf(call('check-nik', { nik, kind: 'Badan Usaha' }))).toBeNull();
    const free = { nik: person('budi').nik, kind: 'Orang Perseorangan' } as const;
    expect(messageOf(call('check-nik', free))).toBeNull();
  });

  it('refuse a known e-mail, whatever its case', () => {
    const { call } = setUp();
    expect(messageOf(call('check-email', { email: 'Hendra.Gunawan@CONTOH.id' }))?.text).toBe(
      'Email sudah terdaftar',
    );
    expect(messageOf(call('check-email', { email: 'baru@contoh.id' }))).toBeNull();
  });
});

describe('codes', () => {
  it('are six digits, wrong when wrong, and expire', () => {
    const { backend, call, wait } = setUp();
    const to = 'budi@contoh.id';
    const sent = dataOf(call('send-code', { channel: 'email', to, nik: null, kind: 'Orang Perseorangan' }));
    const challenge = String(sent['challenge']);
    const code = backend.lastCode(to) ?? '';
    expect(code).toMatch(/^\d{6}$/);
    const wrong = code === '000000' ? '111111' : '000000';
    expect(messageOf(call('verify-code', { challenge, code: wrong }))?.id).toBe('otp-wrong');
    wait(CODE_LIFETIME_MS + 1);
    expect(messageOf(call('verify-code', { challenge, code }))?.id).toBe('otp-expired');
  });

  it('never arrive when told so, though the page goes on', () => {
    const { backend, call } = setUp();
    backend.setFaults({ otp: 'never-arrives' });
    const to = 'budi@contoh.id';
    dataOf(call('send-code', { channel: 'email', to, nik: null, kind: 'Orang Perseorangan' }));
    expect(backend.lastCode(to)).toBeNull();
  });

  it('go to a bare phone number, and not to one in use', () => {
    const { backend, call } = setUp();
    const kind = 'Orang Perseorangan';
    dataOf(call('send-code', { channel: 'whatsapp', to: '0812 9999 0000', nik: null, kind }));
    expect(backend.lastCode('81299990000')).toMatch(/^\d{6}$/);
    const used = call('send-code', { channel: 'whatsapp', to: '+62 812-0000-9910', nik: null, kind });
    expect(messageOf(used)?.id).toBe('phone-duplicate');
  });
});

describe('registration', () => {
  it.each(['budi', 'siti', 'supardi', 'marifah', 'ratna', 'yohana', 'twin-fauzi', 'made'])(
    'accepts %s as printed',
    (key) => {
      const { backend, call } = setUp();
      const session = verify(backend, call, `${key}@contoh.id`);
      expect(dataOf(call('register', registration(key, session)))).toHaveProperty('authCode');
      const again = { nik: person(key).nik, kind: 'Orang Perseorangan' } as const;
      expect(messageOf(call('check-nik', again))?.id).toBe('nik-duplicate');
    },
  );

  it.each([
    ['another case is the same name', 'budi', { name: 'Budi Santoso' }, null],
    ['a double space', 'siti', { name: 'SITI  AMINAH' }, 'ktp-mismatch'],
    ['a curly apostrophe', 'marifah', { name: 'NUR MA’RIFAH' }, 'ktp-mismatch'],
    ['a title left out', 'ratna', { name: 'RATNA KUSUMADEWI' }, 'ktp-mismatch'],
    ['a title added', 'budi', { name: 'BUDI SANTOSO, S.E.' }, 'ktp-mismatch'],
    ['another sex', 'budi', { sex: 'P' }, 'ktp-mismatch'],
    ['another birth date', 'budi', { birthDate: '18/08/1985' }, 'ktp-mismatch'],
    ["the other twin's name", 'twin-fauzan', { name: 'AHMAD FAUZI RAMADHAN' }, 'ktp-mismatch'],
    ['a card that differs from Dukcapil', 'wahyuni', {}, 'ktp-mismatch'],
    ['a card not synchronised yet', 'galih', {}, 'nik-notfound'],
    ['a number in use', 'budi', { phone: '81200009910' }, 'phone-duplicate'],
    ['a NIK in use', 'dewi', {}, 'nik-duplicate'],
    ['no session', 'budi', { session: 'none' }, 'login-expired'],
  ] as const)('%s', (_, key, change, expected) => {
    const { backend, call } = setUp();
    const session = verify(backend, call, `${key}@contoh.id`);
    const answer = call('register', { ...registration(key, session), ...change });
    expect(messageOf(answer)?.id ?? null).toBe(expected);
  });

  it('says so when Dukcapil is down', () => {
    const { backend, call } = setUp();
    const session = verify(backend, call, 'budi@contoh.id');
    backend.setFaults({ dukcapil: 'down' });
    expect(messageOf(call('register', registration('budi', session)))?.text).toBe(
      'Gagal tersambung ke sistem dukcapil',
    );
    backend.setFaults({});
    dataOf(call('register', registration('budi', session)));
  });
});

describe('the oldest form', () => {
  const fill = (call: Call, backend: Backend, answer?: string): Answer => {
    const { captcha } = dataOf(call('captcha', {}));
    const {
      session: _session,
      kind: _kind,
      village: _village,
      password: _password,
      ...data
    } = registration('siti', '');
    return call('register-classic', {
      ...data,
      email: 'siti@contoh.id',
      captcha: String(captcha),
      captchaAnswer: answer ?? backend.lastCaptcha()?.toLowerCase() ?? '',
    });
  };

  it('sends a link, and user name and password after it was opened once', () => {
    const { backend, call } = setUp();
    dataOf(fill(call, backend));
    const link = backend.state().mails.at(-1)?.link ?? '';
    expect(link).toMatch(/^\/aktivasi\?token=\w+$/);
    const token = link.split('=')[1] ?? '';
    dataOf(call('activate', { token }));
    expect(backend.state().mails.at(-1)?.text).toMatch(/^Nama pengguna: oss_\d{4}\. Kata sandi: /);
    expect(messageOf(call('activate', { token }))?.id).toBe('link-invalid');
  });

  it('refuses a wrong captcha', () => {
    const { backend, call } = setUp();
    expect(messageOf(fill(call, backend, 'salah'))?.id).toBe('captcha');
  });

  it('sends nothing when told so', () => {
    const { backend, call } = setUp();
    backend.setFaults({ activationMail: 'never-arrives' });
    dataOf(fill(call, backend));
    expect(backend.state().mails).toEqual([]);
  });
});

describe('login', () => {
  it('tells a wrong pair, and asks an account without e-mail for one', () => {
    const { call } = setUp();
    expect(messageOf(call('login', { account: 'dewi_latihan', password: 'x' }))?.text).toBe(
      'Kombinasi akun dan kata sandi tidak sesuai',
    );
    const login = (): Record<string, unknown> =>
      dataOf(call('login', { account: '0812-0000-9911', password: 'Latihan#2026' }));
    const { next, session } = login();
    expect(next).toBe('renew-email');
    dataOf(call('renew-email', { session: String(session), email: 'dewi@contoh.id' }));
    expect(login()['next']).toBe('dashboard');
  });
});

describe('region lists', () => {
  it('hold 38 provinces, 514 regencies and the districts of six of them', () => {
    const { call } = setUp();
    const items = (answer: Answer) => dataOf(answer)['items'] as { code: string; name: string }[];
    const provinces = items(call('provinces', {}));
    const regencies = provinces.flatMap(({ code }) => items(call('regencies', { parent: code })));
    const known = regencies.filter(({ code }) => items(call('districts', { parent: code })).length > 0);
    expect(provinces).toHaveLength(38);
    expect(regencies).toHaveLength(514);
    expect(known.map(({ name }) => name)).toEqual([
      'Kota Padang',
      'Kota Administrasi Jakarta Pusat',
      'Kota Bandung',
      'Kota Yogyakarta',
      'Kota Denpasar',
      'Kota Jayapura',
    ]);
  });

  it('come late when told so', () => {
    const { backend, call } = setUp();
    backend.setFaults({ regionDelayMs: 20_000 });
    expect(call('provinces', {})).toMatchObject({ status: 200, afterMs: 20_000 });
  });
});

describe('faults', () => {
  const CHECK = { nik: person('budi').nik, kind: 'Orang Perseorangan' } as const;

  it.each(MESSAGE_IDS.flatMap((id) => messageEntry(id).calls.map((name) => [id, name] as const)))(
    'forces %s on %s, in every place',
    (id, name) => {
      const { backend } = setUp();
      for (const place of PLACES) {
        backend.setFaults({ messages: [{ id, place, text: 'Kata lain' }] });
        const answer = backend.handleCall(name, {}, '');
        expect(messageOf(answer)).toEqual({ id, text: 'Kata lain', place, field: messageEntry(id).field });
      }
    },
  );

  it('move a message that comes by itself to another place', () => {
    const { backend, call } = setUp();
    backend.setFaults({ places: { 'nik-duplicate': 'snackbar' } });
    const taken = { ...CHECK, nik: person('hendra').nik };
    expect(messageOf(call('check-nik', taken))).toMatchObject({ place: 'snackbar' });
  });

  it('break a call as often as told; the same request meets the same fault again', () => {
    const { backend, call } = setUp();
    backend.setFaults({ calls: [{ call: 'check-nik', how: 'reset', times: 1 }] });
    expect(call('check-nik', CHECK, 'one')).toEqual({ kind: 'reset' });
    expect(call('check-nik', CHECK, 'one')).toEqual({ kind: 'reset' });
    expect(call('check-nik', CHECK, 'two')).toMatchObject({ status: 200 });
  });

  it.each([
    ['500', 'Terjadi kesalahan: Internal Server Error'],
    ['502', 'Terjadi kesalahan: Bad Gateway'],
    ['503', 'Terjadi kesalahan: Service Unavailable'],
    ['504', 'Terjadi kesalahan: Gateway Time-out'],
  ] as const)('answer %s with words, or without', (how, text) => {
    const { backend, call } = setUp();
    backend.setFaults({ calls: [{ call: 'any', how }] });
    const answer = call('check-nik', CHECK);
    expect(answer).toMatchObject({ status: Number(how) });
    expect(messageOf(answer)?.text).toBe(text);
    backend.setFaults({ calls: [{ call: 'any', how, text: '' }] });
    expect(call('check-nik', CHECK)).toMatchObject({ body: { ok: false, message: null } });
  });

  it('break the document apart from the calls', () => {
    const { backend, call } = setUp();
    backend.setFaults({ calls: [{ call: 'document', how: '503' }] });
    expect(backend.handleDocument('/register')).toMatchObject({ kind: 'error-page', status: 503 });
    expect(call('check-nik', CHECK)).toMatchObject({ status: 200 });
    backend.setFaults({ calls: [{ call: 'any', how: 'hang' }] });
    expect(backend.handleDocument('/register')).toEqual({ kind: 'app', afterMs: 0 });
    expect(call('check-nik', CHECK)).toEqual({ kind: 'hang' });
  });

  it('end the session', () => {
    const { backend, call } = setUp();
    backend.setFaults({ session: 'over' });
    expect(messageOf(call('provinces', {}))?.id).toBe('login-expired');
    expect(messageOf(call('check-nik', CHECK))).toBeNull();
  });

  it('are refused when they have a wrong shape', () => {
    const { backend } = setUp();
    expect(() => backend.setFaults({ otp: 'sometimes' } as never)).toThrow(/"otp"/);
    expect(() => backend.setFaults({ calls: [{ call: 'nothing', how: '500' }] } as never)).toThrow(/"calls"/);
  });

  it('and all else go back to the start', () => {
    const { backend, call } = setUp();
    verify(backend, call, 'budi@contoh.id');
    backend.setFaults({ dukcapil: 'down' });
    backend.reset();
    expect(backend.state()).toMatchObject({ faults: { dukcapil: 'up' }, mails: [], requests: [] });
    expect(backend.lastCode('budi@contoh.id')).toBeNull();
  });
});

describe('request log', () => {
  it('holds paths and outcomes, never what was typed', () => {
    const { backend, call } = setUp();
    call('check-email', { email: 'budi@contoh.id' });
    backend.handleDocument('/register');
    expect(backend.requests()).toEqual([
      { atUtc: '2026-11-21T03:00:00.000Z', method: 'POST', path: '/api/check-email', outcome: '200' },
      { atUtc: '2026-11-21T03:00:00.000Z', method: 'GET', path: '/register', outcome: '200' },
    ]);
  });
});
