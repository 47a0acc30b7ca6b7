import type { JSX } from 'preact';
import { ExportForm } from '../../components/evidence/ExportForm.tsx';
import type { Case } from '../../utils/contracts/case.ts';
import type { Desk } from './use-desk.ts';
import { useExport } from './use-export.tsx';

interface ExportViewProps {
  readonly desk: Desk;
  readonly record: Case;
}

/** The bundle at one of the three levels. */
export function ExportView({ desk, record }: ExportViewProps): JSX.Element {
  const { entries, language } = desk;
  const { exportState, start, noteDownload } = useExport(desk, record.id);
  return (
    <ExportForm
      language={language}
      entryCount={entries.length}
      pictureCount={entries.filter(({ picture }) => picture.state === 'taken').length}
      exportState={exportState}
      onExport={start}
      onDownload={noteDownload}
    />
  );
}
