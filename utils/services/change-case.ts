/** Two pages and two hands change a case: the form of the KTP data, and the guide that ticks things off. */
import { isBlankCase, type Case } from '../contracts/case.ts';
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

/**
 * The id under which the form's draft is to be stored: a new case takes the place of the empty one in hand, which
 * recording made before anybody had typed, so that what was recorded belongs to it. An empty case in which the
 * portal answered already stays: whose answer it was is not known.
 */
export async function findPlace({ cases, chronology, settings }: PlacePorts, { id }: Case): Promise<string> {
  const { activeCaseId } = await settings.read();
  if (activeCaseId === null || activeCaseId === id || (await readWholeCase(cases, id))) return id;
  const inHand = await readWholeCase(cases, activeCaseId);
  if (inHand === null || !isBlankCase(inHand)) return id;
  const entries = await chronology.list(activeCaseId);
  return entries.some(({ event }) => event.kind === 'incident') ? id : activeCaseId;
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
