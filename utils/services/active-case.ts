import { emptyCase, type Case } from '../contracts/case.ts';
import { readWholeCase } from './read-whole-case.ts';
import type { RecordingPorts } from './recording-ports.ts';

/** The case in hand; null when none is chosen, or the chosen one was removed or is damaged. */
export async function readActiveCase(
  ports: Pick<RecordingPorts, 'cases' | 'settings'>,
): Promise<Case | null> {
  const { activeCaseId } = await ports.settings.read();
  return activeCaseId === null ? null : readWholeCase(ports.cases, activeCaseId);
}

/** The case in hand, or a new empty one that becomes it. */
export async function ensureActiveCase(ports: RecordingPorts): Promise<Case> {
  const active = await readActiveCase(ports);
  if (active) return active;
  const draft = emptyCase(ports.newId(), ports.clock.nowUtc());
  await ports.cases.save(draft);
  await ports.settings.save({ ...(await ports.settings.read()), activeCaseId: draft.id });
  return draft;
}
