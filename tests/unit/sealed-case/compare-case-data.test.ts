/** What two devices know of one case becomes one record, and nothing of either is lost unseen. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Case, CANDIDATES_MAX, caseSchema, emptyCase } from '../../../utils/contracts/case.ts';
import { PATHS, PREPARATIONS } from '../../../utils/domain/casework/casework.ts';
import {
  compareCaseData,
  listSetAside,
  mergeCaseData,
} from '../../../utils/services/sealed-case/compare-case-data.ts';

const NOW = '2026-11-21T15:00:00.000Z';
const base = emptyCase('case-1', '2026-11-21T12:00:00.000Z');
const here: Case = { ...base, updatedAtUtc: '2026-11-21T13:00:00.000Z' };
const file: Case = { ...base, updatedAtUtc: '2026-11-21T14:00:00.000Z' };

const mail = (id: string, email = `${id}@contoh.id`) => ({ id, email });

const merge = (ours: Partial<Case>, theirs: Partial<Case>): Case =>
  mergeCaseData({ here: { ...here, ...ours }, file: { ...file, ...theirs } }, {}, NOW);

describe('what was prepared', () => {
  test('is what either side ticked, in the usual order', () => {
    const { prepared } = merge({ prepared: ['email-open', 'ktp-legible'] }, { prepared: ['phone-active'] });
    expect(prepared).toEqual(['ktp-legible', 'phone-active', 'email-open']);
  });

  test('is left out when nothing was', () => {
    expect(merge({}, {})).not.toHaveProperty('prepared');
    expect(merge({}, {})).not.toHaveProperty('candidateEmails');
    expect(merge({}, {})).not.toHaveProperty('path');
  });
});

describe('the way to an account', () => {
  test('is the one that is chosen', () => {
    expect(merge({ path: 'forgot-password' }, {}).path).toBe('forgot-password');
    expect(merge({}, { path: 'new-account' }).path).toBe('new-account');
  });

  test('that differs is asked and told as every other field', () => {
    const both = {
      here: { ...here, path: 'new-account' } as const,
      file: { ...file, path: 'forgot-password' } as const,
    };
    const differences = compareCaseData(both);
    expect(differences).toEqual([
      { field: 'path', here: 'new-account', file: 'forgot-password', newer: 'file' },
    ]);
    expect(mergeCaseData(both, {}, NOW).path).toBe('forgot-password');
    expect(mergeCaseData(both, { path: 'here' }, NOW).path).toBe('new-account');
    expect(listSetAside(differences, { path: 'here' })).toEqual([
      { field: 'path', other: 'forgot-password' },
    ]);
  });
});

describe('e-mails that may have been used', () => {
  test('are those of both sides; under one id the newer spelling', () => {
    const { candidateEmails } = merge(
      { candidateEmails: [mail('a'), mail('b', 'alt@contoh.id')] },
      { candidateEmails: [mail('b', 'neu@contoh.id'), mail('c')] },
    );
    expect(candidateEmails).toEqual([mail('b', 'neu@contoh.id'), mail('c'), mail('a')]);
  });

  test('that stand there under two ids keep both: each device ticks by its own', () => {
    const { candidateEmails } = merge(
      { candidateEmails: [mail('a', 'lama@contoh.id')] },
      { candidateEmails: [mail('b', 'Lama@contoh.id')] },
    );
    expect(candidateEmails?.map(({ id }) => id).toSorted()).toEqual(['a', 'b']);
  });

  test('are never more than a case can hold; doubles go first', () => {
    const many = (side: string) =>
      Array.from({ length: 15 }, (_, at) => mail(`${side}${at}`, `${at}@contoh.id`));
    const { candidateEmails = [] } = merge({ candidateEmails: many('a') }, { candidateEmails: many('b') });
    expect(candidateEmails).toHaveLength(15);
    const others = Array.from({ length: 20 }, (_, at) => mail(`c${at}`));
    expect(merge({ candidateEmails: many('a') }, { candidateEmails: others }).candidateEmails).toHaveLength(
      CANDIDATES_MAX,
    );
  });
});

test('two devices that exchange files come to rest with the same data', () => {
  const side = fc.record(
    {
      prepared: fc.subarray([...PREPARATIONS]),
      path: fc.constantFrom(...PATHS),
      candidateEmails: fc
        .uniqueArray(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 4 })
        .chain((ids) =>
          fc.tuple(...ids.map((id) => fc.constantFrom(mail(id), mail(id, `${id}-2@contoh.id`)))),
        ),
    },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(side, side, (ours, theirs) => {
      const atHome = merge(ours, theirs);
      expect(caseSchema.safeParse(atHome).success).toBe(true);
      const atOffice = mergeCaseData({ here: { ...file, ...theirs }, file: atHome }, {}, NOW);
      // The way back changes nothing any more.
      expect(mergeCaseData({ here: atHome, file: atOffice }, {}, NOW)).toEqual(atHome);
      expect(mergeCaseData({ here: atOffice, file: atHome }, {}, NOW)).toEqual(atOffice);
      expect(atOffice.path).toBe(atHome.path);
      expect(atOffice.prepared).toEqual(atHome.prepared);
      expect(new Set(atOffice.candidateEmails)).toEqual(new Set(atHome.candidateEmails));
    }),
  );
});
