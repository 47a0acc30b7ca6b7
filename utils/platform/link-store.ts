/** The chains of a case in the database, and how a line is added to one inside a transaction. */
import type { IDBPObjectStore } from 'idb';
import type { Link, LinkAct } from '../contracts/link.ts';
import { caseReference, linkLine, nextLink } from '../domain/evidence/chain.ts';
import type { DeviceChain } from '../services/ports.ts';
import type { Database, PendampingSchema, Store } from './database.ts';
import { hashText } from './digest.ts';

type WritableLinks<Names extends Store[]> = IDBPObjectStore<PendampingSchema, Names, 'links', 'readwrite'>;

/** In whose chain of which case, and when. */
export interface LinkPlace {
  readonly caseId: string;
  readonly device: string;
  readonly atUtc: string;
}

/** Adds lines to the end of a device's chain. */
export async function addLinks<Names extends Store[]>(
  links: WritableLinks<Names>,
  { caseId, device, atUtc }: LinkPlace,
  acts: readonly LinkAct[],
): Promise<void> {
  const place = { case: caseReference(caseId, hashText), device };
  const newest = await links.openCursor(wholeChain(caseId, device), 'prev');
  let last: { readonly number: number; readonly line: string } | null = newest?.value ?? null;
  for (const act of acts) {
    const link: Link = nextLink(place, last, { atUtc, act }, hashText);
    last = { number: link.number, line: linkLine(link) };
    await links.add({ caseId, device, ...last });
  }
}

/** The number of the newest entry that the chain knows; one that was removed keeps its number. */
export async function newestSequence<Names extends Store[]>(
  links: WritableLinks<Names>,
  caseId: string,
  device: string,
): Promise<number> {
  let cursor = await links.openCursor(wholeChain(caseId, device), 'prev');
  while (cursor) {
    const { act } = JSON.parse(cursor.value.line) as Link;
    if (act.kind === 'entry') return act.sequence;
    cursor = await cursor.continue();
  }
  return 0;
}

/** All chains of a case, by device id. */
export async function readChains(database: Database, caseId: string): Promise<DeviceChain[]> {
  const stored = await database.read((connection) => connection.getAll('links', wholeCase(caseId)));
  const chains = Map.groupBy(stored, ({ device }) => device);
  return [...chains].map(([device, links]) => ({ device, lines: links.map(({ line }) => line) }));
}

/** All that has this case as the first part of its key: links, and entries in the index `by-case`. */
export function wholeCase(caseId: string): IDBKeyRange {
  return IDBKeyRange.bound([caseId], [caseId, []]);
}

/** The same for one device in the case. An array sorts behind every number. */
export function wholeChain(caseId: string, device: string): IDBKeyRange {
  return IDBKeyRange.bound([caseId, device], [caseId, device, []]);
}
