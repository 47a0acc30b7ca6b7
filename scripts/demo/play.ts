/** The demo itself, once packages, browser and build are there. Started by `scripts/demo.mjs`. */
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { startPortal, type Portal } from '../../tests/portal/server/start-portal.ts';
import { builtExtension, launchLab, type Lab } from '../../tests/support/browsers/lab.ts';
import { APPLICANT, playJob, STAGES, type StageName } from '../../tests/support/job.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const OUTPUT = join(ROOT, 'demo-output');
const IMAGES = join(ROOT, 'docs/images');

/** Pictures that the README shows: the file there, and the stage and part it comes from. */
const README_IMAGES: Readonly<Record<string, { stage: StageName; part: 'page' | 'panel' }>> = {
  'hints.png': { stage: 'name-slip', part: 'page' },
  'duplicate.png': { stage: 'duplicate', part: 'page' },
  'panel.png': { stage: 'server-error', part: 'panel' },
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

rmSync(OUTPUT, { recursive: true, force: true });
mkdirSync(OUTPUT, { recursive: true });

say('Menyalakan portal latihan.', 'Starting the practice portal.');
const portal = await startPortal();
try {
  const lab = await launchLab(browserName, {
    extensionDir: builtExtension(browserName),
    headless: isHeadless,
    downloadDir: OUTPUT,
  });
  if (isHeadless) await play(lab, portal);
  else await accompany(lab, portal);
} catch (error) {
  const reason = error instanceof Error ? error.message : String(error);
  process.stderr.write(`\nDemo gagal. / The demo failed.\n${reason}\n`);
  process.exitCode = 1;
} finally {
  await portal.close();
}

/** Plays every stage by itself and leaves pictures and the bundle. */
async function play(lab: Lab, playground: Portal): Promise<void> {
  let number = 0;
  try {
    const bundle = await playJob({
      lab,
      portal: playground,
      downloadDir: OUTPUT,
      onStage: async (name, { person }) => {
        number += 1;
        const prefix = join(OUTPUT, `${String(number).padStart(2, '0')}-${name}`);
        writeFileSync(`${prefix}-page.png`, await lab.page.screenshot());
        writeFileSync(`${prefix}-panel.png`, await person.panel.screenshot());
        if (options['update-images']) updateImages(name, prefix);
        say(`${number}. ${STAGES[name].id}`, STAGES[name].en);
      },
    });
    const { status } = spawnSync(process.execPath, [join(ROOT, 'scripts/verify.ts'), bundle], {
      stdio: 'inherit',
    });
    if (status !== 0) throw new Error('Bundel tidak lolos pemeriksaan. / The bundle does not verify.');
    say(
      `Selesai. Bundel dan ${number * 2} gambar ada di ${relative(process.cwd(), OUTPUT)}/`,
      `Done. The bundle and the pictures are there: ${relative(process.cwd(), bundle)}`,
    );
  } catch (error) {
    // A browser that is gone gives no picture; the reason is what matters.
    const picture = await lab.page.screenshot().catch(() => null);
    if (picture) writeFileSync(join(OUTPUT, 'gagal-page.png'), picture);
    throw error;
  } finally {
    await lab.close();
  }
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
  5. Tekan "Unduh bundel" di panel; berkasnya ada di ${relative(process.cwd(), OUTPUT)}/
     Press "Unduh bundel" in the panel; the file lands in that folder.

Tutup browser untuk berhenti. / Close the browser to stop.
`);
  await lab.closed;
}

function updateImages(name: StageName, prefix: string): void {
  mkdirSync(IMAGES, { recursive: true });
  for (const [file, { stage, part }] of Object.entries(README_IMAGES)) {
    if (stage === name) copyFileSync(`${prefix}-${part}.png`, join(IMAGES, file));
  }
}

function hasDisplay(): boolean {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);
}

function say(indonesian: string, english: string): void {
  process.stdout.write(`${indonesian} / ${english}\n`);
}
