import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { ExportForm, type ExportChoice } from '../../components/evidence/ExportForm.tsx';
import { ExportNotices } from '../../components/evidence/ExportNotices.tsx';
import type { ExportState } from '../../components/evidence/ExportStatus.tsx';
import { useOneAtATime } from '../../components/shared/use-one-at-a-time.ts';
import { ExportChoices, type FurtherChoice } from '../../components/workspace/ExportChoices.tsx';
import { ExportPreviewPart } from '../../components/workspace/ExportPreviewPart.tsx';
import type { PrivacyLevel } from '../../utils/contracts/bundle.ts';
import type { Case } from '../../utils/contracts/case.ts';
import type { LetterId } from '../../utils/contracts/entry.ts';
import { MAIL_LIMITS_MEGABYTES } from '../../utils/contracts/export.ts';
import { findUncoveredOriginals } from '../../utils/domain/evidence/uncovered-originals.ts';
import { parseChains } from '../../utils/services/read-removals.ts';
import { recordExport } from '../../utils/services/record-note.ts';
import type { ExportedFiles } from '../export/export-in-worker.ts';
import { copyLetter, noteLetter } from '../letters/letter-actions.ts';
import { useLoaded } from '../sidepanel/use-loaded.ts';
import { CasePageHead } from './CasePageHead.tsx';
import type { Desk } from './use-workspace.ts';
import type { WorkspaceExport } from './workspace-ports.ts';

interface ExportViewProps {
  readonly desk: Desk;
  readonly record: Case;
}

/** The bundle with everything chosen one by one, and the letters that go with it. */
export function ExportView({ desk, record }: ExportViewProps): JSX.Element {
  const { ports, text, settings, timeZone, changes } = desk;
  const { language } = settings;
  const words = text.export;
  const entries = useLoaded(() => ports.chronology.list(record.id), record.id, changes);
  const attachments = useLoaded(() => ports.attachments.list(record.id), record.id, changes);
  const proxy = useLoaded(() => ports.proxy.read(), '', changes);
  const uncovered = useLoaded(
    async () => findUncoveredOriginals(parseChains(await ports.chronology.chains(record.id))).size,
    record.id,
    changes,
  );
  const [further, setFurther] = useState<FurtherChoice>({
    ticked: null,
    withOriginals: false,
    mailLimitMegabytes: null,
  });
  const [exportState, setExportState] = useState<ExportState>({ state: 'idle' });
  const stop = useRef<AbortController | null>(null);
  const made = useRef<{ readonly files: ExportedFiles; readonly urls: readonly string[] } | null>(null);
  const noted = useRef(new Set<string>());
  const once = useOneAtATime();

  function letGo(): void {
    made.current?.files.discard();
    for (const url of made.current?.urls ?? []) URL.revokeObjectURL(url);
    made.current = null;
  }
  useEffect(
    () => () => {
      stop.current?.abort();
      letGo();
    },
    [],
  );

  const all = attachments.value ?? [];
  /** Open takes everything along unless it is unticked, partly nothing unless it is ticked. */
  function tickedAt(level: PrivacyLevel): readonly string[] {
    if (level === 'tertutup') return [];
    return further.ticked ?? (level === 'terbuka' ? all.map(({ id }) => id) : []);
  }

  function requestFor({ language: reportLanguage, level }: ExportChoice): WorkspaceExport {
    return {
      caseId: record.id,
      language: reportLanguage,
      level,
      attachments: [...tickedAt(level)],
      withOriginals: further.withOriginals && uncovered.value === 0,
      mailLimitMegabytes: further.mailLimitMegabytes,
      proxy: proxy.value ?? '',
      timeZone,
    };
  }

  async function exportCase(choice: ExportChoice): Promise<void> {
    letGo();
    const controller = new AbortController();
    stop.current = controller;
    const { signal } = controller;
    setExportState({ state: 'working', done: 0, total: 0 });
    const isDone = await desk.attempt(async () => {
      try {
        const files = await ports.exportBundle(
          requestFor(choice),
          (done, total) => {
            if (!signal.aborted) setExportState({ state: 'working', done, total });
          },
          signal,
        );
        showMade(files);
      } catch (error) {
        // Leaving the view is no failure.
        if (!signal.aborted) throw error;
      }
    });
    if (!isDone) setExportState({ state: 'idle' });
  }

  function showMade(files: ExportedFiles): void {
    const links = files.files.map(({ fileName, file }) => ({ fileName, href: URL.createObjectURL(file) }));
    made.current = { files, urls: links.map(({ href }) => href) };
    const [first, ...others] = links;
    if (!first) return setExportState({ state: 'idle' });
    if (files.notices.length === 0 && others.length === 0) {
      return setExportState({ state: 'done', ...first });
    }
    setExportState({
      state: 'done',
      ...first,
      more: (
        <>
          <ExportNotices
            language={language}
            notices={files.notices}
            fileNames={links.map(({ fileName }) => fileName)}
          />
          {others.length > 0 && (
            <>
              <p>{words.otherParts}</p>
              <ul class="plain">
                {others.map(({ fileName, href }, index) => (
                  <li key={fileName}>
                    <a href={href} download={fileName} onClick={() => void note(fileName)}>
                      {words.part(index + 2, links.length)}
                    </a>
                  </li>
                ))}
              </ul>
            </>
          )}
        </>
      ),
    });
  }

  /** Once for each file, when the browser has been given it. */
  async function note(fileName: string): Promise<void> {
    if (noted.current.has(fileName)) return;
    noted.current.add(fileName);
    await desk.attempt(async () => {
      await recordExport(ports, record.id, fileName);
      desk.refresh();
    });
  }

  const listed = entries.value ?? [];
  const isRead = attachments.value !== null && proxy.value !== null && uncovered.value !== null;
  return (
    <div class="page page-narrow">
      <CasePageHead desk={desk} record={record} title={null} />
      <ExportForm
        language={language}
        entryCount={listed.length}
        pictureCount={listed.filter(({ picture }) => picture.state === 'taken').length}
        exportState={exportState}
        onExport={(choice) => void once(() => exportCase(choice))}
        onDownload={(fileName) => void note(fileName)}
        choices={({ level }) => (
          <ExportChoices
            language={language}
            level={level}
            limits={MAIL_LIMITS_MEGABYTES}
            attachments={all}
            ticked={tickedAt(level)}
            choice={further}
            uncoveredCount={uncovered.value ?? 0}
            onChange={setFurther}
          />
        )}
        preview={(choice) =>
          isRead && (
            <Preview
              desk={desk}
              request={requestFor(choice)}
              onCopy={(id, body) => void copyLetter(desk, record.id, language, id, body)}
              onMail={(id) => void noteLetter(desk, record.id, 'letter-opened', id)}
            />
          )
        }
      />
    </div>
  );
}

interface PreviewProps {
  readonly desk: Desk;
  readonly request: WorkspaceExport;
  readonly onCopy: (id: LetterId, body: string) => void;
  readonly onMail: (id: LetterId) => void;
}

/** Reads the preview anew for each choice; the last one stays until the next is there. */
function Preview({ desk, request, onCopy, onMail }: PreviewProps): JSX.Element {
  const { ports, settings, changes } = desk;
  const [preview, setPreview] = useState<Awaited<ReturnType<typeof ports.previewExport>> | null>(null);
  const [isCurrent, setIsCurrent] = useState(false);
  useEffect(() => {
    let isWanted = true;
    setIsCurrent(false);
    void desk.attempt(async () => {
      try {
        const next = await ports.previewExport(request);
        if (!isWanted) return;
        setPreview(next);
        setIsCurrent(true);
      } catch (error) {
        // Of a case that is gone, or of a choice that was changed, nobody asks any more.
        if (isWanted) throw error;
      }
    });
    return () => {
      isWanted = false;
    };
  }, [JSON.stringify(request), changes]);
  return (
    <ExportPreviewPart
      language={settings.language}
      preview={preview}
      isCurrent={isCurrent}
      limitMegabytes={request.mailLimitMegabytes}
      onCopy={onCopy}
      onMail={onMail}
    />
  );
}
