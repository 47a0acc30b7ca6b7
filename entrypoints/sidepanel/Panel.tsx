import type { JSX } from 'preact';
import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { CaseBar, nameOf } from '../../components/case/CaseBar.tsx';
import { CaseForm } from '../../components/case/CaseForm.tsx';
import { FirstRun, PrivacyNote } from '../../components/case/FirstRun.tsx';
import { EarlierRecords } from '../../components/evidence/EarlierRecords.tsx';
import { ExportForm, type ExportChoice, type ExportState } from '../../components/evidence/ExportForm.tsx';
import { ExportNotices } from '../../components/evidence/ExportNotices.tsx';
import { NextStep, type NextAction } from '../../components/evidence/NextStep.tsx';
import { NewIncident, Timeline } from '../../components/evidence/Timeline.tsx';
import { PageCard } from '../../components/page/PageCard.tsx';
import { RecordingBar } from '../../components/page/RecordingBar.tsx';
import { Icon } from '../../components/shared/Icon.tsx';
import { LanguageSwitch } from '../../components/shared/LanguageSwitch.tsx';
import { NoticeBar, type Notice } from '../../components/shared/NoticeBar.tsx';
import { useOneAtATime } from '../../components/shared/use-one-at-a-time.ts';
import { CASE_TEXT_MAX, emptyCase, type Case } from '../../utils/contracts/case.ts';
import type { Entry } from '../../utils/contracts/entry.ts';
import type { FailureCode } from '../../utils/contracts/result.ts';
import type { Language, Settings } from '../../utils/contracts/settings.ts';
import { makeRedactor } from '../../utils/domain/evidence/redact-text.ts';
import { revealOf } from '../../utils/domain/evidence/reveal.ts';
import type { ChannelId } from '../../utils/domain/guide/channels.ts';
import { redactEntry } from '../../utils/services/bundle/redact-entry.ts';
import type { IncidentEntry } from '../../utils/services/gather-facts.ts';
import { recordExport, recordNote } from '../../utils/services/record-note.ts';
import { failureWords } from '../../utils/words/failures.ts';
import { panelWords, type Advice, type PanelText } from '../../utils/words/panel.ts';
import { workspaceWords } from '../../utils/words/workspace.ts';
import type { ExportedFiles } from '../export/export-in-worker.ts';
import { adviseOn, withDesks } from './advice.ts';
import { masks } from './masks.ts';
import { chooseNextStep, type NextStepChoice } from './next-step.ts';
import type { PanelPorts } from './panel-ports.ts';
import { useAutosave } from './use-autosave.ts';
import { draftOf, NEW_NOTE, useDrafts } from './use-drafts.ts';
import { toFailure } from './use-loaded.ts';
import { usePanel } from './use-panel.ts';

const PORTAL_URL = 'https://ui-login.oss.go.id/register';

type View =
  | { readonly name: 'main' | 'export' }
  | { readonly name: 'case'; readonly record: Case; readonly isNew: boolean };

/** The panel beside the form. From top to bottom: whose case, what to do next, what was recorded. */
export function Panel({ ports }: { readonly ports: PanelPorts }): JSX.Element {
  const state = usePanel(ports);
  const { settings, active, entries, tab, timeZone } = state;
  const { language } = settings;
  const text = panelWords[language];
  const [view, setView] = useState<View>({ name: 'main' });
  const [notice, setNotice] = useState<Notice | null>(null);
  const [isPageOpen, setIsPageOpen] = useState(false);
  const [isCapturing, setIsCapturing] = useState(false);
  const [exportState, setExportState] = useState<ExportState>({ state: 'idle' });
  const exporting = useRef<AbortController | null>(null);
  const exportsOnce = useOneAtATime();
  const exported = useRef<ExportedFiles | null>(null);
  const notedDownload = useRef('');
  const main = useRef<HTMLElement>(null);
  const pageSummary = useRef<HTMLElement>(null);
  const autosave = useAutosave(saveCase);
  const drafts = useDrafts(ports.drafts, active?.id ?? null, sayFailure);
  const maskedEntries = useMemo(() => maskEntries(entries, active), [entries, active]);
  const tabView = tab.state === 'read' && tab.view.isPortal ? tab.view : null;

  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  useEffect(() => {
    if (state.failure) sayFailure(state.failure, state.refresh);
  }, [state.failure]);
  useEffect(() => {
    if (exportState.state !== 'done') return;
    return () => {
      URL.revokeObjectURL(exportState.href);
      exported.current?.discard();
      exported.current = null;
    };
  }, [exportState]);
  useEffect(() => () => exporting.current?.abort(), []);

  function sayFailure(failure: FailureCode, retry?: () => void): void {
    setNotice({
      tone: 'stop',
      message: failureWords[language][failure],
      ...(retry && {
        action: {
          label: text.retry,
          run: () => {
            setNotice(null);
            retry();
          },
        },
      }),
    });
  }

  /** Runs what a press asks for; a failure is said in the bar, never thrown. */
  async function attempt(work: () => Promise<void>): Promise<boolean> {
    try {
      await work();
      return true;
    } catch (error) {
      sayFailure(toFailure(error));
      return false;
    }
  }

  async function changeSettings(part: Partial<Settings>): Promise<void> {
    await ports.settings.save({ ...(await ports.settings.read()), ...part });
    await tellPages();
  }

  async function tellPages(): Promise<void> {
    state.refresh();
    // Portal pages that cannot be told now ask again when they next load.
    await ports.call('panel.casesChanged', {});
  }

  async function saveCase(record: Case): Promise<void> {
    await ports.cases.save({ ...record, updatedAtUtc: ports.clock.nowUtc() });
    const current = await ports.settings.read();
    if (current.activeCaseId !== record.id)
      await ports.settings.save({ ...current, activeCaseId: record.id });
    await tellPages();
  }

  /** What was said about the view before is of no use in the next one. */
  function show(next: View): void {
    setNotice(null);
    setView(next);
  }

  function openCase(record: Case | null): void {
    autosave.reset();
    show({
      name: 'case',
      record: record ?? emptyCase(ports.newId(), ports.clock.nowUtc()),
      isNew: record === null,
    });
  }

  function openMain(): void {
    show({ name: 'main' });
    exporting.current?.abort();
    setExportState({ state: 'idle' });
    // The main part stays in the document; it can be focused once it is shown again.
    requestAnimationFrame(() => main.current?.focus());
  }

  async function removeCase(record: Case): Promise<void> {
    const name = nameOf(record, text);
    const wasActive = settings.activeCaseId === record.id;
    await attempt(async () => {
      // A write under way would bring the case back.
      await autosave.forget(record.id);
      const restore = await ports.cases.remove(record.id);
      if (wasActive) await changeSettings({ activeCaseId: null });
      else await tellPages();
      setView({ name: 'main' });
      setNotice({
        tone: 'info',
        message: text.cases.removed(name),
        action: {
          label: text.undo,
          run: () =>
            void attempt(async () => {
              await restore();
              if (wasActive) await changeSettings({ activeCaseId: record.id });
              else await tellPages();
              setNotice({ tone: 'ok', message: text.cases.restored(name) });
            }),
        },
      });
    });
  }

  async function callTab(name: 'panel.captureNow' | 'panel.stopRecording', said: string): Promise<void> {
    if (state.tabId === null) return;
    const reply = await ports.call(name, { tabId: state.tabId });
    if (reply.ok) setNotice({ tone: 'ok', message: said });
    else sayFailure(reply.failure);
    state.refresh();
  }

  async function setPaused(paused: boolean): Promise<void> {
    if (state.tabId === null) return;
    const reply = await ports.call('panel.setPaused', { tabId: state.tabId, paused });
    if (!reply.ok) sayFailure(reply.failure);
    state.refresh();
  }

  async function saveNote(record: Case, note: string): Promise<boolean> {
    return attempt(async () => {
      await recordNote(ports, record.id, note.trim());
      drafts.put(NEW_NOTE, null);
      setNotice({ tone: 'ok', message: text.recording.noteSaved });
      state.refresh();
    });
  }

  function sayDiscarded(note: string): void {
    setNotice({
      tone: 'info',
      message: text.recording.noteDiscarded,
      action: {
        label: text.undo,
        run: () => {
          setNotice(null);
          drafts.put(NEW_NOTE, note);
        },
      },
    });
  }

  async function exportCase(record: Case, choice: ExportChoice): Promise<void> {
    setExportState({ state: 'working', done: 0, total: 0 });
    const stop = new AbortController();
    exporting.current = stop;
    const isDone = await attempt(async () => {
      const request = { ...choice, caseId: record.id, timeZone };
      const onProgress = (done: number, total: number): void => {
        if (!stop.signal.aborted) setExportState({ state: 'working', done, total });
      };
      try {
        const result = await ports.exportBundle(request, onProgress, stop.signal);
        const [archive] = result.files;
        if (!archive) return;
        exported.current = result;
        const { fileName } = archive;
        const href = URL.createObjectURL(archive.file);
        const more = result.notices.length > 0 && (
          <ExportNotices language={language} notices={result.notices} fileNames={[fileName]} />
        );
        setExportState({ state: 'done', fileName, href, ...(more && { more }) });
      } catch (error) {
        // Leaving the view is no failure.
        if (!stop.signal.aborted) throw error;
      }
    });
    if (!isDone) setExportState({ state: 'idle' });
  }

  /** Once for each bundle, when the browser has been given the file. */
  async function noteDownload(record: Case, fileName: string): Promise<void> {
    if (notedDownload.current === fileName) return;
    notedDownload.current = fileName;
    await attempt(async () => {
      await recordExport(ports, record.id, fileName);
      state.refresh();
    });
  }

  const loadPicture = useCallback(
    async (entryId: string) => {
      const png = await ports.chronology.readPicture(entryId);
      return png && new Blob([png], { type: 'image/png' });
    },
    [ports],
  );

  const languageSwitch = (
    <LanguageSwitch
      language={language}
      text={text}
      onChoose={(chosen) => void attempt(() => changeSettings({ language: chosen }))}
    />
  );
  const isFirstRun = state.cases.every(isBlank) && !entries.some(({ event }) => event.kind === 'incident');
  const choice = chooseNextStep(active, entries, tab);
  return (
    <div class="panel">
      {(view.name !== 'main' || isFirstRun) && (
        <header class="top">
          {view.name === 'main' ? (
            <p class="app-name">{text.appName}</p>
          ) : (
            <button type="button" class="quiet" onClick={openMain}>
              <Icon name="back" />
              {text.back}
            </button>
          )}
          {languageSwitch}
        </header>
      )}
      <NewIncident
        key={active?.id ?? ''}
        entries={state.areEntriesRead ? maskedEntries : null}
        language={language}
      />

      <main ref={main} tabIndex={-1} hidden={view.name !== 'main'}>
        <h1 class="visually-hidden">{text.appName}</h1>
        {!state.isReady && !state.failure && <p class="loading soft">{text.loading}</p>}
        {!state.isReady ? null : isFirstRun ? (
          <FirstRun text={text} onCreate={() => openCase(active)} />
        ) : (
          <>
            <CaseBar
              cases={state.cases}
              active={active}
              text={text}
              masks={masks}
              onChoose={(activeCaseId) => void attempt(() => changeSettings({ activeCaseId }))}
              onCreate={() => openCase(null)}
              onEdit={() => active && openCase(active)}
              onRemove={(id) => {
                const record = state.cases.find((each) => each.id === id);
                if (record) void removeCase(record);
              }}
            >
              {languageSwitch}
            </CaseBar>
            {tab.state !== 'reading' && state.areEntriesRead && (
              <NextStep
                advice={adviceFor(choice, language, (entry) =>
                  adviseOn(
                    entry,
                    {
                      entries,
                      record: active,
                      otherCases: state.cases.filter(({ id }) => id !== active?.id),
                      near: state.near,
                    },
                    language,
                    timeZone,
                  ),
                )}
                tone={choice.kind === 'incident' || choice.kind === 'duplicate' ? 'warn' : 'calm'}
                action={actionFor(choice, text, {
                  fillCase: () => openCase(active),
                  showFindings: () => {
                    setIsPageOpen(true);
                    pageSummary.current?.focus();
                  },
                  resume: () => void setPaused(false),
                })}
                text={text}
              >
                {concernsEarlierRecords(choice) && (
                  <EarlierRecords
                    records={state.near}
                    language={language}
                    timeZone={timeZone}
                    masks={masks}
                  />
                )}
              </NextStep>
            )}
          </>
        )}
        {state.isReady && (!isFirstRun || tabView) && (
          <>
            <PageCard
              tab={tab}
              language={language}
              fieldMap={ports.fieldMap}
              open={isPageOpen}
              onToggle={setIsPageOpen}
              summaryRef={pageSummary}
              onPause={(paused) => void setPaused(paused)}
            />
            <section class="recorded" aria-labelledby="recorded-heading">
              <div class="recorded-head">
                <h2 id="recorded-heading">
                  {text.chronology.heading}
                  {entries.length > 0 && (
                    <span class="small soft count">
                      <span aria-hidden="true">{entries.length}</span>
                      <span class="visually-hidden">{text.chronology.count(entries.length)}</span>
                    </span>
                  )}
                </h2>
                {entries.length > 0 && (
                  <button type="button" onClick={() => show({ name: 'export' })}>
                    <Icon name="download" />
                    {text.export.open}
                  </button>
                )}
              </div>
              {active ? (
                <>
                  <RecordingBar
                    key={active.id}
                    view={tabView}
                    text={text}
                    isCapturing={isCapturing}
                    draft={draftOf(drafts, NEW_NOTE, '', sayDiscarded)}
                    onNote={(note) => saveNote(active, note)}
                    onCapture={() => {
                      setIsCapturing(true);
                      void callTab('panel.captureNow', text.recording.captured).finally(() =>
                        setIsCapturing(false),
                      );
                    }}
                    onStop={() => void callTab('panel.stopRecording', text.recording.stopped)}
                  />
                  {state.areEntriesRead && (
                    <Timeline
                      key={active.id}
                      entries={maskedEntries}
                      language={language}
                      timeZone={timeZone}
                      loadPicture={loadPicture}
                    />
                  )}
                </>
              ) : (
                <p class="small">{text.recording.noCase}</p>
              )}
            </section>
          </>
        )}
        {state.isReady && (
          <p class="to-workspace">
            <button type="button" class="quiet" onClick={() => ports.openWorkspace(active?.id ?? null)}>
              {workspaceWords[language].open}
              <Icon name="external" />
            </button>
          </p>
        )}
        {state.isReady && !isFirstRun && <PrivacyNote text={text} />}
      </main>

      {view.name === 'case' && (
        <main>
          <CaseForm
            key={view.record.id}
            record={view.record}
            isNew={view.isNew}
            language={language}
            today={todayIn(ports)}
            saveState={autosave.saveState}
            longest={CASE_TEXT_MAX}
            masks={masks}
            checkCase={(record) => ports.checkCase(record, language)}
            readDate={ports.readDate}
            proposeName={(name) => ports.proposeName(name, language)}
            onChange={autosave.put}
            onRetry={autosave.retry}
            onDone={openMain}
            onRemove={() => void removeCase(active?.id === view.record.id ? active : view.record)}
          />
        </main>
      )}
      {view.name === 'export' && active && (
        <main>
          <ExportForm
            language={language}
            entryCount={entries.length}
            pictureCount={entries.filter(({ picture }) => picture.state === 'taken').length}
            exportState={exportState}
            onExport={(chosen) => void exportsOnce(() => exportCase(active, chosen))}
            onDownload={(fileName) => void noteDownload(active, fileName)}
          />
        </main>
      )}
      <NoticeBar notice={notice} text={text} onClose={() => setNotice(null)} />
    </div>
  );
}

/** Pressing the toolbar button makes an empty case; the first run lasts until somebody types. */
function isBlank(record: Case): boolean {
  const isTyped = Object.keys(record.unfinished ?? {}).length > 0;
  return record.nameAsPrinted.trim() === '' && record.nik.trim() === '' && !isTyped;
}

/** The list shows what a usual bundle would say: the same values masked, in every text. */
function maskEntries(entries: readonly Entry[], record: Case | null): readonly Entry[] {
  if (!record) return entries;
  const redact = makeRedactor(record, revealOf('sebagian'));
  return entries.map((entry) => redactEntry(entry, redact));
}

/** The calendar day of the device, `YYYY-MM-DD`. */
function todayIn({ clock }: PanelPorts): string {
  return new Date(clock.nowUtc()).toLocaleDateString('sv-SE', { timeZone: clock.timeZone() });
}

function concernsEarlierRecords(choice: NextStepChoice): boolean {
  return (
    choice.kind === 'duplicate' ||
    (choice.kind === 'incident' && choice.incident.messageClass === 'nik-registered')
  );
}

/** What can be asked without leaving the form. */
const DUKCAPIL_AT_ONCE: readonly ChannelId[] = ['dukcapil-phone', 'dukcapil-whatsapp'];

function adviceFor(
  choice: NextStepChoice,
  language: Language,
  explain: (entry: IncidentEntry) => Advice,
): Advice {
  const words = panelWords[language].nextStep;
  switch (choice.kind) {
    case 'incident':
      return explain(choice.entry);
    case 'duplicate':
      switch (choice.verdict) {
        case 'likely-slip':
        case 'near-other-person':
          return words.nearDuplicate;
        case 'same-nik-other-person':
          return withDesks(words.otherPerson, DUKCAPIL_AT_ONCE, language);
        case 'one-person-two-niks':
          return withDesks(words.secondNik, DUKCAPIL_AT_ONCE, language);
        default:
          return words.duplicate;
      }
    case 'check-findings':
      return words.checkFindings(choice.count);
    case 'choose-case':
      return words.chooseCase;
    case 'complete-case':
      return words.completeCase;
    case 'open-portal':
      return words.openPortal;
    case 'reload-page':
      return words.reloadPage;
    case 'start-recording':
      return words.startRecording;
    case 'paused':
      return words.paused;
    case 'registered':
      return words.registered;
    case 'carry-on':
      return words.carryOn;
  }
}

interface Actions {
  readonly fillCase: () => void;
  readonly showFindings: () => void;
  readonly resume: () => void;
}

function actionFor(choice: NextStepChoice, text: PanelText, actions: Actions): NextAction | null {
  switch (choice.kind) {
    case 'complete-case':
      return { label: text.nextStep.fillCase, run: actions.fillCase };
    case 'check-findings':
      return { label: text.nextStep.showFindings, run: actions.showFindings };
    case 'paused':
      return { label: text.page.resume, run: actions.resume };
    case 'open-portal':
      return { label: text.page.openPortal, href: PORTAL_URL };
    default:
      return null;
  }
}
