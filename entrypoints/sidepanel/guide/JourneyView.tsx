import type { JSX } from 'preact';
import { LinkRows, type LinkRow } from '../../../components/guide/LinkRows.tsx';
import { StageList } from '../../../components/guide/StageList.tsx';
import { ViewHead } from '../../../components/shared/ViewHead.tsx';
import { STAGES, type Stage } from '../../../utils/domain/casework/casework.ts';
import { setStage } from '../../../utils/services/tell-casework.ts';
import { caseworkWords } from '../../../utils/words/casework.ts';
import { guideWords } from '../../../utils/words/guide.ts';
import type { View } from '../use-desk.ts';
import type { GuideViewProps } from './guide-view-props.ts';

/** The whole way of the case, and every guide there is. */
export function JourneyView({ desk, record }: GuideViewProps): JSX.Element {
  const { ports, language, course } = desk;
  const words = guideWords[language];
  const show = (view: View) => () => desk.show(view);
  const guides: Partial<Record<Stage, () => void>> = {
    prepare: show({ name: 'prepare' }),
    path: show({ name: 'path' }),
    otp: show({ name: 'wait', wait: 'otp' }),
    activation: show({ name: 'wait', wait: 'activation-mail' }),
    'check-account': show({ name: 'after' }),
    done: show({ name: 'close' }),
  };
  const rows: LinkRow[] = [
    ...course.waits
      .filter(({ wait }) => wait !== 'otp' && wait !== 'activation-mail')
      .map(({ wait }) => ({
        label: words.wait.title(caseworkWords[language].waits[wait]),
        open: show({ name: 'wait', wait }),
      })),
    { label: words.titles.diagnosis, open: show({ name: 'diagnosis' }) },
    { label: words.titles.later, open: show({ name: 'later' }) },
    { label: words.titles.letters, open: show({ name: 'letters', letter: 'email-oss' }) },
    { label: words.titles.dukcapil, open: show({ name: 'dukcapil' }) },
    { label: words.titles.contacts, open: show({ name: 'contacts' }) },
    { label: words.titles.companion, open: show({ name: 'companion' }) },
    { label: words.titles.move, open: () => ports.openMove(record.id), isOutside: true },
  ];
  return (
    <div class="guide-view">
      <ViewHead title={words.journey.title} lead={words.journey.lead} />
      <StageList
        stages={STAGES}
        stage={course.stage}
        passed={course.passed}
        isByHand={course.isByHand}
        language={language}
        guides={guides}
        onSet={(stage) =>
          void desk.change(
            words.journey.wasSet(caseworkWords[language].stages[stage]),
            () => setStage(ports, record.id, stage),
            true,
          )
        }
        onFollowPages={() =>
          void desk.change(words.journey.followsPages, () => setStage(ports, record.id, null))
        }
      />
      <h2>{words.journey.helpTitle}</h2>
      <LinkRows rows={rows} />
    </div>
  );
}
