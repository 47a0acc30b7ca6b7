import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { PrivacyLevel } from '../../utils/contracts/bundle.ts';
import type { Language } from '../../utils/contracts/settings.ts';
import { panelWords } from '../../utils/words/panel.ts';
import { Icon } from '../shared/Icon.tsx';
import { ScamWarning } from '../shared/ScamWarning.tsx';
import { ExportStatus, type ExportState } from './ExportStatus.tsx';
import { LevelChoice } from './LevelChoice.tsx';
import './evidence.css';

export interface ExportChoice {
  readonly language: Language;
  readonly level: PrivacyLevel;
}

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

  useEffect(() => heading.current?.focus(), []);

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
      <LevelChoice legend={words.levelLegend} level={level} language={language} onChoose={setLevel} />

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
      <ScamWarning language={language} />

      <div class="form-end">
        <button type="submit" class="primary" aria-disabled={isBusy || entryCount === 0}>
          <Icon name="download" />
          {words.download}
        </button>
        <ExportStatus exportState={exportState} language={language} onDownload={props.onDownload} />
      </div>
    </form>
  );
}
