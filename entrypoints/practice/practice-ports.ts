import type { Case } from '../../utils/contracts/case.ts';
import type { PanelPorts } from '../sidepanel/panel-ports.ts';
import type { PracticePortal } from './practice-portal.ts';

/** What a practice case is made of. */
export type CaseContent = Pick<
  Case,
  'nameAsPrinted' | 'nik' | 'birthDate' | 'sex' | 'email' | 'phone' | 'applicantKind'
>;

/** Everything the practice page needs; `open-practice.ts` brings it. */
export interface PracticePorts {
  /** For the panel, over the practice page's own stores and background. */
  readonly panel: PanelPorts;
  readonly portal: PracticePortal;
  /** Something stored changed, or the portal was asked something. */
  watchChanges(listener: () => void, signal: AbortSignal): void;
  /** Something was pressed that would have led out of practice. */
  watchStays(listener: () => void, signal: AbortSignal): void;
  /** A form was loaded into this window. */
  connectForm(window: Window): void;
  /** The form goes on to this address: path and query, as in the link of a mail. */
  openInForm(address: string): void;
  /** Stands in for the button in the browser's toolbar. */
  pressButton(): void;
  /** Makes a case of these data and takes it in hand. */
  makeCase(content: CaseContent): Promise<void>;
  /** Rejects when the browser does not allow it. */
  copyText(text: string): Promise<void>;
}
