/** What the built extension asks for and carries. Needs `npm run build`. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { readJson, readText, root } from './tracked-files.ts';

interface Manifest {
  readonly permissions: string[];
  readonly host_permissions?: string[];
  readonly optional_permissions?: string[];
  readonly optional_host_permissions?: string[];
  readonly content_scripts: { matches: string[]; js?: string[]; css?: string[]; all_frames?: boolean }[];
  readonly web_accessible_resources?: { resources: string[]; matches: string[] }[];
  readonly externally_connectable?: unknown;
  readonly content_security_policy?: { extension_pages?: string };
  readonly browser_specific_settings?: {
    gecko?: { strict_min_version?: string; data_collection_permissions?: { required: string[] } };
  };
}

const PORTAL = 'https://ui-login.oss.go.id/*';

/** All code that runs on the portal's page, compressed, in bytes. */
const CONTENT_SCRIPT_LIMIT_BYTES = 25_000;

const BUILDS = [
  { name: 'chrome-mv3', permissions: ['activeTab', 'alarms', 'sidePanel', 'storage'] },
  { name: 'firefox-mv3', permissions: ['activeTab', 'alarms', 'storage'] },
];

/** Asked for when a reminder is set, never at installation. */
const OPTIONAL = ['notifications'];

function readManifest(build: string): Manifest {
  const path = `.output/${build}/manifest.json`;
  if (!existsSync(root + path)) throw new Error('Run `npm run build` first');
  return readJson<Manifest>(path);
}

function listBuilt(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

/** Scripts that a page loads, with all that they import; none of them is loaded later than the page. */
function listLoaded(build: string, page: string): string[] {
  const folder = `.output/${build}`;
  const named = (text: string): string[] =>
    [...text.matchAll(/["'](?:\.?\/)?(?:chunks\/)?([\w-]+\.js)["']/g)].map(
      ([, file]) => `${folder}/chunks/${file}`,
    );
  const loaded = new Set<string>();
  const waiting = named(readText(`${folder}/${page}`));
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (loaded.has(path) || !existsSync(root + path)) continue;
    loaded.add(path);
    waiting.push(...named(readText(path)));
  }
  return [...loaded];
}

describe.each(BUILDS)('$name', ({ name, permissions }) => {
  test('asks for the listed permissions and no more', () => {
    const manifest = readManifest(name);
    expect(manifest.permissions.toSorted()).toEqual(permissions);
    expect(manifest.host_permissions ?? []).toEqual([PORTAL]);
    expect(manifest.optional_permissions ?? []).toEqual(OPTIONAL);
    expect(manifest.optional_host_permissions ?? []).toEqual([]);
    expect(manifest.externally_connectable).toBeUndefined();
  });

  test('runs on the portal only, in the top frame only', () => {
    const manifest = readManifest(name);
    expect(manifest.content_scripts.flatMap((script) => script.matches)).toEqual([PORTAL]);
    expect(manifest.content_scripts.some((script) => script.all_frames === true)).toBe(false);
  });

  test('offers web pages no script of its own', () => {
    const resources = readManifest(name).web_accessible_resources ?? [];
    expect(resources.flatMap((entry) => entry.resources).filter((path) => !path.endsWith('.css'))).toEqual(
      [],
    );
    expect(resources.flatMap((entry) => entry.matches).filter((match) => match !== PORTAL)).toEqual([]);
  });

  test('lets its own pages reach no server', () => {
    const policy = readManifest(name).content_security_policy?.extension_pages ?? '';
    expect(policy).toContain("default-src 'none'");
    // 'self' is the extension: its own files are read into bundles, and a server it is not.
    expect(policy).toMatch(/(?:^|; )connect-src 'self'(?:;|$)/);
    // Practice shows its form in a frame, which is a page of the extension as well.
    expect(policy).toMatch(/(?:^|; )frame-src 'self'(?:;|$)/);
    expect(policy).toMatch(/(?:^|; )style-src 'self'(?:;|$)/);
    expect(policy).not.toMatch(/https?:|wss?:|\*|unsafe/);
  });

  test('loads the code of the practice form with that form only', () => {
    const pages = readdirSync(`${root}.output/${name}`).filter((file) => file.endsWith('.html'));
    expect(pages.length).toBeGreaterThan(2);
    const withForm = pages.filter((page) =>
      listLoaded(name, page).some((path) => readText(path).includes('v-text-field')),
    );
    expect(withForm).toEqual(['latihan-formulir.html']);
  });

  test('puts at most 25 kB of compressed code on the portal page', () => {
    const files = listBuilt(`${root}.output/${name}/content-scripts`);
    expect(files.some((path) => path.endsWith('.js'))).toBe(true);
    const bytes = files.map((path) => gzipSync(readFileSync(path), { level: 9 }).length);
    expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(CONTENT_SCRIPT_LIMIT_BYTES);
  });

  test('carries our licence and the notices of others', () => {
    for (const [built, source] of [
      ['LICENSE.txt', 'LICENSE'],
      ['THIRD_PARTY_NOTICES.txt', 'THIRD_PARTY_NOTICES.md'],
    ] as const)
      expect(readText(`.output/${name}/${built}`)).toBe(readText(source));
  });

  test('carries no code from elsewhere and no test build', () => {
    const code = listBuilt(`${root}.output/${name}`).filter((path) => /\.(js|html)$/.test(path));
    const suspect = code.filter((path) =>
      /new Function\(|\beval\(|<script[^>]+src="https?:|importScripts\("http|localhost|127\.0\.0\.1/.test(
        readFileSync(path, 'utf8'),
      ),
    );
    expect(suspect).toEqual([]);
  });
});

test('Firefox is told that nothing is collected', () => {
  const gecko = readManifest('firefox-mv3').browser_specific_settings?.gecko;
  expect(gecko?.strict_min_version).toBe('140.0');
  expect(gecko?.data_collection_permissions?.required).toEqual(['none']);
});

test('each permission has its reason in wxt.config.ts', () => {
  const lines = readText('wxt.config.ts').split('\n');
  const named = new Set([...BUILDS.flatMap(({ permissions }) => permissions), ...OPTIONAL]);
  const without = [...named].filter((permission) => {
    const index = lines.findIndex((line) => line.includes(`'${permission}'`));
    const before = lines[index - 1]?.trim() ?? '';
    return index < 0 || !/^(\/\/|\/\*\*|\*)/.test(before);
  });
  expect(without).toEqual([]);
});

test('both languages name the same texts with the same parameters', () => {
  type Messages = Record<string, { message: string; placeholders?: object }>;
  const id = readJson<Messages>('public/_locales/id/messages.json');
  const en = readJson<Messages>('public/_locales/en/messages.json');
  expect(Object.keys(en).toSorted()).toEqual(Object.keys(id).toSorted());
  for (const [key, entry] of Object.entries(id)) {
    expect(entry.message.trim(), key).not.toBe('');
    expect(en[key]?.message.trim(), key).not.toBe('');
    expect(Object.keys(en[key]?.placeholders ?? {}), key).toEqual(Object.keys(entry.placeholders ?? {}));
  }
});
