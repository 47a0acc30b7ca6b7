import type { JSX } from 'preact';
import type { Language } from '../../utils/contracts/settings.ts';
import type { ReminderKind } from '../../utils/domain/casework/casework.ts';
import { caseworkWords } from '../../utils/words/casework.ts';
import { guideWords } from '../../utils/words/guide.ts';
import { formatAppointment } from '../../utils/words/time.ts';
import { capitalize } from '../../utils/words/visible-text.ts';
import { Icon } from '../shared/Icon.tsx';
import './guide.css';

export interface ReminderShown {
  readonly id: string;
  readonly kind: ReminderKind;
  readonly dueAtUtc: string;
}

interface DueRemindersProps {
  /** The one shown; it is due. */
  readonly reminder: ReminderShown;
  /** Of the case when it is not the one in hand; null when it is. */
  readonly otherCase: string | null;
  /** How many more are due. */
  readonly further: number;
  readonly language: Language;
  readonly timeZone: string;
  readonly onOpen: () => void;
  readonly onDone: () => void;
  readonly onSnooze: () => void;
}

/** What the person asked to be told of now, above everything else. */
export function DueReminders(props: DueRemindersProps): JSX.Element {
  const { reminder, otherCase, further, language, timeZone } = props;
  const words = guideWords[language].due;
  return (
    <section class="due" aria-labelledby="due-heading">
      <h2 id="due-heading">
        <Icon name="bell" />
        <span>
          {words.title}: {caseworkWords[language].reminders[reminder.kind]}
        </span>
      </h2>
      <p class="small">
        {otherCase !== null && <>{words.ofCase(otherCase)}. </>}
        {words.since(formatAppointment(reminder.dueAtUtc, timeZone, language))}
        {further > 0 && <>. {words.more(further)}</>}
      </p>
      <div class="actions">
        {otherCase !== null && (
          <button type="button" onClick={props.onOpen}>
            {words.open}
          </button>
        )}
        <button type="button" onClick={props.onDone}>
          <Icon name="check" />
          {words.done}
        </button>
        <button type="button" class="quiet" onClick={props.onSnooze}>
          {words.snooze}
        </button>
      </div>
    </section>
  );
}

interface ReminderListProps {
  readonly reminders: readonly ReminderShown[];
  readonly language: Language;
  readonly timeZone: string;
  readonly onDrop: (id: string) => void;
}

/** What is still to come of one case, each with the way to call it off. */
export function ReminderList({ reminders, language, timeZone, onDrop }: ReminderListProps): JSX.Element {
  const words = guideWords[language].later;
  const names = caseworkWords[language].reminders;
  return (
    <section class="guide-part" aria-labelledby="reminders-heading">
      <h2 id="reminders-heading">{words.reminders}</h2>
      {reminders.length === 0 ? (
        <p class="small soft">{words.noReminders}</p>
      ) : (
        <ul class="reminders">
          {reminders.map(({ id, kind, dueAtUtc }) => (
            <li key={id}>
              <Icon name="bell" />
              <span>
                {capitalize(names[kind])}
                <span class="small soft block">{formatAppointment(dueAtUtc, timeZone, language)}</span>
              </span>
              <button
                type="button"
                class="icon-button"
                aria-label={words.drop(names[kind])}
                title={words.drop(names[kind])}
                onClick={() => onDrop(id)}
              >
                <Icon name="close" />
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
