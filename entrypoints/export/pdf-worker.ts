/**
 * Draws `laporan.pdf` beside the worker that reads the pictures, on another core of the processor. Reads
 * fonts and small pictures itself. Talks to no one but the worker that started it.
 */
import { AppError } from '../../utils/contracts/result.ts';
import { createDatabase } from '../../utils/platform/database.ts';
import { readOwnFile } from '../../utils/platform/own-files.ts';
import { readPictureFile } from '../../utils/platform/picture-store.ts';
import { reportError } from '../../utils/platform/report-error.ts';
import { createVault } from '../../utils/platform/vault.ts';
import { writeReportPdf } from '../../utils/services/bundle/report-pdf.ts';
import { orNull } from '../../utils/services/bundle/spread-files.ts';
import type { PdfAnswer, PdfCommand } from './pdf-in-worker.ts';

addEventListener('message', ({ data }: MessageEvent<PdfCommand>) => {
  void draw(data).then(({ answer, transfer }) => postMessage(answer, { transfer }));
});

async function draw(
  command: PdfCommand,
): Promise<{ readonly answer: PdfAnswer; readonly transfer: ArrayBuffer[] }> {
  const database = createDatabase();
  const vault = createVault(database);
  try {
    const [regular, bold] = await Promise.all([
      readOwnFile('/fonts/NotoSans-Regular.ttf'),
      readOwnFile('/fonts/NotoSans-Bold.ttf'),
    ]);
    const bytes = await writeReportPdf({
      ...command,
      fonts: { regular, bold },
      readPreview: (entryId) => orNull(readPictureFile(database, vault, entryId, 'preview')),
    });
    return { answer: { kind: 'drawn', bytes }, transfer: [bytes.buffer] };
  } catch (error) {
    if (!(error instanceof AppError)) reportError('export', error);
    const failure = error instanceof AppError ? error.code : 'unexpected';
    return { answer: { kind: 'failed', failure }, transfer: [] };
  } finally {
    database.close();
  }
}
