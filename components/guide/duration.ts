import type { Language } from '../../utils/contracts/settings.ts';
import { guideWords } from '../../utils/words/guide.ts';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;

/** As a clock that runs: `03:12`, from an hour on `1:03:12`, from a day on `2 hari 3 jam`. */
export function writeElapsed(elapsedMs: number, language: Language): string {
  const { days, duration } = guideWords[language].wait;
  const two = (count: number): string => String(count).padStart(2, '0');
  if (elapsedMs >= DAY_MS) {
    const hours = Math.floor((elapsedMs % DAY_MS) / HOUR_MS);
    const whole = days(Math.floor(elapsedMs / DAY_MS));
    return hours === 0 ? whole : `${whole} ${duration.hours(hours)}`;
  }
  const hours = Math.floor(elapsedMs / HOUR_MS);
  const minutes = Math.floor((elapsedMs % HOUR_MS) / MINUTE_MS);
  const seconds = Math.floor((elapsedMs % MINUTE_MS) / 1000);
  return [...(hours > 0 ? [String(hours)] : []), two(minutes), two(seconds)].join(':');
}

/** In whole units, rounded up: `3 menit`, `2 jam`, `3 hari`. */
export function writeDuration(milliseconds: number, language: Language): string {
  const { days, duration } = guideWords[language].wait;
  if (milliseconds > 23 * HOUR_MS) return days(Math.ceil(milliseconds / DAY_MS));
  if (milliseconds > 59 * MINUTE_MS) return duration.hours(Math.ceil(milliseconds / HOUR_MS));
  return duration.minutes(Math.max(1, Math.ceil(milliseconds / MINUTE_MS)));
}
