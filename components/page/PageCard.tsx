import type { JSX, Ref } from 'preact';
import type { CallReply } from '../../utils/contracts/messages.ts';
import type { FailureCode } from '../../utils/contracts/result.ts';
import type { Language } from '../../utils/contracts/settings.ts';
import { failureWords } from '../../utils/words/failures.ts';
import { formWords } from '../../utils/words/form.ts';
import { panelWords, type PanelText } from '../../utils/words/panel.ts';
import { Icon } from '../shared/Icon.tsx';
import { StateMark } from '../shared/StateMark.tsx';
import { HintNote } from './HintNote.tsx';
import './page.css';

export type TabView = CallReply<'panel.readTab'>;

/** What the tab in front shows, as far as it could be read. */
export type TabState =
  | { readonly state: 'reading' }
  | { readonly state: 'failed'; readonly failure: FailureCode }
  | { readonly state: 'read'; readonly view: TabView };

export interface FieldMap {
  readonly version: string;
  /** The day when somebody last compared it with the real portal, ISO 8601; null: never. */
  readonly checkedOn: string | null;
}

interface PageCardProps {
  readonly tab: TabState;
  readonly language: Language;
  readonly fieldMap: FieldMap;
  readonly open: boolean;
  readonly onToggle: (open: boolean) => void;
  readonly summaryRef: Ref<HTMLElement>;
  readonly onPause: (paused: boolean) => void;
}

/** Findings that ask for a second look. */
export function countToCheck(view: TabView): number {
  return view.hints.filter(({ severity }) => severity === 'warn' || severity === 'stop').length;
}

/** Which step the page shows and what is to be checked there; one line, with the rest one press below. */
export function PageCard(props: PageCardProps): JSX.Element {
  const { tab, language, fieldMap } = props;
  const text = panelWords[language];
  const words = text.page;
  const view = tab.state === 'read' ? tab.view : null;
  return (
    <section class="page-card" aria-labelledby="page-heading">
      <h2 id="page-heading" class="visually-hidden">
        {words.heading}
      </h2>
      <details open={props.open} onToggle={(event) => props.onToggle(event.currentTarget.open)}>
        <summary ref={props.summaryRef} class="small">
          <span class="page-summary">
            <span>{describeTab(tab, language)}</span>
            <span aria-live="polite">{view?.isPortal && <Verdict view={view} text={text} />}</span>
          </span>
        </summary>
        <div class="page-details">
          {view?.isPortal && (
            <>
              {view.paused && <p class="small">{words.pausedWhy}</p>}
              {view.hints.map((hint) => (
                <HintNote
                  key={`${hint.field} ${hint.title}`}
                  hint={hint}
                  language={language}
                  field={formWords[language].fields[hint.field]}
                />
              ))}
              {view.snapshot && view.snapshot.missing.length > 0 && (
                <div class="hint hint-info">
                  <p class="hint-title">
                    <StateMark state="unknown" text={text} />
                  </p>
                  <p>
                    {words.missing(
                      view.snapshot.missing.map((field) => formWords[language].fields[field]).join(', '),
                    )}
                  </p>
                  <p class="soft small">{words.missingWhy}</p>
                </div>
              )}
              <button type="button" onClick={() => props.onPause(!view.paused)}>
                <Icon name={view.paused ? 'play' : 'pause'} />
                {view.paused ? words.resume : words.pause}
              </button>
            </>
          )}
          {tab.state === 'failed' && <p class="small">{failureWords[language][tab.failure]}</p>}
          <p class="small soft">
            {words.fieldMap(fieldMap.version)}.{' '}
            {fieldMap.checkedOn === null ? words.neverChecked : words.checkedOn(fieldMap.checkedOn)}
          </p>
        </div>
      </details>
    </section>
  );
}

function describeTab(tab: TabState, language: Language): string {
  const text = panelWords[language];
  if (tab.state === 'reading') return text.loading;
  if (tab.state === 'failed') return text.page.unreadable;
  if (!tab.view.isPortal) return text.page.notPortal;
  return tab.view.snapshot
    ? text.page.step(formWords[language].steps[tab.view.snapshot.page.step])
    : text.page.unreadable;
}

function Verdict({ view, text }: { readonly view: TabView; readonly text: PanelText }): JSX.Element | null {
  const toCheck = countToCheck(view);
  if (view.paused) {
    return (
      <span class="mark mark-warn">
        <Icon name="pause" />
        {text.page.paused}
      </span>
    );
  }
  if (!view.snapshot) return null;
  return toCheck > 0 ? (
    <span
      class={view.hints.some(({ severity }) => severity === 'stop') ? 'mark mark-stop' : 'mark mark-warn'}
    >
      <Icon name="warn" />
      {text.page.toCheck(toCheck)}
    </span>
  ) : (
    <span class="mark mark-ok">
      <Icon name="check" />
      {text.page.allGood}
    </span>
  );
}
