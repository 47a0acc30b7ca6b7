/**
 * When to try again. Users report that the portal runs smoother in the evening and outside office hours
 * (article "Cara verifikasi KTP di OSS"); nobody official has said so. Hours in which this person's own
 * attempts were answered count more, as soon as there are enough of them.
 */
import { type AttemptLine, readAttempts, SERVER_SIDE } from './read-attempts.ts';

/** One press of a button of the form that the portal has to answer. */
export interface RetryAttempt {
  readonly atUtc: string;
  /** The portal answered, if only with a no; false when its server failed. */
  readonly isAnswered: boolean;
}

/** The attempts of a case; one that was made while the device was offline says nothing of the portal. */
export function readRetryAttempts(lines: readonly AttemptLine[]): readonly RetryAttempt[] {
  return readAttempts(lines).flatMap(({ line, failure }) => {
    if (failure === 'offline') return [];
    return [{ atUtc: line.atUtc, isAnswered: failure === null || !SERVER_SIDE.includes(failure) }];
  });
}

export interface RetryTime {
  readonly atUtc: string;
  readonly reason: 'evening' | 'early' | 'own-record';
}

/** The next times worth trying, each reason once at most; the person's own record comes first. */
export function proposeRetryTimes(
  nowUtc: string,
  timeZone: string,
  attempts: readonly RetryAttempt[] = [],
): readonly RetryTime[] {
  const clock = createZoneClock(timeZone);
  const own = bestOwnHours(attempts, clock);
  const windows: readonly (readonly [RetryTime['reason'], (hour: number) => boolean])[] = [
    ['own-record', (hour) => own.has(hour)],
    ['evening', (hour) => hour >= 20 && hour < 23],
    ['early', (hour) => hour >= 5 && hour < 7],
  ];
  return windows.flatMap(([reason, isQuiet]) => {
    const atUtc = nextTime(nowUtc, (utc) => isQuiet(clock(utc)));
    return atUtc === null ? [] : [{ atUtc, reason }];
  });
}

const STEP_MS = 15 * 60_000;
/** A reminder for the next few minutes is none. */
const AHEAD_MS = 20 * 60_000;
const DAY_STEPS = 2 * 24 * 4;

/** The first quarter of an hour from soon on that fits, within two days. */
function nextTime(nowUtc: string, fits: (utc: string) => boolean): string | null {
  const first = Math.ceil((Date.parse(nowUtc) + AHEAD_MS) / STEP_MS) * STEP_MS;
  for (let step = 0; step < DAY_STEPS; step += 1) {
    const utc = new Date(first + step * STEP_MS).toISOString();
    if (fits(utc)) return utc;
  }
  return null;
}

/** Fewer attempts than this in an hour say nothing of it. */
const ENOUGH_IN_HOUR = 3;
const ENOUGH_IN_ALL = 8;
const GOOD_SHARE = 0.9;

/** Hours of the day in which nearly all attempts were answered, while at other hours some were not. */
function bestOwnHours(attempts: readonly RetryAttempt[], clock: (utc: string) => number): Set<number> {
  const share = (some: readonly RetryAttempt[]): number =>
    some.filter(({ isAnswered }) => isAnswered).length / some.length;
  if (attempts.length < ENOUGH_IN_ALL || share(attempts) >= GOOD_SHARE) return new Set();
  const byHour = Map.groupBy(attempts, ({ atUtc }) => clock(atUtc));
  return new Set(
    [...byHour].flatMap(([hour, own]) =>
      own.length >= ENOUGH_IN_HOUR && share(own) >= GOOD_SHARE ? [hour] : [],
    ),
  );
}

/** Tells the hour of the day, 0 to 23, in a zone; an unknown zone is taken for UTC. */
function createZoneClock(timeZone: string): (utc: string) => number {
  const options = { hour: 'numeric', hourCycle: 'h23' } as const;
  let format: Intl.DateTimeFormat;
  try {
    format = new Intl.DateTimeFormat('en-US', { ...options, timeZone });
  } catch {
    format = new Intl.DateTimeFormat('en-US', { ...options, timeZone: 'UTC' });
  }
  return (utc) => Number(format.format(new Date(utc)));
}
