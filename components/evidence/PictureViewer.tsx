import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Entry } from '../../utils/contracts/entry.ts';
import type { Language } from '../../utils/contracts/settings.ts';
import { describeEntry, stepName } from '../../utils/words/entry.ts';
import { panelWords } from '../../utils/words/panel.ts';
import { formatDay, formatMoment } from '../../utils/words/time.ts';
import { shorten } from '../../utils/words/visible-text.ts';
import { Viewer } from '../shared/Viewer.tsx';
import { usePictureUrl, type LoadPicture } from './use-picture-url.ts';

interface PictureViewerProps {
  readonly entry: Entry;
  readonly language: Language;
  readonly timeZone: string;
  readonly loadPicture: LoadPicture;
  readonly onClose: () => void;
}

/** One picture as large as the panel allows, with its caption. */
export function PictureViewer({
  entry,
  language,
  timeZone,
  loadPicture,
  onClose,
}: PictureViewerProps): JSX.Element {
  const text = panelWords[language];
  const words = text.chronology;
  const [atActualSize, setAtActualSize] = useState(false);
  const picture = usePictureUrl(entry.id, loadPicture, true);
  const sentence = describeEntry(entry, language);

  return (
    <Viewer
      titleId="viewer-title"
      title={words.viewerTitle(entry.sequence)}
      text={text}
      actions={
        <button type="button" aria-pressed={atActualSize} onClick={() => setAtActualSize(!atActualSize)}>
          {words.actualSize}
        </button>
      }
      onClose={onClose}
    >
      <figure>
        <div
          class={atActualSize ? 'viewer-picture viewer-actual' : 'viewer-picture'}
          tabIndex={0}
          role="group"
          aria-labelledby="viewer-title"
        >
          {picture.state === 'ready' && (
            <img src={picture.url} alt={words.pictureAlt(entry.sequence, shorten(sentence))} />
          )}
          {picture.state === 'failed' && <p>{words.pictureUnreadable}</p>}
        </div>
        <figcaption class="small">
          <p>
            <time dateTime={entry.atUtc}>
              {formatDay(entry.atUtc, timeZone, language)}, {formatMoment(entry.atUtc, timeZone, language)}
            </time>
          </p>
          {entry.page && (
            <p class="soft">
              {text.page.step(stepName(entry.page.step, language))}, {entry.page.origin + entry.page.path}
            </p>
          )}
          <p class="sentence">
            <bdi>{sentence}</bdi>
          </p>
        </figcaption>
      </figure>
    </Viewer>
  );
}
