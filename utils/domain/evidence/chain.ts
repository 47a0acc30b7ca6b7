/**
 * The lines behind a chronology. Each holds the SHA-256 of the line before, so that none can be changed, left
 * out, put in between or moved without breaking the next one. The last line has no next: whoever checks a
 * chain needs its length and the SHA-256 of its last line, its _head_, from somewhere else.
 */
import { canonicalJson, type Jsonable } from './canonical-json.ts';

/** SHA-256 of a text in UTF-8, 64 lower-case hexadecimal digits. Passed in: the domain uses no package. */
export type HashText = (text: string) => string;

/** What the first line names as the line before. */
export const NO_PREVIOUS = '0'.repeat(64);

/** The whole and the part of what can be removed by itself. */
export type RemovableThing = 'entry' | 'picture' | 'picture-original' | 'attachment';

/** What one line says. `utils/contracts/link.ts` has the schema and tells what each means. */
export type ChainAct =
  | { readonly kind: 'entry'; readonly entry: string; readonly sequence: number; readonly digest: string }
  | PictureAct<'picture'>
  | (PictureAct<'picture-redacted'> & { readonly boxCount: number })
  | { readonly kind: 'picture-missing'; readonly entry: string; readonly reason: string }
  | {
      readonly kind: 'attachment';
      readonly attachment: string;
      readonly sha256: string;
      readonly sizeBytes: number;
    }
  | { readonly kind: 'attachment-kind'; readonly attachment: string; readonly to: string }
  | { readonly kind: 'removed' | 'restored'; readonly what: RemovableThing; readonly id: string }
  | {
      readonly kind: 'joined';
      readonly device: string;
      readonly linkCount: number;
      readonly head: string;
    };

interface PictureAct<Kind extends string> {
  readonly kind: Kind;
  readonly entry: string;
  readonly sha256: string;
  readonly originalSha256: string | null;
}

export interface ChainLink {
  readonly case: string;
  readonly device: string;
  readonly number: number;
  readonly atUtc: string;
  readonly previous: string;
  readonly act: ChainAct;
}

/** Whose chain it is: the case's reference and the device. */
export interface ChainPlace {
  readonly case: string;
  readonly device: string;
}

/** Names a case without naming the person: eight digits of the SHA-256 of its random id. */
export function caseReference(caseId: string, hash: HashText): string {
  return hash(caseId).slice(0, 8);
}

/** The text of a link, as stored, hashed and exported; without a line break. */
export function linkLine(link: ChainLink): string {
  return canonicalJson(link as unknown as Jsonable);
}

/** The link that follows `last`; the first one when that is null. */
export function nextLink<Act extends ChainAct>(
  place: ChainPlace,
  last: { readonly number: number; readonly line: string } | null,
  { atUtc, act }: { readonly atUtc: string; readonly act: Act },
  hash: HashText,
): Omit<ChainLink, 'act'> & { readonly act: Act } {
  return {
    case: place.case,
    device: place.device,
    number: (last?.number ?? 0) + 1,
    atUtc,
    previous: last === null ? NO_PREVIOUS : hash(last.line),
    act,
  };
}

/** What of an entry its digest covers: all that was recorded, unmasked; the picture has lines of its own. */
export interface DigestedEntry {
  readonly id: string;
  readonly device: string;
  readonly sequence: number;
  readonly atUtc: string;
  readonly timeZone: string;
  readonly page: object | null;
  readonly environment: object;
  readonly event: object;
}

/**
 * SHA-256 over the salt, a line feed and the canonical JSON of the entry. Without the salt (32 random
 * hexadecimal digits) nobody can try out what the entry may have said.
 */
export function entryDigest(entry: DigestedEntry, salt: string, hash: HashText): string {
  const { id, device, sequence, atUtc, timeZone, page, environment, event } = entry;
  const recorded = { id, device, sequence, atUtc, timeZone, page, environment, event };
  return hash(`${salt}\n${canonicalJson(recorded as unknown as Jsonable)}`);
}

export const CHAIN_FAULTS = [
  'damaged-line', // no JSON, not written as this writes it, or not a link
  'wrong-case',
  'wrong-device',
  'wrong-number', // a line is missing, doubled or out of its place
  'wrong-previous', // this line or the one before was changed
  'missing-line', // the chain ends too early
  'extra-line', // the chain goes on after its last line
  'wrong-head', // the last line is not the one that was vouched for
] as const;
export type ChainFaultReason = (typeof CHAIN_FAULTS)[number];

export interface ChainFault {
  /** 1 for the first line: where the chain breaks. */
  readonly line: number;
  readonly reason: ChainFaultReason;
}

export interface ChainExpectation extends ChainPlace {
  /** Length and SHA-256 of the last line, where known from elsewhere. Without them a changed end goes unseen. */
  readonly linkCount?: number;
  readonly head?: string;
}

export interface ChainReading<Link> {
  /** The first fault, or null when each line follows from the one before. */
  readonly fault: ChainFault | null;
  /** The links before the fault. */
  readonly links: Link[];
  /** SHA-256 of the last of them; 64 zeros when there is none. */
  readonly head: string;
}

/** Reads the lines of one device's chain up to the first that does not fit. `readLink` is the schema's check. */
export function checkChain<Link extends ChainLink>(
  lines: readonly string[],
  expected: ChainExpectation,
  { hash, readLink }: { readonly hash: HashText; readonly readLink: (value: unknown) => Link | null },
): ChainReading<Link> {
  const links: Link[] = [];
  let head = NO_PREVIOUS;
  const stopAt = (line: number, reason: ChainFaultReason): ChainReading<Link> => ({
    fault: { line, reason },
    links,
    head,
  });

  for (const [at, line] of lines.entries()) {
    const number = at + 1;
    if (expected.linkCount !== undefined && number > expected.linkCount) return stopAt(number, 'extra-line');
    const link = readLine(line, readLink);
    if (link === null) return stopAt(number, 'damaged-line');
    const fault = faultOf(link, { ...expected, number, previous: head });
    if (fault !== null) return stopAt(number, fault);
    links.push(link);
    head = hash(line);
  }
  if (expected.linkCount !== undefined && lines.length < expected.linkCount) {
    return stopAt(lines.length + 1, 'missing-line');
  }
  if (expected.head !== undefined && expected.head !== head) return stopAt(lines.length, 'wrong-head');
  return { fault: null, links, head };
}

function readLine<Link extends ChainLink>(
  line: string,
  readLink: (value: unknown) => Link | null,
): Link | null {
  try {
    const link = readLink(JSON.parse(line));
    return link !== null && linkLine(link) === line ? link : null;
  } catch {
    return null;
  }
}

function faultOf(
  link: ChainLink,
  expected: ChainPlace & Pick<ChainLink, 'number' | 'previous'>,
): ChainFaultReason | null {
  if (link.case !== expected.case) return 'wrong-case';
  if (link.device !== expected.device) return 'wrong-device';
  if (link.number !== expected.number) return 'wrong-number';
  return link.previous === expected.previous ? null : 'wrong-previous';
}
