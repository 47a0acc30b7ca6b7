import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { PatternReport } from '../../components/patterns/PatternReport.tsx';
import type { Case } from '../../utils/contracts/case.ts';
import type { Entry } from '../../utils/contracts/entry.ts';
import { claimsOf, findPatterns, medianOf } from '../../utils/domain/casework/find-patterns.ts';
import { patternWords } from '../../utils/words/patterns.ts';
import { localHour } from '../../utils/words/time.ts';
import { CasePageHead } from './CasePageHead.tsx';
import type { Desk } from './use-workspace.ts';

interface PatternsViewProps {
  readonly desk: Desk;
  /** Null for all cases together. */
  readonly record: Case | null;
}

/** When, how often and why registrations fail: of one case, or of all of them together. */
export function PatternsView({ desk, record }: PatternsViewProps): JSX.Element {
  const { language } = desk.settings;
  const words = patternWords[language];
  const { chronologies, unreadable, done, total } = useChronologies(desk, record);
  const patterns =
    chronologies && findPatterns(chronologies, ({ atUtc, timeZone }: Entry) => localHour(atUtc, timeZone));
  return (
    <div class="page">
      {record === null ? (
        <header class="page-head">
          <h1>{words.title}</h1>
          <p class="soft small">{words.ofAllCases}</p>
        </header>
      ) : (
        <CasePageHead desk={desk} record={record} title={words.title} />
      )}
      {unreadable > 0 && <p class="small">{words.unreadable(unreadable)}</p>}
      {patterns ? (
        <PatternReport
          patterns={patterns}
          claims={claimsOf(patterns)}
          median={medianOf(patterns.untilSuccess)}
          language={language}
        />
      ) : (
        <p role="status" class="soft">
          {total > 1 ? words.reading(done, total) : desk.panelText.loading}
        </p>
      )}
    </div>
  );
}

interface ReadChronologies {
  /** Null until all are read. */
  readonly chronologies: readonly (readonly Entry[])[] | null;
  readonly unreadable: number;
  readonly done: number;
  readonly total: number;
}

/**
 * Reads one case after the other: those of hundreds of cases take seconds to unseal, and the page must tell how
 * far it is. Read once for each visit; what is recorded meanwhile shows at the next.
 */
function useChronologies({ ports, cases }: Desk, record: Case | null): ReadChronologies {
  const ids = record ? [record.id] : (cases ?? []).map(({ id }) => id);
  const key = ids.toSorted().join(' ');
  const [state, setState] = useState<ReadChronologies & { readonly key: string }>({ key, ...NOTHING_READ });
  useEffect(() => {
    const leave = new AbortController();
    async function readAll(): Promise<void> {
      const read: (readonly Entry[])[] = [];
      let unreadable = 0;
      for (const [index, id] of ids.entries()) {
        setState({ key, chronologies: null, unreadable, done: index + 1, total: ids.length });
        try {
          read.push(await ports.chronology.list(id));
        } catch {
          unreadable += 1;
        }
        if (leave.signal.aborted) return;
      }
      setState({ key, chronologies: read, unreadable, done: ids.length, total: ids.length });
    }
    void readAll();
    return () => leave.abort();
  }, [key]);
  return state.key === key ? state : NOTHING_READ;
}

const NOTHING_READ: ReadChronologies = { chronologies: null, unreadable: 0, done: 0, total: 0 };
