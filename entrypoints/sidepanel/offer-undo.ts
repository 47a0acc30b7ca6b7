import type { Notice } from '../../components/shared/NoticeBar.tsx';
import type { Language } from '../../utils/contracts/settings.ts';
import { once } from '../../utils/services/once.ts';
import { failureWords } from '../../utils/words/failures.ts';
import { panelWords } from '../../utils/words/panel.ts';
import { toFailure } from './use-loaded.ts';

interface Undoable {
  /** What was done. */
  readonly said: string;
  /** Takes it back, and says so. */
  readonly undo: () => Promise<void>;
  readonly keepsFocus?: boolean;
}

/**
 * Says what was done and offers the way back. It stays offered where it fails, for example on a full disk: what was
 * removed is in memory only, and would be lost with it.
 */
export function offerUndo(
  say: (notice: Notice) => void,
  language: Language,
  { said, undo, keepsFocus = false }: Undoable,
): void {
  const undoOnce = once(undo);
  const action = {
    label: panelWords[language].undo,
    run: () => {
      undoOnce().catch((error: unknown) =>
        say({ tone: 'stop', message: failureWords[language][toFailure(error)], action }),
      );
    },
  };
  say({ tone: 'info', message: said, keepsFocus, action });
}
