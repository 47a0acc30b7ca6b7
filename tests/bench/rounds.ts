/**
 * Contenders take turns over the same list in one process, so that what slows the computer slows all of
 * them. Counted is the processor time of the whole process, its garbage collector included: other work on
 * the computer interrupts long turns more often than short ones.
 */

export interface Contender {
  readonly name: string;
  /** Does the work for one text; what it returns is added up, so that no part of the work can be left out. */
  readonly run: (text: string) => number;
}

export interface Timing {
  readonly name: string;
  /** Milliseconds of processor time of each round. */
  readonly roundsMs: readonly number[];
}

export interface Spread {
  readonly median: number;
  /** A tenth of the rounds lie below, a tenth above. */
  readonly low: number;
  readonly high: number;
}

export interface Course {
  readonly texts: readonly string[];
  /** How many texts are one turn: a turn of a millisecond or so is seldom interrupted. */
  readonly perTurn: number;
  /** How often the whole list is gone through and counted. One time more, before, is for the engine to compile. */
  readonly passes: number;
}

/**
 * Times the contenders in turn over the same stretch of the list, stretch after stretch. Each has its own
 * copy of the texts, so that nobody profits from what another has made of a string; who begins changes
 * from round to round.
 */
export function timeInTurns({ texts, perTurn, passes }: Course, contenders: readonly Contender[]): Timing[] {
  const entries = contenders.map((contender) => ({
    ...contender,
    stretches: cutIntoStretches(texts.map(copyFlat), perTurn),
    sums: [] as number[],
    roundsMs: [] as number[],
  }));
  const stretchCount = Math.floor(texts.length / perTurn);
  for (let round = 0; round < stretchCount * (passes + 1); round += 1) {
    const stretch = round % stretchCount;
    for (let turn = 0; turn < entries.length; turn += 1) {
      const entry = entries[(turn + round) % entries.length];
      const turnTexts = entry?.stretches[stretch];
      if (entry === undefined || turnTexts === undefined) continue;
      const begin = process.cpuUsage();
      const sum = runAll(entry.run, turnTexts);
      const { user, system } = process.cpuUsage(begin);
      if (round < stretchCount) entry.sums.push(sum);
      else entry.roundsMs.push((user + system) / 1000);
      if (entry.sums[stretch] !== sum) throw new Error(`${entry.name} changes its answers`);
    }
  }
  return entries.map(({ name, roundsMs }) => ({ name, roundsMs }));
}

function cutIntoStretches(texts: readonly string[], length: number): string[][] {
  const stretches: string[][] = [];
  for (let start = 0; start + length <= texts.length; start += length) {
    stretches.push(texts.slice(start, start + length));
  }
  return stretches;
}

function runAll(run: Contender['run'], texts: readonly string[]): number {
  let sum = 0;
  for (const text of texts) sum += run(text);
  return sum;
}

/** A string of its own in one piece of memory; what was put together from parts would first have to be joined. */
function copyFlat(text: string): string {
  return Buffer.from(text, 'utf8').toString('utf8');
}

/** How many times as long the first took as the second, round by round. */
export function ratioSpread(slower: Timing, faster: Timing): Spread {
  return spreadOf(slower.roundsMs.map((ms, round) => ms / (faster.roundsMs[round] ?? Number.NaN)));
}

export function perSecond({ roundsMs }: Timing, count: number): Spread {
  return spreadOf(roundsMs.map((ms) => (count / ms) * 1000));
}

export function spreadOf(values: readonly number[]): Spread {
  return { median: quantile(values, 0.5), low: quantile(values, 0.1), high: quantile(values, 0.9) };
}

/** The value below which this share of all values lies (nearest rank). */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}
