import { describe, expect, it } from 'vitest';
import { summarizeChronology } from '../../../utils/domain/evidence/summary.ts';
import type { Entry } from '../../../utils/contracts/entry.ts';
import { ENVIRONMENT, entry, incident, makeEntries } from '../bundle/support/made-up-case.ts';

const labelled = (entries: readonly Entry[]) =>
  entries.map((one) => ({ ...one, label: String(one.sequence) }));
const summarize = (entries: readonly Entry[]) => summarizeChronology(labelled(entries));

describe('summarizeChronology', () => {
  it('is empty for an empty chronology', () => {
    expect(summarize([])).toEqual({
      entryCount: 0,
      firstAtUtc: null,
      lastAtUtc: null,
      firstIncidentAtUtc: null,
      lastIncidentAtUtc: null,
      incidentCount: 0,
      answers: [],
      presses: [],
      tried: [],
      vainWaits: [],
      duplicateWarningCount: 0,
      pauseCount: 0,
      pictureCount: 0,
      devices: [],
      recorderCount: 0,
      triedHourCount: 0,
      firstTryAtUtc: null,
      lastTryAtUtc: null,
    });
  });

  it('groups the same answer whatever its spaces and capitals, and keeps the first wording', () => {
    const said = { messageClass: 'nik-registered', place: 'field-hint', field: 'nik' } as const;
    const { answers } = summarize([
      entry(1, incident({ ...said, text: 'NIK sudah terdaftar', httpStatus: 409 })),
      entry(2, incident({ text: 'Lain' })),
      entry(3, incident({ ...said, text: ' nik  SUDAH terdaftar', httpStatus: 409 })),
      entry(4, incident({ ...said, text: 'NIK sudah terdaftar', httpStatus: 500 })),
      entry(5, incident({ ...said, text: 'NIK sudah terdaftar', place: 'snackbar' })),
    ]);
    expect(answers.map(({ text, count }) => [text, count])).toEqual([
      ['NIK sudah terdaftar', 3],
      ['Lain', 1],
      ['NIK sudah terdaftar', 1],
    ]);
    expect(answers[0]).toMatchObject({
      httpStatuses: [409, 500],
      labels: ['1', '3', '4'],
      firstAtUtc: '2026-11-21T12:31:05.120Z',
      lastAtUtc: '2026-11-21T12:34:05.120Z',
    });
  });

  it('counts presses, warnings, pauses, pictures, devices and hours', () => {
    const firefox = { ...ENVIRONMENT, browser: 'Firefox 153' };
    const summary = summarize([
      ...makeEntries(6),
      entry(7, { kind: 'duplicate-warning', verdict: 'same-person', earlierAtUtc: null }),
      entry(8, { kind: 'paused' }),
      entry(
        9,
        { kind: 'pressed', button: 'register', label: 'Daftar', attempt: 1 },
        { environment: firefox, atUtc: '2026-11-21T15:00:00.000Z' },
      ),
    ]);
    expect(summary).toMatchObject({
      entryCount: 9,
      incidentCount: 2,
      firstIncidentAtUtc: '2026-11-21T12:33:05.120Z',
      presses: [
        { button: 'verify', count: 3 },
        { button: 'register', label: 'Daftar', count: 1 },
      ],
      duplicateWarningCount: 1,
      pauseCount: 1,
      pictureCount: 2,
      devices: [{ browser: 'Chromium 156' }, { browser: 'Firefox 153' }],
      triedHourCount: 2,
      firstTryAtUtc: '2026-11-21T12:32:05.120Z',
      lastTryAtUtc: '2026-11-21T15:00:00.000Z',
    });
  });

  it('takes first and last by the clock, also when it was turned back or a second device joined', () => {
    const summary = summarize([
      entry(1, incident(), { atUtc: '2026-11-21T12:00:00.000Z' }),
      entry(2, incident(), { atUtc: '2026-11-21T10:00:00.000Z' }),
      entry(1, incident(), { atUtc: '2026-11-21T11:00:00.000Z', device: 'b'.repeat(16) }),
    ]);
    expect(summary).toMatchObject({
      firstIncidentAtUtc: '2026-11-21T10:00:00.000Z',
      lastIncidentAtUtc: '2026-11-21T12:00:00.000Z',
      recorderCount: 2,
      answers: [{ firstAtUtc: '2026-11-21T10:00:00.000Z', lastAtUtc: '2026-11-21T12:00:00.000Z' }],
    });
  });

  it('tells what was ticked as tried and not taken back, the latest last', () => {
    const { tried } = summarize([
      entry(1, { kind: 'tried', remedy: 'called-169', isDone: true }),
      entry(2, { kind: 'tried', remedy: 'checked-spam', isDone: true }),
      entry(3, { kind: 'tried', remedy: 'other-hour', isDone: true }),
      entry(4, { kind: 'tried', remedy: 'other-hour', isDone: false }),
      entry(5, { kind: 'tried', remedy: 'called-169', isDone: true }),
    ]);
    expect(tried).toEqual([
      { remedy: 'checked-spam', atUtc: '2026-11-21T12:32:05.120Z' },
      { remedy: 'called-169', atUtc: '2026-11-21T12:35:05.120Z' },
    ]);
  });

  it('tells what has not come: what is waited for, and what was given up, but not what came', () => {
    const waits = [
      entry(1, { kind: 'wait-begun', wait: 'desk-answer' }),
      entry(2, { kind: 'wait-begun', wait: 'dukcapil-sync' }),
      entry(3, { kind: 'wait-begun', wait: 'activation-mail' }),
      entry(4, { kind: 'wait-ended', wait: 'dukcapil-sync', outcome: 'given-up' }),
      entry(5, { kind: 'wait-ended', wait: 'activation-mail', outcome: 'arrived' }),
    ];
    expect(summarize(waits).vainWaits).toEqual([
      { wait: 'desk-answer', sinceUtc: '2026-11-21T12:31:05.120Z', untilUtc: null },
      {
        wait: 'dukcapil-sync',
        sinceUtc: '2026-11-21T12:32:05.120Z',
        untilUtc: '2026-11-21T12:34:05.120Z',
      },
    ]);
    const closed = summarize([...waits, entry(6, { kind: 'case-closed', outcome: 'given-up' })]);
    expect(closed.vainWaits[0]).toMatchObject({ untilUtc: '2026-11-21T12:36:05.120Z' });
  });
});
