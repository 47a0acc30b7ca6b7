import type { Hint, Segment } from '../../contracts/messages.ts';
import type { Language } from '../../contracts/settings.ts';
import type { Severity } from '../../domain/finding.ts';
import type {
  ComparedSegment,
  NameComparison,
  NameFindingCode,
  NameProposal,
  Span,
} from '../../domain/name/name-proposal.ts';
import { proposeName } from '../../domain/name/propose-name.ts';
import { hintWords } from '../../words/hints.ts';
import { nameWords } from '../../words/name.ts';
import { joinRemarks, type Remark } from './remark.ts';

/**
 * What in the typed name will not match the KTP. With the name as printed, the comparison with it decides;
 * without, the rules about titles and characters do. The proposal is always made from what was typed.
 */
export function checkName(typed: string, asPrinted: string, language: Language): Hint | null {
  if (typed.trim() === '') return null;
  const words = hintWords[language];
  const isPrintKnown = asPrinted.trim() !== '';
  const name = proposeName(typed, isPrintKnown ? { asPrinted } : undefined);
  const { comparison } = name;
  if (comparison?.agrees) {
    return joinRemarks('name', [{ severity: 'ok', title: words.nameAgrees, details: [] }]);
  }
  const proposal = findUsefulProposal(typed, name, isPrintKnown ? asPrinted : null);
  // Where taking out the title makes both names equal, the title is all there is to say.
  const isTitleAll = name.removed.length > 0 && proposal !== null;
  const remarks = [
    ...describeRemovals(name, language),
    ...(comparison && !isTitleAll ? [describeDifference(comparison, language)] : []),
    ...describeFindings(name, language),
    ...name.questions.map(({ code, text }): Remark => ({
      severity: code === 'double-space' || code === 'digits' ? 'warn' : 'info',
      title: nameWords[language].questions[code](text),
      details: [],
    })),
  ];
  if (remarks.length === 0) remarks.push({ severity: 'ok', title: words.nameFine, details: [] });
  return joinRemarks('name', remarks, {
    proposal,
    comparisons: comparison
      ? [
          { label: words.typed, segments: comparison.typed.map((part) => toSegment(part, 'removed')) },
          { label: words.onKtp, segments: comparison.printed.map((part) => toSegment(part, 'different')) },
        ]
      : showPeculiarities(typed, name, words.typed),
  });
}

/** What "Pakai ini" may write: a changed name and, where the print is known, one that then agrees with it. */
function findUsefulProposal(
  typed: string,
  { proposal }: NameProposal,
  asPrinted: string | null,
): string | null {
  if (proposal === '' || proposal === typed.toUpperCase()) return null;
  if (asPrinted === null) return proposal;
  return proposeName(proposal, { asPrinted }).comparison?.agrees ? proposal : null;
}

function describeDifference({ kinds }: NameComparison, language: Language): Remark {
  const differences = kinds.map((kind) => nameWords[language].differences[kind]).join(', ');
  return { severity: 'warn', ...hintWords[language].nameDiffers(differences) };
}

function describeRemovals({ proposal, removed }: NameProposal, language: Language): Remark[] {
  const kinds = [...new Set(removed.map(({ kind }) => kind))];
  return kinds.map((kind, at) => {
    const texts = removed.filter((removal) => removal.kind === kind).map(({ text }) => text.trim());
    const { title, details } = nameWords[language].removalReasons[kind](texts.join(', '));
    // One explanation for all kinds is enough, and the result stands at the end of the first.
    return {
      severity: 'warn',
      title,
      details: at === 0 ? [...details, hintWords[language].nameWithout(proposal)] : [],
    };
  });
}

/** Peculiarities that only tidy the text weigh less than those that a match can fail on. */
const SEVERITIES: Record<NameFindingCode, Severity> = {
  empty: 'info',
  'too-long': 'warn',
  'double-space': 'warn',
  'edge-space': 'warn',
  'odd-space': 'warn',
  'invisible-character': 'warn',
  'look-alike-letter': 'warn',
  'full-width': 'warn',
  'styled-letter': 'warn',
  'accented-letter': 'info',
  'curly-mark': 'info',
  'double-dot': 'info',
  'unusual-mark': 'info',
  digits: 'warn',
  emoji: 'warn',
  'right-to-left': 'warn',
  'not-latin': 'warn',
};

function describeFindings({ findings, questions }: NameProposal, language: Language): Remark[] {
  const asked = new Set<string>(questions.map(({ code }) => code));
  return findings
    .filter(({ code }) => !asked.has(code))
    .map(({ code }) => ({
      severity: SEVERITIES[code],
      title: nameWords[language].findings[code],
      details: [],
    }));
}

function toSegment({ text, kind }: ComparedSegment, titleMark: Segment['mark']): Segment {
  switch (kind) {
    case 'same':
    case 'space':
    case 'invisible':
      return { text, mark: kind };
    case 'title':
      return { text, mark: titleMark };
    default:
      return { text, mark: 'different' };
  }
}

const FINDING_MARKS: Partial<Record<NameFindingCode, Segment['mark']>> = {
  'double-space': 'space',
  'edge-space': 'space',
  'odd-space': 'space',
  'invisible-character': 'invisible',
  'look-alike-letter': 'different',
  'full-width': 'different',
  'styled-letter': 'different',
  'right-to-left': 'different',
  'not-latin': 'different',
  digits: 'different',
  emoji: 'different',
};

/** The typed name with what is removed, doubled, invisible or strange marked; nothing where nothing is. */
function showPeculiarities(
  typed: string,
  { removed, findings }: NameProposal,
  label: string,
): Hint['comparisons'] {
  const marks = Array.from<unknown, Segment['mark']>({ length: typed.length }, () => 'same');
  const paint = ({ start, end }: Span, mark: Segment['mark']): void => void marks.fill(mark, start, end);
  for (const removal of removed) paint(removal, 'removed');
  for (const { code, spans } of findings) {
    const mark = FINDING_MARKS[code];
    if (mark) for (const span of spans) paint(span, mark);
  }
  if (marks.every((mark) => mark === 'same')) return [];
  const segments: Segment[] = [];
  marks.forEach((mark, at) => {
    const last = segments.at(-1);
    if (last?.mark === mark) segments[segments.length - 1] = { text: last.text + typed[at]!, mark };
    else segments.push({ text: typed[at]!, mark });
  });
  return [{ label, segments }];
}
