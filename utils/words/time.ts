/** Instants as a person reads them: always with the name of the zone, always with UTC beside it. */
import type { Language } from '../contracts/settings.ts';

const LOCALES: Record<Language, string> = { id: 'id-ID', en: 'en-GB' };

/**
 * The time of day in the zone and in UTC: `20.14.05 WIB (13.14.05 UTC)`. Where the UTC calendar shows
 * another day, that day is named: `02.14.05 WIB (19.14.05 UTC, 21 Nov)`. An unknown zone is shown as UTC.
 */
export function formatMoment(utc: string, timeZone: string, language: Language): string {
  const zone = knownZone(timeZone);
  const name = zoneName(utc, zone);
  const local = `${clockTime(utc, zone, language)} ${name}`;
  if (name === 'UTC') return local;
  const inUtc = `${clockTime(utc, 'UTC', language)} UTC`;
  const sameDay = formatDay(utc, zone, language) === formatDay(utc, 'UTC', language);
  return sameDay ? `${local} (${inUtc})` : `${local} (${inUtc}, ${shortDay(utc, language)})`;
}

/** The calendar day in the zone: `21 November 2026`. */
export function formatDay(utc: string, timeZone: string, language: Language): string {
  const zone = knownZone(timeZone);
  return dateFormat(LOCALES[language], { timeZone: zone, dateStyle: 'long' }).format(new Date(utc));
}

/** An agreed time, to the minute: `Sabtu, 21 November 2026, 21.00 WIB`. */
export function formatAppointment(utc: string, timeZone: string, language: Language): string {
  const zone = knownZone(timeZone);
  const day = dateFormat(LOCALES[language], {
    timeZone: zone,
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  }).format(new Date(utc));
  const { hour, minute } = partsOf(utc, zone);
  return `${day}, ${[hour, minute].join(language === 'id' ? '.' : ':')} ${zoneName(utc, zone)}`;
}

/** The instant in ISO 8601 with the offset of the zone: `2026-11-21T20:14:05.000+07:00`. */
export function formatOffset(utc: string, timeZone: string): string {
  const parts = partsOf(utc, knownZone(timeZone));
  const offset = parts['timeZoneName']?.replace(/^GMT/, '') || '+00:00';
  const millis = utc.slice(20, 23);
  const { year, month, day, hour, minute, second } = parts;
  return `${year}-${month}-${day}T${hour}:${minute}:${second}.${millis}${offset}`;
}

/** The hour (0 to 23) and the day of the week (0 is Monday) in the zone. */
export function localHour(utc: string, timeZone: string): { weekday: number; hour: number } {
  const { year, month, day, hour } = partsOf(utc, knownZone(timeZone));
  const weekday = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day))).getUTCDay();
  return { weekday: (weekday + 6) % 7, hour: Number(hour) };
}

/** The days of the week, Monday first: `Senin`, or short: `Sen`. */
export function weekdayNames(language: Language, style: 'long' | 'short'): string[] {
  const format = dateFormat(LOCALES[language], { timeZone: 'UTC', weekday: style });
  // The first of January 2024 was a Monday.
  return Array.from({ length: 7 }, (_, index) => format.format(new Date(Date.UTC(2024, 0, 1 + index))));
}

/**
 * The zone's usual short name at that instant: WIB, WITA, WIT, UTC, CET, or its offset (`GMT+8`).
 * Only the Indonesian locale knows WIB, WITA and WIT, so it is asked first, whatever the language.
 */
export function zoneName(utc: string, timeZone: string): string {
  const zone = knownZone(timeZone);
  const indonesian = shortZoneName(utc, zone, 'id-ID');
  return indonesian.startsWith('GMT') ? shortZoneName(utc, zone, 'en-GB') : indonesian;
}

function shortZoneName(utc: string, timeZone: string, locale: string): string {
  const parts = dateFormat(locale, { timeZone, timeZoneName: 'short' }).formatToParts(new Date(utc));
  return parts.find((part) => part.type === 'timeZoneName')?.value ?? 'UTC';
}

function clockTime(utc: string, timeZone: string, language: Language): string {
  const { hour, minute, second } = partsOf(utc, timeZone);
  return [hour, minute, second].join(language === 'id' ? '.' : ':');
}

function shortDay(utc: string, language: Language): string {
  return dateFormat(LOCALES[language], { timeZone: 'UTC', day: 'numeric', month: 'short' }).format(
    new Date(utc),
  );
}

function partsOf(utc: string, timeZone: string): Record<string, string> {
  const format = dateFormat('en-US', {
    timeZone,
    calendar: 'gregory',
    numberingSystem: 'latn',
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    timeZoneName: 'longOffset',
  });
  return Object.fromEntries(format.formatToParts(new Date(utc)).map((part) => [part.type, part.value]));
}

function knownZone(timeZone: string): string {
  try {
    dateFormat('en-US', { timeZone });
    return timeZone;
  } catch {
    return 'UTC';
  }
}

/** Making a formatter costs far more than using one, and a chronology needs a few of them often. */
const formats = new Map<string, Intl.DateTimeFormat>();

function dateFormat(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale} ${JSON.stringify(options)}`;
  const known = formats.get(key);
  if (known) return known;
  const made = new Intl.DateTimeFormat(locale, options);
  formats.set(key, made);
  return made;
}
