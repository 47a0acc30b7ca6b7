/** What many attempts show together: when, how often and why they fail, and what may be said of it. */
import type { MessageClass } from '../diagnosis/message-class.ts';
import {
  countUntilSuccess,
  measureLostMs,
  readAttempts,
  SERVER_SIDE,
  type Attempt,
  type AttemptLine,
} from './read-attempts.ts';

/** Where an instant lies on the clock and in the week of whoever lived it. */
export interface LocalHour {
  /** 0 is Monday. */
  readonly weekday: number;
  /** 0 to 23. */
  readonly hour: number;
}

export interface Tally {
  readonly attempts: number;
  readonly failed: number;
}

/** One hour of the week in which something was tried. */
export interface HourCell extends LocalHour, Tally {
  /** Most frequent first; equals in order of appearance. */
  readonly causes: readonly ClassCount[];
}

export interface ClassCount {
  readonly class: MessageClass;
  readonly count: number;
}

export interface Patterns extends Tally {
  readonly caseCount: number;
  /** Hours without an attempt are left out; from Monday, and from midnight on. */
  readonly cells: readonly HourCell[];
  readonly causes: readonly (ClassCount & { readonly caseCount: number })[];
  /** For each case that the portal confirmed. */
  readonly untilSuccess: readonly number[];
  /** Of all cases with a failure, and how many these are. */
  readonly lostMs: number;
  readonly lostCaseCount: number;
}

/**
 * @param cases Each the lines of one case's chronology, as they are shown.
 * @param localHourOf When it was on the clock of whoever made the line.
 */
export function findPatterns<Line extends AttemptLine>(
  cases: readonly (readonly Line[])[],
  localHourOf: (line: Line) => LocalHour,
): Patterns {
  const all = cases.map((lines) => ({ attempts: readAttempts(lines) }));
  const placed = all.flatMap(({ attempts }) =>
    attempts.map((attempt) => ({ attempt, ...localHourOf(attempt.line) })),
  );
  const byHour = Map.groupBy(placed, ({ weekday, hour }) => weekday * 24 + hour);
  const cells = [...byHour]
    .toSorted(([one], [other]) => one - other)
    .map(([key, those]) => ({
      weekday: Math.floor(key / 24),
      hour: key % 24,
      ...tally(those.map(({ attempt }) => attempt)),
      causes: countCauses(those.map(({ attempt }) => attempt)),
    }));
  const attempts = all.flatMap((each) => each.attempts);
  const lost = cases.map((lines) => measureLostMs(lines)).filter((ms) => ms > 0);
  return {
    caseCount: cases.length,
    ...tally(attempts),
    cells,
    causes: countCauses(attempts).map((cause) => ({
      ...cause,
      caseCount: all.filter((each) => each.attempts.some(({ failure }) => failure === cause.class)).length,
    })),
    untilSuccess: cases.flatMap((lines) => countUntilSuccess(lines) ?? []),
    lostMs: lost.reduce((total, ms) => total + ms, 0),
    lostCaseCount: lost.length,
  };
}

type Outcome = Pick<Attempt<AttemptLine>, 'failure'>;

function tally(attempts: readonly Outcome[]): Tally {
  return {
    attempts: attempts.length,
    failed: attempts.filter(({ failure }) => failure !== null).length,
  };
}

function countCauses(attempts: readonly Outcome[]): ClassCount[] {
  const failures = attempts.flatMap(({ failure }) => failure ?? []);
  return [...Map.groupBy(failures, (each) => each)]
    .map(([messageClass, those]) => ({ class: messageClass, count: those.length }))
    .toSorted((one, other) => other.count - one.count);
}

/** Fixed beforehand: whoever looks for the best hour among 24 finds one in any noise. */
export const DAY_PARTS = [
  { id: 'night', from: 0, to: 5 },
  { id: 'morning', from: 5, to: 10 },
  { id: 'midday', from: 10, to: 15 },
  { id: 'afternoon', from: 15, to: 18 },
  { id: 'evening', from: 18, to: 24 },
] as const;
export type DayPart = (typeof DAY_PARTS)[number]['id'];

/** Below so many attempts nothing is claimed. */
export const ATTEMPTS_MIN = 10;
/** Below so many on either side two times of day are not compared. */
const SIDE_MIN = 8;
/** Below so many registered cases their attempts are not averaged. */
const SUCCESSES_MIN = 3;

/** What the numbers support, and nothing else. */
export type Claim =
  | ({ readonly kind: 'too-few' } & Tally)
  | ({ readonly kind: 'total' } & Tally)
  | { readonly kind: 'main-cause'; readonly class: MessageClass; readonly count: number; readonly of: number }
  | { readonly kind: 'server-side'; readonly count: number; readonly of: number }
  | {
      readonly kind: 'day-part';
      readonly part: DayPart;
      readonly from: number;
      readonly to: number;
      readonly fails: 'less' | 'more';
      readonly inside: Tally;
      readonly outside: Tally;
    }
  | { readonly kind: 'until-success'; readonly median: number; readonly caseCount: number };

/** The sentences that may be said, in the order of saying. */
export function claimsOf(patterns: Patterns): Claim[] {
  const { attempts, failed, causes, cells, untilSuccess } = patterns;
  if (attempts < ATTEMPTS_MIN) return [{ kind: 'too-few', attempts, failed }];
  const claims: Claim[] = [{ kind: 'total', attempts, failed }];
  const [first, second] = causes;
  // Of two that are equally frequent none is the most frequent.
  if (first && first.count > 1 && first.count > (second?.count ?? 0) && first.class !== 'unknown') {
    claims.push({ kind: 'main-cause', class: first.class, count: first.count, of: failed });
  }
  const ofServer = causes
    .filter((cause) => SERVER_SIDE.includes(cause.class))
    .reduce((total, { count }) => total + count, 0);
  if (ofServer > 0) claims.push({ kind: 'server-side', count: ofServer, of: failed });
  claims.push(...dayPartClaims(cells));
  const median = medianOf(untilSuccess);
  if (median !== null && untilSuccess.length >= SUCCESSES_MIN) {
    claims.push({ kind: 'until-success', median, caseCount: untilSuccess.length });
  }
  return claims;
}

/** The lower middle one, so that half of the numbers are at most it; null of none. */
export function medianOf(numbers: readonly number[]): number | null {
  return numbers.toSorted((one, other) => one - other)[Math.floor((numbers.length - 1) / 2)] ?? null;
}

function dayPartClaims(cells: readonly HourCell[]): Claim[] {
  return DAY_PARTS.flatMap(({ id, from, to }): Claim[] => {
    const isInside = ({ hour }: HourCell): boolean => hour >= from && hour < to;
    const inside = addUp(cells.filter(isInside));
    const outside = addUp(cells.filter((cell) => !isInside(cell)));
    if (inside.attempts < SIDE_MIN || outside.attempts < SIDE_MIN) return [];
    const fails = compareShares(inside, outside);
    return fails === null ? [] : [{ kind: 'day-part', part: id, from, to, fails, inside, outside }];
  });
}

/** Null where the numbers do not tell them apart. */
function compareShares(inside: Tally, outside: Tally): 'less' | 'more' | null {
  const [insideLow, insideHigh] = wilsonInterval(inside);
  const [outsideLow, outsideHigh] = wilsonInterval(outside);
  if (insideHigh < outsideLow) return 'less';
  return insideLow > outsideHigh ? 'more' : null;
}

function addUp(cells: readonly Tally[]): Tally {
  return cells.reduce<{ attempts: number; failed: number }>(
    (all, { attempts, failed }) => ({ attempts: all.attempts + attempts, failed: all.failed + failed }),
    { attempts: 0, failed: 0 },
  );
}

/** For 95 of 100 such samples the true share lies inside. */
const Z = 1.96;

/**
 * The interval in which the true share of failures lies (E. B. Wilson, JASA 22, 1927). Two shares whose
 * intervals do not meet are told apart; with intervals of 95 % that errs for fewer than 1 comparison in 100.
 */
function wilsonInterval({ attempts, failed }: Tally): [low: number, high: number] {
  const share = failed / attempts;
  const z2 = Z * Z;
  const middle = share + z2 / (2 * attempts);
  const half = Z * Math.sqrt((share * (1 - share)) / attempts + z2 / (4 * attempts * attempts));
  const scale = 1 + z2 / attempts;
  return [(middle - half) / scale, (middle + half) / scale];
}
