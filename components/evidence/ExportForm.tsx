import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { PrivacyLevel } from '../../utils/contracts/bundle.ts';
import type { Language } from '../../utils/contracts/settings.ts';
import { panelWords } from '../../utils/words/panel.ts';
import { Icon } from '../shared/Icon.tsx';
import { useLater } from '../shared/use-later.ts';
import './evidence.css';

/** From closed to open. */
const LEVELS: readonly PrivacyLevel[] = ['tertutup', 'sebagian', 'terbuka'];

/** Anything shorter needs no progress. */
const PROGRESS_AFTER_MS = 500;

export interface ExportChoice {
  readonly language: Language;
  readonly level: PrivacyLevel;
}

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

interface ExportFormProps {
  readonly language: Language;
  readonly entryCount: number;
  readonly pictureCount: number;
  readonly exportState: ExportState;
  readonly onExport: (choice: ExportChoice) => void;
  /** The browser was given the file to save, at first or once more. */
  readonly onDownload: (fileName: string) => void;
  /** Further choices, above the list of what leaves. */
  readonly choices?: (choice: ExportChoice) => ComponentChildren;
  /** What leaves in all detail, below the short list. */
  readonly preview?: (choice: ExportChoice) => ComponentChildren;
}

/** What leaves this device, masked or open, before it is made. */
export function ExportForm(props: ExportFormProps): JSX.Element {
  const { language, entryCount, pictureCount, exportState } = props;
  const text = panelWords[language];
  const words = text.export;
  const [reportLanguage, setReportLanguage] = useState<Language>('id');
  const [level, setLevel] = useState<PrivacyLevel>('sebagian');
  const heading = useRef<HTMLHeadingElement>(null);
  const link = useRef<HTMLAnchorElement>(null);
  const showsProgress = useLater(exportState.state === 'working', PROGRESS_AFTER_MS);

  useEffect(() => heading.current?.focus(), []);
  useEffect(() => {
    // The download begins by itself; the link stays for doing it again.
    if (exportState.state !== 'done') return;
    link.current?.click();
    if (!exportState.more) return;
    link.current?.closest('.export-status')?.scrollIntoView({ block: 'nearest' });
  }, [exportState]);

  const isBusy = exportState.state === 'working';
  const choice: ExportChoice = { language: reportLanguage, level };
  return (
    <form
      class="export-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (!isBusy && entryCount > 0) props.onExport(choice);
      }}
    >
      <h1 ref={heading} tabIndex={-1}>
        {words.title}
      </h1>
      <p class="small">{words.lead}</p>
      {entryCount === 0 && <p class="hint hint-info">{words.nothing}</p>}

      <fieldset class="field">
        <legend>{words.language}</legend>
        <div class="actions">
          {(['id', 'en'] as const).map((code) => (
            <label key={code} class="choice">
              <input
                type="radio"
                name="export-language"
                checked={reportLanguage === code}
                onChange={() => setReportLanguage(code)}
              />
              {words.languages[code]}
            </label>
          ))}
        </div>
      </fieldset>
      <fieldset class="field">
        <legend>{words.levelLegend}</legend>
        {LEVELS.map((code) => (
          <div key={code}>
            <label class="choice">
              <input
                type="radio"
                name="export-level"
                aria-describedby={`export-level-${code}`}
                checked={level === code}
                onChange={() => setLevel(code)}
              />
              {words.levels[code].name}
            </label>
            <p id={`export-level-${code}`} class="small soft">
              {words.levels[code].help}
            </p>
          </div>
        ))}
      </fieldset>

      {props.choices?.(choice)}

      <section class="leaves" aria-labelledby="export-leaves">
        <h2 id="export-leaves">{words.leavesTitle}</h2>
        <ul class="small" aria-live="polite">
          <li>{words.entries(entryCount)}</li>
          <li>{words.pictures(pictureCount)}</li>
          <li class={level === 'terbuka' ? 'open' : undefined}>{words.levels[level].open}</li>
          <li>{words.levels[level].masked}</li>
        </ul>
        {props.preview?.(choice)}
        <h2>{words.staysTitle}</h2>
        <p class="small">{words.stays}</p>
      </section>
      <p class="small soft">{words.sendOnly}</p>

      <div class="form-end">
        <button type="submit" class="primary" aria-disabled={isBusy || entryCount === 0}>
          <Icon name="download" />
          {words.download}
        </button>
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
                onClick={() => props.onDownload(exportState.fileName)}
              >
                {words.downloadAgain}
              </a>
              {exportState.more && <div class="export-more">{exportState.more}</div>}
            </>
          )}
        </div>
      </div>
    </form>
  );
}
