/**
 * One profile, whose browser is killed again and again while it records and exports. After each kill: is all
 * there that was known to be on disk, does it hold together, does the recording go on?
 */
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createHash } from 'node:crypto';
import { verifyBundle } from '../../utils/services/bundle/verify-bag.ts';
import { panelWords } from '../../utils/words/panel.ts';
import type { Random } from '../bench/random.ts';
import { person } from '../../practice/people.ts';
import { startPortal, type Portal } from '../portal/server/start-portal.ts';
import { builtExtension, launchLab, type BrowserName, type Lab } from '../support/browsers/lab.ts';
import { waitForDownload } from '../support/downloads.ts';
import { eventually } from '../support/eventually.ts';
import { fillCase } from '../support/job.ts';
import { PageNotes } from '../support/page-notes.ts';
import { PanelPerson } from '../support/panel-person.ts';
import { PracticeForm } from '../support/practice-form.ts';
import { findFaults, findLost, readStored, type StoredRecords } from './stored-records.ts';

/** What the person does when the end comes. */
const DOINGS = ['recording', 'recording', 'exporting'] as const;
type Doing = (typeof DOINGS)[number];

/** The longest that one of them goes on before the kill. */
const LONGEST_MS: Record<Doing, number> = { recording: 2_500, exporting: 1_500 };

/** Both have an account, so each answer is an error, and another one than before. */
const REGISTERED = [person('hendra').nik, person('dewi').nik];

const NOTHING: StoredRecords = { entries: [], pictureFiles: [], lines: [] };

export interface Life {
  /** What was killed, doing what, after how many milliseconds. */
  readonly end: string;
  readonly lineCount: number;
  /** What was wrong afterwards. */
  readonly faults: readonly string[];
}

export class Lives {
  readonly #name: BrowserName;
  readonly #random: Random;
  readonly #folder = mkdtempSync(join(tmpdir(), 'pendamping-endure-'));
  readonly #portal: Portal;
  #acknowledged = NOTHING;
  #count = 0;

  private constructor(name: BrowserName, random: Random, portal: Portal) {
    this.#name = name;
    this.#random = random;
    this.#portal = portal;
  }

  static async begin(name: BrowserName, random: Random): Promise<Lives> {
    return new Lives(name, random, await startPortal());
  }

  async end(): Promise<void> {
    await this.#portal.close();
    rmSync(this.#folder, { recursive: true, force: true });
  }

  /** Starts the browser, looks at what the life before has left, goes on, and is killed. */
  async live(): Promise<Life> {
    const lab = await this.#launch();
    try {
      const { form, operator, faults } = await this.#wakeUp(lab);
      const doing = this.#random.pick(DOINGS);
      const afterMs = this.#random.between(0, LONGEST_MS[doing]);
      // The worker alone: it is started again by the next message, in the same life.
      const stopsWorker = this.#random.next() < 0.4;
      const stopAfterMs = this.#random.between(0, afterMs);
      const stopped = new AbortController();
      const work = Promise.all([
        this.#do(doing, form, operator, stopped.signal).catch(() => undefined),
        this.#watch(operator, stopped.signal).catch(() => undefined),
      ]);
      // Nobody waits for it: a browser that is gone says nothing of its worker.
      if (stopsWorker) void sleep(stopAfterMs).then(() => lab.stopBackground().catch(() => undefined));
      await sleep(afterMs);
      stopped.abort();
      await lab.kill();
      await work;
      const worker = stopsWorker ? `, its worker after ${stopAfterMs} ms` : '';
      return {
        end: `${this.#name} killed while ${doing} after ${afterMs} ms${worker}`,
        lineCount: this.#acknowledged.lines.length,
        faults,
      };
    } catch (error) {
      await lab.kill().catch(() => undefined);
      throw error;
    }
  }

  /** The last look: all is there, and a whole bundle of it passes its check. */
  async conclude(): Promise<readonly string[]> {
    const lab = await this.#launch();
    try {
      const { operator, faults } = await this.#wakeUp(lab);
      for (const name of readdirSync(this.#folder)) {
        if (name.includes('.zip')) rmSync(join(this.#folder, name));
      }
      await operator.press(panelWords.id.export.open);
      await operator.press(panelWords.id.export.download);
      const path = await waitForDownload(this.#folder);
      const verdict = await verifyFile(path);
      return verdict.ok ? faults : [...faults, `the bundle does not pass: ${JSON.stringify(verdict.faults)}`];
    } finally {
      await lab.close();
    }
  }

  #launch(): Promise<Lab> {
    return launchLab(this.#name, {
      extensionDir: builtExtension(this.#name),
      downloadDir: this.#folder,
      profileDir: join(this.#folder, 'profile'),
    });
  }

  /** Opens page and panel, checks what is stored, and sees one more error recorded, with its picture. */
  async #wakeUp(lab: Lab) {
    const form = new PracticeForm(lab.page, this.#portal);
    const notes = new PageNotes(lab, lab.page);
    await form.open();
    await notes.waitUntilReady();
    await lab.pressToolbarButton(lab.page);
    const operator = new PanelPerson(await lab.panel());
    if (this.#acknowledged === NOTHING) {
      await operator.press(panelWords.id.firstRun.create);
      await fillCase(operator);
      await operator.press(panelWords.id.caseForm.done);
    }
    await notes.waitForChip('Merekam');
    const { panel } = operator;
    const stored = await readStored(panel);
    const faults = [...findLost(this.#acknowledged, stored), ...findFaults(stored)];
    const left = await eventually(
      'no files of exports',
      async () => (await listExportFiles(panel)) === 0,
    ).catch(() => false);
    if (!left) faults.push('temporary files of an export are still there');

    await form.chooseKind();
    await this.#cause(form);
    await eventually('one more picture', async () => {
      this.#acknowledged = await readStored(panel);
      return this.#acknowledged.pictureFiles.length > stored.pictureFiles.length;
    });
    return { form, operator, faults };
  }

  async #do(doing: Doing, form: PracticeForm, operator: PanelPerson, signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      if (doing === 'recording') await this.#cause(form);
      else {
        await operator.press(panelWords.id.export.open);
        await operator.press(panelWords.id.export.download);
        await operator.waitFor(panelWords.id.export.downloadAgain);
        await operator.press(panelWords.id.back);
      }
    }
  }

  /** The portal says once more that a NIK has an account. */
  async #cause(form: PracticeForm): Promise<void> {
    this.#count += 1;
    await form.type('nik', REGISTERED[this.#count % REGISTERED.length] ?? '');
    // What is typed before the portal has answered gets no answer.
    await form.waitForMessage();
  }

  /** Notes what is on disk, as often as it can: none of that may be lost. */
  async #watch({ panel }: PanelPerson, signal: AbortSignal): Promise<void> {
    while (!signal.aborted) this.#acknowledged = await readStored(panel);
  }
}

/** How many folders of exports lie in the extension's own file system. */
function listExportFiles(panel: PanelPerson['panel']): Promise<number> {
  return panel.evaluate(async () => {
    const root = await navigator.storage.getDirectory();
    const folder = await root.getDirectoryHandle('ekspor').catch(() => null);
    if (!folder) return 0;
    const names: string[] = [];
    for await (const name of folder.keys()) names.push(name);
    return names.length;
  });
}

async function verifyFile(path: string) {
  const file = await open(path);
  try {
    const { size } = await file.stat();
    const source = {
      size,
      read: async (start: number, end: number) =>
        (await file.read(new Uint8Array(end - start), 0, end - start, start)).buffer,
    };
    return await verifyBundle(source, async (bytes) => createHash('sha256').update(bytes).digest('hex'));
  } finally {
    await file.close();
  }
}

function sleep(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
