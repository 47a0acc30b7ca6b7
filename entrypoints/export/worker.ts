/**
 * Makes bundles beside the page, which stays free to draw and to answer. Opens the stores itself; the
 * extension's own interfaces (`wxt/browser`) do not exist here, so nothing may be imported that needs them.
 */
import styleSheet from '../../components/shared/tokens.css?raw';
import { exportCommandSchema, type ExportAnswer, type ExportCommand } from '../../utils/contracts/export.ts';
import type { HeldValues } from '../../utils/contracts/held.ts';
import { AppError } from '../../utils/contracts/result.ts';
import { createAttachmentStore } from '../../utils/platform/attachment-store.ts';
import { createCaseStore } from '../../utils/platform/case-store.ts';
import { createChronology } from '../../utils/platform/chronology-store.ts';
import { deviceClock } from '../../utils/platform/clock.ts';
import { createDatabase } from '../../utils/platform/database.ts';
import { sha256Hex } from '../../utils/platform/digest.ts';
import { writeArchives } from '../../utils/platform/export-sinks.ts';
import { createFreeingVault, freeBytes } from '../../utils/platform/free-bytes.ts';
import { withHeldValues } from '../../utils/platform/held-values.ts';
import { readOwnFile } from '../../utils/platform/own-files.ts';
import { reportError } from '../../utils/platform/report-error.ts';
import { createSigner } from '../../utils/platform/signing-key.ts';
import { createVault } from '../../utils/platform/vault.ts';
import { exportBundle } from '../../utils/services/export-bundle.ts';
import { writePdfInWorker } from './pdf-in-worker.ts';

const PROGRESS_EVERY_MS = 100;
/** Put beside the pages by scripts/wxt-modules/check-page.ts. */
const CHECK_PAGE = '/check-page.txt';

type Begin = Extract<ExportCommand, { readonly kind: 'begin' }>;

const stop = new AbortController();

addEventListener('message', ({ data }: MessageEvent<unknown>) => {
  const command = exportCommandSchema.safeParse(data);
  if (!command.success) answer({ kind: 'failed', failure: 'bad-message' });
  else if (command.data.kind === 'stop') stop.abort();
  else void run(command.data).then(answer);
});

function answer(message: ExportAnswer): void {
  postMessage(message);
}

async function run({ folder, request, heldValues }: Begin): Promise<ExportAnswer> {
  const database = createDatabase();
  let toldAt = -Infinity;
  const onProgress = (done: number, total: number): void => {
    if (performance.now() - toldAt < PROGRESS_EVERY_MS) return;
    toldAt = performance.now();
    answer({ kind: 'progress', done, total });
  };
  try {
    const reading = {
      ...openReadingStores(database, heldValues),
      clock: deviceClock,
      sha256: (bytes: Uint8Array) => sha256Hex(bytes as Uint8Array<ArrayBuffer>),
      styleSheet,
      writePdf: writePdfInWorker,
      readCheckPage: () => readOwnFile(CHECK_PAGE),
    };
    const { value, contents } = await writeArchives(folder, (openSink, where) => {
      // What goes into memory is kept there itself, so only what went to the disk is let go.
      const ports = { ...reading, openSink, ...(where === 'disk' && { letGo: freeBytes }) };
      return exportBundle(request, ports, { onProgress, signal: stop.signal });
    });
    const { archives, notices } = value;
    return { kind: 'done', archives: [...archives], notices: [...notices], contents };
  } catch (error) {
    if (stop.signal.aborted) return { kind: 'stopped' };
    if (!(error instanceof AppError)) reportError('export', error);
    return { kind: 'failed', failure: error instanceof AppError ? error.code : 'unexpected' };
  } finally {
    database.close();
  }
}

function openReadingStores(database: ReturnType<typeof createDatabase>, heldValues: HeldValues) {
  const vault = createFreeingVault(createVault(database));
  // Bringing an old case into the chain is the only change made here, and nothing that pages show changes by it.
  const announce = (): void => undefined;
  return {
    cases: withHeldValues(createCaseStore(database, vault, announce), async () => heldValues),
    chronology: createChronology(database, vault, announce),
    attachments: createAttachmentStore(database, vault, announce),
    signer: createSigner(database),
  };
}
