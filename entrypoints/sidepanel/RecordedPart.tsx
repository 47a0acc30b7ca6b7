import type { JSX } from 'preact';
import { useCallback, useState } from 'preact/hooks';
import { Timeline } from '../../components/evidence/Timeline.tsx';
import { RecordingBar } from '../../components/page/RecordingBar.tsx';
import type { TabView } from '../../components/page/PageCard.tsx';
import { Icon } from '../../components/shared/Icon.tsx';
import type { Case } from '../../utils/contracts/case.ts';
import type { Entry } from '../../utils/contracts/entry.ts';
import { recordNote } from '../../utils/services/record-note.ts';
import type { Desk } from './use-desk.ts';
import { draftOf, NEW_NOTE, useDrafts } from './use-drafts.ts';

interface RecordedPartProps {
  readonly desk: Desk;
  /** What is shown: every text masked. */
  readonly entries: readonly Entry[];
  readonly tabView: TabView | null;
}

/** What was recorded, whether more is being recorded now, and keeping something by hand. */
export function RecordedPart({ desk, entries, tabView }: RecordedPartProps): JSX.Element {
  const { ports, text, language, active, timeZone } = desk;
  const drafts = useDrafts(ports.drafts, active?.id ?? null, desk.sayFailure);
  const [isCapturing, setIsCapturing] = useState(false);

  const loadPicture = useCallback(
    async (entryId: string) => {
      const png = await ports.chronology.readPicture(entryId);
      return png && new Blob([png], { type: 'image/png' });
    },
    [ports],
  );

  async function callTab(name: 'panel.captureNow' | 'panel.stopRecording', said: string): Promise<void> {
    if (desk.tabId === null) return;
    const reply = await ports.call(name, { tabId: desk.tabId });
    if (reply.ok) desk.say({ tone: 'ok', message: said });
    else desk.sayFailure(reply.failure);
    desk.refresh();
  }

  async function saveNote(record: Case, note: string): Promise<boolean> {
    return desk.attempt(async () => {
      await recordNote(ports, record.id, note.trim());
      drafts.put(NEW_NOTE, null);
      desk.say({ tone: 'ok', message: text.recording.noteSaved });
      desk.refresh();
    });
  }

  function sayDiscarded(note: string): void {
    desk.say({
      tone: 'info',
      message: text.recording.noteDiscarded,
      action: {
        label: text.undo,
        run: () => {
          desk.say(null);
          drafts.put(NEW_NOTE, note);
        },
      },
    });
  }

  return (
    <section class="recorded" aria-labelledby="recorded-heading">
      <div class="recorded-head">
        <h2 id="recorded-heading">
          {text.chronology.heading}
          {entries.length > 0 && (
            <span class="small soft count">
              <span aria-hidden="true">{entries.length}</span>
              <span class="visually-hidden">{text.chronology.count(entries.length)}</span>
            </span>
          )}
        </h2>
        {entries.length > 0 && !desk.isPractice && (
          <button type="button" onClick={() => desk.show({ name: 'export' })}>
            <Icon name="download" />
            {text.export.open}
          </button>
        )}
      </div>
      {active ? (
        <>
          <RecordingBar
            key={active.id}
            view={tabView}
            text={text}
            noPictures={desk.isPractice ? text.recording.practice : null}
            isCapturing={isCapturing}
            draft={draftOf(drafts, NEW_NOTE, '', sayDiscarded)}
            onNote={(note) => saveNote(active, note)}
            onCapture={() => {
              setIsCapturing(true);
              void callTab('panel.captureNow', text.recording.captured).finally(() => setIsCapturing(false));
            }}
            onStop={() => void callTab('panel.stopRecording', text.recording.stopped)}
          />
          {desk.areEntriesRead && (
            <Timeline
              key={active.id}
              entries={entries}
              language={language}
              timeZone={timeZone}
              damagedCount={desk.damagedEntryCount}
              loadPicture={loadPicture}
            />
          )}
        </>
      ) : (
        <p class="small">{text.recording.noCase}</p>
      )}
    </section>
  );
}
