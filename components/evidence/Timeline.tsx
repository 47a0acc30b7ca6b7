import type { JSX } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Entry } from '../../utils/contracts/entry.ts';
import type { Language } from '../../utils/contracts/settings.ts';
import { describeEntry } from '../../utils/words/entry.ts';
import { failureWords } from '../../utils/words/failures.ts';
import { panelWords } from '../../utils/words/panel.ts';
import { formatDay } from '../../utils/words/time.ts';
import { shorten } from '../../utils/words/visible-text.ts';
import { EntryRow, type EntryExtras } from './EntryRow.tsx';
import { PictureViewer } from './PictureViewer.tsx';
import type { LoadPicture } from './use-picture-url.ts';
import './evidence.css';

/** How many entries are shown before one asks for the older ones. */
const FIRST_PAGE = 20;

interface TimelineProps {
  /** In order of sequence, oldest first. */
  readonly entries: readonly Entry[];
  readonly language: Language;
  readonly timeZone: string;
  readonly loadPicture: LoadPicture;
  /** For the viewer, when the list shows smaller files. */
  readonly loadLargePicture?: LoadPicture;
  readonly extrasOf?: (entry: Entry) => EntryExtras;
  /** How many entries could not be opened. */
  readonly damagedCount?: number;
}

/**
 * What was recorded, newest first: the person looks here to see whether the error of a moment ago was
 * caught, and that must be in sight without scrolling. The bundle tells the story from its beginning.
 */
export function Timeline(props: TimelineProps): JSX.Element {
  const { entries, language, timeZone, loadPicture, extrasOf } = props;
  const words = panelWords[language].chronology;
  const [showsAll, setShowsAll] = useState(false);
  const [opened, setOpened] = useState<Entry | null>(null);
  const shown = showsAll ? entries : entries.slice(-FIRST_PAGE);
  const hidden = entries.length - shown.length;
  const days = useMemo(() => groupByDay(shown, timeZone, language), [shown, timeZone, language]);

  const damaged = props.damagedCount ?? 0;
  const damage =
    damaged > 0 ? (
      <p class="small">{words.damaged(damaged)}</p>
    ) : (
      hasGap(entries) && <p class="small">{failureWords[language]['record-damaged']}</p>
    );

  if (entries.length === 0 && damaged > 0) return <div class="empty">{damage}</div>;
  if (entries.length === 0) {
    return (
      <div class="empty">
        <p>{words.empty}</p>
        <p class="soft small">{words.emptyHelp}</p>
      </div>
    );
  }
  return (
    <div class="timeline">
      {damage}
      {days.map(({ day, dayEntries }) => (
        <section key={day} aria-label={day}>
          <h3 class="small soft day">{day}</h3>
          <ol reversed>
            {dayEntries.map((entry) => (
              <EntryRow
                key={entry.id}
                entry={entry}
                language={language}
                timeZone={timeZone}
                loadPicture={loadPicture}
                onOpenPicture={setOpened}
                extras={extrasOf?.(entry)}
              />
            ))}
          </ol>
        </section>
      ))}
      {hidden > 0 && (
        <button type="button" onClick={() => setShowsAll(true)}>
          {words.showOlder(hidden)}
        </button>
      )}
      {entries.length > 1 && <p class="small soft">{words.newestFirst}</p>}
      {opened && (
        <PictureViewer
          entry={opened}
          language={language}
          timeZone={timeZone}
          loadPicture={props.loadLargePicture ?? loadPicture}
          onClose={() => setOpened(null)}
        />
      )}
    </div>
  );
}

/**
 * Each device numbers its entries without gaps. One that is missing, and of which nothing says that it was
 * removed, could not be opened.
 */
function hasGap(entries: readonly Entry[]): boolean {
  const byDevice = Map.groupBy(entries, ({ device }) => device);
  const missing = [...byDevice.values()].reduce(
    (sum, own) => sum + Math.max(...own.map(({ sequence }) => sequence)) - own.length,
    0,
  );
  const countOf = (kind: 'removed' | 'restored') =>
    entries.filter(({ event }) => event.kind === kind && event.what === 'entry').length;
  return missing > countOf('removed') - countOf('restored');
}

interface Day {
  readonly day: string;
  readonly dayEntries: readonly Entry[];
}

/** Newest day first, newest entry first within the day. */
function groupByDay(entries: readonly Entry[], timeZone: string, language: Language): Day[] {
  const byDay = new Map<string, Entry[]>();
  for (const entry of entries.toReversed()) {
    const day = formatDay(entry.atUtc, timeZone, language);
    byDay.set(day, [...(byDay.get(day) ?? []), entry]);
  }
  return [...byDay].map(([day, dayEntries]) => ({ day, dayEntries }));
}

interface NewIncidentProps {
  /** Null until the chronology was read once. */
  readonly entries: readonly Entry[] | null;
  readonly language: Language;
}

/** Interrupts a screen reader for one thing only: an error of the portal recorded while the panel is open. */
export function NewIncident({ entries, language }: NewIncidentProps): JSX.Element {
  const known = useRef<number | null>(null);
  const [sentence, setSentence] = useState('');
  useEffect(() => {
    if (!entries) return;
    const latest = entries.findLast(({ event }) => event.kind === 'incident');
    if (known.current !== null && latest && latest.sequence > known.current) {
      setSentence(panelWords[language].chronology.newIncident(shorten(describeEntry(latest, language))));
    }
    known.current = entries.at(-1)?.sequence ?? 0;
  }, [entries, language]);
  return (
    <div role="alert" class="visually-hidden">
      {sentence}
    </div>
  );
}
