import { describe, expect, test } from 'vitest';
import type { TabState } from '../../../components/page/PageCard.tsx';
import { chooseNextStep } from '../../../entrypoints/sidepanel/next-step.ts';
import type { Entry } from '../../../utils/contracts/entry.ts';
import type { Hint } from '../../../utils/contracts/messages.ts';
import type { Wait } from '../../../utils/domain/casework/casework.ts';
import type { StepId } from '../../../utils/domain/form/form.ts';
import { sampleEntry, sampleIncident, samplePage } from '../../support/entry-samples.ts';
import { elsewhere, onPortal, readyCase, sampleCase, type TabReply } from '../../support/panel-samples.ts';

const read = (view: TabReply): TabState => ({ state: 'read', view });
const portal = read(onPortal);
const warning: Hint = {
  field: 'nik',
  severity: 'warn',
  title: 'x',
  details: [],
  comparisons: [],
  proposal: null,
};
const entering = (sequence: number, step: StepId): Entry =>
  sampleEntry(sequence, { kind: 'step-entered' }, { page: { ...samplePage, step } });
const duplicate = sampleEntry(1, { kind: 'duplicate-warning', verdict: 'same-person', earlierAtUtc: null });
const incident = sampleEntry(2, sampleIncident());

describe('without a problem', () => {
  test.each([
    ['no case', null, portal, 'choose-case'],
    ['a case without a name', { ...sampleCase, nameAsPrinted: ' ' }, portal, 'complete-case'],
    ['a case without a NIK', { ...sampleCase, nik: '' }, portal, 'complete-case'],
    ['a NIK that is not whole', { ...sampleCase, nik: '32041146O997' }, portal, 'complete-case'],
    [
      'a date that cannot be read',
      { ...sampleCase, birthDate: '', unfinished: { birthDate: '6 Sep' } },
      portal,
      'complete-case',
    ],
    ['another site in front', readyCase, read(elsewhere), 'open-portal'],
    [
      'a page that does not answer',
      sampleCase,
      { state: 'failed', failure: 'page-unreachable' },
      'reload-page',
    ],
    ['a portal page without a reading', sampleCase, read({ ...onPortal, snapshot: null }), 'reload-page'],
    ['not recording', sampleCase, read({ ...onPortal, recording: false }), 'start-recording'],
    ['findings on the page', sampleCase, read({ ...onPortal, hints: [warning] }), 'check-findings'],
    ['paused', sampleCase, read({ ...onPortal, paused: true, hints: [warning] }), 'paused'],
    ['all well', sampleCase, portal, 'carry-on'],
  ] as const)('%s', (_, record, tab, kind) => {
    expect(chooseNextStep(record, [], tab as TabState).kind).toBe(kind);
  });

  test('good findings are not counted', () => {
    const tab = read({ ...onPortal, hints: [warning, { ...warning, severity: 'ok' }] });
    expect(chooseNextStep(sampleCase, [], tab)).toEqual({ kind: 'check-findings', count: 1 });
  });
});

describe('with a problem', () => {
  test('the latest error comes before everything but a pause and success', () => {
    expect(chooseNextStep({ ...sampleCase, nik: '' }, [incident], read(elsewhere))).toEqual({
      kind: 'incident',
      entry: incident,
      incident: incident.event,
    });
    expect(chooseNextStep(sampleCase, [incident], read({ ...onPortal, paused: true })).kind).toBe('paused');
    const done = read({
      ...onPortal,
      snapshot: { page: { ...samplePage, step: 'done' }, fields: [], missing: [] },
    });
    expect(chooseNextStep(sampleCase, [incident], done).kind).toBe('registered');
  });

  test('an error after a warning takes its place, and the other way round', () => {
    expect(chooseNextStep(sampleCase, [duplicate, incident], portal).kind).toBe('incident');
    expect(chooseNextStep(sampleCase, [incident, { ...duplicate, sequence: 3 }], portal)).toEqual({
      kind: 'duplicate',
      verdict: 'same-person',
    });
  });

  test('it is over when the form goes on to another step', () => {
    expect(chooseNextStep(sampleCase, [incident, entering(3, 'password')], portal).kind).toBe('carry-on');
  });

  test.each(['profile', 'login', 'unknown'] as const)('reaching %s proves nothing', (step) => {
    expect(chooseNextStep(sampleCase, [incident, entering(3, step)], portal).kind).toBe('incident');
  });
});

describe('while something is waited for', () => {
  const begun = (wait: Wait, sequence = 3): Entry =>
    sampleEntry(sequence, { kind: 'wait-begun', wait }, { page: null });

  test.each(['desk-answer', 'dukcapil-sync', 'dukcapil-answer'] as const)(
    'a wait of days (%s) makes room for the form once it was gone on with',
    (wait) => {
      const entries = [incident, begun(wait)];
      expect(chooseNextStep(readyCase, entries, portal)).toMatchObject({ kind: 'wait', wait: { wait } });
      const later = [...entries, entering(4, 'contact')];
      expect(chooseNextStep(readyCase, later, portal).kind).toBe('carry-on');
      const tab = read({ ...onPortal, hints: [warning] });
      expect(chooseNextStep(readyCase, later, tab).kind).toBe('check-findings');
      expect(chooseNextStep(readyCase, later, read(elsewhere))).toMatchObject({
        kind: 'wait',
        wait: { wait },
      });
    },
  );

  test('who comes back to where it failed still waits, until it fails again', () => {
    const entries = [incident, begun('desk-answer'), entering(4, 'profile')];
    expect(chooseNextStep(readyCase, entries, portal).kind).toBe('wait');
    const again = [
      ...entries,
      { ...incident, id: 'again', sequence: 5, atUtc: entering(5, 'profile').atUtc },
    ];
    expect(chooseNextStep(readyCase, again, portal).kind).toBe('incident');
  });

  test.each(['login', 'unknown'] as const)('reaching %s does not end the waiting', (step) => {
    const entries = [incident, begun('desk-answer'), entering(4, step)];
    expect(chooseNextStep(readyCase, entries, portal).kind).toBe('wait');
  });

  test('a wait of minutes stays, also behind a younger one of days', () => {
    const entries = [entering(1, 'code'), begun('desk-answer'), entering(4, 'code')];
    expect(chooseNextStep(readyCase, entries, portal)).toMatchObject({ kind: 'wait', wait: { wait: 'otp' } });
  });
});
