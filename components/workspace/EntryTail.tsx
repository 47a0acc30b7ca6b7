import type { JSX } from 'preact';
import type { Language } from '../../utils/contracts/settings.ts';
import { workspaceWords } from '../../utils/words/workspace.ts';

interface EntryTailProps {
  readonly language: Language;
  /** The number by which people name the entry. */
  readonly label: string;
  /** Where boxes are drawn over its picture; null when it has none. */
  readonly redactHref: string | null;
  /** A correction was begun and not stored. */
  readonly isEditBegun: boolean;
  readonly onEditNote: (() => void) | null;
  readonly onRemovePicture: (() => void) | null;
  readonly onRemoveUncovered: (() => void) | null;
  readonly onRemoveEntry: (() => void) | null;
}

const REMOVE = 'quiet entry-act entry-act-remove';

/** What can be done about one entry, below it. Nothing at all for one that must stay. */
export function EntryTail(props: EntryTailProps): JSX.Element | null {
  const { language, label, redactHref } = props;
  const words = workspaceWords[language].case;
  const acts = [
    [props.isEditBegun ? words.continueEdit : words.editNote, props.onEditNote, 'quiet entry-act'],
    [words.removePicture, props.onRemovePicture, REMOVE],
    [words.removeUncovered, props.onRemoveUncovered, REMOVE],
    [words.removeEntry, props.onRemoveEntry, REMOVE],
  ] as const;
  if (redactHref === null && acts.every(([, run]) => run === null)) return null;
  return (
    <div class="entry-tail actions" role="group" aria-label={words.actions(label)}>
      {redactHref !== null && (
        <a class="entry-act small" href={redactHref}>
          {words.cover}
        </a>
      )}
      {acts.map(
        ([name, run, look]) =>
          run && (
            <button key={name} type="button" class={look} onClick={run}>
              {name}
            </button>
          ),
      )}
    </div>
  );
}
