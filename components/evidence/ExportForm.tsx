import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Language } from '../../utils/contracts/settings.ts';
import { panelWords } from '../../utils/words/panel.ts';
import { Icon } from '../shared/Icon.tsx';
import './evidence.css';

/** Anything shorter needs no progress. */
const PROGRESS_AFTER_MS = 500;

export interface ExportChoice {
  readonly language: Language;
  readonly reveal: { readonly nik: boolean; readonly email: boolean };
}

export type ExportState =
  | { readonly state: 'idle' }
  /** `total` is 0 while it is not known yet. */
  | { readonly state: 'working'; readonly done: number; readonly total: number }
  | { readonly state: 'done'; readonly fileName: string; readonly href: string };

interface ExportFormProps {
  readonly language: Language;
  readonly entryCount: number;
  readonly pictureCount: number;
  readonly exportState: ExportState;
  readonly onExport: (choice: ExportChoice) => void;
  /** The browser was given the file to save, at first or once more. */
  readonly onDownload: (fileName: string) => void;
}

/** What leaves this device, masked or open, before it is made. */
export function ExportForm(props: ExportFormProps): JSX.Element {
  const { language, entryCount, pictureCount, exportState } = props;
  const text = panelWords[language];
  const words = text.export;
  const [reportLanguage, setReportLanguage] = useState<Language>('id');
  const [nik, setNik] = useState(false);
  const [email, setEmail] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const link = useRef<HTMLAnchorElement>(null);
  const showsProgress = useLater(exportState.state === 'working', PROGRESS_AFTER_MS);

  useEffect(() => heading.current?.focus(), []);
  useEffect(() => {
    // The download begins by itself; the link stays for doing it again.
    if (exportState.state === 'done') link.current?.click();
  }, [exportState]);

  const isBusy = exportState.state === 'working';
  return (
    <form
      class="export-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (!isBusy && entryCount > 0) props.onExport({ language: reportLanguage, reveal: { nik, email } });
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
      <fieldset class="field" aria-describedby="export-reveal-help">
        <legend>{words.revealLegend}</legend>
        <label class="choice">
          <input type="checkbox" checked={nik} onChange={(event) => setNik(event.currentTarget.checked)} />
          {words.revealNik}
        </label>
        <label class="choice">
          <input
            type="checkbox"
            checked={email}
            onChange={(event) => setEmail(event.currentTarget.checked)}
          />
          {words.revealEmail}
        </label>
        <p id="export-reveal-help" class="small soft">
          {words.revealHelp}
        </p>
      </fieldset>

      <section class="leaves" aria-labelledby="export-leaves">
        <h2 id="export-leaves">{words.leavesTitle}</h2>
        <ul class="small" aria-live="polite">
          <li>{words.entries(entryCount)}</li>
          <li>{words.pictures(pictureCount)}</li>
          <li>{words.nameOpen}</li>
          <li class={nik ? 'open' : undefined}>{nik ? words.nikOpen : words.nikMasked}</li>
          <li class={email ? 'open' : undefined}>{email ? words.emailOpen : words.emailMasked}</li>
          <li>{words.otherMasked}</li>
        </ul>
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
            </>
          )}
        </div>
      </div>
    </form>
  );
}

/** True once `condition` has held for that long. */
function useLater(condition: boolean, delayMs: number): boolean {
  const [isLater, setIsLater] = useState(false);
  useEffect(() => {
    if (!condition) return;
    const timer = setTimeout(() => setIsLater(true), delayMs);
    return () => {
      clearTimeout(timer);
      setIsLater(false);
    };
  }, [condition, delayMs]);
  return isLater;
}
