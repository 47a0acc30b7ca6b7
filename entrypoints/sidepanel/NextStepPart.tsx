import type { JSX } from 'preact';
import { EarlierRecords } from '../../components/evidence/EarlierRecords.tsx';
import { NextStep, type NextAction } from '../../components/evidence/NextStep.tsx';
import { OpenWaits } from '../../components/guide/OpenWaits.tsx';
import { WaitCard } from '../../components/guide/WaitCard.tsx';
import { readWaitProgress } from '../../utils/domain/casework/wait-plan.ts';
import { endWait, reopenCase } from '../../utils/services/tell-casework.ts';
import { guideWords } from '../../utils/words/guide.ts';
import { explainEntry, summarize } from './advice.ts';
import { masks } from './masks.ts';
import { adviseOnChoice, type PlainChoice } from './next-step-advice.ts';
import { chooseNextStep, type NextStepChoice } from './next-step.ts';
import { REGISTER_PAGE } from './portal-pages.ts';
import type { Desk } from './use-desk.ts';

interface NextStepPartProps {
  readonly desk: Desk;
  readonly onShowFindings: () => void;
  readonly onResume: () => void;
}

/** The one thing to do now, with the way to do it; what is waited for beside it stays in reach. */
export function NextStepPart(props: NextStepPartProps): JSX.Element {
  const { active, entries, tab, language, course, show } = props.desk;
  const choice = chooseNextStep(active, entries, tab);
  const shown = choice.kind === 'wait' ? choice.wait.wait : null;
  return (
    <>
      <NextStepCard {...props} choice={choice} />
      <OpenWaits
        waits={course.waits.map(({ wait }) => wait).filter((wait) => wait !== shown)}
        language={language}
        onOpen={(wait) => show({ name: 'wait', wait })}
      />
    </>
  );
}

interface NextStepCardProps extends NextStepPartProps {
  readonly choice: NextStepChoice;
}

function NextStepCard({ desk, choice, onShowFindings, onResume }: NextStepCardProps): JSX.Element {
  const { ports, active, text, language, near, timeZone } = desk;
  const guide = guideWords[language];
  const caseId = active?.id ?? '';

  if (choice.kind === 'wait') {
    const { wait, sinceUtc } = choice.wait;
    return (
      <WaitCard
        key={`${caseId} ${wait} ${sinceUtc}`}
        wait={wait}
        sinceUtc={sinceUtc}
        language={language}
        timeZone={timeZone}
        readNow={() => ports.clock.nowUtc()}
        readProgress={readWaitProgress}
        onArrived={() =>
          void desk.change(guide.wait.answers[wait].wasArrived, () => endWait(ports, caseId, wait, 'arrived'))
        }
        onNotYet={() => desk.show({ name: 'wait', wait })}
      />
    );
  }
  const advice =
    choice.kind === 'incident'
      ? summarize(explainEntry(choice.entry, desk))
      : adviseOnChoice(choice, language, timeZone);
  return (
    <NextStep
      advice={advice}
      tone={choice.kind === 'incident' || choice.kind === 'duplicate' ? 'warn' : 'calm'}
      action={choice.kind === 'incident' ? toDiagnosis() : actionFor(choice)}
      text={text}
    >
      {concernsEarlierRecords(choice) && (
        <EarlierRecords records={near} language={language} timeZone={timeZone} masks={masks} />
      )}
    </NextStep>
  );

  function toDiagnosis(): NextAction {
    return { label: guide.diagnosis.open, run: () => desk.show({ name: 'diagnosis' }) };
  }

  function actionFor(plain: PlainChoice): NextAction | null {
    switch (plain.kind) {
      case 'complete-case':
        return { label: text.nextStep.fillCase, run: () => desk.openCase(active) };
      case 'check-findings':
        return { label: text.nextStep.showFindings, run: onShowFindings };
      case 'paused':
        return { label: text.page.resume, run: onResume };
      case 'open-portal':
        return { label: text.page.openPortal, href: REGISTER_PAGE };
      case 'prepare':
        return { label: guide.nextStep.toPrepare, run: () => desk.show({ name: 'prepare' }) };
      case 'choose-path':
        return { label: guide.nextStep.toPath, run: () => desk.show({ name: 'path' }) };
      case 'follow-path':
        return { label: guide.nextStep.pathSteps, run: () => desk.show({ name: 'path' }) };
      case 'check-account':
      case 'registered':
        return { label: guide.nextStep.toAfter, run: () => desk.show({ name: 'after' }) };
      case 'closed': {
        const { outcome } = plain.closed;
        return {
          label: guide.close.reopen,
          run: () => void desk.change(guide.close.reopened, () => reopenCase(ports, caseId, outcome)),
        };
      }
      default:
        return null;
    }
  }
}

function concernsEarlierRecords(choice: NextStepChoice): boolean {
  return (
    choice.kind === 'duplicate' ||
    (choice.kind === 'incident' && choice.incident.messageClass === 'nik-registered')
  );
}
