import type { JSX } from 'preact';
import { LinkRows } from '../../../components/guide/LinkRows.tsx';
import { Icon } from '../../../components/shared/Icon.tsx';
import { ViewHead } from '../../../components/shared/ViewHead.tsx';
import type { Case } from '../../../utils/contracts/case.ts';
import { guideWords } from '../../../utils/words/guide.ts';
import type { Desk } from '../use-desk.ts';
import { Remedies } from './Remedies.tsx';

interface GuideViewProps {
  readonly desk: Desk;
  readonly record: Case;
}

/** Who can help, how the case goes over to them, and what a good helper never asks for. */
export function CompanionView({ desk, record }: GuideViewProps): JSX.Element {
  const { ports, language } = desk;
  const words = guideWords[language].companion;
  return (
    <div class="guide-view">
      <ViewHead title={guideWords[language].titles.companion} lead={words.lead} />
      <section class="guide-part">
        <h2>{words.whoTitle}</h2>
        <ul class="steps">
          {words.who.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </section>
      <section class="guide-part">
        <h2>{words.handOverTitle}</h2>
        <ol class="steps">
          {words.handOver.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ol>
        <div class="actions">
          <button type="button" class="primary" onClick={() => ports.openMove(record.id)}>
            {words.make}
            <Icon name="external" />
          </button>
        </div>
      </section>
      <section class="guide-part">
        <h2>{words.neverTitle}</h2>
        <ul class="marked-list">
          {words.never.map((line) => (
            <li key={line}>
              <Icon name="close" />
              <span>{line}</span>
            </li>
          ))}
        </ul>
      </section>
      <Remedies desk={desk} remedies={['asked-companion']} />
      <LinkRows rows={[{ label: words.closeAs, open: () => desk.show({ name: 'close' }) }]} />
    </div>
  );
}
