/**
 * Writes and opens sealed case files beside the page, which stays free to draw and to answer. Opens the stores
 * itself; the extension's own interfaces (`wxt/browser`) do not exist here, so nothing may be imported that
 * needs them.
 */
import type { HeldValues } from '../../utils/contracts/held.ts';
import { AppError } from '../../utils/contracts/result.ts';
import {
  sealedCaseCommandSchema,
  SealedCaseError,
  type SealedCaseAnswer,
  type SealedCaseCommand,
  type SealedCaseStage,
} from '../../utils/contracts/sealed-case.ts';
import { createAttachmentStore } from '../../utils/platform/attachment-store.ts';
import { createCaseCipher } from '../../utils/platform/case-cipher.ts';
import { createCaseArchive } from '../../utils/platform/case-joiner.ts';
import { createCaseStore } from '../../utils/platform/case-store.ts';
import { createChronology } from '../../utils/platform/chronology-store.ts';
import { deviceClock } from '../../utils/platform/clock.ts';
import { createDatabase } from '../../utils/platform/database.ts';
import { sha256Hex } from '../../utils/platform/digest.ts';
import { writeArchives } from '../../utils/platform/export-sinks.ts';
import { withHeldValues } from '../../utils/platform/held-values.ts';
import { createIdentityIndex } from '../../utils/platform/identity-index.ts';
import { reportError } from '../../utils/platform/report-error.ts';
import { createSettingsStore } from '../../utils/platform/settings-store.ts';
import { createSigner } from '../../utils/platform/signing-key.ts';
import { createVault } from '../../utils/platform/vault.ts';
import { bringInCase, describeCaseFile } from '../../utils/services/sealed-case/bring-in-case.ts';
import { openCaseFile, type OpenedCaseFile } from '../../utils/services/sealed-case/open-case-file.ts';
import { sealCase } from '../../utils/services/sealed-case/seal-case.ts';

const PROGRESS_EVERY_MS = 100;

type CommandOf<Kind extends SealedCaseCommand['kind']> = Extract<SealedCaseCommand, { readonly kind: Kind }>;

const stop = new AbortController();
const cipher = createCaseCipher();
/** What waits for room on the disk goes into the file as if it were stored. */
let heldValues: HeldValues = [];
const stores = openStores();
let opened: OpenedCaseFile | null = null;

addEventListener('message', ({ data }: MessageEvent<unknown>) => {
  const command = sealedCaseCommandSchema.safeParse(data);
  if (!command.success) postAnswer({ kind: 'failed', problem: 'bad-message' });
  else if (command.data.kind === 'stop') stop.abort();
  else void answer(command.data).then(postAnswer);
});

function postAnswer(message: SealedCaseAnswer): void {
  postMessage(message);
}

async function answer(command: Exclude<SealedCaseCommand, CommandOf<'stop'>>): Promise<SealedCaseAnswer> {
  try {
    switch (command.kind) {
      case 'seal':
        return await seal(command);
      case 'open':
        return await open(command);
      case 'bring-in':
        return await bringIn(command);
    }
  } catch (error) {
    if (stop.signal.aborted) return { kind: 'stopped' };
    if (error instanceof SealedCaseError || error instanceof AppError) {
      return { kind: 'failed', problem: error.code };
    }
    reportError('sealed-case', error);
    return { kind: 'failed', problem: 'unexpected' };
  }
}

async function seal({ folder, caseId, passphrase, ...held }: CommandOf<'seal'>): Promise<SealedCaseAnswer> {
  heldValues = held.heldValues;
  const { value, contents } = await writeArchives(folder, (openSink) =>
    sealCase(
      { caseId, passphrase },
      {
        archive: stores.archive,
        cipher,
        clock: deviceClock,
        sha256: (bytes) => sha256Hex(bytes as Uint8Array<ArrayBuffer>),
        openSink: () => openSink(1),
      },
      { onProgress: createTeller(), signal: stop.signal },
    ),
  );
  return { kind: 'sealed', ...value, content: contents?.at(-1) ?? null };
}

async function open({ file, passphrase }: CommandOf<'open'>): Promise<SealedCaseAnswer> {
  const watch = { onProgress: createTeller(), signal: stop.signal };
  opened = await openCaseFile({ file, passphrase }, { cipher }, watch);
  return { kind: 'opened', content: await describeCaseFile(opened, stores) };
}

async function bringIn({ choices, environment }: CommandOf<'bring-in'>): Promise<SealedCaseAnswer> {
  if (opened === null) throw new AppError('bad-message');
  const { records, readFile } = opened;
  const tell = createTeller();
  let read = 0;
  const counting = async (name: string) => {
    // From here on it is stored as a whole, and stopping would come too late to mean anything.
    if (read === 0) tell('files', 0, records.files.length);
    const bytes = await readFile(name);
    read += 1;
    tell('files', read, records.files.length);
    return bytes;
  };
  const result = await bringInCase({ records, readFile: counting }, choices, {
    ...stores,
    clock: deviceClock,
    environment: async () => environment,
    newId: () => crypto.randomUUID(),
  });
  await opened.close();
  return { kind: 'brought-in', result };
}

/** Tells the page how far it is, not more often than it can show; that another stage began always. */
function createTeller(): (stage: SealedCaseStage, done: number, total: number) => void {
  let toldAt = -Infinity;
  let toldStage: SealedCaseStage | null = null;
  return (stage, done, total) => {
    if (stage === toldStage && performance.now() - toldAt < PROGRESS_EVERY_MS) return;
    toldAt = performance.now();
    toldStage = stage;
    postAnswer({ kind: 'progress', stage, done, total });
  };
}

function openStores() {
  const database = createDatabase();
  const vault = createVault(database);
  // The page tells the others when all is done.
  const announce = (): void => undefined;
  const cases = withHeldValues(createCaseStore(database, vault, announce), async () => heldValues);
  const chronology = createChronology(database, vault, announce);
  const attachments = createAttachmentStore(database, vault, announce);
  const { device } = createSigner(database);
  return {
    cases,
    chronology,
    archive: createCaseArchive(database, vault, announce, { cases, chronology, attachments, device }),
    identities: createIdentityIndex(database, vault, announce),
    settings: createSettingsStore(database, announce),
  };
}
