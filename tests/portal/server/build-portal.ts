/** Builds the practice app below `tests/portal/dist`, unless the sources are the same as last time. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import vue from '@vitejs/plugin-vue';
import { build } from 'vite';
import vuetify from 'vite-plugin-vuetify';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const SERVED = join(ROOT, 'tests/portal/served');
const DIST = join(ROOT, 'tests/portal/dist');
const SOURCE_FOLDERS = ['app', 'client', 'regions', 'rules', 'served', 'server'].map(
  (name) => `tests/portal/${name}`,
);

function listFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

function fingerprintSources(): string {
  const hash = createHash('sha256');
  for (const file of SOURCE_FOLDERS.flatMap((folder) => listFiles(join(ROOT, folder)))) {
    hash.update(relative(ROOT, file)).update('\0').update(readFileSync(file)).update('\0');
  }
  return hash.digest('hex');
}

/**
 * @returns the folder with `index.html` (the form) and `kendali.html` (the control page). Its name is the
 * fingerprint of the sources, so that processes that build at the same time cannot disturb each other.
 */
export async function buildPortal(): Promise<string> {
  const folder = join(DIST, fingerprintSources().slice(0, 16));
  if (existsSync(folder)) return folder;

  const unfinished = join(DIST, `unfinished-${process.pid}`);
  await build({
    configFile: false,
    root: SERVED,
    base: './',
    logLevel: 'warn',
    plugins: [vue(), vuetify({ autoImport: true })],
    build: {
      outDir: unfinished,
      emptyOutDir: true,
      chunkSizeWarningLimit: 2_000,
      rolldownOptions: { input: [join(SERVED, 'index.html'), join(SERVED, 'kendali.html')] },
    },
  });
  try {
    await rename(unfinished, folder);
  } catch (error) {
    if (!existsSync(folder)) throw error;
    await rm(unfinished, { recursive: true });
  }
  await removeOldBuilds(folder);
  return folder;
}

/** Builds of earlier sources; what another process is building right now stays. */
async function removeOldBuilds(folder: string): Promise<void> {
  const old = readdirSync(DIST).filter(
    (name) => !name.startsWith('unfinished-') && join(DIST, name) !== folder,
  );
  await Promise.all(old.map((name) => rm(join(DIST, name), { recursive: true, force: true })));
}
