/** Between an instant and what the clocks of a zone show at it. An unknown zone is taken for UTC. */

const DAY_MS = 24 * 60 * 60_000;

/**
 * The instant at which the clocks of the zone show `typed` (`2026-11-21T21:00`), as ISO 8601 in UTC with
 * milliseconds; null for what is no time, and for one that the clocks there pass over.
 */
export function readLocalTime(typed: string, timeZone: string): string | null {
  const match = /^\d{4}-\d\d-\d\dT\d\d:\d\d/.exec(typed);
  const asUtc = Date.parse(`${match?.[0]}:00.000Z`);
  if (match === null || Number.isNaN(asUtc)) return null;
  const [wanted] = match;
  if (new Date(asUtc).toISOString().slice(0, 16) !== wanted) return null;
  const offset = (at: number): number => Date.parse(`${writeLocalTime(at, timeZone)}:00.000Z`) - at;
  // The offset there may differ from the one here when the clocks are changed in between.
  const first = asUtc - offset(asUtc);
  const instant = [first, asUtc - offset(first)].find((at) => writeLocalTime(at, timeZone) === wanted);
  return instant === undefined ? null : new Date(instant).toISOString();
}

/** The same time of day `hhmm` (`09:00`) so many days after the one of `nowUtc`, as UTC. */
export function timeInDays(nowUtc: string, timeZone: string, days: number, hhmm: string): string {
  const today = writeLocalTime(Date.parse(nowUtc), timeZone).slice(0, 10);
  const day = new Date(Date.parse(`${today}T00:00:00.000Z`) + days * DAY_MS).toISOString().slice(0, 10);
  return (
    readLocalTime(`${day}T${hhmm}`, timeZone) ?? new Date(Date.parse(nowUtc) + days * DAY_MS).toISOString()
  );
}

/** `2026-11-21T21:00`: minutes are whole in every zone. */
function writeLocalTime(at: number, timeZone: string): string {
  const parts = Object.fromEntries(
    formatFor(timeZone)
      .formatToParts(new Date(at))
      .map(({ type, value }) => [type, value]),
  );
  return `${parts['year']}-${parts['month']}-${parts['day']}T${parts['hour']}:${parts['minute']}`;
}

function formatFor(timeZone: string): Intl.DateTimeFormat {
  const options = {
    calendar: 'gregory',
    numberingSystem: 'latn',
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  } as const;
  try {
    return new Intl.DateTimeFormat('en-US', { ...options, timeZone });
  } catch {
    return new Intl.DateTimeFormat('en-US', { ...options, timeZone: 'UTC' });
  }
}
