/** How a page has a bundle made, and gets it as files that the browser can save. */
import { browser } from 'wxt/browser';
import {
  exportAnswerSchema,
  type ExportAnswer,
  type ExportCommand,
  type ExportNotice,
  type ExportRequest,
} from '../../utils/contracts/export.ts';
import { AppError } from '../../utils/contracts/result.ts';
import { readHeldValues } from '../../utils/platform/held-values.ts';
import { keepWorker } from '../../utils/platform/keep-worker.ts';
import { readExportFile, takeExportFolder } from '../../utils/platform/export-files.ts';

export interface ExportedFile {
  /** `bukti-<case>-<time>.zip`, or `…-1dari3.zip`; names nobody. */
  readonly fileName: string;
  /** Often a file on disk; never in memory as a whole. */
  readonly file: Blob;
}

export interface ExportedFiles {
  /** In the order of the parts. */
  readonly files: readonly ExportedFile[];
  readonly notices: readonly ExportNotice[];
  /** They were saved, or are not wanted: removes the temporary files a little later, or at the next start. */
  discard(): void;
}

/**
 * Makes the bundle in a worker. `onProgress` is told at most ten times a second. When `signal` ends, nothing
 * is left of what was made, and the signal's reason is thrown.
 * @throws AppError `not-found`, `storage-full`, `storage-failed`, `bundle-too-large`,
 * `bundle-too-many-files`, `bundle-over-memory`, `no-signing`, `unexpected`
 */
export async function exportInWorker(
  request: ExportRequest,
  onProgress: (done: number, total: number) => void = () => undefined,
  signal?: AbortSignal,
): Promise<ExportedFiles> {
  signal?.throwIfAborted();
  const heldValues = await readHeldValues(browser.storage.session);
  const folder = await takeExportFolder();
  try {
    const command = { kind: 'begin', folder: folder.name, request, heldValues } as const;
    const { archives, notices, contents } = await runWorker(command, onProgress, signal);
    signal?.throwIfAborted();
    const files: ExportedFile[] = [];
    for (const [index, { fileName }] of archives.entries()) {
      files.push({ fileName, file: contents?.[index] ?? (await readExportFile(folder.name, index + 1)) });
    }
    return { files, notices, discard: folder.removeLater };
  } catch (error) {
    await folder.remove();
    throw error;
  }
}

type Done = Extract<ExportAnswer, { readonly kind: 'done' }>;

function runWorker(
  command: ExportCommand,
  onProgress: (done: number, total: number) => void,
  signal: AbortSignal | undefined,
): Promise<Done> {
  // The form that Vite recognizes, so that the worker becomes a file of its own in the build.
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  const end = keepWorker(worker);
  const tell = (said: ExportCommand): void => worker.postMessage(said, []);
  const onAbort = (): void => tell({ kind: 'stop' });
  const result = new Promise<Done>((resolve, reject) => {
    worker.addEventListener('error', () => reject(new AppError('unexpected')));
    worker.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
      const { data: answer } = exportAnswerSchema.safeParse(data);
      switch (answer?.kind) {
        case 'progress':
          return onProgress(answer.done, answer.total);
        case 'done':
          return resolve(answer);
        case 'stopped':
          return reject(signal?.reason as Error);
        case 'failed':
          return reject(new AppError(answer.failure));
        case undefined:
          return reject(new AppError('bad-message'));
      }
    });
  });
  signal?.addEventListener('abort', onAbort, { once: true });
  tell(command);
  return result.finally(() => {
    signal?.removeEventListener('abort', onAbort);
    end();
  });
}
