import { describe, expect, test } from 'vitest';
import type { CaseworkLine } from '../../../utils/domain/casework/casework-line.ts';
import { PREPARATIONS, type Stage } from '../../../utils/domain/casework/casework.ts';
import { readStage } from '../../../utils/domain/casework/read-stage.ts';
import { entered, line } from './support/lines.ts';

const stageOf = (...lines: readonly CaseworkLine[]): Stage => readStage(lines, null).stage;

const setTo = (minutes: number, stage: Stage | null): CaseworkLine =>
  line(minutes, { kind: 'stage-set', stage });

describe('before the portal was opened', () => {
  test('a new case prepares; what was chosen in it moves it on', () => {
    expect(readStage([], null)).toEqual({ stage: 'prepare', isByHand: false, passed: [] });
    expect(readStage([], { prepared: ['ktp-legible'] }).stage).toBe('prepare');
    expect(readStage([], { prepared: PREPARATIONS })).toMatchObject({ stage: 'path', passed: ['prepare'] });
    expect(readStage([], { prepared: PREPARATIONS, path: 'new-account' })).toMatchObject({
      stage: 'register',
      passed: ['prepare', 'path'],
    });
  });

  test.each(['change-access', 'forgot-password', 'former-helper'] as const)(
    '%s leads around the form, so the case stays with the way until a page shows more',
    (path) => {
      expect(readStage([], { path }).stage).toBe('path');
      expect(readStage([entered(1, 'identity')], { path }).stage).toBe('register');
    },
  );
});

describe('what the pages show', () => {
  test('each step has its stage, in whatever order they come', () => {
    const steps = ['identity', 'code', 'password', 'profile', 'done'] as const;
    const stages = steps.map((_, at) =>
      stageOf(...steps.slice(0, at + 1).map((step, n) => entered(n, step))),
    );
    expect(stages).toEqual(['register', 'otp', 'password', 'ktp', 'check-account']);
    expect(stageOf(entered(0, 'profile'), entered(1, 'contact'), entered(2, 'code'))).toBe('otp');
    expect(stageOf(entered(0, 'password'), entered(1, 'single-page'))).toBe('register');
  });

  test('stages that were shown are passed, without the present one', () => {
    const { passed } = readStage([entered(0, 'identity'), entered(1, 'code'), entered(2, 'profile')], null);
    expect(passed).toEqual(['register', 'otp']);
  });

  test('a login page and one that is not recognised change nothing', () => {
    expect(stageOf(entered(0, 'login'))).toBe('prepare');
    expect(stageOf(entered(0, 'profile'), entered(1, 'login'), entered(2, 'unknown'))).toBe('ktp');
  });

  test('any entry of a page tells its step, for the one that told first may have been removed', () => {
    expect(stageOf(line(0, { kind: 'captured-by-hand' }, ['profile']))).toBe('ktp');
  });

  test('the oldest form waits for a mail first, and is confirmed a second time behind its link', () => {
    const registered = [entered(0, 'single-page', 'A'), entered(1, 'done', 'A')];
    expect(stageOf(...registered)).toBe('activation');
    expect(stageOf(...registered, entered(2, 'login'), entered(9, 'done', 'A', '/aktivasi'))).toBe(
      'check-account',
    );
  });

  test('coming back to the page that confirmed is not the second confirmation', () => {
    const back = [
      entered(0, 'single-page', 'A'),
      entered(1, 'done', 'A'),
      line(2, { kind: 'step-left' }, ['done', 'A']),
      entered(3, 'done', 'A'),
    ];
    expect(stageOf(...back)).toBe('activation');
  });

  test('a form that stands behind the confirmation is no step back, until it is sent anew', () => {
    const closed = [entered(0, 'profile'), entered(1, 'done'), entered(2, 'profile')];
    expect(stageOf(...closed)).toBe('check-account');
    expect(stageOf(...closed, line(3, { kind: 'pressed', button: 'register' }, ['profile']))).toBe('ktp');
  });

  test('the page behind the link alone means that only the account is left to check', () => {
    expect(stageOf(entered(0, 'done', 'A', '/aktivasi'))).toBe('check-account');
  });
});

describe('what the person says', () => {
  test('counts, and is said to be by hand, until the pages show another step', () => {
    const lines = [entered(0, 'identity'), setTo(1, 'ktp')];
    expect(readStage(lines, null)).toEqual({ stage: 'ktp', isByHand: true, passed: ['register'] });
    const same = [...lines, line(2, { kind: 'pressed', button: 'verify' }, ['identity'])];
    expect(readStage(same, null)).toMatchObject({ stage: 'ktp', isByHand: true });
    expect(readStage([...same, entered(3, 'code')], null)).toMatchObject({ stage: 'otp', isByHand: false });
  });

  test('what agrees with the pages is not by hand', () => {
    expect(readStage([entered(0, 'code'), setTo(1, 'otp')], null).isByHand).toBe(false);
  });

  test('what was set too far ahead and put right was not passed', () => {
    expect(readStage([setTo(0, 'password'), setTo(1, 'register')], null)).toEqual({
      stage: 'register',
      isByHand: true,
      passed: [],
    });
    expect(readStage([setTo(0, 'register'), setTo(1, 'otp')], null).passed).toEqual(['register']);
  });

  test('taken back, the pages count again', () => {
    const lines = [entered(0, 'identity'), setTo(1, 'ktp'), setTo(2, null)];
    expect(readStage(lines, null)).toEqual({ stage: 'register', isByHand: false, passed: [] });
    expect(readStage([setTo(0, 'otp'), setTo(1, null)], { path: 'new-account' }).stage).toBe('register');
  });

  test('waiting for the activation mail is the stage of activation, until it came', () => {
    const begun = [entered(0, 'profile'), line(1, { kind: 'wait-begun', wait: 'activation-mail' })];
    expect(stageOf(...begun)).toBe('activation');
    const end = (outcome: 'arrived' | 'given-up'): CaseworkLine =>
      line(2, { kind: 'wait-ended', wait: 'activation-mail', outcome });
    expect(readStage([...begun, end('arrived')], null)).toEqual({
      stage: 'check-account',
      isByHand: false,
      passed: ['ktp', 'activation'],
    });
    expect(stageOf(...begun, end('given-up'))).toBe('ktp');
  });

  test('an end that was a slip, taken back, leaves the case where it was', () => {
    const resumed = (outcome: 'arrived' | 'given-up'): Stage =>
      stageOf(
        entered(0, 'profile'),
        line(1, { kind: 'wait-begun', wait: 'activation-mail' }),
        line(2, { kind: 'wait-ended', wait: 'activation-mail', outcome }),
        line(1, { kind: 'wait-begun', wait: 'activation-mail' }),
      );
    expect(resumed('arrived')).toBe('activation');
    expect(resumed('given-up')).toBe('activation');
  });

  test('a stage set after a wait began counts, and goes when it is taken back', () => {
    const waiting = [entered(0, 'profile'), line(1, { kind: 'wait-begun', wait: 'activation-mail' })];
    expect(stageOf(...waiting, setTo(2, 'check-account'))).toBe('check-account');
    expect(stageOf(...waiting, setTo(2, 'check-account'), setTo(3, null))).toBe('activation');
  });

  test('waiting for Dukcapil or a desk is no stage', () => {
    expect(stageOf(entered(0, 'profile'), line(1, { kind: 'wait-begun', wait: 'dukcapil-sync' }))).toBe(
      'ktp',
    );
  });
});

test('a closed case is done; opened again, it is where it was', () => {
  const closed = [
    entered(0, 'profile'),
    line(1, { kind: 'case-closed', outcome: 'registered' }),
    entered(2, 'identity'),
  ];
  expect(readStage(closed, null)).toEqual({ stage: 'done', isByHand: false, passed: ['register', 'ktp'] });
  expect(stageOf(...closed, line(3, { kind: 'case-reopened' }))).toBe('register');
});
