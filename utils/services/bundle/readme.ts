/** `BACA-SAYA.txt`: what the bundle is and how anyone checks it. Indonesian first, then English. */
import type { BundlePart } from '../../contracts/verdict.ts';
import {
  BAG_INFO_PATH,
  CHAIN_FOLDER,
  CHECK_PAGE_PATH,
  MANIFEST_PATH,
  PUBLIC_KEY_PATH,
  SIGNATURE_PATH,
  TAG_MANIFEST_PATH,
} from '../../domain/evidence/bag.ts';
import { proofWords } from '../../words/proof.ts';
import { readmeWords, type ReadmeText } from '../../words/readme.ts';

export interface ReadmeFacts {
  /** Names the case without naming the person. */
  readonly reference: string;
  /** ISO 8601 with offset. */
  readonly madeAtLocal: string;
  /** Name and version of what made the bundle. */
  readonly software: string;
  /** Of the signing key, from `fingerprintOf`. */
  readonly fingerprint: string;
  /** Null when the bundle lies in one archive. */
  readonly part: Pick<BundlePart, 'number' | 'of'> | null;
}

/** Fits a window of 80 signs. */
const LINE_MAX = 78;

/** Checks every file and the signature. The same commands stand in docs/bundle-format.md. */
export const FILE_COMMANDS = [
  `sha256sum -c ${MANIFEST_PATH} ${TAG_MANIFEST_PATH}`,
  `openssl pkeyutl -verify -pubin -inkey ${PUBLIC_KEY_PATH} -rawin -in ${TAG_MANIFEST_PATH} -sigfile ${SIGNATURE_PATH}`,
] as const;

/** Prints the fingerprint of the key, to be compared with the one above it. */
export const KEY_COMMAND = `openssl pkey -pubin -in ${PUBLIC_KEY_PATH} -outform DER | sha256sum`;

/** Prints each chain's length and last fingerprint as `Chain-Head` has them, or the line where it breaks. */
export const CHAIN_COMMANDS = [
  `for f in ${CHAIN_FOLDER}*.jsonl; do`,
  `  n=0; p=$(printf '%064d' 0)`,
  `  while IFS= read -r l; do n=$((n+1))`,
  `    case "$l" in *"\\"previous\\":\\"$p\\""*) ;; *) echo "$f: putus/broken $n";; esac`,
  `    p=$(printf '%s' "$l" | sha256sum | cut -d' ' -f1)`,
  `  done < "$f"`,
  `  echo "$(basename "$f" .jsonl) $n $p"`,
  `done`,
  `grep Chain-Head ${BAG_INFO_PATH}`,
] as const;

export function writeReadme(facts: ReadmeFacts): string {
  return `${writeIn('id', facts)}\n${'='.repeat(LINE_MAX)}\n\n${writeIn('en', facts)}`;
}

function writeIn(language: 'id' | 'en', facts: ReadmeFacts): string {
  const say = readmeWords[language];
  const proof = proofWords[language];
  return [
    say.title,
    '-'.repeat(say.title.length),
    '',
    ...wrap(say.what),
    '',
    ...listFacts(say, facts),
    '',
    say.withPageTitle,
    '',
    ...wrap(say.withPage(CHECK_PAGE_PATH)),
    '',
    say.withShellTitle,
    '',
    ...wrap(say.withShell),
    '',
    ...indent(FILE_COMMANDS),
    '',
    ...wrap(say.onMac),
    '',
    ...wrap(say.key),
    '',
    ...indent([KEY_COMMAND]),
    '',
    ...(facts.part === null || facts.part.number === 1
      ? [...wrap(say.chain), '', ...indent(CHAIN_COMMANDS), '']
      : []),
    proof.provesTitle,
    '',
    ...proof.proves.flatMap(bullet),
    '',
    proof.provesNotTitle,
    '',
    ...proof.provesNot.flatMap(bullet),
    '',
  ].join('\n');
}

function listFacts(
  say: ReadmeText,
  { reference, madeAtLocal, software, fingerprint, part }: ReadmeFacts,
): string[] {
  const half = fingerprint.length / 2;
  const rows: [string, string][] = [
    [say.case, reference],
    ...(part === null ? [] : [[say.partLabel, say.part(part.number, part.of)] satisfies [string, string]]),
    [say.madeAt, madeAtLocal],
    [say.madeBy, software],
    [say.fingerprint, fingerprint.slice(0, half).trim()],
    ['', fingerprint.slice(half).trim()],
  ];
  const width = Math.max(...rows.map(([label]) => label.length)) + 2;
  return rows.map(([label, value]) => `${(label === '' ? '' : `${label}:`).padEnd(width)}${value}`);
}

function indent(lines: readonly string[]): string[] {
  return lines.map((line) => `    ${line}`);
}

function bullet(text: string): string[] {
  return wrap(text, LINE_MAX - 2).map((line, index) => `${index === 0 ? '- ' : '  '}${line}`);
}

function wrap(text: string, width = LINE_MAX): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line];
}
