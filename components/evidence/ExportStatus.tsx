import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Language } from '../../utils/contracts/settings.ts';
import { panelWords } from '../../utils/words/panel.ts';
import { Icon } from '../shared/Icon.tsx';
import { useLater } from '../shared/use-later.ts';
import './evidence.css';

/** Anything shorter needs no progress. */
const PROGRESS_AFTER_MS = 500;

export type ExportState =
  | { readonly state: 'idle' }
  /** `total` is 0 while it is not known yet. */
  | { readonly state: 'working'; readonly done: number; readonly total: number }
  | {
      readonly state: 'done';
      readonly fileName: string;
      readonly href: string;
      /** What is said and offered beside the first file. */
      readonly more?: ComponentChildren;
    };

interface ExportStatusProps {
  readonly exportState: ExportState;
  readonly language: Language;
  /** The browser was given the file to save, at first or once more. */
  readonly onDownload: (fileName: string) => void;
}

/** How far a bundle is, and the bundle itself once it is made: its download begins by itself. */
export function ExportStatus({ exportState, language, onDownload }: ExportStatusProps): JSX.Element {
  const words = panelWords[language].export;
  const link = useRef<HTMLAnchorElement>(null);
  const showsProgress = useLater(exportState.state === 'working', PROGRESS_AFTER_MS);

  useEffect(() => {
    // The download begins by itself; the link stays for doing it again.
    if (exportState.state !== 'done') return;
    link.current?.click();
    if (!exportState.more) return;
    link.current?.closest('.export-status')?.scrollIntoView({ block: 'nearest' });
  }, [exportState]);

  return (
    <div role="status" class="export-status small">
      {exportState.state === 'working' && showsProgress && (
        <>
          <p id="export-working">{words.working(exportState.done, exportState.total)}</p>
          <progress
            aria-labelledby="export-working"
            {...(exportState.total > 0 && { value: exportState.done, max: exportState.total })}
          />
        </>
      )}
      {exportState.state === 'done' && (
        <>
          <p class="mark mark-ok">
            <Icon name="check" />
            <span>{words.downloaded(exportState.fileName)}</span>
          </p>
          <a
            ref={link}
            href={exportState.href}
            download={exportState.fileName}
            onClick={() => onDownload(exportState.fileName)}
          >
            {words.downloadAgain}
          </a>
          {exportState.more && <div class="export-more">{exportState.more}</div>}
        </>
      )}
    </div>
  );
}
