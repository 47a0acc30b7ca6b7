import type { JSX } from 'preact';
import type { Language } from '../../utils/contracts/settings.ts';
import type { PanelText } from '../../utils/words/panel.ts';

/** Each language under its own name, Indonesian first. */
const NAMES: readonly (readonly [Language, string, string])[] = [
  ['id', 'ID', 'Bahasa Indonesia'],
  ['en', 'EN', 'English'],
];

interface LanguageSwitchProps {
  readonly language: Language;
  readonly text: PanelText;
  readonly onChoose: (language: Language) => void;
}

export function LanguageSwitch({ language, text, onChoose }: LanguageSwitchProps): JSX.Element {
  return (
    <div class="segmented" role="group" aria-label={text.languageLabel}>
      {NAMES.map(([code, short, name]) => (
        <button
          key={code}
          type="button"
          lang={code}
          title={name}
          aria-label={`${short}, ${name}`}
          aria-pressed={language === code}
          onClick={() => onChoose(code)}
        >
          {short}
        </button>
      ))}
    </div>
  );
}
