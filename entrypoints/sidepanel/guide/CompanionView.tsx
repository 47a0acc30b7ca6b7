import type { JSX } from 'preact';
import { LinkRows } from '../../../components/guide/LinkRows.tsx';
import { ListPart } from '../../../components/guide/ListPart.tsx';
import { Icon } from '../../../components/shared/Icon.tsx';
import { ViewHead } from '../../../components/shared/ViewHead.tsx';
import { guideWords } from '../../../utils/words/guide.ts';
import type { GuideViewProps } from './guide-view-props.ts';
import { Remedies } from './Remedies.tsx';

/** Who can help, how the case goes over to them, and what a good helper never asks for. */
export function CompanionView({ desk, record }: GuideViewProps): JSX.Element {
  const { ports, language } = desk;
  const words = guideWords[language].companion;
  return (
    <div class="guide-view">
      <ViewHead title={guideWords[language].titles.companion} lead={words.lead} />
      <ListPart title={words.whoTitle} lines={words.who} kind="points" />
      <ListPart title={words.handOverTitle} lines={words.handOver} kind="steps" />
      <button type="button" class="primary" onClick={() => ports.openMove(record.id)}>
        {words.make}
        <Icon name="external" />
      </button>
      <ListPart title={words.neverTitle} lines={words.never} kind="avoid" />
      <Remedies desk={desk} remedies={['asked-companion']} />
      <LinkRows rows={[{ label: words.closeAs, open: () => desk.show({ name: 'close' }) }]} />
    </div>
  );
}
