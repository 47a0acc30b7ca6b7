import type { CaseFacts, EarlierOutcome } from './case-facts.ts';
import type { FormFinding } from './form-finding.ts';
import type { Certainty, MessageClass } from './message-class.ts';

export const CAUSE_CODES = [
  'title-typed',
  'nickname-typed',
  'name-letter',
  'name-space',
  'name-mark',
  'name-order',
  'name-shortened',
  'name-old-spelling',
  'name-invisible',
  'title-on-ktp', // with the title or without: both have to be tried
  'apostrophe-on-ktp',
  'name-not-compared',
  'nik-mistyped',
  'kk-number-typed',
  'date-mistyped',
  'date-or-record', // the date on the KTP is not the one in the NIK
  'sex-mistyped',
  'dukcapil-record',
  'ktp-new',
  'nik-inactive',
  'two-niks',
  'registered-here', // seen from this device before
  'registered-just-now', // by this very case
  'slip-of-earlier',
  'registered-and-forgotten',
  'registered-by-helper',
  'other-business',
  'email-of-other-case',
  'phone-of-other-case',
  'own-older-account',
  'account-of-old-oss',
  'email-mistyped',
  'phone-mistyped',
  'server-side',
  'busy-hour',
  'link-to-dukcapil',
  'connection',
  'browser',
  'mail-in-spam',
  'mail-not-sent',
  'link-too-old',
  'older-code',
  'code-too-late',
  'code-mistyped',
  'another-account',
  'password-forgotten',
  'passwords-differ',
  'password-too-weak',
  'captcha-misread',
  'captcha-too-old',
  'page-open-long',
  'logged-in-elsewhere',
  'email-unusable',
] as const;
export type CauseCode = (typeof CAUSE_CODES)[number];

/** What in the case speaks for a cause. */
export type Evidence =
  | { readonly code: FormFinding }
  | {
      readonly code:
        'title-printed' | 'case-nik-unlike-data' | 'email-in-other-case' | 'phone-in-other-case' | 'offline';
    }
  | { readonly code: 'server-failures' | 'same-class' | 'codes-asked'; readonly count: number }
  | { readonly code: 'offline-before' | 'code-age' | 'step-open'; readonly minutes: number }
  | { readonly code: 'http'; readonly status: number }
  | { readonly code: 'earlier'; readonly atUtc: string; readonly outcome: EarlierOutcome | null }
  | { readonly code: 'registered'; readonly atUtc: string };

export interface Cause {
  readonly code: CauseCode;
  /** `unknown`: nothing in the case speaks for or against it, so it has to be asked. */
  readonly certainty: Certainty;
  /** Empty exactly when the certainty is `unknown`. */
  readonly evidence: readonly Evidence[];
}

/** More would hide the likely ones. */
const MOST_CAUSES = 5;

/** So many failures in ten minutes are not the person's doing. */
const FAILURES_OF_SERVER = 3;

/** How long a code lasts is not known; after so long it is worth a thought. */
const CODE_MAY_BE_OVER_MINUTES = 5;

/** A page that has been open for so long may have outlived its session. */
const LONG_OPEN_MINUTES = 30;

/** A captcha is drawn when its page opens, and lasts less. */
const PICTURE_MAY_BE_OVER_MINUTES = 10;

/**
 * The likely causes of a message, in order: first those that the case speaks for, then those that only the
 * person can answer. Empty for what is no error. Pure; the facts hold nothing that was typed.
 */
export function findCauses(messageClass: MessageClass, facts: CaseFacts): readonly Cause[] {
  const causes = CAUSES[messageClass](facts).filter((cause) => cause !== null);
  const isKnown = ({ certainty }: Cause): boolean => certainty !== 'unknown';
  const inOrder = [...causes.filter(isKnown), ...causes.filter((cause) => !isKnown(cause))];
  // What the case speaks for is not asked about as well.
  const isFirst = ({ code }: Cause, index: number): boolean =>
    inOrder.findIndex((other) => other.code === code) === index;
  return inOrder.filter(isFirst).slice(0, MOST_CAUSES);
}

type MaybeCauses = readonly (Cause | null)[];

const CAUSES: Record<MessageClass, (facts: CaseFacts) => MaybeCauses> = {
  'ktp-mismatch': (facts) => [
    ...nameCauses(facts),
    ...numberCauses(facts),
    dateCause(facts),
    sexCause(facts),
    titleOnKtp(facts),
    found(facts, 'apostrophe-on-ktp', ['apostrophe-in-name']),
    dukcapilRecord(facts),
    twoNiks(facts),
    serverSide(facts),
    ask('ktp-new'),
  ],
  'nik-not-found': (facts) => [
    ...numberCauses(facts),
    found(facts, 'dukcapil-record', ['nik-as-case']),
    twoNiks(facts),
    serverSide(facts),
    ask('ktp-new'),
    ask('nik-inactive'),
  ],
  'dukcapil-unavailable': (facts) => [
    connectionBefore(facts),
    {
      code: 'link-to-dukcapil',
      certainty: 'likely',
      evidence: [counted('same-class', facts.sameClassCount)],
    },
    serverSide(facts),
    ask('busy-hour'),
  ],
  'nik-registered': (facts) => [
    ...numberCauses(facts),
    registeredJustNow(facts),
    registeredHere(facts),
    ask('registered-and-forgotten'),
    ask('registered-by-helper'),
    ask('other-business'),
  ],
  'email-registered': (facts) => [
    facts.isEmailOfOtherCase ? likely('email-of-other-case', { code: 'email-in-other-case' }) : null,
    found(facts, 'email-mistyped', ['email-unlike-case']),
    registeredJustNow(facts),
    accountSeen(facts, 'registered-here'),
    ask('own-older-account'),
    ask('other-business'),
    ask('registered-by-helper'),
  ],
  'phone-registered': (facts) => [
    facts.isPhoneOfOtherCase ? likely('phone-of-other-case', { code: 'phone-in-other-case' }) : null,
    found(facts, 'phone-mistyped', ['phone-unlike-case']),
    registeredJustNow(facts),
    accountSeen(facts, 'registered-here'),
    ask('own-older-account'),
    ask('registered-by-helper'),
  ],
  'username-registered': (facts) => [
    registeredJustNow(facts),
    accountSeen(facts, 'registered-here'),
    ask('account-of-old-oss'),
    ask('registered-by-helper'),
  ],
  'otp-missing': (facts) => [
    found(facts, 'email-mistyped', ['email-unlike-case']),
    found(facts, 'phone-mistyped', ['phone-unlike-case', 'phone-with-prefix']),
    serverSide(facts),
    ask('mail-in-spam'),
    ask('busy-hour'),
  ],
  'otp-invalid': (facts) => [
    olderCode(facts),
    codeTooLate(facts, CODE_MAY_BE_OVER_MINUTES),
    serverSide(facts),
    ask('code-mistyped'),
    ask('older-code'),
  ],
  'otp-expired': (facts) => [
    codeTooLate(facts, 1) ?? ask('code-too-late'),
    olderCode(facts) ?? ask('older-code'),
    serverSide(facts),
  ],
  'activation-mail-missing': (facts) => [
    found(facts, 'email-mistyped', ['email-unlike-case']),
    serverSide(facts),
    ask('mail-in-spam'),
    ask('mail-not-sent'),
    ask('link-too-old'),
  ],
  'login-failed': (facts) => [
    found(facts, 'another-account', ['email-unlike-case', 'phone-unlike-case']) ?? ask('another-account'),
    registeredAt(facts, 'password-forgotten') ??
      accountSeen(facts, 'password-forgotten') ??
      ask('password-forgotten'),
    serverSide(facts),
    ask('account-of-old-oss'),
    ask('registered-by-helper'),
  ],
  'password-rejected': () => [ask('passwords-differ'), ask('password-too-weak')],
  'captcha-wrong': (facts) => [
    openLong(facts, 'captcha-too-old', PICTURE_MAY_BE_OVER_MINUTES),
    serverSide(facts),
    ask('captcha-misread'),
    ask('captcha-too-old'),
  ],
  'session-expired': (facts) => [
    openLong(facts, 'page-open-long', LONG_OPEN_MINUTES) ?? ask('page-open-long'),
    serverSide(facts),
    ask('logged-in-elsewhere'),
  ],
  'server-error': (facts) => [
    connectionBefore(facts),
    serverSide(facts) ?? ask('server-side'),
    ask('busy-hour'),
    ask('browser'),
  ],
  timeout: (facts) => [
    connectionBefore(facts),
    serverSide(facts) ?? ask('server-side'),
    ask('connection'),
    ask('busy-hour'),
    ask('browser'),
  ],
  offline: (facts) => [
    facts.isOnline
      ? (connectionBefore(facts) ?? ask('connection'))
      : { code: 'connection', certainty: 'certain', evidence: [{ code: 'offline' }] },
    serverSide(facts),
  ],
  'email-renewal': () => [ask('email-unusable')],
  unknown: (facts) => [connectionBefore(facts), serverSide(facts)],
  none: () => [],
};

function ask(code: CauseCode): Cause {
  return { code, certainty: 'unknown', evidence: [] };
}

function likely(code: CauseCode, ...evidence: readonly Evidence[]): Cause {
  return { code, certainty: 'likely', evidence };
}

function counted(code: 'server-failures' | 'same-class' | 'codes-asked', count: number): Evidence {
  return { code, count };
}

/** A cause that any of these findings speaks for; null when none was made. */
function found({ findings }: CaseFacts, code: CauseCode, signs: readonly FormFinding[]): Cause | null {
  const made = signs.filter((sign) => findings?.includes(sign));
  return made.length === 0 ? null : likely(code, ...made.map((sign) => ({ code: sign })));
}

function nameCauses(facts: CaseFacts): MaybeCauses {
  return [
    found(facts, 'title-typed', ['title-in-name']),
    found(facts, 'nickname-typed', ['nickname-in-name']),
    found(facts, 'name-letter', ['name-letter']),
    found(facts, 'name-space', ['double-space', 'name-space']),
    found(facts, 'name-invisible', ['name-invisible']),
    found(facts, 'name-shortened', ['name-shortened']),
    found(facts, 'name-order', ['name-order']),
    found(facts, 'name-mark', ['name-mark']),
    found(facts, 'name-old-spelling', ['name-old-spelling']),
  ];
}

function numberCauses(facts: CaseFacts): MaybeCauses {
  const mistyped = found(facts, 'nik-mistyped', ['nik-unlike-case', 'nik-impossible']);
  const isSlip = facts.earlier?.by === 'slip' && facts.findings?.includes('nik-as-case') !== true;
  return [
    mistyped,
    found(facts, 'kk-number-typed', ['nik-like-kk']),
    isSlip && facts.earlier !== null ? likely('slip-of-earlier', seenEarlier(facts.earlier)) : null,
  ];
}

/** A date that is not the case's was mistyped; one that is, and not the NIK's, is a question for Dukcapil. */
function dateCause(facts: CaseFacts): Cause | null {
  const mistyped = found(facts, 'date-mistyped', ['date-unlike-case', 'day-month-swapped']);
  if (mistyped) return mistyped;
  const differs = found(facts, 'date-or-record', ['date-unlike-nik']);
  if (differs === null) {
    return facts.isNikUnlikeCaseData ? likely('date-or-record', { code: 'case-nik-unlike-data' }) : null;
  }
  const agreeing = found(facts, 'date-or-record', ['name-as-printed', 'date-as-case']);
  return { ...differs, evidence: [...differs.evidence, ...(agreeing?.evidence ?? [])] };
}

function sexCause(facts: CaseFacts): Cause | null {
  return found(facts, 'sex-mistyped', ['sex-unlike-case', 'sex-unlike-nik']);
}

/** Whether Dukcapil's record holds the title is not known, so what was not typed is the next try. */
function titleOnKtp(facts: CaseFacts): Cause | null {
  const tried = found(facts, 'title-on-ktp', ['title-left-out', 'name-as-printed']);
  if (!facts.hasPrintedTitle || tried === null) return null;
  return likely('title-on-ktp', { code: 'title-printed' }, ...tried.evidence);
}

/** Where everything that could be compared agrees, what remains is the record. */
function dukcapilRecord(facts: CaseFacts): Cause | null {
  const { findings } = facts;
  if (findings === null || findings.includes('name-not-compared')) return ask('name-not-compared');
  const isAllSame =
    findings.includes('name-as-printed') && !findings.some((code) => DISAGREEING.includes(code));
  return isAllSame
    ? found(facts, 'dukcapil-record', ['name-as-printed', 'nik-as-case', 'date-as-case'])
    : ask('dukcapil-record');
}

const DISAGREEING: readonly FormFinding[] = [
  'nik-unlike-case',
  'nik-impossible',
  'nik-like-kk',
  'date-unlike-case',
  'sex-unlike-case',
];

/** One failure says little; several in a row, or the server's own word, say that it is not the person. */
function serverSide({ serverFailures, httpStatus }: CaseFacts): Cause | null {
  const ofServer: Evidence[] =
    httpStatus !== null && httpStatus >= 500 ? [{ code: 'http', status: httpStatus }] : [];
  if (serverFailures >= FAILURES_OF_SERVER) {
    const evidence = [counted('server-failures', serverFailures), ...ofServer];
    return { code: 'server-side', certainty: ofServer.length > 0 ? 'certain' : 'likely', evidence };
  }
  return ofServer.length > 0 ? likely('server-side', ...ofServer) : null;
}

function connectionBefore({ isOnline, offlineMinutesAgo }: CaseFacts): Cause | null {
  if (!isOnline) return { code: 'connection', certainty: 'certain', evidence: [{ code: 'offline' }] };
  if (offlineMinutesAgo === null) return null;
  return likely('connection', { code: 'offline-before', minutes: offlineMinutesAgo });
}

function openLong({ minutesOnStep }: CaseFacts, code: CauseCode, leastMinutes: number): Cause | null {
  return minutesOnStep === null || minutesOnStep < leastMinutes
    ? null
    : likely(code, { code: 'step-open', minutes: minutesOnStep });
}

function registeredJustNow(facts: CaseFacts): Cause | null {
  return registeredAt(facts, 'registered-just-now');
}

function registeredAt({ registeredAtUtc }: CaseFacts, code: CauseCode): Cause | null {
  return registeredAtUtc === null ? null : likely(code, { code: 'registered', atUtc: registeredAtUtc });
}

function registeredHere({ earlier }: CaseFacts): Cause | null {
  return earlier?.by === 'same-nik' ? likely('registered-here', seenEarlier(earlier)) : null;
}

/** An earlier registration of this NIK that is known to have ended in an account. */
function accountSeen({ earlier }: CaseFacts, code: CauseCode): Cause | null {
  const hasAccount = earlier?.outcome === 'registered' || earlier?.outcome === 'already-registered';
  return hasAccount && earlier.by === 'same-nik' ? likely(code, seenEarlier(earlier)) : null;
}

function seenEarlier({ atUtc, outcome }: NonNullable<CaseFacts['earlier']>): Evidence {
  return { code: 'earlier', atUtc, outcome };
}

function olderCode({ codeRequests }: CaseFacts): Cause | null {
  return codeRequests < 2 ? null : likely('older-code', counted('codes-asked', codeRequests));
}

function codeTooLate({ minutesSinceCode }: CaseFacts, leastMinutes: number): Cause | null {
  return minutesSinceCode === null || minutesSinceCode < leastMinutes
    ? null
    : likely('code-too-late', { code: 'code-age', minutes: minutesSinceCode });
}

function twoNiks({ earlier }: CaseFacts): Cause | null {
  return earlier?.by === 'person' ? likely('two-niks', seenEarlier(earlier)) : null;
}
