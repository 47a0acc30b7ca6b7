import type { JSX } from 'preact';
import type { Language } from '../../utils/contracts/settings.ts';
import type { EmailDoubt } from '../../utils/domain/guide/check-email.ts';
import { preparationWords } from '../../utils/words/preparations.ts';
import { Icon } from '../shared/Icon.tsx';

interface EmailAdviceProps {
  /** Empty when the case has none. */
  readonly masked: string;
  readonly doubts: readonly EmailDoubt[];
  readonly language: Language;
  readonly onEdit: () => void;
}

/** What can be told of the case's e-mail by looking at it; gently, for it is the person's own. */
export function EmailAdvice({ masked, doubts, language, onEdit }: EmailAdviceProps): JSX.Element {
  const words = preparationWords[language].email;
  if (masked === '') {
    return (
      <p class="small seen">
        {words.none}{' '}
        <button type="button" class="quiet" onClick={onEdit}>
          {words.fill}
        </button>
      </p>
    );
  }
  if (doubts.length === 0) {
    return (
      <p class="small seen">
        <span class="mark mark-ok">
          <Icon name="check" />
        </span>
        <span class="digits">{masked}</span> {words.fine}
      </p>
    );
  }
  return (
    <div class="small seen">
      <p>
        <span class="mark mark-warn">
          <Icon name="warn" />
        </span>{' '}
        <span class="digits">{masked}:</span>
      </p>
      <ul class="steps">
        {doubts.map((doubt) => (
          <li key={doubt.code}>
            {doubt.code === 'domain-slip' ? words.domainSlip(doubt.proposal) : words.doubts[doubt.code]}
          </li>
        ))}
      </ul>
      <p class="soft">{words.gentle}</p>
      <button type="button" class="quiet" onClick={onEdit}>
        {words.edit}
      </button>
    </div>
  );
}
