import type { JSX } from 'preact';
import { useCallback, useRef, useState } from 'preact/hooks';
import {
  AttachmentSection,
  type Refusal,
  type StagedFile,
} from '../../components/attachments/AttachmentSection.tsx';
import { useOneAtATime } from '../../components/shared/use-one-at-a-time.ts';
import {
  ATTACHMENT_KINDS,
  ATTACHMENT_MAX_BYTES,
  ATTACHMENT_TYPES,
  ATTACHMENTS_MAX_COUNT,
  type Attachment,
  type AttachmentKind,
  type AttachmentType,
} from '../../utils/contracts/attachment.ts';
import {
  changeAttachmentKind,
  recordAttached,
  removeAttachment,
} from '../../utils/services/record-evidence.ts';
import { offerUndo } from '../sidepanel/offer-undo.ts';
import { useLoaded } from '../sidepanel/use-loaded.ts';
import { saveBlob } from './save-blob.ts';
import { stageFiles, type PickedFile } from './stage-files.ts';
import type { Desk } from './use-workspace.ts';
import { useFileDrop } from './use-file-drop.ts';

const LIMITS = {
  maxBytes: ATTACHMENT_MAX_BYTES,
  maxCount: ATTACHMENTS_MAX_COUNT,
  // Some systems know no type for mails, so their ending is named as well.
  accept: [...Object.keys(ATTACHMENT_TYPES), '.eml'].join(','),
};

interface AttachmentsPartProps {
  readonly desk: Desk;
  readonly caseId: string;
  /** Files that were taken in and not yet stored, by case; they outlast a visit to another view. */
  readonly waiting: Map<string, readonly StagedFile[]>;
}

/** The attachments of a case, taken in from the picker, by dropping and by pasting. */
export function AttachmentsPart({ desk, caseId, waiting }: AttachmentsPartProps): JSX.Element {
  const { ports, text, panelText, settings, timeZone } = desk;
  const words = text.attachments;
  const [staged, setStaged] = useState<readonly StagedFile[]>(() => waiting.get(caseId) ?? []);
  const [refusals, setRefusals] = useState<readonly Refusal[]>([]);
  const once = useOneAtATime();
  const [work, setWork] = useState<'none' | 'reading' | 'saving'>('none');
  const known = useLoaded(() => ports.attachments.readAll(caseId), caseId, desk.changes);
  const { attachments = [], damagedIds = [] } = known.value ?? {};
  const types = useRef(new Map<string, AttachmentType>());
  for (const { id, mediaType } of attachments) types.current.set(id, mediaType);

  /** What waits is kept outside, where also work that outlasts this view finds it. */
  const keep = useCallback(
    (change: (before: readonly StagedFile[]) => readonly StagedFile[]) => {
      const next = change(waiting.get(caseId) ?? []);
      waiting.set(caseId, next);
      setStaged(next);
    },
    [waiting, caseId],
  );
  const reading = useRef(Promise.resolve());
  const take = useCallback(
    (files: readonly PickedFile[]) => {
      if (files.length === 0) return;
      // One batch after the other, so that the count is right when two come quickly.
      reading.current = reading.current.then(async () => {
        setWork('reading');
        const stored = (await ports.attachments.list(caseId)).length;
        const taken = stored + (waiting.get(caseId)?.length ?? 0);
        const result = await stageFiles(files, taken, ports.newId);
        keep((before) => [...before, ...result.staged]);
        setRefusals(result.refusals);
        setWork('none');
      });
    },
    [ports, waiting, caseId, keep],
  );
  const isOver = useFileDrop(take, words.pasted);
  const loadFile = useCallback(
    async (id: string) => {
      const bytes = await ports.attachments.readFile(id);
      return bytes && new Blob([bytes], { type: types.current.get(id) ?? '' });
    },
    [ports],
  );

  async function save(): Promise<void> {
    setWork('saving');
    setRefusals([]);
    let count = 0;
    await desk.attempt(async () => {
      for (const file of staged) {
        const content = await contentOf(file);
        if (content === null) {
          setRefusals((before) => [...before, { ...file, reason: 'not-plain' }]);
          continue;
        }
        // Whoever left this view and came back may have stored or dropped it meanwhile.
        if (!waiting.get(caseId)?.some(({ id }) => id === file.id)) continue;
        keep((before) => before.filter(({ id }) => id !== file.id));
        const { fileName, kind } = file;
        const { mediaType, bytes } = content;
        const stored = await ports.attachments
          .add(caseId, { kind, fileName, mediaType }, bytes)
          .catch((error: unknown) => {
            keep((before) => [file, ...before]);
            throw error;
          });
        count += 1;
        await recordAttached(ports, stored);
      }
      if (count > 0) desk.say({ tone: 'ok', message: words.saved(count) });
    });
    setWork('none');
    desk.refresh();
  }

  /** The bytes to store; null when the details of a photo were to go and it cannot be drawn. */
  async function contentOf(
    file: StagedFile,
  ): Promise<{ mediaType: AttachmentType; bytes: Uint8Array<ArrayBuffer> } | null> {
    const { mediaType } = file;
    const bytes = new Uint8Array(await file.content.arrayBuffer());
    if (!file.dropsDetails || !isPhotoType(mediaType)) return { mediaType, bytes };
    try {
      return await ports.dropPhotoDetails(bytes, mediaType);
    } catch {
      return null;
    }
  }

  async function remove(attachment: Attachment): Promise<void> {
    const { fileName } = attachment;
    await desk.attempt(async () => {
      const undo = await removeAttachment(ports, attachment);
      desk.refresh();
      offerUndo(desk.say, desk.settings.language, {
        said: words.removed(fileName),
        async undo() {
          await undo();
          desk.refresh();
          desk.say({ tone: 'ok', message: words.restored(fileName) });
        },
      });
    });
  }

  async function removeDamaged(): Promise<void> {
    await desk.attempt(async () => {
      for (const id of damagedIds) await removeAttachment(ports, { id, caseId });
      desk.refresh();
      desk.say({ tone: 'ok', message: words.damagedRemoved(damagedIds.length) });
    });
  }

  async function changeKind(attachment: Attachment, kind: AttachmentKind): Promise<void> {
    await desk.attempt(async () => {
      await changeAttachmentKind(ports, attachment, kind);
      desk.refresh();
      desk.say({ tone: 'ok', message: words.kindSaved(attachment.fileName, words.kinds[kind]) });
    });
  }

  function discard(): void {
    const dropped = staged;
    keep(() => []);
    setRefusals([]);
    desk.say({
      tone: 'info',
      message: words.discarded,
      action: {
        label: panelText.undo,
        run: () => {
          keep((before) => [...dropped, ...before]);
          desk.say(null);
        },
      },
    });
  }

  async function download(attachment: Attachment): Promise<void> {
    await desk.attempt(async () => {
      const blob = await loadFile(attachment.id);
      if (blob) saveBlob(blob, attachment.fileName);
      else desk.say({ tone: 'stop', message: words.unreadable });
    });
  }

  return (
    <AttachmentSection
      language={settings.language}
      timeZone={timeZone}
      limits={LIMITS}
      kinds={ATTACHMENT_KINDS}
      attachments={attachments}
      damagedCount={damagedIds.length}
      staged={staged}
      refusals={refusals}
      work={work}
      isOver={isOver}
      loadFile={loadFile}
      onPick={take}
      onChange={(file) => keep((before) => before.map((each) => (each.id === file.id ? file : each)))}
      onLeaveOut={(id) => keep((before) => before.filter((each) => each.id !== id))}
      onSave={() => void once(save)}
      onDiscard={discard}
      onDownload={(attachment) => void download(attachment)}
      onChangeKind={(attachment, kind) => void once(() => changeKind(attachment, kind))}
      onRemove={(attachment) => void remove(attachment)}
      onRemoveDamaged={() => void once(removeDamaged)}
    />
  );
}

function isPhotoType(type: AttachmentType): type is 'image/jpeg' | 'image/png' | 'image/webp' {
  return type.startsWith('image/');
}
