import type { JSX } from 'preact';
import type { LetterId } from '../../utils/contracts/entry.ts';
import type { Language } from '../../utils/contracts/settings.ts';
import { letterControls, letterNames } from '../../utils/words/letters.ts';
import { Icon } from '../shared/Icon.tsx';
import { ScamWarning } from '../shared/ScamWarning.tsx';
import './letters.css';

export interface LetterShown {
  readonly id: LetterId;
  readonly letter: { readonly to?: string; readonly subject?: string; readonly body: string };
  /** Null for a letter without an address. */
  readonly mailto: string | null;
}

interface LetterTextProps extends LetterShown {
  readonly language: Language;
  readonly onCopy: (id: LetterId, body: string) => void;
  readonly onMail: (id: LetterId) => void;
}

/** A letter as it will be sent, with the ways to take it along. Always in Indonesian, as desks read it. */
export function LetterText({ id, letter, mailto, language, onCopy, onMail }: LetterTextProps): JSX.Element {
  const words = letterControls[language];
  return (
    <>
      <ScamWarning language={language} />
      {letter.to !== undefined && <p class="small">{words.to(letter.to)}</p>}
      {letter.subject !== undefined && <p class="small">{words.subject(letter.subject)}</p>}
      <p class="letter-body small" lang="id" tabIndex={0} role="group" aria-label={letterNames[language][id]}>
        {letter.body}
      </p>
      <div class="actions">
        <button type="button" onClick={() => onCopy(id, letter.body)}>
          {words.copy}
        </button>
        {mailto !== null && (
          <a class="button" href={mailto} onClick={() => onMail(id)}>
            {words.mail}
            <Icon name="external" />
          </a>
        )}
      </div>
      {mailto !== null && <p class="small soft">{words.mailShort}</p>}
    </>
  );
}
