import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { CaseBar } from '../../components/case/CaseBar.tsx';
import { FirstRun, PrivacyNote } from '../../components/case/FirstRun.tsx';
import { JourneyLine } from '../../components/guide/JourneyLine.tsx';
import { PageCard } from '../../components/page/PageCard.tsx';
import { Icon } from '../../components/shared/Icon.tsx';
import { isBlankCase } from '../../utils/contracts/case.ts';
import type { Entry } from '../../utils/contracts/entry.ts';
import { STAGES } from '../../utils/domain/casework/casework.ts';
import { workspaceWords } from '../../utils/words/workspace.ts';
import { DuePart } from './DuePart.tsx';
import { masks } from './masks.ts';
import { NextStepPart } from './NextStepPart.tsx';
import { RecordedPart } from './RecordedPart.tsx';
import type { Desk } from './use-desk.ts';

interface MainViewProps {
  readonly desk: Desk;
  readonly maskedEntries: readonly Entry[];
  readonly languageSwitch: JSX.Element;
}

/** From top to bottom: whose case, what to do next, what was recorded. */
export function MainView({ desk, maskedEntries, languageSwitch }: MainViewProps): JSX.Element {
  const { ports, text, language, active, tab } = desk;
  const [isPageOpen, setIsPageOpen] = useState(false);
  const pageSummary = useRef<HTMLElement>(null);
  const tabView = tab.state === 'read' && tab.view.isPortal ? tab.view : null;
  const waiting = tab.state === 'read' ? tab.view.waiting : null;
  const firstRun = isFirstRun(desk);
  const { openPractice } = ports;

  async function setPaused(paused: boolean): Promise<void> {
    if (desk.tabId === null) return;
    const reply = await ports.call('panel.setPaused', { tabId: desk.tabId, paused });
    if (!reply.ok) desk.sayFailure(reply.failure);
    desk.refresh();
  }

  if (!desk.isReady) {
    return <>{!desk.failure && <p class="loading soft">{text.loading}</p>}</>;
  }
  return (
    <>
      {desk.damagedCaseCount > 0 && (
        <div class="hint hint-stop">
          <p class="hint-field">{text.cases.damaged(desk.damagedCaseCount)}</p>
          <p>{text.cases.damagedHelp}</p>
          <p>
            <button type="button" onClick={() => ports.openWorkspace(null)}>
              {workspaceWords[language].open}
              <Icon name="external" />
            </button>
          </p>
        </div>
      )}
      {waiting && (
        <div class="hint hint-stop" role="status">
          <p class="hint-field">{text.recording.waiting[waiting.trouble].said(waiting.count)}</p>
          {text.recording.waiting[waiting.trouble].help.map((help) => (
            <p key={help}>{help}</p>
          ))}
          <p>
            <button type="button" onClick={() => ports.openWorkspace(null)}>
              {workspaceWords[language].open}
              <Icon name="external" />
            </button>
          </p>
        </div>
      )}
      <DuePart desk={desk} />
      {firstRun ? (
        <FirstRun
          text={text}
          onCreate={() => desk.openCase(active)}
          onPractice={openPractice && (() => openPractice(language))}
        />
      ) : (
        <>
          <CaseBar
            cases={desk.cases}
            active={active}
            text={text}
            masks={masks}
            onChoose={(activeCaseId) => void desk.attempt(() => desk.changeSettings({ activeCaseId }))}
            onCreate={() => desk.openCase(null)}
            onEdit={() => active && desk.openCase(active)}
            onRemove={(id) => {
              const record = desk.cases.find((each) => each.id === id);
              if (record) void desk.removeCase(record);
            }}
          >
            {languageSwitch}
          </CaseBar>
          {active && desk.areEntriesRead && (
            <JourneyLine
              stages={STAGES}
              stage={desk.course.stage}
              passed={desk.course.passed}
              language={language}
              onOpen={() => desk.show({ name: 'journey' })}
            />
          )}
          {tab.state !== 'reading' && desk.areEntriesRead && (
            <NextStepPart
              desk={desk}
              onShowFindings={() => {
                setIsPageOpen(true);
                pageSummary.current?.focus();
              }}
              onResume={() => void setPaused(false)}
            />
          )}
        </>
      )}
      {(!firstRun || tabView) && (
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
          <RecordedPart desk={desk} entries={maskedEntries} tabView={tabView} />
        </>
      )}
      {!desk.isPractice && (
        <p class="to-workspace">
          <button type="button" class="quiet" onClick={() => ports.openWorkspace(active?.id ?? null)}>
            {workspaceWords[language].open}
            <Icon name="external" />
          </button>
        </p>
      )}
      {!firstRun && <PrivacyNote text={text} />}
    </>
  );
}

/** Until somebody types: pressing the toolbar button already makes an empty case. */
export function isFirstRun({ cases, entries }: Desk): boolean {
  return cases.every(isBlankCase) && !entries.some(({ event }) => event.kind === 'incident');
}
