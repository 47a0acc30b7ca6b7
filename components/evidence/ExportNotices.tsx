import type { JSX } from 'preact';
import type { ExportNotice } from '../../utils/contracts/export.ts';
import type { Language } from '../../utils/contracts/settings.ts';
import { workspaceWords } from '../../utils/words/workspace.ts';

interface ExportNoticesProps {
  readonly language: Language;
  readonly notices: readonly ExportNotice[];
  /** The files of the bundle, in order; a notice names a part by its place in here. */
  readonly fileNames: readonly string[];
}

/** What a bundle does not hold, or is too large for, said beside its download. */
export function ExportNotices({ language, notices, fileNames }: ExportNoticesProps): JSX.Element {
  const words = workspaceWords[language].export;
  const overLimit = notices.flatMap((notice) =>
    notice.kind === 'part-over-limit' ? [fileNames.indexOf(notice.fileName) + 1] : [],
  );
  const unreadable = notices.flatMap((notice) =>
    notice.kind === 'attachment-unreadable' ? [notice.number] : [],
  );
  return (
    <>
      {overLimit.length > 0 && <p>{words.partsOverLimit(overLimit)}</p>}
      {notices.map(
        (notice) =>
          notice.kind === 'records-damaged' && (
            <p key={notice.kind}>
              {words.recordsDamaged(notice.entryCount, notice.pictureCount, notice.attachmentCount)}
            </p>
          ),
      )}
      {unreadable.map((number) => (
        <p key={number}>{words.attachmentUnreadable(number)}</p>
      ))}
    </>
  );
}
