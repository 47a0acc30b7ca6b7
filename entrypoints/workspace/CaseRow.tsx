import type { JSX } from 'preact';
import { HeldNik } from '../../components/shared/HeldNik.tsx';
import { Icon } from '../../components/shared/Icon.tsx';
import type { Case } from '../../utils/contracts/case.ts';
import type { Entry } from '../../utils/contracts/entry.ts';
import type { Reminder } from '../../utils/contracts/reminder.ts';
import { revealOf } from '../../utils/domain/evidence/reveal.ts';
import { makeCaseRedactor, redactEntry } from '../../utils/services/bundle/redact-entry.ts';
import type { CaseOverview } from '../../utils/services/case-overview.ts';
import { boardWords } from '../../utils/words/board.ts';
import { caseworkWords } from '../../utils/words/casework.ts';
import { describeEntry } from '../../utils/words/entry.ts';
import { formatDay, formatMoment } from '../../utils/words/time.ts';
import { capitalize, shorten } from '../../utils/words/visible-text.ts';
import { masks } from '../sidepanel/masks.ts';
import type { BoardRow } from './case-filter.ts';
import { removeCase } from './remove-case.ts';
import { writeRoute } from './routes.ts';
import type { Desk } from './use-workspace.ts';

interface CaseRowProps {
  readonly desk: Desk;
  readonly row: BoardRow;
  readonly nowUtc: string;
  readonly isUnreadable: boolean;
}

/** One case on the board: whose, how far, what it waits for or is stuck at, when changed last. */
export function CaseRow({ desk, row, nowUtc, isUnreadable }: CaseRowProps): JSX.Element {
  const { text, panelText, settings, timeZone } = desk;
  const { record, name, overview, reminder } = row;
  const words = text.cases;
  const isActive = settings.activeCaseId === record.id;
  const { language } = settings;
  const changed = overview?.changedAtUtc ?? record.updatedAtUtc;
  return (
    <li class="case-row">
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
        {overview === null ? (
          <p class="soft">{isUnreadable ? words.unreadable : words.reading}</p>
        ) : (
          <State desk={desk} record={record} overview={overview} reminder={reminder} nowUtc={nowUtc} />
        )}
        <p class="soft">
          {overview !== null && `${words.entryCount(overview.entryCount)}, `}
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
          onClick={() => void removeCase(desk, record.id, name)}
        >
          <Icon name="trash" />
        </button>
      </div>
    </li>
  );
}

interface StateProps {
  readonly desk: Desk;
  readonly record: Case;
  readonly overview: CaseOverview;
  readonly reminder: Reminder | null;
  readonly nowUtc: string;
}

/** The stage, what calls for somebody, and the latest answer of the portal. */
function State({ desk, record, overview, reminder, nowUtc }: StateProps): JSX.Element {
  const { settings, text, timeZone } = desk;
  const { language } = settings;
  const words = boardWords[language];
  const { stages, waits, reminders, outcomes } = caseworkWords[language];
  const { stage, stuck, closed, latestAnswer } = overview;
  const isDue = reminder !== null && reminder.dueAtUtc <= nowUtc;
  const age = (sinceUtc: string): string => describeAge(sinceUtc, nowUtc, words.age);
  return (
    <>
      <p class="case-marks">
        <span class="mark">
          {closed ? words.closed(outcomes[closed.outcome]) : capitalize(stages[stage.stage])}
        </span>
        {reminder && isDue && (
          <span class="mark mark-warn">
            <Icon name="bell" />
            {words.due(reminders[reminder.kind])}
          </span>
        )}
        {stuck && (
          <span class="mark mark-warn">
            <Icon name="warn" />
            {words.stuckSince(age(stuck.sinceUtc))}
          </span>
        )}
        {overview.waits.map(({ wait, sinceUtc }) => (
          <span key={wait} class="mark">
            <Icon name="clock" />
            {words.waitsFor(waits[wait], age(sinceUtc))}
          </span>
        ))}
      </p>
      {reminder && !isDue && (
        <p>
          {words.reminds(
            reminders[reminder.kind],
            `${formatDay(reminder.dueAtUtc, timeZone, language)}, ${formatMoment(reminder.dueAtUtc, timeZone, language)}`,
          )}
        </p>
      )}
      <p class="sentence">
        {latestAnswer ? (
          <bdi>{describeAnswer(latestAnswer, record, desk)}</bdi>
        ) : (
          overview.entryCount === 0 && text.cases.nothingYet
        )}
      </p>
    </>
  );
}

/** Masked as everywhere in lists. */
function describeAnswer(answer: Entry, record: Case, { settings }: Desk): string {
  const masked = redactEntry(answer, makeCaseRedactor(record, [answer], revealOf('sebagian')));
  return shorten(describeEntry(masked, settings.language));
}

/** In its largest unit; a clock that was turned back gives no negative age. */
function describeAge(
  sinceUtc: string,
  nowUtc: string,
  say: (days: number, hours: number, minutes: number) => string,
): string {
  const minutes = Math.max(0, Math.floor((Date.parse(nowUtc) - Date.parse(sinceUtc)) / 60_000));
  return say(Math.floor(minutes / 1_440), Math.floor(minutes / 60), minutes);
}
