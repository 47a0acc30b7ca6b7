import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Language } from '../../utils/contracts/settings.ts';
import type { Claim, Patterns } from '../../utils/domain/casework/find-patterns.ts';
import type { MessageClass } from '../../utils/domain/diagnosis/message-class.ts';
import { causeName, describeClaim, describeDuration, patternWords } from '../../utils/words/patterns.ts';
import { CauseTable } from './CauseTable.tsx';
import { HourTable } from './HourTable.tsx';
import './patterns.css';

interface PatternReportProps {
  readonly patterns: Patterns;
  readonly claims: readonly Claim[];
  /** Attempts until success, in the middle of all cases that had one. */
  readonly median: number | null;
  readonly language: Language;
}

/** What the attempts show together: sentences first, then the figures, hours and causes behind them. */
export function PatternReport({ patterns, claims, median, language }: PatternReportProps): JSX.Element {
  const words = patternWords[language];
  const [chosen, choose] = useState<MessageClass | null>(null);
  const { cells, causes, caseCount } = patterns;
  if (patterns.attempts === 0) {
    return (
      <section aria-labelledby="patterns-empty">
        <h2 id="patterns-empty">{words.emptyTitle}</h2>
        <ol class="steps">
          {words.emptySteps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      </section>
    );
  }
  // A cause that is gone since must not hide the others.
  const cause = causes.some((each) => each.class === chosen) ? chosen : null;
  return (
    <div class="patterns">
      <section class="patterns-says" aria-labelledby="patterns-says">
        <h2 id="patterns-says">{words.saysTitle}</h2>
        <ul>
          {claims
            .map((claim) => describeClaim(claim, language))
            .map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
        </ul>
      </section>
      <section class="patterns-figures" aria-labelledby="patterns-figures">
        <h2 id="patterns-figures">{words.figuresTitle}</h2>
        <Figures patterns={patterns} median={median} language={language} />
      </section>
      <section class="patterns-hours" aria-labelledby="patterns-hours">
        <h2 id="patterns-hours">{words.hoursTitle}</h2>
        <p class="small soft">{words.hoursLead}</p>
        {causes.length > 1 && (
          <p class="search">
            <label for="pattern-cause">{words.causeFilter}</label>
            <select
              id="pattern-cause"
              value={cause ?? ''}
              onChange={({ currentTarget: { value } }) =>
                choose(causes.find((each) => each.class === value)?.class ?? null)
              }
            >
              <option value="">{words.allCauses}</option>
              {causes.map((each) => (
                <option key={each.class} value={each.class}>
                  {causeName(each.class, language)}
                </option>
              ))}
            </select>
          </p>
        )}
        <HourTable cells={cells} cause={cause} language={language} />
      </section>
      <section class="patterns-causes" aria-labelledby="patterns-causes">
        <h2 id="patterns-causes">{words.causesTitle}</h2>
        {causes.length === 0 ? (
          <p>{words.noFailure}</p>
        ) : (
          <CauseTable causes={causes} language={language} showsCases={caseCount > 1} />
        )}
      </section>
    </div>
  );
}

function Figures({ patterns, median, language }: Omit<PatternReportProps, 'claims'>): JSX.Element {
  const { figures, lostNote, notYet } = patternWords[language];
  const { attempts, failed, lostMs } = patterns;
  const rows: readonly (readonly [label: string, value: string | number, note?: string])[] = [
    [figures.attempts, attempts],
    [figures.failed, failed],
    [figures.lost, describeDuration(lostMs, language), lostNote],
    [figures.untilSuccess, median ?? notYet],
  ];
  return (
    <dl class="figures">
      {rows.map(([label, value, note]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>
            {value}
            {note !== undefined && <span class="small soft">{note}</span>}
          </dd>
        </div>
      ))}
    </dl>
  );
}
