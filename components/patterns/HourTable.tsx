import type { JSX } from 'preact';
import type { Language } from '../../utils/contracts/settings.ts';
import type { HourCell } from '../../utils/domain/casework/find-patterns.ts';
import type { MessageClass } from '../../utils/domain/diagnosis/message-class.ts';
import { hourName, patternWords } from '../../utils/words/patterns.ts';
import { weekdayNames } from '../../utils/words/time.ts';

interface HourTableProps {
  readonly cells: readonly HourCell[];
  /** Only failures of this class are counted; null counts all. */
  readonly cause: MessageClass | null;
  readonly language: Language;
}

/** Attempts and failures hour by hour: a table whose boxes have the stronger colour the more often something failed. */
export function HourTable({ cells, cause, language }: HourTableProps): JSX.Element {
  const words = patternWords[language];
  const names = weekdayNames(language, 'long');
  const shortNames = weekdayNames(language, 'short');
  const byPlace = new Map(cells.map((cell) => [`${cell.weekday} ${cell.hour}`, cell]));
  const hours = [...new Set(cells.map(({ hour }) => hour))].toSorted((one, other) => one - other);
  return (
    <table class="hours">
      <caption class="visually-hidden">{words.hoursTitle}</caption>
      <thead>
        <tr>
          <th scope="col">{words.hour}</th>
          {shortNames.map((name, weekday) => (
            <th key={name} scope="col" abbr={names[weekday]}>
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {hours.map((hour) => (
          <tr key={hour}>
            <th scope="row">{hourName(hour, language)}</th>
            {shortNames.map((name, weekday) => {
              const cell = byPlace.get(`${weekday} ${hour}`);
              return <td key={name}>{cell && <Box cell={cell} cause={cause} say={words.cell} />}</td>;
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface BoxProps {
  readonly cell: HourCell;
  readonly cause: MessageClass | null;
  readonly say: (count: number, attempts: number) => string;
}

/** Steps of colour; more of them could not be told apart. */
const SHADES = 4;

function Box({ cell, cause, say }: BoxProps): JSX.Element {
  const { attempts, failed, causes } = cell;
  const count = cause === null ? failed : (causes.find((each) => each.class === cause)?.count ?? 0);
  return (
    <span class="hour-box" data-shade={Math.ceil((count / attempts) * SHADES)}>
      <span aria-hidden="true">
        {count}/{attempts}
      </span>
      <span class="visually-hidden">{say(count, attempts)}</span>
    </span>
  );
}
