import { useEffect, useRef, useState } from 'preact/hooks';
import type { ExportChoice } from '../../components/evidence/ExportForm.tsx';
import type { ExportState } from '../../components/evidence/ExportStatus.tsx';
import { useOneAtATime } from '../../components/shared/use-one-at-a-time.ts';
import { ExportNotices } from '../../components/evidence/ExportNotices.tsx';
import { recordExport } from '../../utils/services/record-note.ts';
import type { ExportedFiles } from '../export/export-in-worker.ts';
import type { Desk } from './use-desk.ts';

interface CaseExport {
  readonly exportState: ExportState;
  readonly start: (choice: ExportChoice) => void;
  /** The browser was given the file; told once for each bundle. */
  readonly noteDownload: (fileName: string) => void;
}

/** Makes the bundle of a case. Leaving the view that made it stops it and lets go of the file. */
export function useExport(desk: Desk, caseId: string): CaseExport {
  const { ports, timeZone, language } = desk;
  const [exportState, setExportState] = useState<ExportState>({ state: 'idle' });
  const stop = useRef<AbortController | null>(null);
  const exported = useRef<ExportedFiles | null>(null);
  const notedDownload = useRef('');
  const once = useOneAtATime();

  useEffect(() => {
    if (exportState.state !== 'done') return;
    return () => {
      URL.revokeObjectURL(exportState.href);
      exported.current?.discard();
      exported.current = null;
    };
  }, [exportState]);
  useEffect(() => () => stop.current?.abort(), []);

  async function exportCase(choice: ExportChoice): Promise<void> {
    setExportState({ state: 'working', done: 0, total: 0 });
    const controller = new AbortController();
    stop.current = controller;
    const { signal } = controller;
    const isDone = await desk.attempt(async () => {
      try {
        const result = await ports.exportBundle(
          { ...choice, caseId, timeZone },
          (done, total) => {
            if (!signal.aborted) setExportState({ state: 'working', done, total });
          },
          signal,
        );
        const [archive] = result.files;
        if (signal.aborted || !archive) return result.discard();
        exported.current = result;
        const { fileName } = archive;
        const href = URL.createObjectURL(archive.file);
        const more = result.notices.length > 0 && (
          <ExportNotices language={language} notices={result.notices} fileNames={[fileName]} />
        );
        setExportState({ state: 'done', fileName, href, ...(more && { more }) });
      } catch (error) {
        // Leaving the view is no failure.
        if (!signal.aborted) throw error;
      }
    });
    if (!isDone) setExportState({ state: 'idle' });
  }

  async function note(fileName: string): Promise<void> {
    if (notedDownload.current === fileName) return;
    notedDownload.current = fileName;
    await desk.attempt(async () => {
      await recordExport(ports, caseId, fileName);
      desk.refresh();
    });
  }

  return {
    exportState,
    start: (choice) => void once(() => exportCase(choice)),
    noteDownload: (fileName) => void note(fileName),
  };
}
