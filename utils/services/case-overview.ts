import type { Case } from '../contracts/case.ts';
import type { Entry } from '../contracts/entry.ts';
import { readOutcome, type ClosedCase } from '../domain/casework/case-outcome.ts';
import type { OpenWait } from '../domain/casework/follow-case.ts';
import { readStage, type CaseStage } from '../domain/casework/read-stage.ts';
import { readStuck, type Stuck } from '../domain/casework/read-stuck.ts';
import { findOpenWaits } from '../domain/casework/read-waits.ts';

/** A case as a list shows it, without its chronology. */
export interface CaseOverview {
  readonly stage: CaseStage;
  readonly waits: readonly OpenWait[];
  readonly stuck: Stuck | null;
  readonly closed: ClosedCase | null;
  /** The newest entry in which the portal answered with an error. */
  readonly latestAnswer: Entry | null;
  readonly entryCount: number;
  /** Of the case or of its newest entry, whichever is later. */
  readonly changedAtUtc: string;
}

/** @param entries The whole chronology, in the order of showing. */
export function overviewOf(record: Case, entries: readonly Entry[]): CaseOverview {
  return {
    stage: readStage(entries, record),
    waits: findOpenWaits(entries),
    stuck: readStuck(entries),
    closed: readOutcome(entries),
    latestAnswer: entries.findLast(({ event }) => event.kind === 'incident') ?? null,
    entryCount: entries.length,
    changedAtUtc: entries.reduce(
      (latest, { atUtc }) => (atUtc > latest ? atUtc : latest),
      record.updatedAtUtc,
    ),
  };
}
