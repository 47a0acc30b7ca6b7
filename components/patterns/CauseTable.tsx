import type { JSX } from 'preact';
import type { Language } from '../../utils/contracts/settings.ts';
import type { Patterns } from '../../utils/domain/casework/find-patterns.ts';
import { causeName, patternWords } from '../../utils/words/patterns.ts';

interface CauseTableProps {
  readonly causes: Patterns['causes'];
  readonly language: Language;
  /** How many cases there are is only of interest where there is more than one. */
  readonly showsCases: boolean;
}

/** Why attempts failed, the most frequent cause first, each with a bar as long as its share of the first. */
export function CauseTable({ causes, language, showsCases }: CauseTableProps): JSX.Element {
  const words = patternWords[language];
  const most = causes[0]?.count ?? 1;
  return (
    <table class="causes">
      <caption class="visually-hidden">{words.causesTitle}</caption>
      <thead>
        <tr>
          <th scope="col">{words.cause}</th>
          <th scope="col" class="figure">
            {words.count}
          </th>
          {showsCases && (
            <th scope="col" class="figure">
              {words.caseCount}
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {causes.map((cause) => (
          <tr key={cause.class}>
            <th scope="row">
              {causeName(cause.class, language)}
              <meter class="bar" aria-hidden="true" min={0} max={most} value={cause.count} />
            </th>
            <td class="figure">{cause.count}</td>
            {showsCases && <td class="figure">{cause.caseCount}</td>}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
