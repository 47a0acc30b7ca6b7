import { nameOf } from '../../components/case/CaseBar.tsx';
import type { Case } from '../../utils/contracts/case.ts';
import type { Desk } from './use-workspace.ts';

/** Removes a case with all that belongs to it, shows the list, and offers the way back. */
export async function removeCase(desk: Desk, record: Case): Promise<void> {
  const { ports, panelText, settings } = desk;
  const name = nameOf(record, panelText);
  const wasActive = settings.activeCaseId === record.id;
  await desk.attempt(async () => {
    const restore = await ports.cases.remove(record.id);
    await desk.changeSettings(wasActive ? { activeCaseId: null } : {});
    desk.go({ view: 'cases' });
    desk.say({
      tone: 'info',
      message: panelText.cases.removed(name),
      action: {
        label: panelText.undo,
        run: () =>
          void desk.attempt(async () => {
            await restore();
            await desk.changeSettings(wasActive ? { activeCaseId: record.id } : {});
            desk.say({ tone: 'ok', message: panelText.cases.restored(name) });
          }),
      },
    });
  });
}
