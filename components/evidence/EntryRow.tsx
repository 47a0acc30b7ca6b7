import type { ComponentChildren, JSX } from 'preact';
import { useRef } from 'preact/hooks';
import type { Entry, EntryEvent } from '../../utils/contracts/entry.ts';
import type { Language } from '../../utils/contracts/settings.ts';
import { describeEntry, describeMissingPicture } from '../../utils/words/entry.ts';
import { panelWords } from '../../utils/words/panel.ts';
import { formatMoment } from '../../utils/words/time.ts';
import { shorten } from '../../utils/words/visible-text.ts';
import { Icon, type IconName } from '../shared/Icon.tsx';
import { useNearScreen, usePictureUrl, type LoadPicture } from './use-picture-url.ts';

const ICONS: Record<EntryEvent['kind'], IconName> = {
  'recording-started': 'record',
  'recording-stopped': 'idle',
  'step-entered': 'play',
  'step-left': 'external',
  'network-back': 'check',
  pressed: 'play',
  incident: 'stop',
  'duplicate-warning': 'warn',
  'captured-by-hand': 'camera',
  note: 'note',
  paused: 'pause',
  resumed: 'play',
  'field-written': 'pencil',
  exported: 'download',
  attached: 'plus',
  'attachment-kind': 'pencil',
  removed: 'trash',
  restored: 'back',
  imported: 'plus',
  'data-differed': 'warn',
  'letter-copied': 'note',
  'letter-opened': 'external',
  'stage-set': 'pencil',
  tried: 'check',
  'wait-begun': 'clock',
  'wait-ended': 'clock',
  'reminder-set': 'bell',
  'reminder-dropped': 'bell',
  'case-closed': 'check',
  'case-reopened': 'back',
  'storage-was-full': 'warn',
};

/** What a page with more room shows beside an entry. */
export interface EntryExtras {
  /** The number by which people name it, when several devices recorded: `B12`. */
  readonly label?: string;
  readonly remarks?: readonly string[];
  /** Buttons and forms below the entry. */
  readonly tail?: ComponentChildren;
}

interface EntryRowProps {
  readonly entry: Entry;
  readonly language: Language;
  readonly timeZone: string;
  readonly loadPicture: LoadPicture;
  readonly onOpenPicture: (entry: Entry) => void;
  readonly extras?: EntryExtras | undefined;
}

/** One line of the chronology: when, what, and the picture or the reason why there is none. */
export function EntryRow({
  entry,
  language,
  timeZone,
  loadPicture,
  onOpenPicture,
  extras = {},
}: EntryRowProps): JSX.Element {
  const missing = describeMissingPicture(entry.picture, language);
  const sentence = describeEntry(entry, language);
  const shown = shorten(sentence);
  return (
    <li class={`entry entry-${entry.event.kind}`}>
      <span class="entry-icon">
        <Icon name={ICONS[entry.event.kind]} />
      </span>
      <div class="entry-words">
        <p class="small soft">
          {extras.label !== undefined && <span class="entry-label">{extras.label}</span>}
          <time dateTime={entry.atUtc}>{formatMoment(entry.atUtc, timeZone, language)}</time>
        </p>
        <p class="sentence small">
          <bdi>{shown}</bdi>
        </p>
        {shown !== sentence && (
          <details class="small">
            <summary>{panelWords[language].chronology.wholeText}</summary>
            <p class="sentence">
              <bdi>{sentence}</bdi>
            </p>
          </details>
        )}
        {missing && <p class="sentence small soft">{missing}</p>}
        {extras.remarks?.map((remark) => (
          <p key={remark} class="remark small">
            {remark}
          </p>
        ))}
      </div>
      {entry.picture.state === 'taken' && (
        <Thumbnail
          key={entry.picture.sha256}
          entry={entry}
          language={language}
          loadPicture={loadPicture}
          onOpen={() => onOpenPicture(entry)}
        />
      )}
      {extras.tail}
    </li>
  );
}

interface ThumbnailProps {
  readonly entry: Entry;
  readonly language: Language;
  readonly loadPicture: LoadPicture;
  readonly onOpen: () => void;
}

function Thumbnail({ entry, language, loadPicture, onOpen }: ThumbnailProps): JSX.Element {
  const words = panelWords[language].chronology;
  const place = useRef<HTMLButtonElement>(null);
  const picture = usePictureUrl(entry.id, loadPicture, useNearScreen(place));
  return (
    <button
      type="button"
      class="thumb"
      ref={place}
      aria-label={picture.state === 'failed' ? words.pictureUnreadable : words.openPicture(entry.sequence)}
      title={words.openPicture(entry.sequence)}
      onClick={onOpen}
    >
      {picture.state === 'ready' ? (
        <img src={picture.url} alt="" />
      ) : (
        <Icon name={picture.state === 'failed' ? 'warn' : 'camera'} />
      )}
    </button>
  );
}
