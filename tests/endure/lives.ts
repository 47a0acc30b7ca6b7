/**
 * One profile, whose browser is killed again and again while it records and exports. After each kill: is all
 * there that was known to be on disk, does it hold together, does the recording go on?
 */
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createHash } from 'node:crypto';
import type { Page } from 'puppeteer-core';
import { verifyBundle } from '../../utils/services/bundle/verify-bag.ts';
import { panelWords } from '../../utils/words/panel.ts';
import type { Random } from '../bench/random.ts';
import { person } from '../portal/people.ts';
import { startPortal, type Portal } from '../portal/server/start-portal.ts';
import { builtExtension, launchLab, type BrowserName, type Lab } from '../support/browsers/lab.ts';
import { waitForDownload } from '../support/downloads.ts';
import { eventually } from '../support/eventually.ts';
import { fillCase } from '../support/job.ts';
import { PageNotes } from '../support/page-notes.ts';
import { PanelPerson } from '../support/panel-person.ts';
import { PracticeForm } from '../support/practice-form.ts';
import { countExportFiles } from './files-on-disk.ts';
import { spreadEvenly } from './moments.ts';
import { findFaults, findLost, readStored, type StoredRecords } from './stored-records.ts';

/** What is going on when the end comes. */
export const DOINGS = ['recording', 'exporting', 'both'] as const;
export type Doing = (typeof DOINGS)[number];

/**
 * How far it had got, by what was left on disk. Of a record: nothing yet, its entry without the picture, or all.
 * Of an export: no file yet, an unfinished one, or a whole one.
 */
export const STAGES = ['before', 'within', 'after'] as const;
export type Stage = (typeof STAGES)[number];

export interface End {
  readonly doing: Doing;
  readonly record: Stage | null;
  readonly export: Stage | null;
}

/** Kills are spread over a little more than the time that the work took the time before. */
const REACH = 1.15;
const WATCH_PAUSE_MS = 10;

/** Both have an account, so each answer is an error, and another one than before. */
const REGISTERED = [person('hendra').nik, person('dewi').nik];

const NOTHING: StoredRecords = { entries: [], pictureFiles: [], lines: [] };

/** What the next start, or the last look, finds of the end before. */
export interface Finding {
  readonly faults: readonly string[];
  /** Null at the very first start. */
  readonly end: End | null;
}

/** What was going on when the browser was killed, as far as it is known at once. */
interface Kill {
  readonly doing: Doing;
  readonly export: Stage | null;
  /** Ids of the entries before the error that was about to be recorded. */
  readonly entriesBefore: ReadonlySet<string>;
}

export class Lives {
  readonly #name: BrowserName;
  readonly #random: Random;
  readonly #folder = mkdtempSync(join(tmpdir(), 'pendamping-endure-'));
  readonly #profileDir = join(this.#folder, 'profile');
  readonly #portal: Portal;
  readonly #shares: Record<Doing, () => number>;
  #acknowledged = NOTHING;
  #lastKill: Kill | null = null;
  #count = 0;

  private constructor(name: BrowserName, random: Random, portal: Portal) {
    this.#name = name;
    this.#random = random;
    this.#portal = portal;
    this.#shares = {
      recording: spreadEvenly(random),
      exporting: spreadEvenly(random),
      both: spreadEvenly(random),
    };
  }

  static async begin(name: BrowserName, random: Random): Promise<Lives> {
    return new Lives(name, random, await startPortal());
  }

  async end(): Promise<void> {
    await this.#portal.close();
    rmSync(this.#folder, { recursive: true, force: true });
  }

  /** Starts the browser, looks at what the life before has left, goes on, and is killed in the middle of something. */
  async live(doing: Doing): Promise<Finding & { readonly told: string }> {
    const lab = await this.#launch();
    try {
      const woken = await this.#wakeUp(lab);
      const told = await this.#dieWhile(doing, woken);
      return { ...woken.finding, told: `${this.#name} killed while ${told}` };
    } catch (error) {
      await lab.kill().catch(() => undefined);
      throw error;
    }
  }

  /** The last look: all is there, and a whole bundle of it passes its check. */
  async conclude(): Promise<Finding> {
    const lab = await this.#launch();
    try {
      const { operator, finding } = await this.#wakeUp(lab);
      for (const name of readdirSync(this.#folder)) {
        if (name.includes('.zip')) rmSync(join(this.#folder, name));
      }
      await operator.press(panelWords.id.export.open);
      await operator.press(panelWords.id.export.download);
      const verdict = await verifyFile(await waitForDownload(this.#folder));
      if (verdict.ok) return finding;
      const fault = `the bundle does not pass: ${JSON.stringify(verdict.faults)}`;
      return { ...finding, faults: [...finding.faults, fault] };
    } finally {
      await lab.close();
    }
  }

  #launch(): Promise<Lab> {
    return launchLab(this.#name, {
      extensionDir: builtExtension(this.#name),
      downloadDir: this.#folder,
      profileDir: this.#profileDir,
    });
  }

  /** Opens page and panel, checks what is stored, and sees two more errors recorded, with their pictures. */
  async #wakeUp(lab: Lab): Promise<Woken> {
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
    const finding: Finding = { faults, end: this.#lastKill && endOf(this.#lastKill, stored) };

    await form.chooseKind();
    await noteMessages(lab.page);
    // The first one wakes everything up; the second takes as long as the next.
    await this.#record(lab.page, form, operator);
    const recordMs = await this.#record(lab.page, form, operator);
    return { lab, form, operator, finding, recordMs };
  }

  /** Milliseconds from the portal's words to the picture on disk. */
  async #record(page: Page, form: PracticeForm, { panel }: PanelPerson): Promise<number> {
    const before = this.#acknowledged.pictureFiles.length;
    await this.#cause(page, form);
    const begin = performance.now();
    await eventually('one more picture', async () => {
      this.#acknowledged = await readStored(panel);
      return this.#acknowledged.pictureFiles.length > before;
    });
    return performance.now() - begin;
  }

  /** The portal says once more that a NIK has an account; waits until it does. */
  async #cause(page: Page, form: PracticeForm): Promise<void> {
    this.#count += 1;
    const before = await page.evaluate(() => (globalThis as unknown as SaidCount).saidCount);
    await form.type('nik', REGISTERED[this.#count % REGISTERED.length] ?? '');
    // What is typed before the portal has answered gets no answer.
    await page.waitForFunction(
      (known) => (globalThis as unknown as SaidCount).saidCount > known,
      { polling: 'mutation' },
      before,
    );
  }

  async #dieWhile(doing: Doing, { lab, form, operator, recordMs }: Woken): Promise<string> {
    const exportMs = doing === 'exporting' ? await this.#exportOnce(operator) : 0;
    const exportsBefore = await listExportFiles(operator.panel);
    const entriesBefore = new Set(this.#acknowledged.entries.map(({ id }) => id));
    if (doing !== 'recording') await operator.press(panelWords.id.export.open);
    const isOver = new AbortController();
    const watching = this.#watch(operator, isOver.signal).catch(() => undefined);

    if (doing !== 'recording') await operator.press(panelWords.id.export.download);
    if (doing !== 'exporting') await this.#cause(lab.page, form);
    const workMs = (doing === 'exporting' ? exportMs : recordMs) * REACH;
    const afterMs = Math.round(workMs * this.#shares[doing]());
    // The worker alone, before: it is started again by the next message, in the same life.
    const stopsWorker = doing !== 'exporting' && this.#random.next() < 0.25;
    if (stopsWorker) void lab.stopBackground().catch(() => undefined);
    await sleep(afterMs);
    await lab.kill();
    isOver.abort();
    await watching;

    const { whole, unfinished } = countExportFiles(this.#name, this.#profileDir);
    const exported = whole > exportsBefore ? 'after' : unfinished > 0 ? 'within' : 'before';
    this.#lastKill = { doing, export: doing === 'recording' ? null : exported, entriesBefore };
    return `${doing}, after ${afterMs} of ${Math.round(workMs)} ms${stopsWorker ? ', its worker at once' : ''}`;
  }

  /** Milliseconds of a whole export. */
  async #exportOnce(operator: PanelPerson): Promise<number> {
    await operator.press(panelWords.id.export.open);
    await operator.press(panelWords.id.export.download);
    const begin = performance.now();
    await operator.waitFor(panelWords.id.export.downloadAgain);
    const took = performance.now() - begin;
    await operator.press(panelWords.id.back);
    return took;
  }

  /** Notes what is on disk, again and again: none of that may be lost. */
  async #watch({ panel }: PanelPerson, signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      this.#acknowledged = await readStored(panel);
      // A reader keeps the next writer waiting.
      await sleep(WATCH_PAUSE_MS);
    }
  }
}

/** A browser in which everything works, and what it found. */
interface Woken {
  readonly lab: Lab;
  readonly form: PracticeForm;
  readonly operator: PanelPerson;
  readonly finding: Finding;
  /** How long a record takes here and now. */
  readonly recordMs: number;
}

function endOf({ doing, export: exported, entriesBefore }: Kill, { entries }: StoredRecords): End {
  if (doing === 'exporting') return { doing, record: null, export: exported };
  const recorded = entries.filter(
    ({ id, picture }) => !entriesBefore.has(id) && picture.state !== 'not-wanted',
  );
  const isInterrupted = recorded.some(
    ({ picture }) => picture.state === 'missing' && picture.reason === 'interrupted',
  );
  const record = recorded.length === 0 ? 'before' : isInterrupted ? 'within' : 'after';
  return { doing, record, export: exported };
}

interface SaidCount {
  saidCount: number;
}

/** In the page: counts how often words appear under a field. */
async function noteMessages(page: Page): Promise<void> {
  await page.evaluate(() => {
    const noted = globalThis as unknown as SaidCount;
    let before = '';
    noted.saidCount = 0;
    new MutationObserver(() => {
      const words = document.querySelector('.v-messages__message')?.textContent?.trim() ?? '';
      if (words !== '' && words !== before) noted.saidCount += 1;
      before = words;
    }).observe(document.body, { subtree: true, childList: true, characterData: true });
  });
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
