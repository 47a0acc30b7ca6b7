/** Who may import whom (docs/ARCHITECTURE.md). Types may cross more borders than values. */
import { dirname, join, normalize } from 'node:path';
import { parseSync } from 'vite';
import { describe, expect, test } from 'vitest';
import { findLines, listFiles, readText } from './tracked-files.ts';

type Layer =
  | 'domain'
  | 'contracts'
  | 'words'
  | 'portal'
  | 'platform'
  | 'services'
  | 'components'
  | 'practice'
  | 'entrypoints'
  | 'elsewhere';

interface Rule {
  /** Layers whose values and types may be imported; a layer may always import itself. */
  readonly values: readonly Layer[];
  /** Layers of which only types may be imported. */
  readonly types: readonly Layer[];
  readonly packages: RegExp;
}

const RULES: Record<Exclude<Layer, 'elsewhere'>, Rule> = {
  domain: { values: [], types: [], packages: /^$/ },
  contracts: { values: ['domain'], types: [], packages: /^zod\/mini$/ },
  words: { values: [], types: ['domain', 'contracts'], packages: /^$/ },
  portal: { values: ['domain', 'contracts'], types: [], packages: /^$/ },
  platform: {
    values: ['domain', 'contracts', 'words'],
    types: ['services'],
    packages: /^(wxt\/browser|wxt\/utils\/.+|idb|fflate|age-encryption|@noble\/hashes\/sha2\.js)$/,
  },
  services: {
    values: ['domain', 'contracts', 'words'],
    types: [],
    packages: /^(fflate|@cantoo\/pdf-lib|@noble\/(ed25519|hashes\/sha2\.js))$/,
  },
  practice: { values: ['contracts'], types: [], packages: /^vu(e|etify)(\/.+)?$/ },
  components: { values: ['words'], types: ['domain', 'contracts'], packages: /^preact(\/hooks)?$/ },
  entrypoints: {
    values: ['domain', 'contracts', 'words', 'portal', 'platform', 'services', 'components', 'practice'],
    types: [],
    packages: /^(preact(\/hooks)?|wxt\/.+|@noble\/hashes\/sha2\.js)$/,
  },
};

interface Import {
  readonly from: string;
  readonly specifier: string;
  readonly typeOnly: boolean;
}

/** The part of the practice portal that is built into the extension. */
const PRACTICE = /^tests\/portal\/((app|client|regions|rules)\/|people\.ts$)/;

const sources = [
  ...listFiles(/^(utils|components|entrypoints)\/.*(\.tsx?|\.vue)$/),
  ...listFiles(/^tests\/portal\/.*(\.ts|\.vue)$/).filter((path) => PRACTICE.test(path)),
];

function layerOf(path: string): Layer {
  if (PRACTICE.test(path)) return 'practice';
  const match =
    /^(?:utils\/)?(domain|contracts|words|portal|platform|services|components|entrypoints)\//.exec(path);
  return (match?.[1] as Layer | undefined) ?? 'elsewhere';
}

function importsOf(path: string): Import[] {
  const text = readCode(path);
  const { module } = parseSync(path.replace(/\.vue$/, '.ts'), text);
  const described = [
    ...module.staticImports.map((entry) => ({
      specifier: entry.moduleRequest.value,
      typeOnly: entry.entries.length > 0 && entry.entries.every((name) => name.isType),
    })),
    ...module.staticExports.flatMap((statement) =>
      statement.entries.flatMap((entry) =>
        entry.moduleRequest === null
          ? []
          : [{ specifier: entry.moduleRequest.value, typeOnly: entry.isType }],
      ),
    ),
    ...module.dynamicImports.map((entry) => ({
      specifier: text.slice(entry.moduleRequest.start + 1, entry.moduleRequest.end - 1),
      typeOnly: false,
    })),
  ];
  return described.map((entry) => ({ from: path, ...entry }));
}

/** Of a Vue component, its scripts. */
function readCode(path: string): string {
  const text = readText(path);
  if (!path.endsWith('.vue')) return text;
  return [...text.matchAll(/<script[^>]*>([^]*?)<\/script>/g)].map(([, code]) => code).join('\n');
}

function resolve({ from, specifier }: Import): string {
  return normalize(join(dirname(from), specifier));
}

function violation(entry: Import): string | null {
  const own = layerOf(entry.from);
  if (own === 'elsewhere') return 'the file is in no layer';
  const rule = RULES[own];
  if (!entry.specifier.startsWith('.')) {
    return rule.packages.test(entry.specifier) ? null : 'this package does not belong in this layer';
  }
  const target = layerOf(resolve(entry));
  if (target === own || rule.values.includes(target)) return null;
  if (rule.types.includes(target)) return entry.typeOnly ? null : `only types of ${target}`;
  return `${own} may not import ${target}`;
}

const all = sources.flatMap(importsOf);

describe('layers', () => {
  test('there is something to check', () => {
    expect(all.length).toBeGreaterThan(50);
  });

  test('each import stays within its rule', () => {
    const wrong = all.flatMap((entry) => {
      const reason = violation(entry);
      return reason === null ? [] : [`${entry.from} imports ${entry.specifier}: ${reason}`];
    });
    expect(wrong).toEqual([]);
  });

  test('relative imports name a file that exists, with its extension', () => {
    const known = new Set(listFiles(/./));
    const wrong = all
      .filter((entry) => entry.specifier.startsWith('.') && !known.has(resolve(entry).replace(/\?.*$/, '')))
      .map((entry) => `${entry.from} imports ${entry.specifier}`);
    expect(wrong).toEqual([]);
  });

  test('the background that practice shares with the real one reaches nothing but what it is given', () => {
    const reached = importsOf('entrypoints/background/start.ts').filter(
      (entry) => !entry.typeOnly && /\/platform\/|^wxt|\.\/outside/.test(entry.specifier),
    );
    // Neither of these reaches the browser or its storage.
    const harmless = /\/platform\/(turns|report-error)\.ts$/;
    expect(reached.map(({ specifier }) => specifier).filter((path) => !harmless.test(path))).toEqual([]);
  });

  test('practice opens no stores but those over its own database', () => {
    const own = listFiles(/^entrypoints\/practice(-form)?\//).filter((path) => /\.tsx?$/.test(path));
    expect(
      findLines(own, /openStores\((?!database,)|createDatabase|exportInWorker|callBackground\(/),
    ).toEqual([]);
  });

  test('the domain knows no present moment, so the caller passes it in', () => {
    const domain = listFiles(/^utils\/(domain|words)\/.*\.ts$/);
    expect(findLines(domain, /new Date\(\s*\)|Date\.now\(|performance\.now\(|Math\.random\(/)).toEqual([]);
  });
});
