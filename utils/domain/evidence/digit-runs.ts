/** Numbers in a text, together with the blocks of digits that a person may have split them into. */

/** Unbroken digits at `start` to `end` of the text. */
export interface DigitBlock {
  readonly digits: string;
  readonly start: number;
  readonly end: number;
}

/** Blocks that follow one another with at most three separators between two of them, any white space being one. */
export interface DigitRun {
  readonly blocks: readonly DigitBlock[];
  /** What stands between block n and block n + 1. */
  readonly gaps: readonly string[];
  /** All digits of the run. */
  readonly digits: string;
  /** Place in the text of each of `digits`. */
  readonly places: readonly number[];
}

const GAP_MAX = 3;
/** Line breaks and indents between two blocks; anything wider is a new number. */
const WIDE_GAP_MAX = 40;
const GAP = /^[\s.,\-\u2010-\u2015\u2212_/\\()[\]:;+*'"|\u2022\u00b7~`\u2019]+$/;

/** All runs of the text in reading order; a number that stands alone is a run of one block. Linear time. */
export function findDigitRuns(text: string): DigitRun[] {
  const runs: DigitRun[] = [];
  let blocks: DigitBlock[] = [];
  let gaps: string[] = [];
  for (const match of text.matchAll(/[0-9]+/g)) {
    const block = { digits: match[0], start: match.index, end: match.index + match[0].length };
    const previous = blocks.at(-1);
    if (previous) {
      const width = block.start - previous.end;
      const gap = width <= WIDE_GAP_MAX ? text.slice(previous.end, block.start).replace(/\s+/g, ' ') : '';
      if (gap.length <= GAP_MAX && GAP.test(gap)) {
        gaps.push(gap);
      } else {
        runs.push(closeRun(blocks, gaps));
        blocks = [];
        gaps = [];
      }
    }
    blocks.push(block);
  }
  if (blocks.length > 0) runs.push(closeRun(blocks, gaps));
  return runs;
}

function closeRun(blocks: readonly DigitBlock[], gaps: readonly string[]): DigitRun {
  const places = blocks.flatMap((block) => Array.from(block.digits, (_, index) => block.start + index));
  return { blocks, gaps, digits: blocks.map((block) => block.digits).join(''), places };
}
