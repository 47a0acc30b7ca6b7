import type { EntryEvent, Page } from '../contracts/entry.ts';
import type { TabState } from '../contracts/tab-state.ts';
import { appendEntry, type RecordingPorts } from './recording-ports.ts';

type StepEntered = Extract<EntryEvent, { readonly kind: 'step-entered' }>;

/**
 * Notes that the form shows another step, once for each change, while the tab records: which step was left
 * for it after how long, and how long after the press of its button. Between two steps the page is
 * unrecognisable for a moment; that is no step.
 */
export async function recordStep(ports: RecordingPorts, tabId: number, page: Page): Promise<void> {
  const state = await ports.tabs.read(tabId);
  const { recordingCaseId: caseId, paused, stepTold } = state;
  if (caseId === null || paused || page.step === 'unknown' || page.step === stepTold) return;
  const nowUtc = ports.clock.nowUtc();
  await appendEntry(ports, { caseId, page, atUtc: nowUtc, event: describeChange(state, nowUtc) });
  await ports.tabs.change(tabId, { stepTold: page.step, stepToldAtUtc: nowUtc });
}

/** The person went elsewhere with a recording tab. Coming back is told as entering the step again. */
export async function recordPortalLeft(ports: RecordingPorts, tabId: number): Promise<void> {
  const { recordingCaseId: caseId, paused, page, stepTold, stepToldAtUtc } = await ports.tabs.read(tabId);
  if (caseId === null || paused || page === null || stepTold === null) return;
  const stayedMs = elapsed(stepToldAtUtc, ports.clock.nowUtc());
  await appendEntry(ports, {
    caseId,
    page: { ...page, step: stepTold },
    event: { kind: 'step-left', stayedMs },
  });
  await ports.tabs.change(tabId, { stepTold: null, stepToldAtUtc: undefined });
}

function describeChange({ stepTold, stepToldAtUtc, lastPress }: TabState, nowUtc: string): StepEntered {
  if (stepTold === null) return { kind: 'step-entered' };
  const stayedMs = elapsed(stepToldAtUtc, nowUtc);
  const waitedMs = lastPress?.step === stepTold ? elapsed(lastPress.atUtc, nowUtc) : null;
  return {
    kind: 'step-entered',
    ...(stayedMs !== null && { left: { step: stepTold, stayedMs } }),
    ...(waitedMs !== null && { waitedMs }),
  };
}

/** Null when the beginning is not known, or the clock was turned back since. */
function elapsed(fromUtc: string | undefined, toUtc: string): number | null {
  const milliseconds = fromUtc === undefined ? Number.NaN : Date.parse(toUtc) - Date.parse(fromUtc);
  return milliseconds >= 0 ? milliseconds : null;
}
