/** How far a case is. Read from its chronology once, then remembered while a tab records it. */
import type { CaseProgress } from '../contracts/tab-state.ts';
import type { FormCheck } from './check-form.ts';
import type { RecordingPorts } from './recording-ports.ts';

type Duplicate = NonNullable<FormCheck['duplicate']>;

/**
 * Lets `change` go one step further; two tabs that record the same case wait for each other. What `change`
 * stores in the chronology comes before the count of it: a stop in between repeats, but never loses.
 */
export async function changeProgress(
  ports: RecordingPorts,
  caseId: string,
  change: (progress: CaseProgress) => Promise<CaseProgress>,
): Promise<void> {
  await ports.tabs.changeProgress(caseId, async (known) =>
    change(known ?? (await readProgress(ports, caseId))),
  );
}

async function readProgress({ chronology }: RecordingPorts, caseId: string): Promise<CaseProgress> {
  const attempts: CaseProgress['attempts'] = {};
  const warnedBefore: string[] = [];
  for (const { event } of await chronology.list(caseId)) {
    if (event.kind === 'pressed') {
      attempts[event.button] = Math.max(attempts[event.button] ?? 0, event.attempt);
    }
    if (event.kind === 'duplicate-warning') warnedBefore.push(markOf(event));
  }
  return { attempts, warnedNiks: [], warnedBefore };
}

/** Whether the chronology has this warning already: for this NIK, or the same one before the browser was started. */
export function isWarned(
  { warnedNiks, warnedBefore }: CaseProgress,
  nik: string,
  duplicate: Duplicate,
): boolean {
  return warnedNiks.includes(nik) || warnedBefore.includes(markOf(duplicate));
}

/** The chronology holds no NIK; kind and time of the earlier registration tell warnings apart well enough. */
function markOf({
  verdict,
  earlierAtUtc,
}: {
  readonly verdict: string;
  readonly earlierAtUtc: string | null;
}): string {
  return `${verdict} ${earlierAtUtc}`;
}
