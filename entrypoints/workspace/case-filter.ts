/** Which cases of the board are shown, and in which order. */
import type { Reminder } from '../../utils/contracts/reminder.ts';
import type { Case } from '../../utils/contracts/case.ts';
import type { Stage } from '../../utils/domain/casework/casework.ts';
import type { CaseOverview } from '../../utils/services/case-overview.ts';

export interface BoardRow {
  readonly record: Case;
  readonly name: string;
  /** Null while it is being read, and when it cannot be read. */
  readonly overview: CaseOverview | null;
  /** The one that is due first; null without one. */
  readonly reminder: Reminder | null;
}

export const BOARD_ORDERS = ['changed', 'stuck', 'reminder'] as const;
export type BoardOrder = (typeof BOARD_ORDERS)[number];

export const BOARD_STATES = ['open', 'waiting', 'stuck', 'due', 'closed', 'all'] as const;
export type BoardState = (typeof BOARD_STATES)[number];

export interface CaseFilter {
  readonly query: string;
  /** Null shows every stage. */
  readonly stage: Stage | null;
  readonly state: BoardState;
  readonly order: BoardOrder;
}

export const NO_FILTER: CaseFilter = { query: '', stage: null, state: 'open', order: 'changed' };

/** The rows that the filter lets through but for its stage: what the stages count. */
export function filterRows(rows: readonly BoardRow[], filter: CaseFilter, nowUtc: string): BoardRow[] {
  const query = fold(filter.query);
  return rows
    .filter((row) => fold(row.name).includes(query) && isInState(row, filter.state, nowUtc))
    .toSorted(ORDERS[filter.order]);
}

export function atStage(rows: readonly BoardRow[], stage: Stage | null): readonly BoardRow[] {
  return stage === null ? rows : rows.filter(({ overview }) => overview?.stage.stage === stage);
}

function isInState({ overview, reminder }: BoardRow, state: BoardState, nowUtc: string): boolean {
  switch (state) {
    case 'all':
      return true;
    // What is not read yet may be open.
    case 'open':
      return overview?.closed == null;
    case 'closed':
      return overview !== null && overview.closed !== null;
    case 'waiting':
      return overview !== null && overview.waits.length > 0;
    case 'stuck':
      return overview !== null && overview.stuck !== null;
    case 'due':
      return reminder !== null && reminder.dueAtUtc <= nowUtc;
  }
}

const ORDERS: Record<BoardOrder, (one: BoardRow, other: BoardRow) => number> = {
  changed: (one, other) => changedAt(other).localeCompare(changedAt(one)),
  stuck: (one, other) =>
    compareTimes(one.overview?.stuck?.sinceUtc, other.overview?.stuck?.sinceUtc) ||
    ORDERS.changed(one, other),
  reminder: (one, other) =>
    compareTimes(one.reminder?.dueAtUtc, other.reminder?.dueAtUtc) || ORDERS.changed(one, other),
};

/** The earliest first; what has no time last. */
function compareTimes(one: string | undefined, other: string | undefined): number {
  if (one === undefined || other === undefined)
    return Number(one === undefined) - Number(other === undefined);
  return one.localeCompare(other);
}

function changedAt({ overview, record }: BoardRow): string {
  return overview?.changedAtUtc ?? record.updatedAtUtc;
}

function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase().replaceAll(/\s+/g, ' ').trim();
}
