import type { JSX } from 'preact';
import type { Language } from '../../utils/contracts/settings.ts';
import type { GroupVerdict } from '../../utils/contracts/verdict.ts';
import { verifyWords } from '../../utils/words/verify.ts';
import { toVisibleLine } from '../../utils/words/visible-text.ts';
import { Icon } from '../shared/Icon.tsx';

interface GroupCardProps {
  readonly group: GroupVerdict;
  readonly language: Language;
}

/** Whether the parts that were given together are one bundle. */
export function GroupCard({ group, language }: GroupCardProps): JSX.Element {
  const say = verifyWords[language];
  const isWhole = group.faults.length === 0;
  return (
    <article class={isWhole ? 'check-card check-card-ok' : 'check-card check-card-stop'}>
      <h2 class="check-sentence">
        <Icon name={isWhole ? 'check' : 'stop'} />
        {say.group(group)}
      </h2>
      {!isWhole && (
        <ul class="check-faults">
          {group.faults.map(({ code, subject }) => (
            <li key={`${code} ${subject}`}>{say.groupFaults[code](toVisibleLine(subject))}</li>
          ))}
        </ul>
      )}
    </article>
  );
}
