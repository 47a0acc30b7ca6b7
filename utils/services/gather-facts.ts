import type { Case } from '../contracts/case.ts';
import type { Entry, Incident } from '../contracts/entry.ts';
import type { CaseFacts, EarlierSeen } from '../domain/diagnosis/case-facts.ts';
import type { MessageClass } from '../domain/diagnosis/message-class.ts';
import { foldEmail, foldPhone } from '../domain/duplicate/fold-contact.ts';
import type { DuplicateVerdict } from '../domain/duplicate/duplicate-verdict.ts';
import type { ButtonId } from '../domain/form/form.ts';
import { proposeName } from '../domain/name/propose-name.ts';
import { compareNik } from '../domain/nik/compare-nik.ts';
import { readNik } from '../domain/nik/read-nik.ts';
import { judgeEarlier } from './form-check/earlier-records.ts';
import type { NearIdentity } from './ports.ts';

/** An entry of the chronology that tells of a message or failure of the portal. */
export type IncidentEntry = Entry & { readonly event: Incident };

export function isIncidentEntry(entry: Entry): entry is IncidentEntry {
  return entry.event.kind === 'incident';
}

/** What stands around an incident. */
export interface Surroundings {
  /** The whole chronology of the case, in the order of showing. */
  readonly entries: readonly Entry[];
  /** The case that was recorded; null when it is gone. */
  readonly record: Case | null;
  /** The other cases of this device. */
  readonly otherCases: readonly Case[];
  /** Earlier records of this NIK or person, as `findEarlier` gives them. */
  readonly near: readonly NearIdentity[];
}

const MINUTE_MS = 60_000;
const SERVER_WINDOW_MS = 10 * MINUTE_MS;
const OFFLINE_WINDOW_MS = 10 * MINUTE_MS;
const CODE_WINDOW_MS = 30 * MINUTE_MS;

const OF_SERVER: readonly MessageClass[] = ['server-error', 'timeout', 'dukcapil-unavailable'];
const ASKS_FOR_CODE: readonly ButtonId[] = ['sendCode', 'resend', 'verify'];

/** What chronology, checks and records say around an incident. Pure; holds nothing that was typed. */
export function gatherFacts(entry: IncidentEntry, around: Surroundings): CaseFacts {
  const { event: incident } = entry;
  const { record, otherCases } = around;
  // Devices do not share a clock, so only what this one recorded up to the incident counts as before it.
  const before = around.entries.filter(
    ({ device, sequence }) => device === entry.device && sequence <= entry.sequence,
  );
  const incidents = before.filter(isIncidentEntry);
  const codeRequests = before.filter(
    ({ event, ...at }) =>
      event.kind === 'pressed' && ASKS_FOR_CODE.includes(event.button) && isWithin(at, entry, CODE_WINDOW_MS),
  );
  const lastRequest = codeRequests.at(-1);
  const stepEntry = before.findLast(({ event }) => event.kind === 'step-entered');
  return {
    findings: incident.findings ?? null,
    hasPrintedTitle: hasPrintedTitle(record),
    isNikUnlikeCaseData: isNikUnlikeData(record, entry.atUtc),
    serverFailures: incidents.filter(
      (each) => OF_SERVER.includes(each.event.messageClass) && isWithin(each, entry, SERVER_WINDOW_MS),
    ).length,
    httpStatus: incident.httpStatus,
    isOnline: incident.online,
    offlineMinutesAgo: offlineMinutesAgo(before, entry),
    earlier: findEarlierSeen(around, before),
    registeredAtUtc:
      before.find(({ event, page }) => event.kind === 'step-entered' && page?.step === 'done')?.atUtc ?? null,
    isEmailOfOtherCase: isShared(foldEmail(record?.email ?? ''), otherCases, ({ email }) => foldEmail(email)),
    isPhoneOfOtherCase: isShared(foldPhone(record?.phone ?? ''), otherCases, ({ phone }) => foldPhone(phone)),
    sameClassCount: incidents.filter(({ event }) => event.messageClass === incident.messageClass).length,
    codeRequests: codeRequests.length,
    minutesSinceCode: lastRequest === undefined ? null : minutesBetween(lastRequest, entry),
    minutesOnStep: stepEntry === undefined ? null : minutesBetween(stepEntry, entry),
  };
}

type Timed = Pick<Entry, 'atUtc'>;

/** Negative when a clock was turned back. */
function millisecondsBetween(earlier: Timed, later: Timed): number {
  return Date.parse(later.atUtc) - Date.parse(earlier.atUtc);
}

function minutesBetween(earlier: Timed, later: Timed): number | null {
  const minutes = Math.floor(millisecondsBetween(earlier, later) / MINUTE_MS);
  return minutes >= 0 ? minutes : null;
}

function isWithin(earlier: Timed, later: Timed, windowMs: number): boolean {
  const passed = millisecondsBetween(earlier, later);
  return passed >= 0 && passed <= windowMs;
}

function hasPrintedTitle(record: Case | null): boolean {
  if (record === null) return false;
  if (record.titlesOnKtp !== undefined && record.titlesOnKtp !== '') return true;
  return proposeName(record.nameAsPrinted).removed.some(
    ({ kind }) => kind !== 'nickname' && kind !== 'alias',
  );
}

function isNikUnlikeData(record: Case | null, nowUtc: string): boolean {
  if (record === null || (record.birthDate === '' && record.sex === '')) return false;
  const reading = readNik(record.nik, { today: nowUtc.slice(0, 10) });
  return compareNik(reading, {
    against: 'case',
    ...(record.birthDate !== '' && { birthDate: record.birthDate }),
    ...(record.sex !== '' && { sex: record.sex }),
  }).some(({ severity }) => severity === 'warn');
}

function offlineMinutesAgo(before: readonly Entry[], entry: Entry): number | null {
  const gone = before.findLast(
    ({ id, event }) =>
      id !== entry.id &&
      (event.kind === 'network-back' || (event.kind === 'incident' && event.messageClass === 'offline')),
  );
  return gone !== undefined && isWithin(gone, entry, OFFLINE_WINDOW_MS) ? minutesBetween(gone, entry) : null;
}

/** A NIK that is one slip from somebody else's says nothing about this one. */
const BY_VERDICT: Record<DuplicateVerdict, EarlierSeen['by'] | null> = {
  'same-person': 'same-nik',
  'same-nik-other-person': 'same-nik',
  'same-nik': 'same-nik',
  'likely-slip': 'slip',
  'one-person-two-niks': 'person',
  'near-other-person': null,
};

/** The record itself where it is still here, else the warning that the chronology kept of it. */
function findEarlierSeen({ near, record }: Surroundings, before: readonly Entry[]): EarlierSeen | null {
  const [gravest] = judgeEarlier({ near, activeCase: record }, {});
  if (gravest) {
    const { identity } = gravest.near;
    const by = BY_VERDICT[gravest.judgement.verdict];
    return by && { atUtc: identity.lastSeenAtUtc, outcome: identity.outcome, by };
  }
  const warning = before.findLast(({ event }) => event.kind === 'duplicate-warning')?.event;
  if (warning?.kind !== 'duplicate-warning' || warning.earlierAtUtc === null) return null;
  const by = BY_VERDICT[warning.verdict];
  return by && { atUtc: warning.earlierAtUtc, outcome: null, by };
}

function isShared(value: string, others: readonly Case[], read: (record: Case) => string): boolean {
  return value !== '' && others.some((other) => read(other) === value);
}
