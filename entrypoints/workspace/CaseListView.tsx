import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { nameOf } from '../../components/case/CaseBar.tsx';
import { Icon } from '../../components/shared/Icon.tsx';
import { useNow } from '../../components/shared/use-now.ts';
import { StageStrip } from '../../components/workspace/StageStrip.tsx';
import type { Case } from '../../utils/contracts/case.ts';
import { STAGES } from '../../utils/domain/casework/casework.ts';
import { boardWords } from '../../utils/words/board.ts';
import { sealedCaseWords } from '../../utils/words/sealed-case.ts';
import { useLoaded } from '../sidepanel/use-loaded.ts';
import {
  atStage,
  BOARD_ORDERS,
  BOARD_STATES,
  filterRows,
  NO_FILTER,
  type BoardRow,
  type CaseFilter,
} from './case-filter.ts';
import { CaseRow } from './CaseRow.tsx';
import { DamagedCases } from './DamagedCases.tsx';
import { writeRoute } from './routes.ts';
import { useCaseKeys } from './use-case-keys.ts';
import { useOverviews } from './use-overviews.ts';
import type { Desk } from './use-workspace.ts';

const LOOK_EVERY_MS = 30_000;

interface CaseListViewProps {
  readonly desk: Desk;
  /** What was searched for and chosen; it outlasts a visit to a case. */
  readonly kept: { filter: CaseFilter };
}

/** The board of all cases: how many are at which stage, and below them the cases that were asked for. */
export function CaseListView({ desk, kept }: CaseListViewProps): JSX.Element {
  const { text, cases } = desk;
  return cases === null || cases.length === 0 ? (
    <div class="page">
      <h1>{text.cases.emptyTitle}</h1>
      <DamagedCases desk={desk} />
      <ol class="steps">
        {text.cases.emptySteps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <p class="actions">
        <NewCase desk={desk} />
      </p>
    </div>
  ) : (
    <Board desk={desk} cases={cases} kept={kept} />
  );
}

function NewCase({ desk }: { readonly desk: Desk }): JSX.Element {
  return (
    <>
      <button
        type="button"
        class="primary"
        onClick={() => desk.go({ view: 'case-data', caseId: desk.ports.newId() })}
      >
        <Icon name="plus" />
        {desk.text.views.newCase}
      </button>
      <a class="button" href={writeRoute({ view: 'open-file' })}>
        <Icon name="external" />
        {sealedCaseWords[desk.settings.language].open.open}
      </a>
    </>
  );
}

function Board({ desk, cases, kept }: CaseListViewProps & { readonly cases: readonly Case[] }): JSX.Element {
  const { text, panelText, ports, settings } = desk;
  const words = boardWords[settings.language];
  const [filter, setShownFilter] = useState(kept.filter);
  const change = (part: Partial<CaseFilter>): void => {
    kept.filter = { ...kept.filter, ...part };
    setShownFilter(kept.filter);
  };
  const board = useRef<HTMLDivElement>(null);
  const field = useRef<HTMLInputElement>(null);
  useCaseKeys(board, field);
  const { byCase, unreadable, done } = useOverviews(desk, cases);
  const reminders = useLoaded(() => ports.reminders.list(), '', desk.changes);
  const rows = cases.map((record): BoardRow => ({
    record,
    name: nameOf(record, panelText),
    overview: byCase.get(record.id) ?? null,
    reminder: reminders.value?.find(({ caseId }) => caseId === record.id) ?? null,
  }));
  const nowUtc = useNow(() => ports.clock.nowUtc(), LOOK_EVERY_MS);
  const inState = filterRows(rows, filter, nowUtc);
  const found = atStage(inState, filter.stage);
  return (
    <div class="page" ref={board}>
      <header class="page-head page-head-row">
        <div>
          <h1>{text.views.cases}</h1>
          <p class="soft small">{text.cases.lead}</p>
        </div>
        <div class="actions">
          <NewCase desk={desk} />
        </div>
      </header>
      <DamagedCases desk={desk} />
      <form role="search" class="search board-filter" onSubmit={(event) => event.preventDefault()}>
        <div class="filter">
          <label for="case-search">{text.cases.search}</label>
          <input
            ref={field}
            id="case-search"
            type="search"
            autoComplete="off"
            aria-keyshortcuts="/"
            value={filter.query}
            onInput={(event) => change({ query: event.currentTarget.value })}
          />
        </div>
        <Choice
          id="case-state"
          label={words.show}
          options={BOARD_STATES}
          names={words.states}
          value={filter.state}
          onChoose={(state) => change({ state })}
        />
        <Choice
          id="case-order"
          label={words.order}
          options={BOARD_ORDERS}
          names={words.orders}
          value={filter.order}
          onChoose={(order) => change({ order })}
        />
      </form>
      <StageStrip
        counts={STAGES.map((stage) => [stage, atStage(inState, stage).length])}
        total={inState.length}
        chosen={filter.stage}
        language={settings.language}
        onChoose={(stage) => change({ stage })}
      />
      <p role="status" class="small soft">
        {done < cases.length ? words.reading(done, cases.length) : words.found(found.length, cases.length)}
      </p>
      {found.length === 0 && done === cases.length ? (
        <p>
          {words.none}{' '}
          <button
            type="button"
            onClick={() => {
              change({ ...NO_FILTER, state: 'all' });
              field.current?.focus();
            }}
          >
            {words.showAll}
          </button>
        </p>
      ) : (
        <>
          <ul class="case-rows plain" aria-label={text.cases.list}>
            {found.map((row) => (
              <CaseRow
                key={row.record.id}
                desk={desk}
                row={row}
                nowUtc={nowUtc}
                isUnreadable={unreadable.has(row.record.id)}
              />
            ))}
          </ul>
          <p class="small soft keys">{words.keys}</p>
        </>
      )}
    </div>
  );
}

interface ChoiceProps<Option extends string> {
  readonly id: string;
  readonly label: string;
  readonly options: readonly Option[];
  readonly names: Record<Option, string>;
  readonly value: Option;
  readonly onChoose: (option: Option) => void;
}

function Choice<Option extends string>(props: ChoiceProps<Option>): JSX.Element {
  const { id, label, options, names, value, onChoose } = props;
  return (
    <div class="filter">
      <label for={id}>{label}</label>
      <select
        id={id}
        value={value}
        onChange={({ currentTarget }) => {
          const chosen = options.find((option) => option === currentTarget.value);
          if (chosen !== undefined) onChoose(chosen);
        }}
      >
        {options.map((option) => (
          <option key={option} value={option}>
            {names[option]}
          </option>
        ))}
      </select>
    </div>
  );
}
