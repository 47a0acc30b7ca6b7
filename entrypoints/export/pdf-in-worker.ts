/** How the worker that makes bundles has `laporan.pdf` drawn in one more worker. */
import { AppError, type FailureCode } from '../../utils/contracts/result.ts';
import { keepWorker } from '../../utils/platform/keep-worker.ts';
import type { WritePdf } from '../../utils/services/bundle/bundle-texts.ts';

export type PdfCommand = Parameters<WritePdf>[0];

export type PdfAnswer =
  | { readonly kind: 'drawn'; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly kind: 'failed'; readonly failure: FailureCode };

/** Ends together with the worker that called it. Throws `AppError` `storage-failed`, `unexpected`. */
export const writePdfInWorker: WritePdf = (request) => {
  const worker = new Worker(new URL('./pdf-worker.ts', import.meta.url), { type: 'module' });
  const end = keepWorker(worker);
  const command: PdfCommand = request;
  const drawn = new Promise<Uint8Array<ArrayBuffer>>((resolve, reject) => {
    worker.addEventListener('error', () => reject(new AppError('unexpected')));
    worker.addEventListener('message', ({ data }: MessageEvent<PdfAnswer>) => {
      if (data.kind === 'drawn') resolve(data.bytes);
      else reject(new AppError(data.failure));
    });
  });
  worker.postMessage(command, []);
  return drawn.finally(end);
};
