/** How a page has a case sealed into a file, and a sealed file opened and brought in. */
import { browser } from 'wxt/browser';
import type { Environment } from '../../utils/contracts/entry.ts';
import {
  sealedCaseAnswerSchema,
  type BroughtIn,
  type Choices,
  type SealedCaseAnswer,
  type SealedCaseCommand,
  type SealedCaseContent,
  type SealedCaseProblem,
  type SealedCaseStage,
} from '../../utils/contracts/sealed-case.ts';
import { readExportFile, takeExportFolder } from '../../utils/platform/export-files.ts';
import { readHeldValues } from '../../utils/platform/held-values.ts';
import { keepWorker } from '../../utils/platform/keep-worker.ts';
import { announceChange } from '../../utils/platform/revision.ts';

/** Carries a code and nothing of the case. */
export class SealedCaseTrouble extends Error {
  readonly problem: SealedCaseProblem;
  constructor(problem: SealedCaseProblem) {
    super(problem);
    this.name = 'SealedCaseTrouble';
    this.problem = problem;
  }
}

export type OnStage = (stage: SealedCaseStage, done: number, total: number) => void;

export interface SealedFile {
  /** `kasus-<case>-<time>.pendamping.age`; names nobody. */
  readonly fileName: string;
  /** Often a file on disk; never in memory as a whole. */
  readonly file: Blob;
  /** It was saved, or is not wanted: removes the temporary file a little later, or at the next start. */
  discard(): void;
}

/**
 * @throws SealedCaseTrouble
 * @throws the reason of `signal` when that ends; nothing is left of the file then
 */
export async function sealInWorker(
  { caseId, passphrase }: { readonly caseId: string; readonly passphrase: string },
  onStage: OnStage,
  signal: AbortSignal,
): Promise<SealedFile> {
  signal.throwIfAborted();
  const heldValues = await readHeldValues(browser.storage.session);
  const folder = await takeExportFolder();
  const worker = startWorker();
  try {
    const sealed = await worker.ask(
      { kind: 'seal', folder: folder.name, caseId, passphrase, heldValues },
      'sealed',
      onStage,
      signal,
    );
    const content = sealed.content ?? (await readExportFile(folder.name, 1));
    // The temporary file calls itself a ZIP, and a browser may name the download after that.
    const file = content.slice(0, content.size, 'application/octet-stream');
    return {
      fileName: sealed.fileName,
      file,
      discard: folder.removeLater,
    };
  } catch (error) {
    await folder.remove();
    throw error;
  } finally {
    worker.end();
  }
}

export interface OpenedFile {
  readonly content: SealedCaseContent;
  /** Once. Cannot be stopped: the case comes in as a whole or not at all. Throws `SealedCaseTrouble`. */
  bringIn(choices: Choices, environment: Environment, onStage: OnStage): Promise<BroughtIn>;
  /** Lets go of the file and of its key. */
  close(): void;
}

/** @throws as `sealInWorker` */
export async function openInWorker(
  { file, passphrase }: { readonly file: Blob; readonly passphrase: string },
  onStage: OnStage,
  signal: AbortSignal,
): Promise<OpenedFile> {
  signal.throwIfAborted();
  const worker = startWorker();
  try {
    const { content } = await worker.ask({ kind: 'open', file, passphrase }, 'opened', onStage, signal);
    return {
      content,
      async bringIn(choices, environment, onBringIn) {
        try {
          const command = { kind: 'bring-in', choices, environment } as const;
          const { result } = await worker.ask(command, 'brought-in', onBringIn);
          announceChange();
          return result;
        } finally {
          worker.end();
        }
      },
      close: worker.end,
    };
  } catch (error) {
    worker.end();
    throw error;
  }
}

type AnswerOf<Kind extends SealedCaseAnswer['kind']> = Extract<SealedCaseAnswer, { readonly kind: Kind }>;

interface CaseFileWorker {
  ask<Kind extends SealedCaseAnswer['kind']>(
    command: SealedCaseCommand,
    expected: Kind,
    onStage: OnStage,
    signal?: AbortSignal,
  ): Promise<AnswerOf<Kind>>;
  end(): void;
}

function startWorker(): CaseFileWorker {
  // The form that Vite recognizes, so that the worker becomes a file of its own in the build.
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  const end = keepWorker(worker);
  const tell = (command: SealedCaseCommand): void => worker.postMessage(command, []);
  return {
    end,
    ask<Kind extends SealedCaseAnswer['kind']>(
      command: SealedCaseCommand,
      expected: Kind,
      onStage: OnStage,
      signal?: AbortSignal,
    ) {
      const listening = new AbortController();
      return new Promise<AnswerOf<Kind>>((resolve, reject) => {
        const fail = (problem: SealedCaseProblem): void => reject(new SealedCaseTrouble(problem));
        const options = { signal: listening.signal };
        signal?.addEventListener('abort', () => tell({ kind: 'stop' }), options);
        worker.addEventListener('error', () => fail('unexpected'), options);
        worker.addEventListener(
          'message',
          ({ data }: MessageEvent<unknown>) => {
            const { data: answer } = sealedCaseAnswerSchema.safeParse(data);
            if (answer === undefined) fail('bad-message');
            else if (answer.kind === 'progress') onStage(answer.stage, answer.done, answer.total);
            else if (answer.kind === 'failed') fail(answer.problem);
            else if (answer.kind === 'stopped') reject(signal?.reason as Error);
            else if (answer.kind === expected) resolve(answer as AnswerOf<Kind>);
            else fail('bad-message');
          },
          options,
        );
        tell(command);
      }).finally(() => listening.abort());
    },
  };
}
