import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Attachment, AttachmentKind, AttachmentType } from '../../utils/contracts/attachment.ts';
import type { Language } from '../../utils/contracts/settings.ts';
import type { PhotoDetails } from '../../utils/domain/evidence/photo-details.ts';
import { formatSize } from '../../utils/words/entry.ts';
import { panelWords } from '../../utils/words/panel.ts';
import { formatDay } from '../../utils/words/time.ts';
import { workspaceWords, type WorkspaceText } from '../../utils/words/workspace.ts';
import { useNearScreen, usePictureUrl, type LoadPicture } from '../evidence/use-picture-url.ts';
import { Icon } from '../shared/Icon.tsx';
import { useLater } from '../shared/use-later.ts';
import { AttachmentViewer } from './AttachmentViewer.tsx';
import './attachments.css';

/** A file that was taken in and waits for the person to say what it is. */
export interface StagedFile {
  readonly id: string;
  readonly fileName: string;
  readonly mediaType: AttachmentType;
  readonly sizeBytes: number;
  readonly kind: AttachmentKind;
  /** What a photo tells beside its pixels. */
  readonly details: PhotoDetails;
  readonly dropsDetails: boolean;
  readonly content: Blob;
}

/** Why a file was not taken. */
export interface Refusal {
  readonly reason: 'too-large' | 'empty' | 'wrong-type' | 'too-many' | 'cannot-read' | 'not-plain';
  readonly fileName: string;
  readonly sizeBytes: number;
}

export interface AttachmentLimits {
  readonly maxBytes: number;
  readonly maxCount: number;
  /** What the picker offers. */
  readonly accept: string;
}

interface AttachmentSectionProps {
  readonly language: Language;
  readonly timeZone: string;
  readonly limits: AttachmentLimits;
  readonly kinds: readonly AttachmentKind[];
  readonly attachments: readonly Attachment[];
  /** How many attachments do not open. */
  readonly damagedCount: number;
  readonly staged: readonly StagedFile[];
  readonly refusals: readonly Refusal[];
  readonly work: 'none' | 'reading' | 'saving';
  /** Something is being dragged over the page. */
  readonly isOver: boolean;
  readonly loadFile: LoadPicture;
  readonly onPick: (files: readonly File[]) => void;
  readonly onChange: (file: StagedFile) => void;
  readonly onLeaveOut: (id: string) => void;
  readonly onSave: () => void;
  readonly onDiscard: () => void;
  readonly onDownload: (attachment: Attachment) => void;
  readonly onChangeKind: (attachment: Attachment, kind: AttachmentKind) => void;
  readonly onRemove: (attachment: Attachment) => void;
  readonly onRemoveDamaged: () => void;
}

/** Files beside the chronology: take in, look over, store, look at, download again, remove. */
export function AttachmentSection(props: AttachmentSectionProps): JSX.Element {
  const { language, limits, attachments, staged, refusals, work } = props;
  const text = workspaceWords[language];
  const words = text.attachments;
  const [opened, setOpened] = useState<Attachment | null>(null);
  const picker = useRef<HTMLInputElement>(null);
  const showsProgress = useLater(work !== 'none', 500);
  return (
    <section class="attachments" aria-labelledby="attachments-heading">
      <h2 id="attachments-heading">
        {words.heading}
        {attachments.length > 0 && <span class="small soft count">{attachments.length}</span>}
      </h2>
      <p class="small soft">{words.lead(megabytes(limits), limits.maxCount)}</p>
      <div class={props.isOver ? 'drop drop-over' : 'drop'}>
        <p>{props.isOver ? words.dropHere : words.drop}</p>
        <button type="button" onClick={() => picker.current?.click()}>
          <Icon name="plus" />
          {words.choose}
        </button>
        <input
          ref={picker}
          type="file"
          multiple
          hidden
          accept={limits.accept}
          aria-label={words.choose}
          onChange={(event) => {
            props.onPick([...(event.currentTarget.files ?? [])]);
            event.currentTarget.value = '';
          }}
        />
      </div>
      <div role="status" class="small">
        {work !== 'none' && showsProgress && (
          <>
            <p id="attachments-working">{work === 'reading' ? words.reading : words.preparing}</p>
            <progress aria-labelledby="attachments-working" />
          </>
        )}
      </div>
      <div role="alert">
        {refusals.length > 0 && (
          <div class="hint hint-stop">
            <p class="hint-field">{words.refusedTitle}</p>
            <ul class="plain">
              {joinTooMany(refusals).map((refusal) => (
                <li key={refusal.fileName + refusal.reason}>
                  <bdi>{describeRefusal(refusal, language, limits)}</bdi>
                </li>
              ))}
            </ul>
          </div>
        )}
      </div>
      {staged.length > 0 && (
        <form
          class="staged"
          aria-labelledby="staged-heading"
          onSubmit={(event) => {
            event.preventDefault();
            if (work === 'none') props.onSave();
          }}
        >
          <h3 id="staged-heading">{words.stagedTitle(staged.length)}</h3>
          <ul class="plain">
            {staged.map((file) => (
              <StagedRow key={file.id} file={file} {...props} words={words} />
            ))}
          </ul>
          <div class="actions">
            <button type="submit" class="primary" aria-disabled={work !== 'none'}>
              {words.save(staged.length)}
            </button>
            <button type="button" onClick={props.onDiscard}>
              {words.discard}
            </button>
          </div>
        </form>
      )}
      {props.damagedCount > 0 && (
        <div class="hint hint-stop">
          <p>{words.damaged(props.damagedCount)}</p>
          <p>
            <button type="button" onClick={props.onRemoveDamaged}>
              {words.removeDamaged}
            </button>
          </p>
        </div>
      )}
      {attachments.length === 0 && staged.length === 0 ? (
        <p class="small">{words.empty}</p>
      ) : (
        attachments.length > 0 && (
          <>
            <ul class="attachment-list plain" aria-label={words.list}>
              {attachments.map((attachment) => (
                <AttachmentRow
                  key={attachment.id}
                  attachment={attachment}
                  {...props}
                  words={words}
                  onOpen={() => setOpened(attachment)}
                />
              ))}
            </ul>
            <p class="small soft">{words.integrity}</p>
          </>
        )
      )}
      {opened && (
        <AttachmentViewer
          attachment={opened}
          language={language}
          loadFile={props.loadFile}
          onClose={() => setOpened(null)}
        />
      )}
    </section>
  );
}

type Words = WorkspaceText['attachments'];

interface StagedRowProps extends AttachmentSectionProps {
  readonly file: StagedFile;
  readonly words: Words;
}

function StagedRow({ file, words, language, kinds, onChange, onLeaveOut }: StagedRowProps): JSX.Element {
  const id = `staged-${file.id}`;
  return (
    <li class="attachment">
      <FilePicture id={file.id} mediaType={file.mediaType} load={async () => file.content} />
      <div class="attachment-words">
        <p class="attachment-name">
          <bdi>{file.fileName}</bdi>
        </p>
        <p class="small soft">
          {words.types[file.mediaType]}, {formatSize(file.sizeBytes, language)}
        </p>
        <div class="attachment-kind">
          <label for={id}>{words.kind}</label>
          <select
            id={id}
            value={file.kind}
            onChange={(event) => onChange({ ...file, kind: event.currentTarget.value as AttachmentKind })}
          >
            {kinds.map((kind) => (
              <option key={kind} value={kind}>
                {words.kinds[kind]}
              </option>
            ))}
          </select>
        </div>
        {file.details !== 'none' && (
          <>
            <label class="choice">
              <input
                type="checkbox"
                checked={file.dropsDetails}
                aria-describedby={`${id}-details`}
                onChange={(event) => onChange({ ...file, dropsDetails: event.currentTarget.checked })}
              />
              {words.dropDetails}
            </label>
            <p id={`${id}-details`} class="small soft">
              {file.details === 'location' ? words.hasLocation : words.hasDetails}
            </p>
          </>
        )}
      </div>
      <button
        type="button"
        class="icon-button"
        aria-label={words.leaveOut(file.fileName)}
        title={words.leaveOut(file.fileName)}
        onClick={() => onLeaveOut(file.id)}
      >
        <Icon name="close" />
      </button>
    </li>
  );
}

interface AttachmentRowProps extends AttachmentSectionProps {
  readonly attachment: Attachment;
  readonly words: Words;
  readonly onOpen: () => void;
}

function AttachmentRow(props: AttachmentRowProps): JSX.Element {
  const { attachment, words, language, timeZone, loadFile } = props;
  const { id, fileName, mediaType, kind, sizeBytes, addedAtUtc } = attachment;
  const isPicture = mediaType.startsWith('image/');
  const [isChanging, setIsChanging] = useState(false);
  const changer = useRef<HTMLButtonElement>(null);

  function stopChanging(): void {
    setIsChanging(false);
    changer.current?.focus();
  }

  return (
    <li class="attachment">
      <FilePicture id={id} mediaType={mediaType} load={loadFile} />
      <div class="attachment-words">
        <p class="attachment-name">
          <bdi>{fileName}</bdi>
        </p>
        <p class="small soft">
          {words.kinds[kind]}. {words.types[mediaType]}, {formatSize(sizeBytes, language)},{' '}
          {words.added(formatDay(addedAtUtc, timeZone, language))}
        </p>
        {isChanging && (
          <KindForm
            {...props}
            onClose={stopChanging}
            onChoose={(chosen) => {
              stopChanging();
              if (chosen !== kind) props.onChangeKind(attachment, chosen);
            }}
          />
        )}
      </div>
      <div class="attachment-acts">
        {isPicture && (
          <button
            type="button"
            class="icon-button"
            aria-label={words.view(fileName)}
            title={words.view(fileName)}
            onClick={props.onOpen}
          >
            <Icon name="eye" />
          </button>
        )}
        <button
          type="button"
          class="icon-button"
          aria-label={words.download(fileName)}
          title={words.download(fileName)}
          onClick={() => props.onDownload(attachment)}
        >
          <Icon name="download" />
        </button>
        <button
          type="button"
          class="icon-button"
          ref={changer}
          aria-expanded={isChanging}
          aria-label={words.changeKind(fileName)}
          title={words.changeKind(fileName)}
          onClick={() => setIsChanging(!isChanging)}
        >
          <Icon name="pencil" />
        </button>
        <button
          type="button"
          class="icon-button"
          aria-label={words.remove(fileName)}
          title={words.remove(fileName)}
          onClick={() => props.onRemove(attachment)}
        >
          <Icon name="trash" />
        </button>
      </div>
    </li>
  );
}

interface KindFormProps extends AttachmentRowProps {
  readonly onChoose: (kind: AttachmentKind) => void;
  readonly onClose: () => void;
}

/** Stored when the button is pressed and not at each choice: keys walk through the list, and each change is on record. */
function KindForm({ attachment, kinds, words, language, onChoose, onClose }: KindFormProps): JSX.Element {
  const id = `kind-${attachment.id}`;
  const field = useRef<HTMLSelectElement>(null);
  const [chosen, setChosen] = useState(attachment.kind);
  useEffect(() => field.current?.focus(), []);
  return (
    <form
      class="attachment-kind"
      onSubmit={(event) => {
        event.preventDefault();
        onChoose(chosen);
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose();
      }}
    >
      <label for={id}>{words.kind}</label>
      <select
        ref={field}
        id={id}
        value={chosen}
        onChange={(event) => setChosen(event.currentTarget.value as AttachmentKind)}
      >
        {kinds.map((kind) => (
          <option key={kind} value={kind}>
            {words.kinds[kind]}
          </option>
        ))}
      </select>
      <button type="submit">{words.saveKind}</button>
      <button type="button" class="quiet" onClick={onClose}>
        {panelWords[language].recording.noteCancel}
      </button>
    </form>
  );
}

interface FilePictureProps {
  readonly id: string;
  readonly mediaType: AttachmentType;
  readonly load: LoadPicture;
}

/** A small picture where the file is one; beside its name, so nothing is said twice. */
function FilePicture({ id, mediaType, load }: FilePictureProps): JSX.Element {
  const place = useRef<HTMLSpanElement>(null);
  const isNear = useNearScreen(place);
  const isPicture = mediaType.startsWith('image/');
  const [loader] = useState(() => load);
  const picture = usePictureUrl(id, loader, isNear && isPicture);
  return (
    <span ref={place} class="thumb attachment-picture" aria-hidden="true">
      {picture.state === 'ready' ? (
        <img src={picture.url} alt="" />
      ) : (
        <Icon name={mediaType === 'message/rfc822' ? 'note' : isPicture ? 'camera' : 'info'} />
      )}
    </span>
  );
}

/** Thirty files over the count are one sentence, not thirty. */
function joinTooMany(refusals: readonly Refusal[]): readonly Refusal[] {
  const [first, ...others] = refusals.filter(({ reason }) => reason === 'too-many');
  if (first === undefined) return refusals;
  const fileName = [first, ...others].map((refusal) => refusal.fileName).join(', ');
  return [...refusals.filter(({ reason }) => reason !== 'too-many'), { ...first, fileName }];
}

function describeRefusal(
  { reason, fileName, sizeBytes }: Refusal,
  language: Language,
  limits: AttachmentLimits,
): string {
  const words = workspaceWords[language].attachments;
  switch (reason) {
    case 'too-large':
      return words.tooLarge(fileName, formatSize(sizeBytes, language), megabytes(limits));
    case 'too-many':
      return words.tooMany(fileName, limits.maxCount);
    case 'empty':
      return words.emptyFile(fileName);
    case 'wrong-type':
      return words.wrongType(fileName);
    case 'cannot-read':
      return words.cannotRead(fileName);
    case 'not-plain':
      return words.notPlain(fileName);
  }
}

/** As people count them; the limit itself is in steps of 1,024. */
function megabytes({ maxBytes }: AttachmentLimits): number {
  return Math.floor(maxBytes / (1_024 * 1_024));
}
