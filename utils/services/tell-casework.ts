/** What the person says of the way of a case, told in its chronology. Each can be taken back, which is told too. */
import type { EntryEvent } from '../contracts/entry.ts';
import type { CaseOutcome, Remedy, Stage, Wait, WaitOutcome } from '../domain/casework/casework.ts';
import { followCase } from '../domain/casework/follow-case.ts';
import { readTried } from '../domain/casework/read-tried.ts';
import { findOpenWaits } from '../domain/casework/read-waits.ts';
import type { ReminderStore, Undo } from './ports.ts';
import { appendEntry, type EntryPorts } from './recording-ports.ts';

export interface ClosingPorts extends EntryPorts {
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

/** It came, or is no longer waited for. Does nothing when the case does not wait for it. */
export async function endWait(
  ports: EntryPorts,
  caseId: string,
  wait: Wait,
  outcome: WaitOutcome,
): Promise<Undo> {
  const before = await findWait(ports, caseId, wait);
  if (before === undefined) return async () => undefined;
  await tell(ports, caseId, { kind: 'wait-ended', wait, outcome });
  return once(() => tell(ports, caseId, { kind: 'wait-begun', wait }, before));
}

/** Closes the case; its open reminders go. Taking it back opens the case again and brings them back. */
export async function closeCase(ports: ClosingPorts, caseId: string, outcome: CaseOutcome): Promise<Undo> {
  const reminders = await ports.reminders.listOf(caseId);
  await tell(ports, caseId, { kind: 'case-closed', outcome });
  for (const { id } of reminders) await ports.reminders.remove(id);
  return once(async () => {
    await tell(ports, caseId, { kind: 'case-reopened' });
    for (const reminder of reminders) await ports.reminders.save(reminder);
  });
}

/** Goes on with a closed case. */
export async function reopenCase(ports: EntryPorts, caseId: string, outcome: CaseOutcome): Promise<Undo> {
  await tell(ports, caseId, { kind: 'case-reopened' });
  return once(() => tell(ports, caseId, { kind: 'case-closed', outcome }));
}

async function findWait(ports: EntryPorts, caseId: string, wait: Wait): Promise<string | undefined> {
  const open = findOpenWaits(await ports.chronology.list(caseId));
  return open.find((one) => one.wait === wait)?.sinceUtc;
}

async function tell(ports: EntryPorts, caseId: string, event: EntryEvent, atUtc?: string): Promise<void> {
  await appendEntry(ports, { caseId, page: null, event, ...(atUtc !== undefined && { atUtc }) });
}

/** A second press of "undo" does nothing. */
function once(undo: Undo): Undo {
  let isDone = false;
  return async () => {
    if (isDone) return;
    isDone = true;
    await undo();
  };
}
