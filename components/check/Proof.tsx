import type { JSX } from 'preact';
import type { Language } from '../../utils/contracts/settings.ts';
import { proofWords } from '../../utils/words/proof.ts';

/** What a whole bundle proves and what it does not. */
export function Proof({ language }: { readonly language: Language }): JSX.Element {
  const say = proofWords[language];
  return (
    <section class="check-proof">
      <div>
        <h2>{say.provesTitle}</h2>
        <ul>
          {say.proves.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </div>
      <div>
        <h2>{say.provesNotTitle}</h2>
        <ul>
          {say.provesNot.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </div>
    </section>
  );
}
