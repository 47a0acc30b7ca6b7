import { useEffect, useRef, useState } from 'preact/hooks';
import type { Case } from '../../utils/contracts/case.ts';
import { overviewOf, type CaseOverview } from '../../utils/services/case-overview.ts';
import type { Desk } from './use-workspace.ts';

export interface Overviews {
  readonly byCase: ReadonlyMap<string, CaseOverview>;
  /** Cases whose chronology cannot be read. */
  readonly unreadable: ReadonlySet<string>;
  /** How many were looked at since the last change. */
  readonly done: number;
}

interface Known {
  readonly revision: number;
  readonly updatedAtUtc: string;
  readonly overview: CaseOverview;
}

/** Often enough to be seen moving, seldom enough that drawing hundreds of rows holds up nothing. */
const SHOWN_EVERY = 25;

/**
 * The overview of each case, read one after the other. A chronology is unsealed again only when its case
 * changed since: with hundreds of cases anything else would hold up the page at every new record.
 */
export function useOverviews({ ports, changes }: Desk, cases: readonly Case[]): Overviews {
  const known = useRef(new Map<string, Known>());
  const [state, setState] = useState<Overviews>({ byCase: new Map(), unreadable: new Set(), done: 0 });

  useEffect(() => {
    const leave = new AbortController();
    async function readAll(): Promise<void> {
      const unreadable = new Set<string>();
      for (const [index, record] of cases.entries()) {
        try {
          const revision = await ports.chronology.revision(record.id);
          const before = known.current.get(record.id);
          if (before?.revision !== revision || before.updatedAtUtc !== record.updatedAtUtc) {
            const overview = overviewOf(record, await ports.chronology.list(record.id));
            known.current.set(record.id, { revision, updatedAtUtc: record.updatedAtUtc, overview });
          }
        } catch {
          unreadable.add(record.id);
        }
        if (leave.signal.aborted) return;
        const done = index + 1;
        if (done % SHOWN_EVERY === 0 || done === cases.length) {
          const byCase = new Map([...known.current].map(([id, { overview }]) => [id, overview]));
          setState({ byCase, unreadable: new Set(unreadable), done });
        }
      }
    }
    void readAll();
    return () => leave.abort();
  }, [cases, changes]);
  return state;
}
