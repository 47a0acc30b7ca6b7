/** Whether the chronology of a bundle, its files and its chains say the same. */
import { sha256 } from '@noble/hashes/sha2.js';
import {
  anyChronologyFileSchema,
  type BagFault,
  type BundleChain,
  type ChronologyFile,
} from '../../contracts/bundle.ts';
import { linkSchema, type Link } from '../../contracts/link.ts';
import type { BundlePart, CheckedChain, FileDigest } from '../../contracts/verdict.ts';
import {
  ATTACHMENT_FOLDER,
  BAG_INFO_PATH,
  CHAIN_FOLDER,
  CHRONOLOGY_PATH,
  ORIGINAL_FOLDER,
  parseChainHead,
  PICTURE_FOLDER,
  readAllBagInfo,
  readBagInfo,
  writeChainHead,
} from '../../domain/evidence/bag.ts';
import { checkChain, entryDigest, type DigestedEntry } from '../../domain/evidence/chain.ts';
import {
  checkContents,
  foldChains,
  type ContentFault,
  type PresentContents,
} from '../../domain/evidence/chain-contents.ts';

export interface ChronologyCheck {
  readonly faults: readonly BagFault[];
  readonly applicant: string | null;
  readonly chains: readonly CheckedChain[];
  readonly entryCount: number | null;
  readonly openedEntryCount: number;
  readonly elsewhere: readonly FileDigest[];
}

export interface BagToCheck {
  readonly version: 1 | 2;
  /** Chronology and chains, by path. */
  readonly contents: ReadonlyMap<string, Uint8Array>;
  /** SHA-256 of every file that is here, by path. */
  readonly digests: ReadonlyMap<string, string>;
  /** The text of `bag-info.txt`. */
  readonly info: string;
  readonly part: BundlePart | null;
}

const NOTHING: ChronologyCheck = {
  faults: [],
  applicant: null,
  chains: [],
  entryCount: null,
  openedEntryCount: 0,
  elsewhere: [],
};

export function checkChronology(bag: BagToCheck): ChronologyCheck {
  const text = textOf(bag.contents, CHRONOLOGY_PATH);
  // The first part holds the chronology; the others say only where its chains end.
  if (text === null && bag.part !== null && bag.part.number > 1) {
    return { ...NOTHING, chains: headsIn(bag.info).map((head) => ({ ...head, label: null })) };
  }
  const json = parseJson(text);
  const { data } = anyChronologyFileSchema.safeParse(json);
  if (data?.version !== bag.version) {
    return { ...NOTHING, faults: [{ code: 'unreadable-chronology', path: CHRONOLOGY_PATH }] };
  }
  const common = { ...NOTHING, applicant: data.case.name, entryCount: data.entries.length };
  return data.version === 1 ? common : { ...common, ...checkVersion2(bag, data, json as RawChronology) };
}

/** The chronology before a schema took away what it does not know: digests cover all that was recorded. */
interface RawChronology {
  readonly entries: readonly DigestedEntry[];
}

type Findings = Pick<ChronologyCheck, 'faults' | 'chains' | 'openedEntryCount' | 'elsewhere'>;

function checkVersion2(bag: BagToCheck, file: ChronologyFile, raw: RawChronology): Findings {
  const faults = [...checkHeads(bag, file), ...checkUnnamed(bag, file)];
  const chains = readChains(bag, file);
  faults.push(...chains.faults);
  const files = checkFiles(bag, file);
  faults.push(...files.faults);

  // After a break the rest of a chain vouches for nothing, and everything would seem to be unknown.
  if (chains.faults.length === 0) {
    const present = whatIsPresent(bag, file, raw);
    const differences = checkContents(foldChains(chains.links), present);
    faults.push(...differences.map((fault) => toBagFault(fault, file, chains.links)));
  }
  return {
    faults,
    chains: file.chains.map(({ label, device, linkCount, head }) => ({ label, device, linkCount, head })),
    openedEntryCount: file.entries.filter(({ salt }) => salt !== null).length,
    elsewhere: files.elsewhere,
  };
}

/** `bag-info.txt` must name the same case and the same ends of the same chains. */
function checkHeads({ info }: BagToCheck, file: ChronologyFile): BagFault[] {
  const told = readAllBagInfo(info, 'Chain-Head').toSorted();
  const listed = file.chains.map(writeChainHead).toSorted();
  const agrees =
    told.join('\n') === listed.join('\n') && readBagInfo(info, 'External-Identifier') === file.case.reference;
  return agrees ? [] : [{ code: 'chain-mismatch', path: BAG_INFO_PATH }];
}

function headsIn(info: string): Omit<CheckedChain, 'label'>[] {
  return readAllBagInfo(info, 'Chain-Head').flatMap((value) => parseChainHead(value) ?? []);
}

/** Chains, pictures and attachments that the chronology does not name. */
function checkUnnamed({ digests }: BagToCheck, file: ChronologyFile): BagFault[] {
  const pictures = file.entries.flatMap(({ picture }) => (picture.state === 'taken' ? [picture.file] : []));
  const named = new Set([
    ...pictures,
    ...pictures.map(originalOf),
    ...file.attachments.map((attachment) => attachment.file),
    ...file.chains.map((chain) => chain.file),
  ]);
  return [...digests.keys()]
    .filter((path) =>
      [CHAIN_FOLDER, PICTURE_FOLDER, ATTACHMENT_FOLDER].some((folder) => path.startsWith(folder)),
    )
    .filter((path) => !named.has(path))
    .map((path) => ({ code: 'chain-mismatch', path, reason: 'unknown' }));
}

function originalOf(picture: string): string {
  return ORIGINAL_FOLDER + picture.slice(PICTURE_FOLDER.length);
}

interface ReadChains {
  readonly faults: readonly BagFault[];
  readonly links: readonly (readonly Link[])[];
}

function readChains({ contents }: BagToCheck, file: ChronologyFile): ReadChains {
  const faults: BagFault[] = [];
  const links: Link[][] = [];
  const linesOf = new Map<string, string[]>();
  for (const chain of file.chains) {
    const text = textOf(contents, chain.file);
    if (text === null || chain.file !== chainPath(chain.device) || linesOf.has(chain.device)) {
      faults.push({ code: 'unreadable-chronology', path: chain.file });
      continue;
    }
    const lines = splitLines(text);
    const reading = checkChain(lines, { ...chain, case: file.case.reference }, { hash: hashText, readLink });
    if (reading.fault !== null) {
      faults.push({ code: 'chain-broken', path: chain.file, line: reading.fault.line });
    }
    linesOf.set(chain.device, lines);
    links.push(reading.links);
  }
  for (const { act, device, number } of links.flat()) {
    if (act.kind !== 'joined') continue;
    const line = linesOf.get(act.device)?.[act.linkCount - 1];
    if (line === undefined || hashText(line) !== act.head) {
      faults.push({ code: 'chain-broken', path: chainPath(device), line: number });
    }
  }
  return { faults, links };
}

/** Where a device's chain lies in a bundle. */
export function chainPath(device: string): string {
  return `${CHAIN_FOLDER}${device}.jsonl`;
}

/** What stands after the last line break is a line of its own, so that a cut or added end is seen. */
function splitLines(text: string): string[] {
  const lines = text.split('\n');
  return lines.at(-1) === '' ? lines.slice(0, -1) : [...lines, ''];
}

function readLink(value: unknown): Link | null {
  return linkSchema.safeParse(value).data ?? null;
}

/** Each file that the chronology names must be here as it says, or, in a bundle of several parts, elsewhere. */
function checkFiles(
  { digests, part }: BagToCheck,
  file: ChronologyFile,
): { faults: BagFault[]; elsewhere: FileDigest[] } {
  const faults: BagFault[] = [];
  const elsewhere: FileDigest[] = [];
  for (const { path, sha256: promised, label } of promisedFiles(file)) {
    const found = digests.get(path);
    if (found === promised) continue;
    if (found !== undefined) {
      faults.push({ code: 'chain-mismatch', path, reason: 'changed', ...label });
    } else if (part === null) faults.push({ code: 'missing', path, ...label });
    else elsewhere.push({ path, sha256: promised });
  }
  return { faults, elsewhere };
}

function promisedFiles(file: ChronologyFile): (FileDigest & { label: { label?: string } })[] {
  return [
    ...file.entries.flatMap(({ picture, label }) =>
      picture.state === 'taken' ? [{ path: picture.file, sha256: picture.sha256, label: { label } }] : [],
    ),
    ...file.attachments.flatMap((attachment) =>
      attachment.file === null ? [] : [{ path: attachment.file, sha256: attachment.sha256, label: {} }],
    ),
  ];
}

function whatIsPresent({ digests }: BagToCheck, file: ChronologyFile, raw: RawChronology): PresentContents {
  return {
    entries: file.entries.map(({ id, device, sequence, salt }, index) => {
      const recorded = raw.entries[index];
      const digest = salt === null || !recorded ? null : entryDigest(recorded, salt, hashText);
      return { id, device, sequence, digest };
    }),
    pictures: file.entries.flatMap(({ id, picture }): PresentContents['pictures'] => {
      // Said openly: it was taken, and the device has it no longer.
      if (picture.state === 'missing' && picture.reason === 'lost') return [{ entry: id, sha256: null }];
      if (picture.state !== 'taken') return [];
      const originalSha256 = digests.get(originalOf(picture.file));
      return [
        {
          entry: id,
          sha256: digests.get(picture.file) ?? picture.sha256,
          ...(originalSha256 !== undefined && { originalSha256 }),
        },
      ];
    }),
    attachments: file.attachments,
  };
}

/** With the number by which people know the entry, and the line of the chain that vouches for it. */
function toBagFault(
  { what, id, reason }: ContentFault,
  file: ChronologyFile,
  chains: readonly (readonly Link[])[],
): BagFault {
  const link = chains.flat().findLast(({ act }) => vouchesFor(act, what, id));
  const entry = file.entries.find((candidate) => candidate.id === id);
  const label = entry?.label ?? (what === 'attachment' ? null : labelOf(id, chains, file.chains));
  const where = {
    ...(label !== null && { label }),
    ...(link !== undefined && { line: link.number }),
    reason,
  };
  if (what === 'attachment') {
    const path = file.attachments.find((attachment) => attachment.sha256 === id)?.file;
    return { code: 'chain-mismatch', path: path ?? CHRONOLOGY_PATH, ...where };
  }
  if (what !== 'entry' && entry?.picture.state === 'taken') {
    const path = what === 'picture' ? entry.picture.file : originalOf(entry.picture.file);
    return { code: 'chain-mismatch', path, ...where };
  }
  return {
    code: 'chain-mismatch',
    path: link === undefined ? CHRONOLOGY_PATH : chainPath(link.device),
    ...where,
  };
}

function vouchesFor(act: Link['act'], what: ContentFault['what'], id: string): boolean {
  switch (act.kind) {
    case 'entry':
      return what === 'entry' && act.entry === id;
    case 'picture':
    case 'picture-redacted':
      return (what === 'picture' || what === 'picture-original') && act.entry === id;
    case 'attachment':
      return what === 'attachment' && act.sha256 === id;
    case 'picture-missing':
    case 'attachment-kind':
    case 'removed':
    case 'restored':
    case 'joined':
      return false;
  }
}

/** The label that an entry would have in the chronology, from its line in the chain. */
function labelOf(
  entry: string,
  chains: readonly (readonly Link[])[],
  listed: readonly BundleChain[],
): string | null {
  const link = chains.flat().find(({ act }) => act.kind === 'entry' && act.entry === entry);
  if (link?.act.kind !== 'entry') return null;
  const chain = listed.find(({ device }) => device === link.device);
  return `${listed.length > 1 ? (chain?.label ?? '') : ''}${link.act.sequence}`;
}

function hashText(text: string): string {
  const bytes = sha256(new TextEncoder().encode(text));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

function textOf(contents: ReadonlyMap<string, Uint8Array>, path: string): string | null {
  const bytes = contents.get(path);
  return bytes === undefined ? null : new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
}

function parseJson(text: string | null): unknown {
  try {
    return JSON.parse(text ?? '');
  } catch {
    return undefined;
  }
}
