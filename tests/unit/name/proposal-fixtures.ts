import { readFileSync } from 'node:fs';

export interface ProposalCase {
  readonly reason: string;
  readonly typed: string;
  readonly proposal: string;
  readonly removed: readonly string[];
  readonly questions: readonly string[];
  readonly findings: readonly string[];
}

const list = (cell: string | undefined): string[] =>
  cell === undefined || cell === '-' ? [] : cell.split(' ');
const unescape = (cell: string | undefined): string =>
  JSON.parse(`"${(cell ?? '').replaceAll('"', '\\"')}"`) as string;

/** The rows of `tests/fixtures/names/proposals.tsv`, each with the reason above it. */
export function readProposalCases(): ProposalCase[] {
  const path = new URL('../../fixtures/names/proposals.tsv', import.meta.url);
  const cases: ProposalCase[] = [];
  let reason = '';
  for (const line of readFileSync(path, 'utf8').split('\n')) {
    if (line.startsWith('#')) reason = line.slice(2);
    else if (line !== '') {
      const [typed, proposal, removed, questions, findings] = line.split('\t');
      cases.push({
        reason,
        typed: unescape(typed),
        proposal: unescape(proposal),
        removed: list(removed),
        questions: list(questions),
        findings: list(findings),
      });
    }
  }
  return cases;
}
