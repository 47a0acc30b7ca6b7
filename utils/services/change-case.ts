/** Two pages and two hands change a case: the form of the KTP data, and the guide that ticks things off. */
import { isUntouchedCase, type Case } from '../contracts/case.ts';
import type { EntryEvent } from '../contracts/entry.ts';
import type { CaseStore, Chronology, Clock, SettingsStore } from './ports.ts';
import { readWholeCase } from './read-whole-case.ts';

interface CasePorts {
  readonly cases: Pick<CaseStore, 'read' | 'save'>;
  readonly clock: Pick<Clock, 'nowUtc'>;
}

/** What the guide keeps in a case; the form's draft of a case may hold an older state of it. */
export type GuidePart = Pick<Case, 'prepared' | 'path' | 'candidateEmails'>;

interface PlacePorts {
  readonly cases: Pick<CaseStore, 'read'>;
  readonly chronology: Pick<Chronology, 'list'>;
  readonly settings: Pick<SettingsStore, 'read'>;
}

/** Lines that recording makes by itself. Any other says something of whoever the case was made for. */
const BY_ITSELF: readonly EntryEvent['kind'][] = [
  'recording-started',
  'recording-stopped',
  'step-entered',
  'step-left',
  'paused',
  'resumed',
  'network-back',
];

/**
 * The id under which the form's draft is to be stored: a new case takes the place of the one in hand that recording
 * made before anybody had typed, so that what was recorded belongs to it. A case in which anything was typed,
 * ticked, attached, pressed or answered stays: whose it was is not known.
 */
export async function findPlace({ cases, chronology, settings }: PlacePorts, { id }: Case): Promise<string> {
  const { activeCaseId } = await settings.read();
  if (activeCaseId === null || activeCaseId === id || (await readWholeCase(cases, id))) return id;
  const inHand = await readWholeCase(cases, activeCaseId);
  if (inHand === null || !isUntouchedCase(inHand)) return id;
  const entries = await chronology.list(activeCaseId);
  return entries.every(({ event }) => BY_ITSELF.includes(event.kind)) ? activeCaseId : id;
}

/** Stores what was typed into the form, beside what the guide has stored meanwhile. */
export async function saveCaseForm({ cases, clock }: CasePorts, draft: Case): Promise<void> {
  const stored = (await readWholeCase(cases, draft.id)) ?? draft;
  await cases.save({ ...draft, ...guidePart(stored), updatedAtUtc: clock.nowUtc() });
}

/**
 * Stores one change of the guide in a case as it is now. Nothing happens when the case is gone. Changes of one
 * page must wait for each other.
 */
export async function changeGuidePart(
  { cases, clock }: CasePorts,
  caseId: string,
  change: (record: Case) => GuidePart,
): Promise<void> {
  const record = await cases.read(caseId);
  if (record === null) return;
  await cases.save({ ...record, ...change(record), updatedAtUtc: clock.nowUtc() });
}

function guidePart({ prepared, path, candidateEmails }: Case): GuidePart {
  return {
    ...(prepared !== undefined && { prepared }),
    ...(path !== undefined && { path }),
    ...(candidateEmails !== undefined && { candidateEmails }),
  };
}
