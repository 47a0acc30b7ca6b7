import { describe, expect, it } from 'vitest';
import { proposeName } from '../../../utils/domain/name/propose-name.ts';
import { readProposalCases } from './proposal-fixtures.ts';

const cases = readProposalCases();

describe('proposeName on the fixtures', () => {
  it('has a few hundred of them', () => {
    expect(cases.length).toBeGreaterThan(300);
  });

  it.each(cases)('$reason: $typed', ({ typed, proposal, removed, questions, findings }) => {
    const answer = proposeName(typed);
    expect(answer.proposal).toBe(proposal);
    expect(answer.removed.map(({ kind }) => kind)).toEqual(removed);
    expect(answer.questions.map(({ code }) => code)).toEqual(questions);
    expect(answer.findings.map(({ code }) => code)).toEqual(findings);
    expect(answer.comparison).toBeNull();
  });

  it.each(cases)(
    'gives the same in capitals, without the spaces at the ends: $typed',
    ({ typed, proposal }) => {
      expect(proposeName(`  ${typed.toUpperCase()} `).proposal).toBe(proposal);
    },
  );
});

describe('how a word is typed', () => {
  it.each([
    ['Wira Kencana MAg', 'WIRA KENCANA', 'MAg'],
    ['Wira Kencana MEd', 'WIRA KENCANA', 'MEd'],
    ['KH. Wira Kencana Lc', 'WIRA KENCANA', 'Lc'],
    ['Wira Kencana, DEA', 'WIRA KENCANA', 'DEA'],
    ['Ratih Kumala, MAGRI', 'RATIH KUMALA', 'MAGRI'],
  ])('tells a degree from a name or from initials: %s', (typed, proposal, degree) => {
    const answer = proposeName(typed);
    expect(answer.proposal).toBe(proposal);
    expect(answer.removed.at(-1)).toMatchObject({ text: degree, kind: 'academic' });
  });

  it.each([
    ['WIRA KENCANA MAG', 'degree-or-initials'],
    ['WIRA KENCANA LC', 'degree-or-initials'],
    ['Kencana, Dea', 'turned-name'],
    ['KENCANA, DEA', 'turned-name'],
    ['RATIH KUMALA, MAGRI', 'turned-name'],
  ])('is asked where it tells nothing: %s', (typed, code) => {
    const answer = proposeName(typed);
    expect(answer.proposal).toBe(typed.toUpperCase().replace(',', ''));
    expect(answer.questions.map((question) => question.code)).toEqual([code]);
  });
});

describe('spans', () => {
  it('point into the raw text', () => {
    const raw = '  Drs. H. Wira  Kencana, S.Sos., M.Si (Uwi)';
    const answer = proposeName(raw);
    expect(answer.removed.map(({ text }) => text)).toEqual(['Drs.', 'H.', 'S.Sos.', 'M.Si', '(Uwi)']);
    for (const { text, start, end } of [...answer.removed, ...answer.questions])
      expect(raw.slice(start, end)).toBe(text);
    const doubled = answer.findings.find(({ code }) => code === 'double-space');
    expect(doubled?.spans).toEqual([{ start: 14, end: 16 }]);
    const edge = answer.findings.find(({ code }) => code === 'edge-space');
    expect(edge?.spans).toEqual([{ start: 0, end: 2 }]);
  });

  it('point behind characters that folding dropped or joined', () => {
    const raw = '\u200bＷira\u200b Kencana, S.H.';
    const answer = proposeName(raw);
    expect(answer.proposal).toBe('WIRA KENCANA');
    expect(answer.removed).toEqual([
      { text: 'S.H.', start: 16, end: 20, kind: 'academic', code: 'title-after' },
    ]);
    expect(answer.findings).toEqual([
      {
        code: 'invisible-character',
        spans: [
          { start: 0, end: 1 },
          { start: 5, end: 6 },
        ],
      },
      { code: 'full-width', spans: [{ start: 1, end: 2 }] },
    ]);
  });

  it('say where a glued chain is cut', () => {
    expect(proposeName('Wira Kencana SHMH').removed).toEqual([
      { text: 'SH', start: 13, end: 15, kind: 'academic', code: 'title-after' },
      { text: 'MH', start: 15, end: 17, kind: 'academic', code: 'title-after' },
    ]);
  });
});

describe('findings about the whole', () => {
  it('finds nothing to write', () => {
    for (const raw of ['', '   ', '()', '\u200b', '--']) {
      expect(proposeName(raw).proposal).toBe('');
      expect(proposeName(raw).findings.map(({ code }) => code)).toContain('empty');
    }
  });

  it('counts sixty letters with spaces, after the titles went', () => {
    const sixty = `${'A'.repeat(30)} ${'B'.repeat(29)}`;
    expect(proposeName(`Drs. H. ${sixty}, S.H., M.H.`).findings).toEqual([]);
    expect(proposeName(`${sixty}B`).findings.map(({ code }) => code)).toEqual(['too-long']);
  });

  it('keeps a name of 300 characters', () => {
    const long = Array.from({ length: 50 }, () => 'KUSNO').join(' ');
    expect(proposeName(long).proposal).toBe(long);
  });
});

describe('with the name as printed', () => {
  it('takes nothing out when the card itself carries a title', () => {
    const answer = proposeName('Drs. Wira Kencana', { asPrinted: 'DRS. WIRA KENCANA' });
    expect(answer.proposal).toBe('DRS. WIRA KENCANA');
    expect(answer.removed).toEqual([]);
    expect(answer.comparison?.agrees).toBe(true);
  });

  it('still takes titles out when the card has none', () => {
    const answer = proposeName('Drs. Wira Kencana', { asPrinted: 'WIRA KENCANA' });
    expect(answer.proposal).toBe('WIRA KENCANA');
    expect(answer.comparison?.kinds).toEqual(['title']);
  });
});
