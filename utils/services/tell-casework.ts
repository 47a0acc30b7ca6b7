/** What the person says of the way of a case, told in its chronology. Each can be taken back, which is told too. */
import type { EntryEvent } from '../contracts/entry.ts';
import type {
  CaseOutcome,
  Remedy,
  ReminderKind,
  Stage,
  Wait,
  WaitOutcome,
} from '../domain/casework/casework.ts';
import { followCase } from '../domain/casework/follow-case.ts';
import { readTried } from '../domain/casework/read-tried.ts';
import { findOpenWaits } from '../domain/casework/read-waits.ts';
import { once } from './once.ts';
import type { ReminderStore, Undo } from './ports.ts';
import { appendEntry, type EntryPorts } from './recording-ports.ts';

/** For what makes reminders needless. */
export interface CaseworkPorts extends EntryPorts {
  readonly reminders: Pick<ReminderStore, 'listOf' | 'save' | 'remove'>;
}

/** The person says how far the case is; null: what the pages show counts again. */
export async function setStage(ports: EntryPorts, caseId: string, stage: Stage | null): Promise<Undo> {
  const before = followCase(await ports.chronology.list(caseId)).byHand;
  await tell(ports, caseId, { kind: 'stage-set', stage });
  return once(() => tell(ports, caseId, { kind: 'stage-set', stage: before }));
}

/** Which e-mail of the case was tried, for `forgot-password`. */
export interface TriedDetail {
  readonly candidate?: string;
}

/** Something was tried, or its tick is taken back. */
export async function markTried(
  ports: EntryPorts,
  caseId: string,
  remedy: Remedy,
  isDone: boolean,
  { candidate }: TriedDetail = {},
): Promise<Undo> {
  const { remedies, candidates } = readTried(await ports.chronology.list(caseId));
  const before = candidate === undefined ? remedies.get(remedy) : candidates.get(candidate);
  const event = { kind: 'tried', remedy, ...(candidate !== undefined && { candidate }) } as const;
  await tell(ports, caseId, { ...event, isDone });
  // A second tick is taken back to the time of the first.
  return once(() => tell(ports, caseId, { ...event, isDone: before !== undefined }, before));
}

/** Something is waited for from now on, or from the instant that the person names. */
export async function beginWait(
  ports: EntryPorts,
  caseId: string,
  wait: Wait,
  sinceUtc?: string,
): Promise<Undo> {
  const before = await findWait(ports, caseId, wait);
  await tell(ports, caseId, { kind: 'wait-begun', wait }, sinceUtc);
  return once(() =>
    before === undefined
      ? tell(ports, caseId, { kind: 'wait-ended', wait, outcome: 'given-up' })
      : tell(ports, caseId, { kind: 'wait-begun', wait }, before),
  );
}

/**
 * It came, or is no longer waited for; the reminder of it goes. Does nothing when the case does not wait for it.
 */
export async function endWait(
  ports: CaseworkPorts,
  caseId: string,
  wait: Wait,
  outcome: WaitOutcome,
): Promise<Undo> {
  const before = await findWait(ports, caseId, wait);
  if (before === undefined) return async () => undefined;
  await tell(ports, caseId, { kind: 'wait-ended', wait, outcome });
  const putBack = await takeReminders(ports, caseId, (kind) => kind === wait);
  return once(async () => {
    await tell(ports, caseId, { kind: 'wait-begun', wait }, before);
    await putBack();
  });
}

/** Closes the case; its open reminders go. Taking it back opens the case again and brings them back. */
export async function closeCase(ports: CaseworkPorts, caseId: string, outcome: CaseOutcome): Promise<Undo> {
  await tell(ports, caseId, { kind: 'case-closed', outcome });
  const putBack = await takeReminders(ports, caseId, () => true);
  return once(async () => {
    await tell(ports, caseId, { kind: 'case-reopened' });
    await putBack();
  });
}

/** Goes on with a closed case. */
export async function reopenCase(ports: EntryPorts, caseId: string, outcome: CaseOutcome): Promise<Undo> {
  await tell(ports, caseId, { kind: 'case-reopened' });
  return once(() => tell(ports, caseId, { kind: 'case-closed', outcome }));
}

/** Takes reminders away without a word of their own: why they go is told already. */
async function takeReminders(
  { reminders }: CaseworkPorts,
  caseId: string,
  isOver: (kind: ReminderKind) => boolean,
): Promise<Undo> {
  const taken = (await reminders.listOf(caseId)).filter(({ kind }) => isOver(kind));
  for (const { id } of taken) await reminders.remove(id);
  return async () => {
    for (const reminder of taken) await reminders.save(reminder);
  };
}

async function findWait(ports: EntryPorts, caseId: string, wait: Wait): Promise<string | undefined> {
  const open = findOpenWaits(await ports.chronology.list(caseId));
  return open.find((one) => one.wait === wait)?.sinceUtc;
}

async function tell(ports: EntryPorts, caseId: string, event: EntryEvent, atUtc?: string): Promise<void> {
  await appendEntry(ports, { caseId, page: null, event, ...(atUtc !== undefined && { atUtc }) });
}
