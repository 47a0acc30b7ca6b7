import type { JSX } from 'preact';
import type { PrivacyLevel } from '../../utils/contracts/bundle.ts';
import type { Language } from '../../utils/contracts/settings.ts';
import { panelWords } from '../../utils/words/panel.ts';

/** From closed to open. */
const LEVELS: readonly PrivacyLevel[] = ['tertutup', 'sebagian', 'terbuka'];

interface LevelChoiceProps {
  readonly legend: string;
  readonly level: PrivacyLevel;
  readonly language: Language;
  readonly onChoose: (level: PrivacyLevel) => void;
}

/** How much of the personal data may be read, with what each level is for. */
export function LevelChoice({ legend, level, language, onChoose }: LevelChoiceProps): JSX.Element {
  const words = panelWords[language].export.levels;
  return (
    <fieldset class="field">
      <legend>{legend}</legend>
      {LEVELS.map((code) => (
        <div key={code}>
          <label class="choice">
            <input
              type="radio"
              name="export-level"
              aria-describedby={`export-level-${code}`}
              checked={level === code}
              onChange={() => onChoose(code)}
            />
            {words[code].name}
          </label>
          <p id={`export-level-${code}`} class="small soft">
            {words[code].help}
          </p>
        </div>
      ))}
    </fieldset>
  );
}
