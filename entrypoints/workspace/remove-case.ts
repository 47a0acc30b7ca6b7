import { offerUndo } from '../sidepanel/offer-undo.ts';
import type { Desk } from './use-workspace.ts';

/** Removes a case with all that belongs to it, shows the list, and offers the way back. `name`: what it is called here. */
export async function removeCase(desk: Desk, id: string, name: string): Promise<void> {
  const { ports, panelText, settings } = desk;
  const wasActive = settings.activeCaseId === id;

  /** A choice that is gone counts as none, so a disk that is too full to note another does no harm. */
  async function choose(activeCaseId: string | null): Promise<void> {
    await desk.changeSettings(wasActive ? { activeCaseId } : {}).catch(() => desk.tellChange());
  }

  await desk.attempt(async () => {
    const restore = await ports.cases.remove(id);
    desk.go({ view: 'cases' });
    offerUndo(desk.say, settings.language, {
      said: panelText.cases.removed(name),
      async undo() {
        await restore();
        await choose(id);
        desk.say({ tone: 'ok', message: panelText.cases.restored(name) });
      },
    });
    await choose(null);
  });
}
