import type { JSX } from 'preact';
import type { Language } from '../../utils/contracts/settings.ts';
import type { Wait } from '../../utils/domain/casework/casework.ts';
import { caseworkWords } from '../../utils/words/casework.ts';
import { guideWords } from '../../utils/words/guide.ts';
import { LinkRows } from './LinkRows.tsx';
import './guide.css';

interface OpenWaitsProps {
  readonly waits: readonly Wait[];
  readonly language: Language;
  readonly onOpen: (wait: Wait) => void;
}

/** What is waited for while something else is the next step; nothing without any. */
export function OpenWaits({ waits, language, onOpen }: OpenWaitsProps): JSX.Element | null {
  if (waits.length === 0) return null;
  const names = caseworkWords[language].waits;
  return (
    <div class="open-waits">
      <LinkRows
        rows={waits.map((wait) => ({
          label: guideWords[language].wait.title(names[wait]),
          open: () => onOpen(wait),
        }))}
      />
    </div>
  );
}
