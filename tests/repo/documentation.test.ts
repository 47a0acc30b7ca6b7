import { describe, expect, test } from 'vitest';
import { listFiles, readJson, readText } from './tracked-files.ts';

interface Package {
  readonly scripts: Record<string, string>;
  readonly dependencies: Record<string, string>;
  readonly devDependencies: Record<string, string>;
  readonly overrides: Record<string, string>;
}

const manifest = readJson<Package>('package.json');
/** npm itself runs these. */
const LIFECYCLE = ['postinstall'];

describe('npm scripts', () => {
  const pages = listFiles(/^([A-Z]+\.md|docs\/.*\.md)$/);
  const text = pages.map(readText).join('\n');

  test('each one is in the documentation', () => {
    const missing = Object.keys(manifest.scripts)
      .filter((name) => !LIFECYCLE.includes(name))
      .filter((name) => !new RegExp(`npm (run (-s )?)?${name}(?![\\w:-])`).test(text));
    expect(missing).toEqual([]);
  });

  test('each one that the documentation names exists', () => {
    const named = [...text.matchAll(/npm run (?:-s )?([\w:-]+)/g)].map((match) => match[1] ?? '');
    expect(named.filter((name) => !(name in manifest.scripts))).toEqual([]);
  });

  test('each one runs a file that exists', () => {
    const files = new Set(listFiles(/./));
    const missing = Object.values(manifest.scripts)
      .map((command) => /^node (?:--\S+ )*(\S+)/.exec(command)?.[1])
      .filter((path) => path !== undefined && !files.has(path));
    expect(missing).toEqual([]);
  });
});

test('links between the documents lead somewhere', () => {
  const files = new Set(listFiles(/./));
  const broken = listFiles(/\.md$/).flatMap((page) =>
    [...readText(page).matchAll(/\]\((?!https?:|mailto:|#)([^)#\s]+)[^)]*\)/g)]
      .map((match) => new URL(match[1] ?? '', `file:///${page}`).pathname.slice(1))
      .filter((target) => !files.has(target) && ![...files].some((path) => path.startsWith(`${target}/`)))
      .map((target) => `${page} → ${target}`),
  );
  expect(broken).toEqual([]);
});

test('versions are exact', () => {
  const all = { ...manifest.dependencies, ...manifest.devDependencies, ...manifest.overrides };
  const loose = Object.entries(all).filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version));
  expect(loose).toEqual([]);
});

test('the notices name every package and data source that is shipped', () => {
  const notices = readText('THIRD_PARTY_NOTICES.md');
  const missing = Object.keys(manifest.dependencies).filter((name) => !notices.includes(name));
  expect(missing).toEqual([]);
  expect(notices).toContain('github.com/cahyadsn/wilayah');
  expect(readText('LICENSE')).toContain('Pendamping OSS contributors');
});
