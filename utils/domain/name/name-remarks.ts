/** Everything that is said of one typed name, in terms of what was typed. */
import { FindingList, type FoldedText } from './fold-characters.ts';
import { rawEnd, rawStart } from './kept-text.ts';
import {
  type NameFindingCode,
  type NameProposal,
  type Question,
  QUESTION_CODES,
  type QuestionCode,
  type Removal,
  type RemovalCode,
  type RemovalKind,
  type Span,
} from './name-proposal.ts';

/** Places are given in terms of a folded text and kept in terms of the raw one. */
export class NameRemarks {
  readonly raw: string;
  readonly findings = new FindingList();
  readonly removed: Removal[] = [];
  readonly questions: Question[] = [];
  /** Made when first needed; most names ask nothing. */
  #asked: Set<number> | null = null;

  constructor(raw: string) {
    this.raw = raw;
  }

  addRemoval(current: FoldedText, start: number, end: number, kind: RemovalKind, code: RemovalCode): void {
    const from = rawStart(current, start);
    const to = rawEnd(current, end);
    this.removed.push({ text: this.raw.slice(from, to), start: from, end: to, kind, code });
  }

  /** A question that was asked at this place already is not asked again. */
  addQuestion(current: FoldedText, code: QuestionCode, start: number, end: number): void {
    const from = rawStart(current, start);
    const to = rawEnd(current, end);
    const place = from * QUESTION_CODES.length + QUESTION_CODES.indexOf(code);
    this.#asked ??= new Set();
    if (this.#asked.has(place)) return;
    this.#asked.add(place);
    this.questions.push({ code, text: this.raw.slice(from, to), start: from, end: to });
  }

  addFinding(current: FoldedText, code: NameFindingCode, start: number, end: number): void {
    this.findings.add(code, rawStart(current, start), rawEnd(current, end));
  }

  forgetTitles(): void {
    this.removed.length = 0;
    this.questions.length = 0;
  }

  toProposal(proposal: string): NameProposal {
    sortByStart(this.removed);
    sortByStart(this.questions);
    return {
      proposal,
      removed: this.removed,
      questions: this.questions,
      findings: this.findings.toFindings(),
      comparison: null,
    };
  }
}

/** Sorting costs more than looking, and mostly there is nothing to sort. */
function sortByStart(spans: Span[]): void {
  for (let index = 1; index < spans.length; index++) {
    if (spans[index]!.start < spans[index - 1]!.start) {
      spans.sort((left, right) => left.start - right.start);
      return;
    }
  }
}
