import { removeWithUndo } from '../sidepanel/remove-with-undo.ts';
import type { Desk } from './use-workspace.ts';

/** Removes a case, shows the list, and offers the way back. `name`: what it is called here. */
export async function removeCase(desk: Desk, id: string, name: string): Promise<void> {
  await desk.attempt(() => removeWithUndo(desk, { id, name }, () => desk.go({ view: 'cases' })));
}
