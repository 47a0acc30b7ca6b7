/** What waits for room in the browser's memory is masked by the workers too, which cannot see it themselves. */
import { beforeEach, expect, test, vi } from 'vitest';
import { exportInWorker } from '../../../entrypoints/export/export-in-worker.ts';
import { sealInWorker } from '../../../entrypoints/sealed-case/sealed-case-files.ts';
import { exportCommandSchema, type ExportRequest } from '../../../utils/contracts/export.ts';
import { sealedCaseCommandSchema } from '../../../utils/contracts/sealed-case.ts';
import { createHeldMemory } from '../../../utils/platform/held-memory.ts';
import { createMemoryFileSystem } from '../../support/memory-file-system.ts';
import { installFreshBrowser } from './fresh-browser.ts';
import { caseOfRatna, draftFor } from './samples.ts';

const heldValues = [{ caseId: caseOfRatna.id, former: { nameAsPrinted: ['RATNA WULANDARU'] } }];
const asked: unknown[] = [];

beforeEach(async () => {
  const browser = installFreshBrowser();
  const { storage } = createMemoryFileSystem();
  Object.defineProperty(navigator, 'storage', { value: storage, configurable: true });
  asked.length = 0;
  vi.stubGlobal('Worker', RefusingWorker);
  const memory = createHeldMemory(browser.storage.session, () => undefined);
  await memory.change((held) => ({ ...held, values: heldValues }));
});

/** Notes what it is asked, and fails. */
class RefusingWorker extends EventTarget {
  postMessage(message: { readonly kind: string }): void {
    asked.push(message);
    const failed = { kind: 'failed', failure: 'unexpected', problem: 'unexpected' };
    this.dispatchEvent(new MessageEvent('message', { data: failed }));
  }
  terminate(): void {}
}

test('a bundle is made with it', async () => {
  const request: ExportRequest = {
    caseId: caseOfRatna.id,
    language: 'id',
    level: 'tertutup',
    attachments: [],
    withOriginals: false,
    mailLimitMegabytes: null,
    proxy: '',
    timeZone: 'Asia/Jakarta',
    environment: draftFor(caseOfRatna.id).environment,
    fieldMapCheckedOn: null,
  };
  await expect(exportInWorker(request)).rejects.toThrow('unexpected');
  expect(asked.map((command) => exportCommandSchema.parse(command))).toMatchObject([
    { kind: 'begin', request: { level: 'tertutup' }, heldValues },
  ]);
});

test('a sealed case file is made with it', async () => {
  const signal = new AbortController().signal;
  const sealing = sealInWorker(
    { caseId: caseOfRatna.id, passphrase: 'tujuh kata acak' },
    () => undefined,
    signal,
  );
  await expect(sealing).rejects.toThrow('unexpected');
  const commands = asked.map((command) => sealedCaseCommandSchema.parse(command));
  expect(commands).toMatchObject([{ kind: 'seal', caseId: caseOfRatna.id, heldValues }]);
});
