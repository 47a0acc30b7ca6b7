import type { Notice } from '../../components/shared/NoticeBar.tsx';
import type { Settings } from '../../utils/contracts/settings.ts';
import type { CaseStore } from '../../utils/services/ports.ts';
import { panelWords } from '../../utils/words/panel.ts';
import { offerUndo } from './offer-undo.ts';

interface RemovalDesk {
  readonly ports: { readonly cases: Pick<CaseStore, 'remove'> };
  readonly settings: Settings;
  readonly say: (notice: Notice) => void;
  readonly changeSettings: (part: Partial<Settings>) => Promise<void>;
  /** Reads again what is shown, here and on the portal's pages. */
  readonly tellChange: () => Promise<void>;
}

/**
 * Removes a case with all that belongs to it, and offers the way back. The case in hand is none any more, until it is
 * brought back.
 * @param name what it is called here
 * @param onRemoved shows something else
 */
export async function removeWithUndo(
  { ports, settings, say, changeSettings, tellChange }: RemovalDesk,
  { id, name }: { readonly id: string; readonly name: string },
  onRemoved: () => void,
): Promise<void> {
  const { cases } = panelWords[settings.language];
  const wasActive = settings.activeCaseId === id;

  /** A choice that is gone counts as none, so one that cannot be noted does no harm. */
  async function choose(activeCaseId: string | null): Promise<void> {
    if (wasActive) await changeSettings({ activeCaseId }).catch(tellChange);
    else await tellChange();
  }

  const restore = await ports.cases.remove(id);
  onRemoved();
  offerUndo(say, settings.language, {
    said: cases.removed(name),
    async undo() {
      await restore();
      await choose(id);
      say({ tone: 'ok', message: cases.restored(name) });
    },
  });
  await choose(null);
}
