/**
 * The rules of the practice portal's server: accounts, codes, the match with Dukcapil, and faults. Pure
 * but for its own memory; clock and randomness come from outside, so that it runs in a server, in a page
 * and in a test alike.
 */
import { PEOPLE, type Person } from '../people.ts';
import {
  type Account,
  bareNumber,
  findLogin,
  firstAccounts,
  isEmailTaken,
  isNikTaken,
  isPhoneTaken,
} from './accounts.ts';
import type { ApplicantKind, CallData, CallName, CallReply } from './calls.ts';
import { drawCaptcha } from './captcha.ts';
import { matchWithDukcapil } from './dukcapil.ts';
import {
  type BrokenCall,
  createFaultSwitch,
  type Faults,
  type FaultSettings,
  NO_FAULTS,
  parseFaults,
} from './faults.ts';
import { lastCodeFor, type Mail } from './mailbox.ts';
import { messageEntry, type MessageId, type PortalMessage, portalMessage } from './messages.ts';
import { listDistricts, listProvinces, listRegencies, listVillages } from './regions.ts';

/** How long a code is good. The real lifetime is not known. */
export const CODE_LIFETIME_MS = 5 * 60_000;

const SERVER_ERRORS = {
  '500': 'Internal Server Error',
  '502': 'Bad Gateway',
  '503': 'Service Unavailable',
  '504': 'Gateway Time-out',
} as const;

/** The body of every answer to a call. */
export type CallBody = { ok: true; data: CallReply<CallName> } | { ok: false; message: PortalMessage | null };

/** What the carrier (server or page) has to do with a request. */
export type Answer =
  | { kind: 'reply'; status: number; body: CallBody | null; afterMs: number }
  /** The document itself: the app, or an error page of the web server. */
  | { kind: 'app'; afterMs: number }
  | { kind: 'error-page'; status: number; html: string }
  | { kind: 'hang' }
  | { kind: 'reset' };

export interface LoggedRequest {
  readonly atUtc: string;
  readonly method: string;
  /** Never with query or hash. */
  readonly path: string;
  /** HTTP status, or what became of the connection. */
  readonly outcome: string;
}

/** All that the control page shows. */
export interface ControlState {
  readonly faults: Faults;
  readonly mails: readonly Mail[];
  readonly people: readonly Person[];
  readonly accounts: readonly Account[];
  readonly requests: readonly LoggedRequest[];
}

export interface Backend {
  /** Answers one call of the form. `requestId` is the same when the browser repeats a request. */
  handleCall(name: CallName, data: unknown, requestId: string): Answer;
  /** Answers the request for a page of the form. */
  handleDocument(path: string): Answer;
  /** Notes a request that needs no rule, such as a script file. */
  note(method: string, path: string, outcome: string): void;
  setFaults(settings: FaultSettings): void;
  /** Everything as it was at the start: no faults, first accounts, empty mailbox and log. */
  reset(): void;
  state(): ControlState;
  /** Whether a fault that happens only a few times is still to come. */
  isFaultToCome(): boolean;
  requests(): readonly LoggedRequest[];
  lastCode(to: string): string | null;
  /** The text of the newest captcha, or null. */
  lastCaptcha(): string | null;
}

export interface BackendSources {
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** A whole number from 0 to below. */
  readonly randomInt: (below: number) => number;
}

interface Challenge {
  readonly code: string;
  readonly expiresAt: number;
}

interface PendingActivation {
  readonly account: Account;
  readonly mailTo: string;
}

/** Thrown inside the rules to refuse a call with a message. */
class Refusal extends Error {
  readonly id: MessageId;
  constructor(id: MessageId) {
    super(id);
    this.id = id;
  }
}

export function createBackend({ now, randomInt }: BackendSources): Backend {
  const faults = createFaultSwitch();
  let accounts: Account[] = [];
  let mails: Mail[] = [];
  let log: LoggedRequest[] = [];
  let challenges = new Map<string, Challenge>();
  let sessions = new Map<string, { nik: string | null }>();
  let captchas = new Map<string, string>();
  let activations = new Map<string, PendingActivation>();
  let newestCaptcha: string | null = null;

  const reset = (): void => {
    faults.set(NO_FAULTS);
    accounts = firstAccounts();
    mails = [];
    log = [];
    challenges = new Map();
    sessions = new Map();
    captchas = new Map();
    activations = new Map();
    newestCaptcha = null;
  };
  reset();

  const atUtc = (): string => new Date(now()).toISOString();
  const token = (): string => Array.from({ length: 24 }, () => randomInt(36).toString(36)).join('');
  const send = (mail: Omit<Mail, 'atUtc'>): void => {
    mails.push({ atUtc: atUtc(), ...mail });
  };
  const note = (method: string, path: string, outcome: string): void => {
    log.push({ atUtc: atUtc(), method, path, outcome });
  };

  const openSession = (nik: string | null): string => {
    const session = token();
    sessions.set(session, { nik });
    return session;
  };

  const requireSession = (session: string): { nik: string | null } => {
    const found = sessions.get(session);
    if (found === undefined) throw new Refusal('login-expired');
    return found;
  };

  const requireFreeNik = (nik: string, kind: ApplicantKind): void => {
    if (isNikTaken(accounts, nik, kind)) throw new Refusal('nik-duplicate');
  };

  const requireFreeEmail = (email: string): void => {
    if (isEmailTaken(accounts, email)) throw new Refusal('email-duplicate');
  };

  const requireFreePhone = (phone: string): void => {
    if (isPhoneTaken(accounts, phone)) throw new Refusal('phone-duplicate');
  };

  const requireDukcapilMatch = (identity: Parameters<typeof matchWithDukcapil>[0]): void => {
    if (faults.now().dukcapil === 'down') throw new Refusal('dukcapil-down');
    const verdict = matchWithDukcapil(identity);
    if (verdict === 'not-found') throw new Refusal('nik-notfound');
    if (verdict === 'different') throw new Refusal('ktp-mismatch');
  };

  const rules: { [Name in CallName]: (data: CallData<Name>) => CallReply<Name> } = {
    'check-nik': ({ nik, kind }) => {
      requireFreeNik(nik, kind);
      return {};
    },

    'check-email': ({ email }) => {
      requireFreeEmail(email);
      return {};
    },

    'send-code': ({ channel, to, nik, kind }) => {
      if (nik !== null) requireFreeNik(nik, kind);
      if (channel === 'email') requireFreeEmail(to);
      else requireFreePhone(to);
      const challenge = token();
      const code = String(randomInt(1_000_000)).padStart(6, '0');
      challenges.set(challenge, { code, expiresAt: now() + CODE_LIFETIME_MS });
      if (faults.now().otp !== 'never-arrives') {
        send({
          channel,
          to: channel === 'email' ? to : bareNumber(to),
          subject: 'Kode verifikasi OSS (LATIHAN)',
          text: `Kode verifikasi Anda: ${code}. Jangan berikan kode ini kepada siapa pun.`,
          code,
          link: null,
        });
      }
      return { challenge };
    },

    'verify-code': ({ challenge, code }) => {
      const known = challenges.get(challenge);
      const { otp } = faults.now();
      if (otp === 'always-expired' || (known !== undefined && now() > known.expiresAt)) {
        throw new Refusal('otp-expired');
      }
      if (otp === 'always-wrong' || known === undefined || known.code !== code) {
        throw new Refusal('otp-wrong');
      }
      challenges.delete(challenge);
      return { session: openSession(null) };
    },

    register: (data) => {
      requireSession(data.session);
      requireFreeNik(data.nik, data.kind);
      requireFreePhone(data.phone);
      requireDukcapilMatch(data);
      accounts.push({
        nik: data.nik,
        kind: data.kind,
        name: data.name,
        email: data.email,
        phone: bareNumber(data.phone),
        username: null,
        password: data.password,
      });
      return { authCode: token(), refreshCode: token() };
    },

    captcha: () => {
      const { answer, svg } = drawCaptcha(randomInt);
      const captcha = token();
      captchas.set(captcha, answer);
      newestCaptcha = answer;
      return { captcha, svg };
    },

    'register-classic': (data) => {
      const answer = captchas.get(data.captcha);
      captchas.delete(data.captcha);
      if (answer === undefined || answer !== data.captchaAnswer.trim().toUpperCase()) {
        throw new Refusal('captcha');
      }
      requireFreeNik(data.nik, 'Orang Perseorangan');
      requireFreeEmail(data.email);
      requireFreePhone(data.phone);
      requireDukcapilMatch(data);
      const activation = token();
      activations.set(activation, {
        mailTo: data.email,
        account: {
          nik: data.nik,
          kind: 'Orang Perseorangan',
          name: data.name,
          email: data.email,
          phone: bareNumber(data.phone),
          username: `oss_${String(randomInt(10_000)).padStart(4, '0')}`,
          password: `Latihan#${String(randomInt(10_000)).padStart(4, '0')}`,
        },
      });
      if (faults.now().activationMail === 'arrives') {
        send({
          channel: 'email',
          to: data.email,
          subject: 'Aktivasi Hak Akses OSS (LATIHAN)',
          text: 'Tekan tautan Aktivasi untuk mengaktifkan hak akses Anda.',
          code: null,
          link: `/aktivasi?token=${activation}`,
        });
      }
      return {};
    },

    activate: ({ token: activation }) => {
      const pending = activations.get(activation);
      if (pending === undefined) throw new Refusal('link-invalid');
      activations.delete(activation);
      accounts.push(pending.account);
      send({
        channel: 'email',
        to: pending.mailTo,
        subject: 'Hak Akses OSS Anda (LATIHAN)',
        text: `Nama pengguna: ${pending.account.username}. Kata sandi: ${pending.account.password}`,
        code: null,
        link: null,
      });
      return {};
    },

    login: ({ account, password }) => {
      const found = findLogin(accounts, account, password);
      if (found === undefined) throw new Refusal('login-wrong');
      return {
        next: found.email === null ? 'renew-email' : 'dashboard',
        session: openSession(found.nik),
        authCode: token(),
        refreshCode: token(),
        name: found.name,
      };
    },

    'renew-email': ({ session, email }) => {
      const { nik } = requireSession(session);
      requireFreeEmail(email);
      accounts = accounts.map((account) => (account.nik === nik ? { ...account, email } : account));
      return {};
    },

    provinces: () => ({ items: listProvinces() }),
    regencies: ({ parent }) => ({ items: listRegencies(parent) }),
    districts: ({ parent }) => ({ items: listDistricts(parent) }),
    villages: ({ parent }) => ({ items: listVillages(parent) }),
  };

  const refuse = (
    id: MessageId,
    other: {
      text?: string | undefined;
      place?: PortalMessage['place'] | undefined;
      status?: number | undefined;
    } = {},
  ): Answer => ({
    kind: 'reply',
    status: other.status ?? messageEntry(id).status,
    body: {
      ok: false,
      message: portalMessage(id, { text: other.text, place: other.place ?? faults.now().places[id] }),
    },
    afterMs: 0,
  });

  const breakCall = (broken: BrokenCall): Answer | null => {
    if (broken.how === 'slow') return null;
    if (broken.how === 'hang' || broken.how === 'reset') return { kind: broken.how };
    if (broken.how === 'blank') return { kind: 'reply', status: 200, body: null, afterMs: 0 };
    const text = broken.text ?? `Terjadi kesalahan: ${SERVER_ERRORS[broken.how]}`;
    return {
      kind: 'reply',
      status: Number(broken.how),
      body: {
        ok: false,
        message: text === '' ? null : portalMessage('server', { text, place: broken.place }),
      },
      afterMs: 0,
    };
  };

  const applyRule = <Name extends CallName>(name: Name, data: CallData<Name>, afterMs: number): Answer => {
    try {
      return { kind: 'reply', status: 200, body: { ok: true, data: rules[name](data) }, afterMs };
    } catch (error) {
      if (error instanceof Refusal) return refuse(error.id);
      throw error;
    }
  };

  const isRegionCall = (name: CallName): boolean =>
    name === 'provinces' || name === 'regencies' || name === 'districts' || name === 'villages';

  const answerCall = (name: CallName, data: unknown, requestId: string): Answer => {
    const broken = faults.takeBreak(name, requestId);
    const technical = broken === undefined ? null : breakCall(broken);
    if (technical !== null) return technical;
    if (faults.now().session === 'over' && messageEntry('login-expired').calls.includes(name)) {
      return refuse('login-expired');
    }
    const forced = faults.takeMessage(name, requestId);
    if (forced !== undefined) return refuse(forced.id, forced);
    const afterMs = (isRegionCall(name) ? faults.now().regionDelayMs : 0) + (broken?.delayMs ?? 0);
    return applyRule(name, data as CallData<typeof name>, afterMs);
  };

  const answerDocument = (path: string): Answer => {
    const broken = faults.takeBreak('document', `document ${now()}`);
    if (broken === undefined) return { kind: 'app', afterMs: 0 };
    if (broken.how === 'hang' || broken.how === 'reset') return { kind: broken.how };
    if (broken.how === 'slow') return { kind: 'app', afterMs: broken.delayMs ?? 0 };
    if (broken.how === 'blank') return { kind: 'error-page', status: 200, html: '' };
    const title = broken.text ?? `${broken.how} ${SERVER_ERRORS[broken.how]}`;
    return {
      kind: 'error-page',
      status: Number(broken.how),
      html: `<!doctype html><html><head><title>${title}</title></head><body><center><h1>${title}</h1></center><hr><center>nginx (LATIHAN ${path})</center></body></html>`,
    };
  };

  const outcomeOf = (answer: Answer): string => {
    if (answer.kind === 'reply' || answer.kind === 'error-page') return String(answer.status);
    return answer.kind === 'app' ? '200' : answer.kind;
  };

  return {
    handleCall(name, data, requestId) {
      const answer = answerCall(name, data, requestId);
      note('POST', `/api/${name}`, outcomeOf(answer));
      return answer;
    },
    handleDocument(path) {
      const answer = answerDocument(path);
      note('GET', path, outcomeOf(answer));
      return answer;
    },
    note,
    setFaults: (settings) => faults.set(parseFaults(settings)),
    reset,
    state: () => ({ faults: faults.now(), mails, people: PEOPLE, accounts, requests: log }),
    isFaultToCome: faults.isOneToCome,
    requests: () => [...log],
    lastCode: (to) => lastCodeFor(mails, to),
    lastCaptcha: () => newestCaptcha,
  };
}
