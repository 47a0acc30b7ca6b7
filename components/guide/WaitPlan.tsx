import type { ComponentChildren, JSX } from 'preact';
import type { Language } from '../../utils/contracts/settings.ts';
import type { Remedy, Wait } from '../../utils/domain/casework/casework.ts';
import type { Milestone, WaitProgress } from '../../utils/domain/casework/wait-plan.ts';
import { guideWords } from '../../utils/words/guide.ts';
import { describeMilestone, waitPlanWords } from '../../utils/words/wait-plan.ts';
import { Icon } from '../shared/Icon.tsx';
import { ScamWarning } from '../shared/ScamWarning.tsx';
import { writeDuration } from './duration.ts';
import './guide.css';

const MINUTE_MS = 60_000;

interface WaitPlanProps {
  readonly wait: Wait;
  readonly plan: readonly Milestone[];
  readonly progress: WaitProgress;
  readonly tried: ReadonlySet<Remedy>;
  readonly language: Language;
  readonly onTry: (remedy: Remedy, isDone: boolean) => void;
  /** What leads on from an advice, such as the letter that is ready. */
  readonly actionOf: (milestone: Milestone) => ComponentChildren;
}

/**
 * What can be done while waiting, each with its time: what is due is marked, what was done is ticked, and
 * what comes later waits one press below.
 */
export function WaitPlan(props: WaitPlanProps): JSX.Element {
  const { wait, plan, progress, language } = props;
  const words = guideWords[language].wait;
  const count = progress.reached.length + 1;
  const further = plan.slice(count);
  return (
    <section class="guide-part" aria-labelledby="wait-plan-heading">
      <h2 id="wait-plan-heading">{words.plan}</h2>
      <ScamWarning language={language} />
      <ol class="milestones">
        {plan.slice(0, count).map((milestone) => (
          <MilestoneRow key={milestone.advice} milestone={milestone} {...props} />
        ))}
      </ol>
      {further.length > 0 && (
        <details class="small">
          <summary>{words.further(further.length)}</summary>
          <ol class="milestones">
            {further.map((milestone) => (
              <MilestoneRow key={milestone.advice} milestone={milestone} {...props} />
            ))}
          </ol>
        </details>
      )}
      <p class="small soft">{waitPlanWords[language].basis[wait]}</p>
    </section>
  );
}

function MilestoneRow(props: WaitPlanProps & { readonly milestone: Milestone }): JSX.Element {
  const { milestone, wait, progress, tried, language } = props;
  const { afterMinutes, advice, remedy } = milestone;
  const words = guideWords[language].wait;
  const sentence = describeMilestone(wait, advice, language);
  const isDue = progress.reached.includes(milestone);
  const isDone = remedy !== undefined && tried.has(remedy);
  return (
    <li class={isDone ? 'milestone-done' : isDue ? 'milestone-due' : 'milestone-ahead'}>
      <p class="small">
        <span class="milestone-time">
          {afterMinutes === 0 ? words.atOnce : words.at(writeDuration(afterMinutes * MINUTE_MS, language))}
        </span>
        {isDue && !isDone && remedy !== undefined && (
          <span class="mark mark-warn">
            <Icon name="clock" />
            {words.due}
          </span>
        )}
      </p>
      <p>{sentence}</p>
      <div class="actions">
        {remedy !== undefined && (
          <label class="choice">
            <input
              type="checkbox"
              checked={isDone}
              aria-label={`${words.done}: ${sentence}`}
              onChange={(event) => props.onTry(remedy, event.currentTarget.checked)}
            />
            <span class="small">{words.done}</span>
          </label>
        )}
        {props.actionOf(milestone)}
      </div>
    </li>
  );
}
