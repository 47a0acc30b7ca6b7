import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { nameOf } from '../../components/case/CaseBar.tsx';
import { useNearScreen } from '../../components/evidence/use-picture-url.ts';
import { HeldNik } from '../../components/shared/HeldNik.tsx';
import { Icon } from '../../components/shared/Icon.tsx';
import type { Case } from '../../utils/contracts/case.ts';
import type { Entry } from '../../utils/contracts/entry.ts';
import { makeRedactor } from '../../utils/domain/evidence/redact-text.ts';
import { revealOf } from '../../utils/domain/evidence/reveal.ts';
import { redactEntry } from '../../utils/services/bundle/redact-entry.ts';
import { describeEntry, stepName } from '../../utils/words/entry.ts';
import { sealedCaseWords } from '../../utils/words/sealed-case.ts';
import { formatDay, formatMoment } from '../../utils/words/time.ts';
import { shorten } from '../../utils/words/visible-text.ts';
import { masks } from '../sidepanel/masks.ts';
import { useLoaded } from '../sidepanel/use-loaded.ts';
import { removeCase } from './remove-case.ts';
import { writeRoute } from './routes.ts';
import type { Desk } from './use-workspace.ts';

interface CaseListViewProps {
  readonly desk: Desk;
  /** What was searched for; it outlasts a visit to a case. */
  readonly search: { query: string };
}

/** All cases: whose, how far, when changed last. */
export function CaseListView({ desk, search }: CaseListViewProps): JSX.Element {
  const { text, cases, ports } = desk;
  const words = text.cases;
  const [query, setShownQuery] = useState(search.query);
  function setQuery(next: string): void {
    search.query = next;
    setShownQuery(next);
  }
  const field = useRef<HTMLInputElement>(null);
  const all = cases ?? [];
  const found = all.filter((record) => fold(nameOf(record, desk.panelText)).includes(fold(query)));
  const create = (): void => desk.go({ view: 'case-data', caseId: ports.newId() });
  const newCase = (
    <button type="button" class="primary" onClick={create}>
      <Icon name="plus" />
      {text.views.newCase}
    </button>
  );
  const openFile = (
    <a class="button" href={writeRoute({ view: 'open-file' })}>
      <Icon name="external" />
      {sealedCaseWords[desk.settings.language].open.open}
    </a>
  );
  if (all.length === 0) {
    return (
      <div class="page">
        <h1>{words.emptyTitle}</h1>
        <ol class="steps">
          {words.emptySteps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
        <p class="actions">
          {newCase}
          {openFile}
        </p>
      </div>
    );
  }
  return (
    <div class="page">
      <header class="page-head page-head-row">
        <div>
          <h1>{text.views.cases}</h1>
          <p class="soft small">{words.lead}</p>
        </div>
        <div class="actions">
          {openFile}
          {newCase}
        </div>
      </header>
      <form role="search" class="search" onSubmit={(event) => event.preventDefault()}>
        <label for="case-search">{words.search}</label>
        <input
          ref={field}
          id="case-search"
          type="search"
          autoComplete="off"
          value={query}
          onInput={(event) => setQuery(event.currentTarget.value)}
        />
        <span role="status" class="small soft">
          {words.found(found.length, all.length)}
        </span>
      </form>
      {found.length === 0 ? (
        <p>
          {words.noneFound(query)}{' '}
          <button
            type="button"
            onClick={() => {
              setQuery('');
              field.current?.focus();
            }}
          >
            {words.clearSearch}
          </button>
        </p>
      ) : (
        <ul class="case-rows plain" aria-label={words.list}>
          {found.map((record) => (
            <CaseRow key={record.id} desk={desk} record={record} />
          ))}
        </ul>
      )}
    </div>
  );
}

function CaseRow({ desk, record }: { readonly desk: Desk; readonly record: Case }): JSX.Element {
  const { text, panelText, settings, timeZone, ports } = desk;
  const words = text.cases;
  const name = nameOf(record, panelText);
  const row = useRef<HTMLLIElement>(null);
  const isNear = useNearScreen(row);
  const isActive = settings.activeCaseId === record.id;
  const { language } = settings;
  // Opening the chronologies of hundreds of cases at once would hold up the page.
  const entries = useLoaded(
    async () => (isNear ? ports.chronology.list(record.id) : null),
    String(isNear),
    desk.changes,
  );
  const changed = latestOf(record, entries.value ?? []);
  return (
    <li ref={row} class="case-row">
      <div class="case-row-who">
        <a class="case-row-name" data-case={record.id} href={writeRoute({ view: 'case', caseId: record.id })}>
          {name}
        </a>
        <span class="small soft">
          {record.nik === '' ? (
            panelText.cases.noNik
          ) : (
            <HeldNik nik={record.nik} masks={masks} text={panelText} isLabelled />
          )}
        </span>
        {isActive && (
          <span class="mark mark-ok">
            <Icon name="check" />
            {words.inHand}
          </span>
        )}
      </div>
      <div class="case-row-state small">
        <p class="sentence">
          {entries.failure ? (
            words.unreadable
          ) : entries.value === null ? (
            <span class="soft">{words.reading}</span>
          ) : (
            <bdi>{describeState(record, entries.value, desk)}</bdi>
          )}
        </p>
        <p class="soft">
          {entries.value !== null && `${words.entryCount(entries.value.length)}, `}
          <time dateTime={changed}>
            {formatDay(changed, timeZone, language)}, {formatMoment(changed, timeZone, language)}
          </time>
        </p>
      </div>
      <div class="actions case-row-acts">
        {!isActive && (
          <button
            type="button"
            aria-label={`${words.takeUp}: ${name}`}
            onClick={() =>
              void desk.attempt(async () => {
                await desk.changeSettings({ activeCaseId: record.id });
                desk.say({ tone: 'ok', message: words.takenUp(name) });
              })
            }
          >
            {words.takeUp}
          </button>
        )}
        <button
          type="button"
          class="icon-button"
          aria-label={panelText.cases.remove(name)}
          title={panelText.cases.remove(name)}
          onClick={() => void removeCase(desk, record)}
        >
          <Icon name="trash" />
        </button>
      </div>
    </li>
  );
}

/** The latest answer of the portal, masked as everywhere in lists; else the step that was reached. */
function describeState(record: Case, entries: readonly Entry[], { text, settings }: Desk): string {
  const words = text.cases;
  const answer = entries.findLast(({ event }) => event.kind === 'incident');
  const step = entries.findLast(({ page }) => page !== null)?.page?.step;
  if (step === 'done') return words.lastStep(stepName(step, settings.language));
  if (answer) {
    const masked = redactEntry(answer, makeRedactor(record, revealOf('sebagian')));
    return shorten(describeEntry(masked, settings.language));
  }
  return step === undefined ? words.nothingYet : words.lastStep(stepName(step, settings.language));
}

function latestOf(record: Case, entries: readonly Entry[]): string {
  const times = [record.updatedAtUtc, ...entries.map(({ atUtc }) => atUtc)];
  return times.reduce((latest, time) => (time > latest ? time : latest));
}

function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase().replaceAll(/\s+/g, ' ').trim();
}
