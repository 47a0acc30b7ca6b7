/** NIKs and Indonesian telephone numbers in a folded text. */
import type { DigitBlock, DigitRun } from './digit-runs.ts';
import { maskNik, maskPhone } from './mask.ts';
import type { SecretSpan } from './secret-span.ts';

/** From here on an unbroken number is taken for a NIK, a family card, a tax or a civil servant's number, or a slip of one. */
const LONG_NUMBER = 15;
const NIK_LENGTH = 16;

/** As many digits of a known number in a row tell whose it is. */
const TELLING_PART = 8;
/** A phone number that ends after as many digits was cut. */
const TELLING_BEGINNING = 6;

/** What may stand for a digit of a NIK that somebody typed with letters in it; in folded text. */
const LOOK_ALIKES: Readonly<Record<string, string>> = {
  0: '[0oqdоο]',
  1: '[1li!іι]',
  2: '[2z]',
  3: '[3з]',
  4: '[4a]',
  5: '[5sѕ]',
  6: '[6gb]',
  7: '[7t]',
  8: '[8bв]',
  9: '[9gq]',
};

/** The NIK of the case wherever its digits follow each other, split or not; also a telling part of it. */
export function findKnownNik(run: DigitRun, nik: string): SecretSpan[] {
  return findParts(run, nik).map(({ from, to }) => {
    const isWhole = to - from === nik.length;
    return spanOf(run, from, to, isWhole ? maskNik(nik) : '*'.repeat(to - from));
  });
}

/** Prepares the search for the NIK with letters in the place of digits. */
export function searchMistypedNik(nik: string): (text: string) => SecretSpan[] {
  const source = Array.from(nik, (digit) => LOOK_ALIKES[digit] ?? '').join('[\\s.\\-/]{0,3}');
  const pattern = new RegExp(`(?<![a-z0-9])${source}(?![a-z0-9])`, 'gu');
  return (text) =>
    Array.from(text.matchAll(pattern), (match) => ({
      start: match.index,
      end: match.index + match[0].length,
      shown: maskNik(nik),
    }));
}

/** The case's phone number, given without 0 or 62, with whatever of these stands before it; also its beginning alone. */
export function findKnownPhone(run: DigitRun, significant: string): SecretSpan[] {
  const found = findDigits(run, significant).map((at) => {
    const before = run.digits.slice(Math.max(0, at - 4), at);
    const prefix = /(?:0062|620|62|0)$/.exec(before)?.[0].length ?? 0;
    const digits = run.digits.slice(at - prefix, at + significant.length);
    return spanOf(run, at - prefix, at + significant.length, maskPhone(digits));
  });
  const beginning = withoutPrefix(run.digits);
  const isCut =
    found.length === 0 && beginning.length >= TELLING_BEGINNING && significant.startsWith(beginning);
  return isCut ? [spanOf(run, 0, run.digits.length, '*'.repeat(run.digits.length))] : found;
}

/** Numbers as long as a NIK: unbroken from 15 digits on, or 16 digits split by one and the same separator. */
export function findNikLike(run: DigitRun): (SecretSpan & { digits: string })[] {
  const found = run.blocks
    .filter((block) => block.digits.length >= LONG_NUMBER)
    .map((block) => ({ ...edges([block]), digits: block.digits, shown: maskNik(block.digits) }));
  let first = 0;
  let total = 0;
  for (const [last, block] of run.blocks.entries()) {
    if (last > first + 1 && run.gaps[last - 1] !== run.gaps[last - 2]) {
      // A new separator: only the block before it can begin a number that goes on with it.
      first = last - 1;
      total = run.blocks[first]?.digits.length ?? 0;
    }
    total += block.digits.length;
    while (total > NIK_LENGTH && first < last) {
      total -= run.blocks[first]?.digits.length ?? 0;
      first += 1;
    }
    if (total === NIK_LENGTH && last > first) {
      const blocks = run.blocks.slice(first, last + 1);
      const digits = blocks.map((part) => part.digits).join('');
      found.push({ ...edges(blocks), digits, shown: maskNik(digits) });
    }
  }
  return found;
}

/** Numbers that look like an Indonesian mobile number (08…, 628…) or carry +62 in front. */
export function findPhoneLike(run: DigitRun, text: string): (SecretSpan & { digits: string })[] {
  const found: (SecretSpan & { digits: string })[] = [];
  for (const [index, block] of run.blocks.entries()) {
    const hasPlus = text[block.start - 1] === '+' && block.digits.startsWith('62');
    if (!hasPlus && !/^(?:08|628|00628)\d/.test(block.digits)) continue;
    const blocks = phoneBlocks(run, index);
    const total = blocks.reduce((sum, part) => sum + part.digits.length, 0);
    if (total < 10 || total > 15) continue;
    const digits = blocks.map((part) => part.digits).join('');
    found.push({ ...edges(blocks), digits, shown: maskPhone(digits) });
  }
  return found;
}

/** The phone number without 0, 62 or +62, or null when too little of it is filled in. */
export function significantPhone(digits: string): string | null {
  const significant = withoutPrefix(digits);
  return significant.length >= 7 ? significant : null;
}

function withoutPrefix(digits: string): string {
  return digits.replace(/^(?:0062|62|0)0?/, '');
}

/** The block and those after it that belong to the same telephone number. */
function phoneBlocks(run: DigitRun, index: number): DigitBlock[] {
  const blocks: DigitBlock[] = [];
  let total = 0;
  for (let at = index; at < run.blocks.length; at += 1) {
    const block = run.blocks[at];
    const gap = at === index ? '-' : (run.gaps[at - 1] ?? '');
    if (!block || !/^[\s.\-()\u2010-\u2015]{1,2}$/.test(gap) || total + block.digits.length > 15) break;
    blocks.push(block);
    total += block.digits.length;
  }
  return blocks;
}

function findDigits(run: DigitRun, digits: string): number[] {
  const found: number[] = [];
  for (let at = run.digits.indexOf(digits); at >= 0; at = run.digits.indexOf(digits, at + digits.length)) {
    found.push(at);
  }
  return found;
}

/** Where the run repeats the known number, or at least `TELLING_PART` digits of it in a row. */
function findParts(run: DigitRun, known: string): { from: number; to: number }[] {
  const shortest = Math.min(TELLING_PART, known.length);
  const found: { from: number; to: number }[] = [];
  let from = 0;
  while (from + shortest <= run.digits.length) {
    let to = from + shortest;
    if (!known.includes(run.digits.slice(from, to))) {
      from += 1;
      continue;
    }
    while (to < run.digits.length && known.includes(run.digits.slice(from, to + 1))) to += 1;
    found.push({ from, to });
    from = to;
  }
  return found;
}

/** Digits `from` to `to` of the run (`to` not included) as a span of the text. */
export function spanOf(run: DigitRun, from: number, to: number, shown: string): SecretSpan {
  return { start: run.places[from] ?? 0, end: (run.places[to - 1] ?? 0) + 1, shown };
}

function edges(blocks: readonly DigitBlock[]): { start: number; end: number } {
  return { start: blocks[0]?.start ?? 0, end: blocks.at(-1)?.end ?? 0 };
}
