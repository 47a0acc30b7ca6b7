import type { ComponentChildren, JSX } from 'preact';
import type { Language } from '../../utils/contracts/settings.ts';
import type { Preparation } from '../../utils/domain/casework/casework.ts';
import { preparationWords } from '../../utils/words/preparations.ts';
import './guide.css';

interface PrepareListProps {
  readonly items: readonly Preparation[];
  readonly prepared: readonly Preparation[];
  readonly language: Language;
  readonly onTick: (item: Preparation, isDone: boolean) => void;
  /** What can be seen of an item from here. */
  readonly seen: Partial<Record<Preparation, ComponentChildren>>;
  /** What leads on from the advice for an item that is not ready. */
  readonly helps: Partial<Record<Preparation, ComponentChildren>>;
}

/** What has to be at hand before the form is opened, with what to do about the rest. */
export function PrepareList({
  items,
  prepared,
  language,
  onTick,
  seen,
  helps,
}: PrepareListProps): JSX.Element {
  const words = preparationWords[language];
  const done = items.filter((item) => prepared.includes(item)).length;
  return (
    <>
      <p role="status">
        <progress value={done} max={items.length} aria-label={words.count(done, items.length)} />
        <span class="small">{words.count(done, items.length)}</span>
      </p>
      <ul class="prepare-list">
        {items.map((item) => {
          const { label, help, ifNot } = words.items[item];
          return (
            <li key={item}>
              <label class="choice">
                <input
                  type="checkbox"
                  checked={prepared.includes(item)}
                  aria-describedby={`prepare-${item}`}
                  onChange={(event) => onTick(item, event.currentTarget.checked)}
                />
                {label}
              </label>
              <div class="under-choice">
                <p id={`prepare-${item}`} class="small soft">
                  {help}
                </p>
                {seen[item]}
                <details class="small">
                  <summary>{words.ifNot}</summary>
                  <ul class="steps">
                    {ifNot.map((line) => (
                      <li key={line}>{line}</li>
                    ))}
                  </ul>
                  {helps[item]}
                </details>
              </div>
            </li>
          );
        })}
      </ul>
    </>
  );
}
