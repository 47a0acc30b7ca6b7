import type { Desk } from './use-workspace.ts';

/** Removes a case with all that belongs to it, shows the list, and offers the way back. `name`: what it is called here. */
export async function removeCase(desk: Desk, id: string, name: string): Promise<void> {
  const { ports, panelText, settings } = desk;
  const wasActive = settings.activeCaseId === id;
  await desk.attempt(async () => {
    const restore = await ports.cases.remove(id);
    desk.go({ view: 'cases' });
    // The way back is offered whatever becomes of the rest: a full disk takes no settings.
    desk.say({
      tone: 'info',
      message: panelText.cases.removed(name),
      action: {
        label: panelText.undo,
        run: () =>
          void desk.attempt(async () => {
            await restore();
            await desk.changeSettings(wasActive ? { activeCaseId: id } : {});
            desk.say({ tone: 'ok', message: panelText.cases.restored(name) });
          }),
      },
    });
  });
}
