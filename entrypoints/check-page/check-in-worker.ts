/**
 * The check beside the page, so that it stays alive with large bundles. The worker runs the same script, which
 * the page holds as text; where the browser allows no such worker, the page checks by itself, with pauses.
 */
import type { CheckFiles, CheckReport, CheckStep } from '../../components/check/CheckPage.tsx';
import { checkFiles } from './check-files.ts';

/** Longest time without letting the page draw and listen. */
const PAUSE_EVERY_MS = 40;

type Answer =
  | { readonly kind: 'step'; readonly step: CheckStep }
  | { readonly kind: 'report'; readonly report: CheckReport };

/** What of a worker's global scope is used; seen from inside it has the same two calls as from outside. */
export type WorkerScope = Pick<Worker, 'postMessage' | 'addEventListener'>;

/** In the worker: checks what the page sends. */
export function serveChecks(scope: WorkerScope): void {
  const answer = (message: Answer): void => scope.postMessage(message, []);
  scope.addEventListener('message', (event: MessageEvent<File[]>) => {
    void checkFiles(event.data, (step) => answer({ kind: 'step', step })).then((report) =>
      answer({ kind: 'report', report }),
    );
  });
}

/** In the page. `script` is the text that both run. */
export function makeChecker(script: string): CheckFiles {
  return async (files, onStep) => (await checkBeside(script, files, onStep)) ?? checkHere(files, onStep);
}

/** Null when no worker can be had, or it stops. */
async function checkBeside(
  script: string,
  files: readonly File[],
  onStep: (step: CheckStep) => void,
): Promise<CheckReport | null> {
  const url = URL.createObjectURL(new Blob([script], { type: 'text/javascript' }));
  try {
    const worker = new Worker(url);
    const report = await new Promise<CheckReport | null>((resolve) => {
      worker.addEventListener('error', () => resolve(null));
      worker.addEventListener('messageerror', () => resolve(null));
      worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
        if (data.kind === 'step') onStep(data.step);
        else resolve(data.report);
      });
      worker.postMessage(files, []);
    });
    worker.terminate();
    return report;
  } catch {
    return null;
  } finally {
    URL.revokeObjectURL(url);
  }
}

function checkHere(files: readonly File[], onStep: (step: CheckStep) => void): Promise<CheckReport> {
  let pausedAtMs = performance.now();
  return checkFiles(files, async (step) => {
    if (performance.now() - pausedAtMs < PAUSE_EVERY_MS) return;
    onStep(step);
    await new Promise((resolve) => {
      setTimeout(resolve, 0);
    });
    pausedAtMs = performance.now();
  });
}
