/** What a chronology says in short: what was tried, what the portal said, how often, since when. */
import type { MessageClass } from '../diagnosis/message-class.ts';
import type { CaseworkLine } from '../casework/casework-line.ts';
import type { Remedy } from '../casework/casework.ts';
import { readTried } from '../casework/read-tried.ts';
import { findVainWaits, type VainWait } from '../casework/read-waits.ts';
import type { ButtonId, FieldId, MessagePlace } from '../form/form.ts';

/** The parts of a chronology entry that the summary looks at. */
export interface ChronicleLine {
  readonly label: string;
  /** Which browser recorded it. */
  readonly device: string;
  readonly atUtc: string;
  readonly environment: { readonly browser: string; readonly os: string };
  readonly page: CaseworkLine['page'];
  readonly event: ChronicleEvent;
  readonly picture: { readonly state: string };
}

type ChronicleEvent =
  | {
      readonly kind: 'incident';
      readonly text: string;
      readonly textLength: number;
      readonly place: MessagePlace;
      readonly field: FieldId | null;
      readonly messageClass: MessageClass;
      readonly httpStatus: number | null;
    }
  | { readonly kind: 'pressed'; readonly button: ButtonId; readonly label: string }
  | { readonly kind: string };

type IncidentLine = Extract<ChronicleEvent, { readonly text: string }>;
type PressLine = Extract<ChronicleEvent, { readonly button: ButtonId }>;

/** One answer of the portal, however often it came. */
export interface AnswerSummary {
  readonly text: string;
  readonly textLength: number;
  readonly messageClass: MessageClass;
  readonly place: MessagePlace;
  readonly field: FieldId | null;
  readonly count: number;
  readonly firstAtUtc: string;
  readonly lastAtUtc: string;
  /** Distinct statuses in order of appearance. */
  readonly httpStatuses: readonly number[];
  /** Labels of the entries. */
  readonly labels: readonly string[];
}

export interface PressSummary {
  readonly button: ButtonId;
  readonly label: string;
  readonly count: number;
}

export interface TriedSummary {
  readonly remedy: Remedy;
  /** When it was ticked last. */
  readonly atUtc: string;
}

export interface ChronologySummary {
  readonly entryCount: number;
  readonly firstAtUtc: string | null;
  readonly lastAtUtc: string | null;
  readonly firstIncidentAtUtc: string | null;
  readonly lastIncidentAtUtc: string | null;
  readonly incidentCount: number;
  /** Most frequent first; equals in order of appearance. */
  readonly answers: readonly AnswerSummary[];
  /** In order of appearance. */
  readonly presses: readonly PressSummary[];
  /** What the person ticked as tried and did not take back, the latest last. */
  readonly tried: readonly TriedSummary[];
  /** What was waited for and has not come, the oldest first. */
  readonly vainWaits: readonly VainWait[];
  readonly duplicateWarningCount: number;
  /** How often the person switched the extension off to rule it out as the cause. */
  readonly pauseCount: number;
  readonly pictureCount: number;
  /** Distinct "browser, system" pairs in order of appearance. */
  readonly devices: readonly { readonly browser: string; readonly os: string }[];
  /** Number of browsers that recorded. */
  readonly recorderCount: number;
  /** Number of distinct UTC hours in which a button was pressed or an incident happened. */
  readonly triedHourCount: number;
  /** The first and the last such instant. */
  readonly firstTryAtUtc: string | null;
  readonly lastTryAtUtc: string | null;
}

/** `lines` as they are shown; with two devices or a clock turned back their times need not rise. */
export function summarizeChronology(lines: readonly ChronicleLine[]): ChronologySummary {
  const incidents = lines.filter((line) => isIncident(line.event));
  const tries = lines.filter((line) => isIncident(line.event) || isPress(line.event));
  return {
    entryCount: lines.length,
    firstAtUtc: earliest(lines),
    lastAtUtc: latest(lines),
    firstIncidentAtUtc: earliest(incidents),
    lastIncidentAtUtc: latest(incidents),
    incidentCount: incidents.length,
    answers: groupAnswers(lines),
    presses: groupPresses(lines),
    tried: [...readTried(lines).remedies].map(([remedy, atUtc]) => ({ remedy, atUtc })),
    vainWaits: findVainWaits(lines),
    duplicateWarningCount: lines.filter((line) => line.event.kind === 'duplicate-warning').length,
    pauseCount: lines.filter((line) => line.event.kind === 'paused').length,
    pictureCount: lines.filter((line) => line.picture.state === 'taken').length,
    devices: distinctDevices(lines),
    recorderCount: new Set(lines.map(({ device }) => device)).size,
    triedHourCount: new Set(tries.map((line) => line.atUtc.slice(0, 13))).size,
    firstTryAtUtc: earliest(tries),
    lastTryAtUtc: latest(tries),
  };
}

type Timed = Pick<ChronicleLine, 'atUtc'>;

function earliest(lines: readonly Timed[]): string | null {
  return lines.reduce<string | null>((at, { atUtc }) => (at === null || atUtc < at ? atUtc : at), null);
}

function latest(lines: readonly Timed[]): string | null {
  return lines.reduce<string | null>((at, { atUtc }) => (at === null || atUtc > at ? atUtc : at), null);
}

function groupAnswers(lines: readonly ChronicleLine[]): AnswerSummary[] {
  const groups = new Map<string, AnswerSummary>();
  for (const { event, atUtc, label } of lines) {
    if (!isIncident(event)) continue;
    const { text, textLength, messageClass, place, field, httpStatus } = event;
    const key = JSON.stringify([normalize(text), messageClass, place, field]);
    const known = groups.get(key);
    const statuses = known?.httpStatuses ?? [];
    const isNewStatus = httpStatus !== null && httpStatus > 0 && !statuses.includes(httpStatus);
    groups.set(key, {
      text: known?.text ?? text,
      textLength: known?.textLength ?? textLength,
      messageClass,
      place,
      field,
      count: (known?.count ?? 0) + 1,
      firstAtUtc: known && known.firstAtUtc < atUtc ? known.firstAtUtc : atUtc,
      lastAtUtc: known && known.lastAtUtc > atUtc ? known.lastAtUtc : atUtc,
      httpStatuses: isNewStatus ? [...statuses, httpStatus] : statuses,
      labels: [...(known?.labels ?? []), label],
    });
  }
  return [...groups.values()].toSorted((a, b) => b.count - a.count);
}

function groupPresses(lines: readonly ChronicleLine[]): PressSummary[] {
  const groups = new Map<string, PressSummary>();
  for (const { event } of lines) {
    if (!isPress(event)) continue;
    const key = `${event.button} ${event.label}`;
    const count = (groups.get(key)?.count ?? 0) + 1;
    groups.set(key, { button: event.button, label: event.label, count });
  }
  return [...groups.values()];
}

function distinctDevices(lines: readonly ChronicleLine[]): { browser: string; os: string }[] {
  const devices = new Map(
    lines.map(({ environment: { browser, os } }) => [`${browser}\n${os}`, { browser, os }]),
  );
  return [...devices.values()];
}

function isIncident(event: ChronicleEvent): event is IncidentLine {
  return event.kind === 'incident';
}

function isPress(event: ChronicleEvent): event is PressLine {
  return event.kind === 'pressed';
}

function normalize(text: string): string {
  return text.replace(/\s+/g, ' ').trim().toLowerCase();
}
