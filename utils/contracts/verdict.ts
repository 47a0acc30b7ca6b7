/** What a check of a bundle found, in the shape in which it crosses from a worker to the page. */
import type { BagFault } from './bundle.ts';

/** Whether the signature belongs to the tag manifest and the key; bundles of version 1 have none. */
export type SignatureState = 'holds' | 'broken' | 'none';

/** A bundle that was too large for a mail lies in several archives, each of which can be checked alone. */
export interface BundlePart {
  readonly number: number;
  readonly of: number;
  /** `Bag-Group-Identifier`: the same in all parts of one export. */
  readonly group: string;
}

export interface CheckedChain {
  /** `A` for the device that began the case, then `B`, `C` …; null where the chronology lies in another part. */
  readonly label: string | null;
  readonly device: string;
  readonly linkCount: number;
  /** SHA-256 of the last line. */
  readonly head: string;
}

/** A file of the bundle with its SHA-256, by its path from the bundle's folder. */
export interface FileDigest {
  readonly path: string;
  readonly sha256: string;
}

/** What the bundle says about itself. All texts come from the archive: show them as foreign text. */
export interface BundleAbout {
  readonly version: 1 | 2;
  /** `Bagging-Time`, ISO 8601 with offset. */
  readonly madeAt: string | null;
  readonly reference: string | null;
  readonly software: string | null;
  readonly privacyLevel: string | null;
  /** The name as the chronology shows it, masked or not; null where the chronology lies in another part. */
  readonly applicant: string | null;
  readonly part: BundlePart | null;
  readonly signature: SignatureState;
  /** SHA-256 of the key, hexadecimal in groups of four; null without a readable key. */
  readonly fingerprint: string | null;
  readonly chains: readonly CheckedChain[];
  readonly entryCount: number | null;
  /** Entries whose content could be compared with the chain, because nothing of it is masked. */
  readonly openedEntryCount: number;
  /** The files are right, but the archive around them is not the one that was written. */
  readonly repacked: boolean;
  /** What the manifests of this archive list. */
  readonly files: readonly FileDigest[];
  /** What the chronology of this part names and another part must hold. */
  readonly elsewhere: readonly FileDigest[];
}

export interface BundleVerdict {
  /** True when there is no fault. */
  readonly ok: boolean;
  readonly faults: readonly BagFault[];
  /** Files in the archive, folders left out. */
  readonly fileCount: number;
  /** Null when the archive holds no bag. */
  readonly about: BundleAbout | null;
}

/** Why archives that are whole one by one are not the parts of one bundle. */
export const GROUP_FAULTS = [
  'other-group', // not of the same export
  'other-key',
  'other-chains', // their chains end differently
  'same-part-twice',
  'part-missing',
  'file-nowhere', // the chronology names a file that none of the parts holds, or another content under its name
] as const;
export type GroupFaultCode = (typeof GROUP_FAULTS)[number];

export interface GroupFault {
  readonly code: GroupFaultCode;
  /** The number of the part, or the path of the file. */
  readonly subject: string;
}

/** Several archives that were checked together. */
export interface GroupVerdict {
  readonly of: number;
  /** The numbers of the parts that are here, ascending. */
  readonly numbers: readonly number[];
  readonly faults: readonly GroupFault[];
}
