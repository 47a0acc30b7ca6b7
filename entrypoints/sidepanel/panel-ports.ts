import type { NameProposal } from '../../components/case/CaseForm.tsx';
import type { NetworkNow } from '../../components/guide/ConnectionFacts.tsx';
import type { ExportChoice } from '../../components/evidence/ExportForm.tsx';
import type { FieldMap } from '../../components/page/PageCard.tsx';
import type { Case } from '../../utils/contracts/case.ts';
import type { Environment } from '../../utils/contracts/entry.ts';
import type { CallData, CallReply, Hint, panelCalls } from '../../utils/contracts/messages.ts';
import type { Result } from '../../utils/contracts/result.ts';
import type { Language } from '../../utils/contracts/settings.ts';
import type { ExportedFiles } from '../export/export-in-worker.ts';
import type {
  CaseStore,
  Chronology,
  Clock,
  DraftStore,
  IdentityIndex,
  ReminderStore,
  SettingsStore,
} from '../../utils/services/ports.ts';
import type { PreviewedLetter } from '../../utils/services/preview-letters.ts';

export type PanelCallName = keyof typeof panelCalls;

/** Everything the panel needs from outside; `main.tsx` brings the browser's, tests bring their own. */
export interface PanelPorts {
  readonly cases: CaseStore;
  readonly chronology: Chronology;
  readonly identities: IdentityIndex;
  readonly settings: SettingsStore;
  readonly drafts: DraftStore;
  readonly reminders: ReminderStore;
  readonly clock: Clock;
  readonly fieldMap: FieldMap;
  newId(): string;
  environment(): Promise<Environment>;
  call<Name extends PanelCallName>(name: Name, data: CallData<Name>): Promise<Result<CallReply<Name>>>;
  /** Something stored changed. */
  watchChanges(listener: () => void, signal: AbortSignal): void;
  /** The tab in front of this window, now and whenever it changes or loads anew. */
  watchActiveTab(listener: (tabId: number | null) => void, signal: AbortSignal): void;
  /** Makes the bundle without holding up the panel. Ends with the signal's reason when that is over. */
  exportBundle(
    request: PanelExport,
    onProgress: (done: number, total: number) => void,
    signal: AbortSignal,
  ): Promise<ExportedFiles>;
  /** The letters of a case as they would stand in a bundle at this level. */
  writeLetters(request: PanelExport): Promise<PreviewedLetter[]>;
  /** Rejects when the browser does not allow it. */
  copyText(text: string): Promise<void>;
  /** In a tab of its own, with this case when there is one. */
  openWorkspace(caseId: string | null): void;
  /** The same, where a case is made into a sealed file. */
  openMove(caseId: string): void;
  /** In a tab of its own. Null in practice itself: of what is made there, nothing leaves. */
  readonly openPractice: ((language: Language) => void) | null;
  /** What the browser knows of its network now; nothing is sent to find out. */
  readNetwork(): NetworkNow;
  watchNetwork(listener: () => void, signal: AbortSignal): void;
  /** Must be called while a press is being handled, before anything is awaited. */
  askForNotifications(): Promise<boolean>;
  /** What the rules say about the data of a case by themselves. */
  checkCase(record: Case, language: Language): readonly Hint[];
  proposeName(name: string, language: Language): NameProposal | null;
  readDate(typed: string): string | null;
}

export interface PanelExport extends ExportChoice {
  readonly caseId: string;
  readonly timeZone: string;
}
