import type { NameProposal } from '../../components/case/CaseForm.tsx';
import type { Case } from '../../utils/contracts/case.ts';
import type { Environment } from '../../utils/contracts/entry.ts';
import type { ExportRequest } from '../../utils/contracts/export.ts';
import type { Hint } from '../../utils/contracts/messages.ts';
import type { Language } from '../../utils/contracts/settings.ts';
import type { PictureBox } from '../../utils/domain/evidence/picture-box.ts';
import type { ExportPreview } from '../../utils/services/preview-export.ts';
import type {
  AttachmentStore,
  CaseStore,
  Chronology,
  Clock,
  DeletionLog,
  DraftStore,
  ProxyStore,
  ReminderStore,
  RedactedPicture,
  SettingsStore,
  Signer,
} from '../../utils/services/ports.ts';
import type { ExportedFiles } from '../export/export-in-worker.ts';
import type { openInWorker, sealInWorker } from '../sealed-case/sealed-case-files.ts';

type Bytes = Uint8Array<ArrayBuffer>;

/** What a page knows of an export; the rest is for the browser's side to add. */
export type WorkspaceExport = Omit<ExportRequest, 'environment' | 'fieldMapCheckedOn'>;

/** A photo redrawn from its pixels. */
export interface PlainPhoto {
  readonly bytes: Bytes;
  readonly mediaType: 'image/jpeg' | 'image/png' | 'image/webp';
}

/** Everything the workspace needs from outside; `main.tsx` brings the browser's, tests bring their own. */
export interface WorkspacePorts {
  readonly cases: CaseStore;
  readonly chronology: Chronology;
  readonly attachments: AttachmentStore;
  readonly deletions: DeletionLog;
  readonly signer: Signer;
  readonly settings: SettingsStore;
  readonly reminders: ReminderStore;
  readonly proxy: ProxyStore;
  readonly drafts: DraftStore;
  readonly clock: Clock;
  newId(): string;
  environment(): Promise<Environment>;
  /** Something stored changed. */
  watchChanges(listener: () => void, signal: AbortSignal): void;
  /** Portal pages ask again whose case is in hand. */
  tellPages(): Promise<unknown>;
  previewExport(request: WorkspaceExport): Promise<ExportPreview>;
  exportBundle(
    request: WorkspaceExport,
    onProgress: (done: number, total: number) => void,
    signal: AbortSignal,
  ): Promise<ExportedFiles>;
  /** Sealed case files, made and opened beside the page. */
  readonly sealedCases: { readonly seal: typeof sealInWorker; readonly open: typeof openInWorker };
  burnBoxes(
    before: { readonly png: Bytes; readonly originalPng: Bytes | null; readonly boxCount: number },
    boxes: readonly PictureBox[],
    options: { readonly keepsEarlier: boolean },
  ): Promise<RedactedPicture>;
  /** Rejects when the bytes are no picture that can be drawn. */
  dropPhotoDetails(bytes: Bytes, mediaType: PlainPhoto['mediaType']): Promise<PlainPhoto>;
  /** Rejects when the browser does not allow it. */
  copyText(text: string): Promise<void>;
  checkCase(record: Case, language: Language): readonly Hint[];
  proposeName(name: string, language: Language): NameProposal | null;
  readDate(typed: string): string | null;
}
