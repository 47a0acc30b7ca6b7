import type { JSX } from 'preact';
import type { LetterId } from '../../utils/contracts/entry.ts';
import type { Language } from '../../utils/contracts/settings.ts';
import { guideWords } from '../../utils/words/guide.ts';

interface LetterChoiceProps {
  readonly letters: readonly LetterId[];
  readonly chosen: LetterId;
  readonly language: Language;
  readonly onChoose: (letter: LetterId) => void;
}

/** For whom a letter is. */
export function LetterChoice({ letters, chosen, language, onChoose }: LetterChoiceProps): JSX.Element {
  const words = guideWords[language].letters;
  return (
    <div class="field">
      <label for="letter-desk">{words.desk}</label>
      <select
        id="letter-desk"
        aria-describedby="letter-desk-help"
        value={chosen}
        onChange={(event) => onChoose(event.currentTarget.value as LetterId)}
      >
        {letters.map((letter) => (
          <option key={letter} value={letter}>
            {words.desks[letter].name}
          </option>
        ))}
      </select>
      <p id="letter-desk-help" class="small soft">
        {words.desks[chosen].help}
      </p>
    </div>
  );
}
