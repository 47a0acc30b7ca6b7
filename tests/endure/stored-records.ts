/** What lies in the extension's database, and whether it holds together. Content stays sealed; all else is open. */
import { createHash } from 'node:crypto';
import type { PictureState } from '../../utils/contracts/entry.ts';
import { linkSchema, type Link } from '../../utils/contracts/link.ts';
import { checkChain } from '../../utils/domain/evidence/chain.ts';
import { foldChains } from '../../utils/domain/evidence/chain-contents.ts';
import type { Surface } from '../support/browsers/lab.ts';

export interface StoredRecords {
  readonly entries: readonly {
    readonly id: string;
    readonly device: string;
    readonly sequence: number;
    readonly picture: PictureState;
  }[];
  /** Keys of the picture files. */
  readonly pictureFiles: readonly string[];
  /** In the order of being written. */
  readonly lines: readonly string[];
}

/** Reads it in one transaction, in a page of the extension. */
export function readStored(page: Surface): Promise<StoredRecords> {
  return page.evaluate(async () => {
    const settle = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.addEventListener('success', () => resolve(request.result));
        request.addEventListener('error', () => reject(request.error ?? new Error('not readable')));
      });
    const database = await settle(indexedDB.open('pendamping-oss'));
    const transaction = database.transaction(['entries', 'pictures', 'links']);
    const [entries, pictureFiles, links] = await Promise.all([
      settle(transaction.objectStore('entries').getAll()) as Promise<
        { id: string; device: string; sequence: number; picture: never }[]
      >,
      settle(transaction.objectStore('pictures').getAllKeys()) as Promise<string[]>,
      settle(transaction.objectStore('links').getAll()) as Promise<{ line: string }[]>,
    ]);
    database.close();
    return {
      entries: entries.map(({ id, device, sequence, picture }) => ({ id, device, sequence, picture })),
      pictureFiles,
      lines: links.map(({ line }) => line),
    };
  });
}

/** Every way in which the records do not hold together; empty when all is well. For one device. */
export function findFaults({ entries, pictureFiles, lines }: StoredRecords): string[] {
  const chains: Link[][] = [];
  for (const [reference, own] of Map.groupBy(lines, (line) => linkSchema.parse(JSON.parse(line)).case)) {
    const { device } = linkSchema.parse(JSON.parse(own[0] ?? ''));
    const { fault, links } = checkChain(own, { case: reference, device }, { hash: sha256, readLink });
    if (fault) return [`the chain of ${reference} breaks at line ${fault.line}: ${fault.reason}`];
    chains.push(links);
  }
  const vouched = {
    entries: new Map(chains.flatMap((links) => [...foldChains([links]).entries])),
    pictures: new Map(chains.flatMap((links) => [...foldChains([links]).pictures])),
  };
  const faults: string[] = [];
  const known = new Map(entries.map((entry) => [entry.id, entry]));
  for (const [id, { sequence }] of vouched.entries) {
    if (known.get(id)?.sequence !== sequence) faults.push(`entry ${sequence} is in the chain and not stored`);
  }
  for (const { id, sequence, picture } of entries) {
    if (!vouched.entries.has(id)) faults.push(`entry ${sequence} is stored and not in the chain`);
    const files = pictureFiles.filter((key) => key.split(':')[0] === id).length;
    const isTaken = picture.state === 'taken';
    if (picture.state === 'pending') faults.push(`entry ${sequence} waits for a picture for ever`);
    if (files !== (isTaken ? 3 : 0)) faults.push(`entry ${sequence} (${picture.state}) has ${files} files`);
    if (isTaken && vouched.pictures.get(id)?.sha256 !== picture.sha256) {
      faults.push(`the picture of entry ${sequence} is not the one in the chain`);
    }
    if (!isTaken && vouched.pictures.has(id)) faults.push(`entry ${sequence} lost its picture`);
  }
  for (const key of pictureFiles) {
    if (!known.has(key.split(':')[0] ?? '')) faults.push('a picture belongs to no entry');
  }
  return faults;
}

/** What was known to be on disk and is not there any more. */
export function findLost(acknowledged: StoredRecords, { lines }: StoredRecords): string[] {
  const here = new Set(lines);
  return acknowledged.lines
    .filter((line) => !here.has(line))
    .map((line) => `was on disk and is gone: ${line}`);
}

function readLink(value: unknown): Link | null {
  const parsed = linkSchema.safeParse(value);
  return parsed.success ? parsed.data : null;
}

function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}
