import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { usePictureUrl } from '../../components/evidence/use-picture-url.ts';
import { beginHistory } from '../../components/redaction/edit-history.ts';
import { RedactionEditor, type BoxHistory } from '../../components/redaction/RedactionEditor.tsx';
import { useOneAtATime } from '../../components/shared/use-one-at-a-time.ts';
import type { Case } from '../../utils/contracts/case.ts';
import { AppError } from '../../utils/contracts/result.ts';
import { labelDevices, labelLine } from '../../utils/domain/evidence/devices.ts';
import type { PictureBox } from '../../utils/domain/evidence/picture-box.ts';
import { useLoaded } from '../sidepanel/use-loaded.ts';
import { CasePageHead } from './CasePageHead.tsx';
import type { Desk } from './use-workspace.ts';

interface RedactViewProps {
  readonly desk: Desk;
  readonly record: Case;
  readonly entryId: string;
  /** Boxes drawn and not yet burned in, by entry; they outlast a visit to another view. */
  readonly drafts: Map<string, BoxHistory>;
}

/** More of a picture is covered, for good. */
export function RedactView({ desk, record, entryId, drafts }: RedactViewProps): JSX.Element {
  const { ports, text, panelText, settings } = desk;
  const words = text.redact;
  const entries = useLoaded(() => ports.chronology.list(record.id), record.id, desk.changes);
  const [history, setHistory] = useState<BoxHistory>(() => drafts.get(entryId) ?? beginHistory([]));
  const once = useOneAtATime();
  const [isWorking, setIsWorking] = useState(false);
  const entry = entries.value?.find(({ id }) => id === entryId) ?? null;
  const [load] = useState(() => async (id: string) => {
    const png = await ports.chronology.readPicture(id);
    return png && new Blob([png], { type: 'image/png' });
  });
  const picture = usePictureUrl(entryId, load, entry !== null);

  useEffect(() => {
    drafts.set(entryId, history);
  }, [history]);

  async function cover(boxes: readonly PictureBox[], label: string, dropsEarlier: boolean): Promise<void> {
    if (entry?.picture.state !== 'taken') return;
    const { boxCount = 0 } = entry.picture;
    setIsWorking(true);
    const isDone = await desk.attempt(async () => {
      const [png, originalPng] = await Promise.all([
        ports.chronology.readPicture(entryId),
        ports.chronology.readPicture(entryId, 'original'),
      ]);
      if (!png) throw new AppError('not-found');
      const covered = await ports.burnBoxes({ png, originalPng, boxCount }, boxes, {
        keepsEarlier: !dropsEarlier,
      });
      await ports.chronology.redactPicture(entryId, covered);
    });
    setIsWorking(false);
    if (!isDone) return;
    drafts.delete(entryId);
    desk.refresh();
    desk.go({ view: 'case', caseId: record.id });
    desk.say({ tone: 'ok', message: words.done(boxes.length, label) });
  }

  function cancel(): void {
    const dropped = history;
    drafts.delete(entryId);
    desk.go({ view: 'case', caseId: record.id });
    if (dropped.present.length === 0) return;
    desk.say({
      tone: 'info',
      message: words.cancelled,
      action: {
        label: panelText.undo,
        run: () => {
          drafts.set(entryId, dropped);
          desk.say(null);
          desk.go({ view: 'redact', caseId: record.id, entryId });
        },
      },
    });
  }

  if (entries.value === null) return <p class="soft page">{panelText.loading}</p>;
  const label = entry ? labelLine(entry, labelDevices(entries.value)) : '';
  const isReady = entry?.picture.state === 'taken' && picture.state === 'ready';
  return (
    <div class="page">
      <CasePageHead
        desk={desk}
        record={record}
        title={entry ? text.views.redact(label) : text.views.missing}
      />
      {entry?.picture.state !== 'taken' || picture.state === 'failed' ? (
        <p>{words.noPicture}</p>
      ) : isReady ? (
        <RedactionEditor
          language={settings.language}
          label={label}
          pictureUrl={picture.url}
          picture={entry.picture}
          history={history}
          isWorking={isWorking}
          onChange={setHistory}
          onCover={(boxes, dropsEarlier) => void once(() => cover(boxes, label, dropsEarlier))}
          onCancel={cancel}
        />
      ) : (
        <p class="soft">{panelText.loading}</p>
      )}
    </div>
  );
}
