import type { Case } from '../../../utils/contracts/case.ts';
import type { Desk } from '../use-desk.ts';

/** What a guide is about: the case in hand. */
export interface GuideViewProps {
  readonly desk: Desk;
  readonly record: Case;
}
