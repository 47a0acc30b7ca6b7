import type { JSX } from 'preact';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { NewIncident } from '../../components/evidence/Timeline.tsx';
import { Icon } from '../../components/shared/Icon.tsx';
import { LanguageSwitch } from '../../components/shared/LanguageSwitch.tsx';
import { NoticeBar } from '../../components/shared/NoticeBar.tsx';
import type { Case } from '../../utils/contracts/case.ts';
import type { Entry } from '../../utils/contracts/entry.ts';
import { revealOf } from '../../utils/domain/evidence/reveal.ts';
import { makeCaseRedactor, redactEntry } from '../../utils/services/bundle/redact-entry.ts';
import { CaseView } from './CaseView.tsx';
import { ExportView } from './ExportView.tsx';
import { GuideViews } from './guide/GuideViews.tsx';
import { isFirstRun, MainView } from './MainView.tsx';
import type { PanelPorts } from './panel-ports.ts';
import { useDesk } from './use-desk.ts';

/** The panel beside the form: its main view, and one level below it the views that need the whole height. */
export function Panel({ ports }: { readonly ports: PanelPorts }): JSX.Element {
  const desk = useDesk(ports);
  const { text, language, view, active, entries } = desk;
  const main = useRef<HTMLElement>(null);
  const maskedEntries = useMemo(() => maskEntries(entries, active), [entries, active]);

  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);

  const isMain = view.name === 'main';
  const wasMain = useRef(isMain);
  useEffect(() => {
    // The main view stays in the document; whoever comes back to it goes on from its top.
    if (isMain && !wasMain.current) main.current?.focus();
    wasMain.current = isMain;
  }, [isMain]);

  const languageSwitch = (
    <LanguageSwitch
      language={language}
      text={text}
      onChoose={(chosen) => void desk.attempt(() => desk.changeSettings({ language: chosen }))}
    />
  );
  return (
    <div class="panel">
      {(!isMain || isFirstRun(desk)) && (
        <header class="top">
          {isMain ? (
            <p class="app-name">{text.appName}</p>
          ) : (
            <button type="button" class="quiet" onClick={desk.back}>
              <Icon name="back" />
              {text.back}
            </button>
          )}
          {languageSwitch}
        </header>
      )}
      <NewIncident
        key={active?.id ?? ''}
        entries={desk.areEntriesRead ? maskedEntries : null}
        language={language}
      />
      {/* Stays in the document, so that a note that was begun outlives a look at another view. */}
      <main ref={main} tabIndex={-1} hidden={!isMain}>
        <h1 class="visually-hidden">{text.appName}</h1>
        <MainView desk={desk} maskedEntries={maskedEntries} languageSwitch={languageSwitch} />
      </main>
      {view.name === 'case' ? (
        <main>
          <CaseView desk={desk} record={view.record} isNew={view.isNew} onDone={desk.back} />
        </main>
      ) : view.name === 'main' || active === null ? null : (
        <main key={JSON.stringify([active.id, view])}>
          {view.name === 'export' ? (
            <ExportView desk={desk} record={active} />
          ) : (
            <GuideViews desk={desk} record={active} view={view} maskedEntries={maskedEntries} />
          )}
        </main>
      )}
      <NoticeBar notice={desk.notice} text={text} onClose={() => desk.say(null)} />
    </div>
  );
}

/** The list shows what a usual bundle would say: the same values masked, in every text. */
function maskEntries(entries: readonly Entry[], record: Case | null): readonly Entry[] {
  if (!record) return entries;
  const redact = makeCaseRedactor(record, entries, revealOf('sebagian'));
  return entries.map((entry) => redactEntry(entry, redact));
}
