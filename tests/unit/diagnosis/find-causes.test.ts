import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CaseFacts } from '../../../utils/domain/diagnosis/case-facts.ts';
import { findCauses } from '../../../utils/domain/diagnosis/find-causes.ts';
import { FORM_FINDINGS } from '../../../utils/domain/diagnosis/form-finding.ts';
import { MESSAGE_CLASSES, type MessageClass } from '../../../utils/domain/diagnosis/message-class.ts';

const QUIET: CaseFacts = {
  findings: [],
  hasPrintedTitle: false,
  isNikUnlikeCaseData: false,
  serverFailures: 0,
  httpStatus: null,
  isOnline: true,
  offlineMinutesAgo: null,
  earlier: null,
  registeredAtUtc: null,
  isEmailOfOtherCase: false,
  isPhoneOfOtherCase: false,
  sameClassCount: 1,
  codeRequests: 0,
  minutesSinceCode: null,
  minutesOnStep: null,
};

function codes(messageClass: MessageClass, facts: Partial<CaseFacts>): string[] {
  return findCauses(messageClass, { ...QUIET, ...facts }).map(({ code }) => code);
}

function first(messageClass: MessageClass, facts: Partial<CaseFacts>) {
  return findCauses(messageClass, { ...QUIET, ...facts })[0];
}

const AT = '2026-11-03T02:25:00.000Z';

describe('data that do not match the KTP', () => {
  it('a title that was typed comes first', () => {
    expect(first('ktp-mismatch', { findings: ['date-unlike-nik', 'title-in-name', 'name-letter'] })).toEqual({
      code: 'title-typed',
      certainty: 'likely',
      evidence: [{ code: 'title-in-name' }],
    });
  });

  it.each([
    ['name-letter', 'name-letter'],
    ['double-space', 'name-space'],
    ['name-space', 'name-space'],
    ['name-mark', 'name-mark'],
    ['name-order', 'name-order'],
    ['name-shortened', 'name-shortened'],
    ['name-old-spelling', 'name-old-spelling'],
    ['name-invisible', 'name-invisible'],
    ['nickname-in-name', 'nickname-typed'],
    ['nik-unlike-case', 'nik-mistyped'],
    ['nik-like-kk', 'kk-number-typed'],
    ['date-unlike-case', 'date-mistyped'],
    ['sex-unlike-nik', 'sex-mistyped'],
  ] as const)('%s points to %s', (finding, cause) => {
    expect(first('ktp-mismatch', { findings: [finding] })).toEqual({
      code: cause,
      certainty: 'likely',
      evidence: [{ code: finding }],
    });
  });

  it('a name as printed with a date unlike the NIK is the date or the record', () => {
    const findings = ['name-as-printed', 'nik-as-case', 'date-as-case', 'date-unlike-nik'] as const;
    expect(first('ktp-mismatch', { findings })).toEqual({
      code: 'date-or-record',
      certainty: 'likely',
      evidence: [{ code: 'date-unlike-nik' }, { code: 'name-as-printed' }, { code: 'date-as-case' }],
    });
    expect(codes('ktp-mismatch', { findings })[1]).toBe('dukcapil-record');
  });

  it('where all agrees the record is left, and a new KTP is asked about', () => {
    const findings = ['name-as-printed', 'nik-as-case', 'date-as-case'] as const;
    expect(codes('ktp-mismatch', { findings })).toEqual(['dukcapil-record', 'ktp-new']);
    expect(first('ktp-mismatch', { findings })?.certainty).toBe('likely');
  });

  it('a title on the KTP is to be tried the other way', () => {
    for (const finding of ['name-as-printed', 'title-left-out'] as const) {
      expect(first('ktp-mismatch', { findings: [finding], hasPrintedTitle: true })).toEqual({
        code: 'title-on-ktp',
        certainty: 'likely',
        evidence: [{ code: 'title-printed' }, { code: finding }],
      });
    }
    expect(codes('ktp-mismatch', { findings: ['name-as-printed'] })).not.toContain('title-on-ktp');
  });

  it('without anything compared nothing is claimed', () => {
    for (const findings of [null, [], ['name-not-compared']] as const) {
      const causes = findCauses('ktp-mismatch', { ...QUIET, findings });
      expect(causes.map(({ certainty }) => certainty)).toEqual(causes.map(() => 'unknown'));
    }
    expect(codes('ktp-mismatch', { findings: null })).toContain('name-not-compared');
  });
});

describe('a NIK that is not found', () => {
  it('as the case has it is a question for Dukcapil; a new KTP and an inactive NIK are asked about', () => {
    expect(codes('nik-not-found', { findings: ['nik-as-case'] })).toEqual([
      'dukcapil-record',
      'ktp-new',
      'nik-inactive',
    ]);
  });

  it('unlike the case was mistyped', () => {
    expect(codes('nik-not-found', { findings: ['nik-unlike-case'] })[0]).toBe('nik-mistyped');
  });

  it('of a person under two NIKs', () => {
    const earlier = { atUtc: AT, outcome: 'registered', by: 'person' } as const;
    expect(codes('nik-not-found', { earlier })[0]).toBe('two-niks');
  });
});

describe('a NIK with an account', () => {
  it('that was seen from this device before', () => {
    const earlier = { atUtc: AT, outcome: 'registered', by: 'same-nik' } as const;
    expect(first('nik-registered', { earlier })).toEqual({
      code: 'registered-here',
      certainty: 'likely',
      evidence: [{ code: 'earlier', atUtc: AT, outcome: 'registered' }],
    });
  });

  it('one slip from another one is a slip only while it is not the one of the case', () => {
    const earlier = { atUtc: AT, outcome: 'started', by: 'slip' } as const;
    expect(codes('nik-registered', { earlier })[0]).toBe('slip-of-earlier');
    expect(codes('nik-registered', { earlier, findings: ['nik-as-case'] })).not.toContain('slip-of-earlier');
  });

  it('that this case has just been given', () => {
    expect(codes('nik-registered', { registeredAtUtc: AT })[0]).toBe('registered-just-now');
  });

  it('of which nothing is known is asked about', () => {
    expect(codes('nik-registered', {})).toEqual([
      'registered-and-forgotten',
      'registered-by-helper',
      'other-business',
    ]);
  });
});

it('an e-mail or a phone of another case is said to be that', () => {
  expect(codes('email-registered', { isEmailOfOtherCase: true })[0]).toBe('email-of-other-case');
  expect(codes('phone-registered', { isPhoneOfOtherCase: true })[0]).toBe('phone-of-other-case');
  expect(codes('email-registered', {})).not.toContain('email-of-other-case');
});

describe('the server, not the person', () => {
  it.each([
    'server-error',
    'timeout',
    'dukcapil-unavailable',
    'ktp-mismatch',
    'nik-not-found',
    'otp-missing',
    'otp-invalid',
    'otp-expired',
    'activation-mail-missing',
    'login-failed',
    'captcha-wrong',
    'session-expired',
    'offline',
    'unknown',
  ] as const)('after three failures in ten minutes (%s)', (messageClass) => {
    const causes = findCauses(messageClass, { ...QUIET, serverFailures: 3 });
    const found = causes.find(({ code }) => code === 'server-side');
    expect(found).toEqual({
      code: 'server-side',
      certainty: 'likely',
      evidence: [{ code: 'server-failures', count: 3 }],
    });
    const before = findCauses(messageClass, { ...QUIET, serverFailures: 2 });
    expect(before.filter(({ code, evidence }) => code === 'server-side' && evidence.length > 0)).toEqual([]);
  });

  it('by its own word, certainly after three', () => {
    expect(first('server-error', { httpStatus: 503 })).toEqual({
      code: 'server-side',
      certainty: 'likely',
      evidence: [{ code: 'http', status: 503 }],
    });
    expect(first('server-error', { httpStatus: 503, serverFailures: 3 })?.certainty).toBe('certain');
    expect(first('server-error', { httpStatus: 422 })?.evidence).toEqual([]);
  });
});

describe('the connection', () => {
  it('lost in the minutes before comes first', () => {
    expect(first('timeout', { offlineMinutesAgo: 2, serverFailures: 3 })).toEqual({
      code: 'connection',
      certainty: 'likely',
      evidence: [{ code: 'offline-before', minutes: 2 }],
    });
  });

  it('gone now is certain', () => {
    expect(first('offline', { isOnline: false })).toEqual({
      code: 'connection',
      certainty: 'certain',
      evidence: [{ code: 'offline' }],
    });
  });
});

describe('codes', () => {
  it('asked for twice may be the older one', () => {
    expect(first('otp-invalid', { codeRequests: 2 })?.code).toBe('older-code');
    expect(codes('otp-invalid', { codeRequests: 1 })[0]).toBe('code-mistyped');
  });

  it('typed long after they were asked for came too late', () => {
    expect(first('otp-expired', { minutesSinceCode: 7 })).toEqual({
      code: 'code-too-late',
      certainty: 'likely',
      evidence: [{ code: 'code-age', minutes: 7 }],
    });
  });

  it('that do not come may go to a mistyped address', () => {
    expect(codes('otp-missing', { findings: ['email-unlike-case'] })[0]).toBe('email-mistyped');
    expect(codes('otp-missing', { findings: ['phone-with-prefix'] })[0]).toBe('phone-mistyped');
  });
});

it('a page open for half an hour may have outlived its session', () => {
  expect(first('session-expired', { minutesOnStep: 30 })?.evidence).toEqual([
    { code: 'step-open', minutes: 30 },
  ]);
  expect(first('session-expired', { minutesOnStep: 29 })?.evidence).toEqual([]);
});

it('a picture that was long on the page may be out of date', () => {
  expect(first('captcha-wrong', { minutesOnStep: 10 })).toEqual({
    code: 'captcha-too-old',
    certainty: 'likely',
    evidence: [{ code: 'step-open', minutes: 10 }],
  });
  expect(first('captcha-wrong', { minutesOnStep: 9 })?.code).toBe('captcha-misread');
});

describe('an account that was seen to be made', () => {
  const earlier = { atUtc: AT, outcome: 'registered', by: 'same-nik' } as const;

  it.each(['email-registered', 'phone-registered', 'username-registered'] as const)(
    'may be the one that is in the way (%s)',
    (messageClass) => {
      expect(first(messageClass, { earlier })).toEqual({
        code: 'registered-here',
        certainty: 'likely',
        evidence: [{ code: 'earlier', atUtc: AT, outcome: 'registered' }],
      });
      for (const outcome of ['started', 'mismatch', 'failed', null] as const) {
        expect(codes(messageClass, { earlier: { ...earlier, outcome } })).not.toContain('registered-here');
      }
    },
  );

  it('leaves the password, where logging in fails', () => {
    expect(first('login-failed', { registeredAtUtc: AT })).toEqual({
      code: 'password-forgotten',
      certainty: 'likely',
      evidence: [{ code: 'registered', atUtc: AT }],
    });
    expect(first('login-failed', { earlier })?.evidence).toEqual([
      { code: 'earlier', atUtc: AT, outcome: 'registered' },
    ]);
    expect(codes('login-failed', { registeredAtUtc: AT, findings: ['email-unlike-case'] })).toEqual([
      'another-account',
      'password-forgotten',
      'account-of-old-oss',
      'registered-by-helper',
    ]);
  });
});

const anyFacts: fc.Arbitrary<CaseFacts> = fc.record({
  findings: fc.option(fc.subarray([...FORM_FINDINGS])),
  hasPrintedTitle: fc.boolean(),
  isNikUnlikeCaseData: fc.boolean(),
  serverFailures: fc.nat(9),
  httpStatus: fc.option(fc.integer({ min: 0, max: 599 })),
  isOnline: fc.boolean(),
  offlineMinutesAgo: fc.option(fc.nat(10)),
  earlier: fc.option(
    fc.record({
      atUtc: fc.constant(AT),
      outcome: fc.constantFrom('started', 'registered', null),
      by: fc.constantFrom('same-nik', 'slip', 'person'),
    }),
  ),
  registeredAtUtc: fc.option(fc.constant(AT)),
  isEmailOfOtherCase: fc.boolean(),
  isPhoneOfOtherCase: fc.boolean(),
  sameClassCount: fc.integer({ min: 1, max: 9 }),
  codeRequests: fc.nat(9),
  minutesSinceCode: fc.option(fc.nat(90)),
  minutesOnStep: fc.option(fc.nat(300)),
});

describe('whatever the facts', () => {
  it('what the case speaks for comes before what has to be asked, and nothing is said twice', () => {
    fc.assert(
      fc.property(fc.constantFrom(...MESSAGE_CLASSES), anyFacts, (messageClass, facts) => {
        const causes = findCauses(messageClass, facts);
        expect(causes.length).toBeLessThanOrEqual(5);
        expect(new Set(causes.map(({ code }) => code)).size).toBe(causes.length);
        const known = causes.map(({ evidence }) => evidence.length > 0);
        expect(known).toEqual(known.toSorted((a, b) => Number(b) - Number(a)));
        for (const { certainty, evidence } of causes) {
          expect(evidence.length === 0).toBe(certainty === 'unknown');
        }
      }),
    );
  });

  it('what is no error has no cause', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        expect(findCauses('none', facts)).toEqual([]);
      }),
    );
  });
});
