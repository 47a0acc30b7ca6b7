import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { StagedFile } from '../../components/attachments/AttachmentSection.tsx';
import type { BoxHistory } from '../../components/redaction/RedactionEditor.tsx';
import { LanguageSwitch } from '../../components/shared/LanguageSwitch.tsx';
import { NoticeBar } from '../../components/shared/NoticeBar.tsx';
import type { Case } from '../../utils/contracts/case.ts';
import { sealedCaseWords } from '../../utils/words/sealed-case.ts';
import { practiceAddress } from '../practice/address.ts';
import { MoveView } from '../sealed-case/MoveView.tsx';
import { OpenFileView } from '../sealed-case/OpenFileView.tsx';
import { NO_FILTER, type CaseFilter } from './case-filter.ts';
import { CaseDataView } from './CaseDataView.tsx';
import { CaseListView } from './CaseListView.tsx';
import { CaseView } from './CaseView.tsx';
import { DeletionsView } from './DeletionsView.tsx';
import { ExportView } from './ExportView.tsx';
import { PatternsView } from './PatternsView.tsx';
import { RedactView } from './RedactView.tsx';
import { writeRoute, type Route } from './routes.ts';
import { SettingsView } from './SettingsView.tsx';
import { useWorkspace, type Desk } from './use-workspace.ts';
import type { WorkspacePorts } from './workspace-ports.ts';

const SECTIONS = ['cases', 'patterns', 'deletions', 'settings'] as const;

/** The full page: all cases, one case with its evidence, patterns, export, deletions, settings. */
export function Workspace({ ports }: { readonly ports: WorkspacePorts }): JSX.Element {
  const desk = useWorkspace(ports);
  const { route, text, settings, cases } = desk;
  const drafts = useRef(new Map<string, BoxHistory>());
  const waiting = useRef(new Map<string, readonly StagedFile[]>());
  const kept = useRef({ filter: NO_FILTER });
  const lastCaseId = useRef('');
  const main = useRef<HTMLElement>(null);
  const isFirst = useRef(true);
  const { language } = settings;
  const address = writeRoute(route);
  const record = 'caseId' in route ? (cases?.find(({ id }) => id === route.caseId) ?? null) : null;

  useEffect(() => {
    document.documentElement.lang = language;
    document.title = `${titleOf(desk, record)} – ${text.title}`;
  });
  useEffect(() => {
    // Notes and case data are stored as they are typed. Files and boxes wait in this page, and would go with it.
    function ask(event: BeforeUnloadEvent): void {
      const hasFiles = [...waiting.current.values()].some((files) => files.length > 0);
      const hasBoxes = [...drafts.current.values()].some(({ present }) => present.length > 0);
      if (hasFiles || hasBoxes) event.preventDefault();
    }
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, []);
  useEffect(() => {
    scrollTo?.(0, 0);
    // A page that was just opened keeps the browser's own focus.
    if (isFirst.current) isFirst.current = false;
    // Whoever comes back to a list of hundreds goes on where they were.
    else (findCaseLink(route, lastCaseId.current) ?? main.current)?.focus();
    if ('caseId' in route) lastCaseId.current = route.caseId;
  }, [address]);

  return (
    <div class="workspace">
      <a
        class="skip"
        href="#isi"
        onClick={(event) => {
          event.preventDefault();
          main.current?.focus();
        }}
      >
        {text.skip}
      </a>
      <header class="workspace-head">
        <p class="workspace-name">{text.title}</p>
        <nav aria-label={text.navigation}>
          <ul>
            {SECTIONS.map((view) => (
              <li key={view}>
                <a href={writeRoute({ view })} aria-current={sectionOf(route) === view ? 'page' : undefined}>
                  {text.views[view]}
                </a>
              </li>
            ))}
            <li>
              <a href={practiceAddress(language)}>{text.practice}</a>
            </li>
          </ul>
        </nav>
        <LanguageSwitch
          language={language}
          text={desk.panelText}
          onChoose={(chosen) => void desk.attempt(() => desk.changeSettings({ language: chosen }))}
        />
      </header>
      <main ref={main} id="isi" tabIndex={-1} key={address}>
        {cases === null ? (
          <p class="soft">{desk.panelText.loading}</p>
        ) : (
          <View
            desk={desk}
            record={record}
            drafts={drafts.current}
            waiting={waiting.current}
            kept={kept.current}
          />
        )}
      </main>
      <NoticeBar notice={desk.notice} text={desk.panelText} onClose={() => desk.say(null)} />
    </div>
  );
}

interface ViewProps {
  readonly desk: Desk;
  readonly record: Case | null;
  readonly drafts: Map<string, BoxHistory>;
  readonly waiting: Map<string, readonly StagedFile[]>;
  readonly kept: { filter: CaseFilter };
}

function View({ desk, record, drafts, waiting, kept }: ViewProps): JSX.Element {
  const { route } = desk;
  if (route.view === 'cases') return <CaseListView desk={desk} kept={kept} />;
  if (route.view === 'patterns') return <PatternsView desk={desk} record={null} />;
  if (route.view === 'open-file') return <OpenFileView desk={desk} />;
  if (route.view === 'deletions') return <DeletionsView desk={desk} />;
  if (route.view === 'settings') return <SettingsView desk={desk} />;
  if (route.view === 'case-data') return <CaseDataView desk={desk} record={record} caseId={route.caseId} />;
  if (route.view === 'missing' || record === null) return <MissingView desk={desk} />;
  switch (route.view) {
    case 'case':
      return <CaseView desk={desk} record={record} waiting={waiting} />;
    case 'case-patterns':
      return <PatternsView desk={desk} record={record} />;
    case 'export':
      return <ExportView desk={desk} record={record} />;
    case 'move':
      return <MoveView desk={desk} record={record} />;
    case 'redact':
      return <RedactView desk={desk} record={record} entryId={route.entryId} drafts={drafts} />;
  }
}

function MissingView({ desk: { text } }: { readonly desk: Desk }): JSX.Element {
  return (
    <div class="page">
      <h1>{text.views.missing}</h1>
      <p>{text.missingCase}</p>
      <p>
        <a href={writeRoute({ view: 'cases' })}>{text.toCases}</a>
      </p>
    </div>
  );
}

/** In the list of cases, the link to the case that was open last; null when it is not there. */
function findCaseLink({ view }: Route, caseId: string): HTMLElement | null {
  if (view !== 'cases' || caseId === '') return null;
  return document.querySelector<HTMLElement>(`[data-case="${CSS.escape(caseId)}"]`);
}

/** Browsers keep titles of pages, so no name stands in one. */
function titleOf({ route, text, settings }: Desk, record: Case | null): string {
  switch (route.view) {
    case 'cases':
    case 'patterns':
    case 'deletions':
    case 'settings':
      return text.views[route.view];
    case 'case-data':
      return record ? text.views.caseData : text.views.newCase;
    case 'case':
      return record ? text.case.chronology : text.views.missing;
    case 'case-patterns':
      return record ? text.views.patterns : text.views.missing;
    case 'export':
      return record ? text.views.export : text.views.missing;
    case 'open-file':
      return sealedCaseWords[settings.language].open.title;
    case 'move':
      return record ? sealedCaseWords[settings.language].move.title : text.views.missing;
    case 'redact':
      return record ? text.case.cover : text.views.missing;
    case 'missing':
      return text.views.missing;
  }
}

function sectionOf({ view }: Route): (typeof SECTIONS)[number] {
  return view === 'patterns' || view === 'deletions' || view === 'settings' ? view : 'cases';
}
