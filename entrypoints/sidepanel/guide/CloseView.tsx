import type { JSX } from 'preact';
import { OutcomeForm } from '../../../components/guide/OutcomeForm.tsx';
import { ViewHead } from '../../../components/shared/ViewHead.tsx';
import type { Case } from '../../../utils/contracts/case.ts';
import { CASE_OUTCOMES, type CaseOutcome } from '../../../utils/domain/casework/casework.ts';
import { closeCase, reopenCase } from '../../../utils/services/tell-casework.ts';
import { caseworkWords } from '../../../utils/words/casework.ts';
import { guideWords } from '../../../utils/words/guide.ts';
import { formatDay } from '../../../utils/words/time.ts';
import { capitalize } from '../../../utils/words/visible-text.ts';
import type { CaseCourse } from '../use-desk.ts';
import type { GuideViewProps } from './guide-view-props.ts';

/** Closing a case with its outcome, and opening it again. */
export function CloseView({ desk, record }: GuideViewProps): JSX.Element {
  const { ports, language, timeZone, course } = desk;
  const words = guideWords[language].close;
  const { outcomes } = caseworkWords[language];
  const { closed } = course;
  if (closed !== null) {
    return (
      <div class="guide-view">
        <ViewHead
          title={words.closedTitle}
          lead={`${capitalize(outcomes[closed.outcome])}, ${formatDay(closed.atUtc, timeZone, language)}.`}
        />
        <ul class="steps">
          {words.closedSteps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ul>
        <button
          type="button"
          onClick={() => void desk.change(words.reopened, () => reopenCase(ports, record.id, closed.outcome))}
        >
          {words.reopen}
        </button>
      </div>
    );
  }
  return (
    <div class="guide-view">
      <ViewHead title={guideWords[language].titles.close} lead={words.lead} />
      <OutcomeForm
        outcomes={CASE_OUTCOMES}
        likely={likelyOutcome(course, record)}
        language={language}
        onClose={(outcome) =>
          void desk.change(words.closed(outcomes[outcome]), () => closeCase(ports, record.id, outcome))
        }
      />
    </div>
  );
}

/** Of a case that came to its end on the portal; of any other nothing is presumed. */
function likelyOutcome({ stage, passed }: CaseCourse, { path }: Case): CaseOutcome | null {
  if (stage !== 'check-account' && !passed.includes('check-account')) return null;
  return path === undefined || path === 'new-account' || path === 'second-business'
    ? 'registered'
    : 'account-recovered';
}
