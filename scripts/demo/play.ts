/** The demo itself, once packages, browser and build are there. Started by `scripts/demo.mjs`. */
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { startPortal, type Portal } from '../../tests/portal/server/start-portal.ts';
import { builtExtension, launchLab, type Lab } from '../../tests/support/browsers/lab.ts';
import { APPLICANT, playJob, STAGES } from '../../tests/support/job.ts';
import type { PrivacyLevel } from '../../utils/contracts/bundle.ts';
import { panelWords } from '../../utils/words/panel.ts';
import { workspaceWords } from '../../utils/words/workspace.ts';
import { checkContent, listContent, readBundle } from './bundle-content.ts';
import { MOVE_STAGES, moveCase } from './move-case.ts';
import { PRACTICE_STAGES, showPractice } from './show-practice.ts';
import { showWorkspace, WORKSPACE_STAGES } from './show-workspace.ts';
import { checkInThreeWays } from './three-checks.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const OUTPUT = join(ROOT, 'demo-output');
const IMAGES = join(ROOT, 'docs/images');

/** Pictures that the documents show: the end of the picture's name here, and the file there. */
const SHOWN_IMAGES: Readonly<Record<string, string>> = {
  'name-slip-page.png': 'hints.png',
  'duplicate-page.png': 'duplicate.png',
  'server-error-panel.png': 'panel.png',
  'workspace-redact.png': 'redact.png',
  'workspace-export-tertutup.png': 'export.png',
  'check-changed.png': 'check.png',
  'move-in.png': 'two-devices.png',
  'practice-start.png': 'practice.png',
  'practice-error.png': 'practice-error.png',
};

const { values: options } = parseArgs({
  options: {
    headless: { type: 'boolean', default: false },
    firefox: { type: 'boolean', default: false },
    'update-images': { type: 'boolean', default: false },
  },
});
const browserName = options.firefox ? 'firefox' : 'chromium';
const isHeadless = options.headless || !hasDisplay();

/** A copy, so that both browsers run the same build whatever is built meanwhile. */
const extensionDir = mkdtempSync(join(tmpdir(), 'pendamping-demo-'));
const shownOutput = `${relative(process.cwd(), OUTPUT)}/`;
let stageCount = 0;
let pictureCount = 0;

rmSync(OUTPUT, { recursive: true, force: true });
mkdirSync(OUTPUT, { recursive: true });
cpSync(builtExtension(browserName), extensionDir, { recursive: true });

say('Menyalakan portal latihan.', 'Starting the practice portal.');
const portal = await startPortal();
try {
  const lab = await launch();
  if (isHeadless) await play(lab, portal);
  else await accompany(lab, portal);
} catch (error) {
  const reason = error instanceof Error ? error.message : String(error);
  process.stderr.write(`\nDemo gagal. / The demo failed.\n${reason}\n`);
  process.exitCode = 1;
} finally {
  await portal.close();
  rmSync(extensionDir, { recursive: true, force: true });
}

/** Plays every stage by itself, checks what it shows, and leaves pictures and bundles. */
async function play(lab: Lab, playground: Portal): Promise<void> {
  let shownPage = lab.page;
  try {
    const bundle = await playJob({
      lab,
      portal: playground,
      downloadDir: OUTPUT,
      onStage: async (name, { person }) => {
        const prefix = nextPicture(name);
        keep(`${prefix}-page.png`, await lab.page.screenshot());
        keep(`${prefix}-panel.png`, await person.panel.screenshot());
        sayStage(STAGES[name]);
      },
    });
    checkLevel(bundle, 'sebagian', 0);
    process.stdout.write(listContent(readBundle(bundle)));

    const { pictures, shell } = await checkInThreeWays(lab, bundle);
    keep(`${nextPicture('check-whole')}.png`, pictures.whole);
    keep(`${nextPicture('check-changed')}.png`, pictures.changed);
    if (shell !== null) process.stdout.write(`${shell.replace(/^/gm, '  ')}\n`);
    const ways =
      shell === null
        ? 'npm run verify, periksa.html (tanpa / without sha256sum, OpenSSL 3)'
        : 'npm run verify, BACA-SAYA.txt, periksa.html';
    say(
      `${stageCount}. Bundel utuh, dan satu huruf yang diubah ketahuan: ${ways}`,
      'The bundle is whole, and one changed letter is noticed',
    );

    const further = await showWorkspace(lab, OUTPUT, async (name, { page }) => {
      keep(`${nextPicture(`workspace-${name}`)}.png`, await page.screenshot());
      shownPage = page;
      sayStage(WORKSPACE_STAGES[name]);
    });
    checkLevel(further.tertutup, 'tertutup', 0);
    checkLevel(further.terbuka, 'terbuka', 1);

    await showPractice(lab, async (name, page) => {
      keep(`${nextPicture(name)}.png`, await page.screenshot());
      shownPage = page;
      sayStage(PRACTICE_STAGES[name]);
    });

    await moveCase({
      from: lab,
      downloadDir: OUTPUT,
      startOther: () => launch(),
      onStage: async (name, { page }) => {
        keep(`${nextPicture(name)}.png`, await page.screenshot());
        shownPage = page;
        sayStage(MOVE_STAGES[name]);
      },
    });
    const seconds = Math.round(performance.now() / 1000);
    say(
      `Selesai dalam ${seconds} detik. Tiga bundel, satu berkas kasus, dan ${pictureCount} gambar ada di ${shownOutput}`,
      `Done in ${seconds} seconds; the files and pictures are there`,
    );
  } catch (error) {
    // A browser that is gone gives no picture; the reason is what matters.
    const picture = await shownPage.screenshot().catch(() => null);
    if (picture) writeFileSync(join(OUTPUT, 'gagal-page.png'), picture);
    throw error;
  } finally {
    await lab.close();
  }
}

/** Says that a bundle keeps the promises of its level, once it does. */
function checkLevel(path: string, level: PrivacyLevel, attachments: number): void {
  checkContent(readBundle(path), level, attachments);
  say(
    `   ${basename(path)}: berkas lengkap, data pribadi sesuai tingkat "${level}"`,
    `every file is there, personal data as the level says`,
  );
}

/** Opens the form for a person and stays until the browser is closed. */
async function accompany(lab: Lab, { url, controlUrl }: Portal): Promise<void> {
  await lab.page.goto(url);
  process.stdout.write(`
Formulir latihan terbuka. Ini bukan situs OSS; semua orang di sini rekaan.
The practice form is open. It is not the OSS site; everybody in it is made up.

  1. Tekan ikon Pendamping OSS di bilah alat; panel terbuka dan merekam.
     Press the Pendamping OSS button in the toolbar; the panel opens and records.
  2. Buat kasus: nama ${APPLICANT.name}, NIK ${APPLICANT.nik}, lahir ${APPLICANT.birthDate}.
     Make a case with this name, NIK and birth date.
  3. Isi formulir. Coba nama "${APPLICANT.nameWithTitle}", atau satu angka NIK yang salah.
     Fill in the form. Try that name with a title, or one wrong digit in the NIK.
  4. Kode OTP, gangguan, dan orang lain: ${controlUrl}
     One-time codes, faults and other people are on that page.
  5. Tekan "${panelWords.id.export.open}" di panel; berkasnya ada di ${shownOutput}
     Press that button in the panel; the file lands in that folder. periksa.html inside checks it.
  6. Tekan "${workspaceWords.id.open}": lampiran, kotak hitam, pratinjau, pindah ke browser lain, dan latihan.
     Press that button: attachments, black boxes, preview, the way to another browser, and practice.

Tutup browser untuk berhenti. / Close the browser to stop.
`);
  await lab.closed;
}

/** The beginning of the next picture's name, with its number. */
function nextPicture(name: string): string {
  stageCount += 1;
  return `${String(stageCount).padStart(2, '0')}-${name}`;
}

/** Keeps a picture, and renews the one in the documents when that was asked for. */
function keep(name: string, png: Uint8Array): void {
  pictureCount += 1;
  writeFileSync(join(OUTPUT, name), png);
  const shown = SHOWN_IMAGES[name.replace(/^\d+-/, '')];
  if (!options['update-images'] || shown === undefined) return;
  mkdirSync(IMAGES, { recursive: true });
  writeFileSync(join(IMAGES, shown), png);
}

function launch(): Promise<Lab> {
  return launchLab(browserName, {
    extensionDir,
    headless: isHeadless,
    downloadDir: OUTPUT,
  });
}

function hasDisplay(): boolean {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);
}

function sayStage({ id, en }: { readonly id: string; readonly en: string }): void {
  say(`${stageCount}. ${id}`, en);
}

function say(indonesian: string, english: string): void {
  process.stdout.write(`${indonesian} / ${english}\n`);
}
