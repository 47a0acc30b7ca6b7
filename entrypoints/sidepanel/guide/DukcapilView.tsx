import type { JSX } from 'preact';
import { DeskList } from '../../../components/guide/DeskList.tsx';
import { ListPart } from '../../../components/guide/ListPart.tsx';
import { ViewHead } from '../../../components/shared/ViewHead.tsx';
import { OF_DUKCAPIL } from '../../../utils/domain/guide/remedies-of.ts';
import { beginWait } from '../../../utils/services/tell-casework.ts';
import { describeChannel, describeDesk } from '../../../utils/services/describe-channel.ts';
import { guideWords } from '../../../utils/words/guide.ts';
import type { GuideViewProps } from './guide-view-props.ts';
import { Remedies } from './Remedies.tsx';

/** What to ask Dukcapil, what to bring, where, and the message in its own format. */
export function DukcapilView({ desk, record }: GuideViewProps): JSX.Element {
  const { ports, language, course } = desk;
  const words = guideWords[language].dukcapil;
  const { ask, evidenceWanted } = describeChannel('dukcapil-office', language);
  const isWaiting = course.waits.some(({ wait }) => wait === 'dukcapil-sync');
  return (
    <div class="guide-view">
      <ViewHead title={guideWords[language].titles.dukcapil} lead={words.lead} />
      <ListPart title={words.ask} lines={ask} kind="steps" />
      <ListPart title={words.bring} lines={evidenceWanted} kind="points" />
      <section class="guide-part">
        <h2>{words.message}</h2>
        <p class="small soft">{words.messageHelp}</p>
        <div class="actions">
          <button
            type="button"
            class="primary"
            onClick={() => desk.show({ name: 'letters', letter: 'dukcapil' })}
          >
            {guideWords[language].letters.write.dukcapil}
          </button>
        </div>
      </section>
      <section class="guide-part">
        <h2>{guideWords[language].titles.contacts}</h2>
        <DeskList
          // What to ask, and what to bring to the office, stands above.
          channels={describeDesk('dukcapil', language).map((channel) => ({
            ...channel,
            ask: [],
            evidenceWanted: channel.id === 'dukcapil-office' ? [] : channel.evidenceWanted,
          }))}
          language={language}
        />
      </section>
      <Remedies desk={desk} remedies={OF_DUKCAPIL} />
      <section class="guide-part">
        <h2>{words.afterTitle}</h2>
        <p>{words.afterLead}</p>
        <div class="actions">
          <button
            type="button"
            onClick={() =>
              isWaiting
                ? desk.show({ name: 'wait', wait: 'dukcapil-sync' })
                : void desk.change(words.waitStarted, () => beginWait(ports, record.id, 'dukcapil-sync'))
            }
          >
            {isWaiting ? words.showWait : words.startWait}
          </button>
        </div>
      </section>
    </div>
  );
}
