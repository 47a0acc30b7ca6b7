/**
 * The name as the KTP prints it, from a name as people type it.
 *
 * What happens to what was typed, in this order:
 * - Letters become capitals. Full-width and styled letters become plain ones, odd spaces a plain space,
 *   curly and back-quote apostrophes `'`, long dashes `-`. Invisible characters and emoji are dropped.
 *   Cyrillic and Greek letters that look Latin are replaced by the Latin ones when their whole word can be
 *   read so; otherwise they stay. Each is a finding.
 * - Titles, nicknames in brackets and aliases are taken out, each listed in `removed`. What can be either
 *   title or name is a question, whether it was taken out or kept.
 * - Spaces and punctuation inside the name stay as typed (a doubled space too; only a doubled dot becomes
 *   one). Ends are trimmed, a full stop after the last word goes unless it is an abbreviation, and a comma
 *   goes when a part of the name stays behind it.
 * - Where the printed name is known and itself shows a title, nothing is taken out; the comparison says more.
 *
 * So the proposal is a subsequence of the folded input, proposing a proposal changes nothing, and no letter
 * is lost that is not in `removed`. Words are never joined and never split: brackets that touch letters on
 * both sides stay. Sources of the rules: Permendagri 73/2022; Permenristekdikti 59/2018; PMA 36/2009 and
 * 33/2016; PP 17/2010.
 */
import { compareNames } from './compare-names.ts';
import { FindingList, foldCharacters } from './fold-characters.ts';
import { trimmed } from './kept-text.ts';
import type { NameProposal } from './name-proposal.ts';
import { NameRemarks } from './name-remarks.ts';
import { noteEnds, noteMarks } from './note-peculiarities.ts';
import { isPlainName, NOTHING, proposeOrdinary } from './ordinary-name.ts';
import { takeOutTitles } from './take-out-titles.ts';

/** Each round takes out at least one thing; real names need one or two. */
const MAX_ROUNDS = 6;

export interface ProposeNameOptions {
  /** The name exactly as it is printed on the KTP, if known. */
  readonly asPrinted?: string;
}

/** Total: any string gives an answer, in time linear in its length. Shape and promises: head of this file. */
export function proposeName(raw: string, options?: ProposeNameOptions): NameProposal {
  const proposed = proposeOrdinary(raw) ?? propose(raw);
  const asPrinted = options?.asPrinted;
  if (asPrinted === undefined) return proposed;
  const printed = proposeName(asPrinted);
  const isTitlePrinted = printed.removed.length > 0;
  const comparison = compareNames(
    { raw, removed: proposed.removed },
    { raw: asPrinted, removed: printed.removed },
  );
  if (!isTitlePrinted) return { ...proposed, comparison };
  // The card itself carries a title: nothing that was typed is taken out, the comparison says the rest.
  const whole = foldCharacters(raw, new FindingList()).text.trim();
  return { proposal: whole, removed: NOTHING, questions: NOTHING, findings: proposed.findings, comparison };
}

function propose(raw: string): NameProposal {
  const remarks = new NameRemarks(raw);
  const folded = foldCharacters(raw, remarks.findings);
  let current = folded;
  let isSettled = false;
  let isOrdinary = false;
  for (let round = 0; round < MAX_ROUNDS && !isSettled; round++) {
    const next = takeOutTitles(current, remarks);
    const { text } = next.kept;
    const isPlain = !next.isSettled && text !== current.text && isPlainName(text);
    isOrdinary = isPlain || next.isOrdinary;
    isSettled = isPlain || next.isSettled || text === current.text || text === '';
    current = next.kept;
  }
  if (!isSettled) {
    // No real name gets here. Rather than guess on, everything stays as typed.
    remarks.forgetTitles();
    current = trimmed(folded);
    isOrdinary = false;
  }
  noteEnds(remarks, current.text);
  if (!isOrdinary) noteMarks(remarks, current);
  return remarks.toProposal(current.text);
}
